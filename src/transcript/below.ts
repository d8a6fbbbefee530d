// Labels that nobody says: of what stands below a transcript, and is printed in the same form.
import { key } from './fold.ts';
import type { Head } from './head.ts';
import { type Label, labelKey } from './label.ts';
import { primaryLanguage } from './language.ts';
import type { Block } from './model.ts';
import { isEnd, isMarker, isViews, isWork } from './notes.ts';
import { fillsBlock, isEnded, isLink } from './setting.ts';

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
  dropPointers(blocks, heads);
  dropNotes(blocks, heads);
  dropWorks(blocks, heads);
  dropLives(blocks, heads);
}

/** Takes away the last labels under which nothing but links stands: "Keep Reading:". */
function dropPointers(blocks: readonly Block[], heads: Map<number, Head[]>): void {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i] as Block;
    const [head] = heads.get(block.index) ?? [];
    if (!head) continue;
    const next = blocks[i + 1];
    if (!next || !fillsBlock(block, head) || !isLink(next)) break;
    heads.delete(block.index);
  }
}

/**
 * Takes away the last names before titles of books that can be bought: 'Ana Bell: "Boats"', "Harbour Press, 350 pages"; below a station's
 * last word on its guests a title needs no more than not to end as a sentence does.
 */
function dropWorks(blocks: readonly Block[], heads: Map<number, Head[]>): void {
  const works: number[] = [];
  const last = blocks.findLastIndex(({ text }) => isViews(text));
  const views = blocks.filter(({ index }, i) => i < last && heads.has(index)).length >= TURNS ? last : blocks.length;
  let below = '';
  for (let i = blocks.length - 1; i >= 0; i--) {
    const { index, text } = blocks[i] as Block;
    const [head] = heads.get(index) ?? [];
    if (head && !isWork(text, below) && !(i > views && !isEnded(text))) break;
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
