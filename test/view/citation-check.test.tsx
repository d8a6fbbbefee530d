// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../src/citation/check.ts';
import { cite } from '../../src/citation/cite.ts';
import type { Source } from '../../src/citation/item.ts';
import { toPlain } from '../../src/citation/runs.ts';
import type { Edits } from '../../src/transcript/edits.ts';
import { CitationCheck, idsToLookAt } from '../../src/view/citation-check.tsx';
import type { Trouble } from '../../src/view/kept.ts';
import { StringsProvider } from '../../src/view/strings.ts';
import { broadcast, lavrov, martin, mcevers, quoting, reported } from '../citation/broadcasts.ts';
import { english } from './strings.ts';

let source: Source;
let edits: Edits;
let trouble: Trouble | null;
let said: string[];

const shown = () => ({ ...source, edits });
const lines = () => check(shown(), 'mla');
const reference = () => toPlain(cite({ ...shown(), style: 'mla' }).reference);

function draw(): void {
  render(
    <StringsProvider value={english}>
      <CitationCheck
        lines={lines()}
        source={shown()}
        onEdits={async (change) => {
          edits = change(edits);
          act(draw);
          return trouble;
        }}
        say={(text) => said.push(text)}
      />
    </StringsProvider>,
    document.body,
  );
}

