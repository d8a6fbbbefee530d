// Finding words in a transcript, as fast as they are typed.
import type { Run, Transcript, Turn } from '../transcript/model.ts';
import { type Folded, fold, foldQuery } from './fold.ts';
import { type Stretch, stretchesOf, wordsOf } from './words.ts';

/** Found words and where they stand. */
export interface Match {
  /** Turn id. */
  turn: string;
  /** `words`: spoken, can be quoted. `heard`: in a sound or a transcriber's aside, never part of a quote. */
  kind: 'words' | 'heard';
  /** For `words`: offsets into `wordsOf(turn).text`. For `heard`: offsets into the run's text. */
  start: number;
  end: number;
  /** What it was found in, for `marksOf` and `lineOf`. */
  passage: Passage;
}

/** The line to show for a match. */
export interface Line {
  before: string;
  hit: string;
  after: string;
}

/** One string that is searched: the words of a turn, or one sound or aside in it. */
export interface Passage {
  turn: Turn;
  kind: Match['kind'];
  text: string;
  folded: Folded;
  stretches(start: number, end: number): Stretch[];
}

/** A transcript made ready for searching; keep it as long as the transcript. */
export interface SearchIndex {
  passages: Passage[];
}

/** Folds a transcript once, in the order of the page: about 1 ms for 5,000 characters, so do it when the search is first used. */
export function indexForSearch(transcript: Transcript): SearchIndex {
  const passages = transcript.turns.flatMap((turn) => {
    const words = wordsOf(turn);
    const spoken: Passage = {
      turn,
      kind: 'words',
      text: words.text,
      folded: fold(words.text),
      stretches: (start, end) => stretchesOf(words, start, end),
    };
    const heard = turn.paragraphs.flatMap(({ runs }, paragraph) =>
      runs.flatMap((run, index) => (run.kind === 'words' ? [] : [heardPassage(turn, run, paragraph, index)])),
    );
    return [spoken, ...heard];
  });
  return { passages };
}

function heardPassage(turn: Turn, { text }: Run, paragraph: number, run: number): Passage {
  const stretches = (start: number, end: number) => [{ paragraph, run, start, end }];
  return { turn, kind: 'heard', text, folded: fold(text), stretches };
}

/**
 * Every place where the typed words stand, as one phrase, in order of turns, in sounds and asides as well. Case, accents, kinds of quotes and dashes and white
 * space make no difference; a phrase may run on over sounds and paragraphs of one turn, and end in the middle of a word (people
 * are still typing). Nothing typed finds nothing. A plain scan: well under a millisecond for 1,200 turns when little is found.
 */
export function search({ passages }: SearchIndex, typed: string): Match[] {
  const query = foldQuery(typed);
  if (!query) return [];
  const matches: Match[] = [];
  for (const passage of passages) {
    const { text, starts, ends } = passage.folded;
    let end = 0;
    for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + query.length)) {
      const start = starts[at] ?? 0;
      // One printed letter can hold two typed ones: an s is found in ß once.
      if (start < end) continue;
      end = ends[at + query.length - 1] ?? start;
      matches.push({ turn: passage.turn.id, kind: passage.kind, start, end, passage });
    }
  }
  return matches;
}

/** What to mark for a match: one stretch for each run that it touches. */
export function marksOf({ passage, start, end }: Match): Stretch[] {
  return passage.stretches(start, end);
}

/** The match in its context: up to `length` characters either side, cut between words, with … where it is cut. */
export function lineOf({ passage: { text }, start, end }: Match, length = 60): Line {
  const line = (part: string) => part.replaceAll('\n', ' ');
  return {
    before: line(contextBefore(text, start, length)),
    hit: line(text.slice(start, end)),
    after: line(contextAfter(text, end, length)),
  };
}

/** Up to `length` characters before `at`, from the start of a word where the language parts words. */
function contextBefore(text: string, at: number, length: number): string {
  if (at <= length) return text.slice(0, at);
  const cut = text.slice(at - length, at);
  const space = cut.search(/\s/);
  return `…${space < 0 ? cut.replace(/^[\uDC00-\uDFFF]/, '') : cut.slice(space + 1)}`;
}

/** Up to `length` characters from `at`, to the end of a word likewise. */
function contextAfter(text: string, at: number, length: number): string {
  if (text.length - at <= length) return text.slice(at);
  const cut = text.slice(at, at + length);
  const space = cut.search(/\s\S*$/);
  return `${space < 0 ? cut.replace(/[\uD800-\uDBFF]$/, '') : cut.slice(0, space)}…`;
}
