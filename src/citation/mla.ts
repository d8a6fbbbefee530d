// MLA, 9th edition. The site where the transcript was read is the second container.
import { dayMonthYear } from './dates.ts';
import { familyName } from './names.ts';
import { families, headline, headNames, hostedBy, saidInText, series, shortHeadline, voices } from './parts.ts';
import { italic, join, type Piece, sentence } from './runs.ts';
import type { Style } from './styles.ts';

export const mla: Style = {
  prints: ['hosts', 'station'],
  undated: 'accessed',
  withoutReporter: 'title',
  blockFrom: null,

  reference(work) {
    const { item } = work;
    const authors = headNames(item.author ?? [], 2, 1);
    const { publisher = null, source = null } = item;
    const date = dayMonthYear(item.issued, 'short');
    const url = item.URL ?? null;
    // A story that names no programme has the site where it stands as its one container.
    const programme = item['container-title'] ?? null;
    const container = programme ?? source ?? publisher;
    const site = programme && source;
    return join(' ', [
      authors,
      headline(work, 'mla', '.'),
      sentence(
        join(', ', [
          italic(container),
          hostedBy(work, !!container),
          publisher === container ? null : publisher,
          date,
          site ? null : url,
        ]),
      ),
      site && sentence(join(', ', [italic(site), url])),
      'Transcript.',
      // At the very end: https://style.mla.org/access-dates/
      date ? null : sentence('Accessed ', dayMonthYear(item.accessed, 'short')),
    ]);
  },

  inText(work) {
    const { said } = work;
    const source = families(work.item.author, 2, 'and') ?? shortHeadline(work, 'mla');
    const quoted = voices(said).map(familyName);
    // Where the sentence names who speaks, the parenthesis does not name them again. Of an author whom the parenthesis would not
    // name alone (one of two, or a host) the sentence has to.
    const sole = work.item.author?.length === 1;
    const named =
      new Set(said.map((part) => part.speaker)).size > 1 ||
      said.some((part) => part.interpreted || (part.isAuthor && !sole));
    const people = named ? null : series(quoted, 'and');
    const parenthesis: Piece = source && [
      '(',
      join(', ', [people, quoted.length ? ['qtd. in ', source] : source]),
      ')',
    ];
    if (!said.length) return parenthesis;
    return saidInText(said, parenthesis, { ellipsis: ' . . .', ...(!named && { call: () => null }) });
  },
};
