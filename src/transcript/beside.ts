// Who does what in a broadcast, by what is written beside the transcript.

import { key } from './fold.ts';
import { readLabel } from './label.ts';
import { NEWSCASTER, NOT_LABELS, ROLES, TITLE_PARTS, TITLES } from './lexicon.ts';
import type { Role } from './model.ts';
import { isOffice } from './office.ts';

/** Somebody's work on the air, as the page states it. */
export interface Told {
  name: string;
  role: Role;
  /** Who must be heard as well, or it is somebody else's work. */
  beside?: string;
}

const PERSON = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}(?:\\s\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}){1,3}";
const AND = '(?:,\\s|,?\\s(?:and|und|y|et|&)\\s)';
const PEOPLE = `${PERSON}(?:${AND}${PERSON})*`;
/** "Ana Bell of Saltbox and Ben Roe of the Harbour" */
const FROM = '(?:\\s(?:of|from|at)\\s(?:the\\s)?\\p{Lu}[\\p{L}\\d&-]*(?:\\s\\p{Lu}[\\p{L}\\d&-]*){0,3})?';
/** "Ana and Ben Bell": the surname is that of both. */
const COUPLE = /^(\p{Lu}\p{L}+) (?:and|&) \p{Lu}\S* (\p{Lu}\p{L}+)/u;
const persons = new RegExp(PERSON, 'gu');

/** What somebody is, between "hosted by" and a name: "KZLQ's chief harbour correspondent". */
const AS =
  "(?:(?:(?!and\\b|with\\b)[\\p{L}\\d'’&-]{2,20}\\s){1,6}(?:correspondent|reporter|anchor|journalist|editor|producer)\\s)?";
/** "Hosted by Ana Bell and Ben Roe", "hosts Ana Bell and Ben Roe"; of "host Ana Bell and Ben Roe" only the first is one. */
const HOSTED = new RegExp(
  `(?:\\b(?:[Hh]osted|[Pp]resented|[Mm]oderated)(?: and \\p{Ll}+)? by\\s${AS}|\\b(?:[Hh]osts|[Pp]resenters|[Aa]nchors),?\\s)((?:\\p{Lu}\\p{L}+ (?:and|&) )?${PERSON}${FROM}(?:${AND}${PERSON}${FROM})*)|(?<!\\b(?:[Ff]ormer|ex)[\\s-])\\b(?:[Hh]ost|[Pp]resenter|[Aa]nchor)(?: and \\p{Ll}+)?,?\\s(${PERSON})`,
  'gu',
);
/** "Ana Bell, host of Saltbox", "Ana Bell is the host of Saltbox", "Ana Bell, KZLQ host". */
const HOSTS = new RegExp(
  `(${PERSON})(?:,| is) (?:(?:the |a )?(?:co-?)?(?:host|presenter) of\\b\\s?["“‘]?([^.,;)]{0,60})|[\\p{L} ]{2,40} (?:host|presenter)$)`,
  'gu',
);
/** "Ana and Ben Bell are the hosts of Saltbox". */
const HOST_TOGETHER = new RegExp(
  `((?:\\p{Lu}\\p{L}+ (?:and|&) )?${PEOPLE}) are (?:the )?(?:co-?)?(?:hosts|presenters) of\\b\\s?["“‘]?([^.,;)]{0,60})`,
  'gu',
);
const TALKS =
  '(?:(?:spoke|speaks|talked|talks|sat down|sits down|chatted|chats|caught up|catches up) (?:with|to)|interview(?:s|ed))\\b';
/** "KZLQ's Ana Bell spoke with a sailor", "a sailor spoke with KZLQ's Ana Bell". */
const ASKED = new RegExp(`\\p{Lu}{2}['’]s? (${PERSON}) ${TALKS}|${TALKS}[^.]{0,40}\\p{Lu}{2}['’]s? (${PERSON})`, 'gu');
/** Of those who work on the air that is said as well. */
const WORKING =
  '(?:co-?)?(?:[Hh]ost|[Pp]resenter|[Mm]oderator|[Aa]nchor|[Rr]eporter|[Cc]orrespondent|[Jj]ournalist)\\b';
