// The small vocabulary that the styles share. Its words are English, as the styles are, whatever the language of the interface: a
// list of references has one language. What readers see around a citation stands in _locales.
import type { CslItem, Said, Work } from './item.ts';
import { type CslName, familyName, initials, invertedName, naturalName, spacedInitials } from './names.ts';
import { italic, join, type Piece, runs, sentence, toPlain } from './runs.ts';
import { type HeadlineRules, headlineCase, shortTitle } from './titles.ts';

/**
 * The words in double quotation marks; those inside the words become single. `close` (a comma or full stop) stands inside all of
 * them; a full stop not behind a question or exclamation mark.
 */
export function doubleQuoted(text: string | null | undefined, close = ''): Piece {
  if (!text) return null;
  const [words = '', marks = ''] = text.split(/(["”]$)/);
  const ended = close === '.' && /[?!.]$/.test(words);
  return `"${words.replace(/["“”]/g, "'")}${ended ? '' : close}${marks && "'"}"`;
}

/** The words in single quotation marks, as British styles have them. */
export function singleQuoted(text: string | null | undefined): Piece {
  return text ? `'${text.replace(/[“”]/g, '"')}'` : null;
}

/** Names with `and` before the last: "A", "A and B", "A, B and C"; `comma` puts a comma before the last of three or more. */
export function series(names: readonly string[], and: string, comma = true): string {
  if (names.length < 3) return names.join(` ${and} `);
  return `${names.slice(0, -1).join(', ')}${comma ? ',' : ''} ${and} ${names.at(-1)}`;
}

/** The first `shown` names and "et al." when there are more than `most`; `comma` puts a comma before it even behind one name. */
export function etAl(
  names: readonly string[],
  most: number,
  shown: number,
  write: (names: readonly string[]) => string,
  comma = shown > 1,
): string {
  return names.length > most ? `${names.slice(0, shown).join(', ')}${comma ? ',' : ''} et al.` : write(names);
}

/** "McEvers, K." */
export function familyInitials(name: CslName): string {
  if ('literal' in name) return name.literal;
  return [familyName(name), initials(name), name.suffix].filter(Boolean).join(', ');
}

/**
 * The head of an MLA or Chicago entry: first name inverted, the others in natural order, and a full stop. `most` and `shown` as in
 * `etAl`; `invert` writes the first name.
 */
export function headNames(
  names: readonly CslName[],
  most: number,
  shown: number,
  invert: (name: CslName) => string = invertedName,
): Piece {
  const [first, ...others] = names.map(spacedInitials);
  if (!first) return null;
  const all = [invert(first), ...others.map(naturalName)];
  const list = etAl(all, most, shown, (list) => (list.length === 2 ? list.join(', and ') : series(list, 'and')), true);
  // Commas and full stops stand inside quotation marks, those of a nickname too.
  return sentence(list.replace(/(["”]),/g, ',$1').replace(/(?<![.?!])["”]$/, '.$&'));
}

/** "Rachel Martin and Scott Simon" */
export function naturalNames(names: readonly CslName[], most: number): string {
  return etAl(names.map(naturalName), most, 1, (list) => series(list, 'and'));
}

/** "hosted by Rachel Martin", behind the programme; "Hosted by …" where it begins a sentence for want of one. */
export function hostedBy({ item }: Work, follows: boolean): string | null {
  return item.host ? `${follows ? 'h' : 'H'}osted by ${naturalNames(item.host.map(spacedInitials), 2)}` : null;
}

/** Authors as a parenthesis calls them; null when there are none. */
export function families(names: readonly CslName[] | undefined, most: number, and: string): string | null {
  return names?.length ? etAl(names.map(familyName), most, 1, (list) => series(list, and)) : null;
}

/** Reporters, or the hosts where nobody is named as reporter. */
export function authorsOrHosts({ item }: Work): CslName[] {
  return item.author ?? item.host ?? [];
}

/** The title as double-quoted styles print it, in headline case. */
export function headline({ item }: Work, rules: HeadlineRules, close = ''): Piece {
  return doubleQuoted(item.title && headlineCase(item.title, rules, item.language), close);
}

/** What stands for the author in a short reference to a work without one: its title cut short, else the programme. */
export function shortHeadline({ item }: Work, rules: HeadlineRules, close = ''): Piece {
  const programme = italic(item['container-title']);
  if (!item.title) return close === '.' ? sentence(programme) : programme && [programme, close];
  return doubleQuoted(shortHeadlineText(item, rules), close);
}

/** The title cut short, in headline case; empty when there is none. */
export function shortHeadlineText({ title = '', language }: CslItem, rules: HeadlineRules): string {
  return headlineCase(shortTitle(title), rules, language);
}

/**
 * The quoted words as they stand in a text, speaker by speaker: `Lavrov, through an interpreter, said "…"`. Where the speaker
 * is not known the words stand alone. `citation` follows the last words, and takes their full stop behind it; where a semicolon follows
 * there is none. `ellipsis` stands behind
 * words whose sentence goes on, where the style has one there: only MLA does
 * (https://erinwrightwriting.com/title-use-ellipses-part-3-ellipses-beginning-end-quoted-sentences/). Between the words of a part nothing
 * is ever left out but sounds, and nothing is put in, so that there is no other use for ellipses or brackets.
 */
export function saidInText(
  said: readonly Said[],
  citation: Piece,
  {
    call = familyOf,
    quote = doubleQuoted,
    ellipsis = '',
  }: { call?: (part: Said) => string | null; quote?: (text: string) => Piece; ellipsis?: string } = {},
): Piece {
  const goesOn = ({ cut }: Said) => ellipsis !== '' && cut === true;
  const clauses = said.map((part, i) => {
    const whole = citation || i < said.length - 1 ? withoutStop(part.text) : part.text;
    const words = quote(part.cut ? whole.replace(/[,;:]$/, '') + ellipsis : whole);
    const who = call(part);
    return who === null ? words : [who, saying(part), ' ', words];
  });
  const last = said.at(-1);
  return [
    join('; ', clauses),
    citation && [' ', citation, last && (goesOn(last) || /[.?!]$/.test(last.text)) ? '.' : null],
    provenance(said),
  ];
}

/** The words without their full stop. The dots of words that break off, and of abbreviations such as U.S., are none. */
export function withoutStop(text: string): string {
  return text.replace(/(?<!\.|\.\p{L})\.$/u, '');
}

/** Behind the name of somebody whose words an interpreter said. */
export function throughInterpreter({ interpreted }: { interpreted?: boolean | undefined }): string {
  return interpreted ? ', through an interpreter' : '';
}

/** Between a speaker's name and the words: " said", or ", through an interpreter, said". */
export function saying(part: { interpreted?: boolean | undefined }): string {
  return `${throughInterpreter(part)}${part.interpreted ? ',' : ''} said`;
}

/** What the reader of a quote must know of its speakers: that one was inferred, and from what, or corrected. */
export function provenance(said: readonly Said[]): Piece {
  const notes = new Set(
    said.flatMap((part) =>
      part.corrected
        ? [`speaker corrected by the reader`]
        : part.inferredFrom === undefined
          ? []
          : [`speaker inferred from "${part.inferredFrom.replace(/["“”]/g, "'")}"`],
    ),
  );
  return notes.size ? ` [${[...notes].join('; ')}]` : null;
}

/** The quote as a note of one line in a record: `Sergey Lavrov, through an interpreter: "…"`; null for a whole transcript. */
export function quoteNote({ said }: Work): string | null {
  if (!said.length) return null;
  const parts = said.map(({ name, interpreted, text }) => {
    const who = name && `${naturalName(name)}${throughInterpreter({ interpreted })}: `;
    return [who, doubleQuoted(text)];
  });
  return toPlain(runs(join('; ', parts), provenance(said)));
}

/** The family name of who said it; null when not known. */
export function familyOf({ name }: Said): string | null {
  return name && familyName(name);
}

/** The one who alone is quoted, when he or she alone is the author; the citation then needs no second name. */
export function isAuthorOnly(said: readonly Said[], authors: readonly CslName[]): boolean {
  return authors.length === 1 && said.length > 0 && said.every((part) => part.isAuthor);
}

/** Distinct people quoted who are not authors, in order; empty when the words are the author's own or nobody's. */
export function voices(said: readonly Said[]): CslName[] {
  const found = new Map<string, CslName>();
  for (const { name, isAuthor } of said) if (name && !isAuthor) found.set(naturalName(name), name);
  return [...found.values()];
}
