// Reads saved pages in real Chromium: first by the detector as it is built, then by the modules that the reader runs.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowser, missingBrowser } from './find.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PATIENCE = 30_000;

/**
 * Every page is a site of its own. Chromium would start a renderer for each, which compiles every script and pattern anew: few renderers
 * for all read more than twice as many pages a second (measured).
 */
const fewRenderers = [
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process,ProactivelySwapBrowsingInstance',
  '--renderer-process-limit=4',
];

/** Wide as a window, for the layout; of no height, so that nothing is painted. */
const viewport = { width: 1280, height: 1 };

/** The page runs no script, and asks for nothing that would be refused anyway. */
const policy = "script-src 'none'; default-src 'none'; style-src 'unsafe-inline'";

/** Enough of the extension API for the detector to give its verdict, which is kept for us, and for the rest to ask the background. */
const pageStub = `
  globalThis.sidetoneVerdict = new Promise((tell) => {
    globalThis.chrome = {
      runtime: {
        id: 'sidetone',
        sendMessage: async (message) => {
          if (message.call !== 'verdict') return JSON.parse(await sidetoneBackground(JSON.stringify(message)));
          tell(message.args[0]);
          return { value: null };
        },
        onMessage: { addListener() {} },
      },
      i18n: { getMessage: (key) => key },
      storage: { local: { get: async () => ({}) }, onChanged: { addListener() {} } },
    };
  });`;

const backgroundStub = `
  globalThis.chrome = {
    runtime: {
      id: 'sidetone',
      onMessage: {
        addListener(listener) {
          globalThis.sidetoneAnswer = (text) =>
            new Promise((reply) => listener(JSON.parse(text), chrome.runtime, (value) => reply(JSON.stringify(value))));
        },
      },
    },
  };`;

/** A script of test/browser with all that it imports, as one text. */
async function bundle(entry, name) {
  const { outputFiles } = await build({
    entryPoints: [`${root}test/browser/${entry}`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: name,
    target: 'chrome128',
    charset: 'utf8',
    supported: { 'regexp-unicode-property-escapes': true },
    alias: { 'webextension-polyfill': `${root}src/native-browser.ts` },
  });
  return outputFiles[0].text;
}

/**
 * Starts the browser, with the detector that stands in dist/. `form` is what a page is
 * read as: what `npm run parse` writes, or the whole transcript as the reader has it.
 * Returns `tab()`, which opens a tab that reads one page at a time, and `close()`.
 * @param {{ form?: 'parsed' | 'transcript' }} [options]
 */
export async function openReader({ form = 'parsed' } = {}) {
  const program = findBrowser('chromium');
  if (!program) throw new Error(missingBrowser('chromium'));
  const detector = await readFile(`${root}dist/chromium/detector.js`, 'utf8');
  const modules = await bundle('page-reader-inside.ts', 'sidetoneReader');
  const script = `${pageStub}\n${detector}\n;(async () => {
    if ((await globalThis.sidetoneVerdict) !== 'transcript') return 'null';
    ${modules}
    return JSON.stringify(await sidetoneReader.${form}(document));
  })()`;

  const browser = await chromium.launch({
    executablePath: program,
    chromiumSandbox: process.getuid?.() !== 0,
    args: fewRenderers,
  });
  const context = await browser.newContext({ serviceWorkers: 'block', acceptDownloads: false, viewport });
  const background = await context.newPage();
  await background.evaluate(`${backgroundStub}${await bundle('page-reader-background-inside.ts')}`);
  await context.exposeFunction('sidetoneBackground', (text) =>
    background.evaluate((sent) => globalThis.sidetoneAnswer(sent), text),
  );

  const tab = async () => {
    let page = await context.newPage();
    let body = Buffer.alloc(0);
    /** The page itself is answered, once; whatever it asks for besides is refused. */
    const serve = async (route) => {
      const request = route.request();
      if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return route.abort();
      return route.fulfill({
        headers: { 'content-type': contentType(body), 'content-security-policy': policy },
        body,
      });
    };
    await page.route('**/*', serve);
    return {
      /**
       * Reads a page as it is saved, or as a script of the test's has changed it.
       * @param {Buffer} bytes
       * @param {string} url where the page stands
       * @param {string} [change] script that is run in the page before it is read
       */
      async read(bytes, url, change = '') {
        body = bytes;
        if (page.isClosed()) {
          page = await context.newPage();
          await page.route('**/*', serve);
        }
        try {
          await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
          await page.evaluate(change);
          return JSON.parse(await withPatience(page.evaluate(script)));
        } catch (error) {
          // A tab in an unknown state reads no other page.
          await page.close().catch(() => {});
          throw error;
        }
      },
    };
  };
  return { tab, close: () => browser.close() };
}

function contentType(bytes) {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'text/html; charset=utf-8';
  } catch {
    return 'text/html'; // Let the page say.
  }
}

function withPatience(work) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`The page took longer than ${PATIENCE / 1000} seconds.`)), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