/** "KZLQ reporter Ana Bell spoke with Ben Roe", "Ana Bell interviews the sailor Ben Roe": who asks, and who answers. */
const ASKS = new RegExp(
  `(?:${WORKING} (${PERSON}) ${TALKS}|(?:^|[.!?,:]\\s)(${PERSON}) interview(?:s|ed)\\b) (?:(?!${WORKING})\\p{Ll}[\\p{L}-]{0,20}\\s){0,6}(${PERSON})`,
  'gu',
);
/** "Ana Bell talks to the sailor Ben Roe", "Ana Bell talks to Ben Roe, who sails": what is said of one alone is said of the guest. */
const INVITED = new RegExp(
  `(?:^|[.!?,:]\\s|\\b(?:and|as|where)\\s)(${PERSON}) ${TALKS} (?:(?:(?!${WORKING})\\p{Ll}[\\p{L}-]{0,20}\\s){1,6}(${PERSON})|(${PERSON}),\\s(?:who\\b|(?:an?|the)\\s(?!${WORKING})))`,
  'gu',
);
/** "Ana Bell im Gespräch mit Ben Roth": guest and host. */
const CONVERSATION = /^(\p{Lu}[\p{L}\p{M}.'’ -]{3,60}?) im Gespräch mit (\p{Lu}[\p{L}\p{M}.'’ -]{3,60}?)(?:$|[,|.·])/u;

/** "Propos recueillis par Ana Bell", "Das Gespräch führte Ana Bell". */
const INTERVIEWED = new RegExp(
  `(?:\\b[Ii]nterview(?:ed)? by|(?:Interview|Gespräch) (?:führten?|geführt von)|Die Fragen stellten?|\\b[Pp]ropos recueillis par|\\b[Ee]ntre(?:tien|vue) (?:réalisée?|menée?) par|\\b[Ee]ntrevista (?:realizada |hecha )?por) (${PEOPLE})`,
  'gu',
);

