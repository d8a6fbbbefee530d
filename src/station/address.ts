import { safeUrl } from '../transcript/safe-url.ts';

/** Hosts that name no machine on the public internet (RFC 6761, RFC 6762, RFC 8375, and what home routers use). */
const PRIVATE = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|onion|home\.arpa)$/;

/**
 * The address of a live stream, checked: https, no user name, a public host name. IP addresses are refused whole: no station
 * streams from one, and every private network is written as one. Parameters are kept, since stations count listeners by them.
 * `base` resolves what a page writes relative to itself. Returns null for everything else.
 */
export function streamAddress(address: string | null, base?: string): string | null {
  const text = address?.trim() ?? '';
  if (!text || text.length > 2000 || !URL.canParse(text, base)) return null;
  // What a page writes absolute is checked as written; only what is relative is resolved first.
  const url = safeUrl(URL.canParse(text) ? text : new URL(text, base).href);
  return url !== null && isPublicHost(new URL(url).hostname) ? url : null;
}

/** True for a dotted host name outside of private and local use; the URL parser has turned every form of IPv4 into digits. */
export function isPublicHost(host: string): boolean {
  const plain = host.replace(/\.$/, '');
  return plain.includes('.') && /^\.[a-z][a-z0-9-]*$/.test(plain.slice(plain.lastIndexOf('.'))) && !PRIVATE.test(plain);
}

/** True when the address is a playlist, which names the stream and is not it. */
export function isPlaylist(address: string): boolean {
  return /\.(?:m3u|pls)$/i.test(new URL(address).pathname);
}

/** True when the address is that of a stream in pieces (HLS). */
export function isHls(address: string): boolean {
  return /\.m3u8$/i.test(new URL(address).pathname);
}
