import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { indexForSearch, type Match, marksOf, search } from '../quote/search.ts';
import type { Transcript } from '../transcript/model.ts';
import type { Mark } from './turn-view.tsx';

/** Find in transcript: what was typed, where it stands, and which of the places the reader is at. */
export interface Find {
  /** What is in the box. */
  typed: string;
  /** What was looked for: the same, once there is a pause in typing or a step. */
  sought: string;
  /** Where that stands. */
  matches: Match[];
  /** Index into `matches`; -1 before the first step. */
  at: number;
  type(typed: string): void;
  /** Steps to the next (1) or previous (-1) place, round the ends. Returns it, or null when there is none. */
  step(by: 1 | -1): Match | null;
  /** What to mark in a turn. The same array for as long as it is the same. */
  marks(turn: string): Mark[];
}

/** Milliseconds without a key after which is looked for what was typed: a long transcript takes longer to mark than a key to press. */
const PAUSE = 250;

/** So many places at most are marked at once, or the browser would stand still. Of more, only the one that the reader is at. */
const MOST_MARKED = 3000;

const NONE: Mark[] = [];

/** State of the find box over a transcript. The index is made when the box is first used. */
export function useFind(transcript: Transcript): Find {
  const [{ typed, sought, at }, set] = useState({ typed: '', sought: '', at: -1 });
  const used = typed !== '';
  const index = useMemo(() => (used ? indexForSearch(transcript) : null), [transcript, used]);
  const placesOf = (words: string) => (index ? search(index, words) : []);
  const matches = useMemo(() => placesOf(sought), [index, sought]);
  const before = useRef<ReadonlyMap<string, Mark[]>>(new Map());
  const marks = useMemo(() => marksByTurn(matches, at, before.current), [matches, at]);
  before.current = marks;
  useEffect(() => {
    const timer = setTimeout(
      () => set((now) => (now.sought === now.typed ? now : { ...now, sought: now.typed })),
      PAUSE,
    );
    return () => clearTimeout(timer);
  }, [typed]);
  return {
    typed,
    sought,
    matches,
    at,
    type: (typed) => set((now) => ({ typed, sought: typed && now.sought, at: -1 })),
    step(by) {
      const places = sought === typed ? matches : placesOf(typed);
      const next = at < 0 && by < 0 ? places.length - 1 : (at + by + places.length) % places.length;
      set({ typed, sought: typed, at: places.length ? next : -1 });
      return places[next] ?? null;
    },
    marks: (turn) => marks.get(turn) ?? NONE,
  };
}

/** @param before the marks as they were: those of a turn that are the same stay the same array */
function marksByTurn(matches: Match[], at: number, before: ReadonlyMap<string, Mark[]>): Map<string, Mark[]> {
  const byTurn = new Map<string, Mark[]>();
  matches.forEach((match, index) => {
    if (matches.length > MOST_MARKED && index !== at) return;
    const marks = byTurn.get(match.turn) ?? [];
    for (const stretch of marksOf(match)) marks.push({ ...stretch, now: index === at });
    byTurn.set(match.turn, marks);
  });
  for (const [turn, marks] of byTurn) {
    const old = before.get(turn);
    if (old && JSON.stringify(old) === JSON.stringify(marks)) byTurn.set(turn, old);
  }
  return byTurn;
}
