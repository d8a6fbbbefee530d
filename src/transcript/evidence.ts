// Which labels a page is believed to have.
import { type Candidates, candidatesOf, mentionsOf } from './candidates.ts';
import { naturalName } from './casing.ts';
import { creditedIn, dropFacts } from './credits.ts';
import type { Head } from './head.ts';
import { Judge } from './judge.ts';
import { type Label, labelKey } from './label.ts';
import { primaryLanguage } from './language.ts';
import { isLookAlike } from './look-alikes.ts';
import type { Mentions } from './mentions.ts';
import type { Block } from './model.ts';
import { fillsBlock, isEnded } from './setting.ts';
import { count } from './tally.ts';

/** The labels of a page: for each block the believed heads in order, by block index. */
export interface Evidence {
  heads: Map<number, Head[]>;
  /** Index of each block that is a credit in the form of a label. */
  credits: ReadonlySet<number>;
  /** Index of each block that only says what is heard. */
  soundLines: ReadonlySet<number>;
  mentions: Mentions;
}

/**
 * Reads the labels of a page and believes those for which the whole page speaks. `names` are those that the page states outright,
 * `language` is that of the transcript (BCP 47). Linear in the page.
 */
export function believe(blocks: readonly Block[], names: readonly string[], language: string): Evidence {
  const tongue = primaryLanguage(language);
  const candidates = candidatesOf(blocks, tongue);
  const { first, inner, credits, soundLines } = candidates;
  const mentions = mentionsOf(blocks, first, names, tongue);
  const judge = new Judge(blocks, candidates, mentions);
  const heads = new Map<number, Head[]>();
  const lines: string[] = [];
  for (const block of blocks) {
    const { index, text } = block;
    const head = first.get(index);
    const kept = head && judge.believes(block, head) ? [head] : credits.has(index) ? [] : judge.slips(block);
    for (const one of inner.get(index) ?? []) if (judge.believesInner(one)) kept.push(one);
    if (kept.length > 0) heads.set(index, endingInTurn(kept));
    else if (head?.form === 'line') lines.push(text);
  }
  // A line that is no label tells of people; of what the next line is, it is no evidence.
  for (const line of lines) mentions.add(line);
  const labelled = blocks.filter(({ index }) => heads.has(index));
  dropBelowLabels(blocks, heads);
  dropFacts(blocks, heads, (head) => judge.recurs(head));
  for (const { index, text } of labelled) if (!heads.has(index)) mentions.add(text);
  for (const label of castIn(blocks, candidates, heads)) mentions.addName(naturalName(label, mentions));
  if (isLookAlike(blocks, heads, mentions)) heads.clear();
  return { heads, credits, soundLines, mentions };
}

/** How many labels alone show that what is said stands below them. */
const ALONE = 2;

/** "Ben Lund: is he a friend?" below a label without words: that label's words, unless others begin with the same. */
function dropBelowLabels(blocks: readonly Block[], heads: Map<number, Head[]>): void {
  const below: Block[] = [];
  const times = new Map<string, number>();
  let alone = 0;
  for (const [i, block] of blocks.entries()) {
    const head = heads.get(block.index)?.[0];
    if (head && isWordless(block, head)) {
      const next = blocks[i + 1];
      const label = next && heads.get(next.index)?.[0];
      // Under a cast stand places and dates.
      if (!label) alone += Number(isEnded(next?.text ?? ''));
      else if (label.form === 'colon' && !isWordless(next, label)) below.push(next);
    } else if (head) count(times, labelKey(head.label));
  }
  if (alone < ALONE) return;
  for (const { index } of below) {
    const [head, ...more] = heads.get(index) ?? [];
    if (!head || (times.get(labelKey(head.label)) ?? 0) > 1) continue;
    if (more.length > 0) heads.set(index, more);
    else heads.delete(index);
  }
}

const isWordless = (block: Block, head: Head): boolean => fillsBlock(block, head) && head.form !== 'markup';

/** Names in capitals that stand alone above all that is said, or behind what somebody does: of those who are heard. */
function castIn(
  blocks: readonly Block[],
  { first, credits }: Candidates,
  heads: ReadonlyMap<number, readonly Head[]>,
): Label[] {
  const said = blocks.findIndex(({ index }) => heads.has(index));
  return blocks.slice(0, Math.max(0, said)).flatMap(({ kind, index, text }) => {
    const { form, label } = first.get(index) ?? {};
    if (credits.has(index)) return creditedIn(text).filter(isShouted);
    return form === 'line' && label && isShouted(label) && kind === 'paragraph' ? [label] : [];
  });
}

const isShouted = ({ kind, casing, parts }: Label): boolean =>
  kind === 'person' && casing === 'upper' && parts.length > 1;

/** The words of each head end where the next begins. */
function endingInTurn(heads: Head[]): Head[] {
  heads.forEach((head, i) => {
    head.end = Math.min(head.end, heads[i + 1]?.start ?? head.end);
  });
  return heads;
}
