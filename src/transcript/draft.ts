// Cuts the page's blocks into turns: which words are whose label's, before anybody asks who that is.
import { clipsIn, returnsIn } from './clips.ts';
import { isOthers, takesLeave } from './continuation.ts';
import { withoutFootnotes } from './footnotes.ts';
import type { Frame } from './frame.ts';
import { type Head, labelsOf, skipLeads, skipTimes } from './head.ts';
import { type Printing, printingOf } from './in-bold.ts';
import type { Label } from './label.ts';
import type { Block, Note, NoteKind, Paragraph, Run, Segment } from './model.ts';
import { isAppeal } from './notes.ts';
import { Openers } from './opening.ts';
import { lineOf } from './paragraph.ts';
import { fillsBlock, inSurnameStyle, isWhole } from './setting.ts';
import { heardFrom } from './sound-lines.ts';
import { isPlayed, runsOf, shoutedIn } from './sounds.ts';
import { isAboveCaption, startOf } from './times.ts';

/** A turn in the making. */
export interface Draft {
  label: Label | null;
  paragraphs: Paragraph[];
  /** Index of the turn before it whose speaker goes on here; null where its label says who speaks, or nobody knows. */
  continues: number | null;
  /** The programme takes leave or welcomes in it: if a guest spoke last, a host goes on. */
  leave?: true;
}

/** Whose the words without a label are: see `narration`. */
export type Narration = 'none' | 'unlabelled' | 'apart';

/**
 * Labels like "Ana BELL:" and an unlabelled beginning: what has no label is the narrator's, whom the page does not name. Where the page
 * sets the labelled turns in containers of their own, a paragraph in the same container still goes on with its speaker.
 */
export function narration(
  blocks: readonly Block[],
  heads: ReadonlyMap<number, readonly Head[]>,
  opening: boolean,
): Narration {
  if (!opening || !inSurnameStyle(heads)) return 'none';
  const contained = blocks.filter((block) => block.breakBefore && heads.has(block.index)).length;
  return contained * 2 > heads.size ? 'apart' : 'unlabelled';
}

/**
 * Turns, segments and notes, in the order of the page, so that each word of each block stands in exactly one of them or in a label.
 * `heads` are the labels of each block, `soundLines` the blocks that only say what is heard.
 */
export function draft(
  blocks: readonly Block[],
  heads: ReadonlyMap<number, readonly Head[]>,
  soundLines: ReadonlySet<number>,
  { parts, ends }: Frame,
  narrated: Narration,
): { drafts: Draft[]; segments: Segment[]; notes: Note[] } {
  const drafting = new Drafting({
    soundLines,
    narrated,
    timed: isTimed(blocks, heads),
    working: workingIn(heads),
    printing: printingOf(blocks, heads),
    clips: clipsIn(blocks, heads),
    returns: returnsIn(blocks, heads),
    shouted: shoutedIn(blocks.map(({ text }) => text)),
  });
  blocks.forEach((block, i) => {
    const part = parts[i] ?? 'other';
    const end = ends[i] ?? block.text.length;
    if (part === 'segment') drafting.segment(block);
    else if (part === 'speech' && isAboveCaption(block, blocks[i + 1])) drafting.time(block);
    else if (part === 'speech') drafting.speech(block, heads.get(block.index) ?? [], end);
    else drafting.note(block, part, 0);
  });
  return drafting;
}

/** The surnames of those whom labels say to host or to report. */
function workingIn(heads: ReadonlyMap<number, readonly Head[]>): ReadonlySet<string> {
  return new Set(
    labelsOf(heads)
      .filter(({ role }) => role !== null)
      .map(({ parts }) => parts.at(-1) ?? ''),
  );
}

/** How many paragraphs show that a page prints times before what is said. */
const TIMED = 3;

/** Whether most of what is said has a time printed before it: then such a time was not said. */
function isTimed(blocks: readonly Block[], heads: ReadonlyMap<number, readonly Head[]>): boolean {
  const worded = blocks.filter(
    (block) =>
      !block.aside && block.kind === 'paragraph' && !heads.get(block.index)?.some((head) => fillsBlock(block, head)),
  );
  const timed = worded.filter(({ text }) => /^\d{1,3}:\d\d/.test(text)).length;
  return timed >= TIMED && timed * 2 > worded.length;
}

