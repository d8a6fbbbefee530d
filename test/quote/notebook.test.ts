import { expect, it } from 'vitest';
import { groupSaved, joinNotes, searchSaved } from '../../src/quote/notebook.ts';
import { savedQuote } from './saved.ts';

const ferry = savedQuote(0, 'a', { note: 'Für den Aufsatz' });
const soup = savedQuote(1, 'b');
const both = savedQuote(0, 'c', { quote: { parts: [...ferry.quote.parts, ...soup.quote.parts], selector: null } });
const elsewhere = savedQuote(1, 'd', {
  broadcast: { ...soup.broadcast, url: 'https://radio.example/other', title: { value: 'Kelp', origin: 'printed' } },
});
const ids = (quotes: { id: string }[]) => quotes.map(({ id }) => id);

it('finds quotes by words, speaker, note and title, in any order and without accents', () => {
  const all = [ferry, soup, elsewhere];
  expect(ids(searchSaved(all, 'winter SOUP'))).toEqual(['b', 'd']);
  expect(ids(searchSaved(all, 'feld'))).toEqual(['a']);
  expect(ids(searchSaved(all, 'fur aufsatz'))).toEqual(['a']);
  expect(ids(searchSaved(all, 'kelp thorne'))).toEqual(['d']);
  expect(ids(searchSaved(all, ' '))).toEqual(['a', 'b', 'd']);
  expect(searchSaved(all, 'salt')).toEqual([]);
});

it('puts quotes under their pages', () => {
  const groups = groupSaved([ferry, elsewhere, soup], 'page');
  expect(groups.map(({ title, quotes }) => [title, ids(quotes)])).toEqual([
    ['The ferry that stayed', ['a', 'b']],
    ['Kelp', ['d']],
  ]);
});

it('puts a quote of two speakers under both, and one of nobody known under nobody', () => {
  const nobody = savedQuote(0, 'e', {
    quote: { parts: [{ turn: 't1', text: 'Hush.', speaker: null, role: null }], selector: null },
  });
  const groups = groupSaved([both, soup, nobody], 'speaker');
  expect(groups.map(({ title, quotes }) => [title, ids(quotes)])).toEqual([
    ['Oona Feld', ['c']],
    ['Basil Thorne', ['c', 'b']],
    [null, ['e']],
  ]);
});

it('loses neither of two notes, and joins the same two only once', () => {
  const joined = joinNotes('for the essay', 'ask Basil');
  expect(joined).toContain('for the essay');
  expect(joined).toContain('ask Basil');
  expect(joinNotes(joined, 'ask Basil')).toBe(joined);
  expect(joinNotes('', 'ask Basil')).toBe('ask Basil');
});

it('keeps a short note whose letters happen to stand in the other, and a paragraph of both once', () => {
  expect(joinNotes('I do not know', 'no')).toBe('I do not know\n\nno');
  expect(joinNotes('no', 'I do not know')).toBe('no\n\nI do not know');
  expect(joinNotes('for the essay\n\nask Basil', 'for the essay\n\nno')).toBe('for the essay\n\nask Basil\n\nno');
  expect(joinNotes('ask Basil', 'for the essay\n\nask Basil')).toBe('for the essay\n\nask Basil');
});
