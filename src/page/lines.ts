import { attr, matches, nameOf } from './dom.ts';

/** What a reader sees as one paragraph or line, as it stands in the page. */
export interface Line {
  /** White space collapsed to single spaces, trimmed. Never empty. */
  text: string;
  /** The text nodes that the line is made of, in order, and the offset in `text` at which each begins. */
  nodes: Text[];
  starts: number[];
  /** The nearest element that is not inline, and its local name. */
  element: Element;
  name: string;
  /** An empty paragraph, an empty line or a rule stands before it. */
  gap: boolean;
  /** It stands in something that the markup hides. */
  hidden: boolean;
}

const set = (names: string) => new Set(names.split(' '));
const inline = set(
  'a abbr b bdi big cite code del em font i ins label mark q ruby rt s small span strong sub sup time tt u wbr',
);
/** Elements that hold no text of the page, or text that is no reading matter: those that end a line, those that do not. */
const skipped = set('br hr iframe object video audio select datalist textarea nav');
const passed = set('script style noscript template svg img picture input button');

/** NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, in fewer bytes. */
const ELEMENTS_AND_TEXT = 5;

const hides = (element: Element): boolean =>
  matches(element, '[hidden],[aria-hidden=true],dialog:not([open])') ||
  /display:\s*none|visibility:\s*hidden/i.test(attr(element, 'style'));

/**
 * The lines of everything in `root`, in document order. Visits each node once, whatever the depth, and changes nothing.
 * `skip` leaves an element out with all that is in it; `clean` is what each piece of text goes through first.
 */
export function* readLines(
  root: Element,
  skip: (element: Element) => boolean,
  clean = (text: string) => text,
): Generator<Line> {
  // Of any document: `root.ownerDocument` may be a field of the form that is the root.
  const walker = document.createTreeWalker(root, ELEMENTS_AND_TEXT);
  const ready: Line[] = [];
  const blocks = [root];
  let text = '';
  let nodes: Text[] = [];
  let starts: number[] = [];
  let gap = false;
  let hidden: Element | null = null;
  let verbatim: Element | null = null;
  /** Whether the innermost block has had a line: an empty paragraph is a gap, one that ends with <br> is not. */
  let spoke = false;

  const cut = () => {
    text = text.trimEnd();
    const element = blocks.at(-1) as Element;
    if (text) {
      ready.push({ text, nodes, starts, element, name: nameOf(element), gap, hidden: !!hidden });
      gap = false;
      spoke = true;
    }
    text = '';
    nodes = [];
    starts = [];
  };

  const add = (node: Text, data: string) => {
    // A single space stays as it is: writing them all anew would hold up the page of a long text.
    let words = clean(data).replace(/\s\s+|[^\S ]/g, ' ');
    // Also at the beginning, where the last character is ''.
    if (' '.includes(text.slice(-1))) words = words.trimStart();
    if (!words) return;
    nodes.push(node);
    starts.push(text.length);
    text += words;
  };

  const read = (node: Text) => {
    const rows = verbatim ? node.data.split('\n') : [node.data];
    rows.forEach((row, index) => {
      if (index) {
        gap ||= !text;
        cut();
      }
      add(node, row);
    });
  };

  /** Returns false for an element that is left out with all that is in it. */
  const enter = (element: Element): boolean => {
    const name = nameOf(element);
    if (passed.has(name)) return false;
    if (!inline.has(name)) {
      if (name === 'br') gap ||= !text;
      cut();
      if (name === 'hr') gap = true;
    }
    if (skipped.has(name) || skip(element)) return false;
    if (!inline.has(name)) {
      blocks.push(element);
      spoke = false;
      if (name === 'pre') verbatim = element;
    }
    if (!hidden && hides(element)) hidden = element;
    return true;
  };

  const leave = (element: Element) => {
    if (blocks.at(-1) === element) {
      if (!text && !spoke && nameOf(element) === 'p') gap = true;
      cut();
      blocks.pop();
    }
    if (hidden === element) hidden = null;
    if (verbatim === element) verbatim = null;
  };

  for (let node: Node | null = walker.firstChild(); node; ) {
    let next: Node | null = null;
    if (node instanceof Text) read(node);
    else if (enter(node as Element)) {
      next = walker.firstChild();
      if (!next) leave(node as Element);
    }
    while (!next) {
      next = walker.nextSibling();
      if (next) break;
      const parent = walker.parentNode();
      if (!parent) break;
      leave(parent as Element);
    }
    yield* ready.splice(0);
    node = next;
  }
}
