import type { Turn } from './model.ts';

/** A sentence as it is read aloud: whose, where, and its words. */
export interface Sentence {
  turn: string;
  speaker: string | null;
  /** Index of the paragraph in the turn. */
  paragraph: number;
  /** Offsets into the paragraph's block text, sounds and asides between them left in place. */
  start: number;
  end: number;
  /** The spoken words only. */
  text: string;
  /** BCP 47, when it differs from the transcript's language. */
  lang?: string;
}

/**
 * The spoken words of all turns, sentence by sentence (Unicode UAX #29, as Intl.Segmenter cuts it), in order. Sounds and asides are
 * left out. A run in another language is a sentence of its own, so that a voice of that language can read it.
 */
export function sentences(turns: readonly Turn[], language: string): Sentence[] {
  const cut = new Intl.Segmenter(language, { granularity: 'sentence' });
  return turns.flatMap((turn) =>
    turn.paragraphs.flatMap(({ runs }, paragraph) =>
      runs
        .filter((run) => run.kind === 'words')
        .flatMap((run) =>
          [...cut.segment(run.text)].flatMap(({ segment, index }): Sentence[] => {
            const text = segment.trim();
            if (!/[\p{L}\p{N}]/u.test(text)) return [];
            const start = run.offset + index + segment.indexOf(text);
            const place = { turn: turn.id, speaker: turn.speaker, paragraph, start, end: start + text.length };
            return [{ ...place, text, ...(run.lang ? { lang: run.lang } : {}) }];
          }),
        ),
    ),
  );
}
