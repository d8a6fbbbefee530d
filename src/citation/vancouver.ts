// Vancouver as the National Library of Medicine keeps it: Citing Medicine, 2nd edition (https://www.ncbi.nlm.nih.gov/books/NBK7256/).
import { datePieces } from './dates.ts';
import type { CslItem } from './item.ts';
import { familyName, initials } from './names.ts';
import { saidInText } from './parts.ts';
import { join, sentence } from './runs.ts';
import type { Style } from './styles.ts';

export const vancouver: Style = {
  prints: [],
  undated: 'date unknown',
  withoutReporter: 'title',
  blockFrom: null,

  reference({ item, plainTitle }) {
    const names = (item.author ?? []).map((name) => {
      const suffix = 'literal' in name ? undefined : name.suffix?.replace(/\.$/, '');
      return [familyName(name), initials(name, '', ''), suffix].filter(Boolean).join(' ');
    });
    const programme = item['container-title'];
    const medium = programme ? '[radio broadcast transcript]' : '[radio broadcast transcript on the Internet]';
    const date = yearFirst(item.issued) ?? '[date unknown]';
    return join(' ', [
      sentence(names.length > 6 ? [names.slice(0, 6).join(', '), ', et al'] : names.join(', ')),
      sentence(join(' ', [plainTitle, medium])),
      programme ? `${programme} [Internet].` : null,
      sentence(join('; ', [item.publisher ?? null, `${date} [cited ${yearFirst(item.accessed)}]`])),
      item.URL ? `Available from: ${item.URL}` : null,
    ]);
  },

  /** The number is the one of the reference list: 1 until the reader's own list says another. */
  inText({ said }) {
    return said.length ? saidInText(said, '(1)') : '(1)';
  },
};

/** "2013 Feb 3" */
function yearFirst(date: CslItem['issued']): string | null {
  const { year, month, day } = datePieces(date, 'nlm');
  return [year, month, day].filter(Boolean).join(' ') || null;
}
