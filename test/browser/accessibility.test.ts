// Whether everybody can use the views: axe, checks beyond what axe checks, and keys, in both browsers. Each check is also shown a view
// that was broken on purpose, and has to complain.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/view/settings.ts';
import { transcript } from '../view/demo.ts';
import { type Browser, type Media, nodeOf, until } from './browser.ts';
import { type CheckName, checks } from './checks/all.ts';
import { launch } from './launch.ts';
import { type NamedScene, scenes } from './scenes.ts';
import { type Server, serve } from './server.ts';
import type { Scene } from './stage.tsx';
import { openScene, serveStage } from './stage-site.ts';

const reader: Scene = { view: 'reader' };
const german: Scene = { ...reader, transcript: { broadcast: { ...transcript.broadcast, language: 'de' } } };

/** WCAG 1.4.12: what readers may set, without anything getting lost. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
const LOOKS: Media[] = [{}, { colorScheme: 'dark' }, { forcedColors: 'active' }, { contrast: 'more' }];

/** Checks of the view of a transcript alone, and what is to be shown for each; all others hold everywhere. */
const ofReader: Partial<Record<CheckName, Scene>> = {
  headings: reader,
  languages: german,
  speakersInWords: reader,
  nothingLost: reader,
  sticky: reader,
  // With all in it that has something to say.
  status: { ...reader, story: true, schedule: { trouble: 'offline' }, station: { streams: [] } },
  landmarks: reader,
};
const shapes: [CheckName, Scene][] = Object.entries(ofReader).map(([check, scene]) => [check as CheckName, scene]);
const faults = Object.entries(checks).flatMap(([check, { faults }]) =>
  Object.keys(faults).map((fault): [CheckName, string] => [check as CheckName, fault]),
);

