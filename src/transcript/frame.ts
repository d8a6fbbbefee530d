// Where the transcript begins and ends on a page, and what in it is not speech.
import { beginning, isBox, isOpening, isParagraph } from './beginning.ts';
import { closingKind } from './closing.ts';
import { type Head, labelsOf } from './head.ts';
import { introductions } from './introductions.ts';
import { labelKey } from './label.ts';
import type { Block, NoteKind } from './model.ts';
import { aboutFrom, closingNoteKind, isAppeal, isMarker, isWork, noteKind } from './notes.ts';
import { fillsBlock, isEnded, isLink, isWhole } from './setting.ts';
import { isAboveCaption } from './times.ts';

/** What a block is: speech, a segment's heading, or a note. */
export type Part = 'speech' | 'segment' | NoteKind;

/** The page, block by block. */
export interface Frame {
  parts: Part[];
  /** For the blocks of speech: offset from which the words are about the transcript itself. */
  ends: number[];
  /** Whether speech stands before the first label. */
  opening: boolean;
}

/** Index of each block that is known to be no words: a credit, a line that only says what is heard, a title of a part. */
interface Known {
  credits: ReadonlySet<number>;
  soundLines: ReadonlySet<number>;
  titles: ReadonlySet<number>;
}

/** Frames the transcript around its believed labels. Linear. */
export function frame(blocks: readonly Block[], heads: ReadonlyMap<number, Head[]>, known: Known): Frame {
  const { credits, soundLines, titles } = known;
  const at = blocks.map((block) => heads.has(block.index));
  const first = at.indexOf(true);
  const last = at.lastIndexOf(true);
  const parts: Part[] = blocks.map((block) => noteKind(block) ?? (block.kind === 'heading' ? 'other' : 'article'));
  const ends = blocks.map((block) => block.text.length);
  if (first < 0) return { parts, ends, opening: false };
  const from = beginning(blocks, first, heads);
  for (const [i, block] of blocks.slice(0, last + 1).entries())
    if (i >= from)
      // "MUSIC: A waltz": between people's words it is heard, and above them a credit.
      parts[i] =
        at[i] || (i > first && soundLines.has(block.index))
          ? 'speech'
          : titles.has(block.index)
            ? 'segment'
            : partBetween(block, parts[i - 1], i < first, credits);
  // "Prologue": the heading over the first words is one of a part when others of its kind stand further down.
  const title = blocks[from - 1];
  if (title?.kind === 'heading' && blocks.some(({ level }, i) => parts[i] === 'segment' && level === title.level))
    parts[from - 1] = 'segment';
  const opening = parts.slice(0, first).includes('speech');
  for (let i = from - 1; i >= 0 && isAboveCaption(blocks[i] as Block, blocks[i + 1]); i--) parts[i] = 'speech';
  frameBelow(blocks, last, heads, credits, soundLines, parts);
  for (let i = last; i < blocks.length; i++) {
    const block = blocks[i];
    if (block && parts[i] === 'speech') ends[i] = aboutFrom(block.text);
    // Nobody speaks on after the transcript's rights, glued to the last words or not.
    const glued = (ends[i - 1] ?? 0) < (blocks[i - 1]?.text.length ?? 0) && !isAppeal(blocks[i - 1]?.text ?? '');
    if (i > last && glued && parts[i] === 'speech') parts.fill('other', i);
  }
  return { parts, ends, opening };
}

/** What a block without a label is that stands between the first words and the last label, perhaps before the first one. */
function partBetween(block: Block, before: Part | undefined, opening: boolean, credits: ReadonlySet<number>): Part {
  // Between labels, a whole sentence is said: "I have read the transcript."
  if (isMarker(block.text) && (opening || block.links.length > 0 || !/[.!?…]/.test(block.text))) return 'other';
  if (credits.has(block.index)) return 'credit';
  if (opening ? isLink(block) : block.links.length > 0 && isWhole(block)) return 'related';
  if (RELATED.test(block.text) || (before === 'related' && isLink(block))) return 'related';
  return noteKind(block) ?? (block.kind === 'heading' ? 'segment' : 'speech');
}

/** Finds out what the blocks below the last label are: its words go on up to the first that are somebody else's. Changes `parts`. */
function frameBelow(
  blocks: readonly Block[],
  last: number,
  heads: ReadonlyMap<number, Head[]>,
  credits: ReadonlySet<number>,
  soundLines: ReadonlySet<number>,
  parts: Part[],
): void {
  const spoken = blocks.filter((_, i) => i <= last && parts[i] === 'speech');
  // A name on a line of its own is no line that is broken.
  const isName = (block: Block) => heads.get(block.index)?.some((head) => fillsBlock(block, head)) ?? false;
  const wrapped = isWrapped(spoken.filter((block) => !isName(block)));
  // Where speech is not, a closing paragraph in italics is the page's own.
  const plain = !spoken.some((block) => !heads.has(block.index) && isWhole(block));
  // Whoever is the only one to speak goes on behind it, as long as anything is said.
  const names = new Set(labelsOf(heads).map(labelKey));
  const saying = (block: Block) => isParagraph(block) && !isWhole(block) && closingNoteKind(block) === null;
  const said = names.size === 1 ? blocks.findLastIndex(saying) : last;
  // What stands under a label that has a line of its own is said.
  const under = heads.get(blocks[last]?.index ?? -1)?.at(-1);
  let waiting = under !== undefined && under.words >= (blocks[last]?.text.length ?? 0);
  const until = signedOff(blocks, last);
  let over = false;
  const isHeard = ({ index }: Block) => soundLines.has(index);
  for (let i = last + 1; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block) continue;
    if (wrapped && !over && !block.aside && !block.breakBefore && !isEnded(blocks[i - 1]?.text ?? ''))
      parts[i] = noteKind(block) ?? 'speech';
    else if (isBox(block) || (waiting && isLink(block))) parts[i] = noteKind(block) ?? 'other';
    else if (waiting) {
      parts[i] = 'speech';
      waiting = false;
    } else {
      const kind = credits.has(block.index)
        ? 'credit'
        : ((isWork(block.text, blocks[i + 1]?.text ?? '') ? 'related' : closingNoteKind(block)) ??
          (i > until ? closingKind(block.text) : null) ??
          (plain && i > said && isWhole(block) && !isHeard(block) ? 'other' : null));
      if (kind !== null) over = true;
      parts[i] = over ? (kind ?? 'other') : (kind ?? 'speech');
    }
  }
}

/** The last paragraph below the last label in which somebody says his or her name: up to there, credits are spoken. */
function signedOff(blocks: readonly Block[], last: number): number {
  let until = last;
  for (let i = last + 1; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || closingNoteKind(block) !== null) break;
    if (introductions(block.text).some(isOpening)) until = i;
  }
  return until;
}

/** Whether the page breaks its lines in the middle of sentences: then a short one is no heading and no button. */
const isWrapped = (spoken: readonly Block[]): boolean =>
  spoken.filter(({ text }) => !isEnded(text)).length * 3 > spoken.length;

/** What stands over links, between the parts of a programme. */
const RELATED = /^related (?:links|stories|content|coverage|reading)\s?:?$/i;
