// One page as it was read, with what the reader did on it before.
import { attributeInBackground } from './attribution-client.ts';
import { CallFailure } from './messages.ts';
import { type PageReading, readPage } from './page/read.ts';
import { withKnown } from './station/known.ts';
import type { Station } from './station/model.ts';
import { loadPage, type PageRecord } from './store.ts';
import { type Correction, correct, turnAt } from './transcript/corrections.ts';
import type { Transcript } from './transcript/model.ts';

export interface Opened {
  page: PageReading;
  record: PageRecord;
  /** Id of the turn at which the reader left off. */
  continueAt: string | null;
  /** The transcript as it was last corrected, and by what: that goes through the whole of it. */
  corrected: { by: readonly Correction[]; transcript: Transcript } | null;
}

/** Reads the page. Rejects with `CallFailure` when it holds no transcript. */
export async function openPage(): Promise<Opened> {
  const page = await readPage(document, attributeInBackground);
  if (!page) throw new CallFailure('no-transcript');
  const record = await loadPage(page.transcript.broadcast.url);
  return { page, record, continueAt: record.place && turnAt(page.transcript, record.place), corrected: null };
}

/** The transcript with the reader's corrections: the same object until they change. */
export function transcriptOf(opened: Opened): Transcript {
  const { page, record } = opened;
  if (opened.corrected?.by !== record.corrections)
    opened.corrected = { by: record.corrections, transcript: correct(page.transcript, record.corrections) };
  return opened.corrected.transcript;
}

/** The station of the page, with what is known of it besides. */
export const stationOf = ({ page }: Opened): Station => withKnown(page.station, location.href);

/** What words are looked for and quoted in. */
export const quotedPage = (opened: Opened) => ({ transcript: transcriptOf(opened), nodes: opened.page.nodes });
