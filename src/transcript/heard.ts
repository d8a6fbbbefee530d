import type { Turn } from './model.ts';

/** A turn and the second of the audio at which it begins. */
export interface Cue {
  turn: string;
  start: number;
}

/**
 * The turns whose beginning in the audio the page gives, in order. Empty when the times do not grow from turn to turn: then they count
 * from something else than the beginning of the audio (each part of a programme from its own, perhaps), and would lead astray.
 */
export function cuesOf(turns: readonly Turn[]): Cue[] {
  const cues = turns.flatMap(({ id, start }) => (start === undefined ? [] : [{ turn: id, start }]));
  return cues.every(({ start }, index) => start >= (cues[index - 1]?.start ?? 0)) ? cues : [];
}

/** The turn that is heard at a second of the audio, or null before the first. `cues` are in order. */
export function turnHeard(cues: readonly Cue[], second: number): string | null {
  return cues.findLast(({ start }) => start <= second)?.turn ?? null;
}
