import type { Speaker, Transcript, Turn } from '../transcript/model.ts';
import type { Strings } from './strings.ts';

/** What a speaker has in a transcript. `speaker` is null for the turns whose speaker is not known. */
export interface Share {
  speaker: Speaker | null;
  /** Index into `Transcript.turns`. */
  first: number;
  turns: number;
  /** Spoken words; characters in languages that do not part words. */
  words: number;
  /** Whole per cent of all spoken words. */
  percent: number;
}

/** Who speaks how much, in order of appearance. Linear in the transcript. */
export function sharesOf(transcript: Transcript): Share[] {
  const speakers = new Map(transcript.speakers.map((speaker) => [speaker.id, speaker]));
  const shares = new Map<string | null, Share>();
  transcript.turns.forEach((turn, first) => {
    const share = shares.get(turn.speaker) ?? {
      speaker: speakers.get(turn.speaker ?? '') ?? null,
      first,
      turns: 0,
      words: 0,
      percent: 0,
    };
    share.turns += 1;
    share.words += countWords(turn, transcript.broadcast.language);
    shares.set(turn.speaker, share);
  });
  const list = [...shares.values()];
  const all = list.reduce((sum, { words }) => sum + words, 0);
  for (const share of list) share.percent = all ? Math.round((100 * share.words) / all) : 0;
  return list;
}

/** Spoken words of a turn; characters in Chinese, Japanese, Thai, Lao, Khmer and Burmese. */
function countWords(turn: Turn, language: string): number {
  let count = 0;
  for (const { runs } of turn.paragraphs)
    for (const { kind, text } of runs) if (kind === 'words') count += countWordsIn(text, language);
  return count;
}

/** The words of a text, counted in the same way. */
export function countWordsIn(text: string, language: string): number {
  return text.match(/^(zh|ja|th|lo|km|my)\b/.test(language) ? /\S/gu : /\S+/g)?.length ?? 0;
}

/** True when somebody says something in the turn, so that it can be cited. */
export const hasWords = (turn: Turn): boolean =>
  turn.paragraphs.some(({ runs }) => runs.some(({ kind, text }) => kind === 'words' && /\S/.test(text)));

/** The heading of a turn. */
export const nameOf = (speaker: Speaker | null, strings: Strings): string =>
  speaker?.name ?? strings.text('speakerNotKnown');
