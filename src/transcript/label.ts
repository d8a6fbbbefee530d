import { fold, key } from './fold.ts';
import {
  COLLECTIVES,
  DEGREES,
  FUNCTION_WORDS,
  HONORIFICS,
  NOT_LABELS,
  PARTICLES,
  ROLES,
  SUFFIXES,
  SYNTHETIC,
  TITLE_PARTS,
  TITLES,
  UNKNOWN,
  UNNAMED,
} from './lexicon.ts';
import type { Role, Speaker } from './model.ts';

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
  /** The label itself says that an interpreter speaks. */
  interpreted: boolean;
  /** The words begin notes, credits and lists as often as names ("Photo", "Price"): other evidence is wanted. */
  suspect: boolean;
  /** "Jones the Cat", "Earl from Bend", "DJ 3000": names only when they recur; "Juror 2": somebody's only as labels are printed. */
  linked: boolean;
}

const LONGEST = 220;
const NAME_WORD = /^["“'‘(]?[\p{L}\p{N}#][\p{L}\p{M}\p{N}'’‘.\-‐‑"”)#]*$/u;
const ADDED =
  /^(?:voice-?over|v\/?o$|on camera|off camera|via |by phone|on phone|through |as |singing|reading|recorded|speaking|laugh|in |on |durch |über |por |a través|mediante|par |à travers|[\d:.,\s]+$)/i;
const INTERPRETED = /interpret|translat|dolmetsch|übersetz|intérpret|interprèt|traduc/i;
/** Between a name and what it says of the speaker: "ANA BELL, HOST", "ANA BELL - HOST", "ANA BELL / HOST". */
const SEPARATOR = /[,，]|\s[-–—/|](?:\s|$)/;
/** German for: on tape, and: spoken by somebody else over the tape. */
const VOICED = /^(?:O-Ton|Over[- ]?[Vv]oice|Voice[- ]?[Oo]ver)\s+(?:\d{1,2}\s+)?(?=\p{Lu})/u;
/** British for: speaking over the pictures. */
const OVER = / (?:V\/?O|OOV)$/;
const CLIP = /^(?:archive|news|audio|film|movie|tape|tv|radio|phone)?\s*clip$/i;
const LETTER = /^\p{Lu}\.?$/u;
const INITIAL = /^\p{Lu}\.?$|^(?:\p{Lu}\.)+$/u;

