// What a browser test may do, said once for Chromium and Firefox, so that one test file states a journey and both run it.
// Sidetone's view lives in a closed shadow root, where page scripts and most test tools see nothing. So tests meet it as its
// readers do: through the accessibility tree and the keyboard.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Server } from './server.ts';

export type BrowserName = 'chromium' | 'firefox';

/** A node of the accessibility tree, alike in both browsers. */
export interface AxNode {
  /** WAI-ARIA role (`heading`, `button`, `searchbox` …); `text` for a run of text, `document` for the page. */
  role: string;
  /** Accessible name; for `text` the words. */
  name: string;
  /** How deep it stands in the tree, from 0; unnamed groups that say nothing are left out. */
  depth: number;
  /** Heading level. */
  level?: number;
  focused: boolean;
  /** It is there and cannot be used now. */
  disabled: boolean;
}

/** Something with a document in it that can be seen, heard and typed into: a page, or the popup. */
export interface Surface {
  /** The accessibility tree in reading order, shadow roots and all. */
  tree(): Promise<AxNode[]>;
  /** Presses one key after the other: `Tab`, `Shift+Tab`, `Enter`, `Alt+Shift+Y` (named as in KeyboardEvent.key, letters in capitals). */
  press(...keys: string[]): Promise<void>;
  /** Types text into what has the focus, and waits until it is there. */
  type(text: string): Promise<void>;
  /** Moves the focus to the node of that role and name, waiting until there is one. */
  focus(role: string, name: string | RegExp): Promise<void>;
  /** Activates the node of that role and name by keyboard: focus, then Enter. */
  activate(role: string, name: string | RegExp): Promise<void>;
  /** A PNG of what is visible. */
  screenshot(): Promise<Buffer>;
}

/** What the page and the browser can be told about its reader. */
export interface Media {
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  reducedMotion?: 'reduce' | 'no-preference';
  contrast?: 'more' | 'no-preference';
  medium?: 'print' | 'screen';
}

export interface Page extends Surface {
  goto(url: string): Promise<void>;
  /** Runs a function in the page's own world; arguments and result are JSON. */
  evaluate<T, A extends unknown[]>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Size of the page area in CSS px. */
  resize(width: number, height: number): Promise<void>;
  /** What is not named goes back to the browser's default. */
  emulate(media: Media): Promise<void>;
}

export interface Popup extends Surface {
  close(): Promise<void>;
}

/** What an audio element says of itself; `time` in seconds. */
export interface RadioElement {
  time: number;
  paused: boolean;
  volume: number;
  muted: boolean;
  /** What the browser's own media controls say: title and artist; null when they say nothing. */
  session: [string, string] | null;
}

/** A running browser with one of the shipped builds of Sidetone in it, and one page. */
export interface Browser {
  name: BrowserName;
  version: string;
  page: Page;
  /** Opens the popup as a click on the toolbar button does, `activeTab` included. */
  openPopup(): Promise<Popup>;
  /** The tab that was opened last, once it shows a document of that title. */
  lastTab(title: string): Promise<Surface>;
  /** Reloads the tab that was opened last, and waits until it has. */
  reloadLast(): Promise<void>;
  /** Goes back to the tab of the page. */
  showPage(): Promise<void>;
  /** The text on the toolbar button for the page. */
  badge(): Promise<string>;
  /** The title of the toolbar button for the page. */
  title(): Promise<string>;
  /** The audio element that plays the radio, wherever the browser lets it live; null when there is none. */
  radio(): Promise<RadioElement | null>;
  /**
   * Says yes when the browser asks whether the extension may ask `host`. Chromium's question is no page, nothing but a hand can answer
   * it: there the host is given from the start (`Options.given`).
   */
  allow(host: string): Promise<void>;
  /** Closes the page's tab; another is opened first, so that the window stays. */
  leaveTab(): Promise<void>;
  /** What a browser-level command of the manifest does when its keys are pressed. */
  command(name: string): Promise<void>;
  /** Presses the key "pause" of a keyboard with media keys. Returns false where nothing but a hand can: in Chromium. */
  pressPause(): Promise<boolean>;
  /** What the clipboard holds, as plain text or as HTML. */
  clipboard(type?: 'text/plain' | 'text/html'): Promise<string>;
  /** A file that was downloaded under that name, once it is whole: its text. */
  downloaded(name: string): Promise<string>;
  /** Reloads the extension as an update does; the page stays open. */
  reloadExtension(): Promise<void>;
  /** Resolves when somebody has closed the browser's window. */
  closed: Promise<void>;
  close(): Promise<void>;
}

export interface Options {
  /** Answers for every host name; without it the browser is on the real network. */
  server?: Server;
  /** A host that the extension may ask from the start, where the browser's question cannot be answered. */
  given?: string;
  /** The page is in a private window, where the reader has let the extension in. Firefox alone: Chromium lets no test into its own. */
  privately?: boolean;
  /** Shows a window. */
  headed?: boolean;
  /** The environment of a desktop with a screen reader, to show the window on. */
  desktop?: NodeJS.ProcessEnv;
}

/** Asks again and again until the answer is there (not null, undefined or false). Fails after `seconds`, saying what it waited for. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  seconds = 30,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${seconds} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The text of a file in a folder of downloads, once it is there and no part of it is still to come. */
export const downloadIn = (folder: string, name: string): Promise<string> =>
  until(`the download ${name}`, async () => {
    const files = existsSync(folder) ? readdirSync(folder) : [];
    const partial = files.some((file) => /\.(part|crdownload)$/.test(file));
    return files.includes(name) && !partial && readFileSync(join(folder, name), 'utf8');
  });

/** The first node of that role and name. */
export const nodeOf = <N extends AxNode>(tree: N[], role: string, name: string | RegExp): N | undefined =>
  tree.find((node) => node.role === role && (typeof name === 'string' ? node.name === name : name.test(node.name)));

/** The node that has the focus: the innermost, where a group says it too. */
export const focusedIn = <N extends AxNode>(tree: N[]): N | undefined => tree.findLast((node) => node.focused);

/** Everything that the tree says, a name a line. */
export const textOf = (tree: AxNode[]): string => tree.map(({ name }) => name).join('\n');

/** The tree as lines to read: `  heading 2 "Transcript"`. A text that only repeats the name it stands under is left out. */
export function outline(tree: AxNode[]): string[] {
  const repeats = ({ role, name }: AxNode, index: number) => role === 'text' && name === tree[index - 1]?.name;
  return tree
    .filter((node, index) => !repeats(node, index))
    .map(({ role, name, depth, level }) =>
      [`${'  '.repeat(depth)}${role}`, level, name && `"${name}"`].filter(Boolean).join(' '),
    );
}
