import type { Speaker, Transcript, Turn } from './model.ts';

/**
 * What the reader put right, in the order in which it was done. Speakers are named as they were named at that moment and turns
 * are known by their words, so that a correction still fits when the page is read again with a paragraph more or less.
 */
export type Correction =
  /** The speaker has another name. */
  | { do: 'rename'; speaker: string; name: string }
  /** Two speakers are one person. */
  | { do: 'merge'; speaker: string; into: string }
  /** The turn belongs to another speaker (who may be new), or to nobody known. */
  | { do: 'give'; turn: TurnMark; to: string | null };

/** A turn by its first words, and which of the turns that begin so it is, from 0. */
export interface TurnMark {
  words: string;
  nth: number;
}

/** Characters of a turn's beginning that its mark has. */
export const MARK_LENGTH = 80;
const LOOKED_AT = 4 * MARK_LENGTH;

function firstWords(turn: Turn): string {
  let text = '';
  // No more of a long turn than is asked for, and some for the white space in it.
  for (const { runs } of turn.paragraphs)
    for (const run of runs) if (text.length < LOOKED_AT) text += ` ${run.text.slice(0, LOOKED_AT)}`;
  return text.replace(/\s+/g, ' ').trim().slice(0, MARK_LENGTH);
}

/** The mark of the turn with that id; null when there is none. */
export function markOf(transcript: Transcript, turnId: string): TurnMark | null {
  const turn = transcript.turns.find(({ id }) => id === turnId);
  if (!turn) return null;
  const words = firstWords(turn);
  const alike = transcript.turns.filter((other) => firstWords(other) === words);
  return { words, nth: alike.indexOf(turn) };
}

/** The id of the turn with that mark; null when the page has lost it. */
export function turnAt(transcript: Transcript, mark: TurnMark): string | null {
  return marked(transcript, mark)?.id ?? null;
}

const marked = (transcript: Transcript, { words, nth }: TurnMark) =>
  transcript.turns.filter((turn) => firstWords(turn) === words)[nth];

/**
 * The transcript with the corrections applied; what is corrected is marked so. A correction that no longer fits (the page lost
 * the turn or the speaker) changes nothing. The transcript that is handed in stays as it is. Undo is leaving the last one out.
 */
export function correct(transcript: Transcript, corrections: readonly Correction[]): Transcript {
  return corrections.reduce(apply, transcript);
}

function apply(transcript: Transcript, correction: Correction): Transcript {
  if (correction.do === 'give') return give(transcript, correction.turn, correction.to);
  const speaker = byName(transcript, correction.speaker);
  if (!speaker) return transcript;
  if (correction.do === 'rename') return rename(transcript, speaker, correction.name.trim());
  const into = byName(transcript, correction.into);
  return into && into !== speaker ? merge(transcript, speaker, into) : transcript;
}

const byName = (transcript: Transcript, name: string) => transcript.speakers.find((speaker) => speaker.name === name);

function rename(transcript: Transcript, speaker: Speaker, name: string): Transcript {
  if (!name) return transcript;
  const same = byName(transcript, name);
  if (same && same !== speaker) return merge(transcript, speaker, same);
  return replaceSpeaker(transcript, speaker, { ...speaker, name, corrected: true });
}

function merge(transcript: Transcript, speaker: Speaker, into: Speaker): Transcript {
  const both: Speaker = {
    ...into,
    role: into.role ?? speaker.role,
    description: into.description ?? speaker.description,
    labels: [...new Set([...into.labels, ...speaker.labels])],
    corrected: true,
  };
  const { speakers, turns, ...rest } = replaceSpeaker(transcript, into, both);
  return {
    ...rest,
    speakers: speakers.filter(({ id }) => id !== speaker.id),
    turns: turns.map((turn) => (turn.speaker === speaker.id ? { ...turn, speaker: into.id, corrected: true } : turn)),
  };
}

function give(transcript: Transcript, mark: TurnMark, to: string | null): Transcript {
  const turn = marked(transcript, mark);
  if (!turn) return transcript;
  const known = to === null ? null : byName(transcript, to);
  const speaker = known === undefined ? newSpeaker(transcript, to ?? '') : known;
  const turns = transcript.turns.map((other) =>
    other === turn ? { ...turn, speaker: speaker?.id ?? null, corrected: true } : other,
  );
  const speakers = known === undefined && speaker ? [...transcript.speakers, speaker] : transcript.speakers;
  const heard = new Set(turns.map((other) => other.speaker));
  return { ...transcript, turns, speakers: speakers.filter(({ id }) => heard.has(id)) };
}

function newSpeaker(transcript: Transcript, name: string): Speaker {
  let number = transcript.speakers.length + 1;
  while (transcript.speakers.some(({ id }) => id === `s${number}`)) number++;
  return { id: `s${number}`, name, kind: 'person', role: null, description: null, labels: [], corrected: true };
}

function replaceSpeaker(transcript: Transcript, speaker: Speaker, by: Speaker): Transcript {
  return { ...transcript, speakers: transcript.speakers.map((other) => (other === speaker ? by : other)) };
}
