// Text fragments: an address that opens a page at chosen words, in any browser, without an extension.
//
// A browser looks for the first place that fits the directive (https://wicg.github.io/scroll-to-text-fragment/, 3.6): terms within
// one block, case and accents of no account, terms cut at words, prefix and suffix next to the words with nothing but white space
// between. So the page's text is indexed once and each candidate is looked up in it, the shortest first. The look-up is looser
// than any browser's (terms may match inside words, more letters count as equal): what comes first here comes first there.

import type { TextQuoteSelector } from '../transcript/model.ts';
import { boundaryBefore, boundaryFrom, isBoundary, wordEnds, wordStarts } from './boundaries.ts';
import type { Directive } from './directive.ts';
import { type Folded, fold, foldQuery } from './fold.ts';

/** A point in the page's text: an offset into one of its blocks. */
export interface PagePoint {
  block: number;
  offset: number;
}

export interface PageRange {
  from: PagePoint;
  to: PagePoint;
}

/** The text of a page, ready for making and resolving directives. */
export interface PageIndex {
  /** The blocks, one after the other, each behind a `BETWEEN`. */
  text: string;
  /** Where each block begins in `text`. */
  starts: number[];
  folded: Folded;
}

/** Stands between blocks: no term matches across it, since it never stands in a term. */
const BETWEEN = '\uFFFC';
/** Quotes up to this length are written out; longer ones as their first and last words. */
const WRITTEN_OUT = 80;
/** A beginning, an end, a prefix or a suffix grows to at most so many words. */
const MOST_WORDS = 24;
/** Beginnings and ends have at least so many words where there are as many, so that they survive small edits of the page. */
const FEWEST_WORDS = 3;

/**
 * Indexes a page's text: all that find-in-page would see, navigation and related links too. White space within a block is single
 * spaces; a line feed stands where a line is broken (terms keep within lines). About 1 ms for 5,000 characters.
 */
export function indexPage(blocks: readonly string[]): PageIndex {
  const starts: number[] = [];
  let at = 0;
  for (const block of blocks) {
    starts.push(at + 1);
    at += block.length + 1;
  }
  const text = blocks.map((block) => BETWEEN + block).join('');
  return { text, starts, folded: fold(text) };
}

/**
 * The shortest directives that open the page at the words between two points, widened to whole words: one, or two where the first
 * line of several stands elsewhere too, since only the line after it tells them apart then. Where nothing within the lines does, the
 * whole first or last line is marked with the words, since a line may be told by the line before or after it. Empty when that does
 * not help either, or when there are no words.
 */
export function directivesFor(index: PageIndex, { from, to }: PageRange): Directive[] {
  const { text } = index;
  const [start, end] = [textOffset(index, from), textOffset(index, to)];
  const words = start === null || end === null ? null : wholeWords(text, start, end);
  if (!words) return [];
  const line = wholeLines(text, words);
  const first = { ...words, end: wholeLines(text, { start: words.start, end: words.start }).end };
  const others = { ...words, start: skip(text, first.end) };
  const ways: Extent[][] = [
    [words],
    ...(others.start < words.end ? [[first, others]] : []),
    [{ ...words, start: line.start }],
    [{ ...words, end: line.end }],
    [line],
  ];
  for (const extents of ways) {
    const directives = extents.flatMap((extent) => directiveAt(index, extent) ?? []);
    if (directives.length === extents.length) return directives;
  }
  return [];
}

function directiveAt(index: PageIndex, quote: Extent): Directive | null {
  const target = { start: foldedOffset(index, quote.start), end: foldedOffset(index, quote.end) };
  // Only behind a prefix may a term begin within what browsers take for a word, such as a label and the word that is glued to it.
  const glued = !isBoundary(index.text, quote.start);
  for (const directive of candidates(index, quote, target)) {
    if (glued && directive.prefix === undefined) continue;
    const found = firstMatch(index, directive, false);
    if (found?.start === target.start && found.end === target.end && wellFormed(directive)) return directive;
  }
  return null;
}

/** Half a character cannot be written in an address. */
const wellFormed = (directive: Directive) => !Object.values(directive).some((term) => /\p{Cs}/u.test(term));

interface Extent {
  start: number;
  end: number;
}

