import { type Source, toWork } from './item.ts';
import { runs, type StyledRun } from './runs.ts';
import { type StyleId, styles } from './styles.ts';

/** A transcript, or a quote from it, to be cited in a style. A `Transcript` fits in: `cite({ ...transcript, style, accessed })`. */
export interface CitationRequest extends Source {
  style: StyleId;
}

/** A citation ready to copy; `toPlain()` and `toHtml()` make text of its runs. */
export interface Citation {
  /** The list entry; in Chicago notes the full note; in AP, which has no list, the attribution. */
  reference: StyledRun[];
  /** What stands in the text, with the words of the quote; empty where the style has only a note number there. */
  inText: StyledRun[];
  /** The list entry, in a style that cites in notes. */
  bibliography?: StyledRun[];
  /** The short note for a second mention, in a style that cites in notes. */
  note?: StyledRun[];
}

/** Cites the whole transcript, or the quote when there is one. Never throws: what is not known is left out as the style wants it. */
export function cite(request: CitationRequest): Citation {
  const style = styles[request.style];
  const work = toWork(request);
  return {
    reference: runs(style.reference(work)),
    inText: runs(style.inText(work)),
    ...(style.bibliography && { bibliography: runs(style.bibliography(work)) }),
    ...(style.note && { note: runs(style.note(work)) }),
  };
}
