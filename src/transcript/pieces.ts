// A label taken apart: what names somebody, and what says more of them.
import { apart } from './brackets.ts';
import { isUpper } from './capitals.ts';
import { fold, key } from './fold.ts';
import { initialsOf } from './full-names.ts';
import { FUNCTION_WORDS, HONORIFICS, NEWSCASTER, ROLES, SUFFIXES, TRADES } from './lexicon.ts';
import type { Role } from './model.ts';
import { isFull, isOffice, isPost } from './office.ts';
import { isInterpreted } from './sounds.ts';
import { isTape, untaped } from './tape.ts';
import { slip } from './typos.ts';

/** How somebody is heard: that says nothing of who it is. */
const ADDED =
  /^(?:voice[- ]?over|v\/?o$|(?:s?he|they)\/\p{Ll}+$|(?:(?:voix|voz)[- ])?(?:en )?off$|(?:aus dem|im) off$|on camera|off camera|via |by phone|on phone|through |as |(?:sing(?:s|ing)|whispers?|shouts?|yells?|chuckles?|sighs?|cries)$|singing|whispering|shouting|yelling|reading|recorded|speaking|laugh|in |on |to |durch |über |por |a través|mediante|par |à travers|darüber|[\d:.,\s–—-]+$)/iu;
/** When a recording was made: "2018", "from 2018", "December 2019", "5. Mai 2019". */
const MADE =
  /^(?:(?:from|in|circa|aus|von|en|de) )?(?:\d{1,2}(?:st|nd|rd|th|\.)? )?(?:(?:de )?(?:jan|feb|fév|mar|mär|apr|abr|avr|may|mai|jun|jui|jul|aug|ago|aoû|sep|oct|okt|nov|dec|déc|dez|dic|ene|spring|summer|fall|autumn|winter|frühjahr|sommer|herbst)\p{Ll}{0,7}\.?,? )?(?:\d{1,2}(?:st|nd|rd|th)?, )?(?:de )?(?:1[89]|20)\d\d$/iu;
/** In a film: 'ANA BELL, ACTOR, AS "THE FERRYWOMAN"'. */
const AS = /^as ["“\p{Lu}]/iu;
/** Between a name and what it says of the speaker: "ANA BELL, HOST", "ANA BELL - HOST", "ANA BELL / HOST", "Ana Bell/host". */
const SEPARATOR = /[,，]|\s[-–—/|](?:\s|$)|\/(?=\p{Ll}{4})/u;
/** British and Italian for: speaking over the pictures, or in front of them. */
const OVER = / (?:V\/?O|OOV|FUORI CAMPO)$|(?<=\S \p{L}+) IN STUDIO$/u;
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
/** "The Rev. Ana Bell", "The Right Honourable Ana Bell", "Rt Hon Ana Bell". */
const STYLED = /^(?:the )?(?:(?:right|rt\.?|most|very) )?(?=(?:hon|rev)(?:\.|ou?rable|erend)? )/i;
/** What somebody is, before the name. */
const DEFINITE = /^(?:(?:the|der|die|el|la|le|il|lo|o)\s|l['’])\p{L}/iu;
/** German for: spoken over the tape. */
const OVER_IT = /^(?:darüber|over[- ]?voice)/i;

/** A label taken apart. */
export interface Pieces {
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
export function piecesOf(printed: string): Pieces | null {
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

/** What is said of a speaker behind the name; the initials of "Ana Bell (AB)" say nothing. */
export function toldIn({ head, behind }: Pieces): { role: Role | null; description: string | null } {
  // "Minister Ana Bell (AB)": an office has none.
  const words = head.split(' ').map(key);
  const initials = words.flatMap((_, at) => initialsOf(words.slice(at))).map((letters) => letters.toUpperCase());
  const told = behind.filter(
    (piece) => piece && !isTape(piece) && !initials.includes(piece) && !ADDED.test(piece) && !MADE.test(piece),
  );
  const description = told.filter((piece) => !roleOf(piece) || piece.split(' ').length > 2);
  return {
    role: told.map(roleOf).find((role) => role !== null) ?? null,
    description: description.length > 0 ? description.join(', ') : null,
  };
}

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

/** Words of roles that no other word is like: an author is no "Autor". */
const TYPED = ['host', 'cohost', 'anchor', 'byline', 'reporter', 'correspondent', 'presenter', 'moderator'];

/** The role that a description such as "BYLINE", "co-host" or "NPR correspondent" names. */
function roleOf(description: string): Role | null {
  const words = description.split(/[\s/]+/);
  // Whoever has a name and writes need not be the one who tells a story.
  if (words.length > 5 || /^autor(?:a|in)?\b/i.test(description)) return null;
  for (const word of words) {
    const role = ROLES.get(key(word)) ?? ROLES.get(key(word.replace(/^co-/i, '')));
    if (role) return role;
    if (NEWSCASTER.test(key(word))) return 'reporter';
  }
  // "ANA BELL, HOSST"
  if (words.length > 1 || !isUpper(description)) return null;
  const typed = key(description);
  const meant = TYPED.find((word) => word.charAt(0) === typed.charAt(0) && slip(typed, word));
  return ROLES.get(meant ?? '') ?? null;
}
