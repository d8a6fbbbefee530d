// IEEE Reference Guide (online sources: "Accessed: … [Online]. Available: …").
import { monthDayYear } from './dates.ts';
import { familyName, initials } from './names.ts';
import { doubleQuoted, saidInText, series } from './parts.ts';
import { italic, join, sentence } from './runs.ts';
import type { Style } from './styles.ts';

export const ieee: Style = {
  prints: [],
  undated: null,
  withoutReporter: 'title',
  blockFrom: null,

  reference({ item }) {
    const names = (item.author ?? []).map((name) => {
      const suffix = 'literal' in name ? undefined : name.suffix;
      return [initials(name), familyName(name), suffix].filter(Boolean).join(' ');
    });
    const authors = names.length > 6 ? [names[0] ?? '', ' ', italic('et al.')] : series(names, 'and') || null;
    const details = join(', ', [
      italic(item['container-title']),
      item.publisher ?? null,
      monthDayYear(item.issued, 'short'),
    ]);
    return join(' ', [
      sentence(join(', ', [authors, join(' ', [doubleQuoted(item.title, details ? ',' : '.'), details])])),
      sentence('Accessed: ', monthDayYear(item.accessed, 'short')),
      item.URL ? `[Online]. Available: ${item.URL}` : null,
    ]);
  },

  /** The number is the one of the reference list: 1 until the reader's own list says another. */
  inText({ said }) {
    return said.length ? saidInText(said, '[1]') : '[1]';
  },
};