/** "Hosts: Ana Bell, Ben Roe", "Guest host: Ana Bell", or the word alone over such a list. */
const LISTED = /^(?:(?!former|ex-)[\p{L}'’]{2,12} (?=[^\s:]+\s?:))?([\p{L}-]{3,20})(?:\s?[:：]\s*|$)(.*)$/iu;
/** Those of such a list who have one name alone: "Ana and Ben". */
const ALONE = new RegExp(`(?<=^|${AND})\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}(?=$|${AND})`, 'gu');
/** "Ana Bell (host)", in a list perhaps; "Ana Bell, co-host", "Ana Bell Host". */
const DESCRIBED = new RegExp(
  `(${PERSON})\\s?\\(([\\p{L}-]{3,20})\\)|^(${PERSON})(?:,|:|\\s[–—|/-])?\\s([\\p{L}-]{3,20})\\.?$`,
  'gu',
);
/** Words with capitals, one after the other, the first of which was not said to be past. */
const CAPITALS = /(?<![\p{L}'’.-])(?<!\b(?:former|ex)[\s-])\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}(?:\.|[\p{L}\p{M}'’-]*))+/gu;

/** More names than one. */
const SEVERAL = /,\s|\s(?:und|and|y|et|&)\s/;

/** A line of a list of names. */
const LINE = 120;

/**
 * Who holds which office, by keys of its words, as the texts beside a transcript have it: "Prime Minister Ana Bell". Null where they name
 * several. Linear.
 */
export function holdersBeside(texts: readonly string[]): ReadonlyMap<string, string | null> {
  const holders = new Map<string, string | null>();
  for (const text of texts) {
    for (const { 0: run } of text.matchAll(CAPITALS)) {
      const words = run.split(' ');
      const keys = words.map(key);
      const official = keys.map((word) => TITLES.has(word) || TITLE_PARTS.has(word));
      for (const [from, isOne] of official.entries()) {
        if (!isOne || official[from - 1]) continue;
        const to = official.indexOf(false, from);
        const office = keys.slice(from, to).join(' ');
        const name = words
          .slice(to, to + 3)
          .join(' ')
          .replace(/[.'’]s?$/, '');
        if (to < 0 || !name.includes(' ') || !isOffice(keys.slice(from, to))) continue;
        // "Minister Bell Media Contact"
        if (keys.slice(to, to + 3).some((word) => NOT_LABELS.has(word))) continue;
        holders.set(office, holders.has(office) && holders.get(office) !== name ? null : name);
      }
    }
  }
  return holders;
}

/** The role of a word in the singular or the plural: "hosts", "Invitados". */
function roleOfWord(word: string): Role | null {
  const singular = key(word);
  return (
    [singular, singular.replace(/s$/, ''), singular.replace(/e[ns]$/, '')].map((one) => ROLES.get(one)).find(Boolean) ??
    (NEWSCASTER.test(singular) ? 'reporter' : null)
  );
}

/**
 * Those of whom the texts beside a transcript say that they host, report or are guests, in the order of trust. `programme` is the one of
 * this broadcast: who hosts another is no host here. Linear.
 */
export function toldBeside(texts: readonly string[], programme: string | undefined): Told[] {
  const listed: Told[] = [];
  const written: Told[] = [];
  /** The heading of the list that is being read. */
  let heading: Role | null = null;
  const tell = (to: Told[], names: string, role: Role): void => {
    for (const [name] of names.matchAll(persons))
      to.push({ name: name.replace(/^.*['’]s\s(?=\S+\s\S)|['’]s$/, ''), role });
    const [, given, surname] = COUPLE.exec(names) ?? [];
    if (given && surname) to.push({ name: `${given} ${surname}`, role });
  };
  for (const text of texts) {
    const [, word = '', names = ''] = LISTED.exec(text) ?? [];
    const role = roleOfWord(word);
    if (role || text.length > LINE) heading = names ? null : role;
    else if (heading) tell(listed, text, heading);
    // "Sprecher: Ana Bell und Ben Roth" talk to each other.
    if (role && !(role === 'narrator' && SEVERAL.test(names))) {
      tell(listed, names, role);
      for (const [name] of names.matchAll(ALONE)) listed.push({ name, role });
    }
    for (const [, inList = '', listedAs = '', name = inList, what = listedAs] of text.matchAll(DESCRIBED)) {
      const own = roleOfWord(what);
      if (own) tell(listed, name, own);
    }
    for (const [, several, one] of text.matchAll(HOSTED)) tell(written, several ?? one ?? '', 'host');
    for (const [, host = '', of] of [...text.matchAll(HOSTS), ...text.matchAll(HOST_TOGETHER)])
      if (isSame(of, programme)) tell(written, host, 'host');
    for (const [, after, before] of text.matchAll(ASKED)) tell(written, after ?? before ?? '', 'host');
    const talks = [...text.matchAll(ASKS)].map(([, one, other = '', guest = '']) => [one ?? other, guest]);
    for (const [, host = '', before, after = ''] of text.matchAll(INVITED)) talks.push([host, before ?? after]);
    for (const [host = '', printed = ''] of talks) {
      // "Senator Ben Roe"
      const guest = readLabel(printed.replace(/\.$/, ''))?.name ?? printed;
      written.push({ name: host, role: 'host', beside: guest }, { name: guest, role: 'guest', beside: host });
    }
    for (const [, asking = ''] of text.matchAll(INTERVIEWED)) tell(written, asking, 'host');
    const [, guest, host] = CONVERSATION.exec(text) ?? [];
    if (guest && host) written.push({ name: host, role: 'host' }, { name: guest, role: 'guest' });
  }
  return [...listed, ...written];
}

/** Whether somebody who hosts `named` hosts this programme, as far as is known. */
function isSame(named: string | undefined, programme: string | undefined): boolean {
  if (named === undefined || programme === undefined) return true;
  const [one, other] = [named, programme].map((name) =>
    name.split(/\s+/).map(key).join(' ').replace(/^the /, '').trim(),
  );
  return !one || !other || one.startsWith(other) || other.startsWith(one);
}
