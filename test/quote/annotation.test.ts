import { describe, expect, it } from 'vitest';
import { fromAnnotations, toAnnotations } from '../../src/quote/annotation.ts';
import { savedQuote } from './saved.ts';

const NOW = '2031-04-01T00:00:00.000Z';
const id = '0f8c1f0e-3c5b-4f39-9a55-d9d7a4d3c001';
const read = (file: unknown) =>
  fromAnnotations(typeof file === 'string' ? file : JSON.stringify(file), () => 'new', NOW);

const annotation = (more: object = {}) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  target: {
    source: 'https://radio.example/kelp',
    selector: { type: 'TextQuoteSelector', exact: 'Kelp grows at night.', prefix: 'She said: ', suffix: ' And' },
  },
  ...more,
});

describe('a notebook as a file', () => {
  const quote = savedQuote(0, id, {
    note: 'for the essay',
    link: 'https://radio.example/story#:~:text=The%20ferry',
  });
  const full = {
    ...quote,
    edits: {
      title: 'A Ferry Stays',
      hosts: [],
      date: '2031-02',
      names: { 'Oona Feld': { family: 'Feld', given: 'Oona' } },
    },
    quote: {
      ...quote.quote,
      parts: quote.quote.parts.map((part) => ({
        ...part,
        corrected: true,
        inferredFrom: 'I’m Oona',
        interpreted: true,
      })),
    },
    broadcast: {
      ...quote.broadcast,
      date: { value: '2031-02-28', origin: 'inferred' as const, from: 'on Friday' },
      otherDate: '2031-03-01',
      people: [
        { value: 'Basil Thorne', origin: 'metadata' as const, role: 'host' as const },
        { value: 'Quill Harbour', origin: 'metadata' as const, role: 'reporter' as const, organisation: true },
      ],
    },
  };

  it('comes back as it went, with everything that a citation needs', () => {
    expect(read(toAnnotations([full, savedQuote(1, id.replace('1', '2'))]))).toEqual({
      quotes: [full, savedQuote(1, id.replace('1', '2'))],
      refused: 0,
    });
  });

  it('is what the standard says other tools find in it', () => {
    const file = JSON.parse(toAnnotations([quote]));
    expect(file).toMatchObject({ type: 'AnnotationCollection', total: 1 });
    expect(file['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(file.first.items[0]).toMatchObject({
      id: `urn:uuid:${id}`,
      type: 'Annotation',
      created: quote.savedAt,
      body: { type: 'TextualBody', value: 'for the essay' },
      target: {
        source: 'https://radio.example/story',
        selector: {
          type: 'TextQuoteSelector',
          exact: 'The ferry stayed where it was. (Gulls) Nobody came to fetch it.',
        },
      },
    });
  });

  it('keeps a quote of a page of the old kind', () => {
    const old = savedQuote(0, id, { broadcast: { ...quote.broadcast, url: 'http://radio.example/old' } });
    expect(read(toAnnotations([old]))?.quotes).toEqual([old]);
  });
});

describe('annotations of other tools', () => {
  it('are quotes whose speaker is not known', () => {
    const quotes = read([
      annotation({ body: { type: 'TextualBody', value: 'so it is' }, created: '2031-01-02T03:04:05Z' }),
    ]);
    expect(quotes?.quotes[0]).toMatchObject({
      id: 'new',
      note: 'so it is',
      savedAt: '2031-01-02T03:04:05.000Z',
      quote: {
        parts: [{ text: 'Kelp grows at night.', speaker: null }],
        selector: { exact: 'Kelp grows at night.', prefix: 'She said: ', suffix: ' And' },
      },
      broadcast: { url: 'https://radio.example/kelp', title: null, date: null },
    });
  });

  it('may come as a page, a list, or one alone, with several selectors', () => {
    const several = annotation({
      target: [
        {
          source: 'https://radio.example/kelp',
          selector: [{ type: 'TextPositionSelector', start: 1, end: 2 }, annotation().target.selector],
        },
      ],
    });
    for (const file of [several, [several], { type: 'AnnotationPage', items: [several] }]) {
      expect(read(file)?.quotes).toHaveLength(1);
    }
  });

  it('that quote nothing are counted, and the others are taken', () => {
    const file = [annotation(), annotation({ target: 'https://radio.example/kelp' }), null, 7];
    expect(read(file)).toMatchObject({ quotes: [{ id: 'new' }], refused: 3 });
  });
});

describe('a file that means harm', () => {
  it('that is no JSON, or no annotations, is not read at all', () => {
    for (const file of ['', '{"a":', '"words"', '{}', '{"type":"Person"}']) expect(read(file)).toBeNull();
  });

  it('opens no address but that of a web page', () => {
    const evil = 'javascript:alert(1)';
    expect(read([annotation({ target: { ...annotation().target, source: evil } })])?.quotes).toEqual([]);
    const file = JSON.parse(toAnnotations([savedQuote(0, id, { link: 'https://radio.example/' })]));
    file.first.items[0].sidetone.link = evil;
    file.first.items[0].sidetone.broadcast.url = evil;
    const [quote] = read(file)?.quotes ?? [];
    expect(quote).toMatchObject({ link: null, broadcast: { url: 'https://radio.example/story' } });
  });

  it('brings in facts on one line alone, and notes and quoted words as they are', () => {
    const planted = '\r\nER  - \r\nTY  - BOOK';
    const given = savedQuote(0, id, { note: `first\n\nsecond` });
    const file = JSON.parse(toAnnotations([given]));
    const { sidetone } = file.first.items[0];
    Object.assign(sidetone.quote.parts[0], { text: 'One line.\nAnother.', inferredFrom: `I’m Oona${planted}` });
    sidetone.broadcast.language = `en${planted}`;
    sidetone.broadcast.title = { value: `A Ferry${planted}`, origin: 'printed' };
    sidetone.speakers[0].description = `a captain${planted}`;
    sidetone.edits = { names: { 'Oona Feld': { family: `Feld${planted}`, given: `Oona${planted}` } } };
    const { note, quote, ...facts } = read(file)?.quotes[0] ?? expect.fail();
    expect(note).toBe('first\n\nsecond');
    expect(quote.parts[0]?.text).toBe('One line.\nAnother.');
    expect(quote.parts[0]?.inferredFrom).toBe('I’m Oona ER - TY - BOOK');
    expect(facts.edits?.names).toEqual({
      'Oona Feld': { family: 'Feld ER - TY - BOOK', given: 'Oona ER - TY - BOOK' },
    });
    expect(JSON.stringify(facts)).not.toMatch(/\\[rn]/);
  });

  it('brings in nothing but what a quote has', () => {
    const file = JSON.parse(toAnnotations([savedQuote(0, id)]));
    Object.assign(file.first.items[0].sidetone.quote.parts[0], {
      dangerouslySetInnerHTML: { __html: '<b>' },
      role: 'king',
    });
    file.first.items[0].sidetone.broadcast.title = { value: ['x'], origin: 'printed' };
    file.first.items[0].id = 'urn:uuid:../../settings';
    const [quote] = read(file)?.quotes ?? [];
    expect(Object.keys(quote?.quote.parts[0] ?? {})).toEqual(['turn', 'text', 'speaker', 'role']);
    expect(quote).toMatchObject({ id: 'new', quote: { parts: [{ role: null }] }, broadcast: { title: null } });
  });
});
