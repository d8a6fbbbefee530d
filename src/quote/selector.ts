// Text quote selectors: how a quote is found again when its page has changed
// (W3C Web Annotation, 4.2.4: https://www.w3.org/TR/annotation-model/#text-quote-selector).
import type { TextQuoteSelector } from '../transcript/model.ts';
import { closest } from './closest.ts';
import { foldQuery } from './fold.ts';
import { extentOf, type PrintedText, rangesWithin } from './printed.ts';
import type { WordRange } from './words.ts';

/** Context on either side, in characters: as much as annotation tools keep, and more where words and context repeat. */
const CONTEXT = 32;
const MOST_CONTEXT = 512;
/** Shorter words than this are everywhere: they are believed only where the context fits too. */
const TELLING = 24;

/**
 * The selector of chosen words. As the standard has it, it speaks of the text as printed: the words from the first to the last,
 * with labels and sounds that are printed between them, so that other annotation tools find them on the page as well. The context
 * grows until the words can be told from the same words elsewhere. Null when nothing is chosen.
 */
export function selectorOf(printed: PrintedText, ranges: readonly WordRange[]): TextQuoteSelector | null {
  const extent = extentOf(printed, ranges);
  if (!extent) return null;
  const { text } = printed;
  const exact = text.slice(extent.start, extent.end);
  for (let length = CONTEXT; ; length *= 2) {
    const prefix = text.slice(Math.max(extent.start - length, 0), extent.start);
    const suffix = text.slice(extent.end, extent.end + length);
    const whole = prefix + exact + suffix;
    if (length >= MOST_CONTEXT || text.indexOf(whole) === text.lastIndexOf(whole)) return { exact, prefix, suffix };
  }
}

interface Candidate {
  start: number;
  end: number;
  /** Characters that have to be changed to get from one text to the other. */
  changes: number;
  /** Characters of the context that fit. */
  context: number;
}

/**
 * The words that a selector means, in a transcript that may have changed since: first as they are (case, accents, kinds of quotes
 * and white space of no account), else with up to a fifth of the characters changed. Words that stand in several places are told
 * apart by their context. Null when there is no such place or when two fit equally well: never a wrong place.
 */
export function findQuote(printed: PrintedText, selector: TextQuoteSelector): WordRange[] | null {
  const exact = foldQuery(selector.exact);
  if (!exact) return null;
  const { text, starts, ends } = printed.folded();
  const candidates = [...occurrences(text, exact)].map((start) => ({ start, end: start + exact.length, changes: 0 }));
  const changed =
    candidates.length === 0 && exact.length >= TELLING ? closest(text, exact, Math.floor(exact.length / 5)) : [];
  const [best, next] = [...candidates, ...changed]
    .map((candidate): Candidate => ({ ...candidate, context: contextThatFits(text, candidate, selector) }))
    .sort((a, b) => rank(b) - rank(a));
  if (!best || (next && rank(next) === rank(best))) return null;
  // A quote of all there is has no context, and needs none as long as it is all there is.
  const all = selector.prefix === '' && selector.suffix === '' && best.start === 0 && best.end === text.length;
  if (best.context === 0 && !all && (exact.length < TELLING || best.changes > 0)) return null;
  const ranges = rangesWithin(printed, starts[best.start] ?? 0, ends[best.end - 1] ?? 0);
  return ranges.length > 0 ? ranges : null;
}

const rank = ({ changes, context }: Candidate) => context - 2 * changes;

function* occurrences(text: string, words: string): Generator<number> {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) yield at;
}

/** How much of the prefix stands before a place and how much of the suffix after it, in characters, letter by letter from the words. */
function contextThatFits(
  text: string,
  { start, end }: { start: number; end: number },
  selector: TextQuoteSelector,
): number {
  const prefix = foldQuery(selector.prefix);
  const suffix = foldQuery(selector.suffix);
  const before = text.slice(Math.max(start - prefix.length - 1, 0), start).trimEnd();
  const after = text.slice(end, end + suffix.length + 1).trimStart();
  let left = 0;
  while (left < prefix.length && prefix.at(-1 - left) === before.at(-1 - left)) left++;
  let right = 0;
  while (right < suffix.length && suffix[right] === after[right]) right++;
  return left + right;
}