const button = (name: string) => [...document.querySelectorAll('button')].find((each) => each.textContent === name);
const press = (name: string) => act(async () => button(name)?.click());
/** The box with that label. */
function box(name: string): HTMLInputElement {
  const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === name);
  const found = label && document.getElementById(label.htmlFor);
  if (!(found instanceof HTMLInputElement)) throw new Error(`there is no box ${name}`);
  return found;
}
const textOf = (ids: string | null) =>
  (ids ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');
const type = (name: string, text: string) =>
  act(async () => {
    box(name).value = text;
    box(name).dispatchEvent(new Event('input', { bubbles: true }));
  });
const leave = (name: string) => act(async () => void box(name).dispatchEvent(new FocusEvent('blur')));

beforeEach(async () => {
  render(null, document.body);
  source = { ...reported, speakers: [{ ...martin, inferredFrom: "I'm Rachel Martin." }, mcevers, lavrov] };
  edits = {};
  trouble = null;
  said = [];
  act(draw);
});

describe('the citation check', () => {
  it('tells of each box where its value comes from', async () => {
    await press('Correct these details');
    expect(box('Date').value).toBe('2013-02-03');
    expect(textOf(box('Date').getAttribute('aria-describedby'))).toMatch(/^Date: .* comes from data that the page/);
  });

  it('points Copy to what is inferred or missing, and to nothing else', () => {
    source = { ...source, broadcast: { ...broadcast, title: null } };
    act(draw);
    expect(textOf(idsToLookAt(lines()))).toBe(
      "Title: not known, and left out. Host: inferred from “I'm Rachel Martin.” to be “Rachel Martin”.",
    );
  });

  it('changes the citation with every letter, and says that it was entered by the reader', async () => {
    await press('Correct these details');
    await type('Title', 'Talks Have ');
    expect(box('Title').value).toBe('Talks Have ');
    await type('Title', 'Talks Have No End');
    expect(reference()).toContain('"Talks Have No End."');
    expect(document.body.textContent).toContain('Title: “Talks Have No End” was entered by you.');
  });

  it('gives one field back to the page, or all of them', async () => {
    await press('Correct these details');
    await type('Title', 'Talks');
    await type('Programme', 'Evening');
    await press('Reset: Title');
    expect(edits).toEqual({ programme: 'Evening' });
    expect(said.at(-1)).toBe('Title: as the page has it');
    expect(document.activeElement).toBe(box('Title'));
    await press('Reset all details');
    expect(edits).toEqual({});
    expect(document.activeElement).toBe(button('Correct these details'));
    expect(box('Programme').value).toBe('Weekend Edition Sunday');
  });

  it('has several reporters in one box, and none when it is empty', async () => {
    await press('Correct these details');
    const name = 'Reporter (several: put ; between them)';
    await type(name, 'Kelly McEvers; Jo Brant;');
    expect(reference()).toMatch(/^McEvers, Kelly, and Jo Brant\./);
    await type(name, '');
    expect(reference()).toMatch(/^"Security Conference/);
  });

  it('lets a name be split in another way', async () => {
    source = { ...source, speakers: [{ ...mcevers, name: 'Ana María Quiroga Sanz' }] };
    act(draw);
    await press('Correct these details');
    expect(reference()).toMatch(/^Sanz, Ana María Quiroga\./);
    await type('Given names of Ana María Quiroga Sanz', 'Ana María');
    await type('Family name of Ana María Quiroga Sanz', 'Quiroga Sanz');
    expect(reference()).toMatch(/^Quiroga Sanz, Ana María\./);
  });

  it('splits the name of the one who is quoted, once', async () => {
    source = quoting(source, ['Sergey Lavrov', 'No.'], ['Kelly McEvers', 'Yes.']);
    act(draw);
    await press('Correct these details');
    expect(box('Family name of Sergey Lavrov').value).toBe('Lavrov');
    const boxes = [...document.querySelectorAll('label')].map(({ textContent }) => textContent);
    expect(boxes.filter((name) => name === 'Family name of Kelly McEvers')).toHaveLength(1);
  });

  it('takes no date that is none, says so once the box is left, and keeps what was typed', async () => {
    await press('Correct these details');
    await type('Date', '2013-02-30');
    expect(document.querySelector('[role=alert]')).toBeNull();
    await leave('Date');
    expect(document.querySelector('[role=alert]')?.textContent).toMatch(/^“2013-02-30” is no date/);
    expect(box('Date').getAttribute('aria-invalid')).toBe('true');
    expect(textOf(box('Date').getAttribute('aria-describedby'))).toMatch(/^“2013-02-30” is no date/);
    expect(box('Date').value).toBe('2013-02-30');
    expect(edits).toEqual({});
    await type('Date', '2013-02');
    expect(document.querySelector('[role=alert]')).toBeNull();
    expect(reference()).toContain('Feb. 2013');
  });

  it('asks which of two days it was', async () => {
    source = { ...source, broadcast: { ...broadcast, otherDate: '2013-02-04' } };
    act(draw);
    await press('It was February 4, 2013');
    expect(said).toEqual(['The date is February 4, 2013.']);
    expect(reference()).toContain('4 Feb. 2013');
    expect(button('It was February 3, 2013')).toBeUndefined();
  });

  it.each([
    ['2013-02-03', 'February 3, 2013'],
    ['2013-02', 'February 2013'],
    ['2013', '2013'],
  ])('shows the date %s as the language writes it, and no finer than it is known', (date, words) => {
    edits = { date };
    act(draw);
    expect(document.body.textContent).toContain(`Date: “${words}” was entered by you.`);
  });

  it('leaves what stands for a date, and words that it was inferred from, as they are printed', () => {
    source = {
      ...source,
      broadcast: { ...broadcast, date: { value: '2013-02-03', origin: 'inferred', from: '2013-02-03' } },
    };
    act(draw);
    expect(document.body.textContent).toContain('Date: inferred from “2013-02-03” to be “February 3, 2013”.');
  });

  it('says why something could not be kept', async () => {
    trouble = 'private';
    await press('Correct these details');
    await type('Title', 'Talks');
    expect(said).toEqual([english.text('notKeptPrivate')]);
    expect(reference()).toContain('Talks');
  });
});

it('a quote that is too long for the line of text is to be looked at before it is copied, and has no box', async () => {
  source = quoting(reported, ['Sergey Lavrov', 'boats '.repeat(120).trim()]);
  const inChicago = check(source, 'chicago-notes');
  const last = inChicago.length - 1;
  expect(idsToLookAt(inChicago)).toBe(`check-${last}`);
  act(() =>
    render(
      <StringsProvider value={english}>
        <CitationCheck lines={inChicago} source={source} onEdits={async () => null} say={() => undefined} />
      </StringsProvider>,
      document.body,
    ),
  );
  await press(english.text('editDetails'));
  const item = document.getElementById(`check-${last}`)?.closest('li');
  expect(item?.textContent).toMatch(/^Quote: 120 words long\. From 100 words on/);
  expect(item?.querySelector('input')).toBeNull();
});
