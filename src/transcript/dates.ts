// Calendar dates as pages print them.
import type { Broadcast } from './model.ts';

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
  /(?<!\d)(?<d>\d{1,2})[\p{L}.°º]{0,2}\s+(?:de\s+)?(?<m>\p{L}{3,12})\.?,?\s+(?:de\s+)?(?<y>\d{4})\b/u,
  /(?<!\p{L})(?<m>\p{L}{3,12})\.?\s+(?<d>\d{1,2})\p{L}{0,2},?\s+(?<y>\d{4})\b/u,
  /\b(?<d>\d{1,2})(?<by>[./])(?<m>\d{1,2})\k<by>(?<y>\d{4})\b/,
  /\b(?<y>\d{4})[^\d, ] ?(?<m>\d\d?)[^\d, ] ?(?<d>\d\d?)(?!\d)/,
];

/** From one day to another is none: "15/09/2015 - 24/08/2018". */
const SPAN = /\d{4} ?[-–—] ?\d\d?[./]/;

/** Whether a page says when it was aired, beside the date. */
const AIRED = /\b(?:air(?:ed|\s?date)|broadcast|transmission|heard|gesendet|sendung vom|emitido|diffusé)/i;
/** In milliseconds. */
const DAY = 86_400_000;
/** What is longer tells of other days, or of more than the day. */
const LONGEST = 90;

/** Whether a page says when its story was put there, beside the date. */
const PUBLISHED = /\b(?:publi(?:sh|é|cad)|posted|veröffentlicht)/i;
/** When it was last changed says nothing of when that was. */
const CHANGED =
  /\b(?:updated|modified|aktualisiert|geändert|actualizado|modifié|mis à jour)(?!\p{L}).*?(?=publi|posted|veröff|$)/giu;

/** When a script went out: what a page prints above it is when that was put there. */
const TRANSMISSION = /^(?:TX|transmission)\b/i;

/** So many days after a broadcast, at most, its transcript is put on a page; what else a title dates is what it is about. */
const LATER = 7;

/**
 * The broadcast with the first date that a reader sees in one of these lines: it wins over a machine's. That of a transmission comes first,
 * what is said to be the day before what may be, and that of a title whose page is of a few days later. With none of them it stays as it is.
 */
export function withPrintedDate(broadcast: Broadcast, lines: readonly string[]): Broadcast {
  const dates = lines.flatMap((line) => {
    const found = line.length <= LONGEST && dateIn(line.replace(CHANGED, ''), broadcast.language);
    return found ? [{ line, date: found.date }] : [];
  });
  const known = broadcast.date?.value ?? '';
  const first =
    dates.find(({ line }) => TRANSMISSION.test(line)) ??
    // What stands above may be today's: the day that the page's data has comes first, if a reader sees it as well.
    (known && (dates[0]?.date ?? '') > known ? dates.find(({ date }) => date === known) : undefined) ??
    dates.find(({ line }) => PUBLISHED.test(line) || AIRED.test(line)) ??
    dates[0];
  if (!first) return broadcast;
  const { otherDate: _, ...rest } = broadcast;
  const title = dateIn((broadcast.title?.value ?? '').slice(0, 2 * LONGEST), broadcast.language)?.date;
  const late = title === undefined ? -1 : (Date.parse(first.date) - Date.parse(title)) / DAY;
  const titled = title !== undefined && late > 0 && late <= LATER && !AIRED.test(first.line);
  const date = titled ? title : first.date;
  return {
    ...rest,
    date: { value: date, origin: 'printed' },
    dateIs: AIRED.test(first.line) ? 'aired' : 'published',
  };
}

/** A sentence, or a piece of one: it ends like one, or has more small words than "um" and "a las". */
const SENTENCE = /[:：]\s|[\p{STerm}…]$|(?<!\p{L})(?!las|del|the|vom|den)\p{Ll}{3}/u;

/** Whether a line says when the broadcast was, and nothing else: "October 16, 2023 · 4:00 PM ET". Nobody says that, and it names nobody. */
export function isDateline(text: string, language: string): boolean {
  const found = text.length <= LONGEST && dateIn(text, language);
  return found !== false && found !== null && !SENTENCE.test(found.rest);
}

/**
 * The first full date in a line of text, as YYYY-MM-DD, and what stands beside it; or null. Month names in six languages; in English, or
 * when `language` (BCP 47) is not known, 3/4/2020 could be two days and is none; 3/14/2020 is one everywhere.
 */
function dateIn(text: string, language: string): { date: string; rest: string } | null {
  if (SPAN.test(text)) return null;
  // "StoryDecember 30, 2004": elements that stand beside one another on the page.
  const line = text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  for (const pattern of printed) {
    const found = pattern.exec(line);
    const { y, m = '', d, by } = found?.groups ?? {};
    const month = months.get(m.toLowerCase()) ?? Number(m);
    // English, or undetermined.
    if (by && Number(d) < 13 && month < 13 && month !== Number(d) && /^[eu]n/.test(language)) continue;
    const date = calendar(Number(y), month, Number(d)) ?? (by ? calendar(Number(y), Number(d), month) : null);
    if (found && date) return { date, rest: line.replace(found[0], '') };
  }
  return null;
}

function calendar(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (!(year >= 1900 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day)) return null;
  return date.toISOString().slice(0, 10);
}
