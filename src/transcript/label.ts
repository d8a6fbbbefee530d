import { apart } from './brackets.ts';
import { type Casing, casingOf, isSmall, isUpper } from './capitals.ts';
import { fold, key } from './fold.ts';
import { initialsOf } from './full-names.ts';
import { GIVEN_TOO, isCalled, isCounted, isName, isTitled, kindOf, NAME_WORD } from './kinds.ts';
import {
  DEGREES,
  FUNCTION_WORDS,
  HONORIFICS,
  isFunctionWord,
  NOT_LABELS,
  PARTICLES,
  ROLES,
  SUFFIXES,
  SURNAMES_TOO,
  TRADES,
} from './lexicon.ts';
import type { Role, Speaker } from './model.ts';
import { isFull, isOffice, isPlaced, isPost, isSeat, prefixOf, wordsOf } from './office.ts';
import { isInterpreted } from './sounds.ts';
import { isTape, untaped } from './tape.ts';
import { slip } from './typos.ts';

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
const ADDED =
  /^(?:voice[- ]?over|v\/?o$|(?:(?:voix|voz)[- ])?(?:en )?off$|(?:aus dem|im) off$|on camera|off camera|via |by phone|on phone|through |as |(?:sing(?:s|ing)|whispers?|shouts?|yells?|chuckles?|sighs?|cries)$|singing|whispering|shouting|yelling|reading|recorded|speaking|laugh|in |on |to |durch |über |por |a través|mediante|par |à travers|darüber|[\d:.,\s–—-]+$)/i;
/** When a recording was made: "2018", "from 2018", "December 2019", "5. Mai 2019". */
const MADE =
  /^(?:(?:from|in|circa|aus|von|en|de) )?(?:\d{1,2}(?:st|nd|rd|th|\.)? )?(?:(?:de )?(?:jan|feb|fév|mar|mär|apr|abr|avr|may|mai|jun|jui|jul|aug|ago|aoû|sep|oct|okt|nov|dec|déc|dez|dic|ene|spring|summer|fall|autumn|winter|frühjahr|sommer|herbst)\p{Ll}{0,7}\.?,? )?(?:\d{1,2}(?:st|nd|rd|th)?, )?(?:de )?(?:1[89]|20)\d\d$/iu;
