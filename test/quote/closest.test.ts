import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closest } from '../../src/quote/closest.ts';

/** The fewest changes from one text to another, by the definition. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (let i = 1; i < row.length; i++)
      next.push(
        Math.min((row[i] ?? 0) + 1, (next[i - 1] ?? 0) + 1, (row[i - 1] ?? 0) + (other[i - 1] === letter ? 0 : 1)),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

const letters = fc.constantFrom('a', 'b', 'c', ' ');

describe('words that an editor has touched', () => {
  it('are found behind a page full of the same small pieces', () => {
    const words = 'the ferry stayed where it was and nobody came to fetch it';
    const now = 'the fevry staled wheme it wws and nowody cume to futch it';
    const text = `${'the where the and came '.repeat(400)}${now} again.`;
    expect(closest(text, words, 11).map(({ start, end }) => text.slice(start, end))).toEqual([now]);
  });

  it('are not found where the page has nothing like them', () => {
    expect(closest('the where the and came '.repeat(400), 'a captain who sang of soup in the harbour', 8)).toEqual([]);
  });

  it('are told to differ by just as much as they do, and the nearest are found', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: letters, maxLength: 60 }),
        fc.string({ unit: letters, minLength: 24, maxLength: 80 }),
        fc.array(fc.tuple(fc.nat(70), letters), { maxLength: 4 }),
        (around, words, edits) => {
          const touched = edits.reduce((now, [at, letter]) => now.slice(0, at) + letter + now.slice(at + 1), words);
          const text = around + touched + around;
          const found = closest(text, words, Math.floor(words.length / 5));
          expect(found[0]?.changes).toBeLessThanOrEqual(distance(touched, words));
          for (const { start, end, changes } of found) expect(distance(text.slice(start, end), words)).toBe(changes);
        },
      ),
    );
  });
});
