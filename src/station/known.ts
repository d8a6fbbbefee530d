// Stations whose live stream is public knowledge: each address below is given by several public lists and players that are
// independent of each other (looked up among public source code in November 2026). A stream that has moved fails to play with a
// sentence; it is never guessed. Stations' pages come first: this list speaks only where the page gives no stream.
import type { Station } from './model.ts';
import { nameKey } from './text.ts';

/** A station of the list. */
export interface KnownStation {
  name: string;
  /** The domain of its own site; its subdomains count as well. */
  site: string;
  /** Address of its live stream, https. */
  stream: string;
}

export const KNOWN_STATIONS: readonly KnownStation[] = [
  { name: 'KCRW', site: 'kcrw.com', stream: 'https://kcrw.streamguys1.com/kcrw_192k_mp3_on_air' },
  { name: 'KUER', site: 'kuer.org', stream: 'https://kuer.streamguys1.com/high_icy' },
  { name: 'KUT', site: 'kut.org', stream: 'https://kut.streamguys1.com/kut-web' },
  { name: 'NHPR', site: 'nhpr.org', stream: 'https://nhpr.streamguys1.com/nhpr' },
  { name: 'WNYC', site: 'wnyc.org', stream: 'https://fm939.wnyc.org/wnycfm' },
  { name: 'WPLN', site: 'wpln.org', stream: 'https://wpln.streamguys1.com/wplnfm.mp3' },
];

/** The known station whose site an address belongs to, or null. */
export function knownAt(url: string): KnownStation | null {
  if (!URL.canParse(url)) return null;
  const host = new URL(url).hostname;
  return KNOWN_STATIONS.find(({ site }) => host === site || host.endsWith(`.${site}`)) ?? null;
}

/**
 * The station as its page gives it, with the name and the stream of the list where the page gives none. The added address is
 * marked `known`; where the page lists a stream of that name it is given to that one.
 */
export function withKnown(station: Station, url: string): Station {
  const known = knownAt(url);
  if (!known) return station;
  const named = { ...station, name: station.name ?? known.name };
  if (station.streams.some((stream) => stream.url)) return named;
  const from = 'known' as const;
  const same = station.streams.find((stream) => isMain(stream.name, known.name));
  const streams = same
    ? station.streams.map((stream) => (stream === same ? { ...stream, url: known.stream, from } : stream))
    : [...station.streams, { id: from, name: known.name, url: known.stream, onAir: null, from }];
  return { ...named, streams };
}

/** A stream that is called as its station, with or without its frequency ("KUER 90.1"). */
function isMain(stream: string, station: string): boolean {
  return (
    nameKey(stream)
      .replace(/[- ]fm\b|[- ]?\d+(?:\.\d+)?$/g, '')
      .trim() === nameKey(station)
  );
}
