// What a page says of its station outside of the player block: its name, its page for gifts, its Composer id, and the streams
// that its metadata names.
import { name } from '../station/text.ts';
import { safeUrl } from '../transcript/safe-url.ts';
import { attr, closest } from './dom.ts';
import { dataLayer, type Item, meta, stationsIn } from './machine.ts';
import type { Pace } from './pace.ts';
import type { StreamWords } from './station-streams.ts';

/** What metadata says of the station. */
export interface StationData {
  name: string | null;
  streams: StreamWords[];
}

/** JSON-LD `RadioStation` and `BroadcastService` (schema.org). */
export function readStationData(document: Document): StationData {
  const data: StationData = { name: null, streams: [] };
  for (const item of stationsIn(document)) {
    const called = name(item.text('broadcastDisplayName') || item.text('name'));
    const address = listenAddress(item);
    if (item.texts('@type').includes('RadioStation')) data.name ??= called;
    if (address) data.streams.push({ name: called, programme: null, addresses: [address] });
  }
  return data;
}

/** Where a station can be heard: the target of its `ListenAction`, as an address or an `EntryPoint`. */
function listenAddress(item: Item): string | undefined {
  const action = item.items('potentialAction').find((one) => one.texts('@type').includes('ListenAction'));
  return action?.text('target', 'urlTemplate') || action?.text('target');
}

/**
 * The name that the page gives its site: `og:site_name`, else the Brightspot data layer's `siteName`. Whether the site is a
 * station's is for others to know.
 */
export function siteName(document: Document): string | null {
  return name(meta(document, 'og:site_name')) ?? name(dataLayer(document).text('siteName'));
}

/** Links that ask for a gift, best first, by their own words. */
const GIFTS = [/^donate(?: now| today)?$/i, /^give(?: now| today)?$/i, /^(?:support(?: us| \S+)?|become a member)$/i];
const MOST_LINKS = 3000;

/** The station's own page for gifts, as a link outside of the story calls it; null when there is none that is https. */
export function donateUrl(document: Document, url: string): string | null {
  const links = [...document.querySelectorAll('a[href]')].slice(0, MOST_LINKS);
  let best = { rank: GIFTS.length, address: null as string | null };
  for (const link of links) {
    const words = name(link.textContent) ?? name(attr(link, 'aria-label'));
    const rank = words === null ? -1 : GIFTS.findIndex((gift) => gift.test(words));
    if (rank < 0 || rank >= best.rank || closest(link, 'main, article')) continue;
    const href = attr(link, 'href');
    const address = URL.canParse(href, url) ? safeUrl(new URL(href, url).href) : null;
    if (address) best = { rank, address };
  }
  return best.address;
}

/** Where a page's widgets and links carry the station's NPR Composer id. One by one: a list of selectors takes far longer. */
const WIDGETS = [
  '[data-stream-ucs]',
  '[data-ucs]',
  '[href*="ucs="]',
  '[src*="ucs="]',
  '[href*="/widget/"]',
  '[src*="/widget/"]',
];

/** The station's NPR Composer id, 24 hex digits, lower case; null when the page carries none. */
export async function composerId(document: Document, pace: Pace): Promise<string | null> {
  for (const selector of WIDGETS) {
    await pace();
    for (const widget of document.querySelectorAll(selector)) {
      const own = attr(widget, 'data-stream-ucs') || attr(widget, 'data-ucs');
      const within = `${attr(widget, 'href')} ${attr(widget, 'src')}`.slice(0, 4000);
      const id =
        /^[0-9a-f]{24}$/i.exec(own.trim())?.[0] ??
        /(?:[?&]ucs=|\/widget\/)([0-9a-f]{24})(?![0-9a-f])/i.exec(within)?.[1];
      if (id) return id.toLowerCase();
    }
  }
  return null;
}
