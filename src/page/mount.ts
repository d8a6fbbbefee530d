// Puts the view in the page's place and takes it away again: one mount, one undo.
//
// The host is a plain <div> with a closed root beside <body>, so that the page reads nothing of the view and a few attributes hide
// all of the page. What they were is written on the host itself: after an update of the extension the old script may be frozen
// (Firefox), and the new one must still be able to give the page back.

import { BUTTON_HOST } from './read-button.ts';

const HOST = 'data-sidetone-view';
/** What lingers has this: the Tab key passes over all that is in its root, whose styles hide it by that. */
const LINGERS = 'tabindex';

/** Attributes that the mount sets on the page's own elements, as they were: null where there was none. */
type Before = Record<'html' | 'body', { style: string | null; inert: string | null }>;

/** `all: initial` frees the view from whatever the page does to its root: type size (`rem`), filters, fixed heights, hidden overflow. */
export const ROOT_STYLE: Record<string, string> = {
  all: 'initial',
  'color-scheme': 'light dark',
  'scroll-padding-block': '5rem 1rem',
};

/**
 * The page's body takes no room and shows nothing of itself, and all in it is skipped: by the eye, by screen readers, by find and in
 * print. It is not `display: none`: keys that are pressed while nothing has the focus go to the body, and Firefox sends none to a body
 * that is not drawn, not even Tab.
 */
const BODY_STYLE: Record<string, string> = {
  all: 'initial',
  'content-visibility': 'hidden',
  position: 'fixed',
  width: '0',
  height: '0',
};

/** Closings of the page's dialogs: a page that opens them again and again has its way in the end, before it stands still. */
const MOST_MODALS = 999;

/** What happens in the view stays there. (Listeners that the page has capturing on its window cannot be helped.) */
const KEPT_FROM_PAGE = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'copy', 'cut', 'paste', 'selectstart'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
  ...['touchstart', 'touchend', 'focusin', 'focusout'],
];

const keepFromPage = (event: Event) => event.stopPropagation();

export interface Mount {
  /** Where the view is drawn. */
  root: ShadowRoot;
  /** Hides the page. Only after the focus is in the view: out of a page that goes it falls on anything, and is told from there. */
  hidePage(): void;
  /**
   * Takes the view away: the page's DOM, scroll positions and focus are as they were; what had no focus has it on our button, so that
   * a listener hears where they are. Resolves when the root has left the document. Calling it twice does nothing.
   */
  close(): Promise<void>;
}

/**
 * How long what the focus has left stays in the document, unseen, in milliseconds. Screen readers look at the page as it is when they
 * come to the new focus, and that is after all that has gone and come with it: from something that has gone by then, Orca takes the new
 * focus for told. In Firefox, on a busy machine, it was more than 200 ms behind in one of 30 openings, and silent. In Chromium it was
 * not in hundreds, and there it hears of what has come only by something that goes: until then it knows the headings of before.
 */
const LINGERS_FOR = 'cloneInto' in globalThis ? 2000 : 200;

/** Leaves an element to screen readers alone for that long. */
function linger(element: HTMLElement): Promise<void> {
  element.setAttribute(LINGERS, '-1');
  return new Promise((done) => setTimeout(done, LINGERS_FOR));
}

/**
 * Puts an empty closed root beside the page, to be drawn in. The page's own nodes are neither moved nor cloned. `onLost` is called when
 * the page has taken the root from its place: what is left to do is to close.
 */
