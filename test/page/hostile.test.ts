// @vitest-environment jsdom
// Pages that lie, that attack, or that nobody could have written: they are read as words, and stay as they are.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readPageText } from '../../src/page/page-text.ts';
import { readPage } from '../../src/page/read.ts';
import { readStation } from '../../src/page/station.ts';
import { withBroadcaster } from '../../src/sites/broadcasters.ts';
import { attribute } from '../../src/transcript/attribute.ts';
import type { Block } from '../../src/transcript/model.ts';
import { unknownBroadcast } from '../unknown-broadcast.ts';
import { pageOf, spokenIn } from './saved-page.ts';

/** Attacks that others have collected, where they are at hand, after our own. */
function withShared<T>(file: string, own: T[], take: (found: never) => T): T[] {
  const path = join(import.meta.dirname, '../../../shared/attacks', file);
  return existsSync(path) ? [...own, ...JSON.parse(readFileSync(path, 'utf8')).map(take)] : own;
}

const markup = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<form><input name=parentElement><input name=attributes><input name=getAttribute><input name=matches></form>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<a href="javascript:alert(1)">here</a>',
  '<iframe srcdoc="<p>LUND: Hello.</p>"></iframe>',
  '<template><p>LUND: Hello.</p></template>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<base href="https://elsewhere.example/">',
  '<plaintext>',
];

const talk = (words: string) => `<!doctype html><title>Fog</title><main><p>OTTOLINE VASK, HOST: Who saw the boat?</p>
<p>BRAM DESSAI: ${words}</p><p>VASK: When?</p><p>DESSAI: On Tuesday.</p></main>`;

async function readAlone(html: string) {
  const page = pageOf(html);
  const before = page.documentElement.outerHTML;
  const reading = await readPage(page, attribute);
  expect(page.documentElement.outerHTML).toBe(before);
  return reading?.transcript ?? null;
}

describe('markup in the words', () => {
  it('typed as text, is words, and harms nobody else’s', async () => {
    for (let from = 0; from < markup.length; from += 100) {
      const words = markup.slice(from, from + 100).map((attack) => attack.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
      const transcript = await readAlone(talk(`I did. ${words.join('</p><p>')}`));
      const spoken = transcript ? spokenIn(transcript) : [];
      expect(spoken[0], words[0]).toEqual(['Ottoline Vask', 'Who saw the boat?']);
      expect(spoken.at(-1), words[0]).toEqual(['Bram Dessai', 'On Tuesday.']);
    }
  });

  it('as markup, changes nothing in the page, and no address that is read from it is other than http', async () => {
    for (const attack of markup) {
      const transcript = await readAlone(talk(`I did. ${attack} So did my sister.`));
      for (const { links } of transcript?.notes ?? []) {
        for (const { url } of links) expect(url).toMatch(/^https?:\/\//);
      }
    }
  });
});

describe('what a page says of itself', () => {
  const texts = withShared(
    'jsonld.json',
    [
      '{"__proto__":{"polluted":1}}',
      '{"@type":"NewsArticle","headline":{"name":{"name":[]}}}',
      '['.repeat(50_000),
      '{"@graph":'.repeat(2000),
    ],
    (text: string) => text,
  );
  it('never throws, never reaches the prototypes of others, and leaves the transcript alone', async () => {
    for (const text of texts) {
      const page = `${talk('I did.')}<script type="application/ld+json">${text}</script>`;
      const transcript = await readAlone(page);
      expect(transcript?.turns, text.slice(0, 80)).toHaveLength(4);
      expect({}).not.toHaveProperty('polluted');
    }
  });
});

it('a station that cannot be read costs nobody the transcript', async () => {
  const page = pageOf(talk('I did.'));
  vi.spyOn(page, 'querySelectorAll').mockImplementation((selector) => {
    if (selector === 'a[href]') throw new TypeError('The page is stranger than we thought.');
    return Document.prototype.querySelectorAll.call(page, selector);
  });
  const reading = await readPage(page, attribute);
  expect(reading?.transcript.turns).toHaveLength(4);
  expect(reading?.station).toMatchObject({ name: null, streams: [] });
});

it('opens no view in which nobody speaks', async () => {
  const nothingHolds = (...of: Parameters<typeof attribute>) => ({ ...attribute(...of), turns: [] });
  expect(await readPage(pageOf(talk('I did.')), nothingHolds)).toBeNull();
  expect(await readPage(pageOf(talk('I did.')), attribute)).not.toBeNull();
});

describe('texts that make regular expressions slow', () => {
  const texts = withShared(
    'redos.json',
    [
      ['capitals', 'OTTOLINE '.repeat(20_000)],
      ['brackets', '['.repeat(100_000)],
      ['parentheses in a label', `VASK ${'('.repeat(50_000)}: Hello.`],
      ['times', '00:00 '.repeat(20_000)],
      ['arrows', '>'.repeat(100_000)],
      ['ends of sentences', '. '.repeat(50_000)],
      ['labels', 'Yes. VASK: No. '.repeat(10_000)],
    ],
    ({ name, parts }: { name: string; parts: [string, number][] }) => [
      name,
      parts.map(([s, n]) => s.repeat(n)).join(''),
    ],
  );
  it.each(texts)('%s', async (_, text) => {
    expect(await readAlone(talk(`${text}`.replace(/</g, '&lt;')))).not.toBeUndefined();
  });

  it('a player’s position, printed again and again', async () => {
    const positions = '0:00 '.repeat(31);
    const page = pageOf(
      `<div><button>Play Live Radio</button><p>Next Up:</p><p>Low Water</p><p>${positions}– left</p></div>`,
    );
    expect((await readStation(page, page.URL)).nextUp).toEqual({ programme: 'Low Water' });
  });

  it('white space that is printed as it is written', () => {
    const page = pageOf(`<pre>Ottoline${' '.repeat(200_000)}Vask</pre>`);
    expect(readPageText(page).blocks).toEqual(['Ottoline Vask']);
  });

  it.each(['17 18 19', 'so the boat went out'])('a hundred thousand lines of one text: %s', async (line) => {
    const lines = `${line}\n`.repeat(100_000);
    expect(await readAlone(`<title>Fog</title><b><pre>${lines}OTTOLINE VASK, HOST: Who saw it?</pre></b>`)).toBeNull();
  });

  it('signs of copyright, and nobody’s name', () => {
    const text = '©'.repeat(200_000);
    const block: Block = { index: 0, text, kind: 'paragraph', marked: [], links: [], times: [] };
    const { network } = withBroadcaster(unknownBroadcast('https://www.lantern.example/story'), [block]);
    expect(network).toBeNull();
  });
});
