// A player block as it is read out: its pieces of text in page order, each with the label that its words make it, whatever the
// elements are called.
import { name } from '../station/text.ts';
import { attr, inherited, matches, nameOf, parentOf } from './dom.ts';

/** What a piece of a player's text is. `text` has no known words: a name, or nothing of ours. */
export type Label = 'play' | 'next' | 'stations' | 'all' | 'on-air' | 'text' | 'stream';

/** A piece of the block, and the element it stands in. */
export interface Piece {
  label: Label;
  /** The words beside the label ("Next Up: Jazz" → "Jazz"), or the whole text of a `text` piece. */
  text: string;
  element: Element;
  /** Of a `stream` piece: what its element says of itself. */
  stream?: { name: string | null; programme: string | null; address: string };
}

/** Longest piece that can be a label or a name; longer ones are prose. */
const LONGEST = 300;

/** Elements whose text nobody reads as text, and those that belong to a story's own audio. */
const SKIPPED = new Set(['script', 'style', 'template', 'noscript', 'svg', 'iframe', 'object']);
/** Emphasis inside a name does not end it. */
const INLINE = new Set(['i', 'em', 'wbr', 'abbr', 'mark', 'sub', 'sup', 'font']);

const WORDS: [Exclude<Label, 'text' | 'stream'>, RegExp][] = [
  ['play', /^(?:play|listen)(?: to)?(?: us)? live(?: radio)?$|^live radio$/],
  ['stations', /^(?:available )?on[- ]air stations:?$/],
  ['all', /^(?:see |view )?all streams$/],
  ['next', /^(?:next up|up next|coming up next)(?=$|[\s:：])/],
  ['on-air', /^(?:on[- ]air )?now playing(?=$|[\s:：])|^on[- ]air(?: now)?(?=$|[:：])|^now on air(?=$|[:：])/],
];

/** What the words of a piece make it: "Next Up: Jazz" is `next` with "Jazz" beside it. */
export function labelOf(words: string): { label: Label; text: string } {
  const text = words.replace(/\s+/g, ' ').trim();
  const lower = text.toLowerCase();
  for (const [label, pattern] of WORDS) {
    const match = pattern.exec(lower);
    if (match) return { label, text: text.slice(match[0].length).replace(/^[\s:：]+/, '') };
  }
  return { label: 'text', text };
}

/** An element that names a stream of the station's. */
export const STREAM = '[data-stream-name], [data-stream-url]';

/** True for audio on demand, which is the story's own player. */
export const isOnDemand = (element: Element): boolean => matches(element, '[on-demand], [data-stream-duration]');

/** The pieces under `root`, in page order, at most `limit`. Linear in the nodes under `root`. */
export function* pieces(root: Element, limit = Number.POSITIVE_INFINITY): Generator<Piece> {
  // Of any document: `root.ownerDocument` may be a field of the form that is the root.
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && (SKIPPED.has(nameOf(node)) || isOnDemand(node))
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  /** The element that a text belongs to, emphasis aside. */
  const ownerOf = inherited((element) => (element === root || !INLINE.has(nameOf(element)) ? element : undefined));
  let open: { element: Element; text: string } | null = null;
  let given = 0;
  const close = function* (): Generator<Piece> {
    if (open && open.text.length <= LONGEST && /[\p{L}\p{N}]/u.test(open.text)) {
      given++;
      yield { ...labelOf(open.text), element: open.element };
    }
    open = null;
  };
  for (let node: Node | null = walker.currentNode; node && given < limit; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (INLINE.has(nameOf(node))) continue;
      yield* close();
      const own = ofElement(node);
      if (own) {
        given++;
        yield own;
      }
      continue;
    }
    const element: Element = ownerOf(parentOf(node) ?? root) ?? root;
    if (open && open.element !== element) yield* close();
    open ??= { element, text: '' };
    if (open.text.length <= LONGEST) open.text += node.nodeValue ?? '';
  }
  yield* close();
}

/** What an element says by its attributes: a stream, or the spoken name of a control that shows only a picture. */
function ofElement(element: Element): Piece | null {
  if (matches(element, STREAM)) {
    const stream = {
      name: name(attr(element, 'data-stream-name')),
      programme: name(attr(element, 'data-stream-program-name')),
      address: attr(element, 'data-stream-url'),
    };
    return { label: 'stream', text: '', element, stream };
  }
  const spoken = matches(element, 'button, a, [role="button"]')
    ? attr(element, 'aria-label') || attr(element, 'title')
    : '';
  if (!spoken || spoken.length > LONGEST) return null;
  const piece = labelOf(spoken);
  return piece.label === 'text' ? null : { ...piece, element };
}
