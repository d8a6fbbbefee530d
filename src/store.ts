// What is kept, and the only code that touches storage. Everything lives in `storage.local` on this device: no account, no sync.
// One key a thing, so that two tabs that write at once never overwrite each other's things.
import browser from 'webextension-polyfill';
import { DEFAULT_SETTINGS, type Settings } from './view/settings.ts';

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

/** True in a private window, where nothing is saved. */
export const isPrivate = (): boolean => browser.extension?.inIncognitoContext ?? false;

/**
 * Reads one thing. Returns null when it was never kept, is damaged, or was written by a later version of Sidetone.
 * The caller checks the shape of what is inside: an older version may have left out a field.
 */
async function get<T>(key: string): Promise<T | null> {
  const kept = (await browser.storage.local.get(key))[key] as Partial<Kept<T>> | undefined;
  return kept?.version === VERSION && kept.value !== undefined ? kept.value : null;
}

async function put<T>(key: string, value: T): Promise<void> {
  if (isPrivate()) throw new NotKept('private');
  const kept = (await browser.storage.local.get(key))[key] as Partial<Kept<unknown>> | undefined;
  if (typeof kept?.version === 'number' && kept.version > VERSION) throw new NotKept('newer');
  try {
    await browser.storage.local.set({ [key]: { version: VERSION, value } satisfies Kept<T> });
  } catch (error) {
    throw new NotKept(/quota/i.test(String(error)) ? 'full' : 'failed');
  }
}

/** The reader's choices, with the defaults for what was never chosen. Never fails: without storage the defaults hold. */
export async function loadSettings(): Promise<Settings> {
  const kept = await get<Partial<Settings>>('settings').catch(() => null);
  return withDefaults(kept);
}

/** Keeps some choices and leaves the others as they are. Returns all of them. Throws `NotKept`. */
export async function saveSettings(changes: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...changes };
  await put('settings', settings);
  return settings;
}

/** Calls back whenever the choices change, in whichever window. Returns the function that ends it. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const kept = changes.settings?.newValue as Kept<Partial<Settings>> | undefined;
    if (area === 'local' && kept?.version === VERSION) changed(withDefaults(kept.value));
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
