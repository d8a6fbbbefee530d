// How a page is laid out around what may be its labels, whichever of them are.
import { type Form, type Head, skipTimes } from './head.ts';
import { introductions } from './introductions.ts';
import { type Label, labelKey } from './label.ts';
import type { Block } from './model.ts';
import { isAnswered } from './questions.ts';
import { beginsInTime, isAlone, lineClass } from './setting.ts';
import { count, type Tally } from './tally.ts';

/** How near to a label, in characters, whoever speaks there is called by name. */
const CALLED = 120;

/** What can be seen of a page before any of its labels is believed. Blocks are given by their index. */
export interface Layout {
  /** Blocks beside whose label a time stands: below it on a line of its own, or above or before each of them. */
  stamped: ReadonlySet<number>;
  /** Labels, by `labelKey()`, that the words before them have, "Ana in Leeds, you're on the air", or of one word that others introduce. */
  called: ReadonlySet<string>;
  /** Sorts of lines (paragraphs, headings of a level) of which some are labels for certain, by `lineClass()`. */
  lines: ReadonlySet<string>;
  /** Blocks that are lines of those sorts, each with what somebody says under it, and would be a label if such stood there once. */
  once: ReadonlySet<number>;
  /** Names of one word on lines of their own take turns, and what is said under them is said to somebody. */
  takingTurns: boolean;
  /** How many labels that recur stand before a colon in lines of their own. */
  alone: number;
  /** How many questions are marked "Q." */
  asked: number;
  /** How many answers are marked "A." */
  answered: number;
  /** Names in brackets stand before what is said, of at least two people, one of them again, and more than there are labels in another form. */
  bracketed: boolean;
  /** The page is in capitals throughout. */
  shouted: boolean;
  /** Forms in which most of the page's paragraphs have labels. */
  usual: ReadonlySet<Form>;
  /** Forms in which nearly all have. */
  constant: ReadonlySet<Form>;
}

/** Sees how a page is laid out around the labels that its blocks may begin with, by block index. Linear. */
export function layoutOf(blocks: readonly Block[], first: ReadonlyMap<number, Head>, tally: Tally): Layout {
  const worded = blocks.filter(({ text }) => /\p{L}/u.test(text)).length;
  const shouted = blocks.filter((block) => isShouted(block, first.get(block.index))).length;
  const forms = new Map<Form, number>();
  for (const { index } of blocks) {
    const head = first.get(index);
    if (head) count(forms, head.form);
  }
  const formsOf = (isSo: (times: number) => boolean) =>
    new Set([...forms].filter(([, times]) => isSo(times)).map(([form]) => form));
  return {
    ...linesOf(blocks, first, tally),
    takingTurns: isTakingTurns(blocks, first, tally),
    bracketed: isBracketed(
      blocks,
      first,
      Math.max(0, ...[...forms].map(([form, times]) => (form === 'bracket' ? 0 : times))),
    ),
    asked: blocks.filter(({ text }) => /^Q[.\s].*\?$/.test(text)).length,
    answered: blocks.filter(isAnswered).length,
    shouted: shouted * 2 > worded,
    usual: formsOf((times) => times * 2 > worded),
    constant: formsOf((times) => times * 5 >= worded * 4),
  };
}

/** What stands before and after labels, and which of them have a line of their own. */
function linesOf(
  blocks: readonly Block[],
  first: ReadonlyMap<number, Head>,
  tally: Tally,
): Pick<Layout, 'stamped' | 'called' | 'lines' | 'once' | 'alone'> {
  const stamped = new Set<number>();
  const called = new Set<string>();
  const lines = new Set<string>();
  const once = new Set<number>();
  const rare = new Map<string, string>();
  let opened = false;
  let alone = 0;
  const below = new Set<number>();
  const timed = new Set<string>();
  for (const [i, block] of blocks.entries()) {
    const head = first.get(block.index);
    if (!head) continue;
    // Itself: of which sort the lines of labels are, a line that is only part of another does not show.
    const recurs = tally.of(head.label) >= 2;
    if (recurs && isAlone(block, head)) alone++;
    if (head.form === 'colon' && calls(blocks[i - 1], head)) called.add(labelKey(head.label));
    if (head.form === 'colon' && isWord(head.label) && !recurs) rare.set(head.label.name, labelKey(head.label));
    if (head.form !== 'line') continue;
    if (isTime(blocks[i + 1])) stamped.add(block.index);
    if (isTime(blocks[i - 1]) || beginsInTime(block, head)) {
      below.add(block.index);
      if (recurs) timed.add(labelKey(head.label));
    }
    if (recurs || block.kind === 'term') lines.add(lineClass(block));
    const next = blocks[i + 1];
    const under = first.get(next?.index ?? -1)?.form === 'line' ? '' : (next?.text ?? '');
    if (under && (isVoice(head.label) || (!opened && isOpening(head.label, under)))) once.add(block.index);
    opened = true;
  }
  for (const name of introducedIn(blocks, rare)) called.add(rare.get(name) ?? '');
  if (timed.size > 1) for (const index of below) stamped.add(index);
  for (const block of blocks) if (!lines.has(lineClass(block))) once.delete(block.index);
  return { stamped, called, lines, once, alone };
}

