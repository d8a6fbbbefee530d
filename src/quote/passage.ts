// The words of neighbouring turns as one text, for a text box in which some of them are chosen.
import type { Transcript } from '../transcript/model.ts';
import { type WordRange, wordsOf } from './words.ts';

export interface Passage {
  /** The words of each turn, parted by an empty line. No names, no sounds. */
  text: string;
  /** Every turn with words, and where they begin in `text`. */
  turns: { turn: string; at: number; length: number }[];
}

const BETWEEN = '\n\n';

/** All words of the turns from the first to the last that ranges are in. */
export function passageOf({ turns }: Transcript, ranges: readonly WordRange[]): Passage {
  const indexOf = (range: WordRange | undefined) => turns.findIndex(({ id }) => id === range?.turn);
  const passage: Passage = { text: '', turns: [] };
  for (const turn of turns.slice(Math.max(indexOf(ranges[0]), 0), indexOf(ranges.at(-1)) + 1)) {
    const { text } = wordsOf(turn);
    if (!text) continue;
    if (passage.text) passage.text += BETWEEN;
    passage.turns.push({ turn: turn.id, at: passage.text.length, length: text.length });
    passage.text += text;
  }
  return passage;
}

/** Where chosen words begin and end in the text. */
export function extentIn(passage: Passage, ranges: readonly WordRange[]): { start: number; end: number } {
  const at = (range: WordRange | undefined) => passage.turns.find(({ turn }) => turn === range?.turn)?.at ?? 0;
  const [first, last] = [ranges.at(0), ranges.at(-1)];
  return { start: at(first) + (first?.start ?? 0), end: at(last) + (last?.end ?? 0) };
}

/** The words between two offsets of the text, without white space at the ends; all of them when there are none between. */
export function rangesIn(passage: Passage, start: number, end: number): WordRange[] {
  const chosen = passage.turns.flatMap(({ turn, at, length }): WordRange[] => {
    const words = passage.text.slice(Math.max(start, at), Math.max(Math.min(end, at + length), at));
    const from = Math.max(start - at, 0) + words.length - words.trimStart().length;
    const to = Math.max(start - at, 0) + words.trimEnd().length;
    return from < to ? [{ turn, start: from, end: to }] : [];
  });
  return chosen.length > 0 ? chosen : passage.turns.map(({ turn, length }) => ({ turn, start: 0, end: length }));
}
