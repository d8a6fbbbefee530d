// Reading aloud in a real browser, with voices that keep silent.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sentences } from '../../src/transcript/sentences.ts';
import { transcript } from '../view/demo.ts';
import { openStage, type Stage } from './stage-page.ts';

const all = sentences(transcript.turns, 'en');

describe('reading aloud', () => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    page = await stage.open({ view: 'reader', settings: { aloudKnown: true } });
  });
  afterEach(() => page.close());

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const begin = async () => {
    await button('Read aloud').click();
    await button('Pause').waitFor();
  };
  const spoken = () =>
    page.evaluate(() => {
      const { text, voice, rate } = window.stage.speech.spoken ?? {};
      return text === undefined ? null : { text, voice: voice?.name, rate };
    });
  const finish = () => page.evaluate(() => window.stage.speech.finish());
  /** The text of the view from where the first mark begins, in window co-ordinates; null when nothing is marked. */
  const marked = () =>
    page.evaluate(() => {
      const root = document.body.lastElementChild?.shadowRoot;
      const box = root?.querySelector('.aloud-marks div')?.getBoundingClientRect();
      if (!root || !box) return null;
      const options = { shadowRoots: [root] };
      const caret = document.caretPositionFromPoint(box.left + 1, box.top + box.height / 2, options);
      return caret?.offsetNode.textContent?.slice(caret.offset) ?? '';
    });

  it('says before its first use what may happen beside a screen reader, and reads only then', async () => {
    await page.close();
    page = await stage.open({ view: 'reader' });
    await button('Read aloud').click();
    const start = button('Start reading');
    await start.waitFor();
    expect(await start.evaluate((element) => element.matches(':focus'))).toBe(true);
    const described = await start.getAttribute('aria-describedby');
    expect(await page.locator(`#${described}`).textContent()).toMatch(/screen reader .* both may speak/);
    expect(await spoken()).toBeNull();
    await start.click();
    expect(await spoken()).toMatchObject({ text: all[0]?.text });
    await button('End reading aloud').click();
    await begin();
  });

  it('reads every sentence in order, each speaker with one voice, and marks it where it stands and in sight', async () => {
    await begin();
    const voices = new Map<string | null, Set<string | undefined>>();
    for (const { text, speaker } of all) {
      const now = await spoken();
      expect(now?.text).toBe(text);
      voices.set(speaker, (voices.get(speaker) ?? new Set()).add(now?.voice));
      expect(await marked()).toMatch(new RegExp(`^${text.slice(0, 4)}`));
      await finish();
    }
    expect(await spoken()).toBeNull();
    expect(await marked()).toBeNull();
    expect([...voices.values()].map(({ size }) => size)).toEqual([...voices].map(() => 1));
  });

  it('keeps the mark on its words when the type grows', async () => {
    await begin();
    await finish();
    await page.evaluate(() => window.stage.show({ view: 'reader', settings: { textSize: 225 } }));
    const box = page.locator('.aloud-marks div').first();
    await expect
      .poll(() => box.scrollIntoViewIfNeeded().then(marked))
      .toMatch(new RegExp(`^${all[1]?.text.slice(0, 4)}`));
  });

  it('pauses, goes on with the same sentence, and skips a turn', async () => {
    await begin();
    await finish();
    await button('Pause').click();
    expect(await spoken()).toBeNull();
    await button('Resume').click();
    expect((await spoken())?.text).toBe(all[1]?.text);
    await button('Forward one turn').click();
    expect((await spoken())?.text).toBe(all.find(({ turn }) => turn !== all[0]?.turn)?.text);
  });

  it('silences the players of the page beneath', async () => {
    await page.evaluate(async () => {
      const player = document.body.appendChild(document.createElement('audio'));
      player.loop = true;
      player.muted = true;
      // A second of silence: 8,000 samples of 8 bits.
      const header = [0x46464952, 8036, 0x45564157, 0x20746d66, 16, 0x10001, 8000, 8000, 0x80001, 0x61746164, 8000];
      player.src = URL.createObjectURL(new Blob([Uint32Array.from(header), new Uint8Array(8000).fill(128)]));
      await player.play();
    });
    await begin();
    expect(await page.evaluate(() => document.querySelector('audio')?.paused)).toBe(true);
  });

  it('takes the speed and the voice that are chosen while it reads', async () => {
    await begin();
    await page.getByLabel('Speed').selectOption('2');
    expect(await spoken()).toMatchObject({ rate: 2 });
    await button('Voices').click();
    const speaker = transcript.speakers.find(({ id }) => id === all[0]?.speaker)?.name ?? '';
    const before = (await spoken())?.voice;
    const other = before === 'Cleo' ? 'Ada' : 'Cleo';
    await page.getByRole('dialog').getByLabel(speaker).selectOption(other);
    expect(await spoken()).toMatchObject({ text: all[0]?.text, voice: other });
  });

  it.each([1280, 320])('never covers what has the focus, %i px wide', async (width) => {
    await page.setViewportSize({ width, height: 640 });
    await begin();
    await page.getByRole('heading', { level: 1 }).focus();
    const come = new Set<string>();
    for (let step = 0; step < 45; step++) {
      await page.keyboard.press('Tab');
      const [name, covered] = await page.evaluate(() => {
        const root = document.body.lastElementChild?.shadowRoot;
        const focused = root?.activeElement;
        const controls = root?.querySelector('.aloud');
        if (!focused || !controls || controls.contains(focused)) return ['', 0];
        const { bottom } = focused.getBoundingClientRect();
        return [`${focused.ariaLabel ?? focused.textContent}`, bottom - controls.getBoundingClientRect().top];
      });
      expect(covered, name).toBeLessThanOrEqual(0);
      come.add(name);
    }
    expect([...come]).toEqual(expect.arrayContaining(['Cite Tomás Okafor', 'Cite Maribel Quiñones-Aguirre']));
  });

  it('takes one row of a small screen, with the speed and the voices behind “More”', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await begin();
    const height = () => page.locator('.aloud').evaluate((controls) => controls.getBoundingClientRect().height);
    expect(await height()).toBeLessThan(640 / 8);
    expect(await page.getByLabel('Speed').isVisible()).toBe(false);
    await button('More').click();
    await page.getByLabel('Speed').selectOption('2');
    expect(await spoken()).toMatchObject({ rate: 2 });
    await button('More').click();
    await button('Forward one turn').click();
    expect(await spoken()).toMatchObject({ text: all.find(({ turn }) => turn !== all[0]?.turn)?.text });
    await button('End reading aloud').click();
    expect(await page.locator('.aloud').isVisible()).toBe(false);
  });

  it('does not pull back a reader who has scrolled away', async () => {
    await begin();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const there = await page.evaluate(() => scrollY);
    await finish();
    expect(await page.evaluate(() => scrollY)).toBe(there);
  });

  it('says so where there are no voices', async () => {
    await page.evaluate(() => {
      window.stage.speech.voices = [];
    });
    await button('Read aloud').click();
    await page
      .getByRole('group', { name: 'Read aloud' })
      .getByText(/has no voice/)
      .waitFor();
    expect(await page.getByRole('status').textContent()).toMatch(/has no voice/);
    await button('End reading aloud').click();
    expect(await button('End reading aloud').count()).toBe(0);
  });
});
