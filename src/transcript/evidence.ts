// Which labels a page is believed to have.
import { dropFacts, isCredit } from './credits.ts';
import { cueReader } from './cues.ts';
import { initialsIn, shortened } from './full-names.ts';
import { describedHead, type Head, innerHeads, skipTimes, slippedHead } from './head.ts';
import { JOINING } from './kinds.ts';
import { type Label, unaddressed } from './label.ts';
import { UNKNOWN } from './lexicon.ts';
import { Mentions } from './mentions.ts';
import type { Block } from './model.ts';
import { isFurniture } from './notes.ts';
import { QUESTIONS, spellOut } from './questions.ts';
import {
  endsInTime,
  isAlone,
  isBold,
  isDescribed,
  isLink,
  isQuestion,
  labelledThroughout,
  leadsOn,
  lineClass,
  standsOut,
} from './setting.ts';
import { headReader } from './small.ts';
import { isSurvey } from './survey.ts';
import { primaryLanguage } from './voices.ts';

/** How sure a label must be. One piece of good evidence gives 2, a hint 1. */
const ENOUGH = 2;

/** Pages mix labels before a colon with names on lines of their own: when there are this many times as many of the former, they do not. */
const MIXED = 4;

/** How transcripts mark that somebody sings. */
const SUNG = /^\s?[([](?:[Ss]inging|[Rr]apping|[Cc]hanting|[Vv]ocalizing|[Hh]armonizing|[Ss]catting)\b/;

/** How near to a label, in characters, whoever speaks there is called by name. */
const CALLED = 120;

/** What a label is counted by. */
export const labelKey = (label: Label) => `${label.kind} ${label.parts.join(' ')}`;

/** The labels of a page: for each block the believed heads in order, by block index. */
export interface Evidence {
  heads: Map<number, Head[]>;
  /** Index of each block that is a credit in the form of a label. */
  credits: ReadonlySet<number>;
  /** Index of each block that only says what is heard. */
  cues: ReadonlySet<number>;
  mentions: Mentions;
}

/**
 * Reads the labels of a page and believes those for which the whole page speaks. `names` are those that the page states outright,
 * `language` is that of the transcript (BCP 47). Linear in the page.
 */
export function believe(blocks: readonly Block[], names: readonly string[], language: string): Evidence {
  const first = new Map<number, Head>();
  const credits = new Set<number>();
  const cues = cueReader(blocks, primaryLanguage(language));
  const heard = new Set<number>();
  const headIn = headReader(blocks);
  for (const [i, block] of blocks.entries()) {
    const head = block.aside && block.speaker === undefined ? null : headIn(block);
    if (head) head.label = unaddressed(head.label, primaryLanguage(language));
    if (cues(block)) heard.add(block.index);
    else if (head && isCredit(block, head, blocks[i + 1])) credits.add(block.index);
    else if (head && !isLink(block) && !isFurniture(block.text) && !(head.form === 'line' && !leadsOn(blocks[i + 1])))
      first.set(block.index, head);
  }
  spellOut(first.values());
  const mentions = new Mentions(primaryLanguage(language));
  for (const name of names) mentions.addName(name);
  for (const block of blocks) {
    const head = first.get(block.index);
    mentions.add(
      head && head.form !== 'line'
        ? block.text.slice(head.words)
        : head && head.label.casing === 'mixed'
          ? ''
          : block.text,
    );
  }
  const inner = new Map<number, Head[]>();
  for (const block of blocks) {
    if (block.aside || block.kind !== 'paragraph') continue;
    const found = innerHeads(block.text, first.get(block.index)?.words ?? 0);
    if (found.length > 0) inner.set(block.index, found);
  }
  const judge = new Judge(blocks, first, inner, mentions);
  const heads = new Map<number, Head[]>();
  for (const block of blocks) {
    const head = first.get(block.index);
    const kept = head && judge.believes(block, head) ? [head] : credits.has(block.index) ? [] : judge.slips(block);
    for (const one of inner.get(block.index) ?? []) if (judge.believesInner(one)) kept.push(one);
    kept.forEach((one, i) => {
      one.end = Math.min(one.end, kept[i + 1]?.start ?? one.end);
    });
    if (kept.length > 0) heads.set(block.index, kept);
    else if (head?.form === 'line') mentions.add(block.text);
  }
  dropFacts(blocks, heads, (head) => judge.recurs(head));
  if (isSurvey(blocks, heads)) heads.clear();
  return { heads, credits, cues: heard, mentions };
}

class Judge {
  private readonly counts = new Map<string, number>();
  /** Last words of labels inside paragraphs. */
  private readonly surnames = new Map<string | undefined, number>();
  private readonly full = new Set<string>();
  private readonly believed = new Set<string>();
  private readonly forms = new Map<Head['form'], number>();
  /** Sorts of lines (paragraphs, headings of a level) of which some are labels for certain. */
  private readonly lines = new Set<string>();
  /** Keys of labels on lines of their own, parts of which stand on others. */
  private readonly related = new Set<string>();
  /** Index of each block after which a time has a line of its own. */
  private readonly stamped = new Set<number>();
  private readonly dense: boolean;
  /** Index of each block whose label the words before it have: "Ana in Leeds, you're on the air." */
  private readonly called = new Set<number>();
  /** The page is in capitals throughout. */
  private readonly shouted: boolean;
  /** Forms in which most of the page's paragraphs have labels, and nearly all. */
  private readonly usual = new Set<Head['form']>();
  private readonly constant = new Set<Head['form']>();
  private readonly colons: boolean;
  /** Labels that recur before a colon, in lines of their own. */
  private alone = 0;
  /** Questions marked "Q." */
  private readonly asked: number;
  /** From the first label to the last, nearly all paragraphs have one before a colon. */
  private readonly all: boolean;
  /** The page prints its labels in capitals. */
  private readonly capitals: boolean;
  /** The page sets its labels in bold. */
  private readonly bold: boolean;

  constructor(
    blocks: readonly Block[],
    first: ReadonlyMap<number, Head>,
    inner: ReadonlyMap<number, Head[]>,
    private readonly mentions: Mentions,
  ) {
    for (const { label } of first.values()) count(this.counts, labelKey(label));
    for (const heads of inner.values()) for (const { label } of heads) count(this.surnames, label.parts.at(-1));
    for (const heads of [[...first.values()], ...inner.values()]) {
      for (const { label, form } of heads) {
        if (label.kind !== 'person' || label.parts.length < 2 || form === 'line' || label.suspect) continue;
        for (let at = 1; at < label.parts.length; at++) {
          this.full.add(label.parts.slice(at).join(' '));
          this.full.add(label.parts.slice(0, at).join(' '));
          for (let to = at + 1; to < label.parts.length; to++) this.full.add(label.parts.slice(at, to).join(' '));
        }
        for (const initials of initialsIn(label.name)) this.full.add(initials);
      }
    }
    for (const [i, block] of blocks.entries()) {
      const head = first.get(block.index);
      if (head && isAlone(block, head) && this.times(head) >= 2) this.alone++;
      const before = blocks[i - 1]?.text.slice(-CALLED).replace(/\S+:/g, '') ?? '';
      if (head?.form === 'colon' && before.split(/[^\p{L}\p{M}'’-]+/u).includes(head.label.name))
        this.called.add(block.index);
      const next = blocks[i + 1]?.text ?? '';
      if (head?.form === 'line' && next && skipTimes(next, 0) === next.length) this.stamped.add(block.index);
      if (head?.form === 'line' && (block.kind === 'term' || this.times(head) >= 2)) this.lines.add(lineClass(block));
    }
    this.relate([...first.values()].filter(({ form }) => form === 'line'));
    let shouted = 0;
    const printed = new Map<Head['form'], number>();
    for (const { text, index } of blocks) {
      const { form, words = 0 } = first.get(index) ?? {};
      const said = text.slice(words === text.length ? 0 : words);
      if (said === said.toUpperCase() && said !== said.toLowerCase()) shouted++;
      if (form) count(printed, form);
    }
    this.asked = blocks.filter(({ text }) => /^Q[.\s].*\?$/.test(text)).length;
    const worded = blocks.filter(({ text }) => /\p{L}/u.test(text)).length;
    this.shouted = shouted * 2 > worded;
    for (const [form, times] of printed) {
      if (times * 2 > worded) this.usual.add(form);
      if (times * 5 >= worded * 4) this.constant.add(form);
    }
    let sure = 0;
    let upper = 0;
    let bold = 0;
    let eligible = 0;
    for (const block of blocks) {
      if (block.aside) continue;
      if (block.text.length > 20) eligible++;
      const head = first.get(block.index);
      if (head && !isDescribed(block, head) && this.score(block, head) >= ENOUGH) {
        sure++;
        count(this.forms, head.form);
        if (head.label.casing === 'upper') upper++;
        if (isBold(block, head)) bold++;
      }
    }
    this.colons = (this.forms.get('colon') ?? 0) >= 2;
    this.capitals = sure >= 3 && upper * 5 >= sure * 4;
    this.all = sure >= 2 && labelledThroughout(blocks, first);
    this.bold = sure >= 3 && bold * 10 >= sure * 9;
    this.dense = sure >= 2 && sure * 12 >= eligible;
    for (const block of blocks) {
      const head = first.get(block.index);
      if (head && this.believes(block, head)) this.believed.add(labelKey(head.label));
    }
  }

  believes(block: Block, head: Head): boolean {
    const odd =
      this.capitals &&
      head.label.kind === 'person' &&
      !head.label.taped &&
      head.label.casing === 'mixed' &&
      head.label.parts.length === 1;
    const enough =
      this.score(block, head) -
        (odd ? 2 : 0) +
        (this.dense && (/^(?:colon|bracket)$/.test(head.form) || endsInTime(block.text, head.words)) ? 1 : 0) >=
      ENOUGH;
    if (!enough) return false;
    if (isDescribed(block, head))
      return !this.colons && (this.forms.get('line') ?? 0) >= 3 && (this.times(head) >= 2 || isBold(block, head));
    // What sets no label off for certain must do so again and again, on a page that has no colons.
    if (head.form === 'dash' || head.form === 'bold')
      return this.colons
        ? this.bold && isBold(block, head) && this.believed.has(labelKey(head.label))
        : this.often(head);
    // Where labels stand before a colon, a mark that fills its line is a sound, and a name a byline.
    if (head.form === 'bracket' && this.colons && head.words >= block.text.length) return false;
    if (head.form === 'line' && (this.forms.get('line') ?? 0) * MIXED < (this.forms.get('colon') ?? 0)) return false;
    if (head.form === 'line')
      return block.kind === 'term' || this.times(head) >= 2 || (this.forms.get('line') ?? 0) >= 3;
    if (head.form === 'timed' || head.form === 'bracket')
      return this.times(head) >= 2 || (this.forms.get(head.form) ?? 0) >= 2 || (this.bold && isBold(block, head));
    return true;
  }

  /** Where all labels are in capitals: one whose colon was forgotten or mistyped, which the page has otherwise; or no name. */
  slips(block: Block): Head[] {
    if (!this.capitals || this.shouted || block.aside || block.kind !== 'paragraph') return [];
    const described = this.dense ? describedHead(block) : null;
    if (described) return [described];
    const head = slippedHead(block);
    const { label } = head ?? {};
    const asks = label?.name === 'Q' && (this.asked > 1 || block.text.endsWith('?'));
    const known = label && (asks || this.believed.has(labelKey(label)) || this.full.has(label.parts.join(' ')));
    return head && known ? [head] : [];
  }

  /**
   * A label inside a paragraph must be known from a paragraph's beginning, or be in capitals and recur, whole or in part, or be told of;
   * a name in small letters must recur.
   */
  believesInner({ label }: Head): boolean {
    const name = labelKey(label);
    if (this.believed.has(name)) return true;
    if (label.suspect) return false;
    const recurs = (this.surnames.get(label.parts.at(-1)) ?? 0) >= 2;
    if (label.casing !== 'upper')
      return (
        recurs &&
        label.kind === 'person' &&
        !label.linked &&
        (label.parts.length > 1 || this.full.has(label.parts.join(' ')))
      );
    return (
      label.role !== null ||
      label.kind !== 'person' ||
      recurs ||
      this.full.has(label.parts.join(' ')) ||
      (label.parts.length > 1 && (label.description !== null || this.mentions.spelling(label.parts) !== null))
    );
  }

  /** Whether a label recurs, itself or as part of a name, in a form that most of the page's paragraphs have; in capitals as all are, once. */
  private often(head: Head): boolean {
    if (!this.usual.has(head.form)) return this.times(head) >= 3;
    const named = this.constant.has(head.form) && head.label.parts.length > 1 && !head.label.suspect;
    return named || (this.capitals && head.label.casing === 'upper') || this.recurs(head);
  }

  /** Whether the label, or a part of its name, is printed again. */
  recurs(head: Head): boolean {
    const { name, parts } = head.label;
    return (
      this.times(head) > 1 ||
      this.full.has(parts.join(' ')) ||
      [...shortened(name)].some((part) => this.counts.has(`person ${part}`))
    );
  }

  private times({ label, form }: Head): number {
    const name = labelKey(label);
    return (this.counts.get(name) ?? 0) + (form === 'line' && this.related.has(name) ? 1 : 0);
  }

  /** "Ana Bell" on a line of its own, and "Bell" on another one, are one label twice. */
  private relate(lines: readonly Head[]): void {
    const names = new Set(lines.map(({ label }) => labelKey(label)));
    for (const { label } of lines)
      for (const short of label.kind === 'person' && label.parts.length > 1 ? shortened(label.name) : [])
        if (names.has(`person ${short}`)) {
          this.full.add(short);
          this.related.add(`person ${short}`).add(labelKey(label));
        }
  }

  private score(block: Block, head: Head): number {
    const { label, form } = head;
    const { parts } = label;
    if (form === 'markup') return ENOUGH;
    // Where all labels are set in bold or in capitals, what is so before a colon is one, though the page writes of "the ferryman" as well.
    const setOff =
      form === 'colon' && ((this.capitals && label.casing === 'upper') || (this.bold && isBold(block, head)));
    let score = Math.min(2, this.times(head) - 1);
    if (label.role !== null || label.interpreted) score += label.kind === 'unnamed' && parts.length === 1 ? 1 : 3;
    if (label.taped || block.kind === 'term') score += 3;
    if ((form === 'colon' || form === 'timed') && endsInTime(block.text, head.words)) score += 2;
    if (this.stamped.has(block.index)) score += 2;
    if (this.alone >= 3 && isAlone(block, head) && !label.suspect) score += 3;
    if (form === 'line' && block.kind === 'heading' && this.lines.has(lineClass(block))) score += 2;
    if (label.casing !== 'mixed') score += 1;
    if (label.title !== null) score += 1;
    if (label.kind !== 'person') score += parts.length === 1 && UNKNOWN.has(parts[0] ?? '') ? 2 : 1;
    else if (parts.length > 1) score += this.mentions.spelling(parts) !== null ? 2 : 1;
    else if (isQuestion(block, head, this.times(head) > 1) && !/^\s*\p{Ll}/u.test(block.text.slice(head.words)))
      score += 2;
    else score += this.single(label, setOff) + (this.called.has(block.index) ? 2 : 0);
    if (isBold(block, head)) score += this.bold && form === 'colon' && !label.suspect ? 3 : 1;
    const odd = (this.capitals && label.casing === 'mixed') || (this.bold && !isBold(block, head));
    if (this.all && form === 'colon' && !odd && !label.suspect) score += 2;
    if (label.suspect && label.kind === 'person')
      score -= this.asks(label) || isQuestion(block, head, this.times(head) > 1) ? 0 : 3;
    if (label.linked) {
      // "STILL:" beside "ANA STILL:".
      const apart = label.kind === 'unnamed' ? standsOut(block, head) : this.counts.has(`person ${parts.at(-1)}`);
      score += this.joins(label) ? 2 : apart ? 0 : -2;
    }
    if (block.kind === 'heading' && form !== 'line' && head.words < block.text.length) score -= 9;
    const after = block.text.slice(head.words, head.words + 40);
    // Bands have names of many sorts: "BELL AND THE TIDES: (Singing) Oh."
    if (form === 'colon' && label.casing === 'upper' && SUNG.test(after)) score += 3;
    if (!this.shouted && label.role === null && /^["“]?\p{Lu}{2,}[,.]? \p{Lu}{2,}/u.test(after)) score -= 2;
    if (this.usual.has(form) && (form === 'dash' || form === 'bold' || (form === 'colon' && this.times(head) > 2)))
      score += 1;
    return score;
  }

  /** "Q:" where there is an "A:" as well, both more than once. */
  private asks({ parts: [part = ''] }: Label): boolean {
    return QUESTIONS.some(
      (pair) => pair.includes(part) && pair.every((one) => (this.counts.get(`person ${one}`) ?? 0) > 1),
    );
  }

  /** One word alone: a surname, a given name, initials, an artist's name, or just a word. */
  private single(label: Label, setOff: boolean): number {
    const [part = ''] = label.parts;
    const joined = this.full.has(part);
    const common = this.mentions.isCommon(part) && !setOff;
    if (this.asks(label)) return 2;
    if (joined) return label.suspect ? 4 : 2;
    const known = this.mentions.isSurname(part) || this.mentions.spelling([part]) !== null;
    // A name in Chinese characters or Hangul is whole without a space, and has no capitals.
    if (/^\p{Lo}{2,6}$/u.test(label.name)) return known ? 2 : 1;
    return (known ? 1 : 0) - (common ? 2 : 0) - (label.casing === 'mixed' && label.title === null ? 1 : 0);
  }

  /** "Ana Bell and Ben Roe", both of whom other labels name. */
  private joins({ kind, parts }: Label): boolean {
    if (kind !== 'collective') return false;
    const at = parts.findIndex((part) => JOINING.has(part));
    const names = [parts.slice(0, at), parts.slice(at + 1)].map((name) => name.join(' '));
    return at > 0 && names.every((name) => this.full.has(name) || this.counts.has(`person ${name}`));
  }
}

function count<K>(counts: Map<K, number>, what: K): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}
