import { readFileSync } from 'node:fs';
import type { Browser, BrowserName } from './browser.ts';
import { launch } from './launch.ts';
import { liveStream, type Server, serve } from './server.ts';

/** Where the demo broadcast stands. The detector knows kuer.org as it knows every public radio station of its list. */
export const demoUrl = 'https://www.kuer.org/2025-03-09/islanders-agree-on-one-foghorn-not-on-its-key';

const file = (name: string) => readFileSync(new URL(`demo/${name}`, import.meta.url));

/** Puts the demo broadcast, its station's player and its live radio on the server. */
export function serveDemo(server: Server): void {
  server.at(demoUrl, file('story.html').toString());
  for (const [name, type] of Object.entries({ 'player.js': 'text/javascript', 'grove.css': 'text/css' })) {
    server.at(`https://www.kuer.org/${name}`, (_request, response) => {
      response.writeHead(200, { 'content-type': type });
      response.end(file(name));
    });
  }
  for (const stream of ['high_icy', 'night_icy']) server.at(`https://kuer.streamguys1.com/${stream}`, liveStream);
}

/** Starts a browser with the build in dist/, and goes to the demo broadcast. Closing the browser closes its server too. */
export async function launchOnDemo(name: BrowserName): Promise<Browser> {
  const server = await serve();
  serveDemo(server);
  const browser = await launch(name, { server });
  await browser.page.goto(demoUrl);
  return {
    ...browser,
    async close() {
      await browser.close();
      server.close();
    },
  };
}
