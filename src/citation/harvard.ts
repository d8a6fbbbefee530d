// Harvard as in Cite Them Right, 12th edition. Programmes go by their title, an episode's first:
// https://library-guides.ucl.ac.uk/harvard/radio and https://library.lsbu.ac.uk/c.php?g=688207&p=5059804
import { datePieces, dayMonthYear } from './dates.ts';
import type { Work } from './item.ts';
import { saidInText, singleQuoted } from './parts.ts';
import { italic, join, type Piece, sentence } from './runs.ts';
import type { Style } from './styles.ts';

export const harvard: Style = {
  prints: [],
  undated: 'no date',
  withoutReporter: null,
  blockFrom: null,

  reference(work) {
    const { item, plainTitle } = work;
    const { year, month, day } = datePieces(item.issued, 'full');
    return join(' ', [
      workTitle(work),
      `(${year ?? 'no date'})`,
      plainTitle ? sentence(italic(item['container-title'])) : null,
      sentence(join(', ', [item.publisher ?? null, [day, month].filter(Boolean).join(' ')])),
      item.URL ? `Available at: ${item.URL} (Accessed: ${dayMonthYear(item.accessed)}).` : null,
    ]);
  },

  inText(work) {
    const year = datePieces(work.item.issued, 'full').year ?? 'no date';
    const parenthesis = ['(', join(', ', [workTitle(work), year]), ')'];
    return work.said.length ? saidInText(work.said, parenthesis, { quote: singleQuoted }) : parenthesis;
  },
};

/** The title in quotation marks, else the programme in italics. */
function workTitle({ item, plainTitle }: Work): Piece {
  return singleQuoted(plainTitle) ?? italic(item['container-title']);
}
