// What the reader and the bundle of reading aids know of each other: text settings, help and reading aloud. Whoever just reads needs
// none of them, so they are put into the page when they are first used, as `quoting-door.ts` does.
import { door } from './door.ts';
import type { Transcript } from './transcript/model.ts';
import type { Settings } from './view/settings.ts';

/** An aid that is asked for: where it is drawn, and what it calls back. */
export interface AidRequest {
  /** An empty element in the view. */
  container: HTMLElement;
  settings: Settings;
  onSettings(changes: Partial<Settings>): void;
  /** The aid is closed, and the focus is back where it was. */
  onClose(): void;
}

/** Reading aloud is asked for. `onClose`: it has ended, and its controls are gone. */
export interface AloudRequest extends AidRequest {
  /** An empty element for the controls. */
  controls: HTMLElement;
  /** The root of the view, with the turns in it. */
  view: HTMLElement;
  transcript: Transcript;
  /** Id of the turn to begin at; null: at the top. */
  from: string | null;
  /** It begins to speak, or goes on: whatever else is heard should stop. */
  onPlay(): void;
  /** It has come to a turn. */
  onTurn(turn: string): void;
  /** Something for the status line of the view, for screen readers alone. */
  onSay(sentence: string): void;
}

/** What the bundle can do. */
export interface Aids {
  /** Opens the dialog of how the transcript looks and reads. */
  textSettings(request: AidRequest): void;
  /** Opens the dialog of keys. */
  help(request: AidRequest): void;
  /** Shows the controls of reading aloud, and reads; when they are there already, starts, pauses or goes on. */
  readAloud(request: AloudRequest): void;
  /** Pauses reading aloud, for the radio. Returns whether it was reading. */
  hush(): boolean;
  /** Fetches the typeface for dyslexic readers. */
  face(): void;
  /** The view is closed: reading aloud ends, and the document has no face of ours any more. */
  end(): void;
  /** These settings hold from now on: what is open follows them. */
  follow(settings: Settings): void;
}

export const aidsDoor = door<Aids>('aids');
