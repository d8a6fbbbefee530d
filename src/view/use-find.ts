import { useMemo, useState } from 'preact/hooks';
import { indexForSearch, type Match, marksOf, search } from '../quote/search.ts';
import type { Transcript } from '../transcript/model.ts';
import type { Mark } from './turn-view.tsx';

/** Find in transcript: what was typed, where it stands, and which of the places the reader is at. */
export interface Find {
  typed: string;
  matches: Match[];
  /** Index into `matches`; -1 before the first step. */
  at: number;
  type(typed: string): void;
  /** Steps to the next (1) or previous (-1) place, round the ends. Returns it, or null when there is none. */
  step(by: 1 | -1): Match | null;
  /** What to mark in a turn. The same array for as long as it is the same. */
  marks(turn: string): Mark[];
}

const NONE: Mark[] = [];

/** State of the find box over a transcript. The index is made when the box is first used. */
export function useFind(transcript: Transcript): Find {
  const [{ typed, at }, set] = useState({ typed: '', at: -1 });
  const used = typed !== '';
  const index = useMemo(() => (used ? indexForSearch(transcript) : null), [transcript, used]);
  const matches = useMemo(() => (index ? search(index, typed, { heard: true }) : []), [index, typed]);
  const marks = useMemo(() => marksByTurn(matches, at), [matches, at]);
  return {
    typed,
    matches,
    at,
    type: (typed) => set({ typed, at: -1 }),
    step(by) {
      if (!matches.length) return null;
      const next = at < 0 && by < 0 ? matches.length - 1 : (at + by + matches.length) % matches.length;
      set({ typed, at: next });
      return matches[next] ?? null;
    },
    marks: (turn) => marks.get(turn) ?? NONE,
  };
}

function marksByTurn(matches: Match[], at: number): Map<string, Mark[]> {
  const byTurn = new Map<string, Mark[]>();
  matches.forEach((match, index) => {
    const marks = byTurn.get(match.turn) ?? [];
    for (const stretch of marksOf(match)) marks.push({ ...stretch, now: index === at });
    byTurn.set(match.turn, marks);
  });
  return byTurn;
}
