// Chromium with dist/chromium in it, driven through the DevTools protocol.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type CDPSession, chromium, type Page as PlaywrightPage } from 'playwright-core';
import {
  type AxNode,
  type Browser,
  downloadIn,
  type Media,
  nodeOf,
  type Options,
  type Page,
  type Popup,
  type RadioElement,
  type Surface,
  until,
} from './browser.ts';

const build = resolve(import.meta.dirname, '../../dist/chromium');

/** Sends a DevTools command to one target. */
type Send = (method: string, params?: object) => Promise<unknown>;

export async function launch(
  program: string,
  { server, given, desktop, headed = !!desktop }: Options,
): Promise<Browser> {
  if (!existsSync(build)) throw new Error('There is no dist/chromium: run `npm run build` first.');
  const profile = mkdtempSync(join(tmpdir(), 'sidetone-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless: !headed,
    ...(desktop && { env: desktop as Record<string, string> }),
    viewport: headed ? null : { width: 1280, height: 900 },
    // Playwright's defaults that stand in the way of extensions and of the sound they play.
    ignoreDefaultArgs: ['--disable-extensions', '--mute-audio'],
    args: [
      ...(headed ? [] : ['--headless=new']),
      ...(desktop ? ['--force-renderer-accessibility', '--start-maximized'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // Branded Chrome ignores --load-extension; this allows loading through the protocol, in every Chromium.
      '--enable-unsafe-extension-debugging',
      ...(server
        ? [
            `--host-resolver-rules=MAP *:443 127.0.0.1:${server.httpsPort},MAP *:80 127.0.0.1:${server.httpPort}`,
            '--ignore-certificate-errors',
            '--disable-quic',
          ]
        : []),
    ],
  });
  const root = context.browser();
  if (!root) throw new Error('Chromium has no browser-level session');
  const session = await root.newBrowserCDPSession();
  const raw = session as unknown as { send: Send };
  const downloads = join(profile, 'downloads');
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  const path = given ? withHost(given, join(profile, 'build')) : build;
  const load = () => raw.send('Extensions.loadUnpacked', { path }) as Promise<{ id: string }>;
  const { id } = await load();
  /** Runs a function in the background, which may be starting just now. */
  const inBackground = async <T, A>(run: (argument: A) => T | Promise<T>, argument: A) => {
    const { value } = await until('the background', async () => {
      const value = context.serviceWorkers()[0]?.evaluate(run as (argument: unknown) => T, argument);
      return value?.then((value) => ({ value })).catch(() => null);
    });
    return value;
  };

  const tab = context.pages()[0] ?? (await context.newPage());
  const page = pageOf(tab, await context.newCDPSession(tab));

  return {
    name: 'chromium',
    version: root.version(),
    page,
    openPopup: async () => {
      await tab.bringToFront();
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const target = targetInfos.find(({ url }) => url === tab.url());
      await raw.send('Extensions.triggerAction', { id, targetId: target?.targetId });
      const { targetId } = await until('the popup', async () => {
        const { targetInfos } = await session.send('Target.getTargets');
        return targetInfos.find(({ url }) => url === `chrome-extension://${id}/popup.html`);
      });
      return popupOf(session, targetId);
    },
    lastTab: async (title) => {
      const last = await until(`a tab “${title}”`, async () => {
        const last = context.pages().at(-1);
        return (await last?.title()) === title && last;
      });
      await last.bringToFront();
      return pageOf(last, await context.newCDPSession(last));
    },
    reloadLast: async () => {
      await context.pages().at(-1)?.reload();
    },
    showPage: () => tab.bringToFront(),
    badge: () =>
      inBackground(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return chrome.action.getBadgeText({ tabId: tab?.id });
      }, null),
    title: () =>
      inBackground(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return chrome.action.getTitle({ tabId: tab?.id });
      }, null),
    radio: async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      const target = targetInfos.find(({ url }) => url === `chrome-extension://${id}/player.html`);
      if (!target) return null;
      const { send, detach } = await attach(session, target.targetId);
      const { result } = (await send('Runtime.evaluate', {
        expression: `JSON.stringify((${ofAudio})(document.querySelector('audio')))`,
      })) as { result: { value: string } };
      await detach();
      return JSON.parse(result.value);
    },
    allow: async () => undefined,
    leaveTab: async () => {
      await context.newPage();
      await tab.close();
    },
    // Keys sent through the protocol do not reach chrome.commands.
    command: (name) =>
      inBackground(async (name) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(name, tab);
      }, name),
    pressPause: async () => false,
    clipboard: async (type = 'text/plain') => {
      await tab.bringToFront();
      await context.grantPermissions(['clipboard-read'], { origin: new URL(tab.url()).origin });
      await until('the page to have the focus again', () => tab.evaluate(() => document.hasFocus()));
      return tab.evaluate(async (type) => {
        const [item] = await navigator.clipboard.read();
        return (await item?.getType(type))?.text() ?? '';
      }, type);
    },
    downloaded: (name) => downloadIn(downloads, name),
    reloadExtension: async () => {
      await load();
    },
    closed: new Promise((done) => context.once('close', () => done())),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The build, with a host in its manifest that it may ask from the start; every other byte as it is. */
