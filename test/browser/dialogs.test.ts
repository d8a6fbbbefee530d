// A page that has a modal dialog of its own open: all around it is out of reach, and the view must not be.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, focusedIn, nodeOf, until } from './browser.ts';
import { launchOnDemo } from './demo.ts';

describe.each(['chromium', 'firefox'] as const)('above a modal dialog of the page in %s', (name) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchOnDemo(name);
    await until('the button', async () => nodeOf(await browser.page.tree(), 'button', 'Read by speaker'));
    await browser.page.evaluate(() => {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.append(Object.assign(document.createElement('button'), { textContent: 'No newsletter' }));
      dialog.showModal();
    });
  });
  afterAll(() => browser?.close());

  const focusIs = (role: string, name: string) =>
    until(`the focus on ${name}`, async () => {
      const at = focusedIn(await browser.page.tree());
      return at?.role === role && at.name === name;
    });

  it('the view is opened, read, and has dialogs of its own', async () => {
    await browser.command('open-view');
    await focusIs('heading', 'Islanders Agree On One Foghorn, Not On Its Key');
    await browser.page.press('Alt+PageDown');
    await focusIs('heading', 'Odalys Brandt');
    await browser.page.press('Alt+Shift+J');
    await focusIs('heading', 'Help');
    await browser.page.press('Escape');
    await focusIs('heading', 'Odalys Brandt');
    // The view itself is none to a screen reader.
    expect(nodeOf(await browser.page.tree(), 'dialog', /.*/)).toBeUndefined();
  });

  it('the page is read on from its dialog when the view is closed', async () => {
    await browser.page.press('Alt+Shift+Y');
    await focusIs('button', 'No newsletter');
    expect(await browser.page.evaluate(() => document.querySelector('dialog')?.matches(':modal'))).toBe(true);
  });
});
