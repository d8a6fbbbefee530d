// Labels in capitals that are not set off as others are, or name nobody: where the page's other labels show that they are some.
import { key } from './fold.ts';
import { type Head, REACH, skipLeads, skipTimes } from './head.ts';
import { describedVoice, readLabel } from './label.ts';
import { FUNCTION_WORDS, NOT_LABELS } from './lexicon.ts';
import type { Block } from './model.ts';
import { isSound } from './sounds.ts';

/** "BOND; Well", "BOND. Well", "BOND Well", and what is said is not in capitals. */
const SLIP =
  /^(\p{Lu}[\p{Lu}'’-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{Lu}'’-]+)){0,3}?)(?:[;.,]:?| ?[-–—]+)? (?=["“'‘([]*(?:\p{Lu}\p{Ll}|[IA][\s'’]))/u;

/** "Q. Why so?", "Q Why so?", "Q. (Inaudible)", "A. Nobody." */
const Q = /^(?:(Q)(?:[.:]\s?(?=["“([]?[\p{L}\d])|\s\s?(?=["“]?\p{Lu}))|(A)[.:]\s(?=["“([]?[\p{Lu}\d]))/u;

/** Reads a label in capitals whose colon was forgotten or mistyped: it is one only where the page has the same label otherwise. */
export function slippedHead({ text }: Block): Head | null {
  const start = skipLeads(text);
  const [printed = '', name = '', answer = ''] =
    Q.exec(text.slice(start, start + 9)) ?? SLIP.exec(text.slice(start, start + REACH)) ?? [];
  return slip(text, name || answer, start, start + printed.length);
}

/** "(Ana) Well", "(Ana): Well" */
const BRACED = /^\((\p{Lu}[^():]{1,40})\)\s?:?\s(?=["“'‘¿¡]?[\p{Lu}\d])/u;

/** Reads a name in parentheses: a label only where the page has the same otherwise. */
export function bracedHead({ text }: Block): Head | null {
  const start = skipLeads(text);
  const [printed = '', name = ''] = BRACED.exec(text.slice(start, start + REACH)) ?? [];
  return slip(text, name, start, start + printed.length);
}

function slip(text: string, name: string, start: number, end: number): Head | null {
  const label = readLabel(name);
  return label && { label, form: 'slip', start, words: skipTimes(text, end), end: text.length };
}

/** Words in capitals before a colon; what begins as "COMING UP" does is no voice. */
const SHOUTED =
  /^(?!\p{Lu}+ING )((?:[\p{Lu}\p{N}#&][\p{Lu}\p{N}'’.#&-]* ){1,5}[\p{Lu}\p{N}][\p{Lu}\p{N}'’.-]*):(?:\s|$)/u;

/** Reads capitals that are no name before a colon, "VOTER IN IOWA: Well": somebody speaks where all labels are printed so. */
export function describedHead({ text }: Block): Head | null {
  const start = skipLeads(text);
  const [printed = '', name = ''] = SHOUTED.exec(text.slice(start, start + REACH)) ?? [];
  const parts = name.split(' ').map(key);
  const [first = ''] = parts;
  // "THE POGUES AND KIRSTY MACCOLL", but "AND NOW THIS".
  if (!printed || readLabel(name) || isSound(name) || parts.some(isNoLabel)) return null;
  if (first !== 'the' && FUNCTION_WORDS.has(first)) return null;
  return {
    label: describedVoice(name),
    form: 'colon',
    start,
    words: skipTimes(text, start + printed.length),
    end: text.length,
  };
}

const isNoLabel = (part: string) => NOT_LABELS.has(part);
