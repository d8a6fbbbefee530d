// The text of a page as a browser searches it for a text fragment (https://wicg.github.io/scroll-to-text-fragment/, 3.6.3): what is
// displayed, block by block. It can be read while the view hides the page, since computed styles say so too.
import type { PagePoint } from '../quote/fragment.ts';
import { nameOf } from './dom.ts';

/** A page's text, and the way from its text nodes into it. */
export interface PageText {
  /** White space is single spaces; a line feed stands where a line is broken. */
  blocks: string[];
  /** Where a point in a text node stands; null when nobody sees that node. */
  pointOf(node: Node, offset: number): PagePoint | null;
}

/** Elements whose text no browser searches. */
const unsearched = new Set(
  'script style template noscript iframe object video audio picture canvas svg math meter progress select textarea input'.split(
    ' ',
  ),
);

interface Piece {
  block: number;
  /** Offset into the block at which the node's text begins. */
  at: number;
  verbatim: boolean;
}

/** Reads everything in the body. Visits each node once and changes nothing. */
export function readPageText(document: Document): PageText {
  const blocks: string[] = [];
  const pieces = new Map<Node, Piece>();
  let text = '';
  const cut = () => {
    if (/\S/.test(text)) blocks.push(text);
    text = '';
  };

  const read = (node: Text, verbatim: boolean) => {
    if (/\S/.test(node.data)) pieces.set(node, { block: blocks.length, at: text.length, verbatim });
    text += collapsed(node.data, verbatim, opens(text));
  };

  /** Returns whether to go inside. */
  const enter = (element: Element): boolean => {
    const name = nameOf(element);
    if (name === 'br') text = `${text.trimEnd()}\n`;
    if (name === 'hr') cut();
    if (unsearched.has(name)) return false;
    const { display } = getComputedStyle(element);
    if (display === 'none' && element !== document.body) return false;
    if (isBlock(display)) cut();
    return true;
  };

  const leave = (element: Element) => {
    if (isBlock(getComputedStyle(element).display)) cut();
  };

  walk(document.body, enter, leave, (node) => {
    if (!node.parentElement) return;
    const { visibility, whiteSpace } = getComputedStyle(node.parentElement);
    if (visibility === 'visible') read(node, /^(pre|break-spaces)/.test(whiteSpace));
  });
  cut();

  return {
    blocks,
    pointOf(node, offset) {
      const piece = pieces.get(node);
      if (!piece) return null;
      const before = blocks[piece.block]?.slice(0, piece.at) ?? '';
      const data = (node as Text).data.slice(0, offset);
      return { block: piece.block, offset: piece.at + collapsed(data, piece.verbatim, opens(before)).length };
    },
  };
}

const isBlock = (display: string) => !/^(inline|contents|ruby.*|none)$/.test(display);

/** White space that would follow a line's beginning or other white space is not seen. */
const opens = (before: string) => before === '' || /\s$/.test(before);

function collapsed(data: string, verbatim: boolean, opens: boolean): string {
  const text = verbatim ? data.replace(/[^\S\n]+/g, ' ').replace(/ ?\n\s*/g, '\n') : data.replace(/\s+/g, ' ');
  return opens ? text.trimStart() : text;
}

function walk(
  root: Element,
  enter: (element: Element) => boolean,
  leave: (element: Element) => void,
  read: (node: Text) => void,
): void {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node: Node | null = root; node; ) {
    const element: Element | null = node.nodeType === Node.TEXT_NODE ? null : (node as Element);
    const inside: boolean = element !== null && enter(element);
    if (!element) read(node as Text);
    let next: Node | null = inside ? walker.firstChild() : null;
    if (inside && element && !next) leave(element);
    while (!next) {
      next = walker.nextSibling();
      if (next) break;
      const parent = walker.parentNode();
      if (!parent) return;
      leave(parent as Element);
    }
    node = next;
  }
}
