// The notebook's order: what is searched in saved quotes, and under which headings they stand.
import type { Quote } from '../transcript/model.ts';
import { foldQuery } from './fold.ts';
import type { SavedQuote } from './saved.ts';

export type Grouping = 'page' | 'speaker';

/** Saved quotes that stand under one heading. */
export interface QuoteGroup {
  /** Tells groups apart: the page's address, or the speaker's name. */
  key: string;
  /** The title of the page, or the speaker's name; null when the page gives none. */
  title: string | null;
  quotes: SavedQuote[];
}

/** The quotes in which all typed words stand: among the words, the speakers, the note, or what the page says of itself. Nothing typed: all. */
export function searchSaved(quotes: readonly SavedQuote[], typed: string): SavedQuote[] {
  const words = foldQuery(typed).split(' ').filter(Boolean);
  return quotes.filter((quote) => {
    const text = foldQuery(textOf(quote));
    return words.every((word) => text.includes(word));
  });
}

function textOf({ quote, note, broadcast }: SavedQuote): string {
  const { title, programme, network, station } = broadcast;
  return [
    ...quote.parts.flatMap(({ speaker, text }) => [speaker, text]),
    note,
    ...[title, programme, network, station].map((fact) => fact?.value),
  ]
    .filter(Boolean)
    .join('\n');
}

/** The quotes by page or by speaker, in the order in which each group has its first. A quote of two speakers stands with both. */
export function groupSaved(quotes: readonly SavedQuote[], by: Grouping): QuoteGroup[] {
  const groups = new Map<string, QuoteGroup>();
  for (const saved of quotes) {
    for (const { key, title } of by === 'page' ? [pageOf(saved)] : speakersOf(saved)) {
      const group = groups.get(key) ?? { key, title, quotes: [] };
      group.quotes.push(saved);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

const pageOf = ({ broadcast }: SavedQuote) => ({ key: broadcast.url, title: broadcast.title?.value ?? null });

const speakersOf = ({ quote }: SavedQuote) =>
  [...new Set(quote.parts.map(({ speaker }) => speaker))].map((name) => ({ key: name ?? '', title: name }));

/** Whether a quote of the page with that address is of the very words that were saved. */
export function isSameQuote(saved: SavedQuote, url: string, { selector }: Quote): boolean {
  const { exact, prefix, suffix } = saved.quote.selector ?? {};
  if (saved.broadcast.url !== url || !selector) return false;
  return exact === selector.exact && prefix === selector.prefix && suffix === selector.suffix;
}

/**
 * Two notes on one quote as one, so that neither is lost when two windows, or a file and the notebook, differ: a paragraph that stands
 * in both stands there once.
 */
export function joinNotes(one: string, other: string): string {
  const added = paragraphsBeyond(one, other);
  if (added.length === 0) return one;
  return paragraphsBeyond(other, one).length === 0 ? other : [one, ...added].join('\n\n');
}

/** The paragraphs of `other` that `note` has not. Only whole ones are compared: "no" stands in "I do not know", and is not said there. */
function paragraphsBeyond(note: string, other: string): string[] {
  const known = new Set(paragraphsOf(note));
  return paragraphsOf(other).filter((paragraph) => !known.has(paragraph));
}

const paragraphsOf = (note: string) =>
  note
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
