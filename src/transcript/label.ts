import { fold, key } from './fold.ts';
import { initialsOf } from './full-names.ts';
import { INITIAL, isCalled, isCounted, isName, isSmall, isTitled, kindOf } from './kinds.ts';
import {
  DEGREES,
  FUNCTION_WORDS,
  HONORIFICS,
  NOT_LABELS,
  PARTICLES,
  ROLES,
  SUFFIXES,
  SURNAMES_TOO,
  TITLE_PARTS,
  TITLES,
  TRADES,
  UNNAMED,
} from './lexicon.ts';
import type { Role, Speaker } from './model.ts';
import { isInterpreted } from './sounds.ts';
import { isTape, untaped } from './tape.ts';

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
  /** `surname`: "Stephen J. DUBNER". */
  casing: 'upper' | 'surname' | 'mixed';
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
const NAME_WORD = /^["“'‘’(]?[\p{L}\p{N}#][\p{L}\p{M}\p{N}'’‘.\-‐‑"”)#]*$/u;
const ADDED =
  /^(?:voice[- ]?over|v\/?o$|on camera|off camera|via |by phone|on phone|through |as |singing|reading|recorded|speaking|laugh|in |on |durch |über |por |a través|mediante|par |à travers|darüber|[\d:.,\s–—-]+$)/i;
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
/** Nobody's name: "TRANSCRIPT OF AN INTERVIEW". */
const TITLED = /^(?:transcripts?|interview|podcast|episode)$/;
/** "The Rev. Ana Bell", "The Right Honourable Ana Bell". */
const STYLED = /^the (?:(?:right|rt\.?|most|very) )?(?=(?:hon|rev)(?:\.|ou?rable|erend) )/i;
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
const LETTER = /^\p{Lu}\.?$/u;
const NUMBERED = /^#?\d+$/;

