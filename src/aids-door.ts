// What the reader and the bundle of reading aids know of each other: text settings, help and reading aloud. Whoever just reads needs
// none of them, so they are put into the page when they are first used, as `quoting-door.ts` does.
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

/** What the bundle can do. */
export interface Aids {
  /** Opens the dialog of how the transcript looks and reads. */
  textSettings(request: AidRequest): void;
  /** Opens the dialog of keys. */
  help(request: AidRequest): void;
  /** These settings hold from now on: what is open follows them. */
  follow(settings: Settings): void;
}

const DOOR = Symbol.for('sidetone.aids');
const world = globalThis as { [DOOR]?: Aids };

/** The bundle, when it is in this page already. */
export const aidsHere = (): Aids | undefined => world[DOOR];

/** The bundle comes in. The first to come stays. */
export function openAidsDoor(aids: Aids): void {
  world[DOOR] ??= aids;
}
