// How the view lies on the screen, in a real browser.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transcript } from '../view/demo.ts';
import { openStage, type Stage } from './stage-page.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

it.each([1440, 1280, 1024])(
  'stays one row while words are found, with the count and its arrows side by side, %i px wide',
  async (width) => {
    const page = await stage.open({ view: 'reader', turns: 300 }, { width });
    const topOf = (name: string) =>
      page.getByRole('button', { name, exact: true }).evaluate((button) => button.getBoundingClientRect().top);
    const height = () => page.locator('.tools').evaluate((tools) => tools.getBoundingClientRect().height);
    const before = await height();
    expect(before).toBeLessThan(80);
    await page.getByRole('searchbox').pressSequentially('the');
    await page.keyboard.press('Enter');
    await page.getByText(/^1\/\d{3}$/).waitFor();
    expect(await height()).toBe(before);
    expect(await topOf('Previous result')).toBe(await topOf('Next result'));
    expect(await topOf('Next result')).toBe(await topOf('Show original page'));
    await page.close();
  },
);

it.each([1280, 320])(
  'has each role as close under its name, whether the name is long or short, %i px wide',
  async (width) => {
    const speakers = transcript.speakers.map((speaker, index) => ({
      ...speaker,
      name: index === 1 ? 'Maximiliana Featherstonehaugh-Winterbottom of Lower Quay' : speaker.name,
    }));
    const page = await stage.open({ view: 'reader', transcript: { speakers } }, { width });
    const gaps = await page.evaluate(() => {
      const root = document.body.lastElementChild?.shadowRoot;
      return [...(root?.querySelectorAll('.role') ?? [])].map((role) => {
        const name = role.previousElementSibling?.getBoundingClientRect();
        return Math.round(role.getBoundingClientRect().top - (name?.bottom ?? 0));
      });
    });
    expect(gaps.length).toBeGreaterThan(2);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(1);
    await page.close();
  },
);

it('says of a known stream what is missing, and not that the stream itself was not given', async () => {
  const streams = [{ id: 'k', name: 'KXHB', url: 'https://stream.kxhb.example/', onAir: null, from: 'known' as const }];
  const page = await stage.open({ view: 'reader', station: { streams } });
  const [card] = await page.locator('.streams li div').allInnerTexts();
  expect(card?.split(/\n+/)).toEqual(['KXHB', 'programme not given', 'from Sidetone’s list of stations']);
  await page.close();
});

describe('the popup', () => {
  it('has the way back to the whole transcript on the line that says which turn is cited', async () => {
    const page = await stage.open({ view: 'popup' }, { width: 400, height: 560 });
    await page.getByRole('link', { name: /^Maribel Quiñones-Aguirre/ }).click();
    const whole = page.getByRole('button', { name: 'Whole transcript instead' });
    const lines = await whole.evaluate((button) => {
      const text = document.createRange();
      text.setStart(button.parentElement as Element, 0);
      text.setEndBefore(button);
      return [text.getBoundingClientRect().right, button.getBoundingClientRect().left];
    });
    expect(lines[0]).toBeLessThanOrEqual(lines[1] ?? 0);
    await page.close();
  });
});
