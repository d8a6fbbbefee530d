// A player block as it is read out: its pieces of text in page order, each with the label that its words make it, whatever the
// elements are called.
import { name } from '../station/text.ts';
import { inherited, parentOf } from './dom.ts';

/** What a piece of a player's text is. `text` has no known words: a name, or nothing of ours. */
export type Label = 'play' | 'next' | 'stations' | 'all' | 'on-air' | 'text' | 'stream';

/** A piece of the block, and the element it stands in. */
export interface Piece {
  label: Label;
  /** The words beside the label ("Next Up: Jazz" → "Jazz"), or the whole text of a `text` piece. */
  text: string;
  element: Element;
  /** Of a `stream` piece: what its element says of itself. */
  stream?: { name: string | null; programme: string | null; address: string | null };
}

/** Longest piece that can be a label or a name; longer ones are prose. */
const LONGEST = 300;

/** Elements whose text nobody reads as text, and those that belong to a story's own audio. */
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'svg', 'IFRAME', 'OBJECT']);
/** Emphasis inside a name does not end it. */
const INLINE = new Set(['I', 'EM', 'WBR', 'ABBR', 'MARK', 'SUB', 'SUP', 'FONT']);

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

/** An attribute; null for forms, whose fields can hide every method of theirs. */
export function attribute(element: Element, named: string): string | null {
  return element instanceof HTMLFormElement ? null : element.getAttribute(named);
}

/** True for audio on demand, which is the story's own player. */
export function isOnDemand(element: Element): boolean {
  return attribute(element, 'on-demand') !== null || attribute(element, 'data-stream-duration') !== null;
}

/** The pieces under `root`, in page order, at most `limit`. Linear in the nodes under `root`. */
export function* pieces(root: Element, limit = Number.POSITIVE_INFINITY): Generator<Piece> {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && (SKIPPED.has(node.nodeName) || isOnDemand(node))
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  /** The element that a text belongs to, emphasis aside. */
  const ownerOf = inherited((element) => (element === root || !INLINE.has(element.nodeName) ? element : undefined));
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
      if (INLINE.has(node.nodeName)) continue;
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
  const address = attribute(element, 'data-stream-url');
  const named = attribute(element, 'data-stream-name');
  if (address !== null || named !== null) {
    const programme = name(attribute(element, 'data-stream-program-name'));
    return { label: 'stream', text: '', element, stream: { name: name(named), programme, address } };
  }
  const control = element.nodeName === 'BUTTON' || attribute(element, 'role') === 'button' || element.nodeName === 'A';
  const spoken = control ? (attribute(element, 'aria-label') ?? attribute(element, 'title')) : null;
  if (!spoken || spoken.length > LONGEST) return null;
  const piece = labelOf(spoken);
  return piece.label === 'text' ? null : { ...piece, element };
}
