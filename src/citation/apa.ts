// APA, 7th edition, as on its own page of transcript examples:
// https://apastyle.apa.org/style-grammar-guidelines/references/examples/transcript-audiovisual-work-references
import { datePieces } from './dates.ts';
import type { Work } from './item.ts';
import {
  authorsOrHosts,
  families,
  familyInitials,
  familyOf,
  isAuthorOnly,
  saidInText,
  shortHeadline,
  shortHeadlineText,
} from './parts.ts';
import { italic, join, type Piece, sentence } from './runs.ts';
import type { Style } from './styles.ts';
import { capitalSubtitle } from './titles.ts';

export const apa: Style = {
  prints: [],
  undated: 'n.d.',
  withoutReporter: 'host',
  blockFrom: 40,

  reference(work) {
    const { item, plainProgramme } = work;
    const title = plainProgramme ? (item.title ?? null) : italic(item.title);
    const kind = `[${item.genre}]`;
    const date = sentence(`(${yearFirst(work) ?? 'n.d.'})`);
    const authors = heads(work);
    return join(' ', [
      // Without an author the title moves to the front, and what it is a title of stays behind the date.
      ...(authors
        ? [sentence(authors), date, sentence(join(' ', [title, kind]))]
        : [sentence(title), date, `${kind}.`]),
      plainProgramme && sentence('In ', italic(capitalSubtitle(plainProgramme))),
      sentence(item.publisher ?? null),
      item.URL ?? null,
    ]);
  },

  inText(work) {
    const { item, said } = work;
    const authors = authorsOrHosts(work);
    const year = datePieces(item.issued, 'full').year ?? 'n.d.';
    const source = families(authors, 2, '&');
    const parenthesis = ['(', ...(source ? [source, ', '] : [titleAlone(work), ' ']), year, ')'];
    if (!said.length) return parenthesis;
    if (!isAuthorOnly(said, authors)) return saidInText(said, parenthesis);
    return saidInText(said, null, {
      call: (part) => (part === said[0] ? `${familyOf(part)} (${year})` : familyOf(part)),
    });
  },
};

/** "McEvers, K., & Lawrence, Q." or, where only hosts are known, "Martin, R. (Host)". */
function heads({ item }: Work): string | null {
  const names = (item.author ?? item.host ?? []).map(familyInitials);
  const last = names.at(-1);
  if (last === undefined) return null;
  const list =
    names.length > 20
      ? `${names.slice(0, 19).join(', ')}, . . . ${last}`
      : [names.slice(0, -1).join(', '), last].filter(Boolean).join(', & ');
  return item.author ? list : `${list} (${names.length > 1 ? 'Hosts' : 'Host'})`;
}

/** "2013, February 3" */
function yearFirst({ item }: Work): string | null {
  const { year, month, day } = datePieces(item.issued, 'full');
  return month ? `${year}, ${[month, day].filter(Boolean).join(' ')}` : year;
}

/** A title in the place of an author, with its comma: in italics when the work stands alone, as in the reference. */
function titleAlone(work: Work): Piece {
  const { item } = work;
  if (item.title && !item['container-title']) return [italic(shortHeadlineText(item, 'apa')), ','];
  return shortHeadline(work, 'apa', ',') ?? `[${item.genre}],`;
}