/** In a film: 'ANA BELL, ACTOR, AS "THE FERRYWOMAN"'. */
const AS = /^as ["“\p{Lu}]/iu;
/** Between a name and what it says of the speaker: "ANA BELL, HOST", "ANA BELL - HOST", "ANA BELL / HOST". */
const SEPARATOR = /[,，]|\s[-–—/|](?:\s|$)/;
/** British for: speaking over the pictures. */
const OVER = / (?:V\/?O|OOV)$/;
/** German for: no more in office. */
const RETIRED = / a\.\s?D\.(?= )/;
/** Somebody goes on after a page's end. */
const ON = / (?:cont(?:inued|['’]?d|\.)?|\(cont(?:inued|['’]?d|\.)?\))$/i;
/** What a host reads before a report and after it. */
const READ = /^(host|anchor|announcer|presenter) (?:intro|outro|tag|lead|lede)$/i;
/** "WVXU's Ana Bell", "Harbor News Bureau's Ana Bell": whose work somebody does. */
const OUTLET = /^((?:\p{Lu}[\p{L}&]* ){0,3}(?:\p{Lu}{3,5}|Bureau|News|Radio|Media))['’]s (?=\p{Lu}\S* \p{Lu})/iu;
/** "Here's Ana Bell": a sentence, and nobody's work. */
const OPENED = /^(?:here|that|there|let|it|what|who|where)['’]s\s/i;
/** Nobody's name: "TRANSCRIPT OF AN INTERVIEW". */
const TITLED = /^(?:transcripts?|interview|podcast|episode)$/;
/** "Saltbox Podcast": whoever speaks for it. */
const isHouse = (parts: readonly string[]): boolean =>
  parts.length > 1 && parts.at(-1) === 'podcast' && !parts.slice(0, -1).some((part) => TITLED.test(part));
/** "The Rev. Ana Bell", "The Right Honourable Ana Bell", "Rt Hon Ana Bell". */
const STYLED = /^(?:the )?(?:(?:right|rt\.?|most|very) )?(?=(?:hon|rev)(?:\.|ou?rable|erend)? )/i;
/** What somebody is, before the name. */
const DEFINITE = /^(?:(?:the|der|die|el|la|le|il|lo|o)\s|l['’])\p{L}/iu;
/** German for: spoken over the tape. */
const OVER_IT = /^(?:darüber|over[- ]?voice)/i;
/** Small words of surnames as Germans shorten them: "v. d. Heide". */
const SHORTENED = new Map([
  ['v.', 'von'],
  ['d.', 'der'],
  ['z.', 'zu'],
]);
const LETTERS = /^\p{Lu}\.?(?:-\p{Lu}\.?)*$/u;

/** Reads words that may be a label. Null when they have not the shape of one. */
export function readLabel(text: string): Label | null {
  const printed = text.trim();
  if (!printed || printed.length > LONGEST) return null;
  const pieces = piecesOf(printed);
  if (!pieces) return null;
  const words = wordsOf(pieces.head);
  const prefix = prefixOf(words);
  const { name, suffix } = nameOf(words.slice(prefix.length));
  if (!isShaped(name)) return null;
  const parts = name.map((word) => (word === '&' ? 'and' : key(word))).filter(Boolean);
  const house = isHouse(parts);
  if (parts.length === 0 || (!house && parts.length > 1 && parts.some((part) => TITLED.test(part)))) return null;
  const placed = isPlaced(name, parts) || (house && isName(name, parts));
  const kind = placed ? 'unnamed' : kindOf(name, parts);
  if (kind === 'person' && !isName(name, parts)) return null;
  // "REPORTER:", "Reporterin vom RIAS:"
  const called =
    kind === 'unnamed' && (parts.length === 1 || (placed && !house)) ? (ROLES.get(parts[0] ?? '') ?? null) : null;
  // "Archivo, presentador": whoever presents on a tape presents something else.
  const taped = pieces.taped || pieces.behind.some(isTape);
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
    suspect: kind === 'person' && isSuspect(pieces.head, parts),
    linked:
      house || pieces.described || isLinked(name, parts, kind) || (prefix.length === 0 && isOpened({ kind, parts })),
  };
}

/** A label taken apart. */
interface Pieces {
  /** The name, with what stands before it. */
  head: string;
  /** What stands behind it, after commas and in brackets. */
  behind: string[];
  taped: boolean;
  interpreted: boolean;
  /** The label begins with what the speaker is: "The ferryman, Ben Roe". */
  described: boolean;
}

/** Takes a label apart; null when what stands behind the name describes nobody. */
function piecesOf(printed: string): Pieces | null {
  if (OPENED.test(printed)) return null;
  const [outlet = '', maker] = OUTLET.exec(printed) ?? [];
  const named = printed
    .slice(outlet.length)
    .replace(OVER, '')
    .replace(READ, '$1')
    .replace(RETIRED, '')
    .replace(ON, '')
    .replace(STYLED, '');
  const { bare, groups, taped, voicedOver } = untaped(apart(named));
  if (maker) groups.unshift(maker);
  const [first = '', ...rest] = bare.split(SEPARATOR).map((piece) => piece.trim());
  let head = first;
  while (rest[0] !== undefined && SUFFIXES.has(key(rest[0]))) head += ` ${rest.shift()}`;
  if (!rest.every((piece) => isDescription(piece) || AS.test(piece))) return null;
  const [one = ''] = rest;
  const described = DEFINITE.test(head) && /^\p{L}.* /u.test(one);
  if (rest.length === 1 && one && (described || isBeforeName(head, one, printed))) [head, rest[0]] = [one, head];
  // "THE PRIME MINISTER (Mr. Ben Roe)", "PRIME MINISTER, Mr. Ben Roe"
  const beside = rest.length > 0 ? rest : groups;
  const [holder = ''] = beside;
  if (isAddressed(holder) && isOffice(head.split(' ').map(key))) [head, beside[0]] = [holder, head];
  const interpreted = voicedOver || groups.some(isInterpreted) || rest.some((piece) => OVER_IT.test(piece));
  return { head, behind: [...rest, ...groups], taped, interpreted, described };
}

/** "REPORTER, ANA BELL": what stands first says what they are who are named behind the comma. */
const isBeforeName = (what: string, name: string, printed: string): boolean =>
  isTape(what) ||
  ((isPost(what) || TRADES.has(key(what))) && isFull(name)) ||
  // A comma may stand before a place: "PRIME MINISTER, NEW ZEALAND".
  (isOffice(what.split(' ').map(key)) && isFull(name) && /\s[–—-]\s/.test(printed)) ||
  (ROLES.has(key(what)) && !roleOf(name));

/** "Mr. Ben Roe" */
function isAddressed(text: string): boolean {
  const [address = '', ...name] = text.split(' ');
  return name.length > 1 && HONORIFICS.has(key(address));
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

/** What is said of a speaker behind the name; the initials of "Ana Bell (AB)" say nothing. */
function toldIn({ head, behind }: Pieces): Pick<Label, 'role' | 'description'> {
  const initials = initialsOf(head.split(' ').map(key)).map((letters) => letters.toUpperCase());
  const told = behind.filter(
    (piece) => piece && !isTape(piece) && !initials.includes(piece) && !ADDED.test(piece) && !MADE.test(piece),
  );
  const description = told.filter((piece) => !roleOf(piece) || piece.split(' ').length > 2);
  return {
    role: told.map(roleOf).find((role) => role !== null) ?? null,
    description: description.length > 0 ? description.join(', ') : null,
  };
}

/** See `Label.suspect`; `parts` are the keys of a person's name. */
function isSuspect(head: string, parts: readonly string[]): boolean {
  const [part = '', ...more] = parts;
  if (more.length > 0) return part !== 'a' && NOT_LABELS.has(part);
  return (
    NOT_LABELS.has(fold(head)) ||
    NOT_LABELS.has(part) ||
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

/** "The ferryman, Ben Roe said: no": somebody is quoted. */
const SAYING = /\s(?:said|says|asked|asks|wrote|writes|sagt|sagte|dijo|dice|dit)$/i;

/** "Nils, one last question: who pays?" */
const ASKED = /(?:^|[\s\p{L}])(?:questions?|fragen?|preguntas?|perguntas?|domand[ae])$/iu;

/** "Former President of the United States", not "we went home". */
function isDescription(text: string): boolean {
  const [first = ''] = text.split(' ');
  return (
    text.length <= 160 &&
    // A sentence, and the next one; or somebody is talked to.
    !/\p{Ll}{4}[.?!] \p{Lu}/u.test(text) &&
    !ASKED.test(text) &&
    !SAYING.test(text) &&
    !/(?<!\p{L})(?:you|your|I|me|my|we|us|ich|wir|uns|vous|nous)(?!\p{L})/u.test(text) &&
    (!FUNCTION_WORDS.has(fold(first)) || /^(?:the|an?|der|die|das|el|la|le|un|une|una|eine?)$/i.test(first))
  );
}

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
  const named = read.kind !== 'person' || words.length !== read.parts.length || isName(words, read.parts, language);
  return named ? read : null;
}

/** Words of roles that no other word is like: an author is no "Autor". */
const TYPED = ['host', 'cohost', 'anchor', 'byline', 'reporter', 'correspondent', 'presenter', 'moderator'];

/** The role that a description such as "BYLINE", "co-host" or "NPR correspondent" names. */
export function roleOf(description: string): Role | null {
  const words = description.split(/[\s/]+/);
  // Whoever has a name and writes need not be the one who tells a story.
  if (words.length > 5 || /^autor(?:a|in)?\b/i.test(description)) return null;
  for (const word of words) {
    const role = ROLES.get(key(word)) ?? ROLES.get(key(word.replace(/^co-/i, '')));
    if (role) return role;
  }
  // "ANA BELL, HOSST"
  if (words.length > 1 || !isUpper(description)) return null;
  const typed = key(description);
  const meant = TYPED.find((word) => word.charAt(0) === typed.charAt(0) && slip(typed, word));
  return ROLES.get(meant ?? '') ?? null;
}