export function mount(document: Document, onLost: () => void = () => undefined): Mount {
  sweep(document);
  const focused = document.activeElement;
  const scrolled = scrollPositions(document);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  // At the root and not at the host: of an element that listens for clicks, Firefox tells screen readers that all in it is clickable.
  for (const type of KEPT_FROM_PAGE) root.addEventListener(type, keepFromPage);
  const button = buttonOf(document);
  const before = { html: attributes(document.documentElement), body: attributes(document.body) };
  host.setAttribute(HOST, JSON.stringify(before));
  document.documentElement.append(host);
  let open = true;
  // While a modal dialog of the page is open nothing else can be used, the view no more than the page.
  const modals: HTMLDialogElement[] = [];
  const closeModals = () => {
    for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog:modal')) {
      if (modals.length < MOST_MODALS) dialog.close();
      modals.push(dialog);
    }
  };
  const watch = new MutationObserver(() => {
    if (host.parentNode !== document.documentElement) onLost();
    else closeModals();
  });
  watch.observe(document.documentElement, { childList: true });
  watch.observe(document.body, { subtree: true, attributeFilter: ['open'] });
  addEventListener('close', keepFromPage, true);
  closeModals();
  return {
    root,
    hidePage() {
      hide(document);
      // At once: no scroll behaviour of the page's holds any more.
      document.defaultView?.scrollTo(0, 0);
      if (button)
        void linger(button).then(() => {
          button.hidden = open;
        });
    },
    async close() {
      if (!open) return;
      open = false;
      watch.disconnect();
      restore(document, before);
      removeEventListener('close', keepFromPage, true);
      for (const dialog of modals) if (dialog.isConnected && !dialog.open) dialog.showModal();
      // What the page does from now on is its own: nothing to be given back by a later sweep.
      host.removeAttribute(HOST);
      show(button);
      for (const { box, top, left } of scrolled) box.scrollTo({ top, left, behavior: 'instant' });
      const back = focused === document.body ? button : focused;
      if (back instanceof HTMLElement) back.focus({ preventScroll: true });
      await linger(host);
      host.remove();
    },
  };
}

const buttonOf = (document: Document) => document.querySelector<HTMLElement>(`:root > div[${BUTTON_HOST}]`);

function show(button: HTMLElement | null): void {
  for (const name of [LINGERS, 'hidden']) button?.removeAttribute(name);
}

/** Removes a view that an earlier version of the extension left behind, and gives the page back. */
export function sweep(document: Document): void {
  for (const host of document.querySelectorAll(`:root > div[${HOST}]`)) {
    const before = parseBefore(host.getAttribute(HOST));
    host.remove();
    show(buttonOf(document));
    if (before) restore(document, before);
  }
}

function hide({ documentElement: html, body }: Document): void {
  for (const [element, style] of [
    [html, ROOT_STYLE],
    [body, BODY_STYLE],
  ] as const)
    for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
  body.setAttribute('inert', '');
}

const attributes = (element: Element): Before['html'] => ({
  style: element.getAttribute('style'),
  inert: element.getAttribute('inert'),
});

function restore(document: Document, before: Before): void {
  for (const [element, values] of [
    [document.documentElement, before.html],
    [document.body, before.body],
  ] as const) {
    for (const name of ['style', 'inert'] as const) {
      const value = values?.[name];
      // Also before taking it away: Chromium writes `style` out only when it is asked for, and of a `style` that it has not written out
      // yet, removeAttribute leaves an empty one behind.
      element.setAttribute(name, value ?? '');
      if (typeof value !== 'string') element.removeAttribute(name);
    }
  }
}

function parseBefore(json: string | null): Before | null {
  try {
    return JSON.parse(json ?? 'null') as Before | null;
  } catch {
    return null;
  }
}

interface ScrollPosition {
  box: Element | Window;
  top: number;
  left: number;
}

/** Boxes lose their scroll position while they are not rendered. */
function scrollPositions(document: Document): ScrollPosition[] {
  const positions: ScrollPosition[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
  for (let box = walker.nextNode() as Element | null; box; box = walker.nextNode() as Element | null) {
    if (box.scrollTop || box.scrollLeft) positions.push({ box, top: box.scrollTop, left: box.scrollLeft });
  }
  const window = document.defaultView;
  if (window) positions.push({ box: window, top: window.scrollY, left: window.scrollX });
  return positions;
}
