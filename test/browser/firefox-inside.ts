// Functions that are sent, as text, into Firefox's own window and run there with all its rights. Each stands alone: it sees its
// arguments, what `start` left on the window, and the globals of the browser, which are declared here as far as they are used.
import type { AxNode, Media, RadioElement } from './browser.ts';

export type Where = 'page' | 'popup';

interface Accessible {
  role: number;
  name: string | null;
  attributes: { getStringProperty(key: string): string } | null;
  firstChild: Accessible | null;
  nextSibling: Accessible | null;
  takeFocus(): void;
}

interface BrowserElement extends HTMLElement {
  currentURI: { spec: string };
  browsingContext: Record<string, unknown> & {
    currentWindowGlobal: { drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap> };
  };
}

interface ProgressListener {
  onStateChange(browser: BrowserElement, progress: { isTopLevel: boolean }, request: unknown, flags: number): void;
}

interface Inside {
  browserOf(where: Where): BrowserElement | undefined;
  walk(where: Where, visit: (accessible: Accessible, role: string, depth: number) => boolean): void;
}
declare const window: Window & { sidetone: Inside };
declare const gBrowser: {
  selectedBrowser: BrowserElement;
  selectedTab: object;
  tabs: object[];
  reloadTab(tab: object): void;
  addTabsProgressListener(listener: ProgressListener): void;
  removeTabsProgressListener(listener: ProgressListener): void;
};
declare const Services: {
  prefs: { setIntPref(name: string, value: number): void; clearUserPref(name: string): void };
  clipboard: { getData(into: object, which: number, context: object): void };
};
declare const Cc: Record<string, { getService(i: unknown): never; createInstance(i: unknown): never }>;
declare const Ci: Record<string, Record<string, number>>;
declare const ChromeUtils: { importESModule(url: string): Record<string, never> };
declare const MediaControlService: { generateMediaControlKey(key: string): void };
declare const WebExtensionPolicy: { getByID(id: string): { extension: object } };

/** Turns the accessibility service on for as long as the window lives, and leaves on the window what the other functions share. */
export function start(): void {
  const service: { getAccessibleFor(node: Node): Accessible | null; getStringRole(role: number): string } = Cc[
    '@mozilla.org/accessibilityService;1'
  ]?.getService(Ci.nsIAccessibilityService) as never;
  const browserOf = (where: Where) =>
    where === 'page'
      ? gBrowser.selectedBrowser
      : [...document.querySelectorAll<BrowserElement>('browser[webextension-view-type="popup"]')].find(
          (browser) => browser.closest<HTMLElement & { state: string }>('panel')?.state === 'open',
        );
  window.sidetone = {
    browserOf,
    walk: (where, visit) => {
      const browser = browserOf(where);
      const step = (accessible: Accessible, depth: number) => {
        const deeper = visit(accessible, service.getStringRole(accessible.role), depth) ? depth + 1 : depth;
        for (let child = accessible.firstChild; child; child = child.nextSibling) step(child, deeper);
      };
      const root = browser && service.getAccessibleFor(browser);
      if (root?.firstChild) step(root.firstChild, 0);
    },
  };
}

/** The accessibility tree with WAI-ARIA's names of roles; `index` is what `focus` wants. */
export function tree(where: Where): (AxNode & { index: number })[] {
  const roles: Record<string, string> = {
    'text leaf': 'text',
    statictext: 'text',
    pushbutton: 'button',
    'toggle button': 'button',
    checkbutton: 'checkbox',
    radiobutton: 'radio',
    entry: 'textbox',
    'password text': 'textbox',
    'combobox option': 'option',
    'combobox list': 'listbox',
    grouping: 'group',
    statusbar: 'status',
    'list item marker': 'none',
    'text container': 'none',
    section: 'none',
    whitespace: 'none',
    text: 'generic',
  };
  const nodes: (AxNode & { index: number })[] = [];
  let index = 0;
  window.sidetone.walk(where, (accessible, ownRole, depth) => {
    const attribute = (key: string) => {
      try {
        return accessible.attributes?.getStringProperty(key);
      } catch {
        return undefined;
      }
    };
    const role = attribute('xml-roles')?.split(' ')[0] || roles[ownRole] || ownRole;
    const at = index++;
    if (role === 'none' || role === 'generic' || role === 'presentation') return false;
    const state = {} as { value: number };
    (accessible as unknown as { getState(state: object, extra: object): void }).getState(state, {});
    const level = attribute('level');
    nodes.push({
      role,
      name: accessible.name ?? '',
      depth,
      ...(role === 'heading' && level ? { level: Number(level) } : {}),
      focused: (state.value & (Ci.nsIAccessibleStates?.STATE_FOCUSED ?? 0)) !== 0,
      disabled: (state.value & (Ci.nsIAccessibleStates?.STATE_UNAVAILABLE ?? 0)) !== 0,
      index: at,
    });
    return true;
  });
  return nodes;
}

