// Words chosen in a transcript, and the quote they make.
import type { Quote, QuotePart, Transcript, Turn } from '../transcript/model.ts';
import { printedText } from './printed.ts';
import { selectorOf } from './selector.ts';
import { type Stretch, stretchesOf, type WordPoint, type WordRange, wordsOf } from './words.ts';

/** All words of a turn; empty when it has none. */
export function wholeTurn(turn: Turn): WordRange[] {
  return trimmed(turn, 0, wordsOf(turn).text.length);
}

/**
 * The words between two points, whichever comes first, of one turn or of several: one range for each turn that has words there, in
 * order, without white space at the ends. Empty when there are no words, or a turn is not of this transcript.
 */
export function wordsBetween(transcript: Transcript, one: WordPoint, other: WordPoint): WordRange[] {
  const { turns } = transcript;
  const place = ({ turn, offset }: WordPoint) => ({ index: turns.findIndex(({ id }) => id === turn), offset });
  const [from, to] = [place(one), place(other)].sort((a, b) => a.index - b.index || a.offset - b.offset);
  if (!from || !to || from.index < 0) return [];
  return turns.slice(from.index, to.index + 1).flatMap((turn, i) => {
    const start = i === 0 ? from.offset : 0;
    const end = from.index + i === to.index ? to.offset : wordsOf(turn).text.length;
    return trimmed(turn, start, end);
  });
}

function trimmed(turn: Turn, from: number, to: number): WordRange[] {
  const text = wordsOf(turn).text.slice(from, to);
  const start = text.search(/\S/);
  return start < 0 ? [] : [{ turn: turn.id, start: from + start, end: from + text.trimEnd().length }];
}

/** Where chosen words are printed: what to mark in each turn, by turn id. */
export function stretchesOfRanges(transcript: Transcript, ranges: readonly WordRange[]): Map<string, Stretch[]> {
  return new Map(
    ranges.flatMap(({ turn: id, start, end }) => {
      const turn = transcript.turns.find((turn) => turn.id === id);
      return turn ? [[id, stretchesOf(wordsOf(turn), start, end)] as const] : [];
    }),
  );
}

/**
 * The quote of chosen words: a part for each turn with its speaker as shown now, and the selector that finds it again. The words
 * are as printed, paragraphs joined by a space; to cut, bracket or shorten them is a matter of style. Null when nothing is chosen.
 */
export function quoteOf(transcript: Transcript, ranges: readonly WordRange[]): Quote | null {
  const parts = ranges.flatMap(({ turn: id, start, end }) => {
    const turn = transcript.turns.find((turn) => turn.id === id);
    const all = turn ? wordsOf(turn).text : '';
    const text = all.slice(start, end).replaceAll('\n', ' ').trim();
    const cut = isCut(all.slice(0, start), text, all.slice(end));
    return turn && text ? [{ ...partOf(transcript, turn, text), ...(cut && { cut }) }] : [];
  });
  return parts.length > 0 ? { parts, selector: selectorOf(printedText(transcript), ranges) } : null;
}

/** What stands before a sentence, and behind one or words that are broken off. */
const beginning = /(?:^|\n|[.?!…–—-]["'”’)\]]?) ?$/;
const ending = /[.?!…–—-]["'”’)\]]?$/;

/** Whether words begin with a sentence and end before it does. A paragraph ends one in any case. */
const isCut = (before: string, words: string, after: string) =>
  beginning.test(before.slice(-4)) && !ending.test(words) && /^ ?[^\s.?!…"'”’)\]]/.test(after);

function partOf(transcript: Transcript, turn: Turn, text: string): QuotePart {
  const speaker = transcript.speakers.find(({ id }) => id === turn.speaker);
  return {
    turn: turn.id,
    text,
    speaker: speaker?.name ?? null,
    role: speaker?.role ?? null,
    ...(speaker?.inferredFrom !== undefined && { inferredFrom: speaker.inferredFrom }),
    ...((speaker?.corrected || turn.corrected) && { corrected: true }),
    ...(turn.interpreted && { interpreted: true }),
  };
}
