// A transcript as lines, one a paragraph: what files of every format are made from.
import type { Speaker, Transcript, Turn } from '../transcript/model.ts';
import { oneLine } from '../transcript/one-line.ts';
import { lineOf } from '../transcript/paragraph.ts';

/** What was said and heard in one paragraph. */
export interface Line {
  text: string;
  turn: Turn;
  /** The headings that stand before it. */
  headings: string[];
  /** It is the first of its turn that has words. */
  opens: boolean;
  speaker: Speaker | null;
  /** The speaker's name on one line; null when it is not known. */
  name: string | null;
  /** What has to be known of who speaks in this turn, beyond what is known of the speaker; empty when there is nothing. */
  marks: string;
  /** Seconds from the start of the audio, in whole milliseconds; null where the page has no time. */
  start: number | null;
}

/** The lines of a transcript in their order; paragraphs without a word are left out. `marksOf` says the marks of a turn. */
export function linesOf({ turns, speakers, segments }: Transcript, marksOf: (turn: Turn) => string = () => ''): Line[] {
  const known = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  let taken = 0;
  /** The headings before a turn that no line has yet. */
  const headingsBefore = (turn: number): string[] => {
    const begun = taken;
    while (taken < segments.length && (segments[taken]?.turn ?? 0) <= turn) taken++;
    return segments.slice(begun, taken).map(({ title }) => oneLine(title));
  };
  return turns.flatMap((turn, index) => {
    const speaker = known.get(turn.speaker ?? '') ?? null;
    const name = oneLine(speaker?.name ?? '') || null;
    const marks = oneLine(marksOf(turn));
    let opens = true;
    return turn.paragraphs.flatMap((paragraph, order): Line[] => {
      const text = oneLine(lineOf(paragraph));
      if (!text) return [];
      const start = timeOf(paragraph.start ?? (order ? undefined : turn.start));
      const line = { text, turn, headings: headingsBefore(index), opens, speaker, name, marks, start };
      opens = false;
      return [line];
    });
  });
}

/** 99:59:59.999, the last time that every reader of captions can read. */
export const LAST = 359_999.999;

function timeOf(seconds: number | undefined): number | null {
  if (seconds === undefined || !(seconds >= 0 && seconds < LAST)) return null;
  return Math.round(seconds * 1000) / 1000;
}
