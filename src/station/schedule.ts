// A station's schedule, from the replies of NPR Composer. That service is public and undocumented: the shapes below are those that
// its replies were seen to have, every part may be missing, and stations write dates in different ways. Nothing is taken on trust.
import type { Airing, Song } from './model.ts';
import { name } from './text.ts';

/** The programmes of a station's day, as its schedule gave them. */
export interface Schedule {
  onAir: Airing | null;
  nextUp: Airing | null;
  /** The day from its beginning; empty when it was not given. */
  day: Airing[];
  /** What was played before what plays now, the latest first. */
  justPlayed: Song[];
  /** ISO 8601 instant at which it was asked for. */
  asOf: string;
}

/** Why there is no schedule; each has its own sentence. */
export type ScheduleTrouble =
  /** The reader did not allow the request. */
  | 'not-allowed'
  /** The reader is being asked, in a tab of its own: ask again when the page is back in sight. */
  | 'asking'
  | 'offline'
  /** The server says no, or does not answer. */
  | 'refused'
  | 'slow'
  /** The reply is longer than a schedule can be. */
  | 'huge'
  /** The reply is no schedule. */
  | 'unreadable';

/** Whether these words are an id of a station at NPR Composer: 24 hexadecimal digits. */
export const isComposerId = (id: unknown): id is string => typeof id === 'string' && /^[0-9a-f]{24}$/.test(id);

/** Airings of a day that are kept; a real day has about 20. */
const MOST_AIRINGS = 100;
const MOST_SONGS = 5;

/**
 * The schedule from the parsed replies of `/now`, `/day` and `/tracks`; each may be anything, null where there was no reply. What
 * `/now` leaves out stands in the day. `asked` is the instant of asking, in milliseconds. Null when they say nothing.
 */
export function scheduleOf(now: unknown, day: unknown, tracks: unknown, asked: number): Schedule | null {
  const airings = list(field(day, 'onToday')).slice(0, MOST_AIRINGS).flatMap(airingOf);
  // Of airings that overlap, the one that began last interrupts the others.
  const onAir = airingOf(field(now, 'onNow'))[0] ?? byStart(airings, (airing) => isOnAt(airing, asked)).at(-1) ?? null;
  const next = list(field(now, 'nextUp')).slice(0, MOST_AIRINGS).flatMap(airingOf)[0];
  const later = byStart(airings, ({ start = '' }) => Date.parse(start) > asked);
  if (!onAir && !next && !airings.length) return null;
  return {
    onAir,
    nextUp: next ?? later[0] ?? null,
    day: airings,
    justPlayed: songsBefore(onAir?.song, list(field(field(tracks, 'tracklist'), 'results'))),
    asOf: new Date(asked).toISOString(),
  };
}

/** How long a schedule of which no airing says its end is taken to be current, and the longest that any is, in milliseconds. */
const WITHOUT_END_MS = 15 * 60_000;
const LONGEST_FRESH_MS = 6 * 60 * 60_000;

/** The instant, in milliseconds, from which a schedule may be out of date: what was on air has ended. */
export function freshUntil({ onAir, nextUp, asOf }: Schedule): number {
  const asked = Date.parse(asOf);
  const end = onAir?.end ?? nextUp?.start;
  return Math.min(end === undefined ? asked + WITHOUT_END_MS : Date.parse(end), asked + LONGEST_FRESH_MS);
}

/** The calendar date at a station (YYYY-MM-DD) at an instant in milliseconds, by what `/now` says of the station's clocks. */
export function dateAt(now: unknown, instant: number): string {
  const zone = airingOf(field(now, 'onNow'))[0]?.zone ?? -new Date(instant).getTimezoneOffset();
  return new Date(instant + zone * 60_000).toISOString().slice(0, 10);
}

