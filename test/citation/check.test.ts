import { describe, expect, it } from 'vitest';
import en from '../../src/_locales/en/messages.json';
import { type CheckLine, check } from '../../src/citation/check.ts';
import { cite } from '../../src/citation/cite.ts';
import type { Source } from '../../src/citation/item.ts';
import { toPlain } from '../../src/citation/runs.ts';
import { type StyleId, styleList } from '../../src/citation/styles.ts';
import { broadcast, lavrov, martin, mcevers, quoting, reported, withBroadcast } from './broadcasts.ts';

const messages: Record<string, { message: string } | undefined> = en;

/** The sentence as a reader hears it. */
function heard({ label, sentence, values }: CheckLine): string {
  const all = [messages[label]?.message ?? '', ...values];
  return (messages[sentence]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => all[Number(n) - 1] ?? `$${n}`);
}

const sentences = (source: Source, style: StyleId) => check(source, style).map(heard);

const unknown = {
  ...withBroadcast({ title: null, programme: null, network: null, station: null, date: null }),
  speakers: [],
};

describe('check', () => {
  it('says of every field where it comes from', () => {
    const inferred = { ...martin, inferredFrom: "I'm Rachel Martin." };
    const source = { ...reported, speakers: [inferred, mcevers], edits: { programme: 'Weekend Edition' } };
    expect(sentences(source, 'mla')).toEqual([
      'Reporter: “Kelly McEvers” is printed on the page.',
      'Title: “Security Conference Yields No Big Steps Forward In Syria Conflict” is printed on the page.',
      'Programme: “Weekend Edition” was entered by you.',
      "Host: inferred from “I'm Rachel Martin.” to be “Rachel Martin”.",
      'Network: “NPR” is printed on the page.',
      'Station: “KUER” is printed on the page.',
      'Date: “2013-02-03” comes from data that the page carries unseen.',
    ]);
  });

  it.each<[StyleId, string]>([
    ['apa', 'Date: not known, so “n.d.” stands for it.'],
    ['mla', 'Date: not known, so the day on which you read it is given instead.'],
    ['chicago-notes', 'Date: not known, so the day on which you read it is given instead.'],
    ['harvard', 'Date: not known, so “no date” stands for it.'],
    ['vancouver', 'Date: not known, so “date unknown” stands for it.'],
    ['ap', 'Date: not known, and left out.'],
  ])('says what %s does without a date', (style, sentence) => {
    expect(sentences(unknown, style)).toContain(sentence);
  });

  it('says what stands for a reporter whom nobody names', () => {
    const hosted = { ...reported, speakers: [martin, lavrov] };
    expect(sentences(hosted, 'apa')[0]).toBe('Reporter: nobody known, so the host stands as the author.');
    expect(sentences(hosted, 'mla')[0]).toBe('Reporter: nobody known, so the citation begins with the title.');
    expect(sentences(hosted, 'harvard')[0]).toBe('Reporter: not known, and not needed in this style.');
    expect(sentences(unknown, 'apa')[0]).toBe('Reporter: nobody known, so the citation begins with the title.');
  });

  it('says that the station publishes what no network is credited for', () => {
    expect(sentences(withBroadcast({ network: null }), 'apa')).toContain(
      'Network: not credited on the page, so the station is given as the publisher.',
    );
  });

  it.each<[StyleId, string, string]>([
    [
      'apa',
      'Date: left out by you, so “n.d.” stands for it.',
      'Reporter: left out by you, so the host stands as the author.',
    ],
    [
      'mla',
      'Date: left out by you, so the day on which you read it is given instead.',
      'Reporter: left out by you, so the citation begins with the title.',
    ],
    [
      'harvard',
      'Date: left out by you, so “no date” stands for it.',
      'Reporter: left out by you, and not needed in this style.',
    ],
    ['ap', 'Date: left out by you.', 'Reporter: left out by you, and not needed in this style.'],
  ])('says of what the reader has taken out that it was the reader, and what %s does then', (style, date, reporter) => {
    const source = { ...reported, edits: { date: '', reporters: [], network: '', title: '' } };
    const said = sentences(source, style);
    expect(said).toEqual(
      expect.arrayContaining([
        date,
        reporter,
        'Title: left out by you.',
        'Network: left out by you, so the station is given as the publisher.',
      ]),
    );
    expect(said.join(' ')).not.toContain('not known');
    const lines = check(source, style).filter(({ field }) => field === 'date');
    expect(lines).toMatchObject([{ origin: 'edited', missing: false }]);
    expect(toPlain(cite({ ...source, style }).reference)).not.toMatch(/McEvers|NPR|Security|2013(?!-)/);
  });

  it('asks about a day that the time zone leaves open, until the reader has said', () => {
    const source = { ...reported, broadcast: { ...broadcast, otherDate: '2013-02-04' } };
    const question = /^Date: it could also be 2013-02-04/;
    expect(sentences(source, 'apa').filter((sentence) => question.test(sentence))).toHaveLength(1);
    const answered = { ...source, edits: { date: '2013-02-04' } };
    expect(sentences(answered, 'apa').filter((sentence) => question.test(sentence))).toHaveLength(0);
  });

  it('says how the one quoted is known', () => {
    const last = (more: object, who: string | null = 'Sergey Lavrov') =>
      sentences(quoting(reported, [who, 'No.', more]), 'apa').at(-1);
    expect(last({})).toBe('Speaker: “Sergey Lavrov” is printed on the page.');
    expect(last({ inferredFrom: "I'm Sergey." })).toBe("Speaker: inferred from “I'm Sergey.” to be “Sergey Lavrov”.");
    expect(last({ corrected: true })).toBe('Speaker: “Sergey Lavrov” was entered by you.');
    expect(last({ interpreted: true })).toMatch(/is heard through an interpreter, and the citation says so\.$/);
    expect(last({}, null)).toBe('Speaker: not known, so the words are cited without a name.');
  });

  it.each<[StyleId, number]>([
    ['apa', 40],
    ['chicago-notes', 100],
    ['chicago-author-date', 100],
  ])('says that %s sets a quote of %i words apart, and none that is shorter', (style, words) => {
    const quote = (count: number) =>
      sentences(quoting(reported, ['Sergey Lavrov', 'No.'], ['Sergey Lavrov', 'boats '.repeat(count).trim()]), style);
    expect(quote(words).at(-1)).toBe(
      `Quote: ${words} words long. From ${words} words on, this style sets a quote in a paragraph of its own, indented and without quotation marks.`,
    );
    expect(quote(words - 1).join(' ')).not.toContain('Quote: ');
  });

  it('has a sentence for everything', () => {
    for (const { id, name } of styleList) {
      expect(messages[name]).toBeDefined();
      for (const source of [unknown, quoting(reported, [null, 'No.'])]) {
        for (const sentence of sentences(source, id)) expect(sentence).toMatch(/^[A-Z][a-z]+: [^$]+\.$/);
      }
    }
  });
});
