// A quote, from the page to the clipboard, to the notebook, to a bibliography: with the keyboard alone.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, focusedIn, nodeOf, textOf, until } from './browser.ts';
import { demoUrl, launchOnDemo } from './demo.ts';

describe.each(['chromium', 'firefox'] as const)('a student in %s', (name) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchOnDemo(name);
    await browser.page.activate('button', 'Read by speaker');
  });
  afterAll(() => browser?.close());

  const tree = () => browser.page.tree();
  const says = (words: string | RegExp) =>
    until(`${words}`, async () => {
      const all = textOf(await tree());
      return typeof words === 'string' ? all.includes(words) : words.test(all);
    });

  it('opens the words of a turn with its Cite button', async () => {
    await browser.page.activate('button', 'Cite Sanna Oyelaran');
    await until('the dialog', async () => nodeOf(await tree(), 'dialog', 'Quote'));
    await says('26 of 26 words chosen.');
    await says('Oyelaran said "And those who say that the first thing to settle is the key, I think');
  });

  it('narrows them in the text box with Shift and the arrow keys', async () => {
    await browser.page.focus('textbox', 'Words to quote');
    const words = 'not listened to what the fog does with it.';
    await browser.page.press('ArrowRight', ...Array(words.length).fill('Shift+ArrowLeft'));
    await says('9 of 26 words chosen.');
    await says('Oyelaran said "not listened to what the fog does with it" (McAllan, 2025).');
    await says('Speaker: “Sanna Oyelaran” is printed on the page.');
  });

  it('copies the words with their source and a link that opens at them', async () => {
    await says(/#:~:text=not%20listened/);
    await browser.page.activate('button', 'Copy citation');
    await says('Citation copied');
    const copied = await browser.clipboard();
    expect(copied).toContain('"not listened to what the fog does with it"');
    expect(copied).toContain('McAllan, T. (2025, March 9). Islanders agree on one foghorn');
    expect(copied).toContain(`${demoUrl}#:~:text=not%20listened`);
  });

  it('saves the citation for a reference manager as a file', async () => {
    await browser.page.focus('button', 'Copy Reference');
    await browser.page.activate('button', 'Correct these details');
    await until('the details', async () => nodeOf(await tree(), 'textbox', 'Title'));
    await browser.page.activate('button', 'Correct these details');
    await browser.page.focus('checkbox', 'Put this link into the reference, instead of beside it');
    await browser.page.press('Tab', 'Enter');
    await browser.page.activate('button', 'Save as a file');
    const [item] = JSON.parse(await browser.downloaded('mcallan2025islanders.json'));
    expect(item).toMatchObject({
      type: 'broadcast',
      URL: demoUrl,
      author: [{ family: 'McAllan', given: 'Tamsin' }],
      annote: 'Sanna Oyelaran: "not listened to what the fog does with it."',
    });
    await says('“mcallan2025islanders.json” goes to your downloads.');
  });

  it('saves the quote, closes the dialog with Escape, and is where it was', async () => {
    await browser.page.activate('button', 'Save quote');
    await says('Saved in the notebook');
    await browser.page.press('Escape');
    await until('the focus on the Cite button', async () => focusedIn(await tree())?.name === 'Cite Sanna Oyelaran');
    await until('the mark', async () => nodeOf(await tree(), 'mark', ''));
  });

  it('cites the whole transcript, and saves it as a file, from the view', async () => {
    await browser.page.activate('button', 'Cite this transcript');
    await until('the dialog', async () => nodeOf(await tree(), 'dialog', 'Cite this transcript'));
    await says('Title: “Islanders Agree On One Foghorn, Not On Its Key”');
    await browser.page.activate('button', 'Copy citation');
    await says('Citation copied');
    const copied = await browser.clipboard();
    expect(copied).toMatch(/^\(McAllan, 2025\)\n\nMcAllan, T\. \(2025, March 9\)\. Islanders /);
    expect(copied.endsWith(` ${demoUrl}`)).toBe(true);
    await browser.page.activate('button', 'Save transcript');
    const file = await browser.downloaded('2025-03-09-Islanders-Agree-On-One-Foghorn-Not-On-Its-Key.md');
    expect(file).toMatch(/^# Islanders Agree On One Foghorn, Not On Its Key\n/);
    expect(file).toContain('\n\n**Sanna Oyelaran**: And those who say that the first thing to settle is the key');
    await browser.page.press('Escape');
    await until('the focus on the button', async () => focusedIn(await tree())?.name === 'Cite this transcript');
  });

  it('corrects a speaker’s name, sees that it is marked, and finds it so after a reload', async () => {
    await browser.page.activate('button', 'Correct speakers');
    await browser.page.focus('textbox', 'Right name');
    await browser.page.press('Control+A');
    await browser.page.type('Odile Brant');
    await browser.page.activate('button', 'Rename');
    await says('“Odalys Brandt” is now called “Odile Brant”.');
    await browser.page.press('Escape');
    await until('the new name', async () => nodeOf(await tree(), 'heading', 'Odile Brant'));
    await says('corrected by you');
    await browser.page.goto(demoUrl);
    await browser.page.activate('button', 'Read by speaker');
    await until('the new name again', async () => nodeOf(await tree(), 'heading', 'Odile Brant'));
    await until('the saved words, marked again', async () => nodeOf(await tree(), 'mark', ''));
  });

  it('gives a turn to nobody known, cites it so, and takes both corrections back', async () => {
    await browser.page.activate('button', 'Cite Odile Brant');
    await says('“Odile Brant” was entered by you.');
    await browser.page.focus('textbox', 'Words to quote');
    await browser.page.press('Tab', 'Enter');
    await until('the choice', async () => (await tree()).some(({ name }) => name === 'Spoken by'));
    await browser.page.press('Tab');
    await until('the focus on it', async () => focusedIn(await tree())?.name === 'Spoken by');
    await browser.page.press('End');
    await until('a box for a name', async () => nodeOf(await tree(), 'textbox', 'Their name'));
    await browser.page.press('ArrowUp');
    await until('no such box', async () => !nodeOf(await tree(), 'textbox', 'Their name'));
    await browser.page.activate('button', 'Assign the turn');
    await says('is now by: Speaker not known.');
    await says('Speaker: not known, so the words are cited without a name.');
    await until(
      'nothing to undo',
      async () => {
        if (!nodeOf(await tree(), 'button', 'Undo the last correction')) return true;
        // The button may go at this very moment, with the last correction.
        await browser.page.activate('button', 'Undo the last correction').catch(() => undefined);
        return false;
      },
      40,
    );
    await browser.page.press('Escape');
    await until('the printed name', async () => nodeOf(await tree(), 'heading', 'Odalys Brandt'));
  });

  it('follows a link to words, opens the view, and is at the same words', async () => {
    await browser.page.goto('about:blank');
    await browser.page.goto(`${demoUrl}#:~:text=one%20plain,end%20of%20it`);
    await browser.page.activate('button', 'Read by speaker');
    await until('the focus on the turn', async () => focusedIn(await tree())?.name === 'Sanna Oyelaran');
    const all = await tree();
    const marked = all.flatMap(({ role }, at) => (role === 'mark' ? [all[at + 1]?.name] : []));
    expect(marked).toContain('one plain sound, and then the end of it');
  });

  it('finds the quote in the notebook, and takes along the bibliography', async () => {
    const popup = await browser.openPopup();
    await until('the quote in the popup', async () => {
      const names = (await popup.tree()).filter(({ role }) => role === 'link').map(({ name }) => name);
      return /^Sanna Oyelaran not listened to what the fog does with it\.$/.test(names[0] ?? '');
    });
    await popup.activate('button', 'Notebook');
    const notebook = await browser.lastTab('Notebook – Sidetone');
    await until('the quote', async () => textOf(await notebook.tree()).includes('not listened to what the fog does'));
    expect(nodeOf(await notebook.tree(), 'link', 'Open the page at these words Sanna Oyelaran')).toBeDefined();
    await notebook.activate('button', 'Copy all as bibliography');
    await until('the words for it', async () =>
      textOf(await notebook.tree()).includes('Bibliography of 1 work copied'),
    );
    expect(await browser.clipboard()).toMatch(/^McAllan, T\. \(2025, March 9\)\. Islanders agree on one foghorn/);
  });
});
