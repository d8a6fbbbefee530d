// The station beside the transcript, in real browsers: what is on, the schedule, the story's recording, and streams behind playlists.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, nodeOf, until } from './browser.ts';
import { launch } from './launch.ts';
import { liveStream, recording, type Server, serve } from './server.ts';
import { startSound } from './sound.ts';

const COMPOSER = 'api.composer.nprstations.org';
const SITE = 'https://www.kuer.org/news';
const STREAM = 'https://live.kxhb.example/news.mp3';
const RECORDING = 'https://media.kxhb.example/ferry.mp3';
const LOCKED = 'https://media.kxhb.example/locked.mp3';
const id = (digit: string) => digit.repeat(24);

/** A story of a station, its elements named as no station names them. */
const story = (
  composer: string,
  head = '',
  audio = RECORDING,
) => `<!doctype html><html lang="en"><head><title>Island Ferry Runs Again</title>
<meta property="og:site_name" content="KXHB">${head}</head><body><q-bar class="zz"><button>Play Live Radio</button><i>Harbour Morning</i>
<p>Next Up: <u id="next"></u></p><tt>0:00</tt><h4>Available On Air Stations</h4><ul>
<li><ps-stream data-stream-name="KXHB News"><ps-stream-url data-stream-url="${STREAM}"></ps-stream-url></ps-stream></li>
<li><ps-stream data-stream-name="KXHB Pls"><ps-stream-url data-stream-url="https://live.kxhb.example/two.pls"></ps-stream-url></ps-stream></li>
<li><ps-stream data-stream-name="KXHB M3u"><ps-stream-url data-stream-url="https://live.kxhb.example/three.m3u?a=b"></ps-stream-url></ps-stream></li>
<li><ps-stream data-stream-name="KXHB Shut"><ps-stream-url data-stream-url="https://live.kxhb.example/four.m3u"></ps-stream-url></ps-stream></li>
<li>On Air Now Playing Tide Radio</li></ul><a href="/day?ucs=${composer}">Schedule</a></q-bar>
<main><article><h1>Island Ferry Runs Again</h1><ps-stream on-demand><ps-stream-url data-stream-url="${audio}"></ps-stream-url></ps-stream>
${Array.from({ length: 12 }, (_, n) => `<p begin="00:00:${String(n * 3).padStart(2, '0')}.00">${n % 2 ? 'PER LUND, BYLINE' : 'MIRA OYE, HOST'}: ${`This is what was said at stop ${n}, when the boat came in. `.repeat(5)}</p>`).join('\n')}
</article></main></body></html>`;

const minutes = (from: number) => new Date(Date.now() + from * 60_000).toISOString();
const clock = (instant: string) => instant.slice(11, 16);
const gulls = {
  program: { name: 'Gulls Tonight' },
  start_utc: minutes(-10),
  end_utc: minutes(50),
  start_time: clock(minutes(-10)),
};
const table = {
  program: { name: 'The Long Table' },
  start_utc: minutes(50),
  end_utc: minutes(110),
  start_time: clock(minutes(50)),
};
const song = { trackName: 'Low Water', artistName: 'The Pier Quartet' };

type Answer = (response: ServerResponse, request: IncomingMessage) => void;
const json =
  (value: unknown): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(value));
  };

/** What the schedule's server makes of an id, and what the listener is told then. */
const broken: [string, string, RegExp, Answer][] = [
  ['a', 'an error', /did not give the schedule/, (response) => response.writeHead(500).end('{}')],
  ['b', 'a page', /is no schedule/, (response) => response.writeHead(200).end('<!doctype html><p>Gulls Tonight')],
  ['c', 'another place', /did not give the schedule/, (response) => response.writeHead(302, { location: '/' }).end()],
  ['d', 'nothing for long', /took too long/, () => undefined],
  [
    'e',
    'more and more',
    /more than a schedule can be/,
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = () => {
        while (!response.destroyed && response.write(' '.repeat(65_536)));
      };
      response.on('drain', more);
      more();
    },
  ],
  ['f', 'an empty schedule', /is no schedule/, json({ onNow: null, nextUp: [] })],
];

