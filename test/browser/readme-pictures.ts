// The pictures of README.md: the shipped Chromium build on the demo broadcast.
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nodeOf, until } from './browser.ts';
import { demoUrl, serveDemo } from './demo.ts';
import { launch } from './launch.ts';
import { serve } from './server.ts';

const folder = resolve(import.meta.dirname, '../../docs');

/** Takes them anew, and says where they are. Needs the build in dist/. */
export async function takeReadmePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const server = await serve();
  serveDemo(server);
  const browser = await launch('chromium', { server });
  const { page } = browser;
  const picture = async (name: string, of: { screenshot(): Promise<Buffer> } = page) => {
    writeFileSync(`${folder}/${name}.png`, await of.screenshot());
    console.log(`${folder}/${name}.png`);
  };
  try {
    await page.resize(1280, 800);
    await page.goto(demoUrl);
    await until('the button', async () => nodeOf(await page.tree(), 'button', 'Read by speaker'));
    await until('the station', async () => nodeOf(await page.tree(), 'text', /The Long Crossing/));
    await picture('page');
    await page.activate('button', 'Read by speaker');
    await until('the view', async () => nodeOf(await page.tree(), 'heading', 'Transcript'));
    await until('the view alone', async () => !nodeOf(await page.tree(), 'button', 'Read by speaker'));
    await picture('view');
    const popup = await browser.openPopup();
    await until('the quotes', async () => nodeOf(await popup.tree(), 'searchbox', 'Search quotes'));
    await popup.focus('searchbox', 'Search quotes');
    await popup.type('fog');
    await until('the results', async () => nodeOf(await popup.tree(), 'text', /results?$/));
    await picture('popup', popup);
    await popup.close();
    await page.emulate({ colorScheme: 'dark' });
    await page.focus('heading', 'Greta Finch');
    await picture('view-dark');
  } finally {
    await browser.close();
    server.close();
  }
}
