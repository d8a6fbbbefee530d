import { CallFailure } from '../messages.ts';

/** Longest that a page is waited for, in milliseconds. */
const PATIENCE_MS = 10_000;

/**
 * What a page answers. One that is busy with itself may never do so, and would hold up Stop as well: from then on it counts as gone.
 * Rejects with `CallFailure` only.
 */
export function inTime<T>(call: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, give) => {
    timer = setTimeout(() => give(new CallFailure('no-answer')), PATIENCE_MS);
  });
  return Promise.race([call, late]).finally(() => clearTimeout(timer));
}
