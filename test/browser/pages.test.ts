// Pages as they are read in a real browser, by the detector as it is shipped and the modules of the reader.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectRead, pageCases } from '../page/fixtures.ts';
import { spokenIn } from '../page/saved-page.ts';
import { openReader } from './page-reader.mjs';

let reader: Awaited<ReturnType<typeof openReader>>;
let tab: Awaited<ReturnType<typeof reader.tab>>;
beforeAll(async () => {
  reader = await openReader({ form: 'transcript' });
  tab = await reader.tab();
});
afterAll(() => reader.close());

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
