import type { Turn } from '../transcript/model.ts';
import { standsApart } from '../transcript/paragraph.ts';
import type { Sentence } from '../transcript/sentences.ts';

/** Where a sentence stands in the view: from the words of the turn to its text nodes. Null when it is not shown. */
export function rangeOf(view: ParentNode, turn: Turn, { paragraph, start, end }: Sentence): Range | null {
  const element = view.querySelectorAll(`[id="${turn.id}"] .said > p`)[paragraph];
  const runs = turn.paragraphs[paragraph]?.runs ?? [];
  let from = 0;
  for (const [index, { offset, text }] of runs.entries()) {
    if (standsApart(runs, index)) from++;
    if (element && start >= offset && start < offset + text.length)
      return rangeIn(element, from + start - offset, from + end - offset);
    from += text.length;
  }
  return null;
}

/** The characters from an offset up to another in the text of an element, however many nodes it is in. */
function rangeIn(element: Element, start: number, end: number): Range | null {
  const range = element.ownerDocument.createRange();
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let begun = false;
  let before = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const after = before + (node.nodeValue?.length ?? 0);
    if (!begun && start < after) {
      range.setStart(node, start - before);
      begun = true;
    }
    if (begun && end <= after) {
      range.setEnd(node, end - before);
      return range;
    }
    before = after;
  }
  return null;
}
