import { sameLanguage } from './language.ts';
import type { Speaker } from './model.ts';

/** A voice that the browser's speech synthesis offers, as far as the choice needs it. */
export interface Voice {
  /** `SpeechSynthesisVoice.voiceURI` */
  id: string;
  /** BCP 47, sometimes with an underscore. */
  lang: string;
  /** The system's own, in contrast to one that sends the words to a server. */
  local: boolean;
}

/** How one speaker sounds. */
export interface VoiceChoice {
  /** Voice id. */
  voice: string;
  /** `SpeechSynthesisUtterance.pitch`: 1 unless there are fewer voices than speakers. */
  pitch: number;
}

const PITCHES = [1, 0.8, 1.2, 0.65, 1.35];

/**
 * A voice for each speaker, and under the key null for who is not known: the same at every reading, different from one another
 * for as long as there are voices and pitches, and of the transcript's language where there is one. The words stay on this device:
 * voices that send them elsewhere are not taken. What the reader chose (by the speaker's name) goes first. Empty without voices.
 */
export function assignVoices(
  speakers: readonly Speaker[],
  voices: readonly Voice[],
  language: string,
  chosen: Readonly<Record<string, string>> = {},
): Map<string | null, VoiceChoice> {
  const local = voices.filter((voice) => voice.local);
  const fitting = local.filter((voice) => sameLanguage(voice.lang, language));
  const choice = fitting.length ? fitting : local;
  const assigned = new Map<string | null, VoiceChoice>();
  const [first] = choice;
  if (!first) return assigned;
  const known = new Set(local.map(({ id }) => id));
  const taken = new Map<string, number>();
  const take = (key: string | null, voice: string) => {
    const times = taken.get(voice) ?? 0;
    taken.set(voice, times + 1);
    assigned.set(key, { voice, pitch: PITCHES[times % PITCHES.length] ?? 1 });
  };
  for (const { id, name } of speakers) {
    const own = chosen[name];
    if (own !== undefined && known.has(own)) take(id, own);
  }
  for (const key of [...speakers.map(({ id }) => id), null]) {
    if (!assigned.has(key)) take(key, leastTaken(choice, taken, first.id));
  }
  return assigned;
}

function leastTaken(voices: readonly Voice[], taken: ReadonlyMap<string, number>, first: string): string {
  let best = first;
  for (const { id } of voices) if ((taken.get(id) ?? 0) < (taken.get(best) ?? 0)) best = id;
  return best;
}
