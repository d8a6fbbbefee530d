// Made-up saved quotes for tests.
import { quoteOf, wholeTurn } from '../../src/quote/quote.ts';
import type { SavedQuote } from '../../src/quote/saved.ts';
import { transcript } from './broadcast.ts';

const page = transcript(
  ['Oona Feld', 'The ferry stayed where it was. [Gulls] Nobody came to fetch it.'],
  ['Basil Thorne', 'We had soup. It was a good winter for soup.'],
);

/** A quote of the nth turn of a page of two turns, by Oona Feld and by Basil Thorne. */
export function savedQuote(turn: number, id: string, more: Partial<SavedQuote> = {}): SavedQuote {
  const chosen = page.turns[turn];
  const quote = chosen && quoteOf(page, wholeTurn(chosen));
  if (!quote) throw new Error(`no words in turn ${turn}`);
  return {
    id,
    savedAt: '2031-03-01T10:00:00.000Z',
    note: '',
    quote,
    broadcast: page.broadcast,
    speakers: page.speakers,
    link: null,
    ...more,
  };
}
