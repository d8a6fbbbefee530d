import type { Broadcast } from '../src/transcript/model.ts';

/** A broadcast of which a page tells nothing but its address. */
export const unknownBroadcast = (url: string): Broadcast => ({
  url,
  title: null,
  programme: null,
  network: null,
  station: null,
  date: null,
  dateIs: 'published',
  language: 'en',
  people: [],
});