/** How many turns, of how many of which the words are said to somebody, show that names on lines of their own take turns. */
const TURNS = 4;
const SAID = 2;

function isTakingTurns(blocks: readonly Block[], first: ReadonlyMap<number, Head>, tally: Tally): boolean {
  let turns = 0;
  let last = '';
  let said = 0;
  for (const [i, { index }] of blocks.entries()) {
    const { form, label } = first.get(index) ?? {};
    if (form !== 'line' || !label) continue;
    const { name, kind } = label;
    const once = isWord(label) && tally.of(label) < 2;
    // "Woman", "Clip": the same person goes on behind a voice that has no name, or is heard once.
    if (kind === 'unnamed' || once) last = '';
    if (!isWord(label) || once) continue;
    if (last === name) return false;
    last = name;
    turns++;
    if (TO_SOMEBODY.test(blocks[i + 1]?.text ?? '')) said++;
  }
  return turns >= TURNS && said >= SAID;
}

/** A name of one word. */
export const isWord = ({ kind, parts, suspect }: Label): boolean => kind === 'person' && parts.length === 1 && !suspect;

/** "Unidentified Woman", "Woman", "Protesters", "Automated Voice"; "Introduction" may be a heading. */
const isVoice = ({ kind, parts: [first = '', ...more] }: Label): boolean =>
  kind === 'collective' || kind === 'synthetic' || (kind === 'unnamed' && (more.length > 0 || PERSON.test(first)));

const PERSON =
  /^(?:m[ae]n|wom[ae]n|boy|girl|child|kid|caller|voice|clip|mann|frau|kind|stimme|hombre|mujer|nino|nina|voz|homme|femme|enfant|voix)$/;

/** Who is named first of all, above words that are said to somebody: a byline stands above others. */
const isOpening = ({ kind, parts, suspect }: Label, words: string): boolean =>
  kind === 'person' && parts.length > 1 && !suspect && TO_SOMEBODY.test(words);

const TO_SOMEBODY = /\b(?:I|we|you|ich|wir|Sie|yo|nos|soy|je|nous|vous)\b/i;

/** How many names in brackets show that a page labels so what is said. */
const BRACKETS = 3;

function isBracketed(blocks: readonly Block[], first: ReadonlyMap<number, Head>, others: number): boolean {
  const names: string[] = [];
  for (const { index, text } of blocks) {
    const head = first.get(index);
    if (head?.form === 'bracket' && /^["“'‘¿¡]?[\p{Lu}\p{Lo}\d]/u.test(text.slice(head.words)))
      names.push(labelKey(head.label));
  }
  const different = new Set(names).size;
  return names.length >= BRACKETS && names.length > others && different > 1 && different < names.length;
}

/** Those of some names of one word of whom the words of a page say that they join or report: "With us is Moxie." */
function introducedIn(blocks: readonly Block[], names: ReadonlyMap<string, string>): string[] {
  if (names.size === 0) return [];
  const told = blocks.filter(({ text }) => text.match(/\p{Lu}[\p{L}\p{M}'’-]*/gu)?.some((word) => names.has(word)));
  return told.flatMap(({ text }) =>
    introductions(text).flatMap(({ name, role }) => (role !== 'self' && names.has(name) ? [name] : [])),
  );
}

const calls = (before: Block | undefined, { label }: Head): boolean =>
  (before?.text ?? '')
    .slice(-CALLED)
    .replace(/\S+:/g, '')
    .split(/[^\p{L}\p{M}'’-]+/u)
    .includes(label.name);

const isTime = (block: Block | undefined): boolean =>
  block !== undefined && block.text !== '' && skipTimes(block.text, 0) === block.text.length;

/** Whether what a block says is in capitals. Of a label on a line of its own, the label counts. */
function isShouted({ text }: Block, head: Head | undefined): boolean {
  const words = head?.words ?? 0;
  const said = text.slice(words === text.length ? 0 : words);
  return said === said.toUpperCase() && said !== said.toLowerCase();
}
