// What quotes, corrects and keeps, as components in a real browser: what has the focus is in sight, and what is copied is what was shown.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quoteOf, wholeTurn } from '../../src/quote/quote.ts';
import type { SavedQuote } from '../../src/quote/saved.ts';
import { transcript } from '../view/demo.ts';
import type { Scene } from './stage.tsx';
import { type Look, openStage, type Stage } from './stage-page.ts';

const press = (name: string) => (page: Page) => page.getByRole('button', { name }).click();
const unfold = (text: string) => (page: Page) => page.getByText(text).click();

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

async function show(scene: Scene, look: Look = {}, act?: (page: Page) => Promise<void>): Promise<Page> {
  const page = await stage.open(scene, look);
  await act?.(page);
  return page;
}

/** Accessible name and box of what has the focus, and whether something else lies upon its middle. */
function focused() {
  const root = document.querySelector('div')?.shadowRoot;
  const element = root?.activeElement;
  if (!element) return null;
  const { left, top, width, height } = element.getBoundingClientRect();
  const names = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => root.getElementById(id));
  const name =
    names.map((one) => one?.textContent ?? '').join(' ') ||
    element.getAttribute('aria-label') ||
    (element as HTMLInputElement).labels?.[0]?.textContent ||
    element.textContent;
  const on = root.elementFromPoint(left + Math.min(width / 2, 30), top + Math.min(height / 2, 20));
  const seen = on !== null && (element.contains(on) || on.contains(element) || on.closest('label') !== null);
  return { name: name?.trim() ?? '', seen: seen || (element as HTMLElement).matches('dialog') };
}

async function walk(page: Page, most: number): Promise<string[]> {
  const names: string[] = [];
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(focused);
    if (!here) continue;
    if (!here.seen) throw new Error(`“${here.name}” has the focus, and something lies upon it`);
    if (names.length > 2 && here.name === names[0]) break;
    names.push(here.name);
  }
  return names;
}

describe('with Tab alone', () => {
  it.each([1280, 320])(
    'everything in the quote dialog is reached, in order and in sight, %i px wide',
    async (width) => {
      const page = await show({ view: 'quote', quoted: ['t1'] }, { width, height: 640 });
      // The dialog's title has the focus before the first Tab, and after the last.
      const names = new Set(await walk(page, 40));
      names.delete('Quote');
      expect([...names]).toEqual([
        'Words to quote',
        'Correct the speaker',
        'Citation style',
        'Copy In your text',
        'Copy Reference',
        'Correct these details',
        'Put this link into the reference, instead of beside it',
        'For a reference manager, LaTeX or notes',
        'Copy citation',
        'Copy link',
        'Save quote',
        // It stands before the title, where the focus begins.
        'Close',
      ]);
      await page.close();
    },
  );

  it('every field is reached, and what is entered changes the citation', async () => {
    const page = await show({ view: 'quote', quoted: ['t1'] }, { height: 640 }, press('Correct these details'));
    const names = await walk(page, 60);
    for (const field of ['Title', 'Programme', 'Network', 'Station', 'Date']) expect(names).toContain(field);
    expect(names).toContain('Family name of Tomás Okafor');
    await page.getByRole('textbox', { name: 'Title' }).fill('A ferry, at last');
    await expect
      .poll(() => page.getByRole('region', { name: 'Citation', exact: true }).textContent())
      .toContain('A ferry, at last');
    await page.close();
  });

  it('everything in the notebook is reached in sight', async () => {
    const page = await show({ view: 'notebook' }, { height: 640 }, unfold('Export and import'));
    const names = await walk(page, 40);
    for (const name of ['Search notebook', 'Group by', 'Copy all as bibliography', 'Export', 'Import a file', 'Note'])
      expect(
        names.some((one) => one.startsWith(name)),
        name,
      ).toBe(true);
    await page.close();
  });
});

it.each<[string, Look]>([
  ['light', {}],
  ['dark', { colours: 'dark' }],
  ['forced', { forced: true }],
])('a button that can do nothing looks it, in %s colours', async (_, look) => {
  const lookOf = async (scene: Scene) => {
    const page = await show(scene, look);
    const button = page.getByRole('button', { name: 'Copy all as bibliography' });
    await button.hover({ force: true });
    const looks = await button.evaluate((element) => {
      const { color, borderTopStyle, cursor } = getComputedStyle(element);
      return { color, borderTopStyle, cursor };
    });
    await page.close();
    return looks;
  };
  const [able, unable] = [await lookOf({ view: 'notebook' }), await lookOf({ view: 'notebook', saved: [] })];
  expect(unable.color).not.toBe(able.color);
  expect([able.borderTopStyle, unable.borderTopStyle]).toEqual(['solid', 'dashed']);
  expect([able.cursor, unable.cursor]).toEqual(['pointer', 'default']);
});

