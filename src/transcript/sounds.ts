import { fold, key } from './fold.ts';
import { LANGUAGES, SOUND_STEMS } from './lexicon.ts';
import type { Run } from './model.ts';

const SHORT: ReadonlySet<string> = new Set(SOUND_STEMS.filter((stem) => stem.length <= 4));
/** "(sighs)", "(doors)": of shorter ones, "tons" or "sons", that may be something else. */
const SHOWN: ReadonlySet<string> = new Set([...SHORT].filter((stem) => stem.length === 4).map((stem) => `${stem}s`));
const LONG = SOUND_STEMS.filter((stem) => stem.length > 4);

const ASIDE =
  /^(?:(?:ph|phon(?:etic)?|sp|sic)\b|from (?:video|tape|film|["“])|in an? (?:\S+ ){0,3}(?:accent|voice|tone)$|post-?broadcast|correction\b|as |through |via |by |singing\b|reading|read(?:s|ing)? |voice[- ]?over|on camera|off camera|in (?:english|spanish|french|german)|translat|translation|interpret|overlapping|emphasis|ironi|whisper|imitating|quoting|unclear|durch |über |übersetz|dolmetsch|zitiert|liest|por |a través|mediante|traduc|leyendo|par |à travers|lisant|citant|tramite |przez |через |\d+\.\d+s$)/i;

/** Whether the words inside brackets say what is heard, in English, German, Spanish or French. */
export function isSound(inside: string): boolean {
  for (const word of fold(inside).split(/[\s,.;:/&"“”]+/, 40)) {
    if (SHORT.has(word) || SHOWN.has(word) || LONG.some((stem) => word.startsWith(stem))) return true;
  }
  return false;
}

/** Whether the words inside brackets are the transcriber's note on the words: ph, through interpreter, as Hamlet. */
export function isAside(inside: string): boolean {
  return ASIDE.test(inside.trim());
}

const INTERPRETER =
  /interpret|translat|dolmetsch|übersetz|intérpret|interprèt|intèrpret|traduc|tradutt|tradut|tolk|tłumacz|переводчик|перекладач/i;

/** Whether words in brackets say that an interpreter is heard. */
export function isInterpreted(text: string): boolean {
  return INTERPRETER.test(text);
}

const SOUND_LINE = /^[\p{Lu}\s'’&,.–—-]{3,60}$/u;

/** Whether a line in capitals only says what is heard: "MUSIC IN". */
export function isSoundLine(text: string): boolean {
  return SOUND_LINE.test(text) && text.split(' ').length <= 8 && isSound(text);
}

const PLAYED =
  /^[([](?![^()[\]]{0,60}\b(?:ends?|music|jingle)\b)(?:[^()[\]]{0,60}\b)?(?:voice-?mail|archiv\p{L}*|recording|clip|tape|newsreel|newscast|trailer|commercial|answering machine|o-?ton|einspieler|grabación|enregistrement)\b[^()[\]]{0,60}[)\]]/iu;

/** Whether a text begins with the mark of a recording: "(VOICEMAIL) Call me." Who speaks in it is not who spoke before. */
export const isPlayed = (text: string): boolean => PLAYED.test(text.slice(0, 160));

/** "(SOUNDBITE OF TV SHOW, ...)", "(SOUNDBITE OF ARCHIVED RECORDING)": what was on the air elsewhere. */
const AIRED =
  /\b(?:archiv\p{L}*|recording|broadcast|newscast|newsreel|podcast|(?:tv|television|radio|news) (?:show|program(?:me)?))\b/iu;

/** Whether a sound is that of another broadcast: whoever is heard next greets its listeners, and not these. */
export const isAired = (sound: string): boolean => AIRED.test(sound);

const SUNG = /^\s?[([](?:[Ss]inging|[Rr]apping|[Cc]hanting|[Vv]ocalizing|[Hh]armonizing|[Ss]catting)\b/;

/** Whether a text begins with the mark that it is sung: "(Singing) Oh." */
export const isSung = (text: string): boolean => SUNG.test(text);

const ENDS: Record<string, string> = { '(': ')', '[': ']', '（': '）', '【': '】' };

/** "(CRASH)", "(DOOR, CRASH)" among words. */
const SHOUTED = /(?<=\S )\((\p{Lu}{3,20}(?:[ ,]{1,2}\p{Lu}{2,20}){0,3})\)/gu;
const CAPITALS = /(?<![(\p{L}])\p{Lu}{5,20}(?![\p{L})])/gu;
/** What is shorter is mostly an abbreviation. */
const LEAST = 5;

/**
 * Words in capitals that stand alone in parentheses inside of what is said, on a page that prints known sounds so: sounds as well, unless
 * the page has them elsewhere, or they are the initials of the words before them: "(NATO)". Linear.
 */
export function shoutedIn(texts: readonly string[]): ReadonlySet<string> {
  const shouted = new Set<string>();
  const shortened = new Set<string>();
  let known = false;
  for (const text of texts) {
    for (const { 1: word = '', index } of text.matchAll(SHOUTED)) {
      known ||= isSound(word);
      if (word.length < LEAST || word.includes(' ')) continue;
      (isShort(word, text.slice(Math.max(0, index - 200), index)) ? shortened : shouted).add(word);
    }
  }
  if (!known || shouted.size === 0) return new Set();
  for (const text of texts) for (const [word] of text.matchAll(CAPITALS)) shortened.add(word);
  for (const word of shortened) shouted.delete(word);
  return shouted;
}

/** Whether a word is made of the initials of those before it, perhaps without the small ones among them. */
function isShort(word: string, before: string): boolean {
  const initials = (words: readonly string[]) => words.map((one) => one.charAt(0)).join('');
  const words = before.split(/[^\p{L}]+/u).filter(Boolean);
  const large = words.filter((one) => /^\p{Lu}/u.test(one));
  return [words, large].some((some) => fold(initials(some)).endsWith(fold(word)));
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Splits what is printed between two offsets of a block into words, sounds and asides.
 * Time codes inside the words are left out of them; `shouted` are words that are sounds in parentheses, see `shoutedIn`. Linear.
 */
export function runsOf(text: string, start: number, end: number, shouted = NONE): Run[] {
  if (isSoundLine(text.slice(start, end).trim())) return [run('sound', text, start, end)].flat();
  const runs: Run[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    const close = ENDS[text[i] ?? ''];
    const clock = close === undefined && text[i] === '#' ? clockEnd(text, i, end) : -1;
    if (clock > 0) {
      runs.push(...run('words', text, from, i));
      from = clock;
      i = clock - 1;
      continue;
    }
    const starred = text[i] === '*' ? starredEnd(text, i, end) : -1;
    if (starred > 0) {
      runs.push(...run('words', text, from, i), ...run('sound', text, i, starred));
      from = starred;
      i = starred - 1;
      continue;
    }
    if (close === undefined) continue;
    const at = closingAt(text, i, end);
    // One that nobody has closed is somebody's slip: those after it count.
    if (at < 0) continue;
    const inside = text.slice(i + 1, at);
    const first = text.slice(start, i).trim() === '';
    const alone = first && /^[.,;!?…]?\s*$/u.test(text.slice(at + 1, end));
    const kind = shouted.has(inside) ? 'sound' : markOf(inside, first, alone, text[i] !== '(');
    if (kind !== 'words') {
      runs.push(...run('words', text, from, i));
      // "(laughs).", "(on camera): Here", "(00:30): And": what ends a mark was not said.
      const last = markEnd(text, at, end, runs.length === 0);
      if (kind !== 'time') runs.push(...run(kind, text, i, last + 1));
      from = last + 1;
      i = last;
    } else i = at;
  }
  runs.push(...run('words', text, from, end));
  return runs;
}

/** The last character of a mark whose bracket closes at `at`: with its colon, or, where nothing is said beside it, its full stop. */
function markEnd(text: string, at: number, end: number, first: boolean): number {
  if (text[at + 1] === ':') return at + 1;
  return first && /^[.,;!?…]\s*$/u.test(text.slice(at + 1, end)) ? at + 1 : at;
}

/** How what follows is said: "(Singing)", "(Counting in Spanish)"; a laugh before the words is heard. */
const MANNER = /^(?!Laugh|Chuckl|Giggl|Speaking)\p{Lu}\p{Ll}+ing(?: \S+){0,2}$/u;

/** The same in other words: "(auf Plattdeutsch)", "(En gallego)", "(als Turm)"; "(in a way)" is said. */
const SPOKEN_AS = /^(?:(?:In|Auf|Als|En|Em|Como|Comme)(?: \p{L}+){1,3}|(?:in|auf|als)(?: \p{Ll}+){0,2} \p{Lu}\p{L}+)$/u;

type Mark = Run['kind'] | 'time';

function markOf(inside: string, first: boolean, alone: boolean, square: boolean): Mark {
  const bare = inside.trim();
  if (/^[\d:.,#\s]+$/.test(bare) && /\d:\d/.test(bare) && !alone) return 'time';
  // "[00:00:03][2.5]": how long it lasts.
  if (square && /^\d{1,4}\.\d{1,3}$/.test(bare)) return 'time';
  // A number in square brackets leads to a footnote.
  if (isAside(bare) || (square && /^\d{1,3}$/.test(bare))) return 'aside';
  if (first && !alone && (MANNER.test(bare) || SPOKEN_AS.test(bare))) return 'aside';
  if (isSound(bare)) return bare.length > 160 && !alone ? 'words' : 'sound';
  if (alone) return 'sound';
  const letters = bare.replace(/[^\p{L}]/gu, '');
  if (
    letters.length > 2 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase() &&
    (square || bare.includes(' '))
  )
    return 'sound';
  return 'words';
}

function closingAt(text: string, start: number, end: number): number {
  const open = text[start] ?? '';
  const close = ENDS[open] ?? '';
  let depth = 0;
  for (let i = start; i < end && i - start < 400; i++) {
    if (text[i] === open) depth++;
    else if (text[i] === close && --depth === 0) return i;
  }
  return -1;
}

const CLOCK = /#\d{1,3}:\d{2}(?::\d{2})?(?:[.,-]\d{1,3})?#/y;

/** "*laughs*", "*music plays*": what is only stressed, "it *sounds* so", is said. */
const STARRED = /\*((?:laugh|chuckle|giggle|sigh|cough|gasp|groan|sniff)s|\p{L}{2,20} \p{Ll}{2,20}(?:s|ing))\*/uy;

function starredEnd(text: string, at: number, end: number): number {
  STARRED.lastIndex = at;
  const [mark = '', inside = ''] = STARRED.exec(text) ?? [];
  return isSound(inside) && at + mark.length <= end ? at + mark.length : -1;
}

function clockEnd(text: string, at: number, end: number): number {
  CLOCK.lastIndex = at;
  const found = CLOCK.exec(text);
  return found && at + found[0].length <= end ? at + found[0].length : -1;
}

/** What is printed between two offsets of a block as a run; none where that is white space. */
export function run(kind: Run['kind'], text: string, start: number, end: number): Run[] {
  const raw = text.slice(start, end);
  const printed = raw.trim();
  if (!printed) return [];
  const made: Run = { kind, text: printed, offset: start + raw.indexOf(printed) };
  const lang = kind === 'sound' ? languageIn(printed) : null;
  if (lang) made.lang = lang;
  return [made];
}

const TALK = /speak|sing|foreign|language|spricht|singt|habla|canta|parl|chant|\bin\b|auf|\ben\b/i;

/** The language that a note such as "(Speaking Spanish)" names, as BCP 47. */
function languageIn(note: string): string | null {
  if (!TALK.test(note)) return null;
  for (const word of note.split(/\s+/, 12)) {
    const tag = LANGUAGES.get(key(word));
    if (tag) return tag;
  }
  return null;
}
