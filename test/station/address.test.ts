import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isPlaylist, streamAddress } from '../../src/station/address.ts';

const page = 'https://www.kxhb.example/news/';

describe('addresses of streams', () => {
  it.each([
    ['https://live.kxhb.example/news.mp3?src=web&t=1', 'https://live.kxhb.example/news.mp3?src=web&t=1'],
    [' https://live.kxhb.example:8443/; ', 'https://live.kxhb.example:8443/;'],
    ['/live/one', 'https://www.kxhb.example/live/one'],
    ['//live.kxhb.example/one', 'https://live.kxhb.example/one'],
    ['https://radio.例え.example/a', 'https://radio.xn--r8jz45g.example/a'],
  ])('%s is played', (given, played) => {
    expect(streamAddress(given, page)).toBe(played);
  });

  it.each([
    null,
    '',
    'http://live.kxhb.example/a',
    '//127.0.0.1/a',
    'https://0x7f000001/',
    'https://①②⑦.⓪.⓪.①/',
    'https://[fd00::1]/',
    'https://localhost./',
    'https://printer.home.arpa/',
    'https://live.kxhb.example\n.evil.example/',
    `https://live.kxhb.example/${'a'.repeat(3000)}`,
  ])('%s is not', (given) => {
    expect(streamAddress(given, page)).toBeNull();
  });

  const attacks = new URL('../../../shared/attacks/urls.json', import.meta.url);
  const sets = existsSync(attacks) ? (JSON.parse(readFileSync(attacks, 'utf8')) as Record<string, string[]>) : {};
  it('lets nothing of a public collection of private addresses through, whatever its scheme', () => {
    const ownHost = /^(?:https:evil|https?:\/\/(?:api\.composer|evil)|\/\/evil|\\\\evil|ftp:)/;
    for (const address of (sets.ssrf ?? []).filter((text) => !ownHost.test(text)))
      expect([address, streamAddress(address.replace(/^\w+:/, 'https:'))]).toEqual([address, null]);
  });

  it('tells playlists from streams', () => {
    expect(isPlaylist('https://live.kxhb.example/one.M3U?x')).toBe(true);
    expect(isPlaylist('https://live.kxhb.example/one.pls')).toBe(true);
    expect(isPlaylist('https://live.kxhb.example/one.mp3')).toBe(false);
  });
});
