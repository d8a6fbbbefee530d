import { expect, it } from 'vitest';
import { extentIn, passageOf, rangesIn } from '../../src/quote/passage.ts';
import { transcript } from './broadcast.ts';

const page = transcript(
  ['Oona Feld', 'The ferry stayed. [Gulls] Nobody came.'],
  ['Basil Thorne', '[Applause]'],
  ['Basil Thorne', 'We had soup.', 'Good soup.'],
);
const chosen = [
  { turn: 't1', start: 4, end: 17 },
  { turn: 't3', start: 0, end: 6 },
];
const passage = passageOf(page, chosen);

it('holds the words of the turns, without names and sounds', () => {
  expect(passage.text).toBe('The ferry stayed. Nobody came.\n\nWe had soup.\nGood soup.');
  expect(passageOf(page, [{ turn: 't3', start: 0, end: 2 }]).text).toBe('We had soup.\nGood soup.');
});

it('shows where the chosen words are, and gives them back', () => {
  const { start, end } = extentIn(passage, chosen);
  expect(passage.text.slice(start, end)).toBe('ferry stayed. Nobody came.\n\nWe had');
  expect(rangesIn(passage, start, end)).toEqual([
    { turn: 't1', start: 4, end: 30 },
    { turn: 't3', start: 0, end: 6 },
  ]);
});

it('takes white space at the ends for no words', () => {
  expect(rangesIn(passage, 3, 10)).toEqual([{ turn: 't1', start: 4, end: 9 }]);
  expect(rangesIn(passage, 25, 32)).toEqual([{ turn: 't1', start: 25, end: 30 }]);
});

it('takes nothing chosen for everything', () => {
  const all = [
    { turn: 't1', start: 0, end: 30 },
    { turn: 't3', start: 0, end: 23 },
  ];
  expect(rangesIn(passage, 7, 7)).toEqual(all);
  expect(rangesIn(passage, 30, 32)).toEqual(all);
});
