// Associated Press: no reference list; the sentence itself says where the words are from.
import { monthDayYear } from './dates.ts';
import type { Work } from './item.ts';
import { naturalName } from './names.ts';
import { doubleQuoted, headline, naturalNames, provenance, saying, withoutStop } from './parts.ts';
import { join, type Piece, runs, toPlain } from './runs.ts';
import type { Style } from './styles.ts';

export const ap: Style = {
  prints: [],
  undated: null,
  withoutReporter: null,
  blockFrom: null,

  /** The attribution; where nothing is known but the page, its address. */
  reference: (work) => attribution(work) ?? work.item.URL ?? null,
  inText: attribution,
};

/** Sergey Lavrov said on NPR's "Weekend Edition Sunday" on Feb. 3, 2013, "…" */
function attribution(work: Work): Piece {
  const { item, said } = work;
  if (!said.length) {
    const authors = item.author ? naturalNames(item.author, 3) : null;
    return join(' ', [authors ? `${authors} reported` : headline(work, 'apa'), place(work)]);
  }
  return [
    join(
      '; ',
      said.map((part, i) => {
        const where = i ? null : place(work);
        const bare = withoutStop(part.text);
        if (!part.name && where) return [doubleQuoted(bare, bare === part.text ? '' : ','), ' was said ', where];
        const words = doubleQuoted(i < said.length - 1 ? bare : part.text);
        if (!part.name) return words;
        const clause = join(' ', [naturalName(part.name) + saying(part), where]);
        return where ? [withComma(clause), ' ', words] : [clause, ' ', words];
      }),
    ),
    provenance(said),
  ];
}

/** A comma behind, inside the quotation marks of a programme. */
function withComma(clause: Piece): string {
  return `${toPlain(runs(clause))},`.replace(/(["”]),$/, ',$1');
}

/** on NPR's "Weekend Edition Sunday" on Feb. 3, 2013 */
function place({ item }: Work): Piece {
  const { publisher } = item;
  const programme = doubleQuoted(item['container-title']);
  const where = programme && publisher ? [publisher, "'s ", programme] : (programme ?? publisher ?? null);
  const date = monthDayYear(item.issued, 'ap');
  return join(' ', [where && ['on ', where], date && `on ${date}`]);
}
