import { streamAddress } from '../station/address.ts';
import type { Station, Stream } from '../station/model.ts';
import { name, nameKey } from '../station/text.ts';
import { attr, closest } from './dom.ts';
import { dataLayer } from './machine.ts';
import { newPace } from './pace.ts';
import { type BlockWords, findBlock, readBlock } from './station-block.ts';
import { composerId, donateUrl, readStationData, siteName } from './station-facts.ts';
import { isOnDemand } from './station-pieces.ts';
import type { StreamWords } from './station-streams.ts';
import { readTriton } from './station-triton.ts';

/** How long after a change of its player the page is read again, and how long a page is watched for a player that comes late. */
const PAUSE_MS = 500;
const LATE_MS = 30_000;

const NOTHING: BlockWords = { onAir: null, nextUp: null, streams: [], button: null };

/**
 * Reads the station off its page: what its own live player says, its streams, its page for gifts. `url` is the page's address.
 * What the page does not say is null. The page stays as it is, and nothing is asked of the network.
 */
export async function readStation(document: Document, url: string): Promise<Station> {
  return read(document, url, await findBlock(document));
}

async function read(document: Document, url: string, block: Element | null): Promise<Station> {
  const pace = newPace();
  const data = readStationData(document);
  await pace();
  const site = siteName(document);
  const words = block ? readBlock(block, [site, data.name]) : (readTriton(document) ?? NOTHING);
  await pace();
  const called = data.name ?? (block || words !== NOTHING || isStationPage(document) ? site : null);
  const said = words.streams.length ? words.streams : [...outside(document), ...data.streams];
  await pace();
  const gifts = donateUrl(document, url);
  return {
    name: called,
    donateUrl: gifts,
    streams: streams(said, called, url),
    onAir: words.onAir,
    nextUp: words.nextUp,
    hasPlayer: words.button !== null,
    composerId: await composerId(document, pace),
  };
}

/** Pages of station systems say so without a player: Grove's own header, or a station in its data layer. */
function isStationPage(document: Document): boolean {
  return document.querySelector('ps-header') !== null || dataLayer(document).text('station') !== '';
}

/** Live streams that stand in the page's frame and in no player with words. Inside of a story they would be the story's own. */
function outside(document: Document): StreamWords[] {
  return [...document.querySelectorAll('[data-stream-url]')]
    .filter((element) => !closest(element, 'main, article, [on-demand]') && !isOnDemand(element))
    .map((element) => {
      const stream = closest(element, '[data-stream-name]') ?? element;
      return {
        name: name(attr(stream, 'data-stream-name')),
        programme: name(attr(stream, 'data-stream-program-name')),
        addresses: [attr(element, 'data-stream-url')],
      };
    });
}

/** Most streams that are read: the largest stations run about ten. */
const MOST_STREAMS = 100;

/** The streams, each once: what is said of a name in several places is said of one stream. */
function streams(said: StreamWords[], station: string | null, url: string): Stream[] {
  const kept = new Map<string, Stream>();
  for (const { name, programme, addresses } of said.slice(0, MOST_STREAMS)) {
    const address = addresses.map((address) => streamAddress(address, url)).find(Boolean) ?? null;
    const called = name ?? (address && (station ?? new URL(address).hostname));
    if (called === null) continue;
    const key = nameKey(called);
    const id = `r${kept.size + 1}`;
    const stream = kept.get(key) ?? { id, name: called, url: null, onAir: null, from: 'page' };
    stream.url ??= address;
    stream.onAir ??= programme === null ? null : { programme };
    kept.set(key, stream);
  }
  return [...kept.values()];
}

/**
 * Follows the page's player as its script fills it in: calls back with the station whenever it says other than `known`. Only the
 * player's own element is observed; where there is none yet, the page is looked through for half a minute. Returns the function
 * that ends it.
 */
export function watchStation(document: Document, known: Station, callback: (station: Station) => void): () => void {
  let block: Element | null = null;
  let last = JSON.stringify(known);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  const look = async () => {
    timer = undefined;
    const found = block?.isConnected ? block : await findBlock(document);
    if (ended) return;
    if (found !== block) {
      block = found;
      observe();
    }
    const station = await read(document, document.location?.href ?? '', block);
    if (ended) return;
    const now = JSON.stringify(station);
    if (now !== last) callback(station);
    last = now;
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, PAUSE_MS);
  });
  const observe = () => {
    observer.disconnect();
    if (block)
      observer.observe(block, { subtree: true, childList: true, characterData: true, attributeFilter: FILLED_IN });
    else if (document.body) observer.observe(document.body, { subtree: true, childList: true });
  };
  observe();
  void look();
  const late = setTimeout(() => {
    if (!block) observer.disconnect();
  }, LATE_MS);
  return () => {
    ended = true;
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(late);
  };
}

const FILLED_IN = ['data-stream-name', 'data-stream-url', 'data-stream-program-name', 'aria-label'];

/**
 * Presses the play button of the page's own live player, as a click of the reader would. Resolves to whether there was one; what
 * the player then does only the page knows.
 */
export async function pressPagePlayer(document: Document): Promise<boolean> {
  const block = await findBlock(document);
  const { button } = (block ? readBlock(block, []) : readTriton(document)) ?? NOTHING;
  button?.click();
  return button !== null;
}
