// npm run bench: how long a page takes to be read, how that grows with its turns, and for how long the page stands still meanwhile.
// Milliseconds are those of this machine; the ratios say whether the work is linear, on any machine.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowser, missingBrowser } from './find.mjs';

const SIZES = [500, 5000];
const ROUNDS = 5;
const MANY = 50_000;

/** A script of this folder with all that it imports, as one text. */
async function bundle(entry, globalName) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    alias: { 'webextension-polyfill': fileURLToPath(new URL('../../src/native-browser.ts', import.meta.url)) },
  });
  return outputFiles[0].text;
}

/** A worker stands for the background of the extension: what goes there and back is text, as between the parts of one. */
const background = `
  globalThis.chrome = { runtime: { id: 'sidetone', onMessage: { addListener(listener) {
    onmessage = ({ data }) => listener(JSON.parse(data), chrome.runtime, (value) => postMessage(JSON.stringify(value)));
  } } } };
  ${await bundle('page-reader-background-inside.ts')}`;
const page = `
  const worker = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(background)}])));
  globalThis.chrome = { runtime: { id: 'sidetone', sendMessage: (message) => new Promise((answered) => {
    worker.onmessage = ({ data }) => answered(JSON.parse(data));
    worker.postMessage(JSON.stringify(message));
  }) } };
  ${await bundle('reading-speed-inside.ts', 'reading')}`;

const program = findBrowser('chromium');
if (!program) throw new Error(missingBrowser('chromium'));
const browser = await chromium.launch({ executablePath: program, chromiumSandbox: process.getuid?.() !== 0 });
try {
  const tab = await browser.newPage();
  await tab.addScriptTag({ content: page });
  for (const shape of await tab.evaluate('reading.shapeNames')) {
    const call = (name, ...args) =>
      tab.evaluate(`reading.${name}(${[shape, ...args].map((arg) => JSON.stringify(arg))})`);
    const [few, many] = [
      await call('millisecondsToRead', SIZES[0], ROUNDS),
      await call('millisecondsToRead', SIZES[1], ROUNDS),
    ];
    const stall = await call('longestStall', MANY);
    console.log(
      `${shape}: ${SIZES[0]} turns ${few.toFixed(0)} ms, ${SIZES[1]} turns ${many.toFixed(0)} ms (median of ${ROUNDS}), ` +
        `${(many / few).toFixed(1)} times as long; ${MANY} turns stop the page for ${stall.toFixed(0)} ms at most`,
    );
  }
} finally {
  await browser.close();
}
