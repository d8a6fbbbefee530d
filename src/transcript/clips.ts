// What is heard of others between the words of one person.
import type { Head } from './head.ts';
import type { Label } from './label.ts';
import type { Block } from './model.ts';
import { fillsBlock } from './setting.ts';

/** A paragraph that is a quotation from its beginning to its end. */
const QUOTED = /^(?:["“„].*["”“]|[«»].*[«»])\.?$/u;

/** Whether two labels are those of one person, of whom one may give the surname alone. */
const areOne = (one: Label, other: Label): boolean =>
  one.kind === other.kind &&
  (one.parts.includes(other.parts.at(-1) ?? '') || other.parts.includes(one.parts.at(-1) ?? ''));

/**
 * Index of each block that quotes, has no label, and stands before the label of whoever spoke before it: that label would not be printed
 * again if nobody else had been heard. Linear.
 */
export function clipsIn(blocks: readonly Block[], heads: ReadonlyMap<number, readonly Head[]>): ReadonlySet<number> {
  const clips = new Set<number>();
  let last: Label | null = null;
  let quoted: number[] = [];
  let waiting = false;
  for (const block of blocks) {
    const own = heads.get(block.index) ?? [];
    const [first] = own;
    const head = own.at(-1);
    if (first && head) {
      if (last && areOne(last, first.label)) for (const index of quoted) clips.add(index);
      last = head.label;
      quoted = [];
      waiting = fillsBlock(block, head);
    } else if (waiting) waiting = false;
    else if (QUOTED.test(block.text)) quoted.push(block.index);
    else if (quoted.length > 0) {
      last = null;
      quoted = [];
    }
  }
  return clips;
}
