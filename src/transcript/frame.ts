// Where the transcript begins and ends on a page, and what in it is not speech.
import { closingKind } from './closing.ts';
import { isInitial } from './directory.ts';
import { key } from './fold.ts';
import { type Head, labelsOf } from './head.ts';
import { type Introduction, introductions } from './introductions.ts';
import { type Label, labelKey } from './label.ts';
import { primaryLanguage } from './language.ts';
import type { Block, NoteKind } from './model.ts';
import { aboutFrom, closingNoteKind, isAppeal, isEnd, isFurniture, isMarker, isWork, noteKind } from './notes.ts';
import { programmesIn } from './programme.ts';
import { fillsBlock, isLink, isWhole } from './setting.ts';
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

/** Whether a text ends as a sentence does, or a label before what is said. */
const isEnded = (text: string): boolean => /[\p{STerm}…"”’»)\]:]\W*$/u.test(text.slice(-4));

/** Whether the page breaks its lines in the middle of sentences: then a short one is no heading and no button. */
const isWrapped = (spoken: readonly Block[]): boolean =>
  spoken.filter(({ text }) => !isEnded(text)).length * 3 > spoken.length;

/** What stands over links, between the parts of a programme. */
const RELATED = /^related (?:links|stories|content|coverage|reading)\s?:?$/i;

/** What pages have below a transcript in the form of one. */
const AFTERWARDS =
  /^(?:(?:episode |show )?(?:credits?|guests?|contributors?|crew)$|faqs?\b|frequently asked|(?:\d+ )?(?:comments?|responses?|replies|kommentare|comentarios|commentaires|preguntas frecuentes|häufige fragen|foire aux questions)\b|discussion$|leave a (?:reply|comment)|join the discussion)/i;
/** What stands over notes and links: lines of the form of labels follow. */
const NOTES =
  /^(?:(?:(?:show|episode|programme?)[- ]?)?notes|(?:key )?vocabulary|glossary|key ?words|vokabeln|wortschatz|glossar|vocabulario|glosario|vocabulaire|glossaire|(?:(?:useful|further|related|more|weiterführende) )?(?:links|reading|resources|references|sources|quellen|literatur|informationen|enlaces|fuentes|referencias|liens|ressources|références)|notas del? \p{L}+|notes de l['’]\p{L}+)(?: (?:and|from|for|in|mentioned|und|zur|zum|aus|y|del?|mencionad[ao]s|et|du|cités)\b.{0,40})?\s?[:：]?$/iu;
/** So many turns, and there was a transcript. */
const TURNS = 3;

/**
 * Takes away the labels below a heading under which nothing is of the transcript any more: questions to the page, a discussion, the
 * same in another language. `language` is that of the page (BCP 47).
 */
export function dropBelow(blocks: readonly Block[], heads: Map<number, Head[]>, language: string): void {
  const languageOf = (block: Block | undefined) => primaryLanguage(block?.lang ?? language);
  let turns = 0;
  let spoken = '';
  let over = false;
  for (const [i, block] of blocks.entries()) {
    if (over) heads.delete(block.index);
    else if (heads.has(block.index)) {
      turns++;
      spoken ||= languageOf(block);
    } else if (block.kind === 'heading' && turns >= TURNS)
      over = AFTERWARDS.test(block.text) || (isMarker(block.text) && languageOf(blocks[i + 1]) !== spoken);
  }
  dropNotes(blocks, heads);
  dropWorks(blocks, heads);
  dropLives(blocks, heads);
}

/** Takes away the last names before titles of books that can be bought: 'Ana Bell: "Boats"', "Harbour Press, 350 pages". */
function dropWorks(blocks: readonly Block[], heads: Map<number, Head[]>): void {
  const works: number[] = [];
  let below = '';
  for (const { index, text } of blocks.toReversed()) {
    const [head] = heads.get(index) ?? [];
    if (head && (head.label.parts.length < 2 || !isWork(text, below))) break;
    if (head) works.push(index);
    below = head ? '' : text;
  }
  if (heads.size - works.length >= TURNS) for (const index of works) heads.delete(index);
}

/** Takes away the last names on lines of their own under which it is told who they are: "Ana Bell", "Ana Bell covers rivers." */
function dropLives(blocks: readonly Block[], heads: Map<number, Head[]>): void {
  const lives: number[] = [];
  for (let i = blocks.length - 1; i >= 0; i--) {
    const [head] = heads.get(blocks[i]?.index ?? -1) ?? [];
    if (!head) continue;
    if (head.form !== 'line' || !tellsOf(blocks[i + 1]?.text ?? '', head.label)) break;
    lives.push(blocks[i]?.index ?? -1);
  }
  if (heads.size - lives.length >= TURNS) for (const index of lives) heads.delete(index);
}

/** How somebody says who speaks: "Ana Bell here." */
const SPEAKING = /^(?:here|speaking|reporting|hier|aquí|ici)\b/;

/** Whether a text begins with the full name of a label, and goes on to tell of that person. */
function tellsOf(text: string, { kind, parts }: Label): boolean {
  const words = text.slice(0, 200).split(' ');
  const after = words.slice(parts.length).join(' ');
  const named = kind === 'person' && parts.length > 1 && parts.every((part, at) => key(words[at] ?? '') === part);
  return named && /^\p{Ll}/u.test(after) && !SPEAKING.test(after);
}

/** Takes away labels that nobody had before a heading over notes, or the end, unless the talk goes on below: "Wikipedia: The port of Leeds". */
function dropNotes(blocks: readonly Block[], heads: Map<number, Head[]>): void {
  const from = blocks.findLastIndex(({ text }) => text.length < 80 && (NOTES.test(text) || isEnd(text)));
  if (from < 0) return;
  const labelled = (some: readonly Block[]) => some.filter(({ index }) => heads.has(index));
  const namesIn = ({ index }: Block) => (heads.get(index) ?? []).map(({ label }) => labelKey(label));
  const above = labelled(blocks.slice(0, from));
  const known = new Set(above.flatMap(namesIn));
  const isKnown = (block: Block) => namesIn(block).some((name) => known.has(name));
  const below = labelled(blocks.slice(from));
  if (above.length < TURNS || below.filter(isKnown).length > 1) return;
  for (const block of below) if (!isKnown(block)) heads.delete(block.index);
}

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

/** The block with which the transcript begins: the first label's, or that of an opening nobody has labelled. */
function beginning(blocks: readonly Block[], first: number, heads: ReadonlyMap<number, Head[]>): number {
  let after = 0;
  for (let i = 0; i < first; i++) {
    const block = blocks[i];
    if (block && isMarker(block.text)) after = i + 1;
  }
  while (after < first && !isParagraph(blocks[after])) after++;
  let from = first;
  while (from > after && isPassed(blocks[from - 1])) from--;
  const opening = blocks.slice(from, first).filter(isParagraph);
  const [begins] = opening;
  if (!begins) return first;
  from = blocks.indexOf(begins, from);
  const written = opening.some(({ text }) => articleLike(text));
  // What the page itself calls a transcript begins with its first paragraph, whoever says that, if nobody begins the talk later.
  const worded = opening.some(({ text }) => !/^[[(]/.test(text));
  const later = opens(blocks[first]) || introductions(blocks[first]?.text ?? '').some(handsOver);
  if (worded && !written && !later && opening.every(({ inTranscript }) => inTranscript)) return from;
  const said = opening.findIndex(opens);
  if (said >= 0) {
    const surnames = new Set(labelsOf(heads).map(({ parts }) => parts.at(-1) ?? ''));
    surnames.delete('');
    let start = said;
    const self = introductions(opening[said]?.text ?? '')
      .find(isOpening)
      ?.name.replace(/.* /, '');
    const isWritten = (text: string) =>
      articleLike(text) ||
      surnames.has(key(SAYING.exec(text)?.[1] ?? '')) ||
      (self !== undefined && text.split(/[\s,.]/).includes(self));
    while (start > 0 && !opening[start]?.breakBefore && !isWritten(opening[start - 1]?.text ?? '')) start--;
    if (!opening.slice(0, start + 1).some((block) => block.breakBefore))
      start = opening.slice(0, said).some((block) => articleLike(block.text)) ? said : start;
    return blocks.indexOf(opening[start] ?? begins);
  }
  if (opening.every((block) => articleLike(block.text))) return first;
  const [next] = heads.get(blocks[first]?.index ?? -1) ?? [];
  const hands =
    opening.some((block) => introductions(block.text).some(handsOver)) ||
    (next !== undefined && calls(opening.at(-1)?.text ?? '', next.label));
  return (hands && !written) || inSurnameStyle(heads) ? from : first;
}

/** Whether somebody opens a broadcast: says its name, or his or her own. */
const opens = (block: Block | undefined): boolean =>
  block !== undefined && (programmesIn(block.text).length > 0 || introductions(block.text).some(isOpening));

/** What is said to listeners and to guests, and not written. */
const SAID = /\b(?:we|us|I|you|here['’]s|here (?:to|with)|hi|hello|welcome|thanks?|wir|uns|nos|nous)\b/i;

/**
 * Whether a text calls whoever a label names to the microphone, by the full name: a reporter, before whom somebody else must have spoken,
 * or in words that nobody writes.
 */
const calls = (text: string, { kind, parts, role }: Label): boolean =>
  kind === 'person' &&
  parts.length > 1 &&
  (role === 'reporter' || SAID.test(text)) &&
  ` ${text.split(/\s+/).map(key).join(' ')} `.includes(` ${parts.join(' ')} `);

/** "Bell said that": so an article goes on about somebody whom it has named; who has not been heard yet is called by the full name. */
const SAYING = /(?:^|[.!?]["”]?\s)(\p{Lu}[\p{L}\p{M}'’-]{1,30}) (?:said|added)\b/u;

/** What stands between the paragraphs of a story, and is none of them: a picture, a box, an advertisement. */
const isBox = ({ aside, text }: Block): boolean => aside !== undefined || (isFurniture(text) && !isEnd(text));

/** What may stand in an opening: its paragraphs, and what is put between them. */
const isPassed = (block: Block | undefined): boolean =>
  block !== undefined && (isParagraph(block) || isBox(block) || isLink(block));

/** What a host says of whom one hears next; that somebody hosts or produces is written as well. */
const handsOver = ({ role, from }: Introduction) => role === 'reporter' || role === 'guest' || /^this is /i.test(from);

const isOpening = ({ role }: Introduction) => role === 'self';

/** A paragraph of whole sentences that nothing sets apart. */
function isParagraph(block: Block | undefined): block is Block {
  return (
    block !== undefined &&
    !block.aside &&
    block.kind === 'paragraph' &&
    noteKind(block) === null &&
    !(isAppeal(block.text) && block.text.length < 200) &&
    (/[\p{STerm}…"”’)\]—-]$/u.test(block.text) || block.text.length > 120)
  );
}

/** Written, not spoken: somebody is quoted and named after the quotation, or by name and trade before one that is all. */
function articleLike(text: string): boolean {
  return /^\p{Lu}\S+ (?:\S+ ){0,2}\p{Lu}\S+, [^:“"]{3,100}: [“"][^“”"]+[”"]$|,["”]\s(?:says|said|he|she|\p{Lu}[\p{L}'’-]+\s(?:says|said|\p{Lu}))|["”]\s(?:sagt|sagte|dijo|dice|dit|a dit)|,\sso\s\p{Lu}/u.test(
    text,
  );
}
