/** Letters that Unicode does not take apart into a base and a mark. */
const STRAY: Record<string, string> = { ø: 'o', ł: 'l', þ: 'th', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

const MARKS = /\p{M}/gu;
const STRAYS = /[øłþđðßæœı]/g;

/** A word without case and accents: "Çelik" and "CELIK" are one. Letters of other scripts stay. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(STRAYS, (letter) => STRAY[letter] ?? letter);
}

const NOT_LETTERS = /[^\p{L}\p{N}#]/gu;

/** What two spellings of one word have in common, for comparing: letters, digits and `#`. "O’BRIEN" → "obrien", "J.T." → "jt". */
export function key(word: string): string {
  return fold(word).replace(NOT_LETTERS, '');
}
