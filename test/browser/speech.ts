/** Speech synthesis of three voices that make no sound: a test sees what is spoken, and ends a sentence when it likes. */
export class Speech extends EventTarget {
  spoken: { text: string; voice: { name: string }; rate: number; onend: () => void } | null = null;
  voices = ['Ada', 'Ben', 'Cleo'].map((name) => ({ voiceURI: name, name, lang: 'en-GB', localService: true }));
  getVoices = () => this.voices;
  speak = (utterance: NonNullable<Speech['spoken']>) => {
    this.spoken = utterance;
  };
  cancel = () => {
    this.spoken = null;
  };
  finish = () => this.spoken?.onend();
  /** As the browser's own. */
  synthesis = this as unknown as SpeechSynthesis;
}

/** Makes the page's utterances plain objects, since the browser's own take no voices but its own. */
export function installSpeech(): Speech {
  Object.assign(window, {
    SpeechSynthesisUtterance: class {
      constructor(readonly text: string) {}
    },
  });
  return new Speech();
}
