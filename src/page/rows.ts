// Tables whose rows are turns: a cell with the time perhaps, one that says who speaks, one with the role perhaps, one with the words.
import { childrenOf, inherited, nameOf, parentOf } from './dom.ts';
import type { Line } from './lines.ts';
import type { Pace } from './pace.ts';
import { ENDED } from './terms.ts';

interface Table {
  /** The lines of each row, with their columns. */
  rows: Map<Element, [column: number, line: Line][]>;
  /** By column: how many characters there are, and how many lines that may be a name. */
  sizes: number[];
  names: number[];
  /** How many lines are labels. */
  labels: number;
}

/** So many labels must be seen in a table, and in most of its rows. */
const SHOWN = 3;

/**
 * Tells who speaks a line, where the rows of its table are turns: '' of a line that only says so, undefined where no row tells. What
 * stands in the column of the names is one, and nothing beside it is. Linear.
 */
export async function rowReader(
  lines: readonly Line[],
  labelled: ReadonlySet<Text | undefined>,
  pace: Pace,
): Promise<(line: Line) => string | undefined> {
  const isLabel = (line: Line) => labelled.has(line.nodes[0]);
  const cellOf = inherited((element) => (/^t[dh]$/.test(nameOf(element)) ? element : undefined));
  const columns = new Map<Element, number>();
  const tables = new Map<Element | null, Table>();
  for (const line of lines) {
    await pace();
    const cell = cellOf(line.element);
    const row = cell && parentOf(cell);
    if (!row) continue;
    if (!columns.has(cell)) for (const [column, one] of childrenOf(row).entries()) columns.set(one, column);
    const column = columns.get(cell) ?? 0;
    const body = parentOf(row);
    const table: Table = tables.get(body) ?? { rows: new Map(), sizes: [], names: [], labels: 0 };
    tables.set(body, table);
    const cells = table.rows.get(row) ?? [];
    table.rows.set(row, cells);
    cells.push([column, line]);
    table.sizes[column] = (table.sizes[column] ?? 0) + line.text.length;
    if (!mayName(line)) continue;
    table.names[column] = (table.names[column] ?? 0) + 1;
    if (isLabel(line)) table.labels++;
  }
  const told = new Map<Line, string>();
  for (const { rows, sizes, names, labels } of tables.values()) {
    await pace();
    const most = (count: number) => count >= SHOWN && count * 2 > rows.size;
    const name = names.findIndex(most);
    const words = sizes.indexOf(sizes.reduce((one, other) => Math.max(one, other)));
    if (!most(labels) || name < 0) continue;
    for (const [i, row] of [...rows.values()].entries()) {
      const who = row.filter(([column]) => column >= name && column < words);
      const said = row.find(([column]) => column === words);
      const [first] = who;
      if (!said || first?.[0] !== name) continue;
      // "Speaker", "Text": what the columns are.
      if (i === 0 && !isLabel(first[1]) && mayName(said[1])) continue;
      for (const [, line] of who) told.set(line, '');
      told.set(said[1], who.map(([, { text }]) => text).join(', '));
    }
  }
  return (line) => told.get(line);
}

/** What begins with a letter and ends as no sentence does. */
const mayName = ({ text }: Line): boolean => /^\W*\p{L}/u.test(text) && !ENDED.test(text);
