// Calendar dates, YYYY-MM-DD (a reader may have cut one to YYYY-MM or YYYY), as the styles write them.

const months = [
  ['January', 'Jan.', 'Jan.', 'Jan'],
  ['February', 'Feb.', 'Feb.', 'Feb'],
  ['March', 'Mar.', 'March', 'Mar'],
  ['April', 'Apr.', 'April', 'Apr'],
  ['May', 'May', 'May', 'May'],
  ['June', 'June', 'June', 'Jun'],
  ['July', 'July', 'July', 'Jul'],
  ['August', 'Aug.', 'Aug.', 'Aug'],
  ['September', 'Sept.', 'Sept.', 'Sep'],
  ['October', 'Oct.', 'Oct.', 'Oct'],
  ['November', 'Nov.', 'Nov.', 'Nov'],
  ['December', 'Dec.', 'Dec.', 'Dec'],
];

/** How a month is written: in full, as MLA and IEEE shorten it, as AP does, as the National Library of Medicine does. */
const forms = { full: 0, short: 1, ap: 2, nlm: 3 };

/** CSL-JSON's date: year, month and day as far as they are known. */
export interface CslDate {
  'date-parts': [number[]];
}

/** The date of a text `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null when it is none of these or no day of the calendar. */
export function parseDate(text: string): CslDate | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!match) return null;
  const [year = 0, month, day] = match.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
  if (month !== undefined) {
    const date = new Date(Date.UTC(year, month - 1, day ?? 1));
    if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== (day ?? 1)) return null;
  }
  return { 'date-parts': [[year, month, day].filter((part) => part !== undefined)] };
}

/** Year, month in the form asked for, and day; null for what the date does not have. */
export function datePieces(
  date: CslDate | undefined,
  form: keyof typeof forms,
): { year: string | null; month: string | null; day: string | null } {
  const [year, month, day] = date?.['date-parts'][0] ?? [];
  return {
    year: year === undefined ? null : String(year),
    month: month === undefined ? null : (months[month - 1]?.[forms[form]] ?? null),
    day: day === undefined ? null : String(day),
  };
}

/** "February 3, 2013" · "February 2013" · "2013" · null. */
export function monthDayYear(date: CslDate | undefined, form: keyof typeof forms = 'full'): string | null {
  const { year, month, day } = datePieces(date, form);
  if (!month) return year;
  return day ? `${month} ${day}, ${year}` : `${month} ${year}`;
}

/** "3 February 2013" · "February 2013" · "2013" · null. */
export function dayMonthYear(date: CslDate | undefined, form: keyof typeof forms = 'full'): string | null {
  const { year, month, day } = datePieces(date, form);
  return [day, month, year].filter(Boolean).join(' ') || null;
}
