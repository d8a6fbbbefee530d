// What pages and schedules say is shown to people and read aloud: invisible and direction-changing characters are taken out, so
// that a name can neither hide a part of itself nor turn the text around it. Joiners stay: several scripts need them.

/** Longest name of a programme, stream or station that is kept, in UTF-16 units. The longest real ones seen are below 100. */
export const NAME_LIMIT = 160;

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;
/** Characters without a shape that words need: white space, and joiners between letters (Persian, Hindi, emoji). */
const NEEDED = /[\s\u200c\u200d]/;

/**
 * One line of text as a name: white space collapsed, unseen characters removed, cut to `NAME_LIMIT` with an ellipsis.
 * Takes anything, since JSON gives anything; returns null when nothing readable is left.
 */
export function name(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value
    .slice(0, NAME_LIMIT * 4)
    .replace(UNSEEN, (unseen) => (NEEDED.test(unseen) ? unseen : ''))
    .replace(/\s+/g, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  return text.length > NAME_LIMIT ? `${text.slice(0, NAME_LIMIT - 1).trimEnd()}…` : text;
}

/** The form in which two names are compared: case, spacing and accents aside. */
export function nameKey(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