describe('the tenth of twelve quotes in the notebook', () => {
  const words = transcript.turns.filter(({ id }) => id === 't3').flatMap((turn) => wholeTurn(turn));
  const quote = quoteOf(transcript, words);
  if (!quote) throw new Error('the demo has a quote');
  const saved: SavedQuote[] = Array.from({ length: 12 }, (_, index) => ({
    id: `q${index}`,
    savedAt: `2026-03-04T10:${59 - index}:00Z`,
    note: '',
    quote: { ...quote, parts: quote.parts.map((part) => ({ ...part, speaker: `Voice ${index + 1}` })) },
    broadcast: transcript.broadcast,
    speakers: transcript.speakers,
    link: null,
  }));
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const placeOf = (page: Page, name: string) =>
    page
      .getByRole('listitem')
      .filter({ hasText: name })
      .evaluate((place) => Math.round(place.getBoundingClientRect().top));

  it('stays where it is while its citation is copied, and what came of it is in sight', async () => {
    const page = await show({ view: 'notebook', saved }, { height: 640 });
    await button(page, 'Copy citation Voice 10').scrollIntoViewIfNeeded();
    const before = await placeOf(page, 'Voice 10');
    await button(page, 'Copy citation Voice 10').click();
    const told = await page.getByText('Citation copied').boundingBox();
    expect(told?.y).toBeGreaterThanOrEqual(0);
    expect((told?.y ?? 0) + (told?.height ?? 0)).toBeLessThanOrEqual(640);
    expect(await placeOf(page, 'Voice 10')).toBe(before);
    await page.close();
  });

  it('leaves the way back in its place when it is deleted, and comes back to it with the focus', async () => {
    const page = await show({ view: 'notebook', saved }, { height: 640 });
    await button(page, 'Delete Voice 10').focus();
    const before = await placeOf(page, 'Voice 10');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(focused)).toEqual({ name: 'Undo', seen: true });
    expect(await placeOf(page, 'Voice 10')).toBe(before);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(focused)).toEqual({ name: 'Voice 10', seen: true });
    expect(await placeOf(page, 'Voice 10')).toBe(before);
    await page.close();
  });
});

describe('words that are selected in the view', () => {
  /** The words that were handed to be cited last, and from which turns. */
  const cited = async (page: Page) =>
    page.evaluate(() => window.stage.calls.findLast(([name]) => name === 'cite')?.[1] as object[] | undefined);

  /** Drags from before the first of these words to behind the last, each in the nth turn. */
  async function drag(page: Page, [one, first]: [number, string], [other, last]: [number, string]) {
    const point = (turn: number, words: string, end: boolean) =>
      page.evaluate(
        ([turn, words, end]) => {
          const said = document.querySelector('div')?.shadowRoot?.querySelectorAll('.said')[turn as number];
          const walker = document.createTreeWalker(said as Node, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const at = walker.currentNode.textContent?.indexOf(words as string) ?? -1;
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(walker.currentNode, at);
            range.setEnd(walker.currentNode, at + (words as string).length);
            if (!end) said?.scrollIntoView({ block: 'center' });
            const { left, right, top, height } = range.getBoundingClientRect();
            return { x: end ? right : left + 1, y: top + height / 2 };
          }
          throw new Error(`no ${words}`);
        },
        [turn, words, end] as const,
      );
    const from = await point(one, first, false);
    const to = await point(other, last, true);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
  }

  it('are cited by the Cite button of their turn, and by that of another turn the whole of that', async () => {
    const page = await show({ view: 'reader' });
    await drag(page, [2, 'timetable'], [2, 'promise']);
    await page.locator('.turn').nth(2).locator('.cite').click();
    await expect.poll(() => cited(page)).toEqual([{ turn: 't3', start: 53, end: 75 }]);
    await drag(page, [2, 'timetable'], [2, 'promise']);
    await page.locator('.turn').first().locator('.cite').click();
    await expect.poll(() => cited(page)).toEqual([expect.objectContaining({ turn: 't1', start: 0 })]);
    await page.close();
  });

  it('run on over several turns, without names and sounds', async () => {
    const page = await show({ view: 'reader' });
    await drag(page, [1, 'kept its'], [2, 'never']);
    await page.keyboard.press('Alt+Shift+KeyZ');
    await expect
      .poll(() => cited(page))
      .toEqual([expect.objectContaining({ turn: 't2' }), { turn: 't3', start: 0, end: 7 }]);
    await page.close();
  });

  it('are grown with Shift and the arrow keys', async () => {
    const page = await show({ view: 'reader' });
    await drag(page, [2, 'timetable'], [2, 'timetable']);
    await page.keyboard.press('Control+Shift+ArrowRight');
    await page.keyboard.press('Control+Shift+ArrowRight');
    await page.keyboard.press('Alt+Shift+KeyZ');
    await expect.poll(() => cited(page)).toEqual([{ turn: 't3', start: 53, end: expect.any(Number) }]);
    const [{ end = 0 } = {}] = ((await cited(page)) ?? []) as { end?: number }[];
    expect(end).toBeGreaterThan(62);
    await page.close();
  });
});

