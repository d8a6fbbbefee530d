// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { broadcastOf } from '../../src/page/metadata.ts';

async function recordingOn(body: string, head = ''): Promise<string | undefined> {
  document.head.innerHTML = `<base href="https://www.kxhb.example/news/ferry">${head}`;
  document.body.innerHTML = body;
  return (await broadcastOf(document, [])).audio;
}
const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const stream = (address: string, kind = 'on-demand') =>
  `<main><ps-stream ${kind}><ps-stream-url data-stream-url="${address}"></ps-stream-url></ps-stream></main>`;

describe("the story's recording", () => {
  it.each<[string, string, string | undefined]>([
    ['a stream on demand', stream('https://media.kxhb.example/ferry'), 'https://media.kxhb.example/ferry'],
    ['an audio element', '<article><audio src="/ferry.mp3"></audio></article>', 'https://www.kxhb.example/ferry.mp3'],
    [
      'an audio element with sources',
      '<main><audio><source src="https://media.kxhb.example/1?id=7"></audio></main>',
      'https://media.kxhb.example/1?id=7',
    ],
    ['a live stream', stream('https://live.kxhb.example/news', ''), undefined],
    ['an audio element of the frame', '<header><audio src="https://live.kxhb.example/a"></audio></header>', undefined],
    ['a plain address', stream('http://media.kxhb.example/ferry.mp3'), undefined],
    ['a script', stream('javascript:alert(1)'), undefined],
    ['a private network', stream('https://10.0.0.1/ferry.mp3'), undefined],
    ['an address with a line break in it', stream('https://media.kxhb.example/fer\nry.mp3'), undefined],
    ['nothing', '<main><p>Ferry</p></main>', undefined],
  ])('is found in %s', async (_, body, address) => {
    expect(await recordingOn(body)).toBe(address);
  });

  it('is found in the metadata of the story', async () => {
    const contentUrl = 'https://media.kxhb.example/ferry.mp3';
    for (const data of [
      { '@type': 'AudioObject', contentUrl },
      { '@type': 'NewsArticle', audio: { '@type': 'AudioObject', contentUrl } },
      { '@graph': [{ '@type': 'RadioEpisode', associatedMedia: { '@type': 'AudioObject', contentUrl } }] },
    ])
      expect(await recordingOn('', linked(data))).toBe(contentUrl);
  });
});
