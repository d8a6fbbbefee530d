// Calendar dates, as pages print them and as machines write them.

const months = new Map<string, number>();
for (const locale of ['en', 'de', 'es', 'fr', 'pt', 'it']) {
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
    for (let i = 0; i < 12; i++) {
      const name = format
        .format(Date.UTC(2024, i, 15))
        .toLowerCase()
        .replace('.', '');
      if (!months.has(name)) months.set(name, i + 1);
    }
  }
}
const printed = [
  /\b(?<d>\d{1,2})[\p{L}.°º]{0,2}\s+(?:de\s+)?(?<m>\p{L}{3,12})\.?,?\s+(?:de\s+)?(?<y>\d{4})\b/u,
  /(?<m>\p{L}{3,12})\.?\s+(?<d>\d{1,2})\p{L}{0,2},?\s+(?<y>\d{4})\b/u,
  /\b(?<d>\d{1,2})(?<by>[./])(?<m>\d{1,2})\k<by>(?<y>\d{4})\b/,
  /\b(?<y>\d{4})[^\d, ] ?(?<m>\d\d?)[^\d, ] ?(?<d>\d\d?)(?!\d)/,
];

/** From one day to another is none: "15/09/2015 - 24/08/2018". */
const SPAN = /\d{4} ?[-–—] ?\d\d?[./]/;

/**
 * The first full date in a line of text, as YYYY-MM-DD, or null. Month names in six languages; in English, or when `language` (BCP 47) is
 * not known, 3/4/2020 could be two days and is none.
 */
export function printedDate(text: string, language: string): string | null {
  if (SPAN.test(text)) return null;
  for (const pattern of printed) {
    const { y, m = '', d, by } = pattern.exec(text)?.groups ?? {};
    // English, or undetermined.
    if (by === '/' && Number(d) < 13 && /^[eu]n/.test(language)) continue;
    const date = calendar(Number(y), months.get(m.toLowerCase()) ?? Number(m), Number(d));
    if (date) return date;
  }
  return null;
}

function calendar(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (!(year >= 1900 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day)) return null;
  return date.toISOString().slice(0, 10);
}

/** A machine's date as a day: `otherDate` is set when the time zone is not known and the day could be another. */
export interface Day {
  date: string;
  otherDate?: string;
}

/**
 * The calendar day of an ISO 8601 date or instant. An instant in UTC ("Z", or without a zone, as Brightspot writes it) is turned to
 * `timeZone` (IANA name). Without one, the day before is possible too when it was still evening in America.
 */
export function machineDate(value: string, timeZone: string | null): Day | null {
  const parts = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/.exec(value.trim());
  const [, day = '', time, zone] = parts ?? [];
  const local = printedDate(day, '');
  // A date alone, or an instant with the zone of those who wrote it, is the day as they wrote it.
  if (!local || !time) return local ? { date: local } : null;
  if (zone && zone !== 'Z' && !/^[+-]00:?00$/.test(zone)) return { date: local };
  const instant = new Date(`${local}T${time}Z`);
  if (Number.isNaN(instant.getTime())) return null;
  const there = timeZone ? dayIn(timeZone, instant) : null;
  if (there) return { date: there };
  // West of Greenwich as far as Hawaii, where our stations are; Europe and Australia are east and say so.
  const west = new Date(instant.getTime() - 10 * 3_600_000).toISOString().slice(0, 10);
  return west === local ? { date: local } : { date: local, otherDate: west };
}

function dayIn(timeZone: string, instant: Date): string | null {
  try {
    return new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(instant);
  } catch {
    return null; // No such time zone.
  }
}
