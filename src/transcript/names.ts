// What people are identified by: labels at their turns, and what else a page has for names.
import { key } from './fold.ts';
import type { Introduction } from './introductions.ts';
import type { Label } from './label.ts';
import { ADDRESSES } from './lexicon.ts';
import type { Mentions } from './mentions.ts';
import type { Role } from './model.ts';

/** One label at its turn, with the names by which the speaker calls himself or herself there. */
export interface Occurrence {
  label: Label;
  turn: number;
  selves: Introduction[];
}

/** A name given outside of the labels (byline, introduction), with its weight: introduced people come first. */
export interface KnownName {
  name: string;
  role: Role | null;
  /** The words that say so, as printed. */
  from?: string;
}

/** What else than labels a page has for names. */
export interface Names {
  /** In what is said. */
  mentions: Mentions;
  known: readonly KnownName[];
  /** In the title, and around the transcript. */
  beside: Mentions;
  /** Of those who hold an office, by the keys of its words; null where several do. */
  holders: ReadonlyMap<string, string | null>;
  /** By the initials that mean them, where the page says so. */
  keys: ReadonlyMap<string, string>;
}

/** Which of `ADDRESSES` a label begins with; null: none. */
export function addressOf({ printed }: Label): number | null {
  const [first = ''] = printed.split(' ');
  const found = ADDRESSES.findIndex((words) => words.has(key(first)));
  return found < 0 ? null : found;
}
