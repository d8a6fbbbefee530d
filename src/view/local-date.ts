import { parseDate } from '../citation/dates.ts';

/** The calendar date of an instant where the reader is, YYYY-MM-DD. */
export function localDate(instant: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}

const FORMS: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** A calendar date (YYYY-MM-DD, YYYY-MM or YYYY) as the language writes it, no finer than it is known; any other text as it is. */
export function dateInWords(date: string, locale: string): string {
  const parts = parseDate(date)?.['date-parts'][0] ?? [];
  const form = FORMS[parts.length - 1];
  return form ? new Date(date).toLocaleDateString(locale, { ...form, calendar: 'gregory', timeZone: 'UTC' }) : date;
}
