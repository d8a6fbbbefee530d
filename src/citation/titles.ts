// Sentence case and headline case. CSL keeps titles in sentence case, since only that can be turned into the other by rule; the
// way back needs to know the names, and the transcript itself tells them: written large in mid-sentence and never small.
import type { Transcript } from '../transcript/model.ts';

/** A word, with what may stand inside it: apostrophes, hyphens, the dots of "U.S." */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‘ʻ.-]*/gu;

const articles = 'a an the and but or nor for so yet as at by in of on to via vs v per from into onto with than';
const shortPrepositions = `${articles} amid like near over past upon`;
const prepositions = `${shortPrepositions} about above across after against along among around before behind below beneath beside
  between beyond despite during except inside outside since through throughout toward towards under until within without`;

/**
 * Words that stay small: Chicago 18 keeps prepositions of up to four letters small (8.160), MLA 9 those of any length (2.90), APA 7
 * those of up to three (6.17), and AP does as APA (https://writingexplained.org/ap-style/ap-style-composition-titles). "Up", "down", "over" and the like are left out or in by what they mostly are in headlines.
 */
const small = {
  chicago: wordSet(shortPrepositions),
  mla: wordSet(prepositions),
  apa: wordSet('a an the and but or nor for so yet as at by if in of off on per to via vs v'),
};

/** Whose rules of headline case. */
export type HeadlineRules = keyof typeof small;

/** Words that a shortened title does not end with. */
const dangling = wordSet(`${prepositions} no not is are was were be it its his her their our my your & –`);
const particles = wordSet('al bin da de del della den der di dos du el ibn la le van von y');
const days = wordSet('monday tuesday wednesday thursday friday saturday sunday');
const months = wordSet('january february april june july september october november december');

/**
 * The words of title and programme that the transcript proves to be names, as it writes them. A saved quote keeps this short
 * list, so that it can be cited without its transcript.
 */
export function titleNames({ broadcast, speakers, turns }: Transcript): string[] {
  const programme = broadcast.programme?.value.toLowerCase() ?? '';
  const wanted = new Set(words(`${broadcast.title?.value ?? ''} ${programme}`).flatMap(({ text }) => bases(text)));
  const large = new Map<string, string>();
  const lower = new Set<string>();
  for (const { name } of [...speakers.filter(({ kind }) => kind !== 'unnamed'), ...valuesOf(broadcast.people)]) {
    for (const { text } of words(name)) if (text.length > 1 && isLarge(text)) large.set(text.toLowerCase(), text);
  }
  for (const { text } of turns.flatMap((turn) => turn.paragraphs.flatMap(({ runs }) => runs.filter(isSpoken)))) {
    const inProgramme = occurrences(text.toLowerCase(), programme);
    let end = 0;
    for (const token of words(text)) {
      const gap = text.slice(end, token.start);
      const opens = end === 0 || /[^\s,]/.test(gap);
      end = token.start + token.text.length;
      if (inProgramme(token.start)) continue;
      for (const base of bases(token.text)) {
        if (!wanted.has(base)) continue;
        if (token.text === token.text.toLowerCase()) lower.add(base);
        else if (!opens && !isShout(token.text)) large.set(base, large.get(base) ?? bare(token.text));
      }
    }
  }
  return [...large].filter(([base]) => wanted.has(base) && !lower.has(base)).map(([, form]) => form);
}

/**
 * A headline ("Steps Forward In Syria Conflict", or all in capitals) in sentence case: the first word and names written large,
 * the subtitle beginning small unless with a name. Of a name of several words only the whole counts: Will Stone makes no name of
 * every "will". A title that is in sentence case already, or in another language, stays.
 */
export function sentenceCase(title: string, names: readonly string[], language = 'en'): string {
  if (!isEnglish(language) || !isHeadline(title)) return title;
  const shouted = title === title.toUpperCase();
  const known = new Map(names.map((name) => [name.toLowerCase(), name]));
  const whole = wholeNames(title, [...names, ...places()]);
  let end = 0;
  return mapWords(title, ({ text, start }) => {
    const opens = end === 0 || /[.?!]/.test(title.slice(end, start));
    end = start + text.length;
    const written = whole.get(start) ?? inSentence(text, known, shouted);
    return opens ? capital(written) : written;
  });
}

/** How the words of names of several words are written, by where they stand in the title; those of places come in small letters. */
function wholeNames(title: string, names: readonly string[]): Map<number, string> {
  const found = new Map<number, string>();
  const tokens = words(title);
  for (const name of names.filter((name) => name.includes(' '))) {
    const parts = words(name).map(({ text }) => (isLarge(name) || small.mla.has(text) ? text : capital(text)));
    tokens.forEach((_, first) => {
      const here = tokens.slice(first, first + parts.length);
      if (!parts.every((part, i) => withoutS(here[i]?.text ?? '') === part.toLowerCase())) return;
      here.forEach(({ text, start }, i) => {
        const part = parts[i] ?? '';
        found.set(start, part + text.slice(part.length).toLowerCase());
      });
    });
  }
  return found;
}

