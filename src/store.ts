// What is kept; with `storage.ts` the only code that touches storage. Everything lives in `storage.local` on this device: no account,
// no sync. One key a thing, so that two tabs that write at once never overwrite each other's things; what is changed is read and written
// before anybody else's turn comes (`inTurn`), so that two changes of one thing both stay.
import browser from 'webextension-polyfill';
import { joinNotes } from './quote/notebook.ts';
import type { SavedQuote } from './quote/saved.ts';
import type { RadioState } from './station/radio.ts';
import type { Schedule } from './station/schedule.ts';
import { changed, get, inTurn, isNewer, isPrivate, NotKept, packed, removed, unpacked, write } from './storage.ts';
import type { Correction, TurnMark } from './transcript/corrections.ts';
import type { Edits } from './transcript/edits.ts';
import { DEFAULT_SETTINGS, type Settings } from './view/settings.ts';

/** The reader's choices, with the defaults for what was never chosen. Never fails: without storage the defaults hold. */
export async function loadSettings(): Promise<Settings> {
  const kept = await get<Partial<Settings>>('settings').catch(() => null);
  return withDefaults(kept);
}

/** Keeps some choices and leaves the others as they are. Returns all of them. Throws `NotKept`. */
export function saveSettings(changes: Partial<Settings>): Promise<Settings> {
  return changed('settings', (kept: Partial<Settings> | null) => ({ ...withDefaults(kept), ...changes }));
}

/** Calls back whenever the choices change, in whichever window. Returns the function that ends it. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const kept = unpacked<Partial<Settings>>(changes.settings?.newValue);
    if (area === 'local' && kept) changed(withDefaults(kept));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function withDefaults(kept: Partial<Settings> | null): Settings {
  return {
    ...DEFAULT_SETTINGS,
    ...kept,
    shortcuts: { ...DEFAULT_SETTINGS.shortcuts, ...kept?.shortcuts },
  };
}

/** What the reader did on one page. */
export interface PageRecord {
  corrections: Correction[];
  /** What was entered for citations of the page. */
  edits: Edits;
  /** The turn where the reading stopped, for "Continue at …"; null at the top. */
  place: TurnMark | null;
}

const NOTHING_DONE: PageRecord = { corrections: [], edits: {}, place: null };

/** Each thing has a key of its own: what one window keeps never takes away what another has kept meanwhile. */
const keyOf = (field: keyof PageRecord, url: string) => `${field}:${url}`;

/** What was done on the page with that canonical address. Never fails: without storage nothing was done. */
export async function loadPage(url: string): Promise<PageRecord> {
  const read = <T>(field: keyof PageRecord) => get<T>(keyOf(field, url)).catch(() => null);
  const [corrections, edits, place] = await Promise.all([
    read<Correction[]>('corrections'),
    read<Edits>('edits'),
    read<TurnMark>('place'),
  ]);
  return {
    corrections: corrections ?? NOTHING_DONE.corrections,
    edits: edits ?? NOTHING_DONE.edits,
    place,
  };
}

/** Keeps a part of what was done on a page. Throws `NotKept`. */
export async function savePage(url: string, changes: Partial<PageRecord>): Promise<void> {
  for (const field of ['corrections', 'edits', 'place'] as const) {
    if (changes[field] !== undefined) await changed(keyOf(field, url), () => changes[field]);
  }
}

/** Changes one part of what was done on a page, upon what is kept of it by then. Returns it as it is kept. Throws `NotKept`. */
export function changePage<F extends keyof PageRecord>(
  url: string,
  field: F,
  change: (before: PageRecord[F]) => PageRecord[F],
): Promise<PageRecord[F]> {
  return changed(keyOf(field, url), (kept: PageRecord[F] | null) => change(kept ?? NOTHING_DONE[field]));
}

/**
 * Calls back whenever corrections or edits of the page change, in whichever window; in a private window, whose own are never kept, not
 * at all. Returns the function that ends it.
 */
export function watchPage(url: string, changed: (record: PageRecord) => void): () => void {
  if (isPrivate()) return () => undefined;
  const keys = [keyOf('corrections', url), keyOf('edits', url)];
  return watch(
    (key) => keys.includes(key),
    () => void loadPage(url).then(changed),
  );
}

const QUOTE = 'quote:';

/**
 * All saved quotes, the newest first, with what was entered for citations of their pages, and how many more a later version of
 * Sidetone wrote, which stay as they are.
 */
export async function loadQuotes(): Promise<{ quotes: SavedQuote[]; newer: number }> {
  const all = await browser.storage.local.get(null);
  const withEdits = (quote: SavedQuote): SavedQuote => {
    const edits = unpacked<Edits>(all[keyOf('edits', quote.broadcast.url)]);
    return edits ? { ...quote, edits } : quote;
  };
  const kept = Object.keys(all)
    .filter((key) => key.startsWith(QUOTE))
    .map((key) => all[key]);
  const quotes = kept.flatMap((each) => unpacked<SavedQuote>(each) ?? []);
  return {
    quotes: quotes.map(withEdits).sort((a, b) => b.savedAt.localeCompare(a.savedAt)),
    newer: kept.filter(isNewer).length,
  };
}

