// How sure it is that something of the form of a label is one.
import type { Head } from './head.ts';
import { isOpened, type Label, labelKey } from './label.ts';
import { isWord, type Layout } from './layout.ts';
import { FUNCTION_WORDS, UNKNOWN } from './lexicon.ts';
import type { Mentions } from './mentions.ts';
import type { Block } from './model.ts';
import { isAsker } from './office.ts';
import { endsInTime, isAlone, isBold, isPointed, isQuestion, isWhole, lineClass, standsOut } from './setting.ts';
import { isSung } from './sounds.ts';
import type { Style } from './style.ts';
import type { Tally } from './tally.ts';

/** How sure a label must be. One piece of good evidence gives 2, a hint 1. */
export const ENOUGH = 2;

/** What a page's labels are like, and which names its words have. */
export interface Labelling {
  tally: Tally;
  layout: Layout;
  style: Style;
  mentions: Mentions;
  /** Labels, by `labelKey()`, of one word that a cast names. */
  cast: ReadonlySet<string>;
  /** The same, of given names of those who say who they are. */
  given: ReadonlySet<string>;
}

/** What speaks for the label that a block begins with, less what speaks against it: see `ENOUGH`. */
export function scoreOf(block: Block, head: Head, page: Labelling): number {
  if (head.form === 'markup') return 2 * ENOUGH;
  return (
    Math.min(2, page.tally.times(head) - 1) +
    ofAddition(block, head.label) +
    ofName(block, head, page) +
    ofLine(block, head, page) +
    ofStyle(block, head, page) +
    ofWords(block, head, page) -
    doubt(block, head, page)
  );
}

/** What the label says besides a name. */
function ofAddition({ kind }: Block, label: Label): number {
  let score = 0;
  if (label.role !== null || label.interpreted) score += label.kind === 'unnamed' && label.parts.length === 1 ? 1 : 3;
  if (label.taped || kind === 'term' || (label.kind === 'person' && isAsker(label.printed))) score += 3;
  if (label.title !== null) score += 1;
  return score;
}

/** What the words name. */
function ofName(block: Block, head: Head, page: Labelling): number {
  const { kind, parts } = head.label;
  const [part = ''] = parts;
  const asks = isAsking(block, head, page) || page.tally.asks(head.label);
  if (kind !== 'person') return parts.length === 1 && (UNKNOWN.has(part) || asks) ? 2 : 1;
  if (parts.length > 1) return page.mentions.spelling(parts) !== null ? 2 : 1;
  if (isAsking(block, head, page) && !/^\s*\p{Ll}/u.test(block.text.slice(head.words))) return 2;
  return ofWord(block, head, page) + (page.layout.called.has(labelKey(head.label)) ? 2 : 0);
}

/** A word that begins notes elsewhere: somebody asks, or is called so, "PRICE:" where labels are in capitals and Ana Price is told of. */
const isExpected = (block: Block, head: Head, page: Labelling): boolean =>
  page.tally.asks(head.label) ||
  isAsking(block, head, page) ||
  (page.style.capitals && head.label.casing === 'upper' && page.mentions.withSurname(head.label.parts).length > 0);

const isAsking = (block: Block, head: Head, { tally }: Labelling): boolean =>
  isQuestion(block, head, tally.times(head) > 1);

/** One word alone: a surname, a given name, initials, an artist's name, or just a word. */
function ofWord(block: Block, head: Head, page: Labelling): number {
  const { label } = head;
  const [part = ''] = label.parts;
  if (page.tally.asks(label) || page.cast.has(labelKey(label))) return 2;
  // Where people have labels before colons.
  if (page.style.colons && page.given.has(labelKey(label))) return label.casing === 'mixed' ? 2 : 1;
  if (page.tally.isPart(label)) return label.suspect ? 4 : 2;
  const known = page.mentions.isSurname(part) || page.mentions.spelling([part]) !== null;
  // A name in Chinese characters or Hangul is whole without a space, and has no capitals.
  if (/^\p{Lo}{2,6}$/u.test(label.name)) return known ? 2 : 1;
  const common = page.mentions.isCommon(part) && !isSetOff(block, head, page);
  // "So: nobody came."
  const opens = FUNCTION_WORDS.has(part) && label.casing === 'mixed' && page.tally.times(head) < 2;
  return (known ? 1 : 0) - (common || opens ? 2 : 0) - (label.casing === 'mixed' && label.title === null ? 1 : 0);
}

/** Where all labels are set in bold or in capitals, what is so before a colon is one, though the page writes of "the ferryman" as well. */
const isSetOff = (block: Block, head: Head, { style }: Labelling): boolean =>
  head.form === 'colon' &&
  (isPointed(block, head) || (style.capitals && head.label.casing === 'upper') || (style.bold && isBold(block, head)));

