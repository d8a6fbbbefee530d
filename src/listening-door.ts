// What the reader and the bundle of listening know of each other: the station's schedule and the story's own audio. Few pages have
// either, so that it is put into the page only where there is something to listen to, as `quoting-door.ts` does.
import { door } from './door.ts';
import type { Turn } from './transcript/model.ts';
import type { Settings } from './view/settings.ts';

/** The story's audio, as it is to be heard beside its transcript. */
export interface StoryRequest {
  /** An empty element in the view. */
  container: HTMLElement;
  /** Checked https address. */
  audio: string;
  turns: readonly Turn[];
  settings: Settings;
  onSettings(changes: Partial<Settings>): void;
  /** Something for the status line of the view, for screen readers alone. */
  onSay(sentence: string): void;
  /** The reader has pressed play: whatever else the view lets sound makes way. */
  onPlay(): void;
  /** Another turn is heard, by id; null: none that is known. */
  onHeard(turn: string | null): void;
}

/** The story's audio in the view. */
export interface Story {
  /** Plays from the beginning of a turn, by id. Does nothing when the page gives it no time. */
  playFrom(turn: string): void;
  /** Returns whether it played. */
  pause(): boolean;
  /** These settings hold from now on. */
  follow(settings: Settings): void;
  end(): void;
}

/** What the bundle can do. */
export interface Listening {
  /**
   * Draws the station's schedule into an empty element of the view, or the offer to get it. `onSay` as for the story. Returns the
   * function that ends it.
   */
  schedule(container: HTMLElement, composerId: string, onSay: (sentence: string) => void): () => void;
  /** Draws the story's audio. Nothing is loaded before the reader presses play. */
  story(request: StoryRequest): Story;
}

export const listeningDoor = door<Listening>('listening');
