import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedText } from '../../src/quote/printed.ts';
import { quoteOf, stretchesOfRanges, wholeTurn, wordsBetween } from '../../src/quote/quote.ts';
import { findQuote, selectorOf } from '../../src/quote/selector.ts';
import { offsetIn, type WordRange, wordsOf } from '../../src/quote/words.ts';
import type { Transcript } from '../../src/transcript/model.ts';
import { transcript } from './broadcast.ts';

const story = transcript(
  ['OLLY BRANT', 'The ferry [HORN] never {ph}, ever left.', 'Not once.'],
  ['INES VOLL', '[LAUGHTER] Never left?'],
  [null, '[APPLAUSE]'],
  ['OLLY BRANT', 'Not once. The harbor kept it.'],
);
const turn = (index: number) => story.turns[index] ?? story.turns[0] ?? expect.fail();

/** The words of a turn from one word to another. */
function from(id: string, first: string, last: string): WordRange[] {
  const { text } = wordsOf(story.turns.find((turn) => turn.id === id) ?? expect.fail());
  return [{ turn: id, start: text.indexOf(first), end: text.lastIndexOf(last) + last.length }];
}

describe('a quote', () => {
  it('holds the words of a turn without its label, sounds and asides', () => {
    expect(quoteOf(story, wholeTurn(turn(0)))?.parts).toEqual([
      { turn: 't1', text: 'The ferry never, ever left. Not once.', speaker: 'OLLY BRANT', role: null },
    ]);
    expect(quoteOf(story, wholeTurn(turn(2)))).toBeNull();
  });

  it('over several turns keeps each speaker and leaves out turns without words', () => {
    const ranges = wordsBetween(story, { turn: 't1', offset: 16 }, { turn: 't4', offset: 9 });
    expect(quoteOf(story, ranges)?.parts.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['OLLY BRANT', 'ever left. Not once.'],
      ['INES VOLL', 'Never left?'],
      ['OLLY BRANT', 'Not once.'],
    ]);
  });

  it('is the same when the selection was made backwards', () => {
    const there = { turn: 't1', offset: 4 };
    const back = { turn: 't2', offset: 5 };
    expect(wordsBetween(story, back, there)).toEqual(wordsBetween(story, there, back));
    expect(wordsBetween(story, { turn: 't1', offset: 9 }, { turn: 't1', offset: 4 })).toEqual(
      from('t1', 'ferry', 'ferry'),
    );
  });

  it('is nothing when only white space, or a turn of another page, is chosen', () => {
    expect(wordsBetween(story, { turn: 't1', offset: 3 }, { turn: 't1', offset: 4 })).toEqual([]);
    expect(wordsBetween(story, { turn: 't77', offset: 0 }, { turn: 't1', offset: 9 })).toEqual([]);
    expect(quoteOf(story, [])).toBeNull();
  });

  it.each<[string, WordRange[], boolean]>([
    ['the beginning of a sentence', from('t4', 'The', 'harbor'), true],
    ['the beginning of the first sentence', from('t4', 'Not', 'Not'), true],
    ['a whole sentence', from('t4', 'Not', 'once.'), false],
    ['the end of a sentence', from('t4', 'harbor', 'it.'), false],
    ['words from its middle', from('t4', 'harbor', 'kept'), false],
    ['all but a full stop', from('t4', 'The', 'kept it'), false],
  ])('knows whether its words may be taken for a whole sentence that they are not: %s', (_, words, cut) => {
    expect(quoteOf(story, words)?.parts.map((part) => part.cut ?? false)).toEqual([cut]);
  });

  it('says what of its speaker is inferred, corrected or interpreted', () => {
    const told: Transcript = structuredClone(story);
    const [speaker] = told.speakers;
    const [first] = told.turns;
    if (speaker) Object.assign(speaker, { inferredFrom: 'I’m Olly Brant', role: 'host' });
    if (first) Object.assign(first, { corrected: true, interpreted: true });
    expect(quoteOf(told, wholeTurn(turn(0)))?.parts).toMatchObject([
      { role: 'host', inferredFrom: 'I’m Olly Brant', corrected: true, interpreted: true },
    ]);
    expect(quoteOf(told, wholeTurn(turn(3)))?.parts[0]).not.toHaveProperty('corrected');
  });
});

describe('chosen words on the page', () => {
  it('are marked run by run', () => {
    const marks = stretchesOfRanges(story, from('t1', 'ferry', 'ever')).get('t1') ?? [];
    const texts = marks.map(({ paragraph, run, start, end }) =>
      turn(0).paragraphs[paragraph]?.runs[run]?.text.slice(start, end),
    );
    expect(texts).toEqual(['ferry', 'never', ', ever']);
  });

  it('begin after a sound when the selection begins in it, and end before one when it ends there', () => {
    const words = wordsOf(turn(0));
    expect(words.text.slice(offsetIn(words, 0, 1, 3))).toMatch(/^never/);
    expect(words.text.slice(0, offsetIn(words, 0, 3, 1)).trimEnd()).toMatch(/never$/);
    expect(offsetIn(words, 9, 0, 0)).toBe(words.text.length);
  });
});

