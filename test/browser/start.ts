// npm start: shows Sidetone on a page, in a real browser with the extension in it. With a display it is a window to try things in;
// without one it is what a screen reader meets, and pictures.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, nodeOf, outline, type Popup, until } from './browser.ts';
import { demoUrl, serveDemo } from './demo.ts';
import { launch } from './launch.ts';
import { type Server, serve } from './server.ts';

const root = resolve(import.meta.dirname, '../..');
const pictures = resolve(root, 'dist/pictures');

/** Runs the command with its arguments: `[FILE or URL] [--browser chromium|firefox]`. */
export async function start(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { browser: { type: 'string', default: 'chromium' } },
  });
  const name = values.browser;
  if (name !== 'chromium' && name !== 'firefox') throw new Error(`--browser is chromium or firefox, not ${name}`);
  const build = spawnSync(process.execPath, ['build.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (build.status !== 0) throw new Error('The build failed.');

  const { url, server } = await source(positionals[0]);
  const headed =
    ['darwin', 'win32'].includes(process.platform) || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const browser = await launch(name, { headed, ...(server && { server }) });
  process.once('SIGINT', () => void browser.close());
  try {
    await browser.page.goto(url);
    if (headed) {
      console.log(`${url}\nThe window stays until you close it, or press Ctrl+C.`);
      await openView(browser);
      await browser.closed;
    } else {
      await show(browser, url);
    }
  } finally {
    await browser.close();
    server?.close();
  }
}

/** Where the page comes from: the network, a file that we serve at its own address, or the demo broadcast. */
async function source(what: string | undefined): Promise<{ url: string; server?: Server }> {
  if (what && /^https?:/.test(what)) return { url: what };
  const server = await serve();
  serveDemo(server);
  if (!what) return { url: demoUrl, server };
  const html = readFileSync(what, 'utf8');
  const own = html.match(/<link[^>]+rel=["']?canonical[^>]*href=["'](https:[^"']+)/i)?.[1];
  const url = own ?? `https://saved-page.example/${encodeURIComponent(basename(what))}`;
  server.at(url, html);
  return { url, server };
}

/** Opens the view as a reader would on any page: the popup looks for a transcript, the keyboard command opens it. */
async function openView(browser: Browser, meanwhile?: (popup: Popup) => Promise<void>): Promise<boolean> {
  const popup = await browser.openPopup();
  const ready = () => until('the popup', async () => (await popup.tree()).length > 1);
  await ready();
  if (nodeOf(await popup.tree(), 'button', 'Look for a transcript here')) {
    await popup.activate('button', 'Look for a transcript here');
  }
  const found = await until('the quotes', async () => nodeOf(await popup.tree(), 'searchbox', 'Search quotes')).catch(
    () => null,
  );
  await meanwhile?.(popup);
  await popup.close();
  if (!found) return false;
  await browser.command('open-view');
  await until('the view', async () => nodeOf(await browser.page.tree(), 'heading', 'Transcript'));
  return true;
}

async function show(browser: Browser, url: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const picture = async (name: string, of: { screenshot(): Promise<Buffer> }) => {
    const path = resolve(pictures, `${name}.png`);
    writeFileSync(path, await of.screenshot());
    return path;
  };
  // Where the detector runs, its button belongs into the picture; elsewhere, and on pages without a transcript, there is none.
  await until('the badge', () => browser.badge(), 3).catch(() => null);
  const paths = [await picture('page', browser.page)];
  const opened = await openView(browser, async (popup) => {
    paths.push(await picture('popup', popup));
  });
  if (opened) {
    console.log(outline(await browser.page.tree()).join('\n'));
    paths.push(await picture('view', browser.page));
  } else {
    console.log(`No transcript was found on ${url}`);
    process.exitCode = 1;
  }
  console.log(`\nPictures of ${browser.name} ${browser.version}:\n${paths.join('\n')}`);
}
