// Citations of saved quotes, as they are copied from the notebook.
import { cite } from '../citation/cite.ts';
import { type StyledRun, toHtml, toPlain } from '../citation/runs.ts';
import type { StyleId } from '../citation/styles.ts';
import type { SavedQuote } from '../quote/saved.ts';
import { safeUrl } from '../transcript/safe-url.ts';
import { textsOf } from './cited-texts.tsx';
import { localDate } from './local-date.ts';

/** Rich and plain text for the clipboard. */
export interface Clip {
  html: string;
  plain: string;
}

/** Texts one under the other, for the clipboard. */
export function clipOf(texts: readonly (readonly StyledRun[])[]): Clip {
  const there = texts.filter((runs) => runs.length > 0);
  return { html: there.map((runs) => `<p>${toHtml(runs)}</p>`).join(''), plain: there.map(toPlain).join('\n\n') };
}

/** Texts with an address below them, unless there is none or it stands in one of them already. */
export function withAddress(texts: readonly StyledRun[][], address: string | null): StyledRun[][] {
  if (address === null || texts.some((runs) => toPlain(runs).includes(address))) return [...texts];
  return [...texts, [{ text: address }]];
}

/** What a citation of a saved quote is made from; the day on which it was saved is the day of access. */
export const sourceOf = ({ broadcast, speakers, titleNames = [], quote, edits = {}, savedAt }: SavedQuote) => ({
  broadcast,
  speakers,
  titleNames,
  quote,
  edits,
  accessed: localDate(new Date(savedAt)),
});

/** The texts of the citation with the link to the words, or to the page where there is none: in the reference, or beside it. */
export function citationOf(saved: SavedQuote, style: StyleId, linkInReference: boolean): StyledRun[][] {
  const link = safeUrl(saved.link ?? '');
  const citation = cite({ ...sourceOf(saved), style, link: linkInReference ? link : null });
  const texts = textsOf(citation, style).map(({ runs }) => runs);
  return withAddress(texts, link ?? safeUrl(saved.broadcast.url));
}

/** Styles whose lists are numbered in the order of mention; all others are in alphabetical order. */
const numbered: Partial<Record<StyleId, (number: number) => string>> = {
  ieee: (number) => `[${number}] `,
  vancouver: (number) => `${number}. `,
};

/** The list of works that quotes are from: each page once, in the order of the style (numbered ones: the oldest quote first). */
export function bibliographyOf(quotes: readonly SavedQuote[], style: StyleId, locale: string): StyledRun[][] {
  const oldestFirst = [...quotes].sort((a, b) => a.savedAt.localeCompare(b.savedAt));
  const works = [...new Map(oldestFirst.map((saved) => [saved.broadcast.url, saved])).values()];
  const entries = works.map((saved) => {
    const { bibliography, reference } = cite({ ...sourceOf(saved), quote: null, style });
    return bibliography ?? reference;
  });
  const number = numbered[style];
  if (number) return entries.map((runs, index) => [{ text: number(index + 1) }, ...runs]);
  const { compare } = new Intl.Collator(locale);
  const plain = (runs: StyledRun[]) => toPlain(runs).replace(/^[^\p{L}\p{N}]+/u, '');
  return entries.sort((a, b) => compare(plain(a), plain(b)));
}
