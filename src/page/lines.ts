import { clean } from '../transcript/clean.ts';
import { attribute, nameOf } from './dom.ts';

/** An inline element within a line: emphasis, a link, a time, a span with attributes. Offsets into `Line.text`. */
export interface Stretch {
  name: string;
  element: Element;
  start: number;
  end: number;
}

/** What a reader sees as one paragraph or line, as it stands in the page. */
export interface Line {
  /** White space collapsed, trimmed, invisible characters removed. Never empty. */
  text: string;
  /** The text nodes that the line is made of, in order. */
  nodes: Text[];
  /** The nearest element that is not inline, and its local name. */
  element: Element;
  name: string;
  /** The inline elements within it, inner ones before outer ones. */
  stretches: Stretch[];
  /** An empty paragraph or a rule stands before it. */
  gap: boolean;
  /** It stands in something that the markup hides. */
  hidden: boolean;
}

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rt rp s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Elements that hold no text of the page, or text that is no reading matter. */
const skipped = new Set(
  'script style noscript template svg math canvas iframe object embed video audio picture img map select option datalist textarea input button progress meter nav head'.split(
    ' ',
  ),
);
/** Of those, the ones that stand within a line without ending it. */
const within = new Set('script style noscript template svg math img picture input button'.split(' '));
const kept = new Set('a b strong cite em i u mark time span'.split(' '));

const hides = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  attribute(element, 'aria-hidden') === 'true' ||
  /display:\s*none|visibility:\s*hidden/i.test(attribute(element, 'style')) ||
  (nameOf(element) === 'dialog' && !element.hasAttribute('open'));

/**
 * The lines of everything in `root`, in document order. Visits each node once, whatever the depth, and changes nothing.
 * `skip` leaves an element out with all that is in it.
 */
export function* readLines(root: Element, skip?: (element: Element) => boolean): Generator<Line> {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const blocks: Element[] = [root];
  const open: Stretch[] = [];
  let text = '';
  let nodes: Text[] = [];
  let done: Stretch[] = [];
  let gap = false;
  let hiddenBy: Element | null = null;
  let verbatim: Element | null = null;
  /** Whether the innermost paragraph has had a line: an empty one is a gap, one that ended with <br> is not. */
  let spoke = false;

  const cut = function* (): Generator<Line> {
    for (const stretch of open) if (stretch.start < text.length) done.push({ ...stretch, end: text.length });
    const end = text.trimEnd().length;
    const element = blocks[blocks.length - 1] ?? root;
    if (end > 0) {
      const stretches = done.filter((stretch) => stretch.start < end);
      for (const stretch of stretches) stretch.end = Math.min(stretch.end, end);
      yield {
        text: text.slice(0, end),
        nodes,
        element,
        name: nameOf(element),
        stretches,
        gap,
        hidden: hiddenBy !== null,
      };
      gap = false;
      spoke = true;
    }
    text = '';
    nodes = [];
    done = [];
    for (const stretch of open) stretch.start = 0;
  };

  const add = (node: Text, data: string) => {
    let words = clean(data).replace(/\s+/g, ' ');
    if (text === '' || text.endsWith(' ')) words = words.trimStart();
    if (words === '') return;
    text += words;
    if (nodes[nodes.length - 1] !== node) nodes.push(node);
  };

  /** Returns false for an element that is passed over with all that is in it. */
  const enter = function* (element: Element): Generator<Line, boolean> {
    const name = nameOf(element);
    if (skipped.has(name) || (element !== root && skip?.(element))) {
      if (!within.has(name)) yield* cut();
      return false;
    }
    if (name === 'br' || name === 'hr') {
      if (text === '') gap = true;
      yield* cut();
      if (name === 'hr') gap = true;
      return false;
    }
    if (inline.has(name)) {
      if (kept.has(name)) open.push({ name, element, start: text.length, end: 0 });
    } else {
      yield* cut();
      blocks.push(element);
      spoke = false;
      if (name === 'pre') verbatim = element;
    }
    if (!hiddenBy && element !== root && hides(element)) hiddenBy = element;
    return true;
  };

  const leave = function* (element: Element): Generator<Line> {
    const last = open[open.length - 1];
    if (last?.element === element) {
      open.pop();
      if (last.start < text.length) done.push({ ...last, end: text.length });
    } else if (blocks[blocks.length - 1] === element) {
      if (text === '' && nameOf(element) === 'p') gap ||= !spoke;
      yield* cut();
      blocks.pop();
    }
    if (hiddenBy === element) hiddenBy = null;
    if (verbatim === element) verbatim = null;
  };

  const read = function* (node: Text): Generator<Line> {
    if (!verbatim) return add(node, node.data);
    for (const [index, part] of node.data.split('\n').entries()) {
      if (index > 0) {
        if (text === '') gap = true;
        yield* cut();
      }
      add(node, part);
    }
  };

  for (let node: Node = root; ; ) {
    let inside = true;
    if (node.nodeType === Node.TEXT_NODE) yield* read(node as Text);
    else inside = yield* enter(node as Element);
    let next = inside ? walker.firstChild() : null;
    if (!next && inside && node.nodeType === Node.ELEMENT_NODE) yield* leave(node as Element);
    while (!next) {
      next = walker.nextSibling();
      if (next) break;
      const parent = walker.parentNode();
      if (!parent) return;
      yield* leave(parent as Element);
    }
    node = next;
  }
}
