// The transcript as it is printed: labels, sounds and asides among the words.
import type { Transcript, Turn } from '../transcript/model.ts';
import { type Folded, fold } from './fold.ts';
import { type WordRange, wordsOf } from './words.ts';

/** The text that text quote selectors speak of, in which other programs look for them too. */
export interface PrintedText {
  /** Labels, words, sounds and asides in order, everything parted by single spaces. */
  text: string;
  /** Each run of words: where it stands in `text` and in `wordsOf(turn).text`. */
  pieces: { turn: string; at: number; words: number; length: number }[];
  /** `text` folded; made when it is first asked for. */
  folded(): Folded;
}

const kept = new WeakMap<Transcript, PrintedText>();

/** Reads a transcript as printed, once for each. Linear. */
export function printedText(transcript: Transcript): PrintedText {
  const known = kept.get(transcript);
  if (known) return known;
  const made = print(transcript);
  kept.set(transcript, made);
  return made;
}

function print({ turns }: Transcript): PrintedText {
  const pieces: PrintedText['pieces'] = [];
  const texts: string[] = [];
  let at = 0;
  for (const turn of turns) {
    const text = printTurn(turn, at, pieces);
    if (!text) continue;
    texts.push(text);
    at += text.length + 1;
  }
  const text = texts.join(' ');
  let folded: Folded | undefined;
  return {
    text,
    pieces,
    folded: () => {
      folded ??= fold(text);
      return folded;
    },
  };
}

/** A turn as printed, which begins at that offset of the whole text. */
function printTurn(turn: Turn, at: number, pieces: PrintedText['pieces']): string {
  const words = wordsOf(turn).pieces[Symbol.iterator]();
  let text = turn.label === null ? '' : `${turn.label}: `;
  for (const { runs } of turn.paragraphs) {
    runs.forEach((run, index) => {
      const last = runs[index - 1];
      const apart = !last || last.offset + last.text.length < run.offset || /\s$/.test(last.text);
      const printed = run.text.trim();
      if (!printed) return;
      if (text && !text.endsWith(' ') && (apart || /^\s/.test(run.text))) text += ' ';
      // Every run of words that is printed has its piece, in this order.
      const piece = run.kind === 'words' ? words.next().value : undefined;
      if (piece) pieces.push({ turn: turn.id, at: at + text.length, words: piece.at, length: printed.length });
      text += printed;
    });
  }
  return text.trimEnd();
}

/** Where chosen words stand in the printed text, from the first to the last of them. */
export function extentOf({ pieces }: PrintedText, ranges: readonly WordRange[]): { start: number; end: number } | null {
  const at = (turn: string, offset: number) => {
    const piece = pieces.findLast((piece) => piece.turn === turn && piece.words <= offset);
    return piece && piece.at + Math.min(offset - piece.words, piece.length);
  };
  const [first, last] = [ranges.at(0), ranges.at(-1)];
  const start = first && at(first.turn, first.start);
  const final = last && at(last.turn, last.end - 1);
  return start === undefined || final === undefined ? null : { start, end: final + 1 };
}

/** The words that stand between two offsets of the printed text, one range for each turn. */
export function rangesWithin({ pieces }: PrintedText, start: number, end: number): WordRange[] {
  const ranges: WordRange[] = [];
  for (const { turn, at, words, length } of pieces) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, length);
    if (from >= to) continue;
    const last = ranges.at(-1);
    if (last?.turn === turn) last.end = words + to;
    else ranges.push({ turn, start: words + from, end: words + to });
  }
  return ranges;
}
