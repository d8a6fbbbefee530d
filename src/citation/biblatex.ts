// BibLaTeX and BibTeX. Neither has a type for radio: an article in a programme is the one that every style prints whole, and a
// broadcast without a programme is an online source of its network.
import { oneLine } from '../transcript/one-line.ts';
import type { Work } from './item.ts';
import { type CslName, familyName, naturalName } from './names.ts';
import { quoteNote } from './parts.ts';

/** Macros of BibTeX, which its styles write in the language of the document. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** One entry, in the fields of BibLaTeX or of the older BibTeX. Titles are in sentence case with only the names in braces. */
export function toBib(work: Work, dialect: 'biblatex' | 'bibtex'): string {
  const { item } = work;
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const programme = item['container-title'];
  const latex = dialect === 'biblatex';
  const note = [
    !latex && item.genre,
    item.host && `Hosted by ${item.host.map(naturalName).join(', ')}`,
    programme && item.publisher,
    item.source !== item.publisher && item.source,
  ].filter(Boolean);
  const fields: [string, string | undefined][] = [
    ['author', item.author?.map(bibName).join(' and ')],
    ['title', protectNames(item.title ?? '', work.plainTitle ?? '')],
    ['titleaddon', latex ? escaped(item.genre) : undefined],
    [latex ? 'journaltitle' : 'journal', programme && escaped(programme)],
    ['entrysubtype', latex && programme ? 'newspaper' : undefined],
    ['organization', programme ? undefined : item.publisher && escaped(item.publisher)],
    ['date', latex ? isoDate([year, month, day]) : undefined],
    ['year', latex ? undefined : year?.toString()],
    ['month', latex || month === undefined ? undefined : months[month - 1]],
    ['note', escaped(note.join('. '))],
    ['url', item.URL && verbatim(item.URL)],
    ['urldate', isoDate(item.accessed['date-parts'][0])],
    [latex ? 'annotation' : 'annote', escaped(quoteNote(work) ?? '')],
  ];
  const type = programme ? 'article' : latex ? 'online' : 'misc';
  const lines = fields.flatMap(([name, value]) =>
    value ? [`  ${name} = ${name === 'month' ? value : `{${oneLine(value)}}`},`] : [],
  );
  return [`@${type}{${item.id},`, ...lines, '}', ''].join('\n');
}

const specials: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (c) => specials[c] ?? `\\${c}`);
}

/** Addresses are read as they stand: what would end the field is written in percent form. */
function verbatim(url: string): string {
  return url.replace(/[{}\\^`|]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** "von Last, Jr, First"; braces keep a literal name, and a family name with "and" or an article with a hyphen, together. */
function bibName(name: CslName): string {
  if ('literal' in name) return `{${escaped(name.literal)}}`;
  const family = escaped(familyName(name));
  const together = /\band\b|^\p{Ll}+-/u.test(family) ? `{${family}}` : family;
  const others = [name.suffix, name.given].flatMap((part) =>
    part ? [escaped(part).replace(/\band\b/g, '{and}')] : [],
  );
  return [together, ...others].join(', ');
}

/** The title with braces around the words that stay large when a style writes titles small: those that `plain` has large. */
function protectNames(title: string, plain: string): string {
  const words = plain.split(' ');
  return title
    .split(' ')
    .map((word, i) => (/\p{Lu}/u.test(i ? (words[i] ?? '') : word.slice(1)) ? `{${escaped(word)}}` : escaped(word)))
    .join(' ');
}

function isoDate(parts: readonly (number | undefined)[]): string {
  return parts.flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')])).join('-');
}