/** Reads words that may be a label. Null when they have not the shape of one. */
export function readLabel(text: string): Label | null {
  const printed = text.trim();
  if (!printed || printed.length > LONGEST) return null;
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
  // "REPORTER, ANA BELL", "The ferryman, Ben Roe": what stands first says what they are.
  const [one = '', another] = rest;
  const described = DEFINITE.test(head) && one.includes(' ');
  if (
    another === undefined &&
    one &&
    (isTape(head) ||
      described ||
      (isPost(head) && isFull(one)) ||
      // A comma may stand before a place: "PRIME MINISTER, NEW ZEALAND".
      (isOffice(head.split(' ').map(key)) && isFull(one) && /\s[–—-]\s/.test(printed)) ||
      (ROLES.has(key(head)) && !roleOf(one)))
  ) {
    rest[0] = head;
    head = one;
  }
  // "THE PRIME MINISTER (Mr. Ben Roe)", "PRIME MINISTER, Mr. Ben Roe"
  const beside = rest.length > 0 ? rest : groups;
  const [holder = ''] = beside;
  const [address = '', ...called] = holder.split(' ');
  if (called.length > 1 && HONORIFICS.has(key(address)) && isOffice(head.split(' ').map(key))) {
    beside[0] = head;
    head = holder;
  }
  // "Ana Bell (AB)"
  const initials = initialsOf(head.split(' ').map(key)).map((letters) => letters.toUpperCase());
  const said = [...rest, ...groups].filter((piece) => piece && !isTape(piece) && !initials.includes(piece));
  // "О.Журба": the space after an initial may be missing.
  const words = head
    // What machines call whom they hear: "SPEAKER_04", "spk_0".
    .replace(/^spk_(?=\d)/i, 'Speaker ')
    .replaceAll('_', ' ')
    .replace(/^(\p{Lu}\.)(?=\p{Lu}\p{L})/u, '$1 ')
    .split(' ')
    .filter(Boolean);
  const { role: leading, title, from } = office(words);
  let name = words.slice(from).map((word) => SHORTENED.get(word) ?? word);
  let suffix: string | null = null;
  for (let last = name.at(-1); last && name.length > 1 && isSuffix(last, name); last = name.at(-1)) {
    if (!DEGREES.has(key(last))) suffix = last;
    name = name.slice(0, -1);
  }
  if (
    name.length === 0 ||
    name.filter((word) => !isSmall(word)).length > 6 ||
    !name.every((word) => NAME_WORD.test(word) || word === '&')
  )
    return null;
  const parts = name.map((word) => (word === '&' ? 'and' : key(word))).filter(Boolean);
  if (parts.length === 0 || (parts.length > 1 && parts.some((part) => TITLED.test(part)))) return null;
  const placed = isPlaced(name, parts);
  const kind = placed ? 'unnamed' : kindOf(name, parts);
  if (kind === 'person' && !isName(name, parts)) return null;
  const roles = said.map((piece) => (ADDED.test(piece) ? null : roleOf(piece)));
  const description = said.filter((piece, i) => (!roles[i] || piece.split(' ').length > 2) && !ADDED.test(piece));
  return {
    printed,
    kind,
    name: [...name, ...(suffix ? [suffix] : [])].join(' '),
    // "O. B." are initials as "OB" are.
    parts: parts.length > 1 && name.every((word) => LETTER.test(word)) ? [parts.join('')] : parts,
    suffix,
    title,
    role:
      roles.find((role) => role !== null) ??
      leading ??
      (kind === 'unnamed' && (parts.length === 1 || placed) ? (ROLES.get(parts[0] ?? '') ?? null) : null),
    description: description.length > 0 ? description.join(', ') : null,
    casing: casingOf(name),
    taped,
    interpreted: voicedOver || groups.some(isInterpreted) || rest.some((piece) => OVER_IT.test(piece)),
    suspect:
      kind === 'person' &&
      (parts.length === 1
        ? NOT_LABELS.has(fold(head)) || NOT_LABELS.has(parts[0] ?? '') || (head.length > 3 && isSmallWord(parts[0]))
        : parts[0] !== 'a' && NOT_LABELS.has(parts[0] ?? '')),
    linked:
      described ||
      (casingOf(name) === 'mixed' && (isCalled(name, parts) || isTitled(name, parts))) ||
      (kind === 'person' && parts.length > 1 && isSmallWord(parts.at(-1))) ||
      (!isSeat(parts) &&
        name.some(
          (word, i) =>
            (i > 0 && /^(?:the|of|from|aus|&|and|und|et)$/i.test(word)) || (kind === 'person' && /\d/.test(word)),
        )) ||
      (kind === 'unnamed' && isCounted(parts)),
  };
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

/** "Former President of the United States", not "we went home". */
function isDescription(text: string): boolean {
  const [first = ''] = text.split(' ');
  return (
    text.length <= 160 &&
    // A sentence, and the next one; or somebody is talked to.
    !/\p{Ll}{4}[.?!] \p{Lu}/u.test(text) &&
    !/(?<!\p{L})(?:you|your|I|me|my|we|us|thanks?|please|might say|ich|wir|uns|vous|nous)(?!\p{L})/u.test(text) &&
    (!FUNCTION_WORDS.has(fold(first)) || /^(?:the|an?|der|die|das|el|la|le|un|une|una|eine?)$/i.test(first))
  );
}

/** Takes parentheses and brackets out of a label. */
function apart(text: string): { bare: string; groups: string[] } {
  let bare = '';
  let group = '';
  let depth = 0;
  const groups: string[] = [];
  for (const c of text) {
    if ((c === '(' || c === '[') && depth++ === 0) continue;
    if ((c === ')' || c === ']') && depth > 0 && --depth === 0) {
      groups.push(group.trim());
      group = '';
      continue;
    }
    if (depth > 0) group += c;
    else bare += c;
  }
  if (depth > 0) bare += group;
  return { bare: bare.replace(/ {2,}/g, ' ').trim(), groups };
}

/** Not "St. Clair", nor "Chas. Bell". */
const SHORT_OFFICE = /^(?!Ste|Geo|Chas|Thos|Jos|Wm)\p{Lu}\p{Ll}{2,4}\.$/u;

/** "FIRST LADY", but Lady Gaga. */
const isTitle = (keys: readonly string[], i: number): boolean =>
  TITLES.has(elected(keys[i] ?? '')) || (keys[i] === 'lady' && /^(?:first|second)$/.test(keys[i - 1] ?? ''));

/** "ANA STILL" has a name, "NOW THEN" has none. */
const isSmallWord = (part = '') => part.length > 1 && FUNCTION_WORDS.has(part) && !SURNAMES_TOO.has(part);

/** "DEPUTY BISHOP" is a person, "DEPUTY PRIME MINISTER" is not. */
const NAMES_TOO = /^(?:bishop|judge|mayor|constable|pastor|coach|marshal|sergeant)$/;

/** "Executive-elect", as `key()` has it. */
const elected = (part: string) => part.replace(/(?:elect|designate)$/, '');

/** "PRIME MINISTER", "THE CHIEF JUSTICE": the words are those of an office, and of nobody's name. */
export function isOffice(parts: readonly string[]): boolean {
  const last = parts.at(-1) ?? '';
  return (
    parts.every((part) => TITLES.has(elected(part)) || TITLE_PARTS.has(part)) &&
    TITLES.has(elected(last)) &&
    (parts.length === 1 || TITLE_PARTS.has(parts.at(-2) ?? '') || !NAMES_TOO.test(last))
  );
}

/** "ARCHBISHOP OF LEEDS", "Leader of the Opposition", but "SECRETARY OF STATE ANNA BELL"; a director of photography is a credit. */
function isSeat(parts: readonly string[]): boolean {
  const of = parts.indexOf('of');
  const where = parts.slice(of + 1);
  return (
    of > 0 &&
    where.length === (where[0] === 'the' ? 2 : 1) &&
    parts[of - 1] !== 'director' &&
    isOffice(parts.slice(0, of))
  );
}

/** Of what somebody is what: "of", "de", "der". */
const OF = /^(?:of|for|from|at|in|de|del|da|do|das|dos|du|des|della|dell|von|vom|fur|der|aus|aux|im|am|em)$/;

/** No surname begins with them, whatever its capitals. */
const PREPOSITION = /^(?:from|at|in|on|over|by|with)$/;

/** "Reporterin vom RIAS", "CALLER FROM OHIO", "READER 2 IN STUDIO": what somebody is, and nobody's name. */
function isPlaced(words: readonly string[], keys: readonly string[]): boolean {
  const [what = ''] = keys;
  const at = NUMBERED.test(keys[1] ?? '') ? 2 : 1;
  const where = keys[at] ?? '';
  return (
    keys.length > at + 1 &&
    (ROLES.has(what) || UNNAMED.has(what) || TRADES.has(what)) &&
    (PREPOSITION.test(where) || (OF.test(where) && isSmall(words[at] ?? '')))
  );
}

/** "PRESIDENTA DE MÉXICO", "SECRETARY OF STATE": what somebody is, before the name and a comma. */
function isPost(text: string): boolean {
  const words = text.split(' ').map(key);
  const of = words.findIndex((word) => OF.test(word));
  return of > 0 && words.slice(0, of).every((word) => TITLES.has(word) || TITLE_PARTS.has(word));
}

/** A name of two words or more, and no place. */
const isFull = (text: string): boolean => {
  const words = text.split(' ');
  return words.length > 1 && words.every((word) => NAME_WORD.test(word) && !TITLES.has(key(word)));
};

/** "Caller Jorge", but "CALLER ONE". */
const isCaller = (keys: readonly string[], i: number): boolean =>
  /^(?:caller|listener)$/.test(keys[i] ?? '') && keys.length === i + 2 && !FUNCTION_WORDS.has(keys[i + 1] ?? '');

/** Degrees between an office and a name: "Prof. Dr. med. Bell", "Dr. h. c. Bell". */
const DEGREE = /^(?:h|c|e|med|rer|nat|phil|jur|ing|pol|vet|theol|habil)\.$/;

/** Office, role and form of address before a name: how many words they take. A name must be left over. */
function office(words: string[]): { role: Role | null; title: string | null; from: number } {
  let from = 0;
  let role: Role | null = null;
  let title: string | null = null;
  const keys = words.map(key);
  if (isOffice(keys) || isSeat(keys) || isPlaced(words, keys)) return { role, title, from };
  // "Speaker 2", "Speaker B"
  const numberAt = (i: number): boolean =>
    NUMBERED.test(keys[i] ?? '') || (i === words.length - 1 && /^\p{Lu}$/u.test(words[i] ?? ''));
  // "FORMER COAST GUARD COMMANDER ANA BELL": what stands before an office says of what.
  const of = keys.findIndex((word, i) => i > 0 && TITLES.has(word) && !NAMES_TOO.test(word));
  const named = keys.length - of - 1;
  if (
    of > 0 &&
    of < 5 &&
    named > 1 &&
    named < 4 &&
    !keys.slice(0, of).some((word) => HONORIFICS.has(word) || ROLES.has(word))
  ) {
    const rest = office(words.slice(of));
    if (rest.from === 1 && !isSmall(words[of + 1] ?? ''))
      return { role: rest.role, title: words.slice(0, of + 1).join(' '), from: of + 1 };
  }
  // What stands before a degree is an office, known or not, and so is what is shortened: "StS Dr. Bell", "Pbro. Juan Bell".
  const degree = keys.findIndex((word) => word === 'dr' || word === 'prof');
  const before = degree > 0 ? degree : SHORT_OFFICE.test(words[0] ?? '') && words.length > 2 ? 1 : 0;
  if (before > 0 && before < 3 && before + 1 < words.length && !HONORIFICS.has(keys[0] ?? '')) {
    const rest = office(words.slice(before));
    return { role: rest.role, title: words.slice(0, before).join(' '), from: before + rest.from };
  }
  for (let i = 0; i < words.length - 1 && i < 6; i++) {
    const word = keys[i] ?? '';
    const plain = !numberAt(i + 1) && !UNNAMED.has(keys[i + 1] ?? '');
    if (from === i && (HONORIFICS.has(word) || (i > 0 && DEGREE.test(words[i] ?? '')))) from = i + 1;
    else if (
      ROLES.has(word) &&
      from === i &&
      plain &&
      !words.slice(i + 1).every(isSmall) &&
      !INITIAL.test(words[i] ?? '')
    ) {
      role = ROLES.get(word) ?? null;
      from = i + 1;
    } else if (TRADES.has(word) && from === i && plain && (isFull(words.slice(i + 1).join(' ')) || isCaller(keys, i))) {
      title = words[i] ?? null;
      from = i + 1;
    } else if (
      isTitle(keys, i) &&
      plain &&
      keys.slice(from, i).every((part) => TITLES.has(part) || TITLE_PARTS.has(part))
    ) {
      const start: number = title === null ? from : 0;
      title = words
        .slice(start, i + 1)
        .filter((w) => !HONORIFICS.has(key(w)))
        .join(' ');
      from = i + 1;
      if (keys[from] === 'of' && words.length - from > 3) {
        // "SECRETARY OF STATE ANNA BELL"
        title = words.slice(start, from + 2).join(' ');
        from += 2;
        i = from - 1;
      }
    } else if (!TITLE_PARTS.has(word)) break;
  }
  return { role, title, from };
}

/** Forms of address that are names or initials in other languages. */
const ADDRESSED: Readonly<Record<string, RegExp>> = {
  fr: /^(?:M\.|Me|Maître)\s(?=\p{Lu})/u,
  es: /^(?:Don|Doña|DON|DOÑA|D\.|D\.ª)\s(?=\p{Lu})/u,
};

/** A label without the form of address that begins it in the page's language: "M. VASSEUR" → "VASSEUR", "Don Íñigo" → "Íñigo". */
export function unaddressed(label: Label, language: string): Label {
  const address = ADDRESSED[language]?.exec(label.printed)?.[0];
  const rest = address === undefined ? null : readLabel(label.printed.slice(address.length));
  return rest ? { ...rest, printed: label.printed } : label;
}

/** The role that a description such as "BYLINE", "co-host" or "NPR correspondent" names. */
export function roleOf(description: string): Role | null {
  const words = description.split(/[\s/]+/);
  if (words.length > 5) return null;
  for (const word of words) {
    const role = ROLES.get(key(word));
    if (role) return role;
  }
  return null;
}

function casingOf(words: string[]): Label['casing'] {
  // A particle is one inside a name: alone, "LA" is somebody's initials.
  const inside = (word: string) => words.length > 1 && PARTICLES.has(key(word)) && !INITIAL.test(word);
  const letters = words.filter((word) => /\p{L}/u.test(word) && !inside(word));
  const upper = letters.filter((word) => isUpper(word));
  if (upper.length === letters.length && upper.length > 0) return 'upper';
  const shouted = upper.filter((word) => !INITIAL.test(word) && !isShort(word) && word.length > 1);
  return shouted.length > 0 ? 'surname' : 'mixed';
}

/** "DJ", "MC", "LCD": consonants alone stand for words. */
export const isShort = (word: string): boolean => /^[B-DF-HJ-NP-TV-XZ]{2,3}$/.test(word);

/** "MCEVERS" and "McEVERS" are upper case; "McEvers" and scripts without case are not. */
export function isUpper(word: string): boolean {
  return (
    /\p{Lu}/u.test(word) &&
    !/\p{Ll}/u.test(word.replace(/^(?:Mc|Mac|O['’]|D['’]|De|La|Le|Van|al-|el-)(?=\p{Lu}{2})/u, ''))
  );
}