/** A time of day as somebody says it: "7:30 on a Tuesday", "11:15, and the doors open". */
const HOUR = /^(?:[1-9]|1\d|2[0-3]):[0-5]\d(?:\s\p{Ll}|[,.;!?…](?:\s|$))/u;

/** How captions mark a change of speaker. */
const CHANGE = /^[\s\d:.]*>>/;

/** Words of a song, where music stands before them: whoever spoke last does not sing it. */
const SUNG = /^[[(](?:singing|sings|sung|rapping|raps)[\])]/i;
const MUSIC = /\bmusic|\bsong/i;

/** In which ways a page prints what is said. */
interface Ways {
  /** Index of each block that only says what is heard. */
  soundLines: ReadonlySet<number>;
  narrated: Narration;
  /** Times stand before what is said, and were not said. */
  timed: boolean;
  /** Surnames of those who work on the air. */
  working: ReadonlySet<string>;
  printing: Printing | null;
  /** Index of each block in which somebody else is quoted. */
  clips: ReadonlySet<number>;
  /** Index of each block in which somebody who has labels goes on without one. */
  returns: ReadonlySet<number>;
  /** Words that are sounds in parentheses. */
  shouted: ReadonlySet<string>;
}

/** What a line says that only says what is heard, without its time. */
function soundOf({ text }: Block): Run {
  const offset = heardFrom(text);
  return { kind: 'sound', text: text.slice(offset), offset };
}

class Drafting {
  readonly drafts: Draft[] = [];
  readonly segments: Segment[] = [];
  readonly notes: Note[] = [];
  private readonly openers = new Openers();
  /** A label has been met. */
  private labelled = false;
  /** A segment has begun, and nobody has spoken in it. */
  private parted = false;
  /** A container of the page's has begun since the last label. */
  private apart = false;
  /** What was met last is a recording's title, or its sound. */
  private played = false;
  /** What was met last quotes somebody. */
  private quoted = false;
  /** What was met last is music. */
  private music = false;
  /** Index of the turn that goes on after a song; null where there is none. */
  private broken: number | null = null;
  /** What was said last is printed in bold. */
  private bold = false;
  /** Index of the last turn with a label that is printed so. */
  private readonly last: { bold: number | null; plain: number | null } = { bold: null, plain: null };
  /** The time of a paragraph whose words are still to come, in seconds. */
  private pending: number | null = null;

  constructor(private readonly page: Ways) {}

  segment(block: Block): void {
    this.segments.push({ title: block.text, turn: this.drafts.length });
    this.parted = true;
  }

  note(block: Block, kind: NoteKind, from: number): void {
    const links = block.links
      .filter((link) => link.start >= from)
      .map((link) => ({ ...link, start: link.start - from, end: link.end - from }));
    this.notes.push({ kind, text: block.text.slice(from), block: block.index, links });
  }

  /** A block that says when the next words are heard, or only counts them. */
  time(block: Block): void {
    this.pending = startOf(block, block.text.length, block.text.length) ?? this.pending;
  }

  /** A block of speech with these labels in it; what stands after its `end` was not spoken. */
  speech(block: Block, heads: readonly Head[], end: number): void {
    if (end < block.text.length) this.note(block, isAppeal(block.text.slice(end)) ? 'appeal' : 'rights', end);
    // ">>" without a name says that somebody else speaks, and not who.
    const change = heads.length === 0 && CHANGE.test(block.text);
    const hour = !this.page.timed && HOUR.test(block.text);
    const from = hour ? 0 : change ? skipLeads(block.text) : skipTimes(block.text, 0);
    const until = heads[0]?.start ?? end;
    const words = block.text.slice(from, until);
    const opens = !this.labelled && until > from && this.openers.change(words);
    this.labelled ||= heads.length > 0;
    const plays = heads.length === 0 && isPlayed(words);
    const sound =
      this.page.soundLines.has(block.index) || runsOf(block.text, from, until).every(({ kind }) => kind !== 'words');
    const quotes = this.page.clips.has(block.index);
    const other =
      opens || ((plays || this.played) && !sound) || (quotes && !this.quoted) || this.page.returns.has(block.index);
    if (change || (other && this.drafts.length > 0)) this.open(null);
    this.quoted = quotes;
    this.played = plays && sound;
    if (heads.length > 0) this.broken = null;
    else if (this.drafts.length > 0 && !sound) this.song(SUNG.test(words));
    this.music = sound && MUSIC.test(words);
    const led = heads.length > 0 && skipLeads(block.text) >= until;
    // A sound before the first label of all is heard with its words.
    const leads = sound && heads.length > 0 && this.drafts.length === 0;
    if ((until > from && !led && !leads) || (heads.length === 0 && from >= end)) {
      this.apart ||= block.breakBefore === true;
      this.sayAll((sound ? null : this.printed(block)) ?? this.unlabelled(words, sound), block, from, until);
    }
    if (heads.length > 0) this.apart = false;
    for (const head of heads) {
      const turn = this.open(head.label);
      this.bold = isWhole(block);
      this.last[this.bold ? 'bold' : 'plain'] = this.drafts.length - 1;
      if (leads && head === heads[0]) this.say(turn, block, from, until);
      this.sayAll(turn, block, head.words, Math.min(head.end, end));
    }
  }

