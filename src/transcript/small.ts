// Labels that a page prints in small letters, as newspapers do for their podcasts: "orla bran: Good morning."
import { fold } from './fold.ts';
import { type Head, headOf as headWithColon, headWithout, skipLeads, skipTimes } from './head.ts';
import { describedVoice, readLabel } from './label.ts';
import { FUNCTION_WORDS, NOT_LABELS, PARTICLES } from './lexicon.ts';
import type { Block } from './model.ts';
import { isWithoutColons } from './setting.ts';
import { count } from './tally.ts';

const SMALL = /^\p{Ll}[\p{Ll}\p{M}.'’-]*(?: \p{Ll}[\p{Ll}\p{M}.'’-]*){0,3}(?=\s?[:：]|$)/u;
const CAPITAL = /\p{Lu}[\p{L}\p{M}-]+/gu;

/** How often a label must recur that is no name: "kzlq.example:", "kzlq:". */
const AGAIN = 3;

/** One word with a small beginning, or a domain, before a colon. */
const HOUSE = /^(?:\p{Ll}[\p{L}\d-]{1,30}(?:\.\p{Ll}{2,4})?|[\p{L}\d-]{2,30}\.\p{Ll}{2,4})(?=\s?[:：](?:\s|$))/u;

/** So many blocks below a label in small letters somebody else's stands at the latest: what is said may be in paragraphs of its own. */
const BELOW = 3;

/**
 * Reads the label of a block as those of its page are printed; houses that ask, and people who write their name so, have labels in small
 * letters, again and again, before those of others. Linear.
 */
export function headReader(blocks: readonly Block[]): (block: Block) => Head | null {
  const read = nameReader(blocks);
  const houses = housesIn(blocks, read);
  if (houses.size === 0) return read;
  return (block) => read(block) ?? houseHead(block, houses);
}

function housesIn(blocks: readonly Block[], read: (block: Block) => Head | null): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const isName = (block: Block | undefined): boolean => {
    const head = block ? read(block) : null;
    return head?.form === 'colon' && head.label.kind === 'person' && !head.label.suspect;
  };
  for (const [i, block] of blocks.entries()) {
    const [house = ''] = HOUSE.exec(block.text.slice(0, 40)) ?? [];
    if (!house || FUNCTION_WORDS.has(fold(house)) || NOT_LABELS.has(fold(house)) || read(block)) continue;
    if (blocks.slice(i + 1, i + 1 + BELOW).some(isName)) count(counts, house);
  }
  return new Set([...counts].flatMap(([house, times]) => (times >= AGAIN ? [house] : [])));
}

function houseHead({ text }: Block, houses: ReadonlySet<string>): Head | null {
  const [house = ''] = HOUSE.exec(text.slice(0, 40)) ?? [];
  if (!houses.has(house)) return null;
  const colon = house.length + text.slice(house.length).search(/[:：]/);
  return { label: describedVoice(house), form: 'colon', start: 0, words: skipTimes(text, colon + 1), end: text.length };
}

/**
 * Reads the label of a block as those of its page are printed. They may be printed small: then two recur whose every word the page writes
 * with a capital elsewhere. Linear.
 */
function nameReader(blocks: readonly Block[]): (block: Block) => Head | null {
  const headOf = isWithoutColons(blocks) ? headWithout : headWithColon;
  const counts = new Map<string, number>();
  const printed = new Map<Block, string>();
  for (const block of blocks) {
    const name = nameIn(block);
    if (name === null) continue;
    printed.set(block, name);
    count(counts, name);
  }
  const recurring = [...counts.keys()].filter((name) => (counts.get(name) ?? 0) > 1);
  if (recurring.length < 2) return headOf;
  const capitals = new Set<string>();
  for (const { text } of blocks) for (const [word] of text.matchAll(CAPITAL)) capitals.add(fold(word));
  const known = (name: string) =>
    name.split(' ').every((word) => PARTICLES.has(word) || capitals.has(fold(word))) && isName(name);
  if (recurring.filter(known).length < 2) return headOf;
  return (block) => {
    const name = printed.get(block);
    // Who has no name there is set in bold as well: "mayor", "archived recording".
    if (name === undefined || !(known(name) || isSetOff(block, name))) return headOf(block);
    const { text } = block;
    const at = text.indexOf(name);
    const head = headOf({ ...block, text: text.slice(0, at) + raised(name) + text.slice(at + name.length) });
    if (!head || head.label.suspect) return headOf(block);
    return { ...head, label: { ...head.label, kind: known(name) ? 'person' : 'unnamed', printed: name } };
  };
}

const isSetOff = ({ kind, text, marked: [bold] }: Block, name: string) =>
  kind === 'term' || (bold !== undefined && text.slice(bold.start, bold.end).replace(/\s?[:：]$/, '') === name);

/** The words in small letters that a block begins with, up to a colon, to its end, or to the end of what is in bold. */
function nameIn({ text, marked: [bold] }: Block): string | null {
  const from = skipLeads(text);
  const to = bold?.start === from ? bold.end : from + 80;
  return SMALL.exec(text.slice(from, to))?.[0] ?? null;
}

function isName(name: string): boolean {
  const label = readLabel(raised(name));
  return label?.kind === 'person' && !label.suspect;
}

const raised = (name: string): string => {
  const capitals = name.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return capitals.length === name.length ? capitals : name;
};
