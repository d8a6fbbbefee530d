// How things are kept in `storage.local`: in a form that says its version, and one change after the other.
import browser from 'webextension-polyfill';

/** Raised when the stored form changes; data of a later version is left alone and never overwritten. */
const VERSION = 1;

interface Kept<T> {
  version: number;
  value: T;
}

/** Why something was not kept; each has its own sentence in the interface. */
export type StoreFailure = 'private' | 'full' | 'newer' | 'failed';

/** Thrown by every function that saves. */
export class NotKept extends Error {
  constructor(readonly why: StoreFailure) {
    super(why);
  }
}

/** Resolves to null when something was kept, else to why not. */
export const keeping = (saving: Promise<unknown>): Promise<StoreFailure | null> =>
  saving.then(
    () => null,
    (error: unknown) => (error instanceof NotKept ? error.why : 'failed'),
  );

/** True in a private window, where nothing is saved. */
export const isPrivate = (): boolean => browser.extension?.inIncognitoContext ?? false;

/**
 * Reads one thing. Returns null when it was never kept, is damaged, or was written by a later version of Sidetone.
 * The caller checks the shape of what is inside: an older version may have left out a field.
 */
export async function get<T>(key: string): Promise<T | null> {
  return unpacked((await browser.storage.local.get(key))[key]);
}

/** A thing in the form in which it is kept. */
export const packed = <T>(value: T): Kept<T> => ({ version: VERSION, value });

/** What is inside, or null as `get` has it. */
export function unpacked<T>(kept: unknown): T | null {
  const { version, value } = (kept ?? {}) as Partial<Kept<T>>;
  return version === VERSION && value !== undefined ? value : null;
}

/** Keeps one thing, made of what is kept of it by then; of `undefined` nothing is written. Returns what was made. Throws `NotKept`. */
export function changed<T, M extends T | undefined>(key: string, make: (kept: T | null) => M): Promise<M> {
  return inTurn(async () => {
    const value = make(unpacked(await changeable(key)));
    if (value !== undefined) await browser.storage.local.set({ [key]: packed(value) });
    return value;
  });
}

/** Takes one thing away. Throws `NotKept`. */
export async function removed(key: string): Promise<void> {
  await inTurn(async () => {
    await changeable(key);
    await browser.storage.local.remove(key);
  });
}

/** What stands under a key, if this version may change it. */
async function changeable(key: string): Promise<unknown> {
  const kept = (await browser.storage.local.get(key))[key];
  if (isNewer(kept)) throw new NotKept('newer');
  return kept;
}

/** In a page of the extension or its background, and not in a script that stands in a web page. */
const isOurs = globalThis.location?.protocol.endsWith('-extension:');
let last: Promise<unknown> = Promise.resolve();

/**
 * Changes storage when all changes before have ended, also those of other windows: the extension's pages and its background share a
 * lock. Scripts in web pages wait for their own changes alone. Their locks would be the page's, which could see and hold them; and a
 * change takes milliseconds, while nobody comes from one tab to the next as fast. Throws `NotKept`.
 */
export async function inTurn<T>(change: () => Promise<T>): Promise<T> {
  if (isPrivate()) throw new NotKept('private');
  const done = isOurs ? navigator.locks.request('store', change) : last.then(change);
  last = done.catch(() => undefined);
  return done.catch((error: unknown) => {
    if (error instanceof NotKept) throw error;
    throw new NotKept(/quota/i.test(String(error)) ? 'full' : 'failed');
  });
}

/** True of what a later version wrote. */
export const isNewer = (kept: unknown) => ((kept as Partial<Kept<unknown>> | undefined)?.version ?? 0) > VERSION;

/** In turn, writes all at once, so that every window is told once; where there is no room for all, as many from the first on as find some. */
export async function write(changes: readonly [key: string, kept: unknown][]): Promise<void> {
  try {
    await browser.storage.local.set(Object.fromEntries(changes));
  } catch (error) {
    if (changes.length < 2) throw error;
    const half = Math.floor(changes.length / 2);
    await write(changes.slice(0, half));
    await write(changes.slice(half));
  }
}
