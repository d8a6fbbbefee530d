// What pages print twice: a sentence that somebody says, set between the paragraphs once more to catch the eye.
import type { Head } from './head.ts';
import type { Block } from './model.ts';
import { fillsBlock } from './setting.ts';

/** A quote has so many characters at least before anything is left out: fewer are said again. */
const LENGTH = 60;
/** So much longer is the paragraph from which it is taken, else the page or somebody says the same again. */
const TAKEN = 20;
/** How many blocks away that paragraph is at most: a programme begins with what is heard far below. */
const NEAR = 12;

/** What is left out, or put in for the reader. */
const CUT = /…|\.\.\.|\[[^\]]*\]/;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The blocks with those set aside that say, without a label, no more than a paragraph near them says among other things. Linear. */
export function withoutPullQuotes(blocks: readonly Block[], heads: ReadonlyMap<number, readonly Head[]>): Block[] {
  const texts = blocks.map(({ text }) => plain(text));
  return blocks.map((block, i) => {
    const before = blocks[i - 1];
    const labelled = before && heads.get(before.index)?.some((head) => fillsBlock(before, head));
    if (block.aside || block.kind !== 'paragraph' || labelled || heads.has(block.index)) return block;
    const pieces = block.text.split(CUT).map(plain);
    if (!pieces.some(({ length }) => length >= LENGTH)) return block;
    const least = (texts[i] ?? '').length + TAKEN;
    const near = texts.slice(Math.max(0, i - NEAR), i + NEAR + 1).filter(({ length }) => length > least);
    return near.some((text) => pieces.every((piece) => text.includes(piece))) ? { ...block, aside: 'other' } : block;
  });
}
