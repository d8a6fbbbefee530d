// The toolbar of the view, in a real browser.
import { afterAll, beforeAll, expect, it } from 'vitest';
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
