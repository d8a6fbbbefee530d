// What on a page has the form of a label, whether it is one or not.
import { creditedIn, isCredit, isNamesAlone, isRoleAlone } from './credits.ts';
import { isDateline } from './dates.ts';
import { key } from './fold.ts';
import type { Head } from './head.ts';
import { innerHeads } from './inner.ts';
import { describedVoice, inLanguage, type Label, labelKey } from './label.ts';
import { FUNCTION_WORDS, UNNAMED } from './lexicon.ts';
import { Mentions } from './mentions.ts';
import type { Block } from './model.ts';
import { isFurniture, isPointer } from './notes.ts';
import { isOffice } from './office.ts';
import { isAsked, spellOut } from './questions.ts';
import { fillsBlock, isLink, leadsOn } from './setting.ts';
import { headReader } from './small.ts';
import { soundLineReader } from './sound-lines.ts';
import { count } from './tally.ts';

/** Heads by block index, and the blocks that only look as if they had one. */
export interface Candidates {
  /** The label that a block begins with. */
  first: ReadonlyMap<number, Head>;
  /** The labels inside of a paragraph. */
  inner: ReadonlyMap<number, readonly Head[]>;
  /** Index of each block that is a credit in the form of a label. */
  credits: ReadonlySet<number>;
  /** Index of each block that only says what is heard. */
  soundLines: ReadonlySet<number>;
}

/** Reads whatever may be a label on a page. `language` is that of the transcript, without its country. Linear in the page. */
export function candidatesOf(blocks: readonly Block[], language: string): Candidates {
  const first = new Map<number, Head>();
  const credits = new Set<number>();
  const soundLines = new Set<number>();
  const isSoundLine = soundLineReader(blocks, language);
  const headIn = headReader(blocks);
  for (const [i, block] of blocks.entries()) {
    const silent = (block.aside && block.speaker === undefined) || isDateline(block.text, language);
    const head = silent ? null : inPage(headIn(block), language);
    if (isSoundLine(block)) soundLines.add(block.index);
    else if (head && isCredit(block, head, blocks[i + 1])) credits.add(block.index);
    else if (
      head &&
      !isLink(block) &&
      !isFurniture(block.text) &&
      !isPointer(block) &&
      !(head.form === 'line' && (!leadsOn(blocks[i + 1], language) || isOver(head, blocks[i + 1], headIn)))
    )
      first.set(block.index, head);
  }
  moveCredits(blocks, first, credits);
  for (const [index, head] of surnamesIn(blocks, first)) first.set(index, head);
  withSurnames(first.values());
  spellOut(first.values());
  return { first, inner: innerOf(blocks, first, language), credits, soundLines };
}

/** Whether a line stands over a question, or over a label that is the same: of whom a page tells, and not who speaks. */
function isOver({ label }: Head, next: Block | undefined, headIn: (block: Block) => Head | null): boolean {
  if (!next) return false;
  if (isAsked(next)) return true;
  const below = headIn(next);
  return below?.form === 'colon' && !fillsBlock(next, below) && labelKey(below.label) === labelKey(label);
}

/** Makes a credit of what is like one, stands beside one, and has a label that nothing else has. */
function moveCredits(blocks: readonly Block[], first: Map<number, Head>, credits: Set<number>): void {
  const times = new Map<string, number>();
  for (const { label } of first.values()) count(times, labelKey(label));
  for (const index of castLines(blocks, first, times)) {
    first.delete(index);
    credits.add(index);
  }
  if (credits.size === 0) return;
  const move = (block: Block, beside: Block | undefined) => {
    const head = first.get(block.index);
    if (!head || !beside || !credits.has(beside.index)) return;
    if (times.get(labelKey(head.label)) !== 1 || !isNamesAlone(block, head)) return;
    first.delete(block.index);
    credits.add(block.index);
  };
  for (const [i, block] of blocks.entries()) move(block, blocks[i - 1]);
  for (const [i, block] of [...blocks.entries()].reverse()) move(block, blocks[i + 1]);
}

