// The main job, end to end, as one reader's journey through the shipped builds: from the badge to a citation and back to the page.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AxNode, type Browser, focusedIn, nodeOf, type Popup, textOf, until } from './browser.ts';
import { demoUrl, serveDemo } from './demo.ts';
import { launch } from './launch.ts';
import { type PageState, pageState } from './page-state.ts';
import { type Server, serve } from './server.ts';

const title = 'Islanders Agree On One Foghorn, Not On Its Key';
const speakers = [
  'Odalys Brandt',
  'Tamsin McAllan',
  'Idris al-Nouri',
  'Tamsin McAllan',
  'Pelle al-Nouri',
  'Tamsin McAllan',
  'Greta Finch',
  'Tamsin McAllan',
  'Sanna Oyelaran',
  'Tamsin McAllan',
  'Sanna Oyelaran',
  'Tamsin McAllan',
];

const headings = (tree: AxNode[]) => tree.filter(({ role }) => role === 'heading').map(({ name }) => name);

describe.each(['chromium', 'firefox'] as const)('a reader in %s', (name) => {
  let server: Server;
  let browser: Browser;
  let before: PageState;

  beforeAll(async () => {
    server = await serve();
    serveDemo(server);
    browser = await launch(name, { server });
    await browser.page.goto(demoUrl);
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  const view = () => browser.page.tree();
  const inView = (role: string, name: string | RegExp) =>
    until(`${role} ${name}`, async () => nodeOf(await view(), role, name));
  /** Whether the browser's own search comes to these words. */
  const finds = (words: string) =>
    browser.page.evaluate((words) => {
      getSelection()?.removeAllRanges();
      const found = (window as unknown as { find(...how: unknown[]): boolean }).find(words, false, false, true);
      getSelection()?.removeAllRanges();
      return found;
    }, words);
  /** The popup, once it shows that node. */
  const popupWith = async (role: string, name: string | RegExp): Promise<Popup> => {
    const popup = await browser.openPopup();
    await until(`${role} ${name} in the popup`, async () => nodeOf(await popup.tree(), role, name));
    return popup;
  };

  it('sees on the toolbar button that the page holds a transcript', async () => {
    await until('a badge', () => browser.badge());
    // The page's own scripts are done, and it stands still from here on.
    await inView('text', /The Long Crossing/);
    expect(await finds('© KUER 90.1')).toBe(true);
  });

  it('meets “Read by speaker” first of all, and opens the view with Enter', async () => {
    await inView('button', 'Read by speaker');
    await browser.page.press('Tab');
    const first = await until('something with the focus', async () => {
      const at = focusedIn(await view());
      return at?.role !== 'document' && at;
    });
    expect(first).toMatchObject({ role: 'button', name: 'Read by speaker' });
    await browser.page.evaluate(() => scrollTo(0, 240));
    await until('the scrolling', async () => (await pageState(browser.page)).scroll[1] === 240);
    before = await pageState(browser.page);
    await browser.page.press('Enter');
    await inView('heading', 'Transcript');
    await until('the focus on the title', async () => focusedIn(await view())?.name === title);
  });

  it('finds the title, the speakers and every turn as headings, in order', async () => {
    const names = headings(await view());
    expect(names[0]).toBe(title);
    expect(names).toEqual(expect.arrayContaining(['Speakers', 'Transcript', 'Now', 'Next up', 'On-air stations']));
    const turns = names.slice(names.indexOf('Transcript') + 1);
    expect(turns.slice(0, speakers.length)).toEqual(speakers);
    expect(turns.slice(speakers.length).filter((name) => speakers.includes(name))).toEqual([]);
  });

  it('finds the transcript in the main landmark and the station in another', async () => {
    const tree = await view();
    expect(tree.filter(({ role }) => role === 'main')).toMatchObject([{ name: title }]);
    expect(nodeOf(tree, 'complementary', 'Station')).toBeDefined();
    expect(textOf(tree)).toMatch(/KUER/);
    expect(textOf(tree)).toMatch(/The Long Crossing/);
    expect(textOf(tree)).toMatch(/The Tidewater Hour/);
    expect(textOf(tree)).toMatch(/Small Hours/);
  });

  it('meets nothing of the page beneath, not even when the page asks for the focus', async () => {
    const tree = await view();
    expect(nodeOf(tree, 'navigation', 'Sections')).toBeUndefined();
    expect(nodeOf(tree, 'link', 'KUER 90.1')).toBeUndefined();
    expect(textOf(tree)).not.toContain('©');
    const taken = await browser.page.evaluate(() => {
      const link = document.querySelector<HTMLElement>('.PH-logo');
      link?.focus();
      return document.activeElement === link;
    });
    expect(taken).toBe(false);
  });

  it('finds the words of the view with the browser’s own search, and none of the page beneath', async () => {
    for (const words of ['The council says it will vote', 'About this transcript'])
      expect(await finds(words)).toBe(true);
    for (const words of ['© KUER 90.1', 'Available On Air Stations']) expect(await finds(words)).toBe(false);
  });

  it('jumps from the popup to a quote', async () => {
    const popup = await popupWith('searchbox', 'Search quotes');
    await popup.focus('searchbox', 'Search quotes');
    await popup.type('plain sound');
    const found = await until('one quote', async () => {
      const tree = await popup.tree();
      const quotes = tree.filter(({ role, name }) => role === 'link' && /^Sanna Oyelaran/.test(name));
      return quotes.length === 1 && quotes[0];
    });
    await popup.activate('link', found.name);
    await popup.close();
    await until('the focus on that turn', async () => focusedIn(await view())?.name === 'Sanna Oyelaran');
    const tree = await view();
    const at = tree.findLastIndex((node) => node.focused);
    expect(textOf(tree.slice(at, at + 12))).toContain('not more music but one plain sound');
  });

  it('sees a popup that is no wider than its words are easily read', async () => {
    const popup = await popupWith('button', 'Copy citation');
    const picture = await popup.screenshot();
    await popup.close();
    // The width of a PNG stands behind its name (https://www.w3.org/TR/png-3/#11IHDR).
    expect(picture.readUInt32BE(16)).toBeLessThan(450);
  });

  it('copies a citation from the popup', async () => {
    const popup = await popupWith('button', 'Copy citation');
    expect(nodeOf(await popup.tree(), 'combobox', 'Citation style')).toBeDefined();
    await popup.activate('button', 'Copy citation');
    await until('the popup to say so', async () => /copied/i.test(textOf(await popup.tree())));
    await popup.close();
    expect(await browser.clipboard()).toContain(
      'McAllan, T. (2025, March 9). Islanders agree on one foghorn, not on its key [Radio broadcast transcript].',
    );
    expect(await browser.clipboard('text/html')).toMatch(/<(i|em)[^>]*>Harbor light<\/\1>/i);
  });

  it('copies a quote from the popup with a link that opens at its words', async () => {
    const popup = await popupWith('link', /^Sanna Oyelaran .*the first thing to settle/);
    await popup.activate('link', /^Sanna Oyelaran .*the first thing to settle/);
    await until('the link', async () => textOf(await popup.tree()).includes(`${demoUrl}#:~:text=`));
    await popup.activate('button', 'Copy citation');
    await until('the popup to say so', async () => textOf(await popup.tree()).includes('Citation copied'));
    await popup.close();
    const copied = await browser.clipboard();
    expect(copied).toMatch(/^Oyelaran said "And those who say that the first thing to settle is the key/);
    expect(copied.split('\n').at(-1)).toMatch(/^https:.*#:~:text=And%20those%20who/);
  });

  it('saves the transcript from the popup as a file', async () => {
    const popup = await popupWith('button', 'Save transcript');
    expect(nodeOf(await popup.tree(), 'combobox', 'File format')).toBeDefined();
    await popup.activate('button', 'Save transcript');
    const file = await browser.downloaded('2025-03-09-Islanders-Agree-On-One-Foghorn-Not-On-Its-Key.md');
    expect(file).toMatch(/^# Islanders Agree On One Foghorn, Not On Its Key\n/);
    expect(file).toContain(demoUrl);
    for (const speaker of speakers) expect(file).toContain(`\n\n**${speaker}**`);
    await until('the popup to say so', async () => textOf(await popup.tree()).includes('goes to your downloads'));
    await popup.close();
  });

  it('gets the page back as it was, to the byte, with scroll and focus', async () => {
    await browser.page.activate('button', 'Show original page');
    await until('the page', async () => nodeOf(await view(), 'link', 'KUER 90.1'));
    await until('the view to be gone', async () => (await pageState(browser.page)).html === before.html);
    expect(await pageState(browser.page)).toEqual(before);
  });

  it('has asked nobody for anything but the page itself', async () => {
    const asked = server.requests().filter((url) => !['favicon.ico'].some((own) => url.endsWith(own)));
    expect(asked.sort()).toEqual([demoUrl, 'https://www.kuer.org/grove.css', 'https://www.kuer.org/player.js']);
  });
});
