// Reading aloud with the browser's own speech synthesis. One utterance a sentence: long ones are cut off by some voices
// (https://crbug.com/679437), and pausing inside an utterance does nothing in others, so a pause is a stop that remembers its sentence.

import { sameLanguage } from './transcript/language.ts';
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
  /** Whether a sentence is read: those of turns that the reader has folded away are not. */
  heard(sentence: Sentence): boolean;
  /** Called at every change: state, or the sentence that is being read. */
  changed(now: ReadingAloud): void;
}

export interface ReadAloud {
  /** Starts at a turn, else goes on where it was paused, else begins at the top. */
  play(turn?: string): void;
  /** Returns whether it was reading. */
  pause(): boolean;
  stop(): void;
  /** To the first sentence of the turn that many turns away. */
  skip(turns: 1 | -1): void;
  setRate(rate: number): void;
  /** Other voices, from the beginning of this sentence on. */
  setVoices(voices: ReadAloudOptions['voices']): void;
}

/** A reader-aloud over one transcript. The words are handed to `synthesis` sentence by sentence; nothing is spoken before `play`. */
export function readAloud(synthesis: SpeechSynthesis, options: ReadAloudOptions): ReadAloud {
  const { sentences, language, heard, changed } = options;
  let { rate, voices } = options;
  let at = 0;
  let speaking: SpeechSynthesisUtterance | null = null;

  function speak(): void {
    silence();
    const next = sentences.findIndex((sentence, i) => i >= at && heard(sentence));
    at = next < 0 ? sentences.length : next;
    const sentence = sentences[at];
    if (!sentence) {
      stop();
      return;
    }
    const choice = voices.get(sentence.speaker) ?? voices.get(null);
    const voice = voiceFor(synthesis.getVoices(), choice, sentence.lang);
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
      if (!speaking || !sentence) return false;
      silence();
      changed({ state: 'paused', sentence });
      return true;
    },
    stop,
    skip(turns) {
      const starts = sentences.flatMap((sentence, i) =>
        sentence.turn === sentences[i - 1]?.turn || !heard(sentence) ? [] : [i],
      );
      const here = starts.findLastIndex((start) => start <= at);
      at = starts[Math.max(0, Math.min(starts.length - 1, here + turns))] ?? 0;
      speak();
    },
    setRate(next) {
      rate = next;
      if (speaking) speak();
    },
    setVoices(next) {
      voices = next;
      if (speaking) speak();
    },
  };
}

/** The chosen voice; for words that are in a language of their own, and not in that of the voice, another one of this device that does, where there is one. */
function voiceFor(all: SpeechSynthesisVoice[], choice: VoiceChoice | undefined, language?: string) {
  const chosen = all.find(({ voiceURI }) => voiceURI === choice?.voice);
  if (!chosen || language === undefined || sameLanguage(chosen.lang, language)) return chosen;
  return all.find(({ lang, localService }) => localService && sameLanguage(lang, language)) ?? chosen;
}

/** How long a browser may take to find its voices, in milliseconds. */
const FINDING_VOICES = 2000;

/** The voices of this device, once the browser has them: those that send the words elsewhere are left out. Empty when there are none. */
export async function localVoices(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  if (!synthesis.getVoices().length)
    await new Promise((found) => {
      synthesis.addEventListener('voiceschanged', found, { once: true });
      setTimeout(found, FINDING_VOICES);
    });
  return synthesis.getVoices().filter(({ localService, name }) => localService && name);
}
