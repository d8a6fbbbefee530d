import { expect, it } from 'vitest';
import { wholeWords } from '../../src/quote/whole-words.ts';
import { wordsOf } from '../../src/quote/words.ts';
import { transcript } from './broadcast.ts';

const page = transcript(['Oona Feld', 'The well-known ferry, Mr. Thorne’s, stayed 3.5 hours.']);
const [turn] = page.turns;
const text = turn ? wordsOf(turn).text : '';

it.each([
  ['ell-kno', 'well-known'],
  ['nown fer', 'well-known ferry'],
  ['ferry,', 'ferry,'],
  ['orne', 'Thorne’s'],
  ['.5 h', '3.5 hours'],
  [text, text],
])('%s is quoted as %s', (chosen, quoted) => {
  const start = text.indexOf(chosen);
  const [range] = wholeWords(page, [{ turn: 't1', start, end: start + chosen.length }]);
  expect(range && text.slice(range.start, range.end)).toBe(quoted);
});
