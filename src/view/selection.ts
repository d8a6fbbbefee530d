// What is selected in the view, as words of the transcript.
import { wordsBetween } from '../quote/quote.ts';
import { offsetIn, type WordPoint, type WordRange, wordsOf } from '../quote/words.ts';
import type { Transcript } from '../transcript/model.ts';
import { standsApart } from '../transcript/paragraph.ts';

interface Point {
  node: Node;
  offset: number;
}

/** Both ends of the selection in a shadow root, where every browser has a way of its own to tell them. */
function endsIn(root: ShadowRoot): [Point, Point] | null {
  const selection = root.ownerDocument.getSelection();
  if (selection && 'getComposedRanges' in selection) {
    const [range] = selection.getComposedRanges({ shadowRoots: [root] });
    if (!range) return null;
    return [
      { node: range.startContainer, offset: range.startOffset },
      { node: range.endContainer, offset: range.endOffset },
    ];
  }
  // Chromium before 137.
  const inside = (root as { getSelection?(): Selection | null }).getSelection?.();
  if (!inside?.anchorNode || !inside.focusNode) return null;
  return [
    { node: inside.anchorNode, offset: inside.anchorOffset },
    { node: inside.focusNode, offset: inside.focusOffset },
  ];
}

/** The words that are selected, by turn; empty when there are none. Names, roles and buttons that the selection touches do not count. */
export function selectedWords(root: Node | undefined, transcript: Transcript): WordRange[] {
  const ends = root instanceof ShadowRoot ? endsIn(root) : null;
  const [from, to] = ends?.map((end) => wordPoint(end, root as ShadowRoot, transcript)) ?? [];
  return from && to ? wordsBetween(transcript, from, to) : [];
}

/** The words at or after a point of the view; null before the first turn. */
function wordPoint({ node, offset }: Point, root: ShadowRoot, { turns }: Transcript): WordPoint | null {
  const range = root.ownerDocument.createRange();
  range.setStart(node, offset);
  const turnElements = [...root.querySelectorAll('.turn')];
  const at = turnElements.findLastIndex((element) => startsBefore(range, element));
  const turn = turns.find(({ id }) => id === turnElements[at]?.id);
  if (!turn) return turns[0] && turnElements.length > 0 ? { turn: turns[0].id, offset: 0 } : null;
  const paragraphs = [...(turnElements[at]?.querySelectorAll('.said > p') ?? [])];
  const index = paragraphs.findLastIndex((element) => startsBefore(range, element));
  const [element, paragraph] = [paragraphs[index], turn.paragraphs[index]];
  const words = wordsOf(turn);
  if (!element || !paragraph) return { turn: turn.id, offset: 0 };
  // From here to the point: beyond the paragraph's own text when the point stands after it.
  range.setStart(element, 0);
  let left = range.toString().length;
  for (const [run, { text }] of paragraph.runs.entries()) {
    if (standsApart(paragraph.runs, run)) left--;
    if (left <= text.length) return { turn: turn.id, offset: offsetIn(words, index, run, Math.max(left, 0)) };
    left -= text.length;
  }
  return { turn: turn.id, offset: offsetIn(words, index, paragraph.runs.length, 0) };
}

/** Whether the point that a range starts at stands in an element, or after its beginning. */
function startsBefore(point: Range, element: Element): boolean {
  return point.comparePoint(element, 0) <= 0;
}