  /** Words without a label: a song breaks in, or is over. */
  private song(sung: boolean): void {
    const before = this.broken;
    if (sung && before === null && this.music) {
      this.broken = this.drafts.length - 1;
      this.open(null);
    } else if (!sung && before !== null) {
      this.broken = null;
      this.open(null, before);
    }
  }

  private open(label: Label | null, continues: number | null = null): Draft {
    const turn: Draft = { label, paragraphs: [], continues };
    this.drafts.push(turn);
    this.parted = false;
    return turn;
  }

  /** The turn that words without a label belong to: the last, or one of its own. */
  private unlabelled(words: string, sound: boolean): Draft {
    const last = this.drafts.at(-1);
    if (!last) return this.open(null);
    // A label in a paragraph of its own still waits for its words.
    const label = !sound && last.paragraphs.length > 0 ? last.label : null;
    const narrators = this.page.narrated === 'unlabelled' || (this.page.narrated === 'apart' && this.apart);
    if (label !== null && (narrators || isOthers(words, label, this.before(label)))) return this.open(null);
    const leave = label !== null && takesLeave(words);
    if (!leave && (!this.parted || sound)) return last;
    const turn = this.open(null, this.drafts.length - 1);
    if (leave) turn.leave = true;
    return turn;
  }

  /** A turn for words without a label that are printed otherwise than what was said last; null where that does not tell people apart. */
  private printed(block: Block): Draft | null {
    const bold = isWhole(block);
    if (!this.page.printing || !this.drafts.at(-1)?.paragraphs.length || bold === this.bold) return null;
    this.bold = bold;
    // What asks nothing may be a heading.
    if (bold) return this.open(null, block.text.endsWith('?') ? this.last.bold : null);
    return this.open(null, this.page.printing.plain.size > 0 ? this.last.plain : null);
  }

  /** What is said before the last turn, where its label may be that of a clip. */
  private before(label: Label): string {
    const paragraph = this.page.working.has(label.parts.at(-1) ?? '')
      ? undefined
      : this.drafts.at(-2)?.paragraphs.at(-1);
    return paragraph === undefined ? '' : lineOf(paragraph);
  }

  private say(turn: Draft, block: Block, start: number, end: number): void {
    const runs: Run[] = this.page.soundLines.has(block.index)
      ? [soundOf(block)]
      : runsOf(block.text, start, end, this.page.shouted).flatMap((run) => withoutFootnotes(run, block));
    const seconds = startOf(block, start, end) ?? this.pending;
    this.pending = runs.length === 0 ? seconds : null;
    if (runs.length > 0)
      turn.paragraphs.push({ block: block.index, runs, ...(seconds === null ? {} : { start: seconds }) });
  }

  /** ">>" inside a caption begins the words of somebody else. */
  private sayAll(turn: Draft, block: Block, start: number, end: number): void {
    let from = start;
    let to = turn;
    const text = block.text.slice(0, end);
    for (let at = text.indexOf(' >>', start); at >= 0; at = text.indexOf(' >>', from)) {
      this.say(to, block, from, at);
      from = at + 3;
      while (text[from] === '>' || text[from] === ' ') from++;
      to = this.open(null);
    }
    this.say(to, block, from, end);
  }
}
