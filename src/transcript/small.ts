// Labels that a page prints in small letters, as newspapers do for their podcasts: "orla bran: Good morning."
import { fold } from './fold.ts';
import { type Head, headOf as headWithColon, headWithDash, skipLeads } from './head.ts';
import { readLabel } from './label.ts';
import { PARTICLES } from './lexicon.ts';
import type { Block } from './model.ts';
import { isDashed } from './setting.ts';

const SMALL = /^\p{Ll}[\p{Ll}\p{M}.'’-]*(?: \p{Ll}[\p{Ll}\p{M}.'’-]*){0,3}(?=\s?[:：]|$)/u;
const CAPITAL = /\p{Lu}[\p{L}\p{M}-]+/gu;

/**
 * Reads the label of a block as those of its page are printed. They may be printed small: then two recur whose every word the page writes
 * with a capital elsewhere. Linear.
 */
export function headReader(blocks: readonly Block[]): (block: Block) => Head | null {
  const headOf = isDashed(blocks) ? headWithDash : headWithColon;
  const counts = new Map<string, number>();
  const printed = new Map<Block, string>();
  for (const block of blocks) {
    const name = nameIn(block);
    if (name === null) continue;
    printed.set(block, name);
    counts.set(name, (counts.get(name) ?? 0) + 1);
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