/** The line that the label stands on, and times beside it. */
function ofLine(block: Block, head: Head, { layout, tally, mentions }: Labelling): number {
  const { form, label, words } = head;
  let score = 0;
  if ((form === 'colon' || form === 'timed') && endsInTime(block.text, words)) score += 2;
  if (layout.stamped.has(block.index)) score += 2;
  if (layout.alone >= 3 && isAlone(block, head) && !label.suspect) score += 3;
  if (form === 'line' && layout.once.has(block.index)) score += 1;
  // Whoever is heard once is called in full before.
  if (form === 'line' && layout.takingTurns && isWord(label))
    score += tally.of(label) > 1 ? 1 : mentions.isSurname(label.parts[0] ?? '') ? 2 : 0;
  if (form === 'line' && block.kind === 'heading' && layout.lines.has(lineClass(block))) score += 2;
  return score;
}

/** How the label is printed, as others are or otherwise. */
function ofStyle(block: Block, head: Head, { tally, layout, style }: Labelling): number {
  const { form, label } = head;
  const bold = isBold(block, head);
  let score = label.casing === 'mixed' ? 0 : 1;
  if (bold) score += style.bold && form === 'colon' && !label.suspect ? 3 : 1;
  if (form === 'bracket' && layout.bracketed && head.words < block.text.length) score += 2;
  if (isPointed(block, head) && !label.suspect) score += 1;
  // What one person says may be bold to its end.
  if (form === 'colon' && isWhole(block) && tally.times(head) > 1 && !label.suspect) score += 1;
  const odd = (style.capitals && label.casing === 'mixed') || (style.bold && !bold);
  if (style.throughout && form === 'colon' && !odd && !label.suspect) score += 2;
  if (form === 'timed' && layout.constant.has(form)) score += 3;
  if (layout.usual.has(form) && (form === 'dash' || form === 'bold' || (form === 'colon' && tally.times(head) > 2)))
    score += 1;
  return score;
}

const isFullName = ({ kind, parts, suspect }: Label): boolean => kind === 'person' && parts.length > 1 && !suspect;

/** How the words after the label begin. */
function ofWords({ text }: Block, { form, label, words }: Head, { layout }: Labelling): number {
  const after = text.slice(words, words + 40);
  let score = 0;
  // Bands have names of many sorts: "BELL AND THE TIDES: (Singing) Oh."
  if (form === 'colon' && label.casing === 'upper' && isSung(after)) score += 3;
  if (!layout.shouted && !isFullName(label) && label.role === null && /^["“]?\p{Lu}{2,}[,.]? \p{Lu}{2,}/u.test(after))
    score -= 2;
  return score;
}

/**
 * "Nils Moody, the eels: go on", "Nils Moody, a ferryman, disagrees: “No.”": somebody is spoken to, or quoted; "Narrator: it was late",
 * where the labels are in capitals: somebody plays with words.
 */
function isNoSpeaker({ text }: Block, head: Head, { tally, style }: Labelling): boolean {
  const { form, label, words } = head;
  if (form !== 'colon' || label.casing !== 'mixed' || label.taped) return false;
  const after = text.slice(words).trim();
  if (label.description === null || label.role !== null) return style.capitals && /^\p{Ll}{2}/u.test(after);
  return /^[¿¡]?\p{Ll}/u.test(after) || (/^["“„«][^"”“»]+["”“»]$/.test(after) && !tally.recurs(head));
}

/** What speaks against a label: words that are more than names, and headings that have words. */
function doubt(block: Block, head: Head, page: Labelling): number {
  const { form, label, words } = head;
  let doubt = 0;
  if (label.suspect && label.kind === 'person' && !isExpected(block, head, page)) doubt += 3;
  if (label.linked) {
    // "STILL:" beside "ANA STILL:"; "Con Bell", unless the page writes "con" small.
    const told =
      page.tally.has(label.parts.at(-1)) && !(isOpened(label) && page.mentions.isCommon(label.parts[0] ?? ''));
    const apart = label.kind === 'unnamed' ? standsOut(block, head) || page.tally.isCounted(label) : told;
    // Where nearly all that is said stands behind capitals, so does whoever is heard once: "EARL FROM BEND:".
    const usual = page.style.dense && page.style.capitals && label.casing === 'upper' && form === 'colon';
    // "GOTT UND DIE WELT" over and over: nobody whom other labels name.
    const title = form === 'line' && label.kind === 'collective';
    doubt += page.tally.joins(label) ? -2 : apart || usual ? 0 : title ? 4 : page.tally.isAside(label) ? 3 : 2;
  }
  // "Good point: nobody knew", where all labels are in bold.
  const plain = page.style.bold && form === 'colon' && !isBold(block, head);
  if (plain && label.casing === 'mixed' && !page.tally.recurs(head)) doubt += 1;
  if (isNoSpeaker(block, head, page)) doubt += 9;
  if (block.kind === 'heading' && form !== 'line' && words < block.text.length) doubt += 9;
  return doubt;
}
