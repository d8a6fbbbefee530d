// What helps with reading, from the view to the other tabs that follow: with the keyboard alone.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, focusedIn, nodeOf, until } from './browser.ts';
import { demoUrl, launchOnDemo } from './demo.ts';

describe.each(['chromium', 'firefox'] as const)('a reader in %s', (name) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchOnDemo(name);
    await browser.page.activate('button', 'Read by speaker');
  });
  afterAll(() => browser?.close());

  const tree = () => browser.page.tree();
  const shows = (role: string, name: string | RegExp) =>
    until(`${role} ${name}`, async () => nodeOf(await tree(), role, name));
  const hasFocus = (name: string) => until(`the focus on ${name}`, async () => focusedIn(await tree())?.name === name);

  it('opens the text settings, sees each choice in the transcript behind them, and is where it was', async () => {
    await shows('heading', 'Odalys Brandt');
    await browser.page.activate('button', 'Text settings');
    await shows('dialog', 'Text settings');
    await browser.page.focus('checkbox', 'Speakers’ names as headings');
    await browser.page.press('Space', 'Escape');
    await hasFocus('Text settings');
    expect((await tree()).filter(({ role, level }) => role === 'heading' && level === 3)).toEqual([]);
  });

  it('finds the choice kept after a reload, and takes it back', async () => {
    await browser.page.goto(demoUrl);
    await browser.page.activate('button', 'Read by speaker');
    await shows('heading', 'Transcript');
    expect(nodeOf(await tree(), 'heading', 'Odalys Brandt')).toBeUndefined();
    await browser.page.activate('button', 'Text settings');
    await browser.page.focus('checkbox', 'Speakers’ names as headings');
    await browser.page.press('Space', 'Escape');
    await shows('heading', 'Odalys Brandt');
  });

  it('has the typeface for dyslexic readers as soon as it is chosen, and leaves none in the page', async () => {
    const faces = () =>
      browser.page.evaluate(() =>
        [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')),
      );
    const none = await faces();
    await browser.page.activate('button', 'Text settings');
    await browser.page.focus('radio', 'For dyslexic readers');
    await browser.page.press('Space', 'Escape');
    await until('the typeface', async () => `${await faces()}` === `${[...none, 'OpenDyslexic', 'OpenDyslexic']}`);
    await browser.page.activate('button', 'Show original page');
    await until('its end', async () => `${await faces()}` === `${none}`);
    // The view stays a moment longer, for screen readers alone: its headings would be taken for those of the next one.
    await until('the view to be gone', async () => !nodeOf(await tree(), 'heading', 'Transcript'));
    await browser.page.activate('button', 'Read by speaker');
    await until('the typeface again', async () => (await faces()).includes('OpenDyslexic'));
  });

  it('asks for the keys by a key, and no key of the view acts beneath the dialog', async () => {
    await browser.page.focus('heading', 'Idris al-Nouri');
    await browser.page.press('Alt+Shift+J');
    await shows('dialog', 'Help');
    await browser.page.press('Alt+Shift+Y');
    await shows('dialog', 'Help');
    await browser.page.press('Escape');
    await hasFocus('Idris al-Nouri');
  });

  it('hears the transcript or the radio, never both; or learns that there are no voices', async () => {
    await browser.page.activate('button', 'Read aloud');
    // Chromium finds no voices without a desktop; Firefox has some for tests, of which this one never comes to an end.
    if (name === 'chromium') {
      await shows('text', /has no voice/);
      await browser.page.activate('button', 'End reading aloud');
      await hasFocus('Read aloud');
      return;
    }
    await hasFocus('Start reading');
    await shows('text', /screen reader .* both may speak/);
    await browser.page.press('Enter');
    // The other voices for tests come to their end at once.
    await until('the end', async () => nodeOf(await tree(), 'button', 'Voices') && shows('button', 'Start reading'));
    await browser.page.activate('button', 'Voices');
    await browser.page.focus('combobox', 'Odalys Brandt');
    await browser.page.type('Margherita');
    await browser.page.press('Escape');
    await browser.page.activate('button', 'Start reading');
    await shows('button', 'Pause');
    await browser.page.activate('button', 'Play live radio');
    await shows('button', 'Resume');
    await shows('button', 'Stop live radio');
    await browser.page.activate('button', 'Resume');
    await shows('button', 'Pause');
    await shows('button', 'Play live radio');
    await browser.page.press('Alt+Shift+N');
    await shows('button', 'Resume');
  });
});
