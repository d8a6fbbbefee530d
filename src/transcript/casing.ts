import { isShort, isUpper } from './capitals.ts';
import { key } from './fold.ts';
import type { Label } from './label.ts';
import {
  HONORIFICS,
  isGaelicArticle,
  PARTICLES,
  SHORT_ARTICLE,
  SMALL_PARTICLES,
  TITLE_PARTS,
  TITLES,
} from './lexicon.ts';
import type { Mentions } from './mentions.ts';

/**
 * A label's name in natural case: as the page spells the whole name, else as it spells each word, else by rule.
 * "HAYTHAM AL-MALEH" → "Haytham al-Maleh".
 */
export function naturalName(label: Label, mentions: Mentions): string {
  const words = label.name.split(' ');
  const name = label.suffix === null ? words : words.slice(0, -1);
  const suffix = label.suffix === null ? '' : ` ${naturalSuffix(label.suffix)}`;
  // "B A BELL" is spelled "B.A. Bell".
  const initials = /^(?:\p{L}\.? ){2,}/u.exec(label.name)?.[0] ?? '';
  const joined = [key(initials.replaceAll(' ', '')), ...label.parts.slice(initials.split(' ').length - 1)];
  const whole = mentions.spelling(label.parts) ?? (initials ? mentions.spelling(joined) : null);
  if (whole !== null && label.parts.length > 1) return whole + suffix;
  const [only = ''] = label.parts;
  if (
    whole === null &&
    label.parts.length === 1 &&
    (label.name.length <= 2 || /^[B-DF-HJ-NP-TV-XZ.'’-]+$|\//.test(label.name) || mentions.isAcronym(only))
  )
    return label.name;
  const natural = label.casing === 'mixed' && (label.parts.length > 1 || whole === null);
  return piecewise(name, label.parts, mentions, natural).join(' ') + suffix;
}

/** Spells the longest stretches that the page knows, from the left; the other words by rule. */
function piecewise(words: string[], parts: string[], mentions: Mentions, asPrinted: boolean): string[] {
  const out: string[] = [];
  for (let from = 0; from < words.length; ) {
    let to = words.length;
    let found: string | null = null;
    for (; to > from; to--) {
      // An initial keeps its full stop, whatever words of one letter the page has; "LA" inside a name is no city.
      if (to - from === 1 && (parts[from]?.length === 1 || (from > 0 && PARTICLES.has(parts[from] ?? '')))) continue;
      const stretch = mentions.spelling(parts.slice(from, to));
      if (stretch !== null && (!asPrinted || plainer(words.slice(from, to).join(' '), stretch))) {
        found = stretch;
        break;
      }
    }
    const word = words[from] ?? '';
    if (found !== null) out.push(requoted(word, found));
    else if (isGaelicArticle(words[from - 1] ?? '', word)) out.push(word.toLowerCase());
    // "UN News", "KQZX NEWS"
    else if (
      OUTLET.test(words[from + 1] ?? '') &&
      (!isUpper(words[from + 1] ?? '') || CALL_SIGN.test(word) || mentions.isAcronym(parts[from] ?? ''))
    )
      out.push(word);
    else
      out.push(
        asPrinted || !isUpper(word) || (from < words.length - 1 && isShort(word))
          ? word
          : isSyllables(words, from)
            ? capital(word)
            : byRule(word, from > 0),
      );
    from = found === null ? from + 1 : to;
  }
  return out;
}

/** A syllable of Korean or Chinese in Latin letters: it begins and ends with few of the sounds that European ones do. */
const SYLLABLE = /^(?:[BCDFGHJKLMNPRSTWYZ]|[CSKPTZ]H|TS|HS|SS|[KGH]W|[KGHMBPRN]Y)?[AEIOUY]{1,3}W?R?(?:NG|[NMLKPTH])?$/;

/** "KIM SEO-YEON", "TSAI ING-WEN": a surname of one syllable, and a given name of two, of which the second begins small. */
function isSyllables([surname = '', given = '', ...more]: readonly string[], at: number): boolean {
  const syllables = given.split('-');
  const isOne = (syllable: string) => SYLLABLE.test(syllable);
  return at === 1 && more.length === 0 && syllables.length === 2 && [surname, ...syllables].every(isOne);
}

/** A nickname keeps its quotation marks: DELROY "DUKE" HASTINGS. */
function requoted(printed: string, spelling: string): string {
  const [, open = '', close = ''] = /^(["“‘(]).+(["”’)])$/u.exec(printed) ?? [];
  return spelling.includes(' ') ? spelling : open + spelling + close;
}

/** A printed name that only lacks accents: "Soren" beside "Søren". */
const plainer = (printed: string, spelling: string) => /^\p{ASCII}*$/u.test(printed) && !/^\p{ASCII}*$/u.test(spelling);

/**
 * A word in capitals, in natural case by rule: "MCEVERS" → "McEvers", "DuBOIS" → "DuBois", "O'BRIEN" → "O'Brien", "DE" inside a name → "de",
 * "AL-MALEH" → "al-Maleh", "J.T." stays.
 */
export function byRule(word: string, inside: boolean): string {
  if (/^(?:\p{Lu}\.)+$|^\p{Lu}\.?$/u.test(word)) return word;
  if (inside && (SMALL_PARTICLES.has(key(word)) || /^(?:FROM|IN|OF|THE)$/.test(word))) return word.toLowerCase();
  if (SHORT_ARTICLE.test(word)) return word.toLowerCase();
  const [set = ''] = /^(?:M[cC]|\p{Lu}\p{Ll}{1,3})(?=\p{Lu}{2})/u.exec(word) ?? [];
  if (set) return capital(set) + capital(word.slice(set.length));
  return word
    .split('-')
    .map((piece, i, all) =>
      all.length > 1 && i === 0 && /^(?:AL|EL|ABU|BIN)$/.test(piece) && PARTICLES.has(key(piece))
        ? piece.toLowerCase()
        : apostrophes(piece),
    )
    .join('-');
}

const apostrophes = (word: string) =>
  word
    .split(/(?<=['’])/u)
    .map((piece) => capital(piece))
    .join('');

/** The first letter of a word large, the others small: also behind a quotation mark. */
const capital = (word: string) => {
  const [first = ''] = /^[^\p{L}\p{N}]*./su.exec(word) ?? [];
  const rest = word.slice(first.length);
  return first + (TURKISH.test(word) ? rest.toLocaleLowerCase('tr') : rest.toLowerCase());
};

/** Letters with which only Turkish tells two sorts of i apart. */
const TURKISH = /[İĞ]/;

function naturalSuffix(suffix: string): string {
  return /^[IVX]+$/i.test(suffix) ? suffix.toUpperCase() : capital(suffix.toUpperCase());
}

/** "CNN", "KQZX", "EKTN": capitals that make no syllable; "3QZ", but "3RD". */
export const CALL_SIGN =
  /^(?:\d(?!ST|ND|RD|TH)[A-Z]{2}|[B-DF-HJ-NP-TV-XZ]{2,5}|[AEIOU][B-DF-HJ-NP-TV-XZ]{2}[B-DFGJ-NP-RV-XZ])$/;

/** What letters stand before as the name of a station or a network. */
const OUTLET = /^(?:NEWS|RADIO|MEDIA|TV|FM)$/i;

/** "R-TEX.", "D-NY": party and state. */
const PARTY = /^[RDI]-\p{Lu}/u;

/** "SEN.", "LT.": an office or an address, and no initials, "U.S." */
const isShortened = (word: string): boolean =>
  /^\p{Lu}{2,}\.$/u.test(word) && [TITLES, TITLE_PARTS, HONORIFICS].some((words) => words.has(key(word)));

/** "MINISTRE DE L'INTERIEUR ET DU TRAVAIL", "SECRETARIA DEL CLUB". */
const SMALL_IN_TITLES =
  /^(?:OF|THE|FOR|AND|DE|DEL|LA|LAS|LOS|Y|DU|DES|ET|AU|AUX|DER|DIE|DAS|DEM|DEN|FÜR|UND|VON|VOM|IM|AM|ZU|ZUR|DELLA|DELLE|DEI|DO|DA|DOS|E)$/;

/**
 * A description or role word printed in capitals, in small letters: "VICE PRESIDENT" → "Vice President". What the `page` has as an
 * abbreviation is one, and small words that it writes small are so behind others.
 */
export function naturalTitle(title: string, page?: Pick<Mentions, 'isAcronym' | 'isCommon'>): string {
  const natural = (word: string, i: number): string => {
    const part = key(word);
    const initials = word.includes('.') && !isShortened(word);
    if (!isUpper(word) || initials || CALL_SIGN.test(word) || PARTY.test(word) || page?.isAcronym(part)) return word;
    if (SMALL_IN_TITLES.test(word) || (i > 0 && part.length < 4 && page?.isCommon(part))) return word.toLowerCase();
    // "D'ÉTAT"
    const [article = ''] = /^[DL]['’]/.exec(word) ?? [];
    return article.toLowerCase() + capital(word.slice(article.length));
  };
  return title.split(' ').map(natural).join(' ');
}

/** "VOIX OFF", "VOZ DE ARCHIVO". */
const SMALL_IN_VOICES = /^(?:IN|FROM|OFF|EN|DE|DEL|DU|DES|DANS|AU|AUX|AUS|DEM|AM|IM)$/;

/** What describes a voice, in natural case: "UNIDENTIFIED MAN #1" → "Unidentified Man #1"; what the page prints so stays. */
export function naturalVoice({ name, casing }: Label): string {
  const natural = (word: string, i: number) =>
    i > 0 && SMALL_IN_VOICES.test(word)
      ? word.toLowerCase()
      : /^AI\b/.test(word)
        ? `AI${word.slice(2).toLowerCase()}`
        : naturalTitle(word);
  const voice = casing === 'mixed' ? name : name.split(' ').map(natural).join(' ');
  // "kzlq.example" is a name as it stands.
  return voice.replace(/^\p{Ll}(?![\p{L}\d-]*\.\p{Ll}{2,4}$)/u, (c) => c.toUpperCase());
}
