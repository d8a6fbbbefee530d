// Interviews that print in bold all that one person says, and nothing of the others: the bold tells where labels are missing.
import type { Head } from './head.ts';
import { type Label, labelKey } from './label.ts';
import type { Block } from './model.ts';
import { fillsBlock, isWhole } from './setting.ts';

/** How many labelled paragraphs of each sort show that. */
const SHOWN = 2;

/** The labels of what is printed in bold, and of the rest, by `labelKey()`. */
export interface Printing {
  bold: ReadonlySet<string>;
  /** Empty where several people speak so. */
  plain: ReadonlySet<string>;
}

/** Who speaks in bold and who does not; null where a page does not tell people apart so. `heads` are the labels of each block. */
export function printingOf(blocks: readonly Block[], heads: ReadonlyMap<number, readonly Head[]>): Printing | null {
  const bold: Label[] = [];
  const plain: Label[] = [];
  for (const block of blocks) {
    const [head] = heads.get(block.index) ?? [];
    if (head?.form === 'colon' && !fillsBlock(block, head)) (isWhole(block) ? bold : plain).push(head.label);
  }
  if (bold.length < SHOWN || plain.length < SHOWN || !isOne(bold)) return null;
  const keys = new Set(bold.map(labelKey));
  if (plain.some((label) => keys.has(labelKey(label)))) return null;
  return { bold: keys, plain: new Set(isOne(plain) ? plain.map(labelKey) : []) };
}

/** Whether labels are the longest of them, and parts of that. */
function isOne(labels: readonly Label[]): boolean {
  const [first, ...more] = labels;
  if (!first) return false;
  const longest = more.reduce((one, label) => (label.parts.length > one.parts.length ? label : one), first);
  return labels.every(({ kind, parts }) => kind === 'person' && parts.every((part) => longest.parts.includes(part)));
}
