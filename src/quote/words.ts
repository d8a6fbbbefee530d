// The words of a turn as one string, and the way back from it to where they are printed.
import type { Run, Turn } from '../transcript/model.ts';

/** A stretch of one run: `start` and `end` are offsets into its text. */
export interface Stretch {
  /** Index into `Turn.paragraphs`. */
  paragraph: number;
  /** Index into `Paragraph.runs`. */
  run: number;
  start: number;
  end: number;
}

/** Chosen words of one turn: offsets into `wordsOf(turn).text`, so that sounds, asides and labels can never be among them. */
export interface WordRange {
  /** Turn id. */
  turn: string;
  start: number;
  end: number;
}

/** A point in the words of a turn: an offset into `wordsOf(turn).text`. */
export interface WordPoint {
  turn: string;
  offset: number;
}

/** Spoken words of a turn: sounds and asides left out, paragraphs parted by a line feed. */
export interface Words {
  text: string;
  /** Every run of words, in order, and where it stands in `text`. */
  pieces: (Stretch & { at: number })[];
}

/** Reads the words of a turn; a turn of sounds alone has the empty text. Linear in the turn. */
export function wordsOf(turn: Turn): Words {
  const pieces: Words['pieces'] = [];
  let text = '';
  turn.paragraphs.forEach(({ runs }, paragraph) => {
    let fresh = true;
    runs.forEach((run, index) => {
      const start = run.text.search(/\S/);
      if (run.kind !== 'words' || start < 0) return;
      const end = run.text.trimEnd().length;
      const words = run.text.slice(start, end);
      if (text) text += fresh ? '\n' : spacing(runs, index, words);
      pieces.push({ paragraph, run: index, start, end, at: text.length });
      text += words;
      fresh = false;
    });
  });
  return { text, pieces };
}

/** What parts a run of words from the words before it, when what stands between them is left out. */
function spacing(runs: Run[], index: number, words: string): '' | ' ' {
  const before = runs[index - 1];
  const run = runs[index];
  if (!before || !run) return '';
  if (before.kind !== 'words' && /^[,.;:!?…)\]’”]/.test(words)) return '';
  const apart = before.offset + before.text.length < run.offset || /\s$/.test(before.text) || /^\s/.test(run.text);
  return apart || before.kind !== 'words' ? ' ' : '';
}

/** Where `start` to `end` of `words.text` is printed, one stretch for each run that is touched. */
export function stretchesOf(words: Words, start: number, end: number): Stretch[] {
  return words.pieces.flatMap((piece) => {
    const from = Math.max(start - piece.at, 0) + piece.start;
    const to = Math.min(end - piece.at + piece.start, piece.end);
    return from < to ? [{ paragraph: piece.paragraph, run: piece.run, start: from, end: to }] : [];
  });
}

/**
 * Offset into `words.text` of a point in a run. A point outside of the words (in a sound, in white space, past the end) moves to the
 * next words: so a selection that begins in a sound begins with the words after it.
 */
export function offsetIn(words: Words, paragraph: number, run: number, offset: number): number {
  for (const piece of words.pieces) {
    const there = piece.paragraph - paragraph || piece.run - run;
    if (there > 0) return piece.at;
    if (there === 0 && offset <= piece.end) return piece.at + Math.max(offset - piece.start, 0);
  }
  return words.text.length;
}
