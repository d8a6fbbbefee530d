import { describe, expect, it } from 'vitest';
import { streamAddress } from '../../src/station/address.ts';
import { KNOWN_STATIONS, knownAt, withKnown } from '../../src/station/known.ts';
import type { Station, Stream } from '../../src/station/model.ts';

const page: Station = {
  name: null,
  donateUrl: null,
  streams: [],
  onAir: null,
  nextUp: null,
  hasPlayer: true,
  composerId: null,
};
const stream = (name: string, url: string | null = null): Stream => ({
  id: 'r1',
  name,
  url,
  onAir: null,
  from: 'page',
});
const URL_THERE = 'https://www.kuer.org/story';
const KUER = 'https://kuer.streamguys1.com/high_icy';

describe('known stations', () => {
  it.each(KNOWN_STATIONS.map((station) => [station.name, station]))(
    '%s has an address that can be played',
    (_, known) => {
      expect(streamAddress(known.stream)).toBe(known.stream);
      expect(knownAt(`https://www.${known.site}/story`)).toBe(known);
    },
  );

  it('are found by their own site alone', () => {
    expect(knownAt('https://notkuer.org/')).toBeNull();
    expect(knownAt('https://kuer.org.evil.example/')).toBeNull();
    expect(knownAt('not an address')).toBeNull();
  });

  it('give name and stream where the page gives none, and say where it is from', () => {
    expect(withKnown(page, URL_THERE)).toMatchObject({ name: 'KUER', streams: [{ url: KUER, from: 'known' }] });
  });

  it('give the address to the stream of that name, with or without its frequency, and to no other', () => {
    const two = withKnown({ ...page, streams: [stream('Classical'), stream('KUER')] }, URL_THERE).streams;
    expect(two).toMatchObject([{ url: null }, { name: 'KUER', url: KUER, from: 'known' }]);
    for (const name of ['KUER 90.1', 'KUER-FM'])
      expect(withKnown({ ...page, streams: [stream(name)] }, URL_THERE).streams).toMatchObject([{ name, url: KUER }]);
    const other = withKnown({ ...page, streams: [stream('KUER Two')] }, URL_THERE).streams;
    expect(other).toMatchObject([{ url: null }, { name: 'KUER', url: KUER }]);
  });

  it('say nothing where the page gives a stream, and nothing of other sites', () => {
    const own = { ...page, name: 'Ours', streams: [stream('One', 'https://live.example/one')] };
    expect(withKnown(own, URL_THERE)).toEqual(own);
    expect(withKnown(page, 'https://other.example/')).toBe(page);
  });
});
