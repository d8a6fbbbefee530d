// Which labels a page is believed to have.
import { dropFacts, isCredit } from './credits.ts';
import { initialsIn, shortened } from './full-names.ts';
import { type Head, innerHeads } from './head.ts';
import { JOINING, type Label, withoutMonsieur } from './label.ts';
import { UNKNOWN } from './lexicon.ts';
import { Mentions } from './mentions.ts';
import type { Block } from './model.ts';
import { QUESTIONS, spellOut } from './questions.ts';
import { headReader } from './small.ts';
import { isSurvey } from './survey.ts';
import { primaryLanguage } from './voices.ts';

/** How sure a label must be. One piece of good evidence gives 2, a hint 1. */
const ENOUGH = 2;

/** What a label is counted by. */
export const labelKey = (label: Label) => `${label.kind} ${label.parts.join(' ')}`;

/** The labels of a page: for each block the believed heads in order, by block index. */
export interface Evidence {
  heads: Map<number, Head[]>;
  /** Index of each block that is a credit in the form of a label. */
  credits: ReadonlySet<number>;
  mentions: Mentions;
}

/**
 * Reads the labels of a page and believes those for which the whole page speaks. `names` are those that the page states outright,
 * `language` is that of the transcript (BCP 47). Linear in the page.
 */
export function believe(blocks: readonly Block[], names: readonly string[], language: string): Evidence {
  const first = new Map<number, Head>();
  const credits = new Set<number>();
  const french = primaryLanguage(language) === 'fr';
  const headIn = headReader(blocks);
  for (const [i, block] of blocks.entries()) {
    const head = block.aside && block.speaker === undefined ? null : headIn(block);
    if (head && french) head.label = withoutMonsieur(head.label);
    if (head && isCredit(block, head)) credits.add(block.index);
    else if (head && !isLink(block) && !(head.form === 'line' && !leadsOn(blocks[i + 1]))) first.set(block.index, head);
  }
  spellOut(first.values());
  const mentions = new Mentions();
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
    const kept = head && judge.believes(block, head) ? [head] : [];
    for (const one of inner.get(block.index) ?? []) if (judge.believesInner(one)) kept.push(one);
    kept.forEach((one, i) => {
      one.end = Math.min(one.end, kept[i + 1]?.start ?? one.end);
    });
    if (kept.length > 0) heads.set(block.index, kept);
    else if (head?.form === 'line') mentions.add(block.text);
  }
  dropFacts(blocks, heads, (head) => judge.recurs(head));
  if (isSurvey(blocks, heads)) heads.clear();
  return { heads, credits, mentions };
}

/** A block that is one link leads to another page. */
function isLink({ links, text }: Block): boolean {
  return links.some(({ start, end }) => end - start > text.length * 0.9);
}

/** "Craig: 00:01", "Craig 00:01", and nothing more. */
const endsInTime = (text: string, words: number): boolean => words === text.length && /\d:\d\d\W*$/.test(text);