describe.each(['chromium', 'firefox'] as const)('everybody in %s', (name) => {
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    server = await serve();
    await serveStage(server);
    browser = await launch(name, { server });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  const resize = async (width: number, height = 800) => {
    await browser.page.resize(width, height);
    await browser.page.evaluate(async () => {
      await window.checks.drawn();
    });
  };
  const open = async (scene: Scene, act?: NamedScene[2]) => {
    const { page } = browser;
    await page.resize(1280, 800);
    await page.emulate({ reducedMotion: 'reduce' });
    await openScene(page, scene);
    await act?.(page);
  };
  const style = (css: string) => browser.page.evaluate((css) => window.checks.style(css), css);
  const find = (check: CheckName) => browser.page.evaluate((check) => window.checks.find(check), check);
  /** From then on the focus is shown as for somebody who uses the keyboard. */
  const takeKeyboard = () => browser.page.press('Shift');

  /** What is wrong with what is drawn now, in every look and on small screens. */
  const complaints = async () => {
    const { page } = browser;
    const all: string[] = [];
    const add = (where: string, found: string[]) => all.push(...found.map((what) => `${where}: ${what}`));
    // So tall that nothing is under the bars that stay in sight, where axe cannot tell colours; and without colours that glide.
    await resize(1280, 9000);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulate({ colorScheme, reducedMotion: 'reduce' });
      const { violations, incomplete } = await page.evaluate(() => window.checks.axe());
      add(`axe, ${colorScheme}`, violations);
      add(`axe, ${colorScheme}, not known`, incomplete);
    }
    await resize(1280);
    await takeKeyboard();
    for (const look of LOOKS) {
      await page.emulate(look);
      add(JSON.stringify(look), await find('edges'));
    }
    await page.emulate({ reducedMotion: 'reduce' });
    for (const check of ['stillness', 'fields', 'targets'] as const) add(check, await find(check));
    for (const width of [320, 308]) {
      await resize(width);
      add(`${width} px`, await find('layout'));
    }
    await style(SPACING);
    add('308 px, text spacing', await find('layout'));
    return all;
  };

  it.each(scenes)('meets nothing in the way in %s', async (_, scene, act) => {
    await open(scene, act);
    expect(await complaints()).toEqual([]);
  });

  it.each(shapes)('has it right: %s', async (check, scene) => {
    await open(scene);
    await takeKeyboard();
    expect(await find(check)).toEqual([]);
  });

  it.each(['help', 'text settings', 'the voices', 'the quote dialog', 'corrections'])(
    'has a native dialog: %s',
    async (name) => {
      const [, scene, act] = scenes.find(([other]) => other === name) ?? ['', reader];
      await open(scene, act);
      expect(await find('dialogs')).toEqual([]);
    },
  );

  it.each(faults)('would learn by the check of %s that %s', async (check, fault) => {
    await open(check === 'dialogs' ? { view: 'correct' } : (ofReader[check] ?? reader));
    await resize(check === 'layout' ? 320 : 1280);
    await takeKeyboard();
    expect(await find(check)).toEqual([]);
    await browser.page.evaluate((check, fault) => void window.checks.break(check, fault), check, fault);
    expect(await find(check)).not.toEqual([]);
  });

  it('would learn from axe of pale text and of a button without a name', async () => {
    await open(reader);
    await style('p { color: #666 !important; background: #fff !important } h1 { color: #999 !important }');
    await browser.page.evaluate(() => {
      const cite = document.querySelector('body > div')?.shadowRoot?.querySelector('.cite');
      cite?.removeAttribute('aria-label');
      cite?.replaceChildren();
    });
    const { violations } = await browser.page.evaluate(() => window.checks.axe());
    const rules = violations.map((violation) => violation.split(':', 1)[0]);
    expect(rules).toEqual(expect.arrayContaining(['button-name', 'color-contrast', 'color-contrast-enhanced']));
  });

  it('has the button come into sight with the key Tab, where it is not in the corner', async () => {
    await open({ view: 'button', settings: { cornerButton: false } });
    const box = () =>
      browser.page.evaluate(() => {
        const button = document.querySelector('body > div')?.shadowRoot?.querySelector('button');
        const { width, height, left, top } = button?.getBoundingClientRect() ?? new DOMRect();
        return { width, height, left, top };
      });
    expect((await box()).height).toBeLessThan(24);
    await browser.page.press('Tab');
    await until('the button', async () => (await box()).height >= 44);
    expect((await box()).left).toBeGreaterThanOrEqual(0);
    expect((await box()).top).toBeGreaterThanOrEqual(0);
    expect(await find('edges')).toEqual([]);
  });

  const CHARACTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
  /** What the view was told when every key that writes a character was pressed at a heading. */
  const pressAll = async () => {
    await browser.page.focus('heading', 'Ingrid Solheim');
    const before = await browser.page.evaluate(() => window.stage.calls.length);
    await browser.page.press(...CHARACTERS);
    // Where the reader is gets known by the focus, a little after it, and by no key.
    return browser.page.evaluate(
      (before) => window.stage.calls.slice(before).filter(([name]) => name !== 'place'),
      before,
    );
  };

  it('sets nothing off by a single character, and loses none in the find box', async () => {
    await open(reader);
    expect(await pressAll()).toEqual([]);
    await browser.page.focus('searchbox', 'Find in transcript');
    await browser.page.press(...CHARACTERS);
    const typed = () =>
      browser.page.evaluate(() => document.querySelector('body > div')?.shadowRoot?.querySelector('input')?.value);
    await until('what was typed', async () => (await typed()) === CHARACTERS.join(''));
  });

  it('would learn of a single character that does something', async () => {
    await open({ ...reader, settings: { shortcuts: { ...DEFAULT_SETTINGS.shortcuts, close: 'K' } } });
    expect(await pressAll()).toEqual([['close']]);
  });

  it('goes on from turn to turn with “Next turn”, and keeps the focus on it', async () => {
    await open(reader);
    await browser.page.focus('button', 'Next turn');
    for (const turn of [1, 2, 3]) {
      await browser.page.press('Enter');
      await until(`turn ${turn}`, async () =>
        nodeOf(await browser.page.tree(), 'text', new RegExp(`turn ${turn} of 10`)),
      );
    }
    expect(nodeOf(await browser.page.tree(), 'button', 'Next turn')?.focused).toBe(true);
  });

  it('finds words of a turn that was folded away with the browser’s own search, and sees it', async () => {
    const [, scene, act] = scenes.find(([name]) => name === 'the view of some speakers') ?? ['', reader];
    await open(scene, act);
    const folded = () =>
      browser.page.evaluate(
        () => document.querySelector('body > div')?.shadowRoot?.querySelector<HTMLElement>('#t4')?.hidden,
      );
    expect(await folded()).toBe('until-found');
    // Chromium's search is nothing that a script can call: there stands what it does first.
    await browser.page.evaluate((name) => {
      if (name === 'firefox') (window as unknown as { find(words: string): boolean }).find('window seat');
      const turn = document.querySelector('body > div')?.shadowRoot?.querySelector('#t4');
      if (name === 'chromium') turn?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    }, name);
    await until('the turn', async () => (await folded()) === false);
  });

  const statusLine = () =>
    browser.page.evaluate(
      () => document.querySelector('body > div')?.shadowRoot?.querySelector('[role=status]')?.textContent ?? '',
    );

  it('is told how many were found when the typing is over, and at which one they are', async () => {
    await open(reader);
    await browser.page.focus('searchbox', 'Find in transcript');
    await browser.page.type('the');
    const said = (what: RegExp) => until(`${what}`, async () => what.test(await statusLine()));
    await said(/^\d+ results$/);
    await browser.page.press('Enter');
    await said(/^\d+ results, 1 of \d+/);
  });

  it('hears no word of it when something else is on the air, and keeps every node that they may be reading', async () => {
    await open(reader);
    const kept = await browser.page.evaluate(() => {
      const root = document.querySelector('body > div')?.shadowRoot;
      const nodes = () => [...(root?.querySelectorAll('article *') ?? [])];
      const before = nodes();
      window.stage.show({ view: 'reader', station: { onAir: { programme: 'Noon On The Quay' } } });
      const after = nodes();
      const told = root?.querySelector('.station')?.textContent?.includes('Noon On The Quay') ?? false;
      return { told, kept: before.length === after.length && before.every((node, index) => node === after[index]) };
    });
    expect(kept).toEqual({ told: true, kept: true });
    expect(await statusLine()).toBe('');
  });
});
