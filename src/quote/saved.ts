import type { Edits } from '../transcript/edits.ts';
import type { Broadcast, Quote, Speaker } from '../transcript/model.ts';

/** A quote in the notebook, with all that a citation needs long after the page is gone. */
export interface SavedQuote {
  /** A random UUID. */
  id: string;
  /** When it was saved: an ISO 8601 instant. */
  savedAt: string;
  /** The reader's own words about it. */
  note: string;
  quote: Quote;
  broadcast: Broadcast;
  /** The speakers of the whole transcript, as they were attributed or corrected when the quote was saved. */
  speakers: Speaker[];
  /** What the reader entered for citations of the page. */
  edits?: Edits;
  /** The words of title and programme that the transcript proves to be names. */
  titleNames?: string[];
  /** A link that opens the page at the words, when one could be made. */
  link: string | null;
}
