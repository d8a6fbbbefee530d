import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directivesFor, indexPage, type PageRange, resolveDirective } from '../../src/quote/fragment.ts';

const blocks = [
  'Listen Live',
  'The ferry that stayed',
  'INES VOLL: The ferry that stayed, stayed.',
  'Yes.',
  'Yes.',
  'OLLY BRANT: Never, never left - well-known & loved, they say.',
  'Yes.',
  'The end of the harbor is a long way from the sea, and nobody has ever gone all the way there by ferry since.',
  'INES VOLL: Not once.\nNot once.',
  '彼は東京に住んでいます。そして京都に行きました。',
  'OLLY BRANT: Indeed, not once in 3.5 years.',
  'OLLY BRANT: Indeed, not once in 3.5 years.',
];
const index = indexPage(blocks);

/** The words of a block, or from one block to another. */
function words(text: string, block: number, last = text, lastBlock = block): PageRange {
  const offset = blocks[block]?.indexOf(text) ?? -1;
  const end = blocks[lastBlock]?.lastIndexOf(last) ?? -1;
  if (offset < 0 || end < 0) throw new Error('There are no such words.');
  return { from: { block, offset }, to: { block: lastBlock, offset: end + last.length } };
}

describe('the shortest directive', () => {
  it.each<[string, PageRange, object]>([
    ['words that stand there once', words('never left', 5), { start: 'never left' }],
    ['words that stand there first', words('Yes.', 3), { start: 'Yes.' }],
    ['the first of two headings alike', words('The ferry that stayed', 1), { start: 'The ferry that stayed' }],
    [
      'words that the page’s navigation says too',
      words('The ferry that stayed', 2),
      { prefix: 'VOLL:', start: 'The ferry that stayed' },
    ],
    ['a paragraph that is repeated, by the paragraph before', words('Yes.', 4), { prefix: 'Yes.', start: 'Yes.' }],
    ['the last of several', words('Yes.', 6), { prefix: 'say.', start: 'Yes.' }],
    ['a long quote', words('The end', 7, 'by ferry since.'), { start: 'The end of', end: 'by ferry since.' }],
    [
      'a quote of several paragraphs',
      words('stayed, stayed', 2, 'Never', 5),
      { start: 'stayed, stayed.', end: 'OLLY BRANT: Never' },
    ],
    ['words of two lines', words('Not once.\nNot', 8), { start: 'Not once.', end: 'Not' }],
    ['half a word, as the whole', words('know', 5), { start: 'well-known' }],
    ['a part of a number, as the whole', words('.5', 10), { start: '3.5' }],
    ['words of a script without spaces', words('東京', 9), { start: '東京' }],
    [
      'a line like another, by the line before',
      words('OLLY', 11, '3.5 years.'),
      { prefix: 'years.', start: 'OLLY BRANT: Indeed, not once in 3.5 years.' },
    ],
    ['words of such a line, with the line', words('Indeed', 11), { prefix: 'years.', start: 'OLLY BRANT: Indeed' }],
  ])('for %s', (_, range, directive) => {
    expect(directivesFor(index, range)).toEqual([directive]);
  });

  it('is none for white space, for words that are not there, and for lines told apart by nothing', () => {
    expect(directivesFor(index, { from: { block: 0, offset: 6 }, to: { block: 0, offset: 7 } })).toEqual([]);
    expect(directivesFor(index, { from: { block: 99, offset: 0 }, to: { block: 99, offset: 7 } })).toEqual([]);
    const alike = indexPage(['Yes.', 'Yes.', 'Yes.', 'Yes.', 'Yes.']);
    expect(directivesFor(alike, { from: { block: 2, offset: 0 }, to: { block: 2, offset: 4 } })).toEqual([]);
  });
});

describe('directives', () => {
  const page = indexPage([
    'KELP: Oh, wow. And then?',
    'OLLY: Never.',
    'KELP: Oh, wow.',
    'OLLY: What else?',
    'KELP: Oh, wow.',
    'OLLY: Not a thing.',
    'KELP:No, never. KELP:No, not once.',
  ]);
  const at = (block: number, from: number, last: number, to: number) => ({
    from: { block, offset: from },
    to: { block: last, offset: to },
  });

  it('are two where only the line after tells the first line of several from others', () => {
    expect(directivesFor(page, at(4, 6, 5, 18))).toEqual([
      { start: 'Oh, wow.', suffix: 'OLLY: Not' },
      { start: 'OLLY: Not a thing.' },
    ]);
  });

  it('begin after a label that the words are glued to', () => {
    expect(directivesFor(page, at(6, 5, 6, 14))).toEqual([{ prefix: 'KELP:', start: 'No, never' }]);
  });
});

describe('a directive that a page is opened with', () => {
  it.each<[string, Parameters<typeof resolveDirective>[1], PageRange | null]>([
    ['the first match', { start: 'yes.' }, words('Yes.', 3)],
    ['without regard to case and accents', { start: 'ÍNDEED' }, words('Indeed', 10)],
    ['whole words only', { start: 'is' }, words('is', 7)],
    ['no part of a word', { start: 'stay' }, null],
    ['the first end after the start', { start: 'INES VOLL', end: 'they' }, words('INES VOLL', 2, 'they', 5)],
    ['context over paragraphs', { prefix: 'say.', start: 'yes', suffix: '.' }, words('Yes', 6)],
    ['context that is not next to it', { prefix: 'Listen', start: 'ferry' }, null],
    ['no phrase over two paragraphs', { start: 'Live The ferry' }, null],
    ['nothing', { start: '\u00AD' }, null],
  ])('marks %s', (_, directive, range) => {
    expect(resolveDirective(index, directive)).toEqual(range);
  });
});

it('leads back to the words, or to the lines that they stand in, whatever the page repeats', () => {
  const block = fc
    .array(fc.constantFrom('no', 'Yes,', 'never', 'ferry.', 'é', 'e', '3.5', 'well-known', '—', '東京に', 'A:', '\n'), {
      minLength: 1,
      maxLength: 12,
    })
    .map((words) =>
      words
        .join(' ')
        .replace(/\s*\n\s*/g, '\n')
        .trim(),
    )
    .filter(Boolean);
  fc.assert(
    fc.property(
      fc.array(block, { minLength: 1, maxLength: 10 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (page, first, start, length) => {
        const from = first % page.length;
        const text = page[from] ?? '';
        const offset = start % text.length;
        const to = Math.min(from + (length % 3), page.length - 1);
        const end = to === from ? Math.min(offset + 1 + (length % 40), text.length) : (page[to] ?? '').length;
        const range = { from: { block: from, offset }, to: { block: to, offset: end } };
        const index = indexPage(page);
        const directives = directivesFor(index, range);
        const ranges = directives.map((one) => resolveDirective(index, one) ?? expect.fail(JSON.stringify(one)));
        const [head, tail] = [ranges.at(0), ranges.at(-1)];
        if (!head || !tail) return;
        const found = { from: head.from, to: tail.to };
        const marked = page.slice(found.from.block, found.to.block + 1).join(' ');
        const quoted = page
          .slice(from, to + 1)
          .map((line, i) => line.slice(i === 0 ? offset : 0, from + i === to ? end : undefined))
          .join(' ');
        expect(marked).toContain(quoted.trim());
        expect([found.from.block, found.to.block]).toEqual([from, to]);
      },
    ),
    { numRuns: 300 },
  );
});
