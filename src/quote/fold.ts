// Text as people type it when they look for something: without case, accents, typographic quotes, dashes and spacing.

/** Folded text that knows which stretch of the original each of its characters came from. */
export interface Folded {
  text: string;
  /** By offset into `text`: where the original character (with its combining marks) starts and ends. */
  starts: number[];
  ends: number[];
}

/** Letters that Unicode does not decompose, and the marks of print that people type in another way. */
const plain: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
  ĸ: 'k',
  '״': '"',
  '׳': "'",
  '′': "'",
  '″': '"',
  '«': '"',
  '»': '"',
  '¡': '',
  '¿': '',
};

/** Accents, Hebrew points, Arabic harakat: reading aids that are seldom typed. Indic and Thai vowels and kana's voicing are letters. */
const readingAid =
  /(?![\u3099\u309A])(?:(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Cyrillic}])/gu;
const printed: [RegExp, string][] = [
  [/\p{Cf}/gu, ''],
  [readingAid, ''],
  [/[\u2018-\u201B\u2039\u203A`\u00B4\u02BC\u02BB]/g, "'"],
  [/[\u201C-\u201F]/g, '"'],
  [/[\p{Pd}\u2212]/gu, '-'],
  [/\s/g, ' '],
];

/** A character of more than one code unit, or with marks, is one match. */
const character = /\P{M}\p{M}*|\p{M}+/uy;

/** The first of all combining marks; no character of more than one code unit is before it. */
const MARKS = 0x300;

/** Where the character that begins at an offset ends. Most text is plain, and no regular expression has to look at it. */
function endOf(text: string, at: number): number {
  if (text.charCodeAt(at) < MARKS && !(text.charCodeAt(at + 1) >= MARKS)) return at + 1;
  character.lastIndex = at;
  return character.test(text) ? character.lastIndex : at + 1;
}

const known = new Map<string, string>();

/** Folds one character with its combining marks. */
function foldCharacter(character: string): string {
  const seen = known.get(character);
  if (seen !== undefined) return seen;
  // By way of upper case ß, ſ and final sigma become their ordinary selves; İ and ı end as i, like I.
  let text = character.toUpperCase().toLowerCase().normalize('NFKD').toLowerCase();
  for (const [pattern, to] of printed) text = text.replace(pattern, to);
  const folded = Array.from(text, (letter) => plain[letter] ?? letter)
    .join('')
    .normalize('NFC');
  known.set(character, folded);
  return folded;
}

/**
 * Folds text so that what people type and what is printed compare equal: case and accents of any language, ß and ss, ł and l,
 * curly and straight quotes, every dash and `--` with or without spaces, any white space; invisible characters go.
 */
export function fold(original: string): Folded {
  const units: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0, end = 0; at < original.length; at = end) {
    end = endOf(original, at);
    const folded = foldCharacter(original.slice(at, end));
    for (let i = 0; i < folded.length; i++) {
      const unit = folded.charCodeAt(i);
      const last = units[units.length - 1];
      if (unit === SPACE && (last === SPACE || last === DASH)) continue;
      if (unit === DASH && last === DASH) {
        ends[ends.length - 1] = end;
        continue;
      }
      if (unit === DASH && last === SPACE) for (const list of [units, starts, ends]) list.pop();
      units.push(unit);
      starts.push(at);
      ends.push(end);
    }
  }
  return { text: textOf(units), starts, ends };
}

const SPACE = 0x20;
const DASH = 0x2d;

/** As many code units as any engine takes for arguments at once. */
const AT_ONCE = 8192;

function textOf(units: number[]): string {
  let text = '';
  for (let at = 0; at < units.length; at += AT_ONCE) text += String.fromCharCode(...units.slice(at, at + AT_ONCE));
  return text;
}

/** Folds what was typed, for comparison with `fold(…).text`; without spaces at either end. */
export function foldQuery(typed: string): string {
  return fold(typed).text.trim();
}
