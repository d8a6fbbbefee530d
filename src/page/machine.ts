// What a page says of itself to machines: JSON-LD, the Brightspot data layer, <meta>. All of it may be broken or hostile: only
// strings of sensible length leave this file.
import { clean } from '../transcript/clean.ts';
import { attr, textOf } from './dom.ts';

/** An object of JSON-LD or of the data layer. */
export interface Item {
  /** A string, or the `name` of an object, or the first such of a list; '' when there is none. */
  text(...path: string[]): string;
  /** All of them. */
  texts(...path: string[]): string[];
  /** What stands there, each on its own. */
  items(...path: string[]): Item[];
}

const LONGEST = 1_000_000;
const story = /(?:Article|BlogPosting|Episode|(?:Broadcast|Publication)Event|Clip|AudioObject)$/;

/** The objects of the page's JSON-LD that describe its story, the most telling first. */
export const storiesIn = (document: Document): Item[] =>
  jsonLd(document, story, (object) => ['@graph', 'mainEntity', 'mainEntityOfPage'].map((key) => own(object, key)));

/** Those that describe a station or its streams, wherever they stand in the page's graphs, outermost first. */
export const stationsIn = (document: Document): Item[] =>
  jsonLd(document, /^(?:RadioStation|BroadcastService)$/, Object.values);

/** Objects of some types; `inner` gives what to look into. Bounded, since a page can nest as deep as it likes. */
function jsonLd(document: Document, type: RegExp, inner: (object: object) => unknown[]): Item[] {
  const found: Item[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const queue: unknown[] = [parse(textOf(script))];
    for (let at = 0; at < queue.length && at < 2000; at++) {
      const value = queue[at];
      if (Array.isArray(value)) queue.push(...value.slice(0, 100));
      else if (isObject(value)) {
        queue.push(...inner(value).slice(0, 100));
        const item = itemOf(value);
        if (item.texts('@type').some((one) => type.test(one))) found.push(item);
      }
    }
  }
  return found;
}

/** The data layer of Brightspot "Grove" stations; empty where there is none. */
export function dataLayer(document: Document): Item {
  return itemOf(parse(meta(document, 'brightspot-dataLayer')));
}

/** Content of the first <meta> of the first of these names or properties that the page fills; '' when it fills none. */
export function meta(document: Document, ...names: string[]): string {
  // The browser keeps this list: each selector would look through the whole of a long page.
  const all = [...document.getElementsByTagName('meta')];
  for (const name of names) {
    const element = all.find((one) =>
      ['name', 'property', 'itemprop'].some((key) => attr(one, key).toLowerCase() === name.toLowerCase()),
    );
    const content = element ? attr(element, 'content') : '';
    if (content.trim()) return name === 'brightspot-dataLayer' ? content : tidy(content);
  }
  return '';
}

/** Text from a machine as a line: without markup characters' escapes, invisible characters and doubled space. Over-long text is none. */
export function tidy(text: string): string {
  const line = clean(text)
    .replace(/&(amp|quot|#0?39|apos|lt|gt|nbsp);/g, (_, name: string) => entities[name] ?? ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > 500 ? '' : line;
}
const entities: Record<string, string> = { amp: '&', quot: '"', '#39': "'", '#039': "'", apos: "'", lt: '<', gt: '>' };

/** The value of a JSON text; null when it is broken, or too long to be about a page. */
function parse(json: string): unknown {
  if (json.length > LONGEST) return null;
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const own = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

function itemOf(root: unknown): Item {
  const values = (path: string[]): unknown[] =>
    path.reduce<unknown[]>((found, key) => found.flatMap((value) => list(own(value, key))), [root]);
  const texts = (...path: string[]): string[] =>
    values(path)
      .map((value) => (isObject(value) ? own(value, 'name') : value))
      .flatMap((value) => (typeof value === 'string' ? [tidy(value)] : []))
      .filter((text) => text !== '');
  return { texts, text: (...path) => texts(...path)[0] ?? '', items: (...path) => values(path).map(itemOf) };
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, 50) : [value]);