/** Moves the focus to a node of the tree. */
export function focus(where: Where, index: number): void {
  let at = 0;
  window.sidetone.browserOf(where)?.focus();
  window.sidetone.walk(where, (accessible) => {
    if (at++ === index) accessible.takeFocus();
    return true;
  });
}

/** Presses keys as a keyboard does: they reach the browser's own commands, and what has the focus in the page or popup. */
export function press(where: Where, chord: string): void {
  const tip: {
    beginInputTransactionForTests(window: Window): boolean;
    keydown(event: KeyboardEvent): number;
    keyup(event: KeyboardEvent): boolean;
  } = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor) as never;
  window.sidetone.browserOf(where)?.focus();
  tip.beginInputTransactionForTests(window);
  const keys = chord.split('+').map((key) => {
    const letter = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : /^\d$/.test(key) ? `Digit${key}` : key;
    const code = /^(Control|Shift|Alt|Meta)$/.test(key) ? `${key}Left` : letter;
    return new KeyboardEvent('', { key: key === 'Space' ? ' ' : key, code });
  });
  for (const key of keys) tip.keydown(key);
  for (const key of keys.reverse()) tip.keyup(key);
}

export async function screenshot(where: Where): Promise<string> {
  const global = window.sidetone.browserOf(where)?.browsingContext.currentWindowGlobal;
  if (!global) throw new Error(`there is no ${where}`);
  const image = await global.drawSnapshot(null, window.devicePixelRatio, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return canvas.toDataURL('image/png').replace(/^.*,/, '');
}

interface ToolbarButton {
  triggerAction(window: Window): Promise<void>;
  action: { getContextData(tab: object): { badgeText: string; title: string } };
}

/** Does what a click on the toolbar button does. */
export async function openPopup(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  ) as unknown as {
    ExtensionParent: { apiManager: { global: { browserActionFor(extension: object): ToolbarButton } } };
  };
  await ExtensionParent.apiManager.global
    .browserActionFor(WebExtensionPolicy.getByID(id).extension)
    .triggerAction(window);
}

export function popupIsOpen(): boolean {
  const browser = window.sidetone.browserOf('popup');
  return !!browser && browser.currentURI.spec.endsWith('/popup.html');
}

/** Closes the popup, and gives the focus back to the page, as Escape does. */
export function closePopup(): void {
  window.sidetone.browserOf('popup')?.closest<HTMLElement & { hidePopup(): void }>('panel')?.hidePopup();
  gBrowser.selectedBrowser.focus();
}

export function badge(id: string): string {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  ) as unknown as {
    ExtensionParent: { apiManager: { global: { browserActionFor(extension: object): ToolbarButton } } };
  };
  const button = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  return button.action.getContextData(gBrowser.selectedTab).badgeText;
}

export function title(id: string): string {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  ) as unknown as {
    ExtensionParent: { apiManager: { global: { browserActionFor(extension: object): ToolbarButton } } };
  };
  const button = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  return button.action.getContextData(gBrowser.selectedTab).title;
}

/** The audio element of the background page, which lives in a process of its own: a frame script looks at it there. */
export async function radio(id: string): Promise<RadioElement | null> {
  interface Manager {
    loadFrameScript(url: string, later: boolean): void;
    addMessageListener(name: string, listener: (message: { data: RadioElement | null }) => void): void;
    removeMessageListener(name: string, listener: unknown): void;
  }
  const { extension } = WebExtensionPolicy.getByID(id) as unknown as {
    extension: { views: Iterable<{ viewType: string; xulBrowser: { messageManager: Manager } }> };
  };
  const background = [...extension.views].find(({ viewType }) => viewType === 'background');
  if (!background) return null;
  const manager = background.xulBrowser.messageManager;
  return new Promise((done) => {
    const listener = ({ data }: { data: RadioElement | null }) => {
      manager.removeMessageListener('sidetone:radio', listener);
      done(data);
    };
    manager.addMessageListener('sidetone:radio', listener);
    const look = `const audio = content.document.querySelector('audio');
      const { metadata } = content.navigator.mediaSession;
      sendAsyncMessage('sidetone:radio', audio && { time: audio.currentTime, paused: audio.paused, volume: audio.volume,
        muted: audio.muted, session: metadata && [metadata.title, metadata.artist] });`;
    manager.loadFrameScript(`data:application/javascript,${encodeURIComponent(look)}`, false);
  });
}