function inSentence(text: string, known: ReadonlyMap<string, string>, shouted: boolean): string {
  const name = known.get(text.toLowerCase());
  if (name) return name;
  const [, stem = text, tail = ''] = /^(.+?)(['’](?:s|re|ll|ve|m|d))$/i.exec(text) ?? [];
  if (tail) return inSentence(stem, known, shouted) + tail.toLowerCase();
  if (text.includes('-'))
    return text
      .split('-')
      .map((part) => inSentence(part, known, shouted))
      .join('-');
  const lower = text.toLowerCase();
  if (text === 'I' || /^(?:\p{Lu}\.)+/u.test(text)) return text;
  if (days.has(lower) || months.has(lower) || places().has(lower)) return capital(lower);
  if (shouted ? /^[B-DF-HJ-NP-TV-XZ]{2,}$/.test(text) : /^.+\p{Lu}/u.test(text)) return text;
  return lower;
}

/** A sentence-case title with its subtitle beginning large, as APA, IEEE and CSL items have it. */
export function capitalSubtitle(title: string): string {
  return title.replace(/(: ["'“‘]?)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** Headline case by the rules of a style, made from sentence case. A title in another language stays. */
export function headlineCase(title: string, rules: HeadlineRules, language = 'en'): string {
  if (!isEnglish(language)) return title;
  const all = words(title);
  let end = 0;
  return mapWords(title, ({ text, start }, i) => {
    const edge = end === 0 || i === all.length - 1 || /[:.?!]/.test(title.slice(end, start));
    end = start + text.length;
    if (!edge && small[rules].has(text.toLowerCase())) return text.toLowerCase();
    if (!edge && particles.has(text) && isLarge(all[i + 1]?.text ?? '')) return text;
    return text
      .split('-')
      .map((part, j, parts) => {
        const particle = particles.has(part) && isLarge(parts[j + 1] ?? '');
        return (j > 0 && small[rules].has(part)) || particle || /\p{Lu}/u.test(part) ? part : capital(part);
      })
      .join('-');
  });
}

/**
 * The first words of a title, for a short note: at most four, without the subtitle; it ends before the first preposition that leaves
 * two words, never on a small word, and never inside quotation marks.
 */
export function shortTitle(title: string): string {
  const main = title.replace(/^(?:A|An|The) (?=\S)/, '').split(/: | [–—-] /)[0] ?? '';
  const all = main.split(' ');
  if (all.length <= 4) return main;
  const preposition = all.findIndex((word, i) => i > 1 && small.mla.has(word.toLowerCase()) && !isArticle(word));
  const some = all.slice(0, Math.min(4, preposition < 0 ? 4 : preposition));
  while (some.length > 1 && dangling.has(bare(some.at(-1) ?? '').toLowerCase())) some.pop();
  const short = some.join(' ');
  // A quotation that is cut loses its second mark, or is left out when words stand before it.
  const opened = /^(.*)["“]([^"“”]*)$/.exec(short);
  return (opened ? opened[1]?.trim() || (opened[2] ?? '') : short).replace(/[,;.]$/, '');
}

const isArticle = (word: string) => /^(?:an?|the)$/i.test(word);

interface Word {
  text: string;
  start: number;
}

function words(text: string): Word[] {
  return [...text.matchAll(word)].map((match) => ({ text: bare(match[0]), start: match.index }));
}

function mapWords(text: string, write: (word: Word, index: number) => string): string {
  let out = '';
  let end = 0;
  words(text).forEach((token, i) => {
    out += text.slice(end, token.start) + write(token, i);
    end = token.start + token.text.length;
  });
  return out + text.slice(end);
}

/** A word without the full stop, hyphen or quotation mark that follows it; "U.S." keeps its last dot. */
function bare(text: string): string {
  return /^(?:\p{L}\.){2,}$/u.test(text) ? text : text.replace(/[.'’‘-]+$/, '');
}

/** A word in small letters, without 's. */
function withoutS(text: string): string {
  return text.toLowerCase().replace(/['’]s$/, '');
}

/** The forms under which a word is looked up: itself, without 's, and the parts of a compound. */
function bases(text: string): string[] {
  const stem = withoutS(text);
  return stem.includes('-') ? [stem, ...stem.split('-')] : [stem];
}

function isHeadline(title: string): boolean {
  return words(title).every(({ text }, i) => {
    const inSmallLetters = text.length > 3 && text === text.toLowerCase() && /^\p{L}+$/u.test(text);
    return i === 0 || !inSmallLetters || small.mla.has(text);
  });
}

let placeNames: ReadonlySet<string> | undefined;

/** Countries and languages in small letters, which every browser knows: two-letter codes of ISO 3166 and ISO 639 by way of Intl. */
function places(): ReadonlySet<string> {
  if (placeNames) return placeNames;
  const region = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const language = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  const names = codes.flatMap((code) => [region.of(code.toUpperCase()), language.of(code)]);
  placeNames = new Set(names.flatMap((name) => (name && /^[\p{L} ]+$/u.test(name) ? [name.toLowerCase()] : [])));
  return placeNames;
}

/** "MORNING", but not "NATO": transcripts print programmes in capitals. */
function isShout(text: string): boolean {
  return text.length > 5 && text === text.toUpperCase();
}

function isLarge(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

function isEnglish(language: string): boolean {
  return /^en\b/i.test(language);
}

function isSpoken(run: { kind: string }): boolean {
  return run.kind === 'words';
}

function valuesOf(people: Transcript['broadcast']['people']): { name: string }[] {
  return people.map(({ value }) => ({ name: value }));
}

function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** Tells whether an offset lies inside an occurrence of `phrase`. */
function occurrences(text: string, phrase: string): (offset: number) => boolean {
  const starts: number[] = [];
  for (let at = phrase ? text.indexOf(phrase) : -1; at >= 0; at = text.indexOf(phrase, at + phrase.length))
    starts.push(at);
  return (offset) => starts.some((start) => offset >= start && offset < start + phrase.length);
}
