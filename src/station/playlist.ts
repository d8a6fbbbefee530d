import { isPlaylist, streamAddress } from './address.ts';

/** Lines of a playlist that are looked at. */
const MOST_LINES = 500;

/**
 * The https addresses of streams that a playlist names, in its order: M3U (a line an address, `#` a comment) and PLS
 * (`File1=address`). Addresses that may not be played, and further playlists, are left out.
 */
export function playlistAddresses(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/, MOST_LINES)
    .map((line) => line.trim().replace(/^File\d{1,4}\s*=\s*/i, ''))
    .filter((line) => !line.startsWith('#'))
    .map((line) => streamAddress(line))
    .filter((address) => address !== null)
    .filter((address) => !isPlaylist(address));
}
