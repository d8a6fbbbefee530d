// Turns set as cards: initials in a circle above the name, what somebody is below it, buttons behind the words.
import { fold } from './fold.ts';
import { initialsOf } from './full-names.ts';
import { headOf } from './head.ts';
import { type Label, readLabel } from './label.ts';
import type { Block } from './model.ts';
import { isEnded } from './setting.ts';
import { count } from './tally.ts';

/** So often must something come again to be part of the cards. */
const AGAIN = 3;
/** How long what stands behind the words, or below a name, is at most, in characters. */
const BUTTON = 20;
const TITLE = 60;

/**
 * The blocks without what cards have besides a name and words: initials go, and so do buttons; what somebody is is said with the name, as
 * the markup's own `Block.speaker`. Takes all blocks of a page in order. Linear.
 */
export function withoutCards(blocks: readonly Block[]): readonly Block[] {
  return withTitles(withoutInitials(withoutButtons(blocks)));
}

/** "Well, yes. ¶", "Well, yes. Share": a link behind many paragraphs. */
function withoutButtons(blocks: readonly Block[]): readonly Block[] {
  const behind = blocks.map(({ text, links }) => {
    const last = links.at(-1);
    return last && last.start > 0 && last.end === text.length ? text.slice(last.start) : '';
  });
  const buttons = behind.filter((button) => button && button.length <= BUTTON && !isEnded(button));
  // Where only a few paragraphs end so, somebody said it.
  if (buttons.length * 4 < blocks.filter(({ aside }) => !aside).length) return blocks;
  const often = again(buttons);
  return blocks.map((block, i) => {
    const button = behind[i] ?? '';
    if (!often.has(button)) return block;
    const text = block.text.slice(0, -button.length).trimEnd();
    const marked = block.marked.map(({ start, end }) => ({ start, end: Math.min(end, text.length) }));
    return { ...block, text, links: block.links.slice(0, -1), marked: marked.filter(({ start, end }) => start < end) };
  });
}

/** "AB" above "Ana Bell", again and again. */
function withoutInitials(blocks: readonly Block[]): readonly Block[] {
  const above = blocks.map(({ text }, i) => {
    const name = /^\p{Lu}{1,3}$/u.test(text) ? nameIn(blocks[i + 1]) : null;
    const letters = fold(text);
    return name && (name.parts[0] === letters || initialsOf(name.parts).includes(letters)) ? text : '';
  });
  const often = again(above);
  return often.size === 0 ? blocks : blocks.filter((_, i) => !often.has(above[i] ?? ''));
}

/** "Ana Bell", below it "Ferrywoman", and what she says below that: the same wherever her name stands. */
function withTitles(blocks: readonly Block[]): readonly Block[] {
  const told = new Map<string, Set<string>>();
  const named = blocks.map((block, i) => {
    const name = nameIn(block)?.printed ?? '';
    if (name) told.set(name, (told.get(name) ?? new Set()).add(titleIn(name, blocks[i + 1])));
    return name;
  });
  const titleAt = (i: number): string => {
    const [title = '', ...others] = told.get(named[i] ?? '') ?? [];
    return others.length > 0 ? '' : title;
  };
  const titles = named.map((_, i) => titleAt(i));
  const often = again(titles.filter(Boolean));
  const lines = named.filter(Boolean).length;
  if (often.size < 2 || titles.filter((title) => often.has(title)).length * 2 < lines) return blocks;
  return blocks.flatMap((block, i) => {
    if (titles[i - 1]) return [];
    const title = titles[i - 2];
    return [title && !named[i] ? { ...block, speaker: `${named[i - 2]}, ${title}` } : block];
  });
}

/** What a line below a name says somebody is; '' when it is something else. */
function titleIn(name: string, below: Block | undefined): string {
  const { text = '', aside } = below ?? {};
  const fits = text.length > 0 && text.length <= TITLE && !aside && !isEnded(text) && !/^\P{L}*$/u.test(text);
  return fits && readLabel(`${name}, ${text}`)?.kind === 'person' ? text : '';
}

/** Whom a line names that says no more. */
function nameIn(block: Block | undefined): Label | null {
  if (!block || block.text.length > TITLE + BUTTON || isEnded(block.text)) return null;
  const head = headOf(block);
  return head?.label.kind === 'person' && head.words >= block.text.length ? head.label : null;
}

/** Those of some texts that come again and again. */
function again(texts: readonly string[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const text of texts) count(times, text);
  return new Set(texts.filter((text) => text && (times.get(text) ?? 0) >= AGAIN));
}
