// Which of the labels that a page may have are believed.
import type { Candidates } from './candidates.ts';
import { creditedIn } from './credits.ts';
import type { Head } from './head.ts';
import { introductions } from './introductions.ts';
import { type Label, labelKey, readLabel } from './label.ts';
import { layoutOf } from './layout.ts';
import type { Mentions } from './mentions.ts';
import type { Block } from './model.ts';
import { noteKind } from './notes.ts';
import { isAnswered, isAsked } from './questions.ts';
import { ENOUGH, type Labelling, scoreOf } from './score.ts';
import { endsInTime, isAlone, isBold, isDescribed } from './setting.ts';
import { bracedHead, describedHead, slippedHead } from './slips.ts';
import { NO_STYLE, styleOf } from './style.ts';
import { isNumbered, Tally } from './tally.ts';

/** Pages mix labels before a colon with names on lines of their own: when there are this many times as many of the former, they do not. */
const MIXED = 4;

/** How often a name stands before a dash that is a label among labels before colons. */
const MIXED_IN = 3;

/** How many labels stand alone where "DALE IN LEEDS:" alone is one as well. */
const ALONE = 3;
const CALLING = /^[\p{Lu}'’-]{2,20} (?:IN|FROM|AT) \p{Lu}/u;

/** Believes labels by what the labels of the whole page are like. */
export class Judge {
  private readonly page: Labelling;
  /** Keys of the labels that blocks begin with. */
  private readonly believed = new Set<string>();

  constructor(blocks: readonly Block[], candidates: Candidates, mentions: Mentions) {
    const { first } = candidates;
    const tally = new Tally(candidates);
    const cast = namedInCasts(blocks, candidates);
    const given = givenIn(blocks);
    const seen: Labelling = { tally, layout: layoutOf(blocks, first, tally), style: NO_STYLE, mentions, cast, given };
    const style = styleOf(blocks, first, (block, head) => scoreOf(block, head, seen) >= ENOUGH);
    this.page = { ...seen, style };
    for (const block of blocks) {
      const head = first.get(block.index);
      if (head && this.believes(block, head)) this.believed.add(labelKey(head.label));
    }
  }

  /** Whether a block begins with a label. */
  believes(block: Block, head: Head): boolean {
    const { tally, style } = this.page;
    const { form } = head;
    if (!this.isEnough(block, head)) return false;
    const times = tally.times(head);
    const alike = style.forms.get(form) ?? 0;
    if (isDescribed(block, head))
      return (
        !style.colons &&
        alike >= 3 &&
        (times >= 2 || head.label.taped || isBold(block, head) || (style.capitals && isPersonInCapitals(block, head)))
      );
    // What sets no label off for certain must do so again and again, on a page that has no colons.
    if (form === 'dash' && style.colons && times >= MIXED_IN && isTitledName(head.label)) return true;
    if (form === 'dash' || form === 'bold')
      return style.colons
        ? style.bold && isBold(block, head) && this.believed.has(labelKey(head.label))
        : this.isUsual(head);
    // Where labels stand before a colon, a mark that fills its line is a sound, and a name a byline.
    if (form === 'bracket' && style.colons && head.words >= block.text.length) return false;
    if (form === 'line' && alike * MIXED < (style.forms.get('colon') ?? 0)) return false;
    if (form === 'line') return block.kind === 'term' || times >= 2 || alike >= 3;
    if (form === 'timed' || form === 'bracket') return times >= 2 || alike >= 2 || (style.bold && isBold(block, head));
    return true;
  }

  /** Where all labels are in capitals: one whose colon was forgotten or mistyped, which the page has otherwise; or no name. */
  slips(block: Block): Head[] {
    const { tally, layout, style } = this.page;
    if (block.kind !== 'paragraph' || noteKind(block) !== null) return [];
    // Once one question is marked "Q.", all that is marked so is asked, whatever it says; and once two answers are, so are all of them.
    const asked = isAsked(block) || (layout.asked > 1 && layout.answered > 1 && isAnswered(block));
    if (asked && (style.capitals || (style.colons && layout.asked > 1)) && layout.asked > 0)
      return [slippedHead(block)].filter((head) => head !== null);
    const braced = bracedHead(block);
    if (braced && this.believed.has(labelKey(braced.label))) return [braced];
    if (layout.shouted) return [];
    const described = style.dense ? describedHead(block) : null;
    const alone = described && isAlone(block, described);
    if (described && (alone ? layout.alone >= ALONE && CALLING.test(block.text) : style.capitals)) return [described];
    if (!style.capitals) return [];
    const head = slippedHead(block);
    const { label } = head ?? {};
    const asks = label?.name === 'Q' && (layout.asked > 1 || block.text.endsWith('?'));
    const known = label && (asks || this.believed.has(labelKey(label)) || tally.isPart(label));
    return head && known ? [head] : [];
  }

  /**
   * Whether a label stands inside a paragraph: it must be known from a paragraph's beginning, or be in capitals and recur, whole or in
   * part, or be told of; a name in small letters must recur.
   */
  believesInner({ label }: Head): boolean {
    const { tally, mentions } = this.page;
    if (this.believed.has(labelKey(label))) return true;
    if (label.suspect) return false;
    const recurs = tally.recursInside(label);
    const whole = label.parts.length > 1;
    // What machines call whom they hear is nothing else: "Speaker B".
    if (recurs && isNumbered(label)) return true;
    if (label.casing !== 'upper')
      return recurs && label.kind === 'person' && !label.linked && (whole || tally.isPart(label));
    return (
      label.role !== null ||
      label.kind !== 'person' ||
      recurs ||
      tally.isPart(label) ||
      (whole && (label.description !== null || label.title !== null || mentions.spelling(label.parts) !== null))
    );
  }

  /** Whether a label, or a part of its name, is printed again. */
  recurs(head: Head): boolean {
    return this.page.tally.recurs(head);
  }

  private isEnough(block: Block, head: Head): boolean {
    const { dense } = this.page.style;
    const set = head.form === 'colon' || head.form === 'bracket' || endsInTime(block.text, head.words);
    return scoreOf(block, head, this.page) - (this.isOdd(head.label) ? 2 : 0) + (dense && set ? 1 : 0) >= ENOUGH;
  }

  /** One word in small letters, where the labels are in capitals. */
  private isOdd({ kind, taped, casing, parts }: Label): boolean {
    return this.page.style.capitals && kind === 'person' && !taped && casing === 'mixed' && parts.length === 1;
  }

  /**
   * Whether a label recurs, itself or as part of a name, in a form that most of the page's paragraphs have, or in bold as all its labels
   * are; in capitals as all are, or the full name where nearly all have the form or are in bold, once.
   */
  private isUsual(head: Head): boolean {
    const { tally, layout, style } = this.page;
    const { kind, casing, parts, suspect } = head.label;
    const alike = head.form === 'bold' && style.bold && style.dense;
    if (!layout.usual.has(head.form) && !alike) return tally.times(head) >= 3;
    const named = (alike || layout.constant.has(head.form)) && (parts.length > 1 || kind !== 'person') && !suspect;
    return named || (style.capitals && casing === 'upper') || tally.recurs(head);
  }
}

/** "President Bell", "Ana Bell": nobody says that before a dash again and again. */
const isTitledName = ({ kind, title, parts, suspect }: Label): boolean =>
  kind === 'person' && !suspect && (title !== null || parts.length > 1);

/** "ANA BELL, FERRYWOMAN": a name and what she is, all of it in capitals. */
const isPersonInCapitals = ({ text, kind }: Block, { label }: Head): boolean =>
  label.kind === 'person' && kind === 'paragraph' && text === text.toUpperCase();

/** Keys of the names of one word that casts have: "Speakers: Bell (KZLQ), Roe". */
const namedInCasts = (blocks: readonly Block[], { credits }: Candidates): ReadonlySet<string> =>
  new Set(
    blocks
      .filter(({ index }) => credits.has(index))
      .flatMap(({ text }) => creditedIn(text))
      .filter(({ kind, parts, suspect }) => kind === 'person' && parts.length === 1 && !suspect)
      .map(labelKey),
  );

/** In so many blocks people say at the beginning who they are. */
const EARLY = 40;

/** Keys of the given names of those who say at the beginning who they are: "I'm Ana Bell." */
const givenIn = (blocks: readonly Block[]): ReadonlySet<string> =>
  new Set(
    blocks
      .slice(0, EARLY)
      .flatMap(({ text }) => introductions(text))
      .flatMap(({ role, name }) =>
        role === 'self' && name.includes(' ') ? (readLabel(name.split(' ', 1)[0] ?? '') ?? []) : [],
      )
      .map(labelKey),
  );
