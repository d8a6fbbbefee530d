// What other programs make of our exports: each is read back by citation-js.
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { exportCitations, formatList } from '../../src/citation/formats.ts';
import { type CslItem, type Source, toItem } from '../../src/citation/item.ts';
import { familyName } from '../../src/citation/names.ts';
import { printed, quoting, reported, withBroadcast } from './broadcasts.ts';
import { generated } from './generate.ts';

interface Read {
  title?: string;
  author?: { family?: string; given?: string }[];
  reporter?: string;
  issued?: { 'date-parts': (number | string)[][] };
  URL?: string;
  'container-title'?: string;
}

const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core') as { Cite: new (text: string) => { data: Read[] } };
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');

const works: [string, Source][] = [
  ['the reference item', reported],
  [
    'a title that LaTeX would read as commands',
    withBroadcast({ title: printed('Salt & Light: 50% of {Us} #1 ~ a_b^c $5') }),
  ],
  ['a story without date and programme', withBroadcast({ date: null, programme: null })],
  ['a title in another script', withBroadcast({ title: printed('渡輪回來了'), language: 'zh' })],
];

/**
 * How much of a date comes back: BibTeX knows no day, and of RIS this reader takes the year alone (`DA` has the rest).
 * It calls the author of a RIS news item a reporter, as a string.
 */
const datePrecision = { 'csl-json': 3, biblatex: 3, bibtex: 2, ris: 1 };
const authors = ({ author, reporter }: Read) => author?.map(({ family }) => family) ?? [reporter?.split(',')[0]];

const plain = (text = '') => text.replace(/<[^>]+>/g, '').toLowerCase();

describe.each(['csl-json', 'biblatex', 'bibtex', 'ris'] as const)('%s', (format) => {
  it.each(works)('gives %s back whole', (_, source) => {
    const [read = {}] = new Cite(exportCitations([source], format, 'apa')).data;
    const { title, date, programme, url } = source.broadcast;
    expect(plain(read.title)).toBe(plain(title?.value));
    expect(authors(read)).toEqual(['McEvers']);
    expect(read.URL).toBe(url);
    expect(read.issued?.['date-parts'][0]?.map(Number)).toEqual(
      date?.value.split('-').map(Number).slice(0, datePrecision[format]),
    );
    expect(read['container-title']).toBe(programme?.value);
  });

  it('gives several back as several', () => {
    const text = exportCitations(
      works.map(([, source]) => source),
      format,
      'apa',
    );
    expect(new Cite(text).data).toHaveLength(works.length);
  });
});

it.each(['csl-json', 'biblatex', 'bibtex', 'ris'] as const)('%s gives generated broadcasts back whole', (format) => {
  const sources = generated(60).filter(({ broadcast }) => broadcast.language === 'en');
  const given = sources.map((source) => toItem(source));
  const read = new Cite(exportCitations(sources, format, 'apa')).data;
  const titles = ({ title, URL }: Pick<Read, 'title' | 'URL'>) => [plain(title), URL];
  expect(read.map(titles)).toEqual(given.map(titles));
  // The reader of RIS keeps one reporter; the others take all, whatever the form of their names.
  const names = ({ author = [] }: Pick<CslItem, 'author'>) =>
    author.map((name) => ('literal' in name ? name.literal : familyName(name)));
  if (format !== 'ris') expect(read.map((item) => names(item as Pick<CslItem, 'author'>))).toEqual(given.map(names));
});

it.each([
  ['ris', '\r\nER  - \r\nTY  - BOOK'],
  ['biblatex', '\n}\n@book{planted,'],
  ['bibtex', '\n}\n@book{planted,'],
] as const)('%s is one record, whatever lines stand in a name or a language', (format, planted) => {
  const name = { family: `McEvers${planted}`, given: `Kelly${planted}` };
  const source = quoting(
    {
      ...withBroadcast({ language: `en${planted}` }),
      edits: { names: { 'Kelly McEvers': name, 'Sergey Lavrov': { literal: `Lavrov${planted}` } } },
    },
    ['Sergey Lavrov', 'No.', { inferredFrom: `I'm Sergey.${planted}` }],
  );
  const text = exportCitations([source], format, 'apa');
  expect(text.match(/^(?:TY {2}-|ER {2}-|@)/gm)).toEqual(format === 'ris' ? ['TY  -', 'ER  -'] : ['@']);
  expect(new Cite(text).data).toHaveLength(1);
});

it('Markdown says of a speaker whether the name was corrected or inferred', () => {
  const source = quoting(
    reported,
    ['Sergey Lavrov', 'No.', { corrected: true }],
    ['Rachel Martin', 'Yes?', { inferredFrom: "I'm Rachel." }],
  );
  const text = exportCitations([source], 'markdown', 'chicago-notes');
  expect(text).toContain('> **Sergey Lavrov**: No. \\[speaker corrected by the reader\\]');
  expect(text).toContain('> **Rachel Martin**: Yes? \\[speaker inferred from "I\'m Rachel."\\]');
});

it('Markdown has the words with their speaker, and the reference with its link', () => {
  const source = quoting(reported, ['Sergey Lavrov', 'We are *not* in the business of regime change.']);
  const text = exportCitations([source], 'markdown', 'apa');
  expect(text).toContain('> **Sergey Lavrov**: We are \\*not\\* in the business of regime change.');
  expect(text).toContain(reported.broadcast.url);
  expect(text).toContain('McEvers, K.');
});

it('every format has a name of its own in the interface', async () => {
  const { default: messages } = await import('../../src/_locales/en/messages.json');
  const names = formatList.map(({ name }) => messages[name].message);
  expect(new Set(names).size).toBe(formatList.length);
});
