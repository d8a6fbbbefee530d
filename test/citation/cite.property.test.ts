// What holds for every citation, whatever the page said.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/citation/check.ts';
import { cite } from '../../src/citation/cite.ts';
import { exportCitations, formatList } from '../../src/citation/formats.ts';
import type { Source } from '../../src/citation/item.ts';
import { toHtml, toPlain } from '../../src/citation/runs.ts';
import { styleList } from '../../src/citation/styles.ts';
import { sentenceCase, titleNames } from '../../src/citation/titles.ts';
import type { Transcript } from '../../src/transcript/model.ts';
import { broadcast, printed, speaker } from './broadcasts.ts';

const roles = ['host', 'reporter', 'guest', 'interpreter', null] as const;
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Broadcasts of which anything may be unknown, with texts of `words`. */
function sources(words: fc.Arbitrary<string>, dates: fc.Arbitrary<string>): fc.Arbitrary<Source> {
  const fact = fc.option(words.map(printed));
  const part = fc.record({
    turn: fc.constant('t1'),
    text: words,
    speaker: fc.option(words),
    role: fc.constantFrom(...roles),
    interpreted: fc.boolean(),
    corrected: fc.boolean(),
  });
  return fc.record({
    broadcast: fc.record({
      url: fc.constantFrom('https://www.kqxm.example/story/ferry', 'javascript:alert(1)', ''),
      title: fact,
      programme: fact,
      network: fact,
      station: fact,
      date: fc.option(dates.map(printed)),
      dateIs: fc.constantFrom('published' as const, 'aired' as const),
      language: fc.constantFrom('en', 'de', 'zh', ''),
      people: fc.array(
        fc.record({
          value: words,
          origin: fc.constant('printed' as const),
          role: fc.constantFrom('host' as const, 'reporter' as const),
        }),
        { maxLength: 3 },
      ),
    }),
    speakers: fc.array(
      fc.tuple(words, fc.constantFrom(...roles)).map(([name, role]) => speaker(name, role)),
      { maxLength: 4 },
    ),
    quote: fc.option(
      fc.record({ parts: fc.array(part, { minLength: 1, maxLength: 3 }), selector: fc.constant(null) }),
      { nil: null },
    ),
    accessed: dates,
  });
}

/** Every text that a source becomes. */
function everything(source: Source): string[] {
  const cited = styleList.flatMap(({ id }) => {
    const { reference, inText, bibliography = [], note = [] } = cite({ ...source, style: id });
    return [reference, inText, bibliography, note];
  });
  return cited.map(toPlain);
}

describe('whatever the page says', () => {
  it('something is cited, checked and exported', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '',
        ' ',
        '{',
        '}}',
        '\\',
        '"',
        '“',
        "'",
        '<!--',
        '-->',
        '..',
        '?!',
        '# *a* _b_',
        '\u202eevil',
        'a'.repeat(3000),
        '__proto__',
        'constructor',
      ),
    );
    fc.assert(
      fc.property(sources(hostile, fc.oneof(day, hostile)), (source) => {
        for (const text of everything(source)) expect(typeof text).toBe('string');
        for (const { id } of styleList) expect(check(source, id).length).toBeGreaterThan(0);
        for (const { id } of formatList) expect(exportCitations([source], id, 'mla')).not.toBe('');
      }),
      { numRuns: 150, seed: 1924 },
    );
  });

  it('no tag of a page gets into the rich text', () => {
    const tags = fc.constantFrom('<script>x</script>', '<img src=x onerror=y>', 'a & b', '"><b>');
    fc.assert(
      fc.property(sources(tags, day), (source) => {
        for (const { id } of styleList)
          expect(toHtml(cite({ ...source, style: id }).reference).replace(/<\/?i>/g, '')).not.toMatch(/[<>]/);
      }),
      { numRuns: 60, seed: 1924 },
    );
  });
});

/** Words that styles bring along themselves. */
const ofStyles = new Set(
  `a accessed al aired an and at available broadcast by cited corrected d date et from host hosted hosts https in interpreter internet
   kqxm example story ferry www n no of on online qtd quoted radio reader reported s said speaker the through transcript unknown was`.split(
    /\s+/,
  ),
);
const months = 'january february march april may june july august september october november december'.split(' ');

