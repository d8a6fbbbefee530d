// What is put right on a page while a dialog is open. It holds at once, and is kept one change after the other, each upon what is kept
// by then: so two windows that change things on one page lose nothing of each other.
import { keeping } from './storage.ts';
import { changePage, type PageRecord } from './store.ts';
import type { Kept } from './view/kept.ts';

/** The parts of a record that dialogs change. */
type Changeable = Pick<PageRecord, 'corrections' | 'edits'>;

export interface Keeper<T> {
  /** Resolves to null when the change is kept, else to why not; it holds for now either way. */
  change(how: (before: T) => T): Kept;
  /** Another window changed it, which is of no account while changes of our own are still on their way. */
  follow(value: T): void;
}

/** Keeps one part of the record of the page with that canonical address. `changed` is told of every value that holds from then on. */
export function keeper<F extends keyof Changeable>(
  url: string,
  field: F,
  value: PageRecord[F],
  changed: (value: PageRecord[F]) => void,
): Keeper<PageRecord[F]> {
  let holds = value;
  /** Changes that are not kept: under way, or there was no room. They go along with what comes after them. */
  let unkept: ((before: PageRecord[F]) => PageRecord[F])[] = [];
  let last: Kept = Promise.resolve(null);
  const hold = (value: PageRecord[F]) => {
    holds = value;
    changed(value);
  };
  const keep = async (): Promise<void> => {
    const going = unkept;
    if (going.length === 0) return;
    const kept = await changePage(url, field, (kept) => going.reduce((value, how) => how(value), kept));
    unkept = unkept.slice(going.length);
    if (unkept.length === 0) hold(kept);
  };
  return {
    change(how) {
      unkept = [...unkept, how];
      hold(how(holds));
      last = last.then(() => keeping(keep()));
      return last;
    },
    follow(value) {
      if (unkept.length === 0) hold(value);
    },
  };
}