/**
 * Keeps a quote, new or anew; a note that stands on it by then stays. What was entered for its page is kept with the page, and not a
 * second time. Throws `NotKept`.
 */
export async function saveQuote({ edits: _, ...quote }: SavedQuote): Promise<void> {
  await changed(QUOTE + quote.id, (kept: SavedQuote | null) => ({
    ...quote,
    note: joinNotes(kept?.note ?? '', quote.note),
  }));
}

/**
 * Keeps a changed note on a quote. `before` is the note that was changed, and what its writer sent to be kept since: what another window
 * wrote there stays with it, and a quote that was deleted there comes back. Returns the note as it is kept. Throws `NotKept`.
 */
export async function saveNote(
  { edits: _, ...quote }: SavedQuote,
  before: readonly string[],
  note: string,
): Promise<string> {
  const { note: joined } = await changed(QUOTE + quote.id, (kept: SavedQuote | null) =>
    kept ? noted(kept, before, note) : { ...quote, note },
  );
  return joined;
}

/** Keeps a changed note likewise, on the quote with that id; without the quote nothing. Throws `NotKept`. */
export async function saveNoteOf(id: string, before: readonly string[], note: string): Promise<void> {
  await changed(QUOTE + id, (kept: SavedQuote | null) => (kept ? noted(kept, before, note) : undefined));
}

const noted = (quote: SavedQuote, before: readonly string[], note: string): SavedQuote => ({
  ...quote,
  note: before.includes(quote.note) ? note : joinNotes(quote.note, note),
});

/**
 * Keeps the quotes of a file; those that are here already stay, with both notes. Returns how many were new. When there is no room for
 * all of them, those before the first that found none are kept, and of a later version's quotes all others: the same file can be taken
 * in again. Throws `NotKept`.
 */
export function importQuotes(quotes: readonly SavedQuote[]): Promise<number> {
  return inTurn(async () => {
    const all = await browser.storage.local.get(null);
    const changes: [key: string, kept: unknown][] = [];
    const keep = <T>(key: string, value: T) => {
      all[key] = packed(value);
      changes.push([key, all[key]]);
    };
    let added = 0;
    let newer = false;
    for (const { edits, ...quote } of quotes) {
      const [key, editsKey] = [QUOTE + quote.id, keyOf('edits', quote.broadcast.url)];
      if (isNewer(all[key])) {
        newer = true;
        continue;
      }
      const kept = unpacked<SavedQuote>(all[key]);
      if (!kept) added++;
      keep(key, kept ? { ...kept, note: joinNotes(kept.note, quote.note) } : quote);
      if (edits && !isNewer(all[editsKey]) && !unpacked(all[editsKey])) keep(editsKey, edits);
    }
    await write(changes);
    if (newer) throw new NotKept('newer');
    return added;
  });
}

/** Forgets a quote; saving it again is the undo. Throws `NotKept`. */
export const deleteQuote = (id: string): Promise<void> => removed(QUOTE + id);

/** Calls back whenever a quote is saved or deleted, in whichever window. Returns the function that ends it. */
export function watchQuotes(changed: () => void): () => void {
  return watch((key) => key.startsWith(QUOTE), changed);
}

/** Calls back whenever something is entered for citations of any page, in whichever window. Returns the function that ends it. */
export function watchEdits(changed: () => void): () => void {
  return watch((key) => key.startsWith(keyOf('edits', '')), changed);
}

function watch(isMeant: (key: string) => boolean, changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some(isMeant)) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** The radio as the background keeps it, for this session of the browser and in memory alone. */
export interface RadioKept {
  state: RadioState;
  /** Address of the stream that is played, checked. */
  url: string | null;
  /** Number of the last load. */
  run: number;
  /** Whether the stream has sounded since Play was pressed. */
  played: boolean;
  /** Tabs whose pages want to know of changes. */
  pages: number[];
}

/** The radio as it was last kept in this session, or null. */
export async function loadRadio(): Promise<RadioKept | null> {
  const { radio } = await browser.storage.session.get('radio').catch(() => ({ radio: null }));
  return (radio as RadioKept | undefined) ?? null;
}

/** Keeps the radio until the browser is closed. */
export async function saveRadio(radio: RadioKept): Promise<void> {
  await browser.storage.session.set({ radio });
}

/** A station's schedule as it was last looked up in this session of the browser, by the station's id, or null. */
export async function loadSchedule(id: string): Promise<Schedule | null> {
  const key = SCHEDULE + id;
  return ((await browser.storage.session.get(key))[key] as Schedule | undefined) ?? null;
}

/** Keeps a station's schedule until the browser is closed. */
export async function saveSchedule(id: string, schedule: Schedule): Promise<void> {
  await browser.storage.session.set({ [SCHEDULE + id]: schedule });
}

const SCHEDULE = 'schedule:';
