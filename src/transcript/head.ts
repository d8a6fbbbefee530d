// Where a label can stand in a block, and in which form.
import { key } from './fold.ts';
import { describedVoice, type Label, readLabel } from './label.ts';
import { FUNCTION_WORDS, NOT_LABELS, ROLES, SOUNDING } from './lexicon.ts';
import type { Block } from './model.ts';
import { ASKING } from './questions.ts';
import { isSound } from './sounds.ts';

/**
 * How a label is set off from what is said: `colon` "BOND: Well", "BOND.- Well", `line` a line of its own, `timed` "Bond 00:26 Well",
 * `dash` "Bond -- Well", `bracket` "[Bond] Well", `bold` "Bond Well" with the name in bold, `inner` a colon label after a sentence's end inside a block,
 * `markup` the page's own data, `slip` "BOND; Well" for "BOND: Well".
 */
export type Form = 'colon' | 'line' | 'timed' | 'dash' | 'bracket' | 'bold' | 'inner' | 'markup' | 'slip';

/** A label at its place. Offsets are into the block's text. */
export interface Head {
  label: Label;
  form: Form;
  /** Where the label, with what leads up to it, begins. */
  start: number;
  /** Where the words begin. */
  words: number;
  /** Where the words end. */
  end: number;
}

/** All labels of a page, in order. */
export const labelsOf = (heads: ReadonlyMap<number, readonly Head[]>): Label[] =>
  [...heads.values()].flat().map(({ label }) => label);

/**
 * One time code: 0:26, [00:01:02], (00:21):, #00:00:30.72#; or that of a caption, with its end: 00:01.000 --> 00:04.000. A time of day is
 * somebody's words: "3:09 p.m. on Friday".
 */
