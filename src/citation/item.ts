// From a broadcast to a CSL item: the data that every style and export is made from.
import type { Edits } from '../transcript/edits.ts';
import { fold } from '../transcript/fold.ts';
import type { Broadcast, Quote, QuotePart, Role, Sourced, Speaker } from '../transcript/model.ts';
import { oneLine } from '../transcript/one-line.ts';
import { creditsOf, distinct } from './credits.ts';
import { type CslDate, parseDate } from './dates.ts';
import { type CslName, familyName, inPrintedOrder, splitName } from './names.ts';
import { isOrganisation } from './organisations.ts';
import { capitalSubtitle, sentenceCase } from './titles.ts';

/** CSL-JSON 1.0.2 of a broadcast (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables). */
export interface CslItem {
  id: string;
  type: 'broadcast';
  /** In sentence case; the subtitle begins large. */
  title?: string;
  /** Who reported it. */
  author?: CslName[];
  host?: CslName[];
  /** The programme, as printed. */
  'container-title'?: string;
  /** The network, or the station where no network is credited. */
  publisher?: string;
  /** The station on whose site it was read, where somebody else is the publisher. */
  source?: string;
  issued?: CslDate;
  accessed: CslDate;
  URL?: string;
  genre: 'Radio broadcast transcript';
  language?: string;
}

/** What a citation is made from. A `Transcript` has the first two. */
export interface Source {
  broadcast: Broadcast;
  speakers: readonly Speaker[];
  /** What `titleNames()` found. */
  titleNames?: readonly string[];
  quote?: Quote | null;
  /** Date of access, YYYY-MM-DD. */
  accessed: string;
  /** Address of the quote itself, when the reader wants it in the reference in place of the page's. */
  link?: string | null;
  edits?: Edits;
}

/** A person whom a citation names. */
export interface Credit extends Sourced<string> {
  name: CslName;
}

/** A part of the quote as citations need it. */
export interface Said extends QuotePart {
  name: CslName | null;
  /** Stands as an author of the report. */
  isAuthor: boolean;
}

/** Everything that the styles write from: the item, and what CSL has no place for. */
export interface Work {
  item: CslItem;
  /** Title and programme in sentence case, the subtitle beginning small. */
  plainTitle: string | null;
  plainProgramme: string | null;
  /** The page says when it was on the air; else the date is the one of publication. */
  aired: boolean;
  /** Words quoted, turn by turn; empty for the whole transcript. */
  said: Said[];
  /** What each field is and where it comes from, for the citation check. */
  fields: {
    title: Sourced<string> | null;
    programme: Sourced<string> | null;
    network: Sourced<string> | null;
    station: Sourced<string> | null;
    date: Sourced<string> | null;
    reporters: Credit[];
    hosts: Credit[];
  };
}

