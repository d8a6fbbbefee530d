// A paragraph put together again from its runs.
import type { Paragraph } from './model.ts';

/** Whether a space is printed before a run that neither it nor the run before has. */
export function standsApart(runs: Paragraph['runs'], index: number): boolean {
  const [before, run] = [runs[index - 1], runs[index]];
  if (!before || !run || before.offset + before.text.length >= run.offset) return false;
  return !/\s$/.test(before.text) && !/^\s/.test(run.text);
}

/** What was said and heard in a paragraph, as printed, on one line. */
export function lineOf({ runs }: Paragraph): string {
  const text = runs.map((run, index) => (standsApart(runs, index) ? ` ${run.text}` : run.text)).join('');
  return text.replace(/\s+/g, ' ').trim();
}
