// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { pressPagePlayer, readStation, watchStation } from '../../src/page/station.ts';

const URL = 'https://www.kxhb.example/news/ferry';

function page(body: string, head = '<meta property="og:site_name" content="KXHB">'): Document {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  return document;
}

/** What a reader sees of the station, short enough to stand in a table. */
async function seen(body: string, head?: string) {
  const { name, onAir, nextUp, streams } = await readStation(page(body, head), URL);
  const airing = (a: { programme: string; printedTime?: string } | null) =>
    a && [a.printedTime, a.programme].filter(Boolean).join(' ');
  return [
    name,
    airing(onAir),
    airing(nextUp),
    ...streams.map((s) => [s.name, s.onAir?.programme, s.url?.slice(8)].filter(Boolean).join(' | ')),
  ];
}

const story = '<main><h1>Island Ferry Runs Again</h1><p>Next up: a story about the pier.</p></main>';

describe('the player block, found by its words', () => {
  const cases: [string, string, (string | null)[]][] = [
    [
      'elements of any name, every part filled',
      `<q-bar class="zz9"><b-1><button>Play Live Radio</button><i-2>Harbour Morning</i-2></b-1>
       <b-3><s>Next Up:</s> <u>9:00 AM</u> <q>The Long Table</q></b-3><tt>0:00</tt>
       <h4>Available On Air Stations</h4><ul><li><p>On Air</p><p>Now Playing</p><p>KXHB News</p></li>
       <li><p>On Air</p><p>Now Playing</p><p>Tide Radio</p></li></ul><a href="/s">All Streams</a></q-bar>${story}`,
      ['KXHB', 'Harbour Morning', '9:00 AM The Long Table', 'KXHB News', 'Tide Radio'],
    ],
    [
      'labels that stand empty before the script has run',
      `<header><div><button>Play Live Radio</button><div>Next Up:</div><span>0:00</span><span>0:00</span>
       <div>Available On Air Stations</div></div></header>${story}`,
      ['KXHB', null, null],
    ],
    [
      'words of a label and its value in one text',
      `<div><button>Play Live Radio</button><p>Tide &amp; Time</p><p>Next Up: 18:30 Sea Shanties</p>
       <h3>Available On Air Stations</h3><div><p>On Air Now Playing KXHB Classical</p></div></div>${story}`,
      ['KXHB', 'Tide & Time', '18:30 Sea Shanties', 'KXHB Classical'],
    ],
    [
      'streams with no elements of their own',
      `<div><button>Play Live Radio</button><p>Next Up:</p><div>Available On Air Stations<div><b>On Air</b><b>Now Playing</b>
       <b>KXHB One</b><b>On Air</b><b>Now Playing</b><b>KXHB Two</b></div>All Streams</div></div>${story}`,
      ['KXHB', null, null, 'KXHB One', 'KXHB Two'],
    ],
    [
      'the name before the words, the programme after them',
      `<div><button>Play Live Radio</button><p>Next Up:</p><h3>Available On Air Stations</h3><section>
       <div><b>KXHB One</b><i>x</i><p>On Air</p><p>Now Playing</p><p>Gale Warning</p></div>
       <div><b>KXHB Two</b><p>On Air</p><p>Now Playing</p><p>Night Boats</p></div></section></div>${story}`,
      ['KXHB', null, null, 'KXHB One | Gale Warning', 'KXHB Two | Night Boats'],
    ],
    [
      'stream elements: addresses, what each plays, one stream for two mentions',
      `<div><button>Play Live Radio</button><p>Next Up:</p><h3>Available On Air Stations</h3><ul>
       <li><ps-stream data-stream-name="KXHB News" data-stream-program-name="Harbour Morning"><ps-stream-url
       data-stream-url="https://live.kxhb.example/news.mp3?src=web"></ps-stream-url></ps-stream>On Air <b>Now Playing</b> <b>KXHB News</b></li>
       <li><ps-stream data-stream-name="Tide"><ps-stream-url data-stream-url="/tide.aac"></ps-stream-url></ps-stream></li>
       </ul></div>${story}`,
      [
        'KXHB',
        null,
        null,
        'KXHB News | Harbour Morning | live.kxhb.example/news.mp3?src=web',
        'Tide | www.kxhb.example/tide.aac',
      ],
    ],
    [
      'a menu with "Listen Live" before the player',
      `<header><nav><a>Listen Live</a><a>News</a><a>Music</a></nav><div><button>Play Live Radio</button><p>Low Water</p>
       <p>Next Up: Gulls</p></div></header>${story}`,
      ['KXHB', 'Low Water', 'Gulls'],
    ],
    [
      'a player at the foot of the page',
      `${story}<footer><div><button>Play Live Radio</button><p>Low Water</p><p>Next Up: Gulls</p></div></footer>`,
      ['KXHB', 'Low Water', 'Gulls'],
    ],
    [
      'a button that shows only a picture',
      `<div><button aria-label="Play Live Radio"><svg></svg></button><p>Low Water</p><p>Next Up: Gulls</p></div>${story}`,
      ['KXHB', 'Low Water', 'Gulls'],
    ],
    [
      'the station\'s own name, "Live" and "Loading" are no programmes',
      `<div><button>Play Live Radio</button><p>KXHB</p><p>Live</p><p>Low Water</p><p>Next Up:</p><p>Loading…</p></div>${story}`,
      ['KXHB', 'Low Water', null],
    ],
    ['"Next up:" in a story is no player', story, [null, null, null]],
    [
      'the audio of the story is no station',
      `<header><button>Play Live Radio</button></header><main><h1>Ferry</h1><ps-stream data-stream-name="Ferry" on-demand><ps-stream-url
       data-stream-url="https://audio.kxhb.example/ferry.mp3"></ps-stream-url></ps-stream></main>`,
      ['KXHB', null, null],
    ],
    [
      'a live stream in the frame of the page, without words',
      `<header><ps-stream data-stream-name="Tide"><ps-stream-url data-stream-url="https://live.kxhb.example/t"></ps-stream-url></ps-stream>
       <button>Play Live Radio</button></header>${story}`,
      ['KXHB', null, null, 'Tide | live.kxhb.example/t'],
    ],
    [
      'the older player with its own names',
      `<div id="triton-player"><td-player station="KXHB_FM"></td-player><b class="stream-program-name">Low Water</b>
       <i class="stream-program-nextinfo">Next: Gulls</i><a class="triton-stream-selector-link" data-stream-name="KXHB Two"></a></div>${story}`,
      ['KXHB', 'Low Water', 'Gulls', 'KXHB Two'],
    ],
  ];
  it.each(cases)('%s', async (_, body, expected) => {
    expect(await seen(body)).toEqual(expected);
  });
});

