// What the checks share. They run in a page with a view on the stage, and look into its root.

export interface Check {
  /** Returns what is wrong, as sentences. */
  find(): string[];
  /** Ways to break what was drawn, each by its name; after each of them `find` has to complain. */
  faults: Record<string, () => void>;
}

/** The root of the stage. */
export const root = (): ShadowRoot => {
  const host = document.querySelector('body > div');
  if (!host?.shadowRoot) throw new Error('there is no stage');
  return host.shadowRoot;
};

/** All elements of the view that a selector matches, in order. */
export const all = (selector: string) => [...root().querySelectorAll<HTMLElement>(selector)];

/** The first of them. Throws when there is none. */
export const one = (selector: string): HTMLElement => {
  const element = root().querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`there is no ${selector}`);
  return element;
};

/** Whether the eye can meet an element. */
export const shown = (element: Element) => {
  const { width, height } = element.getBoundingClientRect();
  return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
};

/** What a reader can operate where the keyboard is now: in a dialog that is open, else in the view. */
export const controls = () =>
  all('button, a[href], select, textarea, summary, input, audio')
    .filter((element) => shown(element) && !element.matches(':disabled'))
    .filter((element) => element.closest('dialog') || !root().querySelector('dialog:modal'));

/** A sentence about each element. */
export const complain = (elements: Element[], what: string) =>
  elements.map((element) => {
    const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return `${element.localName} “${words.trim().slice(0, 40)}” ${what}`;
  });

/** Adds styles that come after all others. */
export const addStyle = (css: string): HTMLStyleElement => {
  const style = root().appendChild(document.createElement('style'));
  style.append(css);
  return style;
};

/** An element with these words in it. */
export const element = (name: string, words: string) =>
  Object.assign(document.createElement(name), { textContent: words });
