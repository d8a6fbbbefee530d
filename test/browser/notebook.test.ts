// What is kept in the notebook, and what never is: through a reload, from two tabs, and in a private window.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, type BrowserName, nodeOf, type Options, type Surface, textOf, until } from './browser.ts';
import { demoUrl, serveDemo } from './demo.ts';
import { launch } from './launch.ts';
import { type Server, serve } from './server.ts';

let server: Server | undefined;
let browser: Browser;

const begin = async (name: BrowserName, options: Options = {}) => {
  server ??= await serve();
  serveDemo(server);
  browser = await launch(name, { ...options, server });
  await browser.page.goto(demoUrl);
  await browser.page.activate('button', 'Read by speaker');
};
afterAll(() => server?.close());

const says = (surface: Surface, words: string | RegExp) =>
  until(`${words}`, async () => {
    const all = textOf(await surface.tree());
    return typeof words === 'string' ? all.includes(words) : words.test(all);
  });
/** Opens the words of a speaker's first turn, presses “Save quote”, and waits for what is said then. */
const save = async (speaker: string, said: string) => {
  await browser.page.activate('button', `Cite ${speaker}`);
  await says(browser.page, 'In your text');
  await browser.page.activate('button', 'Save quote');
  await says(browser.page, said);
  await browser.page.press('Escape');
  await until('the dialog to be gone', async () => !nodeOf(await browser.page.tree(), 'dialog', 'Quote'));
};
const openNotebook = async () => {
  const popup = await browser.openPopup();
  // In Firefox, keys that are pressed while a popup still grows may be lost on a busy machine.
  await until('the quotes', async () => nodeOf(await popup.tree(), 'searchbox', 'Search quotes'));
  await popup.activate('button', 'Notebook');
  const notebook = await browser.lastTab('Notebook – Sidetone');
  // In Firefox it would stay open, and take the next Escape.
  await popup.close().catch(() => undefined);
  return notebook;
};

describe.each(['chromium', 'firefox'] as const)('the notebook in %s', (name) => {
  beforeAll(() => begin(name));
  afterAll(() => browser?.close());

  it('keeps a note that a reload cuts short', async () => {
    await save('Greta Finch', 'Saved in the notebook');
    const notebook = await openNotebook();
    await notebook.focus('textbox', 'Note');
    await notebook.type('ask her');
    await browser.reloadLast();
    await says(notebook, 'ask her');
  });

  it('keeps a note that is being written while another tab saves a quote, and saves the same words again', async () => {
    const notebook = await browser.lastTab('Notebook – Sidetone');
    await notebook.focus('textbox', 'Note');
    await notebook.press('End');
    await notebook.type(' twice');
    await browser.showPage();
    await save('Sanna Oyelaran', 'Saved in the notebook');
    await save('Greta Finch', 'Saved in the notebook');
    const again = await openNotebook();
    await says(again, '2 quotes');
    await says(again, 'ask her twice');
  });

  it('deletes a quote for good, and gives one back on undo', async () => {
    const notebook = await browser.lastTab('Notebook – Sidetone');
    await notebook.activate('button', 'Delete Greta Finch');
    await says(notebook, 'Quote of Greta Finch deleted');
    await browser.reloadLast();
    await says(notebook, '1 quote');
    await notebook.activate('button', 'Delete Sanna Oyelaran');
    await says(notebook, 'Nothing is saved yet.');
    await notebook.activate('button', 'Undo');
    await says(notebook, 'The quote is back');
    await browser.reloadLast();
    await says(notebook, '1 quote');
  });
});

describe('a private window of Firefox', () => {
  afterAll(() => browser?.close());

  it('keeps nothing from a private window, and says so', async () => {
    await begin('firefox', { privately: true });
    await save('Greta Finch', 'private window');
    const popup = await browser.openPopup();
    await until('the popup', async () => nodeOf(await popup.tree(), 'button', 'Copy citation'));
    expect(textOf(await popup.tree())).not.toContain('Saved from this page');
  });
});
