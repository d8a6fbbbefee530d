// Calendar dates as machines write them.

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
  // What has no date is 1970-01-01 to many machines.
  const parts =
    /^((?!1970-01-01)(?:19|2[01])\d\d-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/.exec(
      value.trim(),
    );
  const [, local = '', time = '12:00', zone] = parts ?? [];
  const instant = new Date(`${local}T${time}Z`);
  if (Number.isNaN(instant.getTime()) || dayOf(instant) !== local) return null;
  // A date alone, or an instant with the zone of those who wrote it, is the day as they wrote it.
  if (!parts?.[2] || (zone && !/^(?:Z|[+-]00:?00)$/.test(zone))) return { date: local };
  const there = timeZone ? dayIn(timeZone, instant) : null;
  if (there) return { date: there };
  // West of Greenwich as far as Hawaii, where our stations are; Europe and Australia are east and say so.
  const west = dayOf(new Date(instant.getTime() - 10 * 3_600_000));
  return west === local ? { date: local } : { date: local, otherDate: west };
}

/** In UTC. */
const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

function dayIn(timeZone: string, instant: Date): string | null {
  try {
    return new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(instant);
  } catch {
    return null; // No such time zone.
  }
}
