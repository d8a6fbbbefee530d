// From the words of a transcript back to the text nodes of the page that they were read from.
import { clean } from '../transcript/clean.ts';
import type { Paragraph } from '../transcript/model.ts';

/** A point in a text node of the page. */
export interface NodePoint {
  node: Node;
  offset: number;
}

/**
 * Where a stretch of a run stands in the page. `nodes` are the text nodes of the paragraph's block. White space and what
 * is not seen are of no account, so the letters are compared, from the end: what stands before the words is often their label.
 * Null when the page has changed since it was read.
 */
export function anchorOf(
  nodes: readonly Node[],
  { runs }: Paragraph,
  stretch: { run: number; start: number; end: number },
): { from: NodePoint; to: NodePoint } | null {
  const letters = nodes.flatMap((node) => (node.isConnected ? lettersOf(node) : []));
  const text = letters.map(({ letter }) => letter).join('');
  let at = text.length;
  for (let index = runs.length - 1; index >= stretch.run; index--) {
    const run = squeezed(runs[index]?.text ?? '');
    at = at < run.length ? -1 : text.lastIndexOf(run, at - run.length);
    if (at < 0) return null;
  }
  const words = runs[stretch.run]?.text ?? '';
  const first = letters[at + squeezed(words.slice(0, stretch.start)).length];
  const last = letters[at + squeezed(words.slice(0, stretch.end)).length - 1];
  return first && last ? { from: first, to: { node: last.node, offset: last.offset + 1 } } : null;
}

const squeezed = (text: string) => clean(text).replace(/\s+/g, '');

/** The letters of a node (code units) that `squeezed` leaves, each with its place. */
function lettersOf(node: Node): (NodePoint & { letter: string })[] {
  const { data } = node as Text;
  const letters: (NodePoint & { letter: string })[] = [];
  let offset = 0;
  for (const letter of squeezed(data).split('')) {
    offset = data.indexOf(letter, offset);
    letters.push({ node, offset, letter });
    offset++;
  }
  return letters;
}
