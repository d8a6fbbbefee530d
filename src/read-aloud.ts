// Reading aloud with the browser's own speech synthesis. One utterance a sentence: long ones are cut off by some voices
// (https://crbug.com/679437), and pausing inside an utterance does nothing in others, so a pause is a stop that remembers its sentence.
import type { Sentence } from './transcript/sentences.ts';
import type { VoiceChoice } from './transcript/voices.ts';

export type ReadingAloud =
  | { state: 'stopped' }
  | { state: 'reading' | 'paused'; sentence: Sentence }
  /** `no-voices`: the system has none that stay on this device. `failed`: the voice gave up. */
  | { state: 'failed'; why: 'no-voices' | 'failed' };

export interface ReadAloudOptions {
  sentences: readonly Sentence[];
  /** By speaker id; null for who is not known (`assignVoices`). */
  voices: ReadonlyMap<string | null, VoiceChoice>;
  /** BCP 47 of the transcript. */
  language: string;
  /** 1 is the voice's own speed; 0.5 to 3. */
  rate: number;
  /** Called at every change: state, or the sentence that is being read. */
  changed(now: ReadingAloud): void;
}

export interface ReadAloud {
  /** Starts at a turn, else goes on where it was paused, else begins at the top. */
  play(turn?: string): void;
  pause(): void;
  stop(): void;
  /** To the first sentence of the turn that many turns away. */
  skip(turns: 1 | -1): void;
  setRate(rate: number): void;
}

/** A reader-aloud over one transcript. The words are handed to `synthesis` sentence by sentence; nothing is spoken before `play`. */
export function readAloud(synthesis: SpeechSynthesis, options: ReadAloudOptions): ReadAloud {
  const { sentences, voices, language, changed } = options;
  let { rate } = options;
  let at = 0;
  let speaking: SpeechSynthesisUtterance | null = null;

  function speak(): void {
    silence();
    const sentence = sentences[at];
    if (!sentence) {
      stop();
      return;
    }
    const choice = voices.get(sentence.speaker) ?? voices.get(null);
    const voice = synthesis.getVoices().find(({ voiceURI }) => voiceURI === choice?.voice);
    if (!choice || !voice) {
      changed({ state: 'failed', why: 'no-voices' });
      return;
    }
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    Object.assign(utterance, { voice, pitch: choice.pitch, rate, lang: sentence.lang ?? language });
    utterance.onend = () => {
      if (utterance !== speaking) return;
      at++;
      speak();
    };
    utterance.onerror = () => {
      if (utterance !== speaking) return;
      speaking = null;
      changed({ state: 'failed', why: 'failed' });
    };
    speaking = utterance;
    changed({ state: 'reading', sentence });
    synthesis.speak(utterance);
  }

  /** A cancelled utterance still ends, later: by then it is not the one that counts. */
  function silence(): void {
    if (!speaking) return;
    speaking = null;
    synthesis.cancel();
  }

  function stop(): void {
    silence();
    at = 0;
    changed({ state: 'stopped' });
  }

  return {
    play(turn) {
      if (turn !== undefined)
        at = Math.max(
          0,
          sentences.findIndex((sentence) => sentence.turn === turn),
        );
      speak();
    },
    pause() {
      const sentence = sentences[at];
      if (!speaking || !sentence) return;
      silence();
      changed({ state: 'paused', sentence });
    },
    stop,
    skip(turns) {
      const starts = sentences.flatMap((sentence, i) => (sentence.turn === sentences[i - 1]?.turn ? [] : [i]));
      const here = starts.findLastIndex((start) => start <= at);
      at = starts[Math.max(0, Math.min(starts.length - 1, here + turns))] ?? 0;
      speak();
    },
    setRate(next) {
      rate = next;
      if (speaking) speak();
    },
  };
}
