/** A programme at a time on a station (schema.org BroadcastEvent). */
export interface Airing {
  /** Name of the programme as given: "Morning Edition". */
  programme: string;
  /** ISO 8601 instants, when known. */
  start?: string;
  end?: string;
  /** When it begins, as a page prints it, in the station's own time: "6:30 PM". */
  printedTime?: string;
  /** Minutes that the station's clocks are ahead of UTC at `start` (negative in America), when the source tells. */
  zone?: number;
  /** Likewise at `end`, when the clocks are changed in between. */
  endZone?: number;
  /** Only when the source gives it; never guessed from a programme. */
  song?: Song;
}

/** A piece of music that was or is played. */
export interface Song {
  title: string;
  artist: string | null;
}

/** Live audio of a station. An airing belongs to a stream: a station runs news, classical and more side by side. */
export interface Stream {
  /** Stable within one reading of the page: `r1`, `r2` … */
  id: string;
  name: string;
  /** Checked https address, or null when only the page's own player knows it. */
  url: string | null;
  /** What it plays now; null when the page does not say. */
  onAir: Airing | null;
  /** Where the address comes from: the page, or our list of known stations. */
  from: 'page' | 'known';
}

/** The outlet whose page this is (schema.org RadioStation). What the page does not say is null. */
export interface Station {
  name: string | null;
  /** https address of the station's own page for gifts, as the page links it. */
  donateUrl: string | null;
  streams: Stream[];
  /** What the page says of no stream in particular: it is on this station's player. */
  onAir: Airing | null;
  nextUp: Airing | null;
  /** The page has its own live player that a click can start. */
  hasPlayer: boolean;
  /** NPR Composer id of the station (24 hex digits), when the page carries one. */
  composerId: string | null;
}

/** What is known of a station when its page says nothing. */
export const UNKNOWN_STATION: Station = {
  name: null,
  onAir: null,
  nextUp: null,
  streams: [],
  hasPlayer: false,
  donateUrl: null,
  composerId: null,
};
