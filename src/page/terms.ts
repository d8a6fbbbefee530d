// Labels that have an element of their own.
import { attr, nameOf, parentOf } from './dom.ts';
import type { Line } from './lines.ts';
import type { Pace } from './pace.ts';

/** The end of a sentence. */
export const ENDED = /[.?!…]\W?$/;

/**
 * A label speaks for the elements of its sort, any other line against them: more so among headings, which stand over sections as well, and
 * most what reads like speech. So many labels must be seen.
 */
const SHOWN = 3;
const AGAINST = 1;
const AGAINST_HEADINGS = 4;
const AGAINST_SPEECH = 9;

/** Elements that hold a label and nothing else, where they hold one. A headline may have a colon. */
const SET_APART = /^(?:h[2-6]|dt|th|td)$/;

/**
 * Tells which lines are labels in an element of their own: among the labelled ones a heading, a term or a cell; and whatever else
 * stands in elements of a sort that holds labels only, such as a name that is printed once. Linear.
 */
export async function termReader(
  lines: readonly Line[],
  labelled: ReadonlySet<Text | undefined>,
  pace: Pace,
): Promise<(line: Line) => boolean> {
  const isLabel = (line: Line) => labelled.has(line.nodes[0]);
  const sorts = new Map<string, number[]>();
  for (const line of lines) {
    await pace();
    const sort = sortOf(line);
    const words = ENDED.test(line.text);
    const [shown = 0, sum = 0] = sorts.get(sort) ?? [];
    const against = words ? AGAINST_SPEECH : /<h/.test(sort) ? AGAINST_HEADINGS : AGAINST;
    sorts.set(sort, isLabel(line) && !words ? [shown + 1, sum + 1] : [shown, sum - against]);
  }
  return (line) => {
    const [shown = 0, sum = 0] = sorts.get(sortOf(line)) ?? [];
    return (shown >= SHOWN && sum >= 0) || (isLabel(line) && SET_APART.test(line.name));
  };
}

/** The element that a line begins in and the one that it is a line of, with their classes: "strong<p". */
function sortOf({ nodes, element }: Line): string {
  return [parentOf(nodes[0] ?? element), element].map((one) => one && nameOf(one) + attr(one, 'class')).join('<');
}
