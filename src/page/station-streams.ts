// The list "Available On Air Stations": what each stream is called and what it plays.
import { name } from '../station/text.ts';
import { closest, contains, parentOf } from './dom.ts';
import { type Piece, STREAM } from './station-pieces.ts';

/** A stream as the list names it. */
export interface StreamWords {
  name: string | null;
  programme: string | null;
  /** As the page writes them, unchecked: the first that can be played is its own. */
  addresses: string[];
}

const ITEM = 'li, option, [role="option"], [role="listitem"]';

/**
 * Reads the pieces of the list, an entry a stream. An element that names a stream and the words "On Air Now Playing NAME" beside it are
 * one. Where words stand before "On Air Now Playing" in the same entry, they are the name, and what follows is the programme.
 */
export const readStreams = (list: Piece[]): StreamWords[] => entries(list).map(readEntry);

function readEntry(entry: Piece[]): StreamWords {
  const said = entry.filter((piece) => piece.stream).map((piece) => piece.stream);
  const at = entry.findIndex(({ label }) => label === 'on-air');
  const before = texts(entry.slice(0, Math.max(at, 0)));
  const after = texts(entry.slice(Math.max(at, 0)));
  const [named, programme] = before.length ? [before[0], after[0]] : after;
  return {
    name: said.find((stream) => stream?.name)?.name ?? named ?? null,
    programme: said.find((stream) => stream?.programme)?.programme ?? programme ?? null,
    addresses: said.flatMap((stream) => stream?.address ?? []),
  };
}

function texts(entry: Piece[]): string[] {
  return entry.map(({ text }) => name(text)).filter((text) => text !== null);
}

/** Splits the list into one group of pieces a stream: by its list items, else by the elements that repeat, else by its words. */
function entries(list: Piece[]): Piece[][] {
  const starts = list.filter((piece, i) => piece.label === 'on-air' && list[i - 1]?.label !== 'on-air');
  const items = list.map(({ element }) => closest(element, ITEM));
  if (items.some((item) => item)) return grouped(list, (piece, i) => items[i] ?? closest(piece.element, STREAM));
  if (starts.length > 1) {
    const holder = starts.map(({ element }) => element).reduce(around);
    const child = (piece: Piece) => childOf(holder, piece.element);
    const wrapped = grouped(list, child);
    return wrapped.some((entry) => entry.every(({ label }) => label === 'on-air')) ? byWords(list) : wrapped;
  }
  const named = list.filter((piece) => piece.label === 'stream' && piece.stream?.name);
  if (named.length > 1) return named.map((piece) => list.filter(({ element }) => contains(piece.element, element)));
  if (starts.length || named.length) return [list];
  return list.filter(({ element }) => closest(element, 'button, a, [role="button"]')).map((piece) => [piece]);
}

/** Without elements of their own, a stream begins at its words "On Air Now Playing", or at the name before them. */
function byWords(list: Piece[]): Piece[][] {
  const nameFirst = list[0]?.label === 'text';
  const groups: Piece[][] = [];
  for (const [i, piece] of list.entries()) {
    const starts = nameFirst
      ? piece.label === 'text' && list[i + 1]?.label === 'on-air'
      : piece.label === 'on-air' && list[i - 1]?.label !== 'on-air';
    if (starts || !groups.length) groups.push([]);
    groups.at(-1)?.push(piece);
  }
  return groups;
}

function grouped(list: Piece[], key: (piece: Piece, index: number) => Element | null): Piece[][] {
  const groups = new Map<Element, Piece[]>();
  for (const [i, piece] of list.entries()) {
    const element = key(piece, i);
    if (!element) continue;
    const group = groups.get(element);
    if (group) group.push(piece);
    else groups.set(element, [piece]);
  }
  return [...groups.values()];
}

function around(a: Element, b: Element): Element {
  let element = a;
  for (let parent = parentOf(a); parent && !contains(element, b); parent = parentOf(element)) element = parent;
  return element;
}

function childOf(holder: Element, element: Element): Element | null {
  let child: Element | null = element;
  while (child && parentOf(child) !== holder) child = parentOf(child);
  return child;
}
