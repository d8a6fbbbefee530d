// Pages as they are read in a real browser, by the detector as it is shipped and the modules of the reader.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectRead, pageCases } from '../page/fixtures.ts';
import { spokenIn } from '../page/saved-page.ts';
import { openReader } from './page-reader.mjs';

let reader: Awaited<ReturnType<typeof openReader>>;
let tab: Awaited<ReturnType<typeof reader.tab>>;
/** Reads pages as `npm run parse` does, with their stations. */
let parser: typeof reader;
let parsing: typeof tab;
beforeAll(async () => {
  reader = await openReader({ form: 'transcript' });
  tab = await reader.tab();
  parser = await openReader();
  parsing = await parser.tab();
});
afterAll(() => Promise.all([reader.close(), parser.close()]));

it.each(pageCases)('$name', async ({ html, url, expected }) => {
  expectRead(await tab.read(Buffer.from(html), url), expected);
});

const story = (body: string) => Buffer.from(`<!doctype html><meta charset="utf-8"><title>Tides</title>${body}`);
const talk = `<p>OTTOLINE VASK, HOST: Who saw the boat?</p><p>BRAM DESSAI: I did.</p><p>VASK: When?</p>
<p>DESSAI: On Tuesday.</p>`;
const said = [
  ['Ottoline Vask', 'Who saw the boat?'],
  ['Bram Dessai', 'I did.'],
  ['Ottoline Vask', 'When?'],
  ['Bram Dessai', 'On Tuesday.'],
];

/** A script that wraps the innermost of the elements at hand in 20,000 more: parsers stop at 512, scripts do not. */
const nest = (name: string) => `{
  let inner = document.querySelector('.here');
  const words = [...inner.childNodes];
  for (let i = 0; i < 20000; i++) {
    const outer = document.createElement('${name}');
    inner.append(outer);
    inner = outer;
  }
  inner.append(...words);
}`;

describe('elements nested 20,000 deep', () => {
  it.each(['div', 'span', 'i'])('<%s> round the whole transcript', async (name) => {
    const transcript = await tab.read(
      story(`<main hidden="until-found"><div class="here">${talk}</div></main>`),
      'https://www.lantern.example/deep',
      nest(name),
    );
    expect(transcript && spokenIn(transcript)).toEqual(said);
  });
});

/** Names that an element's own properties have. */
const fieldNames = [
  'attributes',
  'baseURI',
  'children',
  'closest',
  'contains',
  'firstChild',
  'getAttribute',
  'hasAttribute',
  'isConnected',
  'localName',
  'matches',
  'nodeName',
  'nodeType',
  'ownerDocument',
  'parentElement',
  'parentNode',
  'querySelector',
  'textContent',
];

/** As long as a player's words stand in it, and not in elements of their own, they are asked of the form itself. */
const player = `Play Live Radio <b>Harbour Morning</b> Next Up: Low Water <h4>Available On Air Stations</h4>
<span>KXHB</span> Now Playing <span>Tide Radio</span>`;

/** A form with a field of that name, and what stands in it. A script that asks the form for that gets the field. */
const form = (role: string, name: string, inner: string) =>
  `<form role="${role}"><input name="${name}">${inner}</form>`;

describe.each(fieldNames)('a form with a field called %s', (name) => {
  it('around the transcript is read as any other element', async () => {
    const transcript = await tab.read(story(form('main', name, talk)), 'https://www.lantern.example/form');
    expect(transcript && spokenIn(transcript)).toEqual(said);
  });

  it('around the player is read as any other element', async () => {
    const page = story(`${form('region', name, player)}<main><h1>Fog</h1>${talk}</main>`);
    const parsed = await parsing.read(page, 'https://www.lantern.example/form');
    expect(parsed?.turns).toHaveLength(said.length);
    expect(parsed?.station).toMatchObject({ onAir: 'Harbour Morning', nextUp: 'Low Water' });
  });
});
