// From ids to an address. The background takes no address from anybody: it asks the page's reader for the station it shows,
// and checks what comes as if the page itself had written it.
import { callPage } from '../messages.ts';
import { isPlaylist, streamAddress } from '../station/address.ts';
import { playlistAddresses } from '../station/playlist.ts';
import type { RadioProblem, RadioSource } from '../station/radio.ts';
import { name } from '../station/text.ts';
import { inTime } from './patience.ts';
import { ask } from './reply.ts';

/** What a source turned out to be. */
export interface Found {
  /** Address of the stream, or of a playlist that names it. */
  url: string;
  station: string;
  stream: string | null;
  programme: string | null;
}

/** Thrown when there is nothing to play. */
export class NothingToPlay extends Error {
  constructor(readonly problem: RadioProblem) {
    super(problem);
  }
}

/** The beginning of a playlist is enough. */
const PLAYLIST = { bytes: 64_000, ms: 10_000 };

/** The stream at an address: the first that it names where it is that of a playlist. Throws `NothingToPlay`. */
export async function streamAt(url: string): Promise<string> {
  return isPlaylist(url) ? firstOf(url) : url;
}

/** Looks a source up. Throws `NothingToPlay`. */
export async function find({ stream: id, tab }: RadioSource): Promise<Found> {
  if (tab === undefined) throw new NothingToPlay('no-page');
  const station = await inTime(callPage(tab, 'station')).catch(() => null);
  const stream = station?.streams.find((stream) => stream.id === id);
  if (!station || !stream) throw new NothingToPlay('no-page');
  const url = streamAddress(stream.url);
  if (!url) throw new NothingToPlay('no-address');
  const called = name(stream.name);
  const own = name(station.name);
  const programme = name((stream.onAir ?? station.onAir)?.programme);
  return { url, station: own ?? called ?? new URL(url).hostname, stream: called === own ? null : called, programme };
}

/** The first stream that a playlist names. */
async function firstOf(playlist: string): Promise<string> {
  const reply = await ask(playlist, PLAYLIST).catch(() => null);
  if (!reply) throw new NothingToPlay('no-playlist');
  const [first] = playlistAddresses(reply.text);
  if (!first) throw new NothingToPlay('no-address');
  return first;
}
