import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexForSearch, lineOf, type Match, marksOf, search } from '../../src/quote/search.ts';
import type { Transcript } from '../../src/transcript/model.ts';
import { transcript } from './broadcast.ts';

const find = (from: Transcript, typed: string) => search(indexForSearch(from), typed);

/** What the stretches of a match cover on the page. */
function marked(from: Transcript, match: Match): string[] {
  const turn = from.turns.find(({ id }) => id === match.turn);
  return marksOf(match).map(({ paragraph, run, start, end }) => {
    return turn?.paragraphs[paragraph]?.runs[run]?.text.slice(start, end) ?? 'nothing';
  });
}

describe('what people type finds what is printed', () => {
  it.each([
    ['case', 'FERRY', 'The ferry stayed', 'ferry'],
    ['accents', 'cafe', 'the Café there', 'Café'],
    ['accents typed and not printed', 'café', 'the Cafe there', 'Cafe'],
    ['combining marks', 'café', 'the cafe\u0301 there', 'cafe\u0301'],
    ['sharp s', 'strasse', 'die Große Straße hier', 'Straße'],
    ['sharp s in capitals', 'straße', 'die STRASSE hier', 'STRASSE'],
    ['stroke and bar', 'lodz i odegard', 'Łódź i Ødegård', 'Łódź i Ødegård'],
    ['dotted capital I', 'istanbul', 'in İstanbul now', 'İstanbul'],
    ['dotless i', 'DIYARBAKIR', 'to Diyarbakır', 'Diyarbakır'],
    ['Greek final sigma', 'ΟΔΟΣ', 'η οδός μας', 'οδός'],
    ['Cyrillic yo', 'ещё', 'и еще раз', 'еще'],
    ['Hebrew points', 'שלום', 'he said שָׁלוֹם to us', 'שָׁלוֹם'],
    ['Arabic harakat', 'محمد', 'قال مُحَمَّد هنا', 'مُحَمَّد'],
    ['ligatures', 'final office', 'the ﬁnal oﬃce', 'ﬁnal oﬃce'],
    ['curly quotes', `"don't"`, 'She said “don’t” twice', '“don’t”'],
    ['an em dash typed as two hyphens', 'well -- no', 'I said well—no way', 'well—no'],
    ['hyphens printed with spaces', 'well—no', 'I said well -- no way', 'well -- no'],
    ['an ellipsis', 'and...', 'and… then', 'and…'],
    ['white space', '  the   ferry ', 'on the ferry', 'the ferry'],
    ['no-break space', 'of 12 boats', 'of 12\u00A0boats', 'of 12\u00A0boats'],
    ['soft hyphens', 'timetable', 'the time\u00ADtable', 'time\u00ADtable'],
    ['half a word, while typing', 'fer', 'the ferry', 'fer'],
    ['words behind letters that fold into many', 'the ferry', `${'ﷺ'.repeat(50)} the ferry`, 'the ferry'],
    ['an emoji', '⛴️ left', 'the ⛴️ left', '⛴️ left'],
  ])('%s', (_, typed, printed, hit) => {
    const story = transcript(['OLLY BRANT', printed]);
    const [match, ...others] = find(story, typed);
    expect(match && lineOf(match).hit).toBe(hit);
    expect(match && marked(story, match)).toEqual([hit]);
    expect(others).toEqual([]);
  });

  it.each([
    ['an Indic vowel is a letter', 'का', 'कि'],
    ['kana with and without voicing', 'か', 'が'],
    ['nothing typed', '', 'the ferry'],
    ['only white space typed', ' \n', 'the ferry'],
  ])('but %s: not found', (_, typed, printed) => {
    expect(find(transcript(['OLLY BRANT', printed]), typed)).toEqual([]);
  });

  it('finds s in ß once', () => {
    expect(find(transcript([null, 'Fuß']), 's').map((match) => lineOf(match).hit)).toEqual(['ß']);
  });
});

describe('phrases', () => {
  const story = transcript(
    ['OLLY BRANT', 'The ferry never', 'left [APPLAUSE] the harbor.'],
    ['INES VOLL', 'Never left? {ph} Truly?'],
  );

  it('run on over paragraphs and sounds of a turn, and never over turns', () => {
    const [match, ...others] = find(story, 'ferry never left the harbor');
    expect(match?.turn).toBe('t1');
    expect(match && marked(story, match)).toEqual(['ferry never', 'left', 'the harbor']);
    expect(others).toEqual([]);
    expect(find(story, 'harbor. never')).toEqual([]);
  });

  it('do not count the sounds and asides between as words', () => {
    expect(find(story, 'left applause')).toEqual([]);
    expect(find(story, 'left truly')).toEqual([]);
    const heard = find(story, 'applause');
    expect(heard.map(({ kind }) => kind)).toEqual(['heard']);
    expect(heard.flatMap((match) => marked(story, match))).toEqual(['APPLAUSE']);
  });

  it('are found in order of the page', () => {
    expect(find(story, 'never').map(({ turn }) => turn)).toEqual(['t1', 't2']);
  });

  it('stand in a line of context cut between words', () => {
    const long = transcript([
      null,
      'We waited for a very long time and the ferry never came back to the old stone harbor.',
    ]);
    const lines = (from: Transcript, length?: number) => find(from, 'ferry').map((match) => lineOf(match, length));
    expect(lines(long, 14)).toEqual([{ before: '…time and the ', hit: 'ferry', after: ' never came…' }]);
    expect(lines(story)).toEqual([{ before: 'The ', hit: 'ferry', after: ' never left the harbor.' }]);
  });
});

it('marks exactly what it says it hit, whatever is printed and typed', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((line) => line.replace(/[[\]{}]/g, ''));
  fc.assert(
    fc.property(text, text, fc.nat(20), fc.nat(6), (first, second, from, length) => {
      const story = transcript([null, first, second]);
      const typed = `${first} ${second}`.slice(from, from + length);
      for (const match of find(story, typed)) {
        expect(marked(story, match).join('').replace(/\s/g, '')).toBe(lineOf(match).hit.replace(/\s/g, ''));
      }
    }),
  );
});
