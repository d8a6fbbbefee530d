// What the reader and the bundle that quotes know of each other. Quoting and citing weigh as much as all of the view, so they are
// put into the page when they are first used, beside the reader in the same isolated world.
import { door } from './door.ts';
import type { WordRange } from './quote/words.ts';
import type { Correction } from './transcript/corrections.ts';
import type { Edits } from './transcript/edits.ts';
import type { TextQuoteSelector, Transcript } from './transcript/model.ts';
import type { Mark } from './view/turn-view.tsx';

/** The transcript as it is shown, and the page it was read from. */
export interface QuotedPage {
  transcript: Transcript;
  /** The page's own text nodes by block (`Paragraph.block`). */
  nodes: readonly (readonly Node[])[];
}

/** A dialog that is asked for: where it is drawn, what it shows, and what it calls back. */
export interface DialogRequest {
  /** An empty element in the view's root. */
  container: HTMLElement;
  /** As the page was read; `corrections` are not applied yet. */
  original: Transcript;
  nodes: QuotedPage['nodes'];
  /** What holds when the dialog is opened. */
  corrections: Correction[];
  edits: Edits;
  /** The reader put something right, or took it back: this holds from now on. The dialog sees to that it is kept. */
  onChange(changes: { corrections?: Correction[]; edits?: Edits }): void;
  /** The dialog is closed, and the focus is back where it was. */
  onClose(): void;
}

/** What the bundle can do. */
export interface Quoting {
  /** Opens the dialog that quotes and cites these words, or, with none, the one that cites the whole transcript. */
  cite(request: DialogRequest, words: WordRange[]): void;
  /** Opens the dialog that corrects who speaks. */
  correct(request: DialogRequest): void;
  /** The words that each selector means, as far as they are still there. */
  find(page: QuotedPage, selectors: readonly TextQuoteSelector[]): WordRange[];
  /** The words that a browser marks at that address of the page; none when it has no text fragment, or not into the transcript. */
  arrivedAt(page: QuotedPage, address: string): WordRange[];
  /** The address that opens the page at the words of a turn; null when no text fragment leads there. */
  linkTo(page: QuotedPage, turn: string): string | null;
  /** What to mark in each turn, by id: words that were saved, and those that were arrived at. */
  marks(
    transcript: Transcript,
    saved: readonly WordRange[],
    arrived: readonly WordRange[],
  ): ReadonlyMap<string, Mark[]>;
}

export const quotingDoor = door<Quoting>('quoting');