describe.each(['chromium', 'firefox'] as const)('the station in %s', (name) => {
  let server: Server;
  let browser: Browser;
  let silence: () => void;
  const listeners = new Set<ServerResponse>();
  const headers: IncomingMessage['headers'][] = [];

  beforeAll(async () => {
    silence = await startSound();
    server = await serve();
    const composer = (id: string, path: string, answer: Answer) =>
      server.at(`https://${COMPOSER}/v1/widget/${id}/${path}`, (request, response) => {
        headers.push(request.headers);
        answer(response, request);
      });
    server.at(`${SITE}/ferry`, story(id('0')));
    server.at(
      `${SITE}/locked`,
      story(id('0'), `<meta http-equiv="Content-Security-Policy" content="media-src 'none'">`, LOCKED),
    );
    composer(id('0'), 'now', json({ onNow: { ...gulls, song }, nextUp: [] }));
    composer(id('0'), 'day', json({ onToday: [gulls, table] }));
    composer(id('0'), 'tracks', json({ tracklist: { results: [{ song }, { song: { trackName: 'Ebb' } }] } }));
    for (const [digit, , , answer] of broken) {
      server.at(`${SITE}/${digit}`, story(id(digit)));
      composer(id(digit), 'now', answer);
    }
    const playlist = (file: string, text: string, headers = {}) =>
      server.at(`https://live.kxhb.example/${file}`, (_request, response) => {
        response.writeHead(200, headers).end(text);
      });
    // As servers of playlists do, since the players of web pages read them by script.
    const forAll = { 'access-control-allow-origin': '*' };
    playlist('two.pls', `[playlist]\nFile1=http://live.kxhb.example/plain\nFile2=${STREAM}\n`, forAll);
    playlist('three.m3u', `#EXTM3U\n#EXTINF:-1,Three\nhttps://127.0.0.1/inside\n${STREAM}\n`, forAll);
    playlist('four.m3u', `${STREAM}\n`);
    server.at(STREAM, (request, response) => {
      listeners.add(response);
      request.on('close', () => listeners.delete(response));
      liveStream(request, response);
    });
    server.at(RECORDING, recording);
    server.at(LOCKED, recording);
    browser = await launch(name, { server, given: COMPOSER });
    // A sound server and a browser: on a machine that is busy with other tests they take their time.
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
    silence?.();
  });

  const tree = () => browser.page.tree();
  const text = async () => (await tree()).map(({ name }) => name).join('\n');
  const shows = (what: string | RegExp, seconds?: number) =>
    until(
      String(what),
      async () => (typeof what === 'string' ? (await text()).includes(what) : what.test(await text())),
      seconds,
    );
  const open = async (page: string) => {
    await browser.page.goto(`${SITE}/${page}`);
    await browser.page.activate('button', 'Read by speaker');
    await until('the view', async () => nodeOf(await tree(), 'heading', 'Transcript'));
  };
  const asked = (part: string) => server.requests().filter((url) => url.includes(part));
  const title = (words: string) => until(words, async () => (await browser.title()) === words, 30);
  const getSchedule = () => browser.page.activate('button', `Get today’s schedule from ${COMPOSER}`);

  it('shows what its page says, and what a script of the page fills in late', async () => {
    await open('ferry');
    for (const words of ['Harbour Morning', 'KXHB News', 'KXHB Pls', 'KXHB M3u', 'Tide Radio']) await shows(words);
    expect(await text()).not.toContain('The Late Table');
    await browser.page.evaluate(() => {
      const next = document.querySelector('#next');
      if (next) next.textContent = 'The Late Table';
    });
    await shows('The Late Table');
  });

  it('asks nobody for anything until something is pressed', async () => {
    await until('the offer of the schedule', async () => nodeOf(await tree(), 'button', /^Get today’s schedule/));
    await until('the recording', async () => nodeOf(await tree(), 'button', 'Back 10 seconds'));
    expect(server.requests().filter((url) => !url.endsWith('/favicon.ico'))).toEqual([`${SITE}/ferry`]);
  });

  it('gets the schedule of the day, once the reader has allowed it, and says what it asks', async () => {
    await getSchedule();
    await browser.allow(COMPOSER);
    await shows('Gulls Tonight');
    await shows('Low Water – The Pier Quartet');
    await shows('The Long Table');
    await shows('Ebb');
    await shows(/As of \d/);
    await shows('The day: 2 programmes');
    await shows('Harbour Morning');
    const day = new Date().toISOString().slice(0, 10);
    expect(asked(COMPOSER).map((url) => url.replace(`https://${COMPOSER}/v1/widget/${id('0')}/`, ''))).toEqual(
      expect.arrayContaining(['now?format=json', `day?date=${day}&format=json`, 'tracks?format=json&limit=6']),
    );
    for (const { cookie, referer } of headers) expect({ cookie, referer }).toEqual({});
  });

  it('keeps the schedule while it is current', async () => {
    const before = asked(COMPOSER).length;
    await open('ferry');
    await getSchedule();
    await shows('Gulls Tonight');
    expect(asked(COMPOSER)).toHaveLength(before);
  });

  it.each(broken)(
    'says in a sentence that there is no schedule (%s: %s), and keeps what the page says',
    async (page, _, sentence) => {
      await open(page);
      await getSchedule();
      await shows(sentence, 20);
      await shows('Harbour Morning');
    },
  );

  it.each([
    ['KXHB Pls', 'two.pls'],
    ['KXHB M3u', 'three.m3u?a=b'],
  ])('plays the https stream that a playlist names: %s', async (stream, file) => {
    await browser.page.activate('button', `Play ${stream}`);
    await until('a listener', async () => listeners.size === 1, 20);
    await title(`Sidetone: playing ${stream}`);
    expect(asked(file)).toHaveLength(1);
    expect([...asked('/plain'), ...asked('/inside')]).toEqual([]);
    await browser.page.activate('button', 'Stop live radio');
    await until('no listener', async () => listeners.size === 0);
  });

  it('says where a playlist cannot be read', async () => {
    await browser.page.activate('button', 'Play KXHB Shut');
    await shows('KXHB Shut is reached by a playlist, which could not be read.', 20);
    expect(listeners.size).toBe(0);
  });

  it('plays the story from a turn, and goes along with it', async () => {
    await open('ferry');
    await browser.page.activate('button', 'Play from 0:06');
    await until('the recording', async () => asked(RECORDING).length > 0);
    const scrolled = () => browser.page.evaluate(() => scrollY);
    await until('the turn that is heard', async () => (await scrolled()) > 0);
    const before = await scrolled();
    await until('the next turns', async () => (await scrolled()) > before, 30);
  });

  it('lets the story make way for live radio, and live radio for the story', async () => {
    await browser.page.activate('button', 'Play KXHB News');
    await title('Sidetone: playing KXHB News');
    await browser.page.activate('button', 'Play from 0:03');
    await until('no listener', async () => listeners.size === 0);
    await title('Sidetone: this page has a transcript');
  });

  it('says where a page lets no recording be played, and where it can be heard, unless the browser plays it all the same', async () => {
    await open('locked');
    await browser.page.activate('button', 'Play from 0:06');
    const played = () => asked(LOCKED).length > 0;
    const told = async () => nodeOf(await tree(), 'link', 'Open the recording in a tab of its own');
    await until('the recording or a sentence', async () => played() || (await told()));
    if (!played()) expect(await text()).toContain('The recording cannot be played here.');
  });
});
