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
months.set('sept', 9).set('märz', 3);

const printed: [RegExp, (match: string[]) => (string | undefined)[]][] = [
  [/\b(\d{4})-(\d\d)-(\d\d)(?!\d)/, ([, y, m, d]) => [y, m, d]],
  [
    /\b(\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:de\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?(\d{4})\b/u,
    ([, d, m, y]) => [y, m, d],
  ],
  [/(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u, ([, m, d, y]) => [y, m, d]],
  [/\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/, ([, d, m, y]) => [y, m, d]],
];

/** The first full date in a line of text, as YYYY-MM-DD, or null. Month names in six languages; 3/4/2020 could be two days and is none. */
export function printedDate(text: string): string | null {
  for (const [pattern, order] of printed) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [year = '', month = '', day = ''] = order(match);
    const date = calendar(Number(year), months.get(month.toLowerCase()) ?? Number(month), Number(day));
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
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/.exec(
    value.trim(),
  );
  if (!parts) return null;
  const [, year, month, day, hour, minute, zone] = parts;
  const local = calendar(Number(year), Number(month), Number(day));
  // A date alone, or an instant with the zone of those who wrote it, is the day as they wrote it.
  if (!local || hour === undefined) return local ? { date: local } : null;
  if (zone && zone !== 'Z' && !/^[+-]00:?00$/.test(zone)) return { date: local };
  const instant = new Date(`${local}T${hour}:${minute}:00Z`);
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
