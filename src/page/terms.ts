// Labels that have an element of their own.
import { stretchesOf } from './blocks.ts';
import { attribute, nameOf, parentOf } from './dom.ts';
import type { Line } from './lines.ts';

/** How long a name with a role may be, and how a sentence ends: no initial. */
const LONGEST = 60;
const SENTENCE = /(?<!(?<!\p{L})\p{Lu})[.?!…]["”’]?$/u;

/** How many lines show that elements of their sort hold labels, and what share of them does; headings stand over sections as well. */
const SHOWN = 3;
const SHARE = 0.5;
const SHARE_OF_HEADINGS = 0.8;

/**
 * Tells which lines are labels in an element of their own: among the labelled ones a heading, a term, a cell, a <cite> that is the whole
 * line; and whatever else stands in elements of a sort that holds labels only, such as a name that is printed once. Linear.
 */
export function termReader(lines: readonly Line[], labelled: ReadonlySet<Text | undefined>): (line: Line) => boolean {
  const sorts = new Map<string, { lines: number; labelled: number; short: boolean }>();
  for (const line of lines) {
    const sort = sortOf(line);
    const seen = sorts.get(sort) ?? { lines: 0, labelled: 0, short: true };
    seen.lines++;
    if (labelled.has(line.nodes[0])) seen.labelled++;
    seen.short &&= line.text.length <= LONGEST && !SENTENCE.test(line.text);
    sorts.set(sort, seen);
  }
  const holding = new Set<string>();
  for (const [sort, seen] of sorts) {
    const share = /^h\d/.test(sort) ? SHARE_OF_HEADINGS : SHARE;
    if (seen.short && seen.labelled >= SHOWN && seen.labelled >= share * seen.lines) holding.add(sort);
  }
  return (line) => (labelled.has(line.nodes[0]) && isSetApart(line)) || holding.has(sortOf(line));
}

/** The elements that hold all of a line, from the inside out, with their classes: "strong<p", "div.speaker"; "td first" is the first of its row. */
function sortOf({ nodes, element }: Line): string {
  const [first, ...more] = nodes;
  const names: string[] = [];
  for (
    let at = first && more.every((node) => parentOf(node) === parentOf(first)) ? parentOf(first) : element;
    at;
    at = parentOf(at)
  ) {
    const called = attribute(at, 'class');
    names.push(nameOf(at) + (called && `.${called}`));
    if (at === element) break;
  }
  const cell = /^t[dh]$/.test(nameOf(element)) && parentOf(element)?.firstElementChild === element ? ' first' : '';
  return names.join('<') + cell;
}

/** A label that is the heading, the term, the cell or the <cite> in which it stands. */
function isSetApart(line: Line): boolean {
  // “Ana Bell: ‘The bread does not lie’” is a headline.
  if (line.name === 'h1') return !/[:：]\s*[^\s\d]/.test(line.text);
  if (/^(?:h\d|dt|th|td)$/.test(line.name)) return true;
  return stretchesOf(line).some(
    ({ name, start, end }) => name === 'cite' && start === 0 && /^[\s:\d.[\]()]*$/.test(line.text.slice(end)),
  );
}
