// How the reader and a bundle that is put into the page when it is first used find each other in the isolated world that they share.
import type { Bundle } from './messages.ts';

export interface Door<T> {
  name: Bundle;
  /** The bundle, when it is in this page already. */
  here(): T | undefined;
  /** The bundle comes in. The first to come stays. */
  open(bundle: T): void;
}

/** The door of a bundle that can do what `T` says. */
export function door<T>(name: Bundle): Door<T> {
  const place = Symbol.for(`sidetone.${name}`);
  const world = globalThis as unknown as Record<symbol, T | undefined>;
  return {
    name,
    here: () => world[place],
    open(bundle) {
      world[place] ??= bundle;
    },
  };
}
