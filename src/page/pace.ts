/** How long one piece of work may hold up the page, in milliseconds: well below the 50 that count as a stall. */
const AT_ONCE = 12;

/** Resolves at once as long as the page has not waited long, else after it could answer its reader. */
export type Pace = () => Promise<void>;

/**
 * Cuts long work into pieces between which the page can answer its reader: `await pace()` in a loop. The clock is asked often, and the
 * wait happens only when the time is up.
 */
export function newPace(): Pace {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < AT_ONCE) return;
    await new Promise((resume) => setTimeout(resume));
    since = performance.now();
  };
}
