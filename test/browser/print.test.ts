// The view on paper.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStage, type Stage } from './stage-page.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

it.each(['light', 'dark', 'sepia', 'contrast'] as const)(
  'is printed dark on white, without what can be pressed, in the theme %s',
  async (theme) => {
    const page = await stage.open({ view: 'reader', settings: { theme } }, { width: 800, colours: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colour = (selector: string, of: 'color' | 'backgroundColor') =>
      page
        .locator(selector)
        .first()
        .evaluate((element, of) => getComputedStyle(element)[of], of);
    const lightness = async (selector: string) =>
      Math.max(...((await colour(selector, 'color')).match(/\d+/g) ?? []).map(Number));
    expect(await colour('.reader', 'backgroundColor')).toBe('rgb(255, 255, 255)');
    for (const words of ['.kicker', 'h1', '.byline', '.speakers a', '.name', '.role', '.said', '.about'])
      expect(await lightness(words), words).toBeLessThan(130);
    expect(await page.getByRole('button').count()).toBe(0);
    await page.close();
  },
);
