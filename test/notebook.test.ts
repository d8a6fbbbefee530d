// @vitest-environment jsdom
// The page of saved quotes as it is shipped, over a storage in memory.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toAnnotations } from '../src/quote/annotation.ts';
import type { SavedQuote } from '../src/quote/saved.ts';
import type { MessageKey } from '../src/view/strings.ts';
import { type FakeStorage, install } from './fake-storage.ts';
import { savedQuote } from './quote/saved.ts';
import { english } from './view/strings.ts';

const [ONE, TWO] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];
const ferry = savedQuote(0, ONE, { note: 'for the essay' });
const soup = savedQuote(1, TWO, { savedAt: '2031-03-02T10:00:00.000Z' });

let fake: FakeStorage;
let files: Blob[];

/** A new session of the browser with what is kept: the page is opened in it. */
async function open(data: Record<string, unknown>): Promise<void> {
  fake ??= install();
  fake.closePages();
  fake.failWith = null;
  fake.data = data;
  const { chrome } = globalThis as unknown as { chrome: { i18n?: object; runtime: object } };
  chrome.i18n = {
    getUILanguage: () => 'en',
    getMessage: (key: MessageKey, values: string[]) => english.text(key, ...values),
  };
  Object.assign(chrome.runtime, { sendMessage: async () => undefined });
  render(null, document.body);
  vi.resetModules();
  await import('../src/notebook.tsx');
  await vi.waitFor(() => expect(document.querySelector('h1')?.textContent).toBe('Notebook'));
}

const kept = (...quotes: SavedQuote[]) =>
  Object.fromEntries(quotes.map((quote) => [`quote:${quote.id}`, { version: 1, value: quote }]));
const text = () => document.body.textContent ?? '';
const says = (words: string) => vi.waitFor(() => expect(text()).toContain(words));
const words = () => [...document.querySelectorAll('blockquote')].map(({ textContent }) => textContent);
const headings = () => [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);

function element<E extends Element>(selector: string, name?: string): E {
  const all = [...document.querySelectorAll<E>(selector)];
  return (
    all.find(({ textContent }) => name === undefined || textContent === name) ?? expect.fail(`no ${selector} ${name}`)
  );
}
const press = (name: string) => act(async () => element<HTMLButtonElement>('button', name).click());
const fill = (selector: string, value: string) =>
  act(async () => {
    const box = element<HTMLInputElement>(selector);
    box.value = value;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
const choose = (value: string) =>
  act(async () => {
    const select = [...document.querySelectorAll('select')].find(({ options }) =>
      [...options].some((option) => option.value === value),
    );
    if (!select) throw new Error(`nothing to choose ${value} from`);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
function take(file: string): void {
  const box = element<HTMLInputElement>('[type=file]');
  Object.defineProperty(box, 'files', { value: [new File([file], 'notebook.json')], configurable: true });
  box.dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(() => {
  files = [];
  // Nothing is navigated to: the browser would hand the file to the reader.
  URL.createObjectURL = (file) => `#file-${files.push(file as Blob)}`;
  URL.revokeObjectURL = () => undefined;
});

describe('the notebook', () => {
  it('finds quotes by their words, speakers and notes, and groups them by page or by speaker', async () => {
    await open(kept(ferry, soup));
    expect(headings()).toHaveLength(1);
    await choose('speaker');
    await vi.waitFor(() => expect(headings()).toEqual(['Basil Thorne', 'Oona Feld']));
    await fill('[type=search]', 'ESSAY feld');
    await vi.waitFor(() => expect(words()).toEqual(['The ferry stayed where it was. Nobody came to fetch it.']));
    await says('1 quote');
    await fill('[type=search]', 'nobody ever said this');
    await says('0 quotes');
    expect(words()).toEqual([]);
  });

  it('hands over what was found, in the format that was chosen', async () => {
    await open(kept(ferry, soup));
    await fill('[type=search]', 'soup');
    await vi.waitFor(() => expect(words()).toHaveLength(1));
    await choose('ris');
    await press('Export');
    await vi.waitFor(() => expect(files).toHaveLength(1));
    const record = await files[0]?.text();
    expect(record).toMatch(/^TY {2}- NEWS\r?\n/);
    expect(record).toContain('We had soup.');
    expect(record).not.toContain('ferry stayed');
  });

  it('takes in a file that it handed over elsewhere, and says how many were new', async () => {
    await open(kept(ferry, soup));
    await press('Export');
    const file = (await files[0]?.text()) ?? '';
    await open(kept({ ...soup, note: 'my own' }));
    take(file);
    await says('1 quote added');
    await vi.waitFor(() => expect(words()).toHaveLength(2));
    expect([...document.querySelectorAll('textarea')].map(({ value }) => value)).toEqual(['my own', 'for the essay']);
  });

  it('says that a file is none of quotes, and keeps what there was', async () => {
    await open(kept(ferry));
    take('<html>not at all</html>');
    await says(english.text('importUnreadable'));
    expect(words()).toHaveLength(1);
  });

  it('has the style of the last session', async () => {
    await open(kept(ferry));
    await choose('vancouver');
    await vi.waitFor(() => expect(fake.data.settings).toMatchObject({ value: { citationStyle: 'vancouver' } }));
    await open(fake.data);
    await choose('speaker');
    expect([...document.querySelectorAll('select')].map(({ value }) => value)).toContain('vancouver');
  });
});

describe('when nothing more can be kept', () => {
  it('says that storage is full, with the note still in its box until there is room for it', async () => {
    await open(kept(ferry));
    fake.failWith = 'QuotaExceededError: the quota is used up';
    await fill('textarea', 'for the essay, page 3');
    await says(english.text('notKeptFull'));
    expect(element<HTMLTextAreaElement>('textarea').value).toBe('for the essay, page 3');
    expect(fake.data).toEqual(kept(ferry));
    fake.failWith = null;
    await fill('textarea', 'for the essay, page 34');
    await vi.waitFor(() => expect(fake.data).toEqual(kept({ ...ferry, note: 'for the essay, page 34' })));
  });

  it('says that storage is full when a file is taken in, and keeps what came before', async () => {
    await open(kept(ferry));
    fake.failWith = 'QuotaExceededError: the quota is used up';
    take(toAnnotations([soup]));
    await says(english.text('notKeptFull'));
    expect(fake.data).toEqual(kept(ferry));
  });

  it('leaves quotes of a later version alone, and says how many there are', async () => {
    const later = { version: 9, value: { of: 'another shape' } };
    await open({ ...kept(ferry), [`quote:${TWO}`]: later });
    await says(english.count('notebookNewer', 1));
    take(toAnnotations([soup]));
    await says(english.text('notKeptNewer'));
    expect(fake.data).toEqual({ ...kept(ferry), [`quote:${TWO}`]: later });
    expect(words()).toHaveLength(1);
  });

  it('deletes nothing then, and says so', async () => {
    await open(kept(ferry));
    fake.failWith = 'the disk is gone';
    element<HTMLButtonElement>('button[id$="-delete"]').click();
    await says(english.text('notKeptFailed'));
    expect(words()).toHaveLength(1);
  });
});
