// Words that stay marked while the view is open: saved ones, and those that the reader has arrived at by a link.
import { stretchesOf, type WordRange, wordsOf } from '../quote/words.ts';
import type { Transcript } from '../transcript/model.ts';
import type { Mark } from './turn-view.tsx';

/** Marks by turn id, in order and without overlaps: the words arrived at are `now`, and saved quotes that overlap become one mark. */
export function keptMarks(
  transcript: Transcript,
  saved: readonly WordRange[],
  arrived: readonly WordRange[],
): ReadonlyMap<string, Mark[]> {
  const marks = new Map<string, Mark[]>();
  for (const turn of transcript.turns) {
    const here = ({ turn: id }: WordRange) => id === turn.id;
    const now = arrived.filter(here);
    const clear = saved.filter(here).filter((range) => !now.some((other) => overlap(range, other)));
    const ranges = [
      ...joined(clear).map((range) => ({ ...range, now: false })),
      ...now.map((range) => ({ ...range, now: true })),
    ];
    if (!ranges.length) continue;
    const words = wordsOf(turn);
    ranges.sort((a, b) => a.start - b.start);
    marks.set(
      turn.id,
      ranges.flatMap(({ start, end, now }) => stretchesOf(words, start, end).map((stretch) => ({ ...stretch, now }))),
    );
  }
  return marks;
}

const overlap = (a: WordRange, b: WordRange) => a.start < b.end && b.start < a.end;

function joined(ranges: WordRange[]): WordRange[] {
  const out: WordRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else out.push({ ...range });
  }
  return out;
}
