// The whole product with the keyboard alone: nothing here moves the focus but Tab, and nothing acts but keys. (The popup is opened as the
// browser opens it: the key for it is the browser's own.)
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AxNode, type Browser, focusedIn, nodeOf, type Popup, type Surface, textOf, until } from './browser.ts';
import { launchOnDemo } from './demo.ts';

const OPERABLE =
  /^(button|link|textbox|searchbox|checkbox|radio|combobox|slider|spinbutton|DisclosureTriangle|summary)$/;

interface Control {
  /** Role, name, and how many of the same stand before it. */
  id: string;
  role: string;
  focused: boolean;
}

/** What can be operated in a tree, in order. */
function controlsOf(tree: AxNode[]): Control[] {
  const before = new Map<string, number>();
  return tree
    .filter(({ role, disabled }) => OPERABLE.test(role) && !disabled)
    .map(({ role, name, focused }) => {
      const kind = `${role} “${name}”`;
      before.set(kind, (before.get(kind) ?? 0) + 1);
      return { id: `${kind} ${before.get(kind)}`, role, focused };
    });
}

const controlAt = async (surface: Surface) =>
  controlsOf(await surface.tree()).find(({ focused }) => focused)?.id ?? null;

/** Presses a key and says where the focus is then; null: on nothing that can be operated, or on the same as before. */
async function step(surface: Surface, key: string): Promise<string | null> {
  const from = await controlAt(surface);
  await surface.press(key);
  const moved = async () => {
    const at = await controlAt(surface);
    return at !== null && at !== from && at;
  };
  return until('the focus to move', moved, 1).catch(() => null);
}

/**
 * Presses a key until it leads out of the surface, to the browser's own bars, or to nothing new. Returns what had the focus, from where
 * it was at first. At an edge to begin with, the bars are passed first.
 */
async function walk(surface: Surface, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const met: string[] = [];
  const first = await controlAt(surface);
  if (first !== null) met.push(first);
  for (let outside = 0; outside < 3; ) {
    const at = await step(surface, key);
    if (at === null ? met.length > 1 : met.includes(at)) break;
    if (at === null) outside += 1;
    else met.push(at);
  }
  return met;
}

/** True when that has the focus. */
async function isAt(surface: Surface, role: string, name: string | RegExp): Promise<boolean> {
  const at = focusedIn(await surface.tree());
  return at?.role === role && (typeof name === 'string' ? at.name === name : name.test(at.name));
}

/** Presses Tab, and where that leads out Shift+Tab, until that control has the focus. */
async function tabTo(surface: Surface, role: string, name: string | RegExp): Promise<void> {
  for (const key of ['Tab', 'Shift+Tab']) {
    const met = new Set<string | null>();
    for (let at: string | null = ''; !met.has(at); at = await step(surface, key)) {
      if (await isAt(surface, role, name)) return;
      met.add(at);
    }
  }
  throw new Error(`Tab does not lead to ${role} ${name}`);
}

/**
 * Every control is met on the way from the first to the last and on the way back. Of radio buttons only the chosen one is; and the one
 * at an edge may be passed on the way in, from the browser's own bars.
 */
async function reachesAll(surface: Surface): Promise<void> {
  await walk(surface, 'Shift+Tab');
  const ways = [await walk(surface, 'Tab'), await walk(surface, 'Shift+Tab')].map((met) =>
    met.filter((id) => !id.startsWith('radio ')),
  );
  const all = controlsOf(await surface.tree()).filter(({ role }) => role !== 'radio');
  expect([...new Set(ways.flat())].sort()).toEqual(all.map(({ id }) => id).sort());
  for (const met of ways) expect(met.length).toBeGreaterThanOrEqual(all.length - 1);
}