describe('what metadata says', () => {
  const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

  it('takes name and stream of a RadioStation', async () => {
    const data = {
      '@graph': [
        { '@type': 'RadioStation', name: 'Fjord Radio' },
        {
          '@type': 'BroadcastService',
          broadcastDisplayName: 'Fjord Two',
          potentialAction: { '@type': 'ListenAction', target: { urlTemplate: 'https://live.fjord.example/two' } },
        },
      ],
    };
    expect(await seen(story, linked(data))).toEqual(['Fjord Radio', null, null, 'Fjord Two | live.fjord.example/two']);
  });

  it.each([
    '{"@type":"RadioStation","name":{"x":1},"potentialAction":[[null]]}',
    '{"@type":"RadioStation"',
    `${'['.repeat(5000)}"RadioStation"${']'.repeat(5000)}`,
    'null RadioStation',
  ])('keeps still at broken data', async (text) => {
    expect(await seen(story, `<script type="application/ld+json">${text}</script>`)).toEqual([null, null, null]);
  });

  it('does not call every site a station', async () => {
    expect((await seen(story, '<meta property="og:site_name" content="Knitting Weekly">'))[0]).toBeNull();
  });

  it('finds the Composer id in a link or a widget', async () => {
    const id = '0123456789abcdef01234567';
    for (const widget of [
      `<a href="/s?x=1&amp;ucs=${id.toUpperCase()}">Schedule</a>`,
      `<iframe src="https://w.example/widget/${id}/now"></iframe>`,
      `<a data-stream-ucs="${id}">KXHB Two</a>`,
    ])
      expect((await readStation(page(widget), URL)).composerId).toBe(id);
    expect((await readStation(page(`<a href="/?ucs=${id}9">x</a>`), URL)).composerId).toBeNull();
  });

  it("finds the station's own page for gifts, outside of the story, https only", async () => {
    const gift = async (body: string) => (await readStation(page(body), URL)).donateUrl;
    expect(await gift('<a href="/support-kxhb">Support KXHB</a><a href="/give"> Donate </a>')).toBe(
      'https://www.kxhb.example/give',
    );
    expect(await gift('<main><a href="https://charity.example/">Donate</a></main>')).toBeNull();
    expect(await gift('<a href="http://kxhb.example/give">Donate</a><a href="javascript:x()">Give</a>')).toBeNull();
  });
});

