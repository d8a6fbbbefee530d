import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SavedQuote } from '../src/quote/saved.ts';
import type * as Store from '../src/store.ts';
import { DEFAULT_SETTINGS } from '../src/view/settings.ts';
import { type FakeStorage, install, sharedLocks } from './fake-storage.ts';
import { unknownBroadcast } from './unknown-broadcast.ts';

let fake: FakeStorage;
let store: typeof Store;

/** The store as a window of its own has it. */
async function newWindow(): Promise<typeof Store> {
  vi.resetModules();
  return import('../src/store.ts');
}

beforeEach(async () => {
  fake ??= install();
  fake.data = {};
  fake.failWith = null;
  fake.room = Number.POSITIVE_INFINITY;
  fake.failReadingWith = null;
  fake.stopAfter = Number.POSITIVE_INFINITY;
  fake.privateWindow = false;
  store = await newWindow();
});

afterEach(() => vi.unstubAllGlobals());

describe('the reader’s choices', () => {
  it('are the defaults until something is chosen', async () => {
    expect(await store.loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('are kept one by one, the others staying as they are', async () => {
    await store.saveSettings({ theme: 'sepia' });
    await store.saveSettings({ textSize: 150 });
    expect(await store.loadSettings()).toMatchObject({ theme: 'sepia', textSize: 150, measure: 65 });
  });

  it('reach every window that watches', async () => {
    const seen: string[] = [];
    const stop = store.watchSettings((settings) => seen.push(settings.theme));
    await store.saveSettings({ theme: 'dark' });
    stop();
    await store.saveSettings({ theme: 'light' });
    expect(seen).toEqual(['dark']);
  });

  it('gain a default for a shortcut that an earlier version did not know', async () => {
    fake.data.settings = { version: 1, value: { shortcuts: { close: 'Alt+Shift+D' } } };
    const { shortcuts } = await store.loadSettings();
    expect(shortcuts).toMatchObject({ close: 'Alt+Shift+D', nextTurn: DEFAULT_SETTINGS.shortcuts.nextTurn });
  });

  it('of a later version are neither read nor overwritten', async () => {
    fake.data.settings = { version: 2, value: { theme: 'neon' } };
    expect((await store.loadSettings()).theme).toBe('system');
    await expect(store.saveSettings({ theme: 'dark' })).rejects.toMatchObject({ why: 'newer' });
    expect(fake.data.settings).toEqual({ version: 2, value: { theme: 'neon' } });
  });

  it('are not saved from a private window', async () => {
    fake.privateWindow = true;
    await expect(store.saveSettings({ theme: 'dark' })).rejects.toMatchObject({ why: 'private' });
    expect(fake.data).toEqual({});
  });

  it('that are made at the same moment are all kept', async () => {
    await Promise.all([store.saveSettings({ theme: 'dark' }), store.saveSettings({ textSize: 200 })]);
    expect(await store.loadSettings()).toMatchObject({ theme: 'dark', textSize: 200 });
  });

  it('made before stay as they are when they cannot be read, and the new one is said not to be kept', async () => {
    await store.saveSettings({ theme: 'dark', textSize: 200 });
    fake.failReadingWith = 'the disk is busy';
    await expect(store.saveSettings({ hideSounds: true })).rejects.toMatchObject({ why: 'failed' });
    fake.failReadingWith = null;
    expect(await store.loadSettings()).toMatchObject({ theme: 'dark', textSize: 200, hideSounds: false });
    await store.saveSettings({ hideSounds: true });
    expect(await store.loadSettings()).toMatchObject({ theme: 'dark', textSize: 200, hideSounds: true });
  });

  it('say so when storage is full', async () => {
    fake.failWith = 'QUOTA_BYTES quota exceeded';
    await expect(store.saveSettings({ theme: 'dark' })).rejects.toMatchObject({ why: 'full' });
  });
});

const URL_A = 'https://radio.example/a';

const saved = (id: string, savedAt: string, note = ''): SavedQuote => ({
  id,
  savedAt,
  note,
  quote: { parts: [], selector: { exact: 'salt in the soup', prefix: '', suffix: '' } },
  broadcast: unknownBroadcast(URL_A),
  speakers: [],
  link: null,
});

describe('what was done on a page', () => {
  it('is kept for that page, one thing beside the other', async () => {
    await store.savePage(URL_A, { corrections: [{ do: 'rename', speaker: 'Brant', name: 'Brandt' }] });
    await store.savePage(URL_A, { place: { words: 'Good evening.', nth: 0 } });
    expect((await store.loadPage(URL_A)).corrections).toHaveLength(1);
    expect((await store.loadPage(URL_A)).place?.words).toBe('Good evening.');
    expect((await store.loadPage('https://radio.example/b')).corrections).toEqual([]);
  });
});

describe('what was entered for citations of a page', () => {
  const quote = saved('one', '2031-03-01T10:00:00Z');
  const edits = { title: 'Salt in the Soup', reporters: ['Jo Brant'] };

  it('holds for the quotes saved from it, before and after, and for no others', async () => {
    await store.saveQuote(quote);
    await store.savePage(URL_A, { edits });
    const other = saved('two', '2031-03-02T10:00:00Z');
    await store.saveQuote({ ...other, broadcast: { ...other.broadcast, url: 'https://radio.example/b' } });
    expect((await store.loadQuotes()).quotes.map(({ id, edits }) => [id, edits])).toEqual([
      ['two', undefined],
      ['one', edits],
    ]);
    await store.savePage(URL_A, { edits: {} });
    expect((await store.loadQuotes()).quotes[1]?.edits).toEqual({});
  });

  it('comes along in a file, and never replaces what was entered here', async () => {
    await store.importQuotes([{ ...quote, edits }]);
    expect((await store.loadPage(URL_A)).edits).toEqual(edits);
    await store.importQuotes([{ ...quote, edits: { title: 'Sugar' } }]);
    expect((await store.loadPage(URL_A)).edits).toEqual(edits);
  });

  it('tells an open notebook', async () => {
    let told = 0;
    const stop = store.watchEdits(() => told++);
    await store.savePage(URL_A, { edits });
    await store.saveQuote(quote);
    stop();
    expect(told).toBe(1);
  });
});

describe('a page that is open in two windows', () => {
  it('is told what the other window put right, and what was done on other pages is not', async () => {
    const seen: unknown[] = [];
    const stop = store.watchPage(URL_A, ({ corrections }) => seen.push(corrections));
    const corrections = [{ do: 'rename', speaker: 'Brant', name: 'Brandt' } as const];
    await store.savePage('https://radio.example/b', { corrections: [] });
    await store.savePage(URL_A, { corrections });
    await vi.waitFor(() => expect(seen).toEqual([corrections]));
    stop();
  });
});

describe('two windows on one page', () => {
  it('lose nothing of each other: the place that one keeps leaves the other’s corrections', async () => {
    const correction = { do: 'rename', speaker: 'Brant', name: 'Brandt' } as const;
    await Promise.all([
      store.savePage(URL_A, { corrections: [correction] }),
      store.savePage(URL_A, { place: { words: 'Good evening.', nth: 0 } }),
    ]);
    expect(await store.loadPage(URL_A)).toEqual({
      corrections: [correction],
      edits: {},
      place: { words: 'Good evening.', nth: 0 },
    });
  });
});

describe('the notebook', () => {
  it('lists the newest quote first', async () => {
    await store.saveQuote(saved('one', '2031-03-01T10:00:00Z'));
    await store.saveQuote(saved('two', '2031-03-02T10:00:00Z'));
    expect((await store.loadQuotes()).quotes.map(({ id }) => id)).toEqual(['two', 'one']);
  });

  it('keeps both when two tabs save at the same moment', async () => {
    await Promise.all([
      store.saveQuote(saved('one', '2031-03-01T10:00:00Z')),
      store.saveQuote(saved('two', '2031-03-01T10:00:00Z')),
    ]);
    expect((await store.loadQuotes()).quotes).toHaveLength(2);
  });

  it('gives a deleted quote back on undo', async () => {
    const quote = saved('one', '2031-03-01T10:00:00Z', 'for the essay');
    await store.saveQuote(quote);
    await store.deleteQuote('one');
    expect((await store.loadQuotes()).quotes).toEqual([]);
    await store.saveQuote(quote);
    expect((await store.loadQuotes()).quotes).toEqual([quote]);
  });

  it('counts the quotes of a later version and leaves them alone', async () => {
    fake.data['quote:x'] = { version: 2, value: { everything: 'different' } };
    expect(await store.loadQuotes()).toEqual({ quotes: [], newer: 1 });
    await expect(store.deleteQuote('x')).rejects.toMatchObject({ why: 'newer' });
    expect(fake.data['quote:x']).toBeDefined();
  });

  it('saves nothing from a private window and says so', async () => {
    fake.privateWindow = true;
    await expect(store.saveQuote(saved('one', '2031-03-01T10:00:00Z'))).rejects.toMatchObject({ why: 'private' });
    expect(fake.data).toEqual({});
  });

  it('keeps what it had when storage is full', async () => {
    await store.saveQuote(saved('one', '2031-03-01T10:00:00Z', 'before'));
    fake.failWith = 'QuotaExceededError';
    await expect(store.saveQuote(saved('one', '2031-03-01T10:00:00Z', 'after'))).rejects.toMatchObject({ why: 'full' });
    expect((await store.loadQuotes()).quotes[0]?.note).toBe('before');
  });

  it('keeps both notes when two windows wrote on the same quote', async () => {
    const quote = saved('one', '2031-03-01T10:00:00Z', 'for the essay');
    await store.saveQuote(quote);
    await store.saveNote(quote, [quote.note], 'for the essay, page 3');
    expect(await store.saveNote(quote, [quote.note], 'ask the captain')).toContain('page 3');
    const [kept] = (await store.loadQuotes()).quotes;
    expect(kept?.note).toContain('for the essay, page 3');
    expect(kept?.note).toContain('ask the captain');
  });

  it('keeps both notes that two windows write on the same quote at the same moment', async () => {
    vi.stubGlobal('location', new URL('chrome-extension://fake/notebook.html'));
    vi.stubGlobal('navigator', { locks: sharedLocks() });
    const [one, other] = [await newWindow(), await newWindow()];
    const quote = saved('one', '2031-03-01T10:00:00Z');
    await one.saveQuote(quote);
    await Promise.all([one.saveNote(quote, [''], 'from window A'), other.saveNote(quote, [''], 'from window B')]);
    expect((await one.loadQuotes()).quotes.map(({ note }) => note)).toEqual(['from window A\n\nfrom window B']);
  });

  it('keeps both notes that come from one window at the same moment', async () => {
    const quote = saved('one', '2031-03-01T10:00:00Z');
    await store.saveQuote(quote);
    await Promise.all([store.saveNote(quote, [''], 'page 3'), store.saveNote(quote, [''], 'ask the captain')]);
    expect((await store.loadQuotes()).quotes.map(({ note }) => note)).toEqual(['page 3\n\nask the captain']);
  });

  it('keeps the note when its quote is saved anew', async () => {
    const quote = saved('one', '2031-03-01T10:00:00Z');
    await store.saveQuote(quote);
    await Promise.all([
      store.saveNote(quote, [''], 'ask the captain'),
      store.saveQuote({ ...quote, link: 'https://a.example/' }),
    ]);
    expect((await store.loadQuotes()).quotes).toEqual([
      { ...quote, note: 'ask the captain', link: 'https://a.example/' },
    ]);
  });

  it('says what it always says when nothing can be read', async () => {
    fake.failReadingWith = 'the disk is gone';
    const quote = saved('one', '2031-03-01T10:00:00Z');
    await expect(store.saveQuote(quote)).rejects.toMatchObject({ why: 'failed' });
    await expect(store.deleteQuote('one')).rejects.toMatchObject({ why: 'failed' });
    await expect(store.saveNote(quote, [''], 'ask the captain')).rejects.toMatchObject({ why: 'failed' });
  });

  it('keeps the note of a page that went, once, also when the page had begun to keep it itself', async () => {
    const quote = saved('one', '2031-03-01T10:00:00Z');
    await store.saveQuote(quote);
    await store.saveNote(quote, [''], 'ask the captain');
    await store.saveNoteOf('one', [''], 'ask the captain');
    await store.saveNoteOf('gone', [''], 'ask nobody');
    expect((await store.loadQuotes()).quotes.map(({ note }) => note)).toEqual(['ask the captain']);
  });

  it('keeps one note of what is typed on while its beginning is being kept, also when the page goes then', async () => {
    const quote = saved('one', '2031-03-01T10:00:00Z');
    await store.saveQuote(quote);
    await Promise.all([store.saveNote(quote, [''], 'ask'), store.saveNote(quote, ['', 'ask'], 'ask the captain')]);
    await store.saveNoteOf('one', ['', 'ask', 'ask the captain'], 'ask the captain twice');
    expect((await store.loadQuotes()).quotes.map(({ note }) => note)).toEqual(['ask the captain twice']);
  });

  it('brings a quote back that was deleted in another window while a note was written on it', async () => {
    const quote = saved('one', '2031-03-01T10:00:00Z');
    await store.saveQuote(quote);
    await store.deleteQuote('one');
    await store.saveNote(quote, [''], 'ask the captain');
    expect((await store.loadQuotes()).quotes).toEqual([{ ...quote, note: 'ask the captain' }]);
  });

  it('takes the same file twice without doubling anything, and loses no note of either side', async () => {
    const one = saved('one', '2031-03-01T10:00:00Z', 'mine');
    await store.saveQuote(one);
    const file = [{ ...one, note: 'from the file' }, saved('two', '2031-03-02T10:00:00Z')];
    expect(await store.importQuotes(file)).toBe(1);
    expect(await store.importQuotes(file)).toBe(0);
    const { quotes } = await store.loadQuotes();
    expect(quotes.map(({ id, note }) => [id, note])).toEqual([
      ['two', ''],
      ['one', 'mine\n\nfrom the file'],
    ]);
  });

  it('tells other windows once of a whole file, however many quotes it has', async () => {
    let told = 0;
    const stop = store.watchQuotes(() => told++);
    expect(
      await store.importQuotes(Array.from({ length: 1000 }, (_, i) => saved(`${i}`, '2031-03-01T10:00:00Z'))),
    ).toBe(1000);
    stop();
    expect(told).toBe(1);
    expect((await store.loadQuotes()).quotes).toHaveLength(1000);
  });

  it('keeps of a file what there is room for, and says that it is full', async () => {
    await store.saveQuote(saved('mine', '2031-03-09T10:00:00Z'));
    fake.room = 4;
    const file = [1, 2, 3, 4, 5].map((day) => saved(`${day}`, `2031-03-0${day}T10:00:00Z`));
    await expect(store.importQuotes(file)).rejects.toMatchObject({ why: 'full' });
    expect((await store.loadQuotes()).quotes.map(({ id }) => id)).toEqual(['mine', '3', '2', '1']);
    fake.room = 6;
    expect(await store.importQuotes(file)).toBe(2);
  });

  it('keeps of a file all but the quotes that are here in the form of a later version, and says so', async () => {
    fake.data['quote:one'] = { version: 2, value: { everything: 'different' } };
    const file = [saved('one', '2031-03-01T10:00:00Z'), saved('two', '2031-03-02T10:00:00Z')];
    await expect(store.importQuotes(file)).rejects.toMatchObject({ why: 'newer' });
    expect((await store.loadQuotes()).quotes.map(({ id }) => id)).toEqual(['two']);
    expect(fake.data['quote:one']).toEqual({ version: 2, value: { everything: 'different' } });
  });

  it('has each quote whole, or as it was before, when a reload cuts its writing short', async () => {
    const one = saved('one', '2031-03-01T10:00:00Z', 'before');
    await store.saveQuote(one);
    // There is no room for all at once; the page goes when the first is written.
    fake.room = 2;
    fake.stopAfter = 2;
    void store.importQuotes([saved('two', '2031-03-02T10:00:00Z'), { ...one, note: 'after' }, saved('three', '')]);
    await vi.waitFor(() => expect(fake.cutOff).toBe(true));
    expect((await store.loadQuotes()).quotes).toEqual([saved('two', '2031-03-02T10:00:00Z'), one]);
  });

  it('tells an open notebook that a quote was saved elsewhere', async () => {
    let told = 0;
    const stop = store.watchQuotes(() => told++);
    await store.saveQuote(saved('one', '2031-03-01T10:00:00Z'));
    await store.saveSettings({ theme: 'dark' });
    stop();
    expect(told).toBe(1);
  });
});
