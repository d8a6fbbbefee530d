// Text as people type it when they look for something: without case, accents, typographic quotes, dashes and spacing.

/** Folded text that knows which stretch of the original each of its characters came from. */
export interface Folded {
  text: string;
  /** By offset into `text`: where the original character (with its combining marks) starts and ends. */
  starts: Uint32Array;
  ends: Uint32Array;
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
const characters = /\P{M}\p{M}*|\p{M}+/gu;

const known = new Map<string, string[]>();

/** Folds one character with its combining marks, into code units. */
function foldCharacter(character: string): string[] {
  const seen = known.get(character);
  if (seen !== undefined) return seen;
  // By way of upper case ß, ſ and final sigma become their ordinary selves; İ and ı end as i, like I.
  let text = character.toUpperCase().toLowerCase().normalize('NFKD').toLowerCase();
  for (const [pattern, to] of printed) text = text.replace(pattern, to);
  const units = Array.from(text, (letter) => plain[letter] ?? letter)
    .join('')
    .normalize('NFC')
    .split('');
  known.set(character, units);
  return units;
}

/**
 * Folds text so that what people type and what is printed compare equal: case and accents of any language, ß and ss, ł and l,
 * curly and straight quotes, every dash and `--` with or without spaces, any white space; invisible characters go.
 */
export function fold(original: string): Folded {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: character, index } of original.matchAll(characters)) {
    for (const unit of foldCharacter(character)) {
      const last = units.at(-1);
      if (unit === ' ' && (last === ' ' || last === '-')) continue;
      if (unit === '-' && last === '-') {
        ends[ends.length - 1] = index + character.length;
        continue;
      }
      if (unit === '-' && last === ' ') starts.length = ends.length = units.length -= 1;
      units.push(unit);
      starts.push(index);
      ends.push(index + character.length);
    }
  }
  return { text: units.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** Folds what was typed, for comparison with `fold(…).text`; without spaces at either end. */
export function foldQuery(typed: string): string {
  return fold(typed).text.trim();
}