/** Reads the work off its source. Dates that are none, and addresses that are not of the web, are left out. */
export function toWork({ broadcast, speakers, titleNames = [], quote, accessed, link, edits = {} }: Source): Work {
  const { title, programme, network, station, date: given, language } = withEdits(broadcast, edits);
  const issued = given && parseDate(given.value);
  const date = issued && given;
  const houses = [network, station].flatMap((house) => house?.value ?? []);
  const nameOf = (shown: string): CslName => {
    const split = edits.names && Object.hasOwn(edits.names, shown) ? edits.names[shown] : undefined;
    if (split) return inPrintedOrder(split, shown);
    const name = oneLine(shown);
    return isPerson(shown, broadcast, speakers, houses) ? splitName(name) : { literal: name };
  };
  const named = (role: Role, entered: readonly string[] | undefined): Credit[] => {
    const credits = entered?.map((value): Sourced<string> => ({ value, origin: 'edited' }));
    return (credits ? distinct(credits) : creditsOf(role, broadcast, speakers)).map((credit) => ({
      ...credit,
      name: nameOf(credit.value),
    }));
  };
  const reporters = named('reporter', edits.reporters);
  const hosts = named('host', edits.hosts);

  const people = [
    ...[...reporters, ...hosts].map(({ value }) => value),
    ...speakers.flatMap(({ name, kind }) => (kind === 'unnamed' ? [] : name)),
  ];
  // One word of a name may be any word (Young, Will): whether the title means somebody by it, the transcript tells.
  const names = [...titleNames, ...people.filter((name) => name.includes(' '))];
  const plainTitle = title && sentenceCase(title.value, names, language);
  const publisher = network ?? station;
  const url = webAddress(link ?? '') ?? webAddress(broadcast.url);
  const head = (reporters[0] ?? hosts[0])?.name;
  const item: CslItem = {
    id: citationKey(head && familyName(head), issued, plainTitle ?? programme?.value),
    type: 'broadcast',
    ...(plainTitle && { title: capitalSubtitle(plainTitle) }),
    ...(reporters.length && { author: reporters.map(({ name }) => name) }),
    ...(hosts.length && { host: hosts.map(({ name }) => name) }),
    ...(programme && { 'container-title': programme.value }),
    ...(publisher && { publisher: publisher.value }),
    ...(station && station.value !== publisher?.value && { source: station.value }),
    ...(issued && { issued }),
    accessed: parseDate(accessed) ?? { 'date-parts': [[]] },
    ...(url && { URL: url }),
    genre: 'Radio broadcast transcript',
    ...(language && { language }),
  };

  const authors = new Set((reporters.length ? reporters : hosts).map(({ value }) => fold(value)));
  return {
    item,
    plainTitle,
    plainProgramme: programme && sentenceCase(programme.value, names, language),
    aired: broadcast.dateIs === 'aired',
    said: (quote?.parts ?? []).map((part) => ({
      ...part,
      text: oneLine(part.text),
      name: part.speaker === null ? null : nameOf(part.speaker),
      isAuthor: part.speaker !== null && authors.has(fold(part.speaker)),
    })),
    fields: { title, programme, network, station, date, reporters, hosts },
  };
}

/** The item alone, for other programs. */
export function toItem(source: Source): CslItem {
  return toWork(source).item;
}

/** The broadcast with what the reader put right; its texts stand on one line. */
export function withEdits(broadcast: Broadcast, edits: Edits): Broadcast {
  return {
    ...broadcast,
    title: edited(broadcast.title, edits.title),
    programme: edited(broadcast.programme, edits.programme),
    network: edited(broadcast.network, edits.network),
    station: edited(broadcast.station, edits.station),
    date: edited(broadcast.date, edits.date),
  };
}

function edited(found: Sourced<string> | null, edit: string | undefined): Sourced<string> | null {
  const fact: Sourced<string> | null = edit === undefined ? found : { value: edit, origin: 'edited' };
  const value = fact ? oneLine(fact.value) : '';
  return fact && value ? { ...fact, value } : null;
}

/** Whether somebody is a person. Whoever speaks is what the transcript shows; of others the page's data and the name itself tell. */
function isPerson(
  name: string,
  { people }: Broadcast,
  speakers: readonly Speaker[],
  houses: readonly string[],
): boolean {
  const same = (other: string) => fold(other) === fold(name);
  const kind = speakers.find((speaker) => same(speaker.name))?.kind;
  if (kind) return kind === 'person';
  return !people.some(({ value, organisation }) => organisation && same(value)) && !isOrganisation(name, houses);
}

function webAddress(url: string): string | null {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? new URL(url).href : null;
}

/** "mcevers2013security": letters and figures only, as BibTeX and every other format takes it. */
function citationKey(
  author: string | null | undefined,
  issued: CslDate | null,
  title: string | null | undefined,
): string {
  const first = (text: string | null | undefined) => fold(text ?? '').match(/[a-z0-9]{3,}/)?.[0] ?? '';
  return (
    `${fold(author ?? '').replace(/[^a-z]/g, '')}${issued?.['date-parts'][0][0] ?? ''}${first(title)}` || 'broadcast'
  );
}