function* candidates(index: PageIndex, quote: Extent, target: Extent): Generator<Directive> {
  const { text } = index;
  const words = text.slice(quote.start, quote.end);
  const oneLine = !/[\n\uFFFC]/.test(words);
  if (oneLine && (words.length <= WRITTEN_OUT || !twoParts(index, quote))) return yield* writtenOut(text, quote);
  const beginning = findBeginning(index, quote, target);
  if (beginning) yield* endings(index, quote, beginning);
}

/** The whole quote, with more and more context as needed. */
function* writtenOut(text: string, quote: Extent): Generator<Directive> {
  const start = text.slice(quote.start, quote.end);
  const prefixes = prefixesOf(text, quote.start);
  const suffixes = suffixesOf(text, quote.end);
  yield { start };
  for (const prefix of prefixes) yield { prefix, start };
  for (const suffix of suffixes) yield { start, suffix };
  const longest = prefixes.at(-1);
  if (longest !== undefined) for (const suffix of suffixes) yield { prefix: longest, start, suffix };
}

/** A quote of several lines, or a long one, is its first and last words. */
const twoParts = ({ text }: PageIndex, { start, end }: Extent) =>
  wordEnds(text, start, end, FEWEST_WORDS * 2).length === FEWEST_WORDS * 2;

/** The first words of the quote, with as much prefix as makes them the first such words on the page. */
function findBeginning(index: PageIndex, quote: Extent, target: Extent): { prefix?: string; end: number } | null {
  const { text } = index;
  // Some words are left to the end, when both are in one line.
  const limit = wordStarts(text, quote.end, quote.start, FEWEST_WORDS).at(-1) ?? quote.end;
  const all = wordEnds(text, quote.start, limit, MOST_WORDS);
  const ends = all.slice(Math.min(FEWEST_WORDS, all.length) - 1);
  const isFirst = (end: number, prefix?: string) =>
    firstMatch(index, { ...(prefix && { prefix }), start: text.slice(quote.start, end) }, false)?.start ===
    target.start;
  if (isBoundary(text, quote.start)) for (const end of ends) if (isFirst(end)) return { end };
  for (const end of [ends[0], ends.at(-1)]) {
    if (end === undefined) continue;
    for (const prefix of prefixesOf(text, quote.start)) if (isFirst(end, prefix)) return { prefix, end };
  }
  return null;
}

function* endings(index: PageIndex, quote: Extent, beginning: { prefix?: string; end: number }): Generator<Directive> {
  const { text } = index;
  const head = { ...(beginning.prefix && { prefix: beginning.prefix }), start: text.slice(quote.start, beginning.end) };
  const all = wordStarts(text, quote.end, beginning.end, MOST_WORDS);
  const starts = all.slice(Math.min(FEWEST_WORDS, all.length) - 1);
  const ends = starts.map((start) => text.slice(start, quote.end));
  for (const end of ends) yield { ...head, end };
  for (const end of [ends[0], ends.at(-1)]) {
    if (end) for (const suffix of suffixesOf(text, quote.end)) yield { ...head, end, suffix };
  }
}

/** Words before a point, from one word up; of the line before where the point begins a line. Terms never hold a line break. */
function prefixesOf(text: string, at: number): string[] {
  const end = skipBack(text, at);
  return wordStarts(text, end, 0, MOST_WORDS).map((start) => text.slice(start, end));
}

/** Words after a point, likewise. */
function suffixesOf(text: string, at: number): string[] {
  const start = skip(text, at);
  return wordEnds(text, start, text.length, MOST_WORDS).map((end) => text.slice(start, end));
}

/**
 * Where a browser that opens the page with this directive marks it: the first match, cut at words; null when there is none.
 */
export function resolveDirective(index: PageIndex, directive: Directive): PageRange | null {
  const found = firstMatch(index, directive, true);
  if (!found) return null;
  const { starts, ends } = index.folded;
  return { from: pagePoint(index, starts[found.start] ?? 0), to: pagePoint(index, ends[found.end - 1] ?? 0) };
}

/** Where words stand that the page has once alone, whatever white space and marks of print are in them; null when it has them not, or twice. */
export function onlyPlaceOf(index: PageIndex, words: string): PageRange | null {
  const { text } = index.folded;
  const sought = foldQuery(words);
  const at = sought ? text.indexOf(sought) : -1;
  return at < 0 || text.includes(sought, at + 1) ? null : resolveDirective(index, { start: words });
}