/** Those of the airings that are wanted, in the order in which they begin; ISO instants in UTC sort as texts. */
function byStart(airings: Airing[], wanted: (airing: Airing) => boolean): Airing[] {
  return airings.filter(wanted).sort(({ start: a = '' }, { start: b = '' }) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Whether an airing was on at an instant. */
function isOnAt({ start, end }: Airing, instant: number): boolean {
  return start !== undefined && end !== undefined && Date.parse(start) <= instant && instant < Date.parse(end);
}

function airingOf(entry: unknown): Airing[] {
  const programme = name(field(field(entry, 'program'), 'name'));
  if (programme === null) return [];
  const start = instantOf(field(entry, 'start_utc'));
  const end = instantOf(field(entry, 'end_utc'));
  const clock = clockOf(field(entry, 'start_time')) ?? clockOf(field(entry, 'fullstart'));
  const endClock = clockOf(field(entry, 'end_time')) ?? clockOf(field(entry, 'fullend'));
  const zone = start === null || clock === null ? null : zoneOf(start, clock);
  const endZone = end === null || endClock === null ? null : zoneOf(end, endClock);
  const song = songOf(field(entry, 'song'));
  const airing: Airing = { programme };
  if (start !== null) airing.start = new Date(start).toISOString();
  if (end !== null && (start === null || end > start)) airing.end = new Date(end).toISOString();
  if (zone !== null) airing.zone = zone;
  if (zone !== null && endZone !== null && endZone !== zone) airing.endZone = endZone;
  if (start === null && clock !== null) airing.printedTime = printed(clock);
  if (song) airing.song = song;
  return [airing];
}

/** "2026-03-04T17:00:00Z" or with "-07:00". */
const ISO = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)? ?(?:Z|[+-]\d\d:?\d\d)$/;
/** "Fri Sep 14 2018 23:00:00 GMT-0400 (EDT)", as scripts write dates, and "Fri, 14 Sep 2018 23:00:00 GMT", as mail does. */
const NAMED =
  /^[A-Z][a-z]{2},? (?:[A-Z][a-z]{2} \d\d|\d\d [A-Z][a-z]{2}) \d{4} \d\d:\d\d:\d\d GMT(?:[+-]\d{4})?(?: \([^()]{1,40}\))?$/;

/**
 * An instant in milliseconds, from a date that names its zone, or from a number of seconds or milliseconds since 1970. Null for
 * everything else: a date without a zone could be anybody's.
 */
function instantOf(value: unknown): number | null {
  const text = typeof value === 'string' ? value.trim() : '';
  const instant =
    typeof value === 'number'
      ? value < 1e11
        ? value * 1000
        : value
      : ISO.test(text) || NAMED.test(text)
        ? Date.parse(text)
        : Number.NaN;
  return instant > 0 && instant < 1e13 ? instant : null;
}

/** A time of day in minutes after midnight: "23:00", "11:00 PM", and the time in "2018-09-14 23:00". Null for everything else. */
function clockOf(value: unknown): number | null {
  const found =
    typeof value === 'string'
      ? /^(?:\d{4}-\d\d-\d\d[T ])?(\d{1,2}):(\d\d)(?::\d\d)?(?: ?([ap])\.?m\.?)?$/i.exec(value.trim())
      : null;
  if (!found) return null;
  const [, hours, minutes, half] = found;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  return hour < 24 && Number(minutes) < 60 ? hour * 60 + Number(minutes) : null;
}

const DAY = 24 * 60;

/** Minutes that a clock is ahead of UTC when it shows `clock` at an instant; null when no zone of the world has such clocks. */
function zoneOf(instant: number, clock: number): number | null {
  const utc = Math.floor(instant / 60_000) % DAY;
  const ahead = ((clock - utc + 1.5 * DAY) % DAY) - DAY / 2;
  return ahead % 15 === 0 ? ahead : null;
}

const printed = (clock: number) => `${Math.floor(clock / 60)}:${String(clock % 60).padStart(2, '0')}`;

function songOf(value: unknown): Song | null {
  const title = name(field(value, 'trackName'));
  return title === null ? null : { title, artist: name(field(value, 'artistName')) };
}

/** The songs of a track list, without the one that plays now. */
function songsBefore(now: Song | undefined, results: unknown[]): Song[] {
  const songs = results
    .slice(0, 4 * MOST_SONGS)
    .flatMap((result) => songOf(field(result, 'song')) ?? songOf(result) ?? []);
  const [latest] = songs;
  const same = now && latest?.title === now.title && latest.artist === now.artist;
  return songs.slice(same ? 1 : 0, MOST_SONGS + (same ? 1 : 0));
}

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
