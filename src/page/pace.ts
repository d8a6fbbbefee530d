/** How long one piece of work may hold up the page, in milliseconds: well below the 50 that count as a stall. */
const AT_ONCE = 12;

/**
 * Cuts long work into pieces between which the page can answer its reader. `if (pace.due()) await pace.rest()` in a loop: the
 * clock is asked often, and the wait happens only when the time is up.
 */
export function newPace(): { due(): boolean; rest(): Promise<void> } {
  let since = performance.now();
  return {
    due: () => performance.now() - since > AT_ONCE,
    rest: async () => {
      await new Promise((resume) => setTimeout(resume));
      since = performance.now();
    },
  };
}
