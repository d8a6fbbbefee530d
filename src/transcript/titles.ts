// Titles of parts that stand between what people say, in capitals, and are no headings of the page's.
import { type Head, labelsOf } from './head.ts';
import { labelKey } from './label.ts';
import type { Block } from './model.ts';
import { isSound } from './sounds.ts';
import { count } from './tally.ts';

/** So many show that a page has them. */
const TITLES = 2;
/** A title has no sentence's end. */
const TITLE = /^(?=.*\p{Lu}{2})[^\p{Ll}[\](){}]{3,80}(?<![\p{STerm}…:,;–—-])$/u;

/**
 * Index of each block that is a title: in capitals, where words are not, and right above a label. What looks like a name on a line of its
 * own is one where nothing is said under it: takes its label from `heads`. Linear.
 */
export function takeTitles(
  blocks: readonly Block[],
  heads: Map<number, Head[]>,
  soundLines: ReadonlySet<number>,
): ReadonlySet<number> {
  const times = new Map<string, number>();
  for (const label of labelsOf(heads)) count(times, labelKey(label));
  const isName = (head: Head | undefined) => head !== undefined && (times.get(labelKey(head.label)) ?? 0) > 1;
  const titles: number[] = [];
  let labelled = false;
  for (const [i, block] of blocks.entries()) {
    const [head] = heads.get(block.index) ?? [];
    const [below] = heads.get(blocks[i + 1]?.index ?? -1) ?? [];
    const said = blocks[i - 1]?.text ?? '';
    const free = block.kind === 'paragraph' && !block.aside && !soundLines.has(block.index) && !isSound(block.text);
    const under = below !== undefined && below.form !== 'inner' && (below.form !== 'line' || isName(below));
    const plain = !head || (head.form === 'line' && !isName(head));
    if (labelled && free && under && plain && TITLE.test(block.text) && said !== said.toUpperCase())
      titles.push(block.index);
    labelled ||= head !== undefined;
  }
  if (titles.length < TITLES) return new Set();
  for (const index of titles) heads.delete(index);
  return new Set(titles);
}
