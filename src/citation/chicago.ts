// The Chicago Manual of Style, 18th edition: notes and bibliography, and author-date.
import { datePieces, monthDayYear } from './dates.ts';
import type { Work } from './item.ts';
import { type CslName, invertedName, naturalName, spacedInitials } from './names.ts';
import {
  families,
  familyOf,
  headline,
  headNames,
  hostedBy,
  isAuthorOnly,
  naturalNames,
  provenance,
  saidInText,
  series,
  shortHeadline,
  throughInterpreter,
  voices,
} from './parts.ts';
import { italic, join, type Piece, sentence } from './runs.ts';
import type { Style } from './styles.ts';

export const chicagoNotes: Style = {
  prints: ['hosts', 'station'],
  undated: 'accessed',
  withoutReporter: 'title',
  blockFrom: 100,

  /** The full note. */
  reference(work) {
    const { item, said } = work;
    const quoted = series(voices(said).map(naturalName), 'and') || null;
    const authors = item.author ? naturalNames(item.author.map(spacedInitials), 2) : null;
    const head = join(', ', [
      quoted && quoted + throughInterpreter({ interpreted: said.some((part) => part.interpreted) }),
      quoted ? join(' ', ['quoted in', authors]) : authors,
    ]);
    const date = monthDayYear(item.issued);
    const details = join(', ', [
      italic(item['container-title']),
      hostedBy(work, true),
      onTheAir(work, date),
      'transcript',
      item.source ?? null,
      date ? null : ['accessed ', monthDayYear(item.accessed)],
      item.URL ?? null,
    ]);
    const title = headline(work, 'chicago', ',');
    return [
      sentence(head, head && (quoted && !authors ? ' ' : ', '), title && [title, ' '], details),
      provenance(said),
    ];
  },

  bibliography(work) {
    const { item } = work;
    const date = monthDayYear(item.issued);
    return join(' ', [
      headNames(item.author ?? [], 6, 3, invertedBehind),
      headline(work, 'chicago', '.'),
      sentence(join(', ', [italic(item['container-title']), hostedBy(work, !!item['container-title'])])),
      sentence(onTheAir(work, date)),
      sentence(join(', ', ['Transcript', item.source ?? null])),
      date ? null : sentence('Accessed ', monthDayYear(item.accessed)),
      sentence(item.URL ?? null),
    ]);
  },

  note(work) {
    return join(', ', [families(work.item.author, 2, 'and'), shortHeadline(work, 'chicago', '.')]);
  },

  inText(work) {
    return work.said.length ? saidInText(work.said, null, { call: ({ name }) => name && naturalName(name) }) : null;
  },
};

export const chicagoAuthorDate: Style = {
  prints: ['hosts', 'station'],
  undated: 'n.d.',
  withoutReporter: 'title',
  blockFrom: 100,

  reference(work) {
    const { item } = work;
    const { year, month, day } = datePieces(item.issued, 'full');
    const authors = headNames(item.author ?? [], 6, 3, invertedBehind);
    const title = headline(work, 'chicago', '.');
    const dated = sentence(year ?? 'n.d.');
    return join(' ', [
      ...(authors ? [authors, dated, title] : [title ?? sentence(italic(item['container-title'])), dated]),
      sentence(
        join(', ', [
          authors || title ? italic(item['container-title']) : null,
          hostedBy(work, !!(item['container-title'] && (authors || title))),
        ]),
      ),
      sentence(onTheAir(work, [month, day].filter(Boolean).join(' ') || null)),
      sentence(join(', ', ['Transcript', item.source ?? null])),
      year ? null : sentence('Accessed ', monthDayYear(item.accessed)),
      sentence(item.URL ?? null),
    ]);
  },

  inText(work) {
    const { item, said } = work;
    const authors = item.author ?? [];
    const year = datePieces(item.issued, 'full').year ?? 'n.d.';
    const comma = year === 'n.d.' ? ',' : '';
    const source = families(authors, 2, 'and');
    const parenthesis = ['(', join(' ', [source ? source + comma : shortHeadline(work, 'chicago', comma), year]), ')'];
    if (!isAuthorOnly(said, authors)) return said.length ? saidInText(said, parenthesis) : parenthesis;
    return saidInText(said, null, {
      call: (part) => (part === said[0] ? `${familyOf(part)} (${year})` : familyOf(part)),
    });
  },
};

/** "NPR, February 3, 2013", or "aired February 3, 2013, on NPR" where the page says when. */
function onTheAir({ aired, item }: Work, date: string | null): Piece {
  const { publisher = null } = item;
  return aired && date ? ['aired ', join(', ', [date, publisher && `on ${publisher}`])] : join(', ', [publisher, date]);
}

/** The name inverted, with its particle behind: "Meer, Jan van der", "Farouq, Moaz al-" (8.10–14, 15.83). */
function invertedBehind(name: CslName): string {
  if ('literal' in name || name['static-ordering']) return invertedName(name);
  const { 'non-dropping-particle': particle, given, family, ...rest } = name;
  const [, article, stem] = /^([ae]l-)(.+)$/.exec(family) ?? [];
  const behind = [given, particle, article].filter(Boolean).join(' ');
  return invertedName({ ...rest, family: stem ?? family, ...(behind && { given: behind }) });
}