function withHost(host: string, path: string): string {
  cpSync(build, path, { recursive: true });
  const file = join(path, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push(`https://${host}/*`);
  writeFileSync(file, JSON.stringify(manifest));
  return path;
}

/** The little of the extension API that tests call in the background. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id?: number }[]> };
  action: { getBadgeText(where: object): Promise<string>; getTitle(where: object): Promise<string> };
  commands: { onCommand: { dispatch(name: string, tab?: object): void } };
};

function pageOf(tab: PlaywrightPage, session: CDPSession): Page {
  const send = (session as unknown as { send: Send }).send.bind(session);
  return {
    ...surface(send),
    goto: async (url) => {
      await tab.goto(url);
      await tab.bringToFront();
    },
    evaluate: async (run, ...args) => (await tab.evaluate(`(${run})(...${JSON.stringify(args)})`)) as never,
    resize: (width, height) => tab.setViewportSize({ width, height }),
    emulate: ({ colorScheme, forcedColors, reducedMotion, contrast, medium }: Media) =>
      tab.emulateMedia({
        colorScheme: colorScheme ?? null,
        forcedColors: forcedColors ?? null,
        reducedMotion: reducedMotion ?? null,
        contrast: contrast ?? null,
        media: medium ?? null,
      }),
  };
}

/** Runs beside the audio element. */
const ofAudio = (audio: HTMLAudioElement | null): RadioElement | null => {
  const { metadata } = navigator.mediaSession;
  return (
    audio && {
      time: audio.currentTime,
      paused: audio.paused,
      volume: audio.volume,
      muted: audio.muted,
      session: metadata && [metadata.title, metadata.artist],
    }
  );
};

/** The popup and the audio document are targets that Playwright does not show as pages: their messages go through the browser's session. */
async function attach(session: CDPSession, targetId: string): Promise<{ send: Send; detach(): Promise<void> }> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (reply: { result?: unknown; error?: { message: string } }) => void>();
  const receive = (event: { sessionId: string; message: string }) => {
    if (event.sessionId !== sessionId) return;
    const reply = JSON.parse(event.message);
    waiting.get(reply.id)?.(reply);
  };
  // What closes the popup, such as a key in it, is answered by nobody.
  const left = (event: { sessionId: string }) => {
    if (event.sessionId === sessionId) for (const done of waiting.values()) done({});
  };
  session.on('Target.receivedMessageFromTarget', receive);
  session.on('Target.detachedFromTarget', left);
  let last = 0;
  const send: Send = async (method, params = {}) => {
    const id = ++last;
    const reply = new Promise<{ result?: unknown; error?: { message: string } }>((done) => waiting.set(id, done));
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await reply;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  const detach = async () => {
    session.off('Target.receivedMessageFromTarget', receive);
    session.off('Target.detachedFromTarget', left);
    await session.send('Target.detachFromTarget', { sessionId });
  };
  return { send, detach };
}

async function popupOf(session: CDPSession, targetId: string): Promise<Popup> {
  const { send } = await attach(session, targetId);
  return {
    ...surface(send),
    close: async () => {
      await session.send('Target.closeTarget', { targetId });
    },
  };
}

/** What the protocol says of a node of the accessibility tree, as far as it is read here. */
interface CdpNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

function surface(send: Send): Surface {
  const tree = async () => {
    await send('Accessibility.enable');
    const { nodes } = (await send('Accessibility.getFullAXTree')) as { nodes: CdpNode[] };
    return flatten(nodes);
  };
  const focus = async (role: string, name: string | RegExp) => {
    const { backendNodeId } = await until(`${role} ${name}`, async () => nodeOf(await tree(), role, name));
    await send('DOM.focus', { backendNodeId });
  };
  const press = async (...keys: string[]) => {
    for (const key of keys) await pressKey(send, key);
  };
  return {
    tree,
    focus,
    press,
    type: async (text) => {
      await send('Input.insertText', { text });
    },
    activate: async (role, name) => {
      await focus(role, name);
      await press('Enter');
    },
    screenshot: async () => {
      const { data } = (await send('Page.captureScreenshot', { format: 'png' })) as { data: string };
      return Buffer.from(data, 'base64');
    },
  };
}

const roles: Record<string, string> = { RootWebArea: 'document', StaticText: 'text', MenuListPopup: 'listbox' };
/** Nodes that no screen reader speaks: wrappers without meaning, and the layout lines inside of a text. */
const silent = new Set(['none', 'generic', 'InlineTextBox', 'ListMarker', 'LineBreak']);

function flatten(nodes: CdpNode[]): (AxNode & { backendNodeId: number })[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const out: (AxNode & { backendNodeId: number })[] = [];
  const walk = (node: CdpNode, depth: number) => {
    const role = node.role?.value ?? 'none';
    const spoken = !node.ignored && !silent.has(role);
    if (spoken) {
      const property = (name: string) => node.properties?.find((property) => property.name === name)?.value.value;
      const level = property('level');
      out.push({
        role: roles[role] ?? role,
        name: node.name?.value ?? '',
        depth,
        ...(role === 'heading' && typeof level === 'number' ? { level } : {}),
        focused: property('focused') === true,
        disabled: property('disabled') === true,
        backendNodeId: node.backendDOMNodeId ?? 0,
      });
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, spoken ? depth + 1 : depth);
    }
  };
  if (nodes[0]) walk(nodes[0], 0);
  return out;
}

const modifiers: Record<string, number> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };
/** Key codes of named keys; letters and digits have their own. */
const keyCodes: Record<string, number> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  Space: 32,
  PageUp: 33,
  PageDown: 34,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};
const texts: Record<string, string> = { Enter: '\r', Space: ' ' };

async function pressKey(send: Send, chord: string): Promise<void> {
  const parts = chord.split('+');
  const key = parts.pop() ?? '';
  const bits = parts.reduce((sum, name) => sum | (modifiers[name] ?? 0), 0);
  const character = key.length === 1;
  const writes = (bits & ~8) === 0;
  const text = writes ? (texts[key] ?? (character ? key : undefined)) : undefined;
  const event = {
    key: key === 'Space' ? ' ' : key,
    code: /^[A-Z]$/i.test(key) ? `Key${key.toUpperCase()}` : /^\d$/.test(key) ? `Digit${key}` : key,
    windowsVirtualKeyCode: keyCodes[key] ?? key.toUpperCase().charCodeAt(0),
    modifiers: bits,
  };
  await send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', ...event, ...(text && { text }) });
  // A key may close what it is pressed in: then nobody is there when it comes up.
  await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }).catch(() => undefined);
}