describe('hostile pages', () => {
  const list = (items: string) =>
    `<div><button>Play Live Radio</button><p>Next Up:</p><h3>Available On Air Stations</h3><ul>${items}</ul></div>`;
  const stream = (name: string, url: string) =>
    `<li><ps-stream data-stream-name="${name}"><ps-stream-url data-stream-url="${url}"></ps-stream-url></ps-stream></li>`;

  it('keeps a bounded number of streams', async () => {
    const many = Array.from({ length: 10_000 }, (_, i) => stream(`S${i}`, `https://s${i}.kxhb.example/`)).join('');
    expect((await readStation(page(list(many)), URL)).streams).toHaveLength(100);
  }, 60_000);

  it('plays what can be played of a stream that has several addresses, and is printed twice', async () => {
    const twice = stream('KXHB', 'http://live.kxhb.example/old') + stream('KXHB', 'https://live.kxhb.example/new');
    const both = `<li><ps-stream data-stream-name="Tide"><ps-stream-url data-stream-url="http://live.kxhb.example/t"></ps-stream-url>
      <ps-stream-url data-stream-url="https://live.kxhb.example/t"></ps-stream-url></ps-stream></li>`;
    expect((await readStation(page(list(twice + both)), URL)).streams).toMatchObject([
      { id: 'r1', name: 'KXHB', url: 'https://live.kxhb.example/new' },
      { id: 'r2', name: 'Tide', url: 'https://live.kxhb.example/t' },
    ]);
  });

  it('keeps a dozen streams apart, names that are read from the right and names of objects among them', async () => {
    const names = [
      'קול המפרץ',
      'صوت الخليج',
      '__proto__',
      'constructor',
      ...Array.from({ length: 8 }, (_, i) => `KXHB ${i}`),
    ];
    const items = names.map((name, i) => stream(name, `https://live.kxhb.example/${i}`)).join('');
    expect((await readStation(page(list(items)), URL)).streams.map(({ name, url }) => `${name} ${url}`)).toEqual(
      names.map((name, i) => `${name} https://live.kxhb.example/${i}`),
    );
  });

  it.each([
    'http://live.kxhb.example/',
    'javascript:alert(1)',
    'https://127.0.0.1/',
    'https://a@b.example/',
    {},
    [null],
    7,
  ])('takes no address like %j from a RadioStation', async (target) => {
    const data = { '@type': 'RadioStation', name: 'KXHB', potentialAction: { '@type': 'ListenAction', target } };
    const linked = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const { name, streams } = await readStation(page(linked), URL);
    expect([name, ...streams.map(({ url }) => url)].filter(Boolean)).toEqual(['KXHB']);
  });

  it('takes characters that hide or turn text out of names, and cuts long ones', async () => {
    const { streams } = await readStation(
      page(list(stream('KX\u202eHB\u200b\u2066', 'x') + stream('y'.repeat(999), 'y'))),
      URL,
    );
    expect(streams.map(({ name }) => name)).toEqual(['KXHB', `${'y'.repeat(159)}…`]);
  });

  it.each([
    'http://live.kxhb.example/a',
    'javascript:alert(1)',
    'data:audio/mpeg;base64,AAAA',
    'https://127.0.0.1/a',
    'https://[::1]/a',
    'https://2130706433/a',
    'https://router.local/a',
    'https://intranet/a',
    'https://name:word@live.kxhb.example/a',
    'https://live.kxhb.example\\@evil.example/a',
  ])('does not offer %s', async (url) => {
    const { streams } = await readStation(page(list(stream('KXHB', url))), URL);
    expect(streams).toMatchObject([{ name: 'KXHB', url: null }]);
  });

  it('is not led astray by forms whose fields hide their properties', async () => {
    const form = `<form><input name="parentElement"><input name="getAttribute"><input name="closest">
      <button type="button">Play Live Radio</button><p>Low Water</p><p>Next Up: Gulls</p></form>`;
    expect(await seen(form + story)).toEqual(['KXHB', 'Low Water', 'Gulls']);
  });
});

describe('following the page', () => {
  it('calls back when the player is filled in, and not for its clock or after the end', async () => {
    const body = '<div><button>Play Live Radio</button><p>Next Up: <b></b></p><i>0:00</i></div>';
    const heard: (string | undefined)[] = [];
    const document = page(body + story);
    const stop = watchStation(document, await readStation(document, URL), ({ nextUp }) =>
      heard.push(nextUp?.programme),
    );
    const fill = (selector: string, text: string) => {
      const element = document.querySelector(selector);
      if (element) element.textContent = text;
    };
    fill('i', '0:00');
    fill('b', 'Gulls');
    await vi.waitFor(() => expect(heard).toEqual(['Gulls']), 3000);
    fill('b', 'Low Water');
    await vi.waitFor(() => expect(heard).toEqual(['Gulls', 'Low Water']), 3000);
    stop();
  });

  it('finds a player that comes late', async () => {
    const heard: (string | null)[] = [];
    const document = page(story);
    const stop = watchStation(document, await readStation(document, URL), ({ name }) => heard.push(name));
    document.body.insertAdjacentHTML('beforeend', '<div><button>Play Live Radio</button><p>Next Up:</p></div>');
    await vi.waitFor(() => expect(heard).toEqual(['KXHB']), 3000);
    stop();
  });
});

describe("the page's own player", () => {
  it('is pressed as a click would', async () => {
    page(`<div><button>Play Live Radio</button><p>Next Up:</p></div>${story}`);
    const pressed = vi.fn();
    document.querySelector('button')?.addEventListener('click', pressed);
    expect(await pressPagePlayer(document)).toBe(true);
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('is none where only a link leads to a player elsewhere', async () => {
    page(`<div><a href="/listen">Play Live Radio</a><p>Next Up:</p></div>${story}`);
    expect((await readStation(document, URL)).hasPlayer).toBe(false);
    expect(await pressPagePlayer(document)).toBe(false);
  });
});
