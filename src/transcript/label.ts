import { type Casing, casingOf, isInitialled, isSmall } from './capitals.ts';
import { fold, key } from './fold.ts';
import { GIVEN_TOO, isCalled, isCounted, isName, isTitled, kindOf, NAME_WORD } from './kinds.ts';
import {
  DEGREES,
  FUNCTION_WORDS,
  isFunctionWord,
  NOT_LABELS,
  OPENERS,
  PARTICLES,
  ROLES,
  SUFFIXES,
  SURNAMES_TOO,
} from './lexicon.ts';
import type { Role, Speaker } from './model.ts';
import { isPlaced, isSeat, prefixOf, wordsOf } from './office.ts';
import { piecesOf, toldIn } from './pieces.ts';
import { isTape } from './tape.ts';

/** The printed words that name a speaker, taken apart. */
export interface Label {
  /** As printed, without the colon. */
  printed: string;
  kind: Speaker['kind'];
  /** The name alone, as printed: "Mr. BILL MOYERS (Author)" → "BILL MOYERS". */
  name: string;
  /** Keys of the name's words, without suffix: ["bill", "moyers"]. */
  parts: string[];
  /** "Jr.", "III". */
  suffix: string | null;
  /** "VICE PRESIDENT". Forms of address are not titles. */
  title: string | null;
  role: Role | null;
  /** What the label says of the speaker besides title and role. */
  description: string | null;
  casing: Casing;
  /** The label itself says that a recording is heard. */
  taped: boolean;
  /** The label itself says that an interpreter speaks. */
  interpreted: boolean;
  /** The words begin notes, credits and lists as often as names ("Photo", "Price"): other evidence is wanted. */
  suspect: boolean;
  /**
   * "Jones the Cat", "Earl from Bend", "DJ 3000", "Ana Still": names only when they recur; "Juror 2": somebody's only as labels are
   * printed.
   */
  linked: boolean;
}

/** What labels are told apart by: those with the same key are one. */
export const labelKey = ({ kind, parts }: Label): string => `${kind} ${parts.join(' ')}`;

const LONGEST = 220;
/** Nobody's name: "TRANSCRIPT OF AN INTERVIEW", "Oral History of Ana Bell". */
const TITLED = /^(?:transcripts?|interview|podcast|episode|history)$/;
/** "Saltbox Podcast": whoever speaks for it. */
const isHouse = (parts: readonly string[]): boolean =>
  parts.length > 1 && parts.at(-1) === 'podcast' && !parts.slice(0, -1).some((part) => TITLED.test(part));
/** Small words of surnames as Germans shorten them: "v. d. Heide". */
const SHORTENED = new Map([
  ['v.', 'von'],
  ['d.', 'der'],
  ['z.', 'zu'],
]);
/** Initials in a circle, as pages set them before a name: "ABAna Bell", "AB Ana Bell". */
const CIRCLED = /^(\p{Lu})(?:(\p{Lu})\s?)?(?=\1\p{Ll}\S*(?: \S+){0,3}? \2)/u;
/** Before what somebody does: "El periodista", "La journaliste". */
const ARTICLE = /^(?:the|der|die|el|la|le|il|lo|o)$/;
const LETTERS = /^\p{Lu}\.?(?:-\p{Lu}\.?)*$/u;

/** Reads words that may be a label. Null when they have not the shape of one. */
export function readLabel(text: string): Label | null {
  const printed = text.trim();
  if (!printed || printed.length > LONGEST) return null;
  const pieces = piecesOf(printed.replace(CIRCLED, ''));
  if (!pieces) return null;
  const words = wordsOf(pieces.head);
  const prefix = prefixOf(words);
  const { name, suffix } = nameOf(words.slice(prefix.length));
  if (!isShaped(name)) return null;
  const parts = name.map((word) => (word === '&' ? 'and' : key(word))).filter(Boolean);
  const house = isHouse(parts);
  if (parts.length === 0 || (!house && parts.length > 1 && parts.some((part) => TITLED.test(part)))) return null;
  const placed = isPlaced(name, parts) || (house && isName(name, parts));
  // "Archivo, presentador": whoever presents on a tape presents something else.
  const taped = pieces.taped || pieces.behind.some(isTape);
  // "Audio de archivo, alcaldesa": behind a tape stands who is heard on it, by name or not.
  const described = placed || (taped && !isName(name, parts));
  const kind = described ? 'unnamed' : kindOf(name, parts);
  if (kind === 'person' && !isName(name, parts)) return null;
  // "REPORTER:", "Le journaliste :", "Reporterin vom RIAS:"
  const [work = ''] = parts.length === 2 && ARTICLE.test(parts[0] ?? '') ? parts.slice(1) : parts;
  const alone = parts.length === 1 || work !== parts[0] || (placed && !house);
  const called = kind === 'unnamed' && alone ? (ROLES.get(work) ?? null) : null;
  const { role, description } = toldIn(pieces);
  return {
    printed,
    kind,
    name: [...name, ...(suffix ? [suffix] : [])].join(' '),
    // "O. B." and "J.-O. B." are initials as "OB" and "JOB" are.
    parts: parts.length > 1 && name.every((word) => LETTERS.test(word)) ? [parts.join('').replaceAll('-', '')] : parts,
    suffix,
    title: prefix.title,
    role: role ?? prefix.role ?? (taped ? null : called),
    description,
    casing: casingOf(name),
    taped,
    interpreted: pieces.interpreted,
    suspect: kind === 'person' && !isInitialled(name[0] ?? '') && isSuspect(pieces.head, parts),
    linked:
      house || pieces.described || isLinked(name, parts, kind) || (prefix.length === 0 && isOpened({ kind, parts })),
  };
}

