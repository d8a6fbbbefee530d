import { ap } from './ap.ts';
import { apa } from './apa.ts';
import { chicagoAuthorDate, chicagoNotes } from './chicago.ts';
import { harvard } from './harvard.ts';
import { ieee } from './ieee.ts';
import type { Work } from './item.ts';
import { mla } from './mla.ts';
import type { Piece } from './runs.ts';
import { vancouver } from './vancouver.ts';

/** How one style writes a work. */
export interface Style {
  /** Which of the fields that not every style prints this one does. */
  prints: readonly ('hosts' | 'station')[];
  /** What stands for a date that is not known: words, the date of access, or nothing. */
  undated: string | null;
  /** What a reference begins with when no reporter is named; null where the style never prints one. */
  withoutReporter: 'host' | 'title' | null;
  /** Words from which a quote is a block of its own, without quotation marks; null where the style counts no words. MLA counts lines. */
  blockFrom: number | null;
  /** What the style prints for the whole: the list entry; in Chicago notes the full note; in AP the attribution. */
  reference(work: Work): Piece;
  /** The list entry of a style that cites in notes. */
  bibliography?(work: Work): Piece;
  /** The short form of the note for a second mention. */
  note?(work: Work): Piece;
  /** What stands in the text: who said it, the words, and the pointer to the reference. */
  inText(work: Work): Piece;
}

/** The styles in the order in which they are offered; `name` is the key of the message that names each. */
export const styleList = [
  { id: 'apa', name: 'styleApa' },
  { id: 'mla', name: 'styleMla' },
  { id: 'chicago-notes', name: 'styleChicagoNotes' },
  { id: 'chicago-author-date', name: 'styleChicagoAuthorDate' },
  { id: 'harvard', name: 'styleHarvard' },
  { id: 'ieee', name: 'styleIeee' },
  { id: 'vancouver', name: 'styleVancouver' },
  { id: 'ap', name: 'styleAp' },
] as const;

export type StyleId = (typeof styleList)[number]['id'];

export const styles: Record<StyleId, Style> = {
  apa,
  mla,
  'chicago-notes': chicagoNotes,
  'chicago-author-date': chicagoAuthorDate,
  harvard,
  ieee,
  vancouver,
  ap,
};

/** The style that is meant by an id from storage or a form; APA when none is. */
export function styleIdOf(id: string): StyleId {
  return styleList.find((style) => style.id === id)?.id ?? 'apa';
}
