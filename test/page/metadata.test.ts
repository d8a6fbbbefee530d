// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { broadcastOf } from '../../src/page/metadata.ts';
import { attribute } from '../../src/transcript/attribute.ts';
import { pageOf } from './saved-page.ts';

const escaped = (json: unknown) => JSON.stringify(json).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
const ld = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const layer = (json: unknown) => `<meta name="brightspot-dataLayer" content="${escaped(json)}">`;
const og = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

function read(head: string, body = '', above: string[] = [], url?: string) {
  const page = pageOf(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, url);
  return broadcastOf(page, above);
}

const story = (facts: object) => ld({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...facts });

describe('whom to trust', () => {
  const heading = '<main><h1>Printed Fog</h1></main>';
  it.each([
    [
      'JSON-LD first',
      story({ headline: 'Linked Fog' }) + layer({ storyTitle: 'Layered Fog' }) + og('og:title', 'Open Fog'),
      'Linked Fog',
    ],
    ['then the data layer', layer({ storyTitle: 'Layered Fog' }) + og('og:title', 'Open Fog'), 'Layered Fog'],
    ['then OpenGraph', og('og:title', 'Open Fog'), 'Open Fog'],
    ['then what is printed', '<title>Fog | Lantern Radio</title>', 'Printed Fog'],
  ])('%s', async (_, head, title) => {
    expect((await read(head, heading)).title?.value).toBe(title);
  });

  it.each([
    ['as it is', story({ headline: 'Printed Fog' })],
    ['before the name of the site', og('og:title', 'Printed Fog | Lantern Radio')],
  ])('what is printed too is called printed: %s', async (_, head) => {
    expect((await read(head, heading)).title).toEqual({ value: 'Printed Fog', origin: 'printed' });
  });

  it.each([
    ['of the title’s words', 'Lantern Radio: Fog', 'Lantern'],
    ['of another sort', 'Lantern Radio - Fog', 'Lantern Radio'],
  ])('a heading that has the name of the site, or some %s, is no title', async (_, told, printed) => {
    const head = og('og:title', told) + og('og:site_name', 'Lantern Radio');
    expect((await read(head, `<h1>${printed}</h1>`)).title?.value).toBe(told);
  });

  it.each([
    [
      'JSON-LD',
      story({ author: [{ '@type': 'Person', name: 'Ottoline Vask' }] }) + layer({ author: 'Bram Dessai' }),
      ['Ottoline Vask'],
    ],
    [
      'the data layer, several in one text',
      layer({ author: 'Bram Dessai, June Tarragon and Pim Ostrander' }),
      ['Bram Dessai', 'June Tarragon', 'Pim Ostrander'],
    ],
    ['a byline', '', ['June Tarragon']],
  ])('who reported: %s', async (_, head, names) => {
    const { people } = await read(head, '<p class="byline">By <a href="/june">June Tarragon</a> June 4, 2031</p>');
    expect(people.map(({ value }) => value)).toEqual(names);
  });

  it.each([
    ['links', '<p class="byline">By <a href="/people/ana">Ana Holm</a>, <a href="/people/bram">Bram Voss</a></p>'],
    [
      'names of their own',
      '<div class="byline"><span class="byline__name">Ana Holm</span> <span class="byline__name">Bram Voss</span></div>',
    ],
    [
      'linked names, in a list of bylines',
      `<div class="bylines"><div class="byline"><p class="byline__name"><a rel="author" href="/p/1/ana-holm">Ana Holm</a></p></div>
       <div class="byline"><p class="byline__name"><a rel="author" href="/p/2/bram-voss">Bram Voss</a></p></div></div>`,
    ],
    [
      'links, beside one to a programme',
      `<p class="byline">By <a href="/people/ana">Ana Holm</a> and <a href="/people/bram">Bram Voss</a> for
       <a href="/shows/low-water">Low Water</a></p>`,
    ],
    ['words', '<p class="byline">By Ana Holm and Bram Voss</p>'],
    ['words of another language', '<p class="byline">Von Ana Holm, Bram Voss</p>'],
  ])('all who are named in the first byline, and nobody of the next: %s', async (_, byline) => {
    const next = '<aside><p class="byline">By <a href="/people/june">June Tarragon</a></p></aside>';
    const { people } = await read('', `<main>${byline}</main>${next}`);
    expect(people.map(({ value }) => value)).toEqual(['Ana Holm', 'Bram Voss']);
  });

  it('which authors are organisations, as the page’s data says', async () => {
    const author = [
      { '@type': 'Person', name: 'Ottoline Vask' },
      { '@type': ['Thing', 'NewsMediaOrganization'], name: 'Quill Harbour' },
      'Bram Dessai',
    ];
    const { people } = await read(story({ author }));
    expect(people.map(({ value, organisation = false }) => [value, organisation])).toEqual([
      ['Ottoline Vask', false],
      ['Quill Harbour', true],
      ['Bram Dessai', false],
    ]);
  });

  it.each([
    ['with a link to it', '/shows/low-water', 'Low Water', 'Low Water'],
    ['with a link to the front page', '/', 'Low Water', undefined],
    ['with a link to all programmes', '/podcasts/', 'Low Water', undefined],
    ['with a link to another', '/sendungen/nachtluft', 'Nachtluft', undefined],
  ])('the programme behind the title, %s', async (_, href, name, programme) => {
    const page = await read('<title>Fog | Low Water | Lantern Radio</title>', `<p><a href="${href}">${name}</a></p>`);
    expect(page.programme?.value).toBe(programme);
  });

  it.each([
    [{ '@type': 'RadioSeries', name: 'Low Water' }, 'Low Water'],
    [[{ '@id': '#page' }, { '@type': ['CreativeWorkSeries'], name: 'Low Water' }], 'Low Water'],
    [{ '@type': 'WebSite', name: 'Lantern Radio' }, undefined],
    [{ '@type': ['CreativeWork', 'Product'], name: 'Lantern Radio' }, undefined],
  ])('the programme, and not the site, that a story is part of: %j', async (isPartOf, programme) => {
    expect((await read(story({ isPartOf }))).programme?.value).toBe(programme);
  });

  it('programme, station and recording', async () => {
    const head =
      story({
        partOfSeries: { '@type': 'RadioSeries', name: 'Low Water' },
        publisher: { '@type': 'Organization', name: 'Lantern Radio' },
        associatedMedia: { '@type': 'AudioObject', contentUrl: 'https://cdn.lantern.example/fog.mp3' },
      }) + layer({ program: 'Another', station: 'Another' });
    const { programme, station, audio } = await read(head);
    expect([programme?.value, station?.value, audio]).toEqual([
      'Low Water',
      'Lantern Radio',
      'https://cdn.lantern.example/fog.mp3',
    ]);
  });

  it.each([
    [{ associatedMedia: { '@type': 'AudioObject', duration: 'PT1H4M12.5S' } }, 3852.5],
    [{ audio: { '@type': 'AudioObject', duration: 'PT38S' } }, 38],
    [{ duration: 'PT12M' }, 720],
    [{ duration: 'about an hour' }, undefined],
    [{ duration: 'PT1.1.1S' }, undefined],
    [{ timeRequired: 'PT4M' }, undefined],
  ])('how long the recording lasts: %j', async (says, seconds) => {
    expect((await read(story(says))).seconds).toBe(seconds);
  });
});

