// The player of older stations (Core Publisher), whose streams are Triton's: known by its own class names, since its labels
// stand in pictures. Its streams have keys and no addresses: only the page's own player can play them.
import { name } from '../station/text.ts';
import { attr } from './dom.ts';
import type { BlockWords } from './station-block.ts';

/** Reads the older player; null when the page has none. */
export function readTriton(document: Document): BlockWords | null {
  const player = document.querySelector('#triton-player, td-player');
  const links = [...document.querySelectorAll('.triton-stream-selector-link')].slice(0, 100);
  if (!player && !links.length) return null;
  const said = (selector: string) => name(document.querySelector(selector)?.textContent);
  const now = said('.stream-program-name');
  const next = said('.stream-program-nextinfo')?.replace(/^(?:up )?next(?: up)?\s*:?\s*/i, '');
  const play = document.querySelector('#triton-player button, td-player button, .triton-play, .stream-play');
  return {
    onAir: now ? { programme: now } : null,
    nextUp: next ? { programme: next } : null,
    streams: links.map((link) => ({
      name: name(attr(link, 'data-stream-name')) ?? name(link.textContent),
      programme: null,
      addresses: [],
    })),
    button: play instanceof HTMLElement ? play : null,
  };
}
