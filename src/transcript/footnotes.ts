// Marks of footnotes, which nobody says.
import type { Block, Run } from './model.ts';
import { run } from './sounds.ts';

const MARK = /^(?:\d{1,3}|[*†‡])$/;

/** A run of a block's words with the marks of footnotes in it set apart, "Well.1 So": links of a number that no space stands before. */
export function withoutFootnotes(said: Run, { text, links }: Block): Run[] {
  if (said.kind !== 'words') return [said];
  const end = said.offset + said.text.length;
  const runs: Run[] = [];
  let from = said.offset;
  for (const link of links) {
    const glued = /[^\s\d]/.test(text[link.start - 1] ?? ' ');
    if (link.start <= from || link.end > end || !glued || !MARK.test(text.slice(link.start, link.end))) continue;
    runs.push(...run('words', text, from, link.start), ...run('aside', text, link.start, link.end));
    from = link.end;
  }
  return runs.length > 0 ? [...runs, ...run('words', text, from, end)] : [said];
}
