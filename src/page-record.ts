// What is put right on a page while a dialog is open. It holds at once, and is kept one change after the other, each upon what is kept
// by then: so two windows that change things on one page lose nothing of each other.
import { isPrivate, keeping, loadPage, type PageRecord, savePage } from './store.ts';
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
  let waiting = 0;
  let unkept = false;
  let last: Kept = Promise.resolve(null);
  const hold = (value: PageRecord[F]) => {
    holds = value;
    changed(value);
  };
  const keep = async (how: (before: PageRecord[F]) => PageRecord[F]): Kept => {
    // What could not be kept the last time goes along with what comes after it.
    const next = unkept || isPrivate() ? holds : how((await loadPage(url))[field]);
    const why = await keeping(savePage(url, { [field]: next }));
    unkept = why !== null;
    waiting--;
    if (!unkept && !waiting) hold(next);
    return why;
  };
  return {
    change(how) {
      waiting++;
      hold(how(holds));
      last = last.then(() => keep(how));
      return last;
    },
    follow(value) {
      if (!waiting && !unkept) hold(value);
    },
  };
}