describe('what the quote dialog copies and hands over', () => {
  const calls = (page: Page, name: string) =>
    page.evaluate((name) => window.stage.calls.filter(([call]) => call === name).map(([, ...values]) => values), name);

  it('is the citation with the link beside it, or in it by choice', async () => {
    const page = await show({ view: 'quote' });
    await expect.poll(() => page.locator('.address').textContent()).toContain('#:~:text=promise');
    await press('Copy citation')(page);
    const [beside] = await calls(page, 'copy');
    expect(beside?.[0]).toMatchObject({ plain: expect.stringMatching(/island-ferry\n\nhttps:.*#:~:text=promise$/) });
    await page.getByRole('checkbox', { name: /^Put this link into/ }).check();
    await press('Copy citation')(page);
    const [, inside] = await calls(page, 'copy');
    expect(inside?.[0]).toMatchObject({ plain: expect.stringMatching(/Harbour Public Radio\. https:.*text=promise$/) });
    await page.close();
  });

  it('can be one of the texts alone, or a record for another program', async () => {
    const page = await show({ view: 'quote' });
    await press('Copy Reference')(page);
    await page.getByText('For a reference manager').click();
    await page
      .getByRole('combobox', { name: 'File format' })
      .selectOption('RIS (EndNote, Mendeley and other reference managers)');
    await press('Copy in this format')(page);
    await press('Save as a file')(page);
    const [reference, record] = (await calls(page, 'copy')).map(([clip]) => clip);
    expect(reference).toMatchObject({ plain: expect.stringMatching(/^de la Cruz, A\. \(2026, March 4\)/) });
    expect(record).toMatchObject({ plain: expect.stringMatching(/^TY {2}- NEWS\r?\n/) });
    const [file] = await calls(page, 'file');
    expect(file).toEqual([
      expect.stringMatching(/^TY {2}- NEWS/),
      { type: expect.any(String), name: expect.stringMatching(/\.ris$/) },
    ]);
    await page.close();
  });

  it('is at once the citation with the page’s own address, and says so, while the link is still to come', async () => {
    const page = await show({ view: 'quote', link: 'pending' });
    await press('Copy citation')(page);
    const [early] = await calls(page, 'copy');
    // The reference has that address: it is not said twice.
    expect(early?.[0]).toMatchObject({
      plain: expect.stringMatching(/Harbour Public Radio\. https:[^#]*island-ferry$/),
    });
    expect(await page.getByRole('status').textContent()).toMatch(/link to the words was not ready/);
    await page.evaluate(() => window.stage.link());
    await expect.poll(() => page.locator('.address').textContent()).toContain('#:~:text=promise');
    await press('Copy citation')(page);
    const [, later] = await calls(page, 'copy');
    expect(later?.[0]).toMatchObject({ plain: expect.stringMatching(/#:~:text=promise$/) });
    await page.close();
  });

  it('is shown, selected, when the browser refuses to copy it', async () => {
    const page = await show({ view: 'quote', noClipboard: true });
    await press('Copy citation')(page);
    const selected = () =>
      page.evaluate(() => {
        const box = document.querySelector('div')?.shadowRoot?.activeElement as HTMLTextAreaElement;
        return box.value.slice(box.selectionStart, box.selectionEnd);
      });
    await expect.poll(selected).toContain('Island ferry runs again');
    expect(await page.getByRole('status').textContent()).toMatch(/did not let Sidetone copy/);
    await page.close();
  });
});