/** Reads words that may be a label. Null when they have not the shape of one. */
export function readLabel(text: string): Label | null {
  const printed = text.trim();
  if (!printed || printed.length > LONGEST) return null;
  const { bare, groups } = apart(printed.replace(OVER, ''));
  const [first = '', ...rest] = bare.split(SEPARATOR).map((piece) => piece.trim());
  let head = first;
  while (rest[0] !== undefined && SUFFIXES.has(key(rest[0]))) head += ` ${rest.shift()}`;
  if (!rest.every(isDescription)) return null;
  // "REPORTER, ANA BELL": what stands first says what she is.
  const [one = '', another] = rest;
  if (another === undefined && one && (CLIP.test(head) || (ROLES.has(key(head)) && !roleOf(one)))) {
    rest[0] = head;
    head = one;
  }
  const said = [...rest, ...groups].filter((piece) => piece && !CLIP.test(piece));
  const voiced = VOICED.exec(head)?.[0] ?? '';
  head = head.slice(voiced.length);
  const words = head.split(' ').filter(Boolean);
  const { role: leading, title, from } = office(words);
  let name = words.slice(from);
  let suffix: string | null = null;
  for (let last = name.at(-1); last && name.length > 1 && isSuffix(last, name); last = name.at(-1)) {
    if (!DEGREES.has(key(last))) suffix = last;
    name = name.slice(0, -1);
  }
  if (name.length === 0 || name.length > 6 || !name.every((word) => NAME_WORD.test(word) || word === '&')) return null;
  const parts = name.map((word) => (word === '&' ? 'and' : key(word))).filter(Boolean);
  if (parts.length === 0) return null;
  const kind = kindOf(name, parts);
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
      (kind === 'unnamed' && parts.length === 1 ? roleOf(head) : null),
    description: description.length > 0 ? description.join(', ') : null,
    casing: casingOf(name),
    interpreted: /over/i.test(voiced) || groups.some((group) => INTERPRETED.test(group)),
    suspect:
      kind === 'person' &&
      (parts.length === 1
        ? NOT_LABELS.has(fold(head)) || NOT_LABELS.has(parts[0] ?? '')
        : parts[0] !== 'a' && NOT_LABELS.has(parts[0] ?? '')),
    linked:
      name.some(
        (word, i) => (i > 0 && /^(?:the|of|from|&|and|und|et)$/i.test(word)) || (kind === 'person' && /\d/.test(word)),
      ) ||
      (kind === 'unnamed' && isCounted(parts)),
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

/** Office, role and form of address before a name: how many words they take. A name must be left over. */
function office(words: string[]): { role: Role | null; title: string | null; from: number } {
  let from = 0;
  let role: Role | null = null;
  let title: string | null = null;
  const keys = words.map(key);
  const numberAt = (i: number): boolean => /^#?\d+$/.test(keys[i] ?? '');
  for (let i = 0; i < words.length - 1 && i < 6; i++) {
    const word = keys[i] ?? '';
    const plain = !numberAt(i + 1) && !UNNAMED.has(keys[i + 1] ?? '');
    if (HONORIFICS.has(word) && from === i) from = i + 1;
    else if (ROLES.has(word) && from === i && plain && !INITIAL.test(words[i] ?? '')) {
      role = ROLES.get(word) ?? null;
      from = i + 1;
    } else if (
      TITLES.has(word) &&
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

/** The label of a French page with "M." read as the form of address that it is there: "M. VASSEUR" → "VASSEUR". */
export function withoutMonsieur(label: Label): Label {
  return (/^M\.\s/.test(label.printed) && readLabel(label.printed.slice(3))) || label;
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

const BESIDE = new Set(
  'la le el los las un une una der die das ein eine audience young old older little first second third another lab answering news archive background phone telephone and the a group on in of number no nicht unbekannte junger junge alte joven otra autre petit petite jeune'.split(
    ' ',
  ),
);

/** "Jad and Robert" speak together. */
export const JOINING = new Set(['and', 'und', 'et']);

const PLACING = new Set('on in at from over through by with am auf aus bei im en desde au dans sur'.split(' '));

/** Words that a name may have inside: "Jones the Cat", "Earl from Bend". */
const LINKS = new Set(['the', 'of', 'from', 'and', 'und', 'et', 'der', 'die', 'le', 'la']);

function kindOf(words: string[], parts: string[]): Speaker['kind'] {
  const first = parts[0] ?? '';
  if (parts.some((part, i) => JOINING.has(part) && i > 0 && i < parts.length - 1))
    return isName(words, parts) ? 'collective' : 'person';
  const numbered = /^#?\d+$/.test(parts.at(-1) ?? '');
  const plain = numbered ? parts.slice(0, -1) : parts;
  if (words.some((word) => SYNTHETIC.has(fold(word)))) return 'synthetic';
  // "NO IDENTIFICADO", but Mr. No, and N. O.
  const unknown = (part: string) => UNKNOWN.has(part) && !FUNCTION_WORDS.has(part);
  if ((parts.length > 1 && UNKNOWN.has(first)) || unknown(parts.at(-1) ?? '')) return 'unnamed';
  // "VOICE ON PHONE"
  if (UNNAMED.has(first) && PLACING.has(parts[1] ?? '') && words.every((word) => word === word.toUpperCase()))
    return 'unnamed';
  if (parts.every((part) => COLLECTIVES.has(part) || part === 'the' || part === 'and')) return 'collective';
  if (/^#\d/.test(parts.at(-1) ?? '') && plain.length > 0 && plain.every((part) => /^\p{L}/u.test(part)))
    return 'unnamed';
  if ((plain.length === 1 && ROLES.has(plain[0] ?? '')) || isCounted(parts)) return 'unnamed';
  // "THE COURT", "THE CHAIR": an office for whoever holds it.
  if (first === 'the' && parts.slice(1).every((part) => TITLES.has(part) || UNNAMED.has(part)) && words.every(isUpper))
    return 'unnamed';
  if (UNNAMED.has(plain.at(-1) ?? '') && plain.every((part) => UNNAMED.has(part) || BESIDE.has(part))) return 'unnamed';
  return 'person';
}

/** "Juror 2", "Vox pop 1": people of a sort that no list of ours has, counted. */
function isCounted(parts: string[]): boolean {
  const sort = parts.slice(0, -1);
  return (
    /^\d{1,2}$/.test(parts.at(-1) ?? '') &&
    (sort.length === 1 || sort.length === 2) &&
    sort.every((part) => /^\p{L}{3,}$/u.test(part) && !NOT_LABELS.has(part) && !FUNCTION_WORDS.has(part)) &&
    !sort.every((part) => UNNAMED.has(part))
  );
}

/** Words that join sentences, and are given names as well. */
const GIVEN_TOO = new Set(['will', 'may']);

/** Whether words can be a person's name by their capitals, alone. */
function isName(words: string[], parts: string[]): boolean {
  const capital = /^["“'‘(]?[\p{Lu}\p{Lt}\p{Lo}]/u;
  const inner = /\p{Ll}['’-]\p{Lu}/u;
  for (const [i, word] of words.entries()) {
    const part = parts[i] ?? '';
    if (/^\d/.test(part)) {
      if (!isNumberInName(words, i)) return false;
      continue;
    }
    const particle = PARTICLES.has(part) && words.length > 1;
    if (INITIAL.test(word)) continue;
    if (LINKS.has(part) && i > 0 && i < words.length - 1) continue;
    if (!capital.test(word) && !inner.test(word) && !particle) return false;
    // "JA:" may be initials: whether the page writes "ja" as a word, the evidence tells.
    if (
      FUNCTION_WORDS.has(part) &&
      !particle &&
      !(GIVEN_TOO.has(part) && i === 0) &&
      !(words.length === 1 && /^\p{Lu}{2,3}$/u.test(word))
    )
      return false;
    if (/[.]$/.test(word) && i === words.length - 1 && part.length > 3) return false;
  }
  return words.some((word) => capital.test(word) || inner.test(word));
}

/** "DJ 3000" and "4th Aunt", but no "Step 1", "1 Egg" or "5 PM". */
function isNumberInName(words: string[], i: number): boolean {
  const [word = '', other = ''] = [words[i], words[i === 0 ? 1 : i - 1]];
  return i === 0
    ? /^\d+(?:st|nd|rd|th)$/i.test(word) && words.length === 2
    : /^\d{2,4}$/.test(word) && /^\p{Lu}/u.test(other);
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

/** "DJ", "MC", "TJ": two consonants stand for two words. */
export const isShort = (word: string): boolean => /^[B-DF-HJ-NP-TV-XZ]{2}$/.test(word);

/** "MCEVERS" and "McEVERS" are upper case; "McEvers" and scripts without case are not. */
export function isUpper(word: string): boolean {
  return (
    /\p{Lu}/u.test(word) &&
    !/\p{Ll}/u.test(word.replace(/^(?:Mc|Mac|O['’]|D['’]|De|La|Le|Van|al-|el-)(?=\p{Lu}{2})/u, ''))
  );
}
