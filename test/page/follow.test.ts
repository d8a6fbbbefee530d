// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { find } from '../../src/page/detect.ts';
import { follow } from '../../src/page/follow.ts';

const dialogue = `<main><p>OTTOLINE VASK, HOST: Has anybody seen the boat?</p><p>BRAM DESSAI: It left before the fog.</p>
  <p>VASK: Which fog was that?</p><p>DESSAI: The second one.</p></main>`;
const article = '<main><h1>Fog</h1><p>There was fog on Sunday, and again on Tuesday.</p></main>';

/** Observers that are connected now. */
const watching = new Set<MutationObserver>();
let running: Promise<void> = Promise.resolve();
/** Ends the time in which a page may settle, of each address in turn. */
let settle: (() => void)[] = [];
let clock = 0;
let verdicts: string[] = [];
let stopped = false;

class CountedObserver extends MutationObserver {
  override observe(...target: Parameters<MutationObserver['observe']>): void {
    watching.add(this);
    super.observe(...target);
  }
  override disconnect(): void {
    watching.delete(this);
    super.disconnect();
  }
}

beforeEach(() => {
  watching.clear();
  settle = [];
  clock = 0;
  verdicts = [];
  stopped = false;
  history.replaceState(null, '', '/one');
  vi.stubGlobal('navigation', new EventTarget());
  vi.stubGlobal('MutationObserver', CountedObserver);
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    const controller = new AbortController();
    settle.push(() => {
      clock += 60_000;
      controller.abort();
    });
    return controller.signal;
  });
});

afterEach(async () => {
  stopped = true;
  go('/over');
  await running;
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function open(html: string): void {
  document.body.innerHTML = html;
  running = follow(document, async (fresh, expected) => {
    if (stopped) return null;
    const found = await find(document);
    verdicts.push(`${fresh ? 'new ' : ''}${found ? 'transcript' : expected ? 'not yet' : 'no'}`);
    return found !== null;
  });
}

/** As a page does that goes on without a reload. */
function go(path: string): void {
  history.pushState(null, '', path);
  window.navigation.dispatchEvent(new Event('currententrychange'));
}

const heard = (...expected: string[]) => vi.waitFor(() => expect(verdicts).toEqual(expected), 5000);
const settled = async () => {
  await vi.waitFor(() => expect(settle.length).toBeGreaterThan(0));
  for (const end of settle.splice(0)) end();
};
const unwatched = () => vi.waitFor(() => expect(watching.size).toBe(0), 5000);

it('finds the transcript of a page that is there at once', async () => {
  open(dialogue);
  await heard('new transcript');
});

it('finds a transcript that is filled in later', async () => {
  open(article);
  await heard('new not yet');
  document.body.insertAdjacentHTML('beforeend', dialogue);
  await heard('new not yet', 'transcript');
});

it('leaves a settled page without transcript alone, and watches it no more', async () => {
  open(article);
  await heard('new not yet');
  await settled();
  await heard('new not yet', 'no');
  await unwatched();
  const before = verdicts.length;
  document.body.insertAdjacentHTML('beforeend', dialogue);
  await new Promise((done) => setTimeout(done));
  expect(verdicts).toHaveLength(before);
});

it.each([
  '<button>Read transcript</button>',
  '<a href="#t">Full transcript</a>',
  '<details><summary>Transkript</summary></details>',
])('waits as long as it takes for what is promised by %s', async (control) => {
  open(`${article}${control}`);
  await heard('new not yet');
  await settled();
  await vi.waitFor(() => expect(watching.size).toBe(1));
  document.body.insertAdjacentHTML('beforeend', dialogue);
  await vi.waitFor(() => expect(verdicts.at(-1)).toBe('transcript'), 5000);
  await unwatched();
});

it('looks anew when the page goes on to another address', async () => {
  open(article);
  await heard('new not yet');
  await settled();
  await heard('new not yet', 'no');
  document.body.innerHTML = dialogue;
  go('/two');
  await heard('new not yet', 'no', 'new transcript');
});

it('takes a transcript that is gone for gone', async () => {
  open(dialogue);
  await heard('new transcript');
  document.body.innerHTML = article;
  go('/two');
  await heard('new transcript', 'new not yet');
});

it('does not mistake a jump within the page for another page', async () => {
  open(dialogue);
  await heard('new transcript');
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  go('/one#t7');
  // Longer than any pause between two looks.
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  expect(verdicts).toEqual(['new transcript']);
});

it('stops for good when nobody is left to tell', async () => {
  stopped = true;
  open(dialogue);
  await unwatched();
  document.body.innerHTML = article;
  go('/two');
  await unwatched();
  expect(verdicts).toEqual([]);
});