describe('of what the page does not say nothing is made up', () => {
  const words = fc
    .array(fc.constantFrom('Quillon', 'ferry', 'Marsh', 'Ostrander', 'tides', 'Zephyra', 'Wick'), {
      minLength: 1,
      maxLength: 5,
    })
    .map((list) => list.join(' '));

  it('every word is of the page or of the style, every number of a date that is known', () => {
    fc.assert(
      fc.property(sources(words, day), (source) => {
        const { broadcast, accessed } = source;
        const dates = [broadcast.date?.value, accessed].flatMap((date) => date?.split('-').map(Number) ?? []);
        const known = new Set(
          JSON.stringify(source)
            .toLowerCase()
            .match(/\p{L}+/gu),
        );
        const text = everything(source).join(' ');
        const isMonth = (word: string) => word.length > 2 && months.some((month) => month.startsWith(word));
        const madeUp = (text.match(/\p{L}+/gu) ?? []).filter((written) => {
          const word = written.toLowerCase();
          return !/^\p{Lu}{1,5}$/u.test(written) && !known.has(word) && !ofStyles.has(word) && !isMonth(word);
        });
        expect(madeUp).toEqual([]);
        const numbers = (text.match(/\d+/g) ?? []).map(Number);
        expect(numbers.filter((number) => ![1, ...dates].includes(number))).toEqual([]);
        expect(text).not.toMatch(/\b\d{1,2}:\d{2}\b/);
      }),
      { numRuns: 150, seed: 1924 },
    );
  });

  it('an undated broadcast has no date but the one of access', () => {
    fc.assert(
      fc.property(sources(words, fc.constant('2026-11-23')), (source) => {
        const undated = { ...source, broadcast: { ...source.broadcast, date: null } };
        for (const text of everything(undated)) {
          for (const year of text.match(/\b\d{4}\b/g) ?? []) expect(year).toBe('2026');
          expect(text).not.toMatch(/(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/);
        }
      }),
      { numRuns: 100, seed: 1924 },
    );
  });

  it('no mark stands twice, and nothing is empty', () => {
    const ended = fc
      .tuple(words, fc.constantFrom('', '?', '!', '.', '”', '?”', ': a story', ' Jr.'))
      .map(([text, end]) => (end.includes('”') ? `“${text}${end}` : text + end));
    fc.assert(
      fc.property(sources(ended, day), (source) => {
        for (const text of everything(source)) {
          expect(text).not.toMatch(/\.\.|,,|;;|::|,\.|[?!]\.| {2}|\(\)|\[\]|""|^\s|\s$|\( | \)|null|undefined|NaN/);
        }
      }),
      { numRuns: 200, seed: 1924 },
    );
  });
});

describe('sentence case', () => {
  const name = fc.constantFrom('Quillon', 'Ostrander', 'McWick', 'Zephyra', 'Lowbridge', 'Marsh');
  const small = fc.constantFrom('ferry', 'harbor', 'closes', 'workers', 'bells', 'winter');

  it('keeps the names that the transcript proves, and no others, whether the title is a headline or in capitals', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(name, small), { minLength: 2, maxLength: 8 }), fc.boolean(), (words, shouted) => {
        const headline = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
        const title = shouted ? headline.toUpperCase() : headline;
        const text = `So we went and saw ${words.join(' and ')} that day.`;
        const transcript: Transcript = {
          broadcast: { ...broadcast, title: printed(title), programme: null },
          speakers: [],
          turns: [
            {
              id: 't1',
              speaker: null,
              label: null,
              paragraphs: [{ block: 0, runs: [{ kind: 'words', text, offset: 0 }] }],
            },
          ],
          segments: [],
          notes: [],
        };
        const [first = '', ...others] = words;
        const expected = [first.charAt(0).toUpperCase() + first.slice(1), ...others].join(' ');
        expect(sentenceCase(title, titleNames(transcript))).toBe(expected);
      }),
      { numRuns: 200, seed: 1924 },
    );
  });
});
