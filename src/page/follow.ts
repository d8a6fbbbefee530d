import { leaving } from './address.ts';
import { announces } from './detect.ts';

/** How long a page is watched after it was opened or has changed its address, in milliseconds, if it promises nothing. */
const SETTLING = 8000;
/** At least so long between two looks, and looking takes at most a twentieth of the time. */
const PAUSE = 400;
const SHARE = 20;

const controls = 'h2,h3,a,button,summary,[role=button],[role=tab]';

/** Whether a button, a link or a heading of the page speaks of a transcript: it may be filled in when that is pressed. */
const promises = (document: Document): boolean =>
  [...document.querySelectorAll(controls)].some(({ textContent }) => announces(textContent));

/** Resolves when something is added to the page, or taken away, or written anew, and when `signal` is aborted, which it is not yet. */
const change = (document: Document, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(done);
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    signal.onabort = done;
  });

/**
 * Calls `look` for each address that the page comes to, and again while the page is being filled in; it is told whether the address is
 * new, and whether a transcript may still come. It returns whether there is one, or null when nobody is to look any more. A page that has
 * settled, and promises no transcript, is no longer watched.
 */
export async function follow(
  document: Document,
  look: (fresh: boolean, expected: boolean) => Promise<boolean | null>,
): Promise<void> {
  for (;;) {
    const left = leaving();
    const settled = performance.now() + SETTLING;
    for (let fresh = true; !left.aborted; fresh = false) {
      const start = performance.now();
      const settling = start < settled;
      const expected = settling || promises(document);
      const enough = new AbortController();
      const ends = [left, enough.signal];
      if (settling) ends.push(AbortSignal.timeout(settled - start));
      // Watched from before the look, which takes its time on a long page.
      const changed = change(document, AbortSignal.any(ends));
      const found = await look(fresh, expected);
      const pause = Math.max(PAUSE, SHARE * (performance.now() - start));
      if (found === null || !expected || (found && !settling)) enough.abort();
      await changed;
      if (found === null) return;
      if (enough.signal.aborted) break;
      await new Promise((go) => setTimeout(go, pause));
    }
    if (!left.aborted)
      await new Promise((go) => {
        left.onabort = go;
      });
  }
}
