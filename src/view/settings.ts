/** What a key press in the view can do. Browser-level commands are the browser's own business (`commands` in the manifest). */
export const ACTIONS = [
  'close',
  'nextTurn',
  'previousTurn',
  'nextOfSpeaker',
  'previousOfSpeaker',
  'find',
  'whereAmI',
  'cite',
  'readAloud',
  'help',
] as const;

export type Action = (typeof ACTIONS)[number];

/**
 * A chord as `KeyboardEvent` names it: modifiers in the order Ctrl, Alt, Shift, Meta, then `key`, or `code` without "Key" for
 * letters, since Alt changes what letters type on a Mac: "Alt+Shift+Y", "Alt+PageDown". Null: the action has no key.
 */
export type Chord = string | null;

/** Everything the reader can choose. Kept by the store; every view follows it. */
export interface Settings {
  /** The small "Read by speaker" button in the corner of pages with a transcript. The skip-link stays either way. */
  cornerButton: boolean;
  /** Host names on which the view opens by itself. */
  alwaysOpenOn: string[];
  /** Id of a citation style (`citation/styles.ts`). */
  citationStyle: string;
  /** Put the link to the quote inside the reference, instead of beside it. */
  linkInReference: boolean;
  theme: 'system' | 'light' | 'dark' | 'contrast' | 'sepia';
  face: 'serif' | 'sans' | 'dyslexia';
  /** Per cent of the browser's own size. */
  textSize: number;
  /** Line height, as a multiple of the type size. */
  lineSpacing: number;
  /** Characters a line. */
  measure: number;
  /** Motion only as the system says, or never. */
  motion: 'system' | 'none';
  hideSounds: boolean;
  citeButtons: 'every' | 'current';
  /** Turn headings for screen readers to jump by; off makes the names plain text. */
  headings: boolean;
  /** Speed of reading aloud; 1 is the voice's own. */
  aloudRate: number;
  /** Voices that were chosen for speakers, by name: `SpeechSynthesisVoice.voiceURI`. */
  aloudVoices: Record<string, string>;
  /** The reader has been told that a screen reader may speak at the same time. */
  aloudKnown: boolean;
  /** Speed of a story's audio, as a multiple of its own. */
  speed: number;
  /** The view goes along with a story's audio while the turn that is heard is in sight. */
  followAudio: boolean;
  shortcutsOn: boolean;
  shortcuts: Record<Action, Chord>;
}

/** The defaults. Who else takes which keys, and where that was read, stands in `docs/shortcuts.md`. */
export const DEFAULT_SETTINGS: Settings = {
  cornerButton: true,
  alwaysOpenOn: [],
  citationStyle: 'apa',
  linkInReference: false,
  theme: 'system',
  face: 'serif',
  textSize: 112.5,
  lineSpacing: 1.6,
  measure: 65,
  motion: 'system',
  hideSounds: false,
  citeButtons: 'every',
  headings: true,
  aloudRate: 1,
  aloudVoices: {},
  aloudKnown: false,
  speed: 1,
  followAudio: true,
  shortcutsOn: true,
  shortcuts: {
    close: 'Alt+Shift+Y',
    nextTurn: 'Alt+PageDown',
    previousTurn: 'Alt+PageUp',
    nextOfSpeaker: 'Alt+Shift+PageDown',
    previousOfSpeaker: 'Alt+Shift+PageUp',
    find: 'Alt+Shift+S',
    whereAmI: 'Alt+Shift+W',
    cite: 'Alt+Shift+Z',
    readAloud: 'Alt+Shift+N',
    help: 'Alt+Shift+J',
  },
};
