// Full names, and the parts of them by which people are meant.
import { key } from './fold.ts';
import type { Label } from './label.ts';
import { PARTICLES, SUFFIXES } from './lexicon.ts';

/** Keys of a name's words, without suffix. */
const wordsOf = (name: string) =>
  name
    .split(' ')
    .map(key)
    .filter((word) => word && !SUFFIXES.has(word));

/** Initials by which a name may be meant: of all its words, of those with a capital, of the first and the last. */
export function initialsOf(parts: readonly string[]): string[] {
  const first = (words: readonly string[]) => words.map((word) => word.slice(0, 1)).join('');
  const capital = parts.filter((part) => !PARTICLES.has(part));
  return [...new Set([first(parts), first(capital), first([parts[0] ?? '', parts.at(-1) ?? ''])])];
}

/** The same of a name as printed, "d'Ormond" by its O, and those of "Lund-Ito" as two words and as one. */
export function initialsIn(printed: string): string[] {
  const name = printed.replace(/(?<!\S)[dl]['’](?=\p{Lu})/gu, '');
  const whole = initialsOf(wordsOf(name));
  return /\p{L}[-‑]\p{L}/u.test(name) ? [...whole, ...initialsOf(wordsOf(name.replace(/[-‑]/g, ' ')))] : whole;
}

/** Whether a label may be somebody's initials: "A.B.", "A. B.", "ABC". */
export function isInitials(label: Label): boolean {
  return /^(?:\p{Lu}\.?-?){2,4}$/u.test(label.name.replaceAll(' ', ''));
}

/** What somebody may be called whose full name is known: the beginnings and ends of the name, and its initials. */
export function shortened(name: string): Set<string> {
  const words = wordsOf(name);
  const short = new Set(initialsIn(name));
  for (let at = 1; at < words.length; at++) short.add(words.slice(0, at).join(' ')).add(words.slice(at).join(' '));
  return short;
}

/** Whether a full name has these words as its surname, given name or initials. */
export function belongs(parts: readonly string[], label: Label, name: string): boolean {
  const words = wordsOf(name);
  if (words.length <= parts.length) return false;
  const joined = parts.join(' ');
  if (words.slice(-parts.length).join(' ') === joined || words.slice(0, parts.length).join(' ') === joined) return true;
  return isInitials(label) && initialsIn(name).includes(parts[0] ?? '');
}

/** Each name once, in its first spelling; a suffix makes no other name. */
export function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    const words = wordsOf(name).join(' ');
    if (!seen.has(words)) seen.set(words, name);
  }
  return [...seen.values()];
}

/**
 * The one name that all of these are; "Jim Gleick" and "James Gleick" count as one, the longer, and what stands before a name that is
 * printed without it as well is no name: "Leeds MP Ana Bell". Null for none or several.
 */
export function sole(printed: readonly string[]): string | null {
  const names = printed.map((name) => printed.find((one) => one.includes(' ') && name.endsWith(` ${one}`)) ?? name);
  const [first] = names;
  if (first === undefined) return null;
  const family = (name: string) => key(name.split(' ').at(-1) ?? '') + key(name).slice(0, 1);
  if (!names.every((name) => family(name) === family(first))) return null;
  return names.reduce((longest, name) => (name.length > longest.length ? name : longest), first);
}
