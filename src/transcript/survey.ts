// Answers in writing have the form of a transcript: under each heading the same people, each once.
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
