// Live radio in real browsers: a stream without end, under a public https name that leads to our own server.
import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, type BrowserName, until } from './browser.ts';
import { launch } from './launch.ts';
import { liveStream, type Server, serve } from './server.ts';
import { startSound } from './sound.ts';

const PAGE = 'https://www.kuer.org/news/ferry';
const STREAM = 'https://live.kxhb.example/news.mp3?listener=web';

/** A station's page in words of our own; its own player is never used here. */
const page = `<!doctype html><html lang="en"><head><title>Island Ferry Runs Again</title><meta property="og:site_name" content="KXHB"></head>
<body><q-bar><button>Play Live Radio</button><i>Harbour Morning</i><p>Next Up: The Long Table</p><h4>Available On Air Stations</h4>
<ul><li><ps-stream data-stream-name="KXHB News"><ps-stream-url data-stream-url="${STREAM}"></ps-stream-url></ps-stream></li></ul></q-bar>
<main><h1>Island Ferry Runs Again</h1><p>The horn is new.</p></main></body></html>`;

/** What the stream's server does with a listener, and what it has sent so far. */
interface Station {
  answer: (response: ServerResponse) => void;
  listeners: Set<ServerResponse>;
  bytes: number;
}

/** Defines the tests of live radio in a browser. */
export const testListening = (name: BrowserName) =>
  describe(`live radio in ${name}`, () => {
    let server: Server;
    let browser: Browser;
    let silence: () => void;
    const station: Station = { answer: () => undefined, listeners: new Set(), bytes: 0 };

    beforeAll(async () => {
      silence = await startSound();
      server = await serve();
      server.at(PAGE, page);
      server.at(STREAM, (request, response) => {
        station.listeners.add(response);
        request.on('close', () => station.listeners.delete(response));
        const write = response.write.bind(response);
        response.write = ((chunk: Buffer) => {
          station.bytes += chunk.length;
          return write(chunk);
        }) as typeof response.write;
        station.answer(response);
        if (!response.headersSent) liveStream(request, response);
      });
      browser = await launch(name, { server });
      // A sound server and a browser: on a machine that is busy with other tests they take their time.
    }, 180_000);
    afterAll(async () => {
      await browser?.close();
      server?.close();
      silence?.();
    });

    const asked = () => server.requests().filter((url) => url === STREAM).length;
    const radio = () => browser.radio();
    /** Waits until the media clock has gone on by that many seconds. */
    const played = async (seconds: number, patience = seconds + 30) => {
      const from = (await radio())?.time ?? 0;
      await until(`${seconds} s of sound`, async () => ((await radio())?.time ?? 0) >= from + seconds, patience);
    };
    const play = () => browser.command('radio-play-stop');

    it('asks nobody for anything until it is told to play', async () => {
      await browser.page.goto(PAGE);
      await until('the extension', async () => (await browser.title()) !== '');
      expect(server.requests()).toEqual([PAGE, ...server.requests().filter((url) => url.endsWith('/favicon.ico'))]);
    });

    it('plays at 60 %, with the parameters of the address, and says so on the toolbar', async () => {
      await play();
      await played(2);
      expect(await radio()).toMatchObject({ paused: false, muted: false, volume: 0.6 });
      expect(await browser.title()).toBe('Sidetone: playing KXHB News');
      expect(asked()).toBe(1);
    });

    it('tells the browser’s own media controls what plays', async () => {
      expect((await radio())?.session).toEqual(['Harbour Morning', 'KXHB · KXHB News']);
    });

    it('grows louder and softer by commands', async () => {
      await browser.command('radio-volume-up');
      await until('70 %', async () => (await radio())?.volume === 0.7);
      await browser.command('radio-volume-down');
      await until('60 %', async () => (await radio())?.volume === 0.6);
    });

    it('finds the sound again when the server cuts it off', async () => {
      for (const listener of station.listeners) listener.destroy();
      await until('a second connection', async () => asked() === 2, 20);
      await played(2);
    });

    it('finds the sound again when the server falls silent', async () => {
      const before = asked();
      const [listener] = station.listeners;
      if (listener) listener.write = () => true;
      await until('a new connection', async () => asked() === before + 1, 40);
      await played(2);
    }, 90_000);

    it('says it when the server refuses, after few attempts', async () => {
      await play();
      await until('no listener', async () => station.listeners.size === 0);
      const before = asked();
      station.answer = (response) => response.writeHead(403).end();
      await play();
      await until('the failure', async () => (await browser.title()) === 'Sidetone: no sound from KXHB News', 30);
      expect(asked() - before).toBe(3);
      station.answer = () => undefined;
      await play();
      await played(1);
    });

    it('goes on for three minutes with its tab gone', async () => {
      await browser.leaveTab();
      const before = { bytes: station.bytes, asked: asked() };
      await played(180, 240);
      expect(station.bytes - before.bytes).toBeGreaterThan(170 * 4000);
      expect(asked()).toBe(before.asked);
      expect(await browser.title()).toBe('Sidetone: playing KXHB News');
    }, 300_000);

    it('stops by a media key or a command, and lets go of the stream', async () => {
      if (!(await browser.pressPause())) await play();
      await until('no listener', async () => station.listeners.size === 0);
      await until('the plain title', async () => (await browser.title()) === 'Sidetone');
    });
  });
