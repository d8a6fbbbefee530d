import type { Page } from './browser.ts';

/** All of a page that a reader could find changed: its DOM to the byte, where it is scrolled to, and what has the focus. */
export interface PageState {
  html: string;
  scroll: [number, number];
  /** Tag names and positions from the root down to the focused element. */
  focus: string;
}

/** Reads the state of the page, as the page's own scripts see it. */
export function pageState(page: Page): Promise<PageState> {
  return page.evaluate(() => {
    const path: string[] = [];
    for (let at = document.activeElement; at; at = at.parentElement) {
      path.unshift(`${at.localName}[${at.parentElement ? [...at.parentElement.children].indexOf(at) : 0}]`);
    }
    return {
      html: document.documentElement.outerHTML,
      scroll: [scrollX, scrollY] as [number, number],
      focus: path.join('>'),
    };
  });
}