describe('dates', () => {
  const instant = '2021-03-07T01:30:00Z';
  it.each([
    [
      'a date that a reader sees',
      story({ datePublished: '2021-05-05' }),
      ['Published March 6, 2021 at 5:00 PM'],
      '2021-03-06',
    ],
    ['a German one', '', ['Stand: 3. September 2020'], '2020-09-03'],
    ['one before the time of day', '', ['Mittwoch, 7. Oktober 2020, 8.30 Uhr'], '2020-10-07'],
    ['no term of office', '', ['In office: 15/09/2015 - 24/08/2018', 'Released: 24/08/2017'], '2017-08-24'],
    ['no time of day', '', ['Oktober 2020, 8.30 Uhr'], undefined],
    ['an Italian one', '', ['Puntata del 1° dicembre 2020'], '2020-12-01'],
    ['a Japanese one', '', ['放送日：2022年4月15日（金）'], '2022-04-15'],
    ['a Korean one', '', ['2022년 4월 15일 방송'], '2022-04-15'],
    ['a day after the twelfth', '', ['Radio Aljibe | 30/01/2020 - 09:40 h'], '2020-01-30'],
    ['a month before such a day', '', ['Originally aired 12.14.2018'], '2018-12-14'],
    ['a month with the number of its day', '<html lang="en">', ['3/3/2020'], '2020-03-03'],
    ['none that could be two days in English', '<html lang="en">', ['Aired 3.4.2020'], undefined],
    ['a German one in numbers', '<html lang="de">', ['03.04.2020'], '2020-04-03'],
    ['what is said to be it before today', '', ['Sunday, June 1, 2031', 'Published March 6, 2021'], '2021-03-06'],
    [
      'a machine’s before that of a change',
      story({ datePublished: '2021-05-05' }),
      ['Updated March 6, 2022 at 5:00 PM'],
      '2021-05-05',
    ],
    ['what was published before it was changed', '', ['Updated March 6, 2022 | Published May 5, 2021'], '2021-05-05'],
    ['what cannot be another day in Spanish', '<html lang="es">', ['Emitido: 3/4/2020'], '2020-04-03'],
    [
      'a machine’s, turned to the zone of the station',
      layer({ publishedDate: instant, timezone: 'America/Denver' }),
      [],
      '2021-03-06',
    ],
    ['a machine’s with its own zone', story({ datePublished: '2021-03-06T23:30:00-05:00' }), [], '2021-03-06'],
    [
      'one without zone is UTC',
      og('article:published_time', '2021-03-07T01:30:00') + layer({ timezone: 'Pacific/Honolulu' }),
      [],
      '2021-03-06',
    ],
    ['a post’s', ld({ '@type': 'BlogPosting', datePublished: '2019-07-30' }), [], '2019-07-30'],
    [
      'one in the form of microdata',
      '<meta itemprop="datePublished" content="2019-07-30T10:00:00-0500">',
      [],
      '2019-07-30',
    ],
    ['Dublin Core’s', '<meta name="DCTERMS.issued" content="2019-07-30">', [], '2019-07-30'],
    [
      'one that is sure before one that is not',
      story({ datePublished: instant }) + og('article:published_time', '2021-03-06T18:30:00-07:00'),
      [],
      '2021-03-06',
    ],
  ])('%s', async (_, head, above, date) => {
    const { date: found, otherDate } = attribute([], await read(head, '', above)).broadcast;
    expect(found?.value).toBe(date);
    expect(otherDate).toBeUndefined();
  });

  it('says which other day it may be, when the zone is not known', async () => {
    const { date, otherDate } = await read(story({ datePublished: instant }));
    expect([date?.value, otherDate]).toEqual(['2021-03-07', '2021-03-06']);
  });

  it('tells when it was aired from when it was put on the page', async () => {
    const dateIs = async (line: string) => attribute([], await read('', '', [line])).broadcast.dateIs;
    expect(await dateIs('Aired March 6, 2021')).toBe('aired');
    expect(await dateIs('March 6, 2021')).toBe('published');
  });

  it.each([
    'yesterday',
    '2021-02-30',
    '1970-01-01T00:00:00Z',
    '2021-13-01T00:00:00Z',
    '9'.repeat(100_000),
    '3/4/2021',
    '',
  ])('%.20s is no date', async (told) => {
    expect((await read(story({ datePublished: told }))).date).toBeNull();
  });
});

