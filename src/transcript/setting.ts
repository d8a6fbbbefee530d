// How a page sets its labels off from what is said.
import { isDateline } from './dates.ts';
import { isInitial } from './directory.ts';
import { type Head, headWithout, labelsOf } from './head.ts';
import type { Block } from './model.ts';

/** A block that is one link leads to another page. */
export function isLink({ links, text }: Block): boolean {
  return links.some(({ start, end }) => end - start > text.length * 0.9);
}

/** "Craig: 00:01", "Craig 00:01", and nothing more. */
export const endsInTime = (text: string, words: number): boolean =>
  words === text.length && /\d:\d\d(?:[.,]\d{1,3})?\W*$/.test(text);

/** "00:01 - Craig" */
export const beginsInTime = ({ text }: Block, { start }: Head): boolean => /\d:\d\d/.test(text.slice(0, start));

/** A line that names a speaker has words after it, and no date. */
export function leadsOn(next: Block | undefined, language: string): boolean {
  return next !== undefined && next.kind === 'paragraph' && !next.aside && !isDateline(next.text, language);
}

/** Whether a label, and nothing after it, is set off from the words. */
export const isBold = ({ marked }: Block, { start, words, label }: Head): boolean =>
  marked.some((span) => span.start <= start && span.end >= start + label.printed.length && span.end <= words + 1);

/** Whether a paragraph is in bold or italics from its beginning to its end, and no sound in brackets. */
export const isWhole = ({ text, marked: [span] }: Block): boolean =>
  span?.start === 0 && span.end === text.length && !/^[[(]/.test(text);

/** Whether a label is printed otherwise than the words after it. */
export const standsOut = (block: Block, head: Head): boolean => head.label.casing === 'upper' || isBold(block, head);

/** "Bell.- Well": nothing but a label ends so. */
export const isPointed = ({ text }: Block, { start, words }: Head): boolean =>
  /\.\s?[-–—]\s$/.test(text.slice(start, words));

/** Whether nothing is said behind a label in its block. */
export const fillsBlock = ({ text }: Block, { words }: Head): boolean => words >= text.length;

/** "BELL:", and the words in the next paragraph. */
export const isAlone = ({ text }: Block, { form, words }: Head): boolean => form === 'colon' && words === text.length;

/** "Ana Bell, ferrywoman", "ANA BELL (FERRYWOMAN)": a label on a line of its own, a byline or a caption. */
export const isDescribed = ({ kind }: Block, { form, label }: Head): boolean =>
  form === 'line' && kind !== 'term' && label.description !== null;

/** How a line is set: what is bold throughout stands for a heading unless it is a label. */
export const lineClass = ({ kind, level, marked: [bold], text }: Block): string =>
  bold?.start === 0 && bold.end >= text.length ? 'bold' : `${kind} ${level ?? ''}`;

const DASH = /[–—―-]\s/;
/** A dash as it stands after a label, or something in bold: most pages have too few for their labels to be read for it. */
const isSetApart = ({ text, marked }: Block) => marked.length > 0 || DASH.test(text);

/** Whether most labels of a page stand before a dash, or are names in bold: then a colon further on is somebody's words. Linear. */
export function isWithoutColons(blocks: readonly Block[]): boolean {
  const forms = (some: readonly Block[]) => some.map((block) => headWithout(block)?.form);
  const apart = forms(blocks.filter(isSetApart));
  const most = Math.max(...(['dash', 'bold'] as const).map((one) => apart.filter((form) => form === one).length));
  return most >= 3 && most > forms(blocks).filter((form) => form === 'colon').length;
}

/** How many paragraphs, and how many of them, show that a page labels all that is said. */
const THROUGHOUT = 4;
const NEARLY = 0.85;

/** Whether nearly all paragraphs have something like a label before a colon, from the first to the last of those that recur. */
export function labelledThroughout(blocks: readonly Block[], first: ReadonlyMap<number, Head>): boolean {
  const said = blocks.filter(({ aside, kind }) => !aside && kind !== 'heading');
  const marked = said.map(({ index }) => first.get(index)?.form === 'colon');
  const between = marked.slice(marked.indexOf(true), marked.lastIndexOf(true) + 1);
  return between.length >= THROUGHOUT && between.filter(Boolean).length >= NEARLY * between.length;
}

/** "Frage: Und wer zahlt?", or the same words `again`: whoever asks has no name there. */
export const isQuestion = ({ text }: Block, { label, form }: Head, again: boolean): boolean =>
  (form === 'colon' || (form === 'dash' && again)) &&
  /frage$|^(?:pregunta|question|pergunta|domanda)$/.test(label.parts.join(' ')) &&
  (again || text.endsWith('?'));

/** Whether a text ends as a sentence does, or a label before what is said. */
export const isEnded = (text: string): boolean => /[\p{STerm}…"”’»)\]:]\W*$/u.test(text.slice(-4));

/** Whether the page's labels are of the form "Ana BELL:", as where a narrator goes without label. */
export function inSurnameStyle(heads: ReadonlyMap<number, readonly Head[]>): boolean {
  const full = labelsOf(heads).filter(({ kind, parts }) => kind === 'person' && parts.length > 1);
  const surnames = new Set(full.flatMap(({ parts }) => parts.slice(1).map((_, at) => parts.slice(at + 1).join(' '))));
  const names = new Map<string, boolean>();
  for (const label of full) {
    // Of "A.B. BELL" nobody can tell, and "VAN BELL" is Ana VAN BELL.
    const untold = label.casing === 'upper' && (isInitial(label) || surnames.has(label.parts.join(' ')));
    if (!untold) names.set(label.printed, label.casing === 'surname');
  }
  return [...names.values()].filter(Boolean).length * 3 > names.size;
}
