// Firefox with dist/firefox in it, driven through Marionette. What runs inside of the browser's own window is in firefox-inside.ts.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type Browser,
  downloadIn,
  nodeOf,
  type Options,
  type Page,
  type Popup,
  type Surface,
  textOf,
  until,
} from './browser.ts';
import * as inside from './firefox-inside.ts';
import { connectTo, type Marionette } from './marionette.ts';
import type { Server } from './server.ts';

const build = resolve(import.meta.dirname, '../../dist/firefox');

export async function launch(
  program: string,
  { server, privately, desktop, headed = !!desktop }: Options,
): Promise<Browser> {
  if (!existsSync(build)) throw new Error('There is no dist/firefox: run `npm run build` first.');
  const id: string = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;
  const profile = mkdtempSync(join(tmpdir(), 'sidetone-firefox-'));
  const downloads = join(profile, 'downloads');
  const port = await freePort();
  writeFileSync(
    join(profile, 'user.js'),
    userJs({ ...settings, 'browser.download.dir': downloads, 'marionette.port': port, ...(server && ours(server)) }),
  );
  const log = join(profile, 'browser.log');
  const process = spawn(
    program,
    [
      '--no-remote',
      '--profile',
      profile,
      '--marionette',
      '--remote-allow-system-access',
      '--width=1280',
      '--height=985',
      ...(headed ? [] : ['--headless']),
    ],
    { stdio: ['ignore', openSync(log, 'w'), openSync(log, 'w')], ...(desktop && { env: desktop }) },
  );
  const closed = new Promise<void>((done) => process.once('exit', () => done()));
  const firefox = await until('Firefox to listen', () => connectTo(port).catch(() => null), 30);
  const { capabilities } = (await firefox.send('WebDriver:NewSession', { acceptInsecureCerts: true })) as {
    capabilities: { browserVersion: string };
  };
  const install = () =>
    firefox.send('Addon:Install', { path: build, temporary: true, allowPrivateBrowsing: !!privately });
  await install();
  if (privately) {
    const { handle } = (await firefox.send('WebDriver:NewWindow', { type: 'window', private: true })) as {
      handle: string;
    };
    await firefox.send('WebDriver:SwitchToWindow', { handle });
  }
  await firefox.inBrowser(inside.start);

  return {
    name: 'firefox',
    version: capabilities.browserVersion,
    page: pageOf(firefox),
    openPopup: () => openPopup(firefox, id),
    lastTab: async (title) => {
      const tab = surface(firefox, 'page');
      await until(`a tab “${title}”`, async () => nodeOf(await tab.tree(), 'document', title));
      return tab;
    },
    reloadLast: () => firefox.inBrowser(inside.reloadTab),
    showPage: () => firefox.inBrowser(inside.showFirstTab),
    badge: () => firefox.inBrowser(inside.badge, id),
    title: () => firefox.inBrowser(inside.title, id),
    radio: () => firefox.inBrowser(inside.radio, id),
    allow: async () => {
      const tab = surface(firefox, 'page');
      await tab.activate('button', /^Allow requests to /);
      await until('the question to be answered', () => firefox.inBrowser(inside.sayYes));
    },
    leaveTab: async () => {
      await firefox.inBrowser(inside.leaveTab);
      // The session's window has gone with its tab.
      const [handle] = (await firefox.send('WebDriver:GetWindowHandles')) as string[];
      await firefox.send('WebDriver:SwitchToWindow', { handle });
    },
    command: async (name) => {
      await firefox.inBrowser(inside.command, id, name);
    },
    pressPause: () => firefox.inBrowser(inside.pressPause),
    clipboard: (type = 'text/plain') => firefox.inBrowser(inside.clipboard, type),
    downloaded: (name) => downloadIn(downloads, name),
    reloadExtension: async () => {
      await install();
    },
    closed,
    close: async () => {
      await end(firefox, process, closed);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function pageOf(firefox: Marionette): Page {
  return {
    ...surface(firefox, 'page'),
    goto: async (url) => {
      await firefox.send('WebDriver:Navigate', { url });
    },
    evaluate: (run, ...args) => firefox.inPage(run, ...args),
    resize: async (width, height) => {
      await firefox.inBrowser(inside.resize, width, height);
      await until(`a page of ${width} px`, () => firefox.inPage((width) => innerWidth === width, width));
    },
    emulate: async (media) => {
      await firefox.inBrowser(inside.emulate, media);
    },
  };
}

async function openPopup(firefox: Marionette, id: string): Promise<Popup> {
  await firefox.inBrowser(inside.openPopup, id);
  await until('the popup', () => firefox.inBrowser(inside.popupIsOpen));
  return {
    ...surface(firefox, 'popup'),
    close: async () => {
      await firefox.inBrowser(inside.closePopup);
    },
  };
}

function surface(firefox: Marionette, where: inside.Where): Surface {
  const tree = () => firefox.inBrowser(inside.tree, where);
  // Asked for again until it is there: a tree that changes meanwhile gives the focus to another node.
  const focus = async (role: string, name: string | RegExp) => {
    await until(`the focus on ${role} ${name}`, async () => {
      const node = nodeOf(await tree(), role, name);
      if (node) await firefox.inBrowser(inside.focus, where, node.index);
      return nodeOf(await tree(), role, name)?.focused;
    });
  };
  const press = async (...keys: string[]) => {
    for (const key of keys) await firefox.inBrowser(inside.press, where, key);
  };
  return {
    tree,
    focus,
    press,
    type: async (text) => {
      await press(...[...text].map((letter) => (letter === ' ' ? 'Space' : letter)));
      // Keys are on their way to the page's process for a while: what is asked for next may come there before them.
      await until(`“${text}” to be typed`, async () => textOf(await tree()).includes(text));
    },
    activate: async (role, name) => {
      await focus(role, name);
      await press('Enter');
    },
    screenshot: async () => Buffer.from(await firefox.inBrowser(inside.screenshot, where), 'base64'),
  };
}

/** Quiet, offline and without first-run pages. */
const settings = {
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.trr.mode': 5,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'toolkit.telemetry.enabled': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'services.settings.server': 'data:,none',
  'browser.region.network.url': '',
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  // The folder of `browser.download.dir`.
  'browser.download.folderList': 2,
  // The list of downloads would take the keys that a test presses next.
  'browser.download.alwaysOpenPanel': false,
  'browser.aboutwelcome.enabled': false,
  'browser.preonboarding.enabled': false,
  'termsofuse.bypassNotification': true,
  // Voices that make no sound; that of Margherita Hack never comes to an end.
  'media.webspeech.synth.test': true,
  // Lets a test press media keys.
  'media.mediacontrol.testingevents.enabled': true,
};

/** Sends every host name to our server. */
const ours = (server: Server) => ({
  'network.dns.forceResolve': '127.0.0.1',
  'network.socket.forcePort': `443=${server.httpsPort};80=${server.httpPort}`,
  'network.http.http3.enable': false,
  'dom.security.https_first': false,
});

const userJs = (values: object) =>
  Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');

/** A port that nobody listens on. */
const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Asks Firefox to quit, and ends it when it has not done so after eight seconds. */
async function end(firefox: Marionette, process: ChildProcess, closed: Promise<void>): Promise<void> {
  await firefox.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
  firefox.end();
  const timer = setTimeout(() => process.kill('SIGKILL'), 8000);
  await closed;
  clearTimeout(timer);
}