/** Index of each block above the talk or below it that names by one word those who are heard: "Host: Ana", "Interviewer: AB". */
function castLines(
  blocks: readonly Block[],
  first: ReadonlyMap<number, Head>,
  times: ReadonlyMap<string, number>,
): number[] {
  const isCast = (text: string, head: Head): boolean => {
    const named = isRoleAlone(text, head) ? creditedIn(text) : [];
    return named.length > 0 && named.every((label) => times.has(labelKey(label)));
  };
  const said: number[] = [];
  const cast: number[] = [];
  for (const [i, block] of blocks.entries()) {
    const head = first.get(block.index);
    const once = head && times.get(labelKey(head.label)) === 1;
    if (once && isCast(block.text, head)) cast.push(i);
    else if (head && !(once && isNamesAlone(block, head))) said.push(i);
  }
  const [from = 0] = said;
  const to = said.at(-1) ?? 0;
  return cast.flatMap((i) => (i < from || i > to ? (blocks[i]?.index ?? []) : []));
}

/** One word before a colon. */
const WORD = /^(\p{Lu}\p{Ll}{1,15}):\s/u;

/** "Yes: Well", where "Ana Yes" has a label too: such a word is a name where it is part of one, and nowhere else. */
function surnamesIn(blocks: readonly Block[], first: ReadonlyMap<number, Head>): [number, Head][] {
  const surnames = new Set<string>();
  for (const { label } of first.values()) {
    const last = label.kind === 'person' && label.parts.length > 1 ? (label.parts.at(-1) ?? '') : '';
    if (FUNCTION_WORDS.has(last)) surnames.add(last);
  }
  if (surnames.size === 0) return [];
  return blocks.flatMap(({ index, text, aside }): [number, Head][] => {
    const [printed = '', word = ''] = WORD.exec(text.slice(0, 20)) ?? [];
    if (aside || first.has(index) || !surnames.has(key(word))) return [];
    const label: Label = { ...describedVoice(word), kind: 'person', suspect: true };
    return [[index, { label, form: 'colon', start: 0, words: printed.length, end: text.length }]];
  });
}

/** Reads "Senator Driver" by the surname where the page has "Senator Ben Driver" as well: changes the labels of those heads. */
function withSurnames(heads: Iterable<Head>): void {
  const surnames = new Set<string>();
  const titled: Head[] = [];
  for (const head of heads) {
    const { kind, parts } = head.label;
    if (kind !== 'person' || parts.length < 2) continue;
    const last = parts.at(-1) ?? '';
    if (!UNNAMED.has(last)) continue;
    if (isOffice(parts.slice(0, -1))) titled.push(head);
    else surnames.add(last);
  }
  for (const head of titled) {
    const { label } = head;
    const parts = label.parts.slice(-1);
    const words = label.name.split(' ');
    if (surnames.has(parts[0] ?? ''))
      head.label = { ...label, parts, name: words.at(-1) ?? '', title: words.slice(0, -1).join(' ') };
  }
}

/** A head as the language of its page has it; null where that has other words there. */
function inPage(head: Head | null, language: string): Head | null {
  const label = head && inLanguage(head.label, language);
  return head && label && { ...head, label };
}

function innerOf(blocks: readonly Block[], first: ReadonlyMap<number, Head>, language: string): Map<number, Head[]> {
  const inner = new Map<number, Head[]>();
  for (const block of blocks) {
    if (block.aside || block.kind !== 'paragraph') continue;
    const found = innerHeads(block.text, first.get(block.index)?.words ?? 0).flatMap(
      (head) => inPage(head, language) ?? [],
    );
    if (found.length > 0) inner.set(block.index, found);
  }
  return inner;
}

/**
 * The names in the words of a page, and `names`, which it states outright. A line in small letters that may be a label is left out: it
 * would be evidence for itself.
 */
export function mentionsOf(
  blocks: readonly Block[],
  first: ReadonlyMap<number, Head>,
  names: readonly string[],
  language: string,
): Mentions {
  const mentions = new Mentions(language);
  for (const name of names) mentions.addName(name);
  for (const { text, index } of blocks) {
    const head = first.get(index);
    if (head && head.form !== 'line') mentions.add(text.slice(head.words));
    else if (head?.label.casing !== 'mixed') mentions.add(text);
  }
  return mentions;
}