describe.each(['chromium', 'firefox'] as const)('somebody without a mouse in %s', (name) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchOnDemo(name);
    await shows(browser.page, 'button', 'Read by speaker');
  });
  afterAll(() => browser?.close());

  const shows = (surface: Surface, role: string, name: string | RegExp) =>
    until(`${role} ${name}`, async () => nodeOf(await surface.tree(), role, name));
  const says = (surface: Surface, words: string | RegExp) =>
    until(`${words}`, async () => {
      const all = textOf(await surface.tree());
      return typeof words === 'string' ? all.includes(words) : words.test(all);
    });
  const hasFocus = (role: string, name: string | RegExp) =>
    until(`the focus on ${name}`, () => isAt(browser.page, role, name));
  const popupWith = async (role: string, name: string): Promise<Popup> => {
    const popup = await browser.openPopup();
    await shows(popup, role, name);
    return popup;
  };

  it('opens the view, comes to everything in it, and back', async () => {
    await tabTo(browser.page, 'button', 'Read by speaker');
    await browser.page.press('Enter');
    await hasFocus('heading', /./);
    // The button is there yet, for screen readers, which look behind them: nobody comes to it.
    expect(await walk(browser.page, 'Shift+Tab')).not.toContain('button “Read by speaker” 1');
    await until('the button to go', async () => !nodeOf(await browser.page.tree(), 'button', 'Read by speaker'));
    await reachesAll(browser.page);
  });

  it('has its keys also while nothing has the focus', async () => {
    const { page } = browser;
    const letGo = () =>
      page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await letGo();
    await page.press('Alt+Shift+J');
    await shows(page, 'dialog', 'Help');
    await page.press('Escape');
    await letGo();
    await until('a control', async () => (await step(page, 'Tab')) !== null);
  });

  it('finds words, goes from one to the next, and is at the turn of the last', async () => {
    await tabTo(browser.page, 'searchbox', 'Find in transcript');
    await browser.page.type('fog');
    await browser.page.press('Enter', 'Enter');
    await says(browser.page, /\d results, 2 of \d/);
    await browser.page.press('Escape');
    await until('a turn', async () => focusedIn(await browser.page.tree())?.level === 3);
  });

  it('folds the turns of a speaker away and unfolds them', async () => {
    await tabTo(browser.page, name === 'chromium' ? 'DisclosureTriangle' : 'summary', 'Show only some speakers');
    await browser.page.press('Enter');
    await tabTo(browser.page, 'checkbox', 'Tamsin McAllan');
    await browser.page.press('Space');
    await tabTo(browser.page, 'button', /^1 turn of Tamsin McAllan left out/);
    await browser.page.press('Enter');
    await until('the turns', async () => nodeOf(await browser.page.tree(), 'heading', 'Tamsin McAllan'));
  });

  it('plays live radio and stops it', async () => {
    await tabTo(browser.page, 'button', 'Play live radio');
    await browser.page.press('Enter');
    await shows(browser.page, 'button', 'Stop live radio');
    await browser.page.press('Enter');
    await shows(browser.page, 'button', 'Play live radio');
  });

  it.each(['Text settings', 'Correct speakers', 'Help'])(
    'comes to everything in the dialog “%s”, and is at its button again',
    async (dialog) => {
      await tabTo(browser.page, 'button', dialog);
      await browser.page.press('Enter');
      await shows(browser.page, 'dialog', dialog);
      await reachesAll(browser.page);
      await browser.page.press('Escape');
      await hasFocus('button', dialog);
    },
  );

  it('goes to a turn by keys, cites it in a dialog where everything can be come to, and is at the turn again', async () => {
    await browser.page.press('Alt+PageDown');
    await until('a turn', async () => focusedIn(await browser.page.tree())?.level === 3);
    const turn = focusedIn(await browser.page.tree())?.name ?? '';
    await browser.page.press('Alt+Shift+Z');
    await shows(browser.page, 'dialog', 'Quote');
    await reachesAll(browser.page);
    await tabTo(browser.page, 'button', 'Save quote');
    await browser.page.press('Enter');
    await says(browser.page, 'Saved in the notebook');
    await browser.page.press('Escape');
    await hasFocus('heading', turn);
  });

  it('comes to everything in the popup, and from there to a turn', async () => {
    const popup = await popupWith('searchbox', 'Search quotes');
    await reachesAll(popup);
    await tabTo(popup, 'searchbox', 'Search quotes');
    await popup.type('plain sound');
    await until('one quote', async () => (await popup.tree()).filter(({ role }) => role === 'mark').length === 1);
    await tabTo(popup, 'link', /^Sanna Oyelaran .*plain sound/);
    await popup.press('Enter');
    await popup.close();
    await hasFocus('heading', 'Sanna Oyelaran');
  });

  it('gets the page back', async () => {
    await browser.page.press('Alt+Shift+Y');
    await shows(browser.page, 'link', 'KUER 90.1');
    await hasFocus('button', 'Read by speaker');
  });

  it('opens the view once where the key was pressed several times', async () => {
    await tabTo(browser.page, 'button', 'Read by speaker');
    await browser.page.press('Enter', 'Enter', 'Enter');
    await hasFocus('heading', /./);
    await until('the button to go', async () => !nodeOf(await browser.page.tree(), 'button', 'Read by speaker'));
    await shows(browser.page, 'button', 'Show original page');
    await browser.page.press('Alt+Shift+Y');
    await hasFocus('button', 'Read by speaker');
  });

  it.each(['Notebook', 'Options'])('comes from the popup to the page “%s”, and to everything on it', async (page) => {
    const popup = await popupWith('button', page);
    await tabTo(popup, 'button', page);
    await popup.press('Enter');
    // A popup that is closed from outside too soon never comes to open its page.
    const tab = await browser.lastTab(`${page} – Sidetone`);
    await popup.close().catch(() => undefined);
    await shows(tab, 'heading', page);
    await reachesAll(tab);
  });
});
