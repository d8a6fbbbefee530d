// What has the form of a transcript and is none: answers in writing, under each heading the same people, each once; and plays.
import type { Head } from './head.ts';
import type { Block } from './model.ts';

/**
 * Whether the labelled blocks are answers to a survey and no talk: in three sections or more nobody has a label twice, nobody asks
 * anything, and no label has a role, a time or a sound. Linear.
 */
export function isSurvey(blocks: readonly Block[], heads: ReadonlyMap<number, Head[]>): boolean {
  let sections = 0;
  let answered = new Set<string>();
  for (const block of blocks) {
    if (block.kind === 'heading' && answered.size > 0) answered = new Set();
    for (const { label, form, words, end } of heads.get(block.index) ?? []) {
      const name = label.parts.join(' ');
      const told = label.role !== null || label.kind !== 'person' || block.times.length > 0 || form !== 'colon';
      if (told || answered.has(name) || /[?？[(]/.test(block.text.slice(words, end))) return false;
      if (answered.size === 0) sections++;
      answered.add(name);
    }
  }
  return sections > 2;
}

const UNIT =
  '(?:(?:(?:erste|zweite|dritte|vierte|fünfte)r?|[IVX\\d]{1,4}\\.) (?:akt|aufzug|auftritt)|(?:acte|acto|atto|ato|scène|escena|scena|cena|cuadro) (?:[IVX]{1,4}|\\d{1,2}|premi[eè]re?|primer[oa]?|prim[oa]|primeir[oa]|second[eoa]?|segund[oa]|únic[oa]))';
/** "ACTE PREMIER", "Erster Aufzug. Erster Auftritt", "ACTO II": a line of a play; a part of a programme has a title. */
const ACT = new RegExp(`^${UNIT}(?:[\\s.,:–—-]{1,3}${UNIT})?[.:]?$`, 'iu');

/** Whether a page that calls itself no transcript is a play by the acts and scenes above what its people say. Linear. */
export const isPlay = (blocks: readonly Block[], heads: ReadonlyMap<number, Head[]>): boolean => {
  const last = blocks.findLastIndex(({ index }) => heads.has(index));
  return blocks
    .slice(0, Math.max(0, last))
    .some(({ index, text, inTranscript }) => !inTranscript && !heads.has(index) && ACT.test(text));
};