/** Presses the main button of the browser's own question, if there is one; returns whether the page that asked it has closed. */
export function sayYes(): boolean {
  document
    .querySelector<HTMLElement & { button: HTMLElement }>('#notification-popup popupnotification')
    ?.button.click();
  return !gBrowser.selectedBrowser.currentURI.spec.endsWith('/allow.html');
}

/** What the key "pause" of a keyboard with media keys does. */
export function pressPause(): boolean {
  MediaControlService.generateMediaControlKey('pause');
  return true;
}

/** Reloads the tab that is shown, and waits until it has: what is asked or typed before still reaches the page that goes. */
export function reloadTab(): Promise<void> {
  const reloaded = gBrowser.selectedBrowser;
  const { STATE_STOP = 0, STATE_IS_WINDOW = 0 } = Ci.nsIWebProgressListener ?? {};
  return new Promise((done) => {
    const listener: ProgressListener = {
      onStateChange: (browser, progress, _request, flags) => {
        if (browser !== reloaded || !progress.isTopLevel || !(flags & STATE_STOP) || !(flags & STATE_IS_WINDOW)) return;
        gBrowser.removeTabsProgressListener(listener);
        done();
      },
    };
    gBrowser.addTabsProgressListener(listener);
    gBrowser.reloadTab(gBrowser.selectedTab);
  });
}

/** Shows the tab that was there first. */
export function showFirstTab(): void {
  const [first] = gBrowser.tabs;
  if (first) gBrowser.selectedTab = first;
}

/** Opens an empty tab and closes the one that was there. */
export function leaveTab(): void {
  const tabs = gBrowser as unknown as {
    selectedTab: object;
    addTrustedTab(url: string): object;
    removeTab(tab: object): void;
  };
  const left = tabs.selectedTab;
  tabs.selectedTab = tabs.addTrustedTab('about:blank');
  tabs.removeTab(left);
}

/** Fires a command of the manifest, as its keys would. */
export function command(id: string, name: string): void {
  const { extension } = WebExtensionPolicy.getByID(id) as unknown as {
    extension: {
      shortcuts: { onCommand(name: string): void };
      tabManager: { addActiveTabPermission(): void };
    };
  };
  extension.tabManager.addActiveTabPermission();
  extension.shortcuts.onCommand(name);
}

export function clipboard(type: string): string {
  const transferable: {
    init(context: null): void;
    addDataFlavor(flavor: string): void;
    getTransferData(flavor: string, out: object): void;
  } = Cc['@mozilla.org/widget/transferable;1']?.createInstance(Ci.nsITransferable) as never;
  transferable.init(null);
  transferable.addDataFlavor(type);
  const context = (window as unknown as { browsingContext: { currentWindowContext: object } }).browsingContext;
  Services.clipboard.getData(transferable, Ci.nsIClipboard?.kGlobalClipboard ?? 1, context.currentWindowContext);
  const out = {} as { value: { QueryInterface(i: unknown): { data: string } } };
  transferable.getTransferData(type, out);
  return out.value.QueryInterface(Ci.nsISupportsString).data;
}

/** Gives the page area a size, also one that a window cannot have. */
export function resize(width: number, height: number): void {
  const { selectedBrowser } = gBrowser;
  // Media queries about the device are answered with the size of the page area, as on a device of that size.
  selectedBrowser.browsingContext.inRDMPane = true;
  selectedBrowser.style.cssText = `flex: none; min-width: 0; min-height: 0; width: ${width}px; height: ${height}px`;
}

export function emulate({ colorScheme, forcedColors, reducedMotion, contrast, medium }: Media): void {
  const context = gBrowser.selectedBrowser.browsingContext;
  context.prefersColorSchemeOverride = colorScheme ?? 'none';
  context.forcedColorsOverride = forcedColors ?? 'none';
  context.prefersReducedMotionOverride = reducedMotion ?? 'none';
  context.mediumOverride = medium ?? '';
  // There is no override for contrast. Firefox says "more" under a system theme of high contrast, whose colours pages may replace.
  for (const [name, value] of Object.entries({
    'ui.useAccessibilityTheme': 1,
    'browser.display.document_color_use': 1,
  })) {
    if (contrast === 'more') Services.prefs.setIntPref(name, value);
    else Services.prefs.clearUserPref(name);
  }
}
