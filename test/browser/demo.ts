import { readFileSync } from 'node:fs';
import { liveStream, type Server } from './server.ts';

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