/** A name without what follows the surname; degrees are no part of it. */
function nameOf(words: readonly string[]): { name: string[]; suffix: string | null } {
  const name = words.map((word) => SHORTENED.get(word) ?? word);
  let suffix: string | null = null;
  for (let last = name.at(-1); last && name.length > 1 && isSuffix(last, name); last = name.at(-1)) {
    if (!DEGREES.has(key(last))) suffix = last;
    name.pop();
  }
  return { name, suffix };
}

/** Whether words may be a name as far as their number and characters go. */
const isShaped = (name: readonly string[]): boolean =>
  name.length > 0 &&
  name.filter((word) => !isSmall(word)).length <= 6 &&
  name.every((word) => NAME_WORD.test(word) || word === '&');

/** See `Label.suspect`; `parts` are the keys of a person's name. */
function isSuspect(head: string, parts: readonly string[]): boolean {
  const [part = '', ...more] = parts;
  if (more.length > 0) return part !== 'a' && NOT_LABELS.has(part);
  return (
    NOT_LABELS.has(fold(head)) ||
    NOT_LABELS.has(part) ||
    OPENERS.has(part) ||
    (head.length > 3 && isSmallWord(part) && isFunctionWord(part, 'en'))
  );
}

/** See `Label.linked`. */
function isLinked(name: readonly string[], parts: readonly string[], kind: Label['kind']): boolean {
  if (kind === 'unnamed' && isCounted(parts)) return true;
  if (casingOf(name) === 'mixed' && (isCalled(name, parts) || isTitled(name, parts))) return true;
  if (kind === 'person' && parts.length > 1 && isSmallWord(parts.at(-1))) return true;
  if (isSeat(parts)) return false;
  if (name.slice(1).some((word) => /^(?:the|of|from|aus|&|and|und|et)$/i.test(word))) return true;
  // "A voter in Ida County" is no name with a place.
  return kind === 'person' && name.some((word) => /\d|^in$/i.test(word));
}

/** "Una Bell", "An Se-ra": the first word of the name begins a sentence elsewhere. */
export function isOpened({ kind, parts: [first = '', ...more] }: Pick<Label, 'kind' | 'parts'>): boolean {
  const opens = first.length > 1 && FUNCTION_WORDS.has(first) && !PARTICLES.has(first) && !GIVEN_TOO.has(first);
  return kind === 'person' && more.length > 0 && opens;
}

/** What stands in the place of a label and names nobody: "Mosque member", "Somebody on the stairs". */
export function describedVoice(text: string): Label {
  const words = text.split(' ');
  return {
    printed: text,
    kind: 'unnamed',
    name: text,
    parts: words.map(key).filter(Boolean),
    suffix: null,
    title: null,
    role: null,
    description: null,
    casing: casingOf(words),
    taped: false,
    interpreted: false,
    suspect: false,
    linked: false,
  };
}

/** "Jr.", "III". "V" after one word alone is an initial: "Chris V". */
const isSuffix = (word: string, name: readonly string[]): boolean =>
  SUFFIXES.has(key(word)) && (word.length > 1 || name.length > 2);

/** "ANA STILL" has a name, "NOW THEN" has none. */
const isSmallWord = (part = '') => part.length > 1 && FUNCTION_WORDS.has(part) && !SURNAMES_TOO.has(part);

/** Forms of address that are names or initials in other languages. */
const ADDRESSED: Readonly<Record<string, RegExp>> = {
  fr: /^(?:M\.|Me|Maître)\s(?=\p{Lu}[^.])/u,
  es: /^(?:Don|Doña|DON|DOÑA|D\.|D\.ª)\s(?=\p{Lu})/u,
  pl: /^(?:Pan|Pani|PAN|PANI)\s(?=\p{Lu})/u,
};

/**
 * A label as the language of its page has it: without the form of address that begins it, "M. VASSEUR" → "VASSEUR", "Don Íñigo" → "Íñigo";
 * "UNA BELL" is a voice on a Spanish page alone. Null where its words begin a sentence there: "Das Problem".
 */
export function inLanguage(label: Label, language: string): Label | null {
  const address = ADDRESSED[language]?.exec(label.printed)?.[0];
  const rest = address === undefined ? null : readLabel(label.printed.slice(address.length));
  const read = rest ? { ...rest, printed: label.printed } : label;
  const words = read.name.split(' ');
  if (read.kind === 'unnamed' && isCalled(words, read.parts) && !isFunctionWord(words[0] ?? '', language))
    return { ...read, kind: 'person', linked: true };
  // "Una Bell" is nobody's sentence in English.
  const opens = isFunctionWord(words[0] ?? '', language) || isLinked(words, read.parts, read.kind);
  if (read.linked && isOpened(read) && !opens) return { ...read, linked: false };
  const named = read.kind !== 'person' || words.length !== read.parts.length || isName(words, read.parts, language);
  return named ? read : null;
}