const TIME =
  /[[(#]?(?<!\d)\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?!\s?(?:[ap]\.m\b|[Pp]m\b|[AP]M\b)|am\b|\sUhr\b|:\d)(?:\s?(?:-->|[-–—])\s?\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)?(?:[\])#]:?)?/y;
/** The time code that stands at an offset of a text; empty without. */
export function timeAt(text: string, at: number): string {
  TIME.lastIndex = at;
  return TIME.exec(text)?.[0] ?? '';
}

/** A link that plays the words. */
const PLAY = /[▶►▸⏵]\uFE0F?\s*/uy;
/** ">>", a dash, a bullet; before a label a number, that of a question, "Q12", or what the page calls all that follows. */
const LEAD = /(?:>{1,3}|[-–—―*•·|¶#\p{So}■-◿]|(?:\d{1,3}[.)]|Q\d{1,3}|TRANSCRIPT\s?:)\s(?=\p{Lu}[^:.?!]{1,60}:))\s*/uy;
export const COLON = /[:：]/;
const OPEN = '([（';
const CLOSE = ')]）';
/** How far into a block its label may reach, in characters. */
export const REACH = 220;

/** Reads the label at the beginning of a block, if there is one in any form, but that before a colon last. Linear in the first 220 characters. */
export function headWithout(block: Block): Head | null {
  const start = skipLeads(block.text);
  return pointed(block.text, start) ?? inBold(block, start) ?? dashed(block.text, start) ?? headOf(block);
}

/** Reads the label at the beginning of a block, if there is one in any form. Linear in the first 220 characters. */
export function headOf(block: Block): Head | null {
  const { speaker, ...rest } = block;
  const { text } = rest;
  if (speaker !== undefined) {
    const label = headOf({ ...rest, text: speaker, kind: 'term', marked: [] })?.label ?? describedVoice(speaker);
    return { label, form: 'markup', start: 0, words: skipTimes(text, 0), end: text.length };
  }
  const lead = skipLeads(text);
  const start = skipSound(text, lead);
  return (
    presented(block, start) ??
    bracketed(text, start) ??
    pointed(text, start) ??
    withColon(text, start) ??
    timed(text, start) ??
    ownLine(block, start) ??
    dashed(text, start) ??
    inBold(block, start) ??
    soundingName(text, lead)
  );
}

/** Where the text goes on after time codes and spaces, and, with `leads`, after ">>", dashes and bullets. */
function skip(text: string, from: number, leads: boolean): number {
  let at = from;
  for (let more = true; more; ) {
    more = false;
    while (text[at] === ' ') at++;
    for (const re of leads ? [TIME, PLAY, LEAD] : [TIME, PLAY]) {
      re.lastIndex = at;
      const found = re.exec(text);
      if (found) {
        at += found[0].length;
        more = true;
      }
    }
  }
  return at;
}

/** Where a block's own text begins after time codes, ">>", dashes and bullets. */
export function skipLeads(text: string): number {
  return skip(text, 0, true);
}

/** "[MUSIC PLAYING] BELL: Hello": where the text goes on after a sound that is heard before somebody speaks. */
function skipSound(text: string, from: number): number {
  const [mark = '', inside = ''] = /^[[(]([^()[\]]{3,60})[\])]\s(?=\p{Lu})/u.exec(text.slice(from, from + 70)) ?? [];
  return mark && isSound(inside) ? from + mark.length : from;
}

/** Where the words begin after leading time codes. */
export function skipTimes(text: string, from: number): number {
  return skip(text, from, false);
}

/** "12:30" */
export const isClock = (text: string, at: number) => /\d/.test(text[at + 1] ?? '') && /\d/.test(text[at - 1] ?? '');

/** "Ana Bell (00:21)", "Ana Bell (00:21 - 00:30)": when it is said is no part of a label. */
const STAMP = /\s?[[(#]?\d{1,3}:\d{2}[\d:.,\s–-]*[\])#]?$/;

function withColon(text: string, start: number): Head | null {
  const at = colonAt(text, start);
  if (at < 0) return null;
  const label = readLabel(text.slice(start, at).replace(STAMP, ''));
  if (!label) return null;
  // "BELL: 12:30 is fine."
  const said = /^\s*\d{1,2}:\d\d \p{Ll}/u.test(text.slice(at + 1, at + 20));
  // "BELL::"
  const after = COLON.test(text[at + 1] ?? '') ? at + 2 : at + 1;
  return { label, form: 'colon', start, words: said ? after : skipTimes(text, after), end: text.length };
}

/** The first colon outside of brackets that can end a label; -1 when a sentence comes first. */
function colonAt(text: string, start: number): number {
  const limit = Math.min(text.length, start + REACH);
  let depth = 0;
  for (let i = start; i < limit; i++) {
    const c = text[i] ?? '';
    if (OPEN.includes(c)) depth++;
    else if (CLOSE.includes(c)) depth--;
    // "◆ 김서연> 네": how Korean stations end labels.
    else if (depth === 0 && (COLON.test(c) || (c === '>' && /\p{Lo}/u.test(text[i - 1] ?? ''))))
      return isClock(text, i) || text.startsWith('//', i + 1) ? -1 : i;
    else if (depth === 0 && /[?!;]/.test(c)) return -1;
    if (depth < 0) return -1;
  }
  return -1;
}

function bracketed(text: string, start: number): Head | null {
  if (text[start] !== '[') return null;
  const close = closing(text, start);
  const inside = close < 0 ? text.length : close;
  const inner = text.slice(start + 1, inside);
  const colon = colonAt(inner, 0);
  if (colon >= 0) {
    const label = readLabel(inner.slice(0, colon));
    // "[CUTAWAY MUSIC: A Tune]", "[EDITOR'S CORRECTION: It was noon.]"
    if (!label || label.name.toLowerCase() === 'voice' || isRemark(label)) return null;
    if (colon === inner.length - 1)
      return { label, form: 'bracket', start, words: skipTimes(text, close + 1), end: text.length };
    const end = inside >= text.length - 1 ? inside : text.length;
    return { label, form: 'bracket', start, words: skipTimes(text, start + 2 + colon), end };
  }
  const label = close < 0 || isSound(inner) ? null : readLabel(inner);
  return label && inBrackets(text, start, close, label);
}

/** "[Ana Bell] Well", which may be a name or what is heard: in full where its last word has a label as well, alone where it is part of one. */
function soundingName(text: string, start: number): Head | null {
  const [, inner = ''] = /^\[([^[\]]{2,60})\]:?\s/.exec(text.slice(start, start + 66)) ?? [];
  const label = readLabel(inner);
  const names = label?.kind === 'person' && SOUNDING.has(label.parts.at(-1) ?? '');
  if (!label || !names) return null;
  const whole = label.parts.length > 1;
  return inBrackets(text, start, start + inner.length + 1, { ...label, suspect: !whole, linked: whole });
}

function inBrackets(text: string, start: number, close: number, label: Label): Head {
  const words = text[close + 1] === ':' ? close + 2 : close + 1;
  return { label, form: 'bracket', start, words: skipTimes(text, words), end: text.length };
}

/** What begins a remark in brackets, and names nobody. */
export const isRemark = ({ parts }: Label) => NOT_LABELS.has(parts.at(-1) ?? '');

function closing(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    if (text[i] === '[') depth++;
    else if (text[i] === ']' && --depth === 0) return i;
  }
  return -1;
}

function timed(text: string, start: number): Head | null {
  const found = /(?:\s[[(#]?|(?<=\p{L}))\d{1,3}:\d{2}/u.exec(text.slice(start, start + 80));
  if (!found) return null;
  // "Bond | 00:26", "Bond - 00:26"
  const label = readLabel(text.slice(start, start + found.index).replace(/\s?[|·•–—-]$/, ''));
  if (!label || !isPlain(label)) return null;
  const words = skipTimes(text, start + found.index);
  return words > start + found.index + 1 ? { label, form: 'timed', start, words, end: text.length } : null;
}

/** A name with a role at most: without a colon, "Ana Bell, of Leeds" is a sentence's beginning or a line of another sort. */
const isPlain = (label: Label) => label.description === null;

/** "Host: Ana Bell", set as the labels are that fill a line. */
function presented({ kind, text, marked: [bold] }: Block, start: number): Head | null {
  if (kind === 'paragraph' && !(bold?.start === start && bold.end === text.length)) return null;
  const [, role = '', name = ''] = /^(\p{Lu}\p{L}{3,20})\s?: (\p{Lu}[^:.?!]{3,40})$/u.exec(text.slice(start)) ?? [];
  const label = ROLES.has(key(role)) ? readLabel(`${name}, ${role}`) : null;
  return label?.kind === 'person' && label.parts.length > 1
    ? { label: { ...label, printed: text.slice(start) }, form: 'line', start, words: text.length, end: text.length }
    : null;
}

function ownLine(block: Block, start: number): Head | null {
  const line = block.text.slice(start).replace(/[:：]\s*$/, '');
  // "Autor/-in: Ana Bell"
  if (/^[^[(]{2,30}[:：]\s/.test(line)) return null;
  // "I do. (laughs)"
  const bare = line.replace(/\s*[([][^()[\]]*[)\]]$/, '');
  if (line.length > 80 || /[?!;,]$|\p{Ll}(?<! [JS]r)\.$/u.test(bare)) return null;
  // "OK.", "NO."
  if (/^\p{L}{2,}\.$/u.test(bare) && FUNCTION_WORDS.has(key(bare))) return null;
  // An element that holds a label and nothing else may say who speaks in words of its own.
  const described =
    block.kind === 'term' &&
    block.level === undefined &&
    /^\p{L}/u.test(line) &&
    !isSound(line) &&
    !NOT_LABELS.has(key(line));
  const label = readLabel(line) ?? (described ? describedVoice(line) : null);
  return label && { label, form: 'line', start, words: block.text.length, end: block.text.length };
}

/** How Spanish pages set a label off, for sure: "Bell.- Bien", "P.- ¿Quién?"; in capitals "BELL. – Bien" as well. */
const POINT = /^([^:?!;]{1,60}?)\.(\s?)[-–—]\s/;

function pointed(text: string, start: number): Head | null {
  const [printed = '', name = '', space = ''] = POINT.exec(text.slice(start, start + 70)) ?? [];
  const label = readLabel(name);
  if (!label || !isPlain(label) || (space && label.casing !== 'upper')) return null;
  return { label, form: 'colon', start, words: skipTimes(text, start + printed.length), end: text.length };
}

/** Capitals, and no sentence's end. */
const SHOUTED = /^[\p{Lu}\s'’,&/()-]{4,}$/u;

function dashed(text: string, start: number): Head | null {
  const found = /(?:\s|(?<=\p{L}{2})(?<!\s[JS]r)\.\s)(?:--|[–—―-])\s/u.exec(text.slice(start, start + 40));
  if (!found) return null;
  const words = start + found.index + found[0].length;
  // "Bell - 0:26"
  if (skipTimes(text, words) > words) return null;
  const label = readLabel(text.slice(start, start + found.index));
  // "ANA BELL – FERRYWOMAN": what she is.
  if (label?.casing === 'upper' && SHOUTED.test(text.slice(words))) return null;
  // "Mr. Bell - if I may - no."
  const goesOn = label?.casing === 'mixed' && /^\p{Ll}/u.test(text.slice(words));
  return label && !goesOn && isPlain(label) && label.parts.length <= 5
    ? { label, form: 'dash', start, words, end: text.length }
    : null;
}

/** A name in bold before the words, without a colon. */
function inBold({ text, marked: [bold] }: Block, start: number): Head | null {
  if (bold?.start !== start || bold.end >= text.length) return null;
  // "Ana Bell is a baker.", "Ana Bell (host): Well"
  if (/^\s?(?:[\p{Ll},/–—-]|[([（][^()[\]（）]{1,60}[)\]）]\s?[:：]|[:：])/u.test(text.slice(bold.end))) return null;
  const name = text.slice(start, bold.end).replace(ASKING, '$1');
  const label = name.endsWith(':') ? null : readLabel(name);
  return label && isPlain(label) && label.parts.length <= 4
    ? { label, form: 'bold', start, words: skipTimes(text, bold.end), end: text.length }
    : null;
}
