import type { Transcript } from '../transcript/model.ts';
import { boundaryBefore, boundaryFrom } from './boundaries.ts';
import { type WordRange, wordsOf } from './words.ts';

/** Chosen words, widened to where words begin and end: nobody means to quote half a word. */
export function wholeWords({ turns }: Transcript, ranges: readonly WordRange[]): WordRange[] {
  return ranges.map((range) => {
    const turn = turns.find(({ id }) => id === range.turn);
    if (!turn) return range;
    const { text } = wordsOf(turn);
    return { turn: turn.id, start: boundaryBefore(text, range.start), end: boundaryFrom(text, range.end) };
  });
}
