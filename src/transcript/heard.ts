import type { Turn } from './model.ts';

/** A turn and the second of the audio at which it begins. */
export interface TurnStart {
  turn: string;
  start: number;
}

/**
 * The turns whose beginning in the audio the page gives, in order. Empty when the times do not grow from turn to turn: then they count
 * from something else than the beginning of the audio (each part of a programme from its own, perhaps), and would lead astray.
 */
export function startsOf(turns: readonly Turn[]): TurnStart[] {
  const starts = turns.flatMap(({ id, start }) => (start === undefined ? [] : [{ turn: id, start }]));
  return starts.every(({ start }, index) => start >= (starts[index - 1]?.start ?? 0)) ? starts : [];
}

/** The turn that is heard at a second of the audio, or null before the first. `starts` are in order. */
export function turnHeard(starts: readonly TurnStart[], second: number): string | null {
  return starts.findLast(({ start }) => start <= second)?.turn ?? null;
}