describe('a selector', () => {
  it('quotes the page as printed, so that other tools find it', () => {
    expect(
      selectorOf(printedText(story), wordsBetween(story, { turn: 't1', offset: 4 }, { turn: 't2', offset: 5 })),
    ).toEqual({
      exact: 'ferry (HORN) never (ph), ever left. Not once. INES VOLL: (LAUGHTER) Never',
      prefix: 'OLLY BRANT: The ',
      suffix: ' left? (APPLAUSE) OLLY BRANT: No',
    });
  });

  it.each([
    ['as it was', story],
    [
      'after a paragraph was put before it',
      transcript(
        [null, 'Not once. Not once.'],
        ['OLLY BRANT', 'The ferry [HORN] never {ph}, ever left.', 'Not once.'],
        ['INES VOLL', '[LAUGHTER] Never left?'],
      ),
    ],
    [
      'in capitals and straight quotes',
      transcript(
        ['OLLY BRANT', 'THE FERRY [HORN] NEVER {ph}, EVER LEFT.', 'NOT ONCE.'],
        ['INES VOLL', '[LAUGHTER] NEVER LEFT?'],
      ),
    ],
  ])('finds the second sentence and no other "Not once." %s', (_, now) => {
    const selector = selectorOf(printedText(story), from('t1', 'Not', 'once.')) ?? expect.fail();
    const found = findQuote(printedText(now), selector) ?? expect.fail();
    const quoted = quoteOf(now, found)?.parts.map(({ text }) => text.toLowerCase());
    expect(quoted).toEqual(['not once.']);
    const mine = now.turns.find(({ paragraphs }) => paragraphs.length === 2);
    expect(found[0]?.turn).toBe(mine?.id);
  });

  const long =
    'We had been told that the ferry would be back by the first of May, and that the harbor would pay for the crew.';
  const edited =
    'We’d been told that the ferries would be back by the first of June, and that the harbor would pay for the crew.';

  it('finds words that were edited a little', () => {
    const before = transcript(['OLLY BRANT', `So. ${long} That was all.`]);
    const after = transcript(['OLLY BRANT', 'Hello there.'], ['OLLY BRANT', `So. ${edited} That was all.`]);
    const chosen = wordsBetween(before, { turn: 't1', offset: 4 }, { turn: 't1', offset: 4 + long.length });
    const selector = selectorOf(printedText(before), chosen) ?? expect.fail();
    expect(quoteOf(after, findQuote(printedText(after), selector) ?? [])?.parts).toMatchObject([
      { turn: 't2', text: edited },
    ]);
  });

  it.each([
    ['the words are gone', ['Nobody spoke of boats at all that day, or of harbors.']],
    ['only a stray word of it is left, elsewhere', ['Yes. The ferry.']],
    [
      'the words were rewritten',
      ['They told us the ferry was returning in spring while the town would cover all wages.'],
    ],
    ['words and context stand there twice', [`So. ${long} That was all.`, `So. ${long} That was all.`]],
    ['edited words stand there twice', [`So. ${edited} That was all.`, `So. ${edited} That was all.`]],
  ])('finds nothing when %s', (_, lines) => {
    const selector = { exact: long, prefix: 'BRANT: So. ', suffix: ' That was all.' };
    const now = transcript(...lines.map((line): [string, string] => ['OLLY BRANT', line]));
    expect(findQuote(printedText(now), selector)).toBeNull();
  });

  it('does not take a short word without its context for the quote', () => {
    const selector = { exact: 'Yes.', prefix: 'INES VOLL: ', suffix: ' And then we left.' };
    expect(findQuote(printedText(transcript(['OLLY BRANT', 'It was late. Yes. It was.'])), selector)).toBeNull();
  });

  it('leads back to the only words of a transcript', () => {
    const page = transcript([null, 'Quite.']);
    const selector = selectorOf(printedText(page), [{ turn: 't1', start: 0, end: 6 }]);
    expect(selector && findQuote(printedText(page), selector)).toEqual([{ turn: 't1', start: 0, end: 6 }]);
  });

  it('leads back to the very words, whichever are chosen and however often they are said', () => {
    const line = fc.array(fc.constantFrom('no', 'yes,', 'never', '[HORN]', 'left.', 'é'), {
      minLength: 1,
      maxLength: 9,
    });
    const lines = fc.array(
      fc.tuple(
        fc.constantFrom('A LU', 'B RO', null),
        line.map((words) => words.join(' ')),
      ),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(lines, fc.nat(11), fc.nat(11), fc.nat(30), fc.nat(30), (said, first, last, start, end) => {
        const page = transcript(...said);
        const point = (turn: number, offset: number) => ({ turn: `t${(turn % said.length) + 1}`, offset });
        const chosen = wordsBetween(page, point(first, start), point(last, end));
        const printed = printedText(page);
        const selector = selectorOf(printed, chosen);
        if (chosen.length === 0) expect(selector).toBeNull();
        else expect(selector && findQuote(printed, selector)).toEqual(chosen);
      }),
    );
  });
});
