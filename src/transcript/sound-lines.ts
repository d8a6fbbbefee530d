// Lines that say what is heard, without brackets: "Atmo: Wind", "Sound Effect: waves", "EFECTO: olas", "Musik hoch und weg".
import { isNames } from './credits.ts';
import { key } from './fold.ts';
import { skipLeads, skipTimes } from './head.ts';
import { readLabel } from './label.ts';
import { DESK, ORDINALS, SOUND_LABELS, SOUND_WORDS } from './lexicon.ts';
import type { Block } from './model.ts';

/** How a spoken sentence ends. */
const SENTENCE = /[\p{STerm}…"“”«»]$/u;
/** What follows a sound's name where it is only described, whatever ends that. */
const NO_SENTENCE = /^(?:musicale? )?(?:basee?|tiree?|extraite?|composee?) |^musicale?$/;
const LONGEST = 60;
const WORDS = 8;
/** "♪～" */
const NOTES = /^[^\p{L}\p{N}]*[♪♫♬][^\p{L}\p{N}]*$/u;
/** "MUSIK 2 (M0011 Bell: Salt, 0:42)": what is heard, its number, and what it is. */
const LISTED = /^\p{L}+(?: \d{1,2})?\s?\([^()]*\)$/u;
/** "F/X - Footsteps." */
const EFFECT = /^s?f\/?x\s[-–—]\s/i;
/** Somebody of that name: "Mina Song", "Ms. Song", but "Swan Song". */
const SONG =
  /(?<!\p{L})(?!(?:Theme|Swan|Love|Title|Folk|Birthday) )\p{Lu}[\p{L}.'’-]{0,30} S(?:ong|ONG)(?!\p{L})|(?<!\p{L})S(?:ong|ONG) \p{Lu}/u;

/** A label in full, the last word of which may be a sound's: "ANA MUSIC, HOST:". */
const FULL = /^((?:\p{Lu}[\p{L}\p{M}.'’-]{0,30} ){1,3})(\p{Lu}\p{L}{1,20})(?: [JS][Rr]\.?| I{2,3})?(?:,| \(|:)/u;
/** A name as people say it. */
const SAID = /(?<!\p{L})(?=(\p{Lu}[\p{Ll}\p{M}.'’-]{0,30} \p{Lu}\p{Ll}{1,20})(?!\p{L}|:))/gu;

/** Surnames that are words of sounds as well: a label has them in full, and says more, or the words have the name too. */
function soundingIn(blocks: readonly Block[]): Set<string> {
  const surnames = new Map<string, string>();
  const found = new Set<string>();
  const isSound = (word: string) => SOUND_WORDS.has(word) || SOUND_LABELS.has(word);
  for (const { text } of blocks) {
    const [, given = '', last = ''] = FULL.exec(text.slice(0, 160)) ?? [];
    const surname = key(last);
    if (!isSound(surname)) continue;
    surnames.set(`${key(given.trim().split(' ').at(-1) ?? '')} ${surname}`, surname);
    const label = readLabel(text.slice(0, text.indexOf(':')));
    if (label?.role || label?.title || label?.suffix) found.add(surname);
  }
  if (surnames.size > found.size)
    for (const { text } of blocks)
      for (const [, name = ''] of text.matchAll(SAID)) {
        const surname = surnames.get(name.split(' ').map(key).join(' '));
        if (surname) found.add(surname);
      }
  return found;
}

/** Where a line that says what is heard begins, after a time: "00:30 - Music". */
export const heardFrom = (text: string): number => (skipTimes(text, 0) > 0 ? skipLeads(text) : 0);

/**
 * Tells of each block of a page whether it only says what is heard: its first word names a sound, and a colon follows, or no sentence's
 * end does, which people's words on that page have. `language` without its country. Linear.
 */
export function soundLineReader(blocks: readonly Block[], language: string): (block: Block) => boolean {
  const long = blocks.filter(({ text }) => text.length > LONGEST / 2);
  const punctuated = long.filter(({ text }) => SENTENCE.test(text)).length * 2 >= long.length;
  const told = language === 'es' || language === 'pt';
  const singer = blocks.some(({ text }) => SONG.test(text));
  const surnames = soundingIn(blocks);
  return ({ text: printed, aside, kind }) => {
    if (aside || kind === 'heading') return false;
    const text = printed.slice(heardFrom(printed));
    if (EFFECT.test(text) || NOTES.test(text)) return true;
    const [before = '', after] = text.slice(0, 240).split(/\s?[:：]/, 2);
    const keys = before.split(' ').map(key);
    const [first = '', ...more] = ORDINALS.has(keys[0] ?? '') ? keys.slice(1) : keys;
    if (surnames.has(first)) return false;
    if (SOUND_LABELS.has(first) && keys.length === 1 && after !== undefined)
      return !(first === 'song' && singer) && !isNames(after.trim());
    // "Leise, dezente Musik"
    if (punctuated && /^\p{Lu}\p{Ll}+e[rs]?,?(?: \p{Ll}+e[rs]?,?){0,3} (?:Musik|Atmo)$/u.test(text)) return true;
    const sounds = SOUND_WORDS.has(first) || SOUND_WORDS.has(first + more[0]) || (told && DESK.has(first));
    if (!sounds || !/^\p{Lu}/u.test(text)) return false;
    if (LISTED.test(text)) return true;
    if (after !== undefined) return more.length < 4;
    // "Virgule musicale.", "Jingle basé sur Sometimes."
    if (more.length < WORDS * 2 && NO_SENTENCE.test(more.slice(0, 3).join(' '))) return true;
    return punctuated && text.length <= LONGEST && more.length < WORDS && !SENTENCE.test(text);
  };
}