describe('what is broken or hostile', () => {
  it.each([
    ['no JSON', '<script type="application/ld+json">{"@type":"NewsArticle","headline":</script>'],
    [
      'other types',
      story({ headline: 7, author: true, publisher: [null], datePublished: {}, partOfSeries: [[['x']]] }),
    ],
    ['nothing at all', story({ headline: null, author: null })],
    [
      'keys of every object',
      '<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"x"},"constructor":{"name":"x"}}</script>',
    ],
    ['a list in a list in a list', ld([[[[{ '@type': 'Recipe', name: 'Plum Dumplings' }]]]])],
    ['a text without end', story({ headline: 'x'.repeat(10_000) })],
    ['a data layer that is text', '<meta name="brightspot-dataLayer" content="null">'],
  ])('%s is ignored', async (_, head) => {
    const { title, people, date, programme } = await read(`${head}<title>Fog</title>`);
    expect([title?.value, people, date, programme]).toEqual(['Fog', [], null, null]);
  });

  it('markup and invisible characters are no part of a name', async () => {
    const { title, people } = await read(
      story({ headline: 'Fog \u202eand\u200b <b>Rain</b>', author: '<img src=x onerror=alert(1)>' }),
    );
    expect(title?.value).toBe('Fog and <b>Rain</b>');
    expect(people).toEqual([]);
  });

  it.each([
    'javascript:alert(1)//.mp3',
    'data:audio/mp3;base64,AAAA',
    'file:///etc/passwd.mp3',
    'https://user:pw@lantern.example/a.mp3',
  ])('a recording at %s is none', async (contentUrl) => {
    expect((await read(story({ contentUrl }))).audio).toBeUndefined();
  });

  it('an address elsewhere is not taken for the page’s own', async () => {
    const url = 'https://www.lantern.example/fog?utm_source=mail&id=7#top';
    expect((await read('<link rel="canonical" href="https://elsewhere.example/fog">', '', [], url)).url).toBe(
      'https://www.lantern.example/fog?id=7',
    );
    expect((await read('<link rel="canonical" href="https://lantern.example/fog">', '', [], url)).url).toBe(
      'https://lantern.example/fog',
    );
  });
});
