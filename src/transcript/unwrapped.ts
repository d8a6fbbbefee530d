// Sentences that a page breaks into lines.
import { fold } from './fold.ts';
import { FUNCTION_WORDS } from './lexicon.ts';
import type { Paragraph } from './model.ts';

/** The words of a paragraph, without what is heard and noted between them. */
const wordsOf = ({ runs }: Paragraph): string =>
  runs
    .filter(({ kind }) => kind === 'words')
    .map(({ text }) => text)
    .join(' ')
    // "I`m Ana Bell"
    .replace(/(?<=\p{L})`(?=\p{L})/gu, "'");

/** How a sentence ends, or what is heard beside it. */
const ENDED = /[\p{STerm}…"”’»)\]:;,–—-]\W*$/u;

/** Longer sentences are not put together, in characters: names stand at their beginning or at their end. */
const LONGEST = 600;

/**
 * The words of a turn, paragraph by paragraph; a sentence that the page breaks into lines stands in one. Where the turn's last words end
 * no sentence either, its lines may be sentences without full stops. Linear.
 */
export function unwrapped(paragraphs: readonly Paragraph[]): string[] {
  const words = paragraphs.map(wordsOf);
  if (!ENDED.test(words.at(-1)?.slice(-4) ?? '')) return words;
  const whole: string[] = [];
  for (const [i, text] of words.entries()) {
    const before = whole.at(-1);
    if (before !== undefined && before.length < LONGEST && goesOn(paragraphs[i - 1], paragraphs[i]))
      whole[whole.length - 1] = `${before} ${text}`;
    else whole.push(text);
  }
  return whole;
}

/** Whether a sentence goes on from one paragraph to the next: no full stop ends the one, and no beginning of a sentence begins the other. */
function goesOn(before: Paragraph | undefined, next: Paragraph | undefined): boolean {
  const last = before?.runs.at(-1);
  const first = next?.runs.at(0);
  if (last?.kind !== 'words' || first?.kind !== 'words' || ENDED.test(last.text.slice(-4))) return false;
  const [word = ''] = first.text.split(/[\s,]/, 1);
  return /^\p{Ll}/u.test(word) || !FUNCTION_WORDS.has(fold(word));
}
