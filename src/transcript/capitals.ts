// How words are printed: in capitals, with one, or small.
import { key } from './fold.ts';
import { PARTICLES } from './lexicon.ts';

/** How the words of a name are printed. `surname`: "Stephen J. DUBNER". */
export type Casing = 'upper' | 'surname' | 'mixed';

/** "J.", "J.T.", "M.-A." */
export const INITIAL = /^\p{Lu}\.?$|^(?:\p{Lu}\.-?)+$/u;

/** "D.R.", "A.D.": several initials, and no word that has these letters. */
export const isInitialled = (word: string): boolean => /^(?:\p{Lu}\.){2,}$/u.test(word);

/** A word without a capital. */
export const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);

/** Words without a small letter. */
export const inCapitals = (words: readonly string[]): boolean => words.every((word) => word === word.toUpperCase());

/** "DJ", "LCD", "AJ": letters that make no syllable stand for words; "ST" is a saint. */
export const isShort = (word: string): boolean => /^(?!ST$)(?:[B-DF-HJ-NP-TV-XZ]{2,3}|[AEIOU]J)$/.test(word);

/** "MCEVERS", "McEVERS" and "GROß" are upper case; "McEvers" and scripts without case are not. */
export function isUpper(word: string): boolean {
  return (
    /\p{Lu}/u.test(word) &&
    !/\p{Ll}/u.test(word.replace(/^(?:\p{Lu}\p{Ll}{1,3}|O['’]|D['’]|al-|el-)(?=\p{Lu}{2})|ß/gu, ''))
  );
}

/** How the words of a name are printed. */
export function casingOf(words: readonly string[]): Casing {
  // A particle is one inside a name: alone, "LA" is somebody's initials.
  const inside = (word: string) => words.length > 1 && PARTICLES.has(key(word)) && !INITIAL.test(word);
  const letters = words.filter((word) => /\p{L}/u.test(word) && !inside(word));
  const upper = letters.filter((word) => isUpper(word));
  if (upper.length === letters.length && upper.length > 0) return 'upper';
  const shouted = upper.filter((word) => !INITIAL.test(word) && !isShort(word) && word.length > 1);
  return shouted.length > 0 ? 'surname' : 'mixed';
}
