import type { Story } from './listening-door.ts';
import type { Opened } from './opened-page.ts';
import type { Mount } from './page/mount.ts';
import type { WordRange } from './quote/words.ts';
import type { Settings } from './view/settings.ts';

/** The view as it stands in the page's place, and what is drawn of it. */
export interface Shown {
  opened: Opened;
  mount: Mount;
  stage: HTMLElement;
  jump: { turn: string | undefined };
  /** Saved words of this page, and those that its address led to. */
  words: { saved: WordRange[]; arrived: WordRange[] };
  /** The turn that is read aloud. */
  reading: string | null;
  /** What another bundle had to say. */
  told: { text: string } | null;
  settings: Settings;
  /** The story's audio, when the page has one, and the id of the turn that is heard. */
  story: Story | null;
  heard: string | null;
  /** The station whose schedule is shown or offered. */
  scheduleOf: string | null;
  ends: (() => void)[];
}