/** A line that names a speaker has words after it. */
function leadsOn(next: Block | undefined): boolean {
  return next !== undefined && next.kind === 'paragraph' && !next.aside;
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
  private readonly dense: boolean;
  /** The page is in capitals throughout. */
  private readonly shouted: boolean;
  /** Forms in which most of the page's paragraphs have labels. */
  private readonly usual = new Set<Head['form']>();
  private readonly colons: boolean;
  /** The page prints its labels in capitals. */
  private readonly capitals: boolean;

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
        }
        for (const initials of initialsIn(label.name)) this.full.add(initials);
      }
    }
    for (const block of blocks) {
      const head = first.get(block.index);
      if (head?.form === 'line' && (block.kind === 'term' || this.times(head) >= 2)) this.lines.add(lineClass(block));
    }
    let shouted = 0;
    const printed = new Map<Head['form'], number>();
    for (const { text, index } of blocks) {
      if (text === text.toUpperCase() && text !== text.toLowerCase()) shouted++;
      const form = first.get(index)?.form;
      if (form) count(printed, form);
    }
    const worded = blocks.filter(({ text }) => /\p{L}/u.test(text)).length;
    this.shouted = shouted * 2 > worded;
    for (const [form, times] of printed) if (times * 2 > worded) this.usual.add(form);
    let sure = 0;
    let upper = 0;
    let eligible = 0;
    for (const block of blocks) {
      if (block.aside) continue;
      if (block.text.length > 20) eligible++;
      const head = first.get(block.index);
      if (head && this.score(block, head) >= ENOUGH) {
        sure++;
        count(this.forms, head.form);
        if (head.label.casing === 'upper') upper++;
      }
    }
    this.colons = (this.forms.get('colon') ?? 0) >= 2;
    this.capitals = sure >= 3 && upper * 5 >= sure * 4;
    this.dense = sure >= 2 && sure * 12 >= eligible;
    for (const block of blocks) {
      const head = first.get(block.index);
      if (head && this.believes(block, head)) this.believed.add(labelKey(head.label));
    }
  }

  believes(block: Block, head: Head): boolean {
    const odd =
      this.capitals && head.label.kind === 'person' && head.label.casing === 'mixed' && head.label.parts.length === 1;
    const enough =
      this.score(block, head) -
        (odd ? 2 : 0) +
        (this.dense && (head.form === 'colon' || head.form === 'bracket') ? 1 : 0) >=
      ENOUGH;
    if (!enough) return false;
    // What sets no label off for certain must do so again and again, on a page that has no colons.
    if (head.form === 'dash' || head.form === 'bold') return !this.colons && this.often(head);
    if (head.form === 'line')
      return block.kind === 'term' || this.times(head) >= 2 || (this.forms.get('line') ?? 0) >= 3;
    if (head.form === 'timed' || head.form === 'bracket')
      return this.times(head) >= 2 || (this.forms.get(head.form) ?? 0) >= 2;
    return true;
  }

  /** A label inside a paragraph must be known from a paragraph's beginning, or be in capitals and recur, whole or in part. */
  believesInner({ label }: Head): boolean {
    const name = labelKey(label);
    if (this.believed.has(name)) return true;
    if (label.suspect || label.casing !== 'upper') return false;
    return (
      label.role !== null ||
      label.kind !== 'person' ||
      (this.surnames.get(label.parts.at(-1)) ?? 0) >= 2 ||
      this.full.has(label.parts.join(' '))
    );
  }

  /** Whether a label recurs, itself or as part of a name, in a form that most of the page's paragraphs have; in capitals as all are, once. */
  private often(head: Head): boolean {
    const joined = head.label.parts.join(' ');
    if (!this.usual.has(head.form)) return this.times(head) >= 3;
    return (this.capitals && head.label.casing === 'upper') || this.times(head) >= 2 || this.full.has(joined);
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

  private times({ label }: Head): number {
    return this.counts.get(labelKey(label)) ?? 0;
  }

  private score(block: Block, head: Head): number {
    const { label, form } = head;
    const { parts } = label;
    if (form === 'markup') return ENOUGH;
    let score = Math.min(2, this.times(head) - 1);
    if (label.role !== null || label.interpreted) score += label.kind === 'unnamed' && parts.length === 1 ? 1 : 3;
    if (block.kind === 'term') score += 3;
    if ((form === 'colon' || form === 'timed') && endsInTime(block.text, head.words)) score += 2;
    if (form === 'line' && block.kind === 'heading' && this.lines.has(lineClass(block))) score += 2;
    if (label.casing !== 'mixed') score += 1;
    if (label.title !== null) score += 1;
    if (label.kind !== 'person') score += parts.length === 1 && UNKNOWN.has(parts[0] ?? '') ? 2 : 1;
    else if (parts.length > 1) score += this.mentions.spelling(parts) !== null ? 2 : 1;
    else score += this.single(label);
    if (isMarked(block, head)) score += 1;
    if (label.suspect && label.kind === 'person') score -= this.asks(label) ? 0 : 3;
    if (label.linked) score += this.joins(label) ? 2 : label.kind === 'unnamed' && setOff(block, head) ? 0 : -2;
    if (block.kind === 'heading' && form !== 'line' && head.words < block.text.length) score -= 9;
    const after = block.text.slice(head.words, head.words + 40);
    if (!this.shouted && /^["“]?\p{Lu}{2,}[,.]? \p{Lu}{2,}/u.test(after)) score -= 2;
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
  private single(label: Label): number {
    const [part = ''] = label.parts;
    const joined = this.full.has(part);
    const common = this.mentions.isCommon(part);
    if (this.asks(label)) return 2;
    if (joined) return label.suspect ? 4 : 2;
    const known = this.mentions.isSurname(part) || this.mentions.spelling([part]) !== null;
    // A name in Chinese characters or Hangul is whole without a space, and has no capitals.
    if (/^\p{Lo}{2,6}$/u.test(label.name)) return known ? 2 : 1;
    return (known ? 1 : 0) - (common ? 2 : 0) - (label.casing === 'mixed' ? 1 : 0);
  }

  /** "Ana Bell and Ben Roe", both of whom other labels name. */
  private joins({ kind, parts }: Label): boolean {
    if (kind !== 'collective') return false;
    const at = parts.findIndex((part) => JOINING.has(part));
    const names = [parts.slice(0, at), parts.slice(at + 1)].map((name) => name.join(' '));
    return at > 0 && names.every((name) => this.full.has(name) || this.counts.has(`person ${name}`));
  }
}

/** Whether a label alone is in bold. */
const isMarked = ({ marked }: Block, { start, words, label }: Head) =>
  marked.some((span) => span.start <= start && span.end >= start + label.printed.length && span.end <= words + 1);

/** Whether a label is printed otherwise than the words after it. */
const setOff = (block: Block, head: Head) => head.label.casing === 'upper' || isMarked(block, head);

const lineClass = (block: Block) => `${block.kind} ${block.level ?? ''}`;

function count<K>(counts: Map<K, number>, what: K): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}
