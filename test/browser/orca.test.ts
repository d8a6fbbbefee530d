// What is heard: Orca on a private desktop, the shipped builds, a real keyboard. Every utterance between two keys is compared, so
// that a word too many fails as a missing one does.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, nodeOf, until } from './browser.ts';
import { demoUrl, serveDemo } from './demo.ts';
import { type Desktop, startDesktop } from './desktop.ts';
import { launch } from './launch.ts';
import { type Server, serve } from './server.ts';

const title = 'Islanders Agree On One Foghorn, Not On Its Key';
const intoTheTranscript = [`main content ${title}`, 'article'];

describe.each(['chromium', 'firefox'] as const)('a listener with Orca in %s', (name) => {
  let desktop: Desktop;
  let server: Server;
  let browser: Browser;
  let heard = 0;

  beforeAll(async () => {
    desktop = await startDesktop();
    server = await serve();
    serveDemo(server);
    browser = await launch(name, { server, desktop: desktop.environment });
    await arrive(demoUrl);
  });
  afterAll(async () => {
    // Orca first: it can hang on a document that has died.
    await desktop?.stopOrca();
    await browser?.close();
    await desktop?.stop();
    server?.close();
  });

  /** Goes to a page and waits until Orca knows it, and has said what it says of pages. */
  async function arrive(url: string) {
    heard = desktop.spoken().length;
    await browser.page.goto(url);
    await until('the button', async () => nodeOf(await browser.page.tree(), 'button', 'Read by speaker'), 30);
    await until('Orca to know the page', async () => since().some((text) => /^Page has/.test(text)), 60);
    await silence(1500);
    heard = desktop.spoken().length;
  }

  /** Waits until nothing has been said for so many milliseconds, as a listener does before the next key. */
  async function silence(quiet: number) {
    let count = desktop.spoken().length;
    for (let end = Date.now() + quiet; Date.now() < end; await new Promise((next) => setTimeout(next, 30))) {
      if (desktop.spoken().length !== count) end = Date.now() + quiet;
      count = desktop.spoken().length;
    }
  }

  const since = () => desktop.spoken().slice(heard);

  /** Waits until that is said, and then nothing more. */
  async function hear(...expected: string[]) {
    await until(`${expected}`, async () => since().length >= expected.length, 15).catch(() => undefined);
    await silence(600);
    const said = since();
    heard += said.length;
    expect(said).toEqual(expected);
  }

  /** Waits until that has the focus, and what is said of it is over. */
  async function focusOn(name: string) {
    await until(
      `the focus on ${name}`,
      async () => (await browser.page.tree()).some((node) => node.focused && node.name === name),
      20,
    );
    await silence(1500);
    heard = desktop.spoken().length;
  }

  /** Presses a key and waits until exactly that is said. */
  async function press(key: string, ...expected: string[]) {
    desktop.press(key);
    await hear(...expected);
  }

  it('hears the button first, and the title when the view opens', async () => {
    await press('h', `${title} heading level 1.`);
    await press('ctrl+Home', 'leaving main content.', 'Read by speaker push button.');
    await press('Return', ...intoTheTranscript, `${title} heading level 1.`);
  });

  it('goes by headings to the transcript, and with 3 from speaker to speaker', async () => {
    await press('h', 'Speakers heading level 2.');
    await press('h', 'Transcript heading level 2.');
    for (const speaker of ['Odalys Brandt', 'Tamsin McAllan', 'Idris al-Nouri', 'Tamsin McAllan', 'Pelle al-Nouri']) {
      await press('3', `${speaker} heading level 3.`);
    }
  });

  it('hears a turn line by line: its sound in parentheses, its words, its Cite button', async () => {
    await press('Down', 'Guest.');
    await press('Down', '(Foreign language spoken)');
    await press('3', 'Tamsin McAllan heading level 3.');
    await press('3', 'Greta Finch heading level 3.');
    await press('b', 'Cite Greta Finch push button.');
  });

  it('meets six landmarks at most', async () => {
    const said: string[] = [];
    let landmarks = 0;
    for (; !said.includes('Wrapping to top.') && landmarks < 12; landmarks += 1) {
      desktop.press('m');
      await until('a landmark', async () => since().length > 0, 20);
      await silence(1500);
      said.push(...since());
      heard = desktop.spoken().length;
    }
    expect(landmarks).toBeLessThanOrEqual(6);
    // The focus is in the transcript again.
    desktop.press('3');
    await until('a turn', async () => since().some((text) => text.endsWith('heading level 3.')), 20);
    await silence(1500);
    heard = desktop.spoken().length;
  });

  it('hears where they are, and goes on from turn to turn', async () => {
    await press('alt+shift+w', 'Odalys Brandt, turn 1 of 12, paragraph 1 of 4');
    await press('alt+Next', 'Tamsin McAllan heading level 3.');
  });

  it('opens the help dialog and hears its title', async () => {
    await press('alt+shift+j', 'Help heading level 2.');
    desktop.press('Escape');
    await focusOn('Tamsin McAllan');
  });

  // What is said then differs from run to run: Orca looks for the place that it has lost. Held is where the focus is.
  it('closes the view and is at the button again', async () => {
    desktop.press('alt+shift+y');
    await focusOn('Read by speaker');
  });
});
