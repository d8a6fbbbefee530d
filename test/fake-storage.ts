/** The part of the extension API that `src/store.ts` uses, in memory. Importing the store comes after `install()`. */
export interface FakeStorage {
  data: Record<string, unknown>;
  /** Makes every write fail with this message, as a browser does when its quota is used up. */
  failWith: string | null;
  /** For so many things there is room. */
  room: number;
  /** Makes every reading fail with this message. */
  failReadingWith: string | null;
  privateWindow: boolean;
  /** After so many more writes the page is gone: no write comes to anything, none is answered. */
  stopAfter: number;
  /** A write was cut off so. */
  cutOff: boolean;
  /** All pages of the extension are closed: nobody is told of changes any more. */
  closePages(): void;
}

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/** Puts a fresh fake in place of the browser's own API, for the polyfill to find. */
export function install(): FakeStorage {
  const listeners = new Set<Listener>();
  const fake: FakeStorage = {
    data: {},
    failWith: null,
    room: Number.POSITIVE_INFINITY,
    failReadingWith: null,
    privateWindow: false,
    stopAfter: Number.POSITIVE_INFINITY,
    cutOff: false,
    closePages: () => listeners.clear(),
  };
  const write = (changes: Record<string, unknown>): Promise<void> | undefined => {
    if (fake.stopAfter-- <= 0) {
      fake.cutOff = true;
      return new Promise(() => {});
    }
    if (fake.failWith) throw new Error(fake.failWith);
    if (Object.keys({ ...fake.data, ...changes }).length > fake.room) throw new Error('QuotaExceededError');
    const told: Record<string, { newValue?: unknown }> = {};
    for (const [key, value] of Object.entries(changes)) {
      if (value === undefined) delete fake.data[key];
      else fake.data[key] = structuredClone(value);
      told[key] = value === undefined ? {} : { newValue: structuredClone(value) };
    }
    for (const listener of listeners) listener(told, 'local');
    return undefined;
  };
  const api = {
    runtime: { id: 'fake' },
    extension: {
      get inIncognitoContext() {
        return fake.privateWindow;
      },
    },
    storage: {
      local: {
        get: async (keys: string | null) => {
          if (fake.failReadingWith) throw new Error(fake.failReadingWith);
          return structuredClone(keys === null ? fake.data : keys in fake.data ? { [keys]: fake.data[keys] } : {});
        },
        set: async (values: Record<string, unknown>) => write(values),
        remove: async (key: string) => write({ [key]: undefined }),
      },
      onChanged: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  };
  Object.assign(globalThis, { browser: api, chrome: api });
  return fake;
}

/** Locks that all windows of one origin share, as `navigator.locks` has them. */
export function sharedLocks() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request<T>(_name: string, work: () => Promise<T>): Promise<T> {
      const done = last.then(work);
      last = done.catch(() => undefined);
      return done;
    },
  };
}
