import { describe, expect, it } from 'vitest';
import { playlistAddresses } from '../../src/station/playlist.ts';

const live = 'https://live.kxhb.example/news.mp3';

describe('the streams of a playlist', () => {
  it.each<[string, string, string[]]>([
    ['M3U with comments', `#EXTM3U\n#EXTINF:-1,KXHB News\n${live}\n`, [live]],
    ['lines of every system', `${live}?a\r\n${live}?b\r${live}?c\n`, [`${live}?a`, `${live}?b`, `${live}?c`]],
    ['PLS', `[playlist]\nNumberOfEntries=1\nFile1=${live}\nTitle1=KXHB\nLength1=-1\nVersion=2\n`, [live]],
    ['PLS in any case and spacing', ` file1 = ${live} \n`, [live]],
    ['https after http', `File1=http://live.kxhb.example/news.mp3\nFile2=${live}`, [live]],
    ['no playlist in a playlist', `https://live.kxhb.example/other.m3u\n${live}`, [live]],
    [
      'nothing but what may not be played',
      'javascript:alert(1)\nhttps://10.0.0.1/a\nhttps://localhost/b\nnews.mp3\n',
      [],
    ],
    ['a page', '<!doctype html><p>Not found', []],
    ['nothing', '', []],
  ])('%s', (_, text, addresses) => {
    expect(playlistAddresses(text)).toEqual(addresses);
  });

  it('are looked for among the first lines only', () => {
    expect(playlistAddresses(`${'#\n'.repeat(100_000)}${live}`)).toEqual([]);
  });
});
