// The page's own live player: where it is, and what it says. Found by its words, in the order in which every Grove page prints
// them: "Play Live Radio" · programme · "Next Up:" · programme · "0:00" · "Available On Air Stations" · per stream "On Air Now
// Playing NAME" · "All Streams". Before the page's script has run, the labels stand empty.
import type { Airing } from '../station/model.ts';
import { name, nameKey } from '../station/text.ts';
import { closest, contains, firstIn, inherited, matches, parentOf } from './dom.ts';
import { newPace } from './pace.ts';
import { type Label, type Piece, pieces } from './station-pieces.ts';
import { readStreams, type StreamWords } from './station-streams.ts';

/** What the block says. */
export interface BlockWords {
  onAir: Airing | null;
  nextUp: Airing | null;
  streams: StreamWords[];
  /** The page's own button that starts and stops its player. */
  button: HTMLElement | null;
}

/** Pieces of a block that are read; a real one has about 10, and 3 for each stream. */
const MOST_PIECES = 1000;

/** Words of the controls themselves, and of nothing on air. */
const CONTROLS = new Set(
  'play pause stop listen live mute unmute volume loading loading... close open menu share more next previous schedule'.split(
    ' ',
  ),
);

/**
 * Finds the element that holds the page's live player: the tightest one around its labels that does not hold the page's headline.
 * Resolves to null when the page has none. Linear in the page, and does not hold it up.
 */
export async function findBlock(document: Document): Promise<Element | null> {
  const { body } = document;
  if (!body) return null;
  const pace = newPace();
  const marks: Piece[] = [];
  for (const piece of pieces(body)) {
    await pace();
    if (/^(?:play|next|stations)$/.test(piece.label)) marks.push(piece);
  }
  const outermost = playerEdge(document.querySelector('h1'));
  let best: { kinds: number; element: Element } | null = null;
  let before: Element | null = null;
  for (const mark of marks) {
    if (mark.label === 'next' || best?.kinds === 3) continue;
    const edge = outermost(mark.element) ?? mark.element;
    if (edge === before) continue;
    before = edge;
    const group = nearest(marks.filter(({ element }) => contains(edge, element)));
    if (group.length <= (best?.kinds ?? 0)) continue;
    best = { kinds: group.length, element: group.map(({ element }) => element).reduce((a, b) => common(a, b, edge)) };
    if (group.length === 1) best.element = alone(mark, edge);
  }
  return best?.element ?? null;
}

/** The last "Play Live Radio" before the first of the other labels, and these: a menu's "Listen Live" is not the player's. */
function nearest(marks: Piece[]): Piece[] {
  const first = (label: Label) => marks.find((mark) => mark.label === label);
  const others = [first('next'), first('stations')].filter((mark) => mark !== undefined);
  const until = Math.min(...others.map((mark) => marks.indexOf(mark)));
  const play =
    marks.slice(0, others.length ? until : undefined).findLast(({ label }) => label === 'play') ?? first('play');
  return play ? [play, ...others] : others;
}

/** Finds the outermost element around a label that could be the player's: not the page's body, nor what holds its headline. */
function playerEdge(headline: Element | null): (label: Element) => Element | undefined {
  const beyond = new Set<Element>();
  for (let element = headline; element; element = parentOf(element)) beyond.add(element);
  return inherited((element) => {
    const parent = parentOf(element);
    return !parent || beyond.has(parent) || matches(parent, 'html, body, main, article') ? element : undefined;
  });
}

function common(a: Element, b: Element, edge: Element): Element {
  let element: Element | null = a;
  while (element && element !== edge && !contains(element, b)) element = parentOf(element);
  return element ?? edge;
}

/** A heading "On-air stations" stands beside its list; a lone play button is all there is. */
function alone(mark: Piece, edge: Element): Element {
  if (mark.label === 'play' || mark.element === edge) return mark.element;
  return parentOf(mark.element) ?? mark.element;
}

/** Reads the block as it stands now. `known`: names that are no programme, such as the station's own. */
export function readBlock(block: Element, known: (string | null)[]): BlockWords {
  const now: string[] = [];
  const next: string[] = [];
  const list: Piece[] = [];
  let button: HTMLElement | null = null;
  let part: 'before' | 'now' | 'next' | 'list' | 'after' = 'before';
  for (const piece of pieces(block, MOST_PIECES)) {
    const { label, text } = piece;
    if (label === 'play') {
      button ??= pressable(piece.element);
      if (part === 'before') part = 'now';
    } else if (label === 'next' && part !== 'list') {
      part = 'next';
      next.push(text);
    } else if (label === 'stations') part = 'list';
    else if (label === 'all') part = 'after';
    else if (label === 'stream' || part === 'list') list.push(piece);
    else if (label === 'on-air' && part === 'before') {
      part = 'now';
      now.push(text);
    } else if (part === 'next' && isClock(text)) part = 'after';
    else if (part === 'now') now.push(text);
    else if (part === 'next') next.push(text);
  }
  const streams = readStreams(list);
  const none = new Set([...known, ...streams.map((stream) => stream.name)].map((text) => nameKey(text ?? '')));
  return { onAir: airing(now, none), nextUp: airing(next, none), streams, button };
}

const BUTTON = 'button, [role="button"]';

/** A link is no player: a click on it would leave the page. */
function pressable(element: Element): HTMLElement | null {
  const control = closest(element, BUTTON) ?? firstIn(element, BUTTON);
  return control instanceof HTMLElement ? control : null;
}

/** The player's own position, "0:00" once or more, which is no time of day. */
const isClock = (text: string) => /^[\s/]*$/.test(text.replace(/0?0:00(?::00)?/g, ''));

/** A time of day as stations print it: "6:30 PM", "18:30", "9 a.m. - 10 a.m.". */
const TIME = /\d{1,2}(?::\d\d)?\s?[ap]\.?m\b\.?|\b\d{1,2}:\d\d\b/gi;

/** The programme among the pieces after a label: the first that is neither a time, a control nor a name in `none`. */
function airing(texts: string[], none: Set<string>): Airing | null {
  let at: string | null = null;
  // More pieces than a player has: what follows the label is something else, a menu perhaps.
  if (texts.length > 8) return null;
  for (const text of texts) {
    if (isClock(text)) continue;
    at ??= text.match(TIME)?.[0] ?? null;
    const bare = text
      .replace(TIME, ' ')
      .replace(/^[\s\-–—•·|:,()]+/, '')
      .replace(/[\s\-–—•·|:,(]+(?:at\s*)?$/, '');
    if (!name(bare)) continue;
    // A time in the middle is a part of the name.
    const programme = name(text.includes(bare) ? bare : text);
    if (!programme || CONTROLS.has(nameKey(programme)) || none.has(nameKey(programme))) continue;
    return at === null ? { programme } : { programme, printedTime: at };
  }
  return null;
}