/** The words of a range as a text quote selector, with up to `length` characters of the page on either side. */
export function textWithin(index: PageIndex, { from, to }: PageRange, length: number): TextQuoteSelector {
  const start = textOffset(index, from) ?? 0;
  const end = textOffset(index, to) ?? start;
  const plain = (text: string) => text.replaceAll(BETWEEN, ' ');
  return {
    exact: plain(index.text.slice(start, end)),
    prefix: plain(index.text.slice(Math.max(start - length, 0), start)),
    suffix: plain(index.text.slice(end, end + length)),
  };
}

/** The first match in folded text. `bounded`: terms match whole words only, as in browsers. */
function firstMatch(index: PageIndex, directive: Directive, bounded: boolean): Extent | null {
  const page = index.folded.text;
  const start = foldQuery(directive.start);
  const [prefix, end, suffix] = [directive.prefix, directive.end, directive.suffix].map((term) =>
    foldQuery(term ?? ''),
  );
  if (!start) return null;
  const starting = (at: number) => !bounded || isBoundary(index.text, index.folded.starts[at] ?? 0);
  const ending = (at: number) => !bounded || isBoundary(index.text, index.folded.ends[at - 1] ?? 0);
  const followed = (at: number) => {
    const next = skip(page, at);
    return !suffix ? ending(at) : page.startsWith(suffix, next) && ending(next + suffix.length);
  };
  for (let from = page.indexOf(prefix || start); from >= 0; from = page.indexOf(prefix || start, from + 1)) {
    if (!starting(from)) continue;
    const at = prefix ? skip(page, from + prefix.length) : from;
    if (prefix && !page.startsWith(start, at)) continue;
    const first = at + start.length;
    if (!end) {
      if (followed(first)) return { start: at, end: first };
      continue;
    }
    if (!ending(first)) continue;
    for (let last = page.indexOf(end, first); last >= 0; last = page.indexOf(end, last + 1)) {
      if (starting(last) && followed(last + end.length)) return { start: at, end: last + end.length };
    }
    return null;
  }
  return null;
}

const isGap = (character: string | undefined) => character !== undefined && /[\s\uFFFC]/.test(character);

/** The first offset at or after `at` that holds a character to see. */
function skip(text: string, at: number): number {
  let next = at;
  while (isGap(text[next])) next++;
  return next;
}

/** The last offset at or before `at` with such a character before it. */
function skipBack(text: string, at: number): number {
  let end = at;
  while (isGap(text[end - 1])) end--;
  return end;
}

/** Without white space at the ends, then widened to where words begin and end; null when nothing is left. */
function wholeWords(text: string, from: number, to: number): Extent | null {
  const start = skip(text, from);
  const end = skipBack(text, to);
  if (start >= end) return null;
  return { start: isAfterLabel(text, start) ? start : boundaryBefore(text, start), end: boundaryFrom(text, end) };
}

/** Words may be glued to the label that they stand behind: "KELP:No". */
const isAfterLabel = (text: string, at: number) => text[at - 1] === ':';

/** From the start of the first line to the end of the last. */
function wholeLines(text: string, { start, end }: Extent): Extent {
  let first = start;
  while (first > 0 && !isLineEnd(text[first - 1])) first--;
  let last = end;
  while (last < text.length && !isLineEnd(text[last])) last++;
  return { start: first, end: last };
}

const isLineEnd = (character: string | undefined) => character === '\n' || character === BETWEEN;

function textOffset({ starts }: PageIndex, { block, offset }: PagePoint): number | null {
  const start = starts[block];
  return start === undefined ? null : start + offset;
}

/** First character of folded text that stands at or after an offset into the text. */
const foldedOffset = ({ folded }: PageIndex, offset: number) => firstNotBelow(folded.starts, offset);

function pagePoint({ starts }: PageIndex, at: number): PagePoint {
  const block = firstNotBelow(starts, at + 1) - 1;
  return { block, offset: at - (starts[block] ?? 0) };
}

/** Binary search in ascending numbers. */
function firstNotBelow(numbers: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
