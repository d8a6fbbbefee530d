import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { find } from '../../src/radio/source.ts';
import type { Station } from '../../src/station/model.ts';

const station: Station = {
  name: 'KXHB',
  donateUrl: null,
  streams: [{ id: 'r1', name: 'KXHB News', url: 'https://live.kxhb.example/news', onAir: null, from: 'page' }],
  onAir: { programme: 'Low Water' },
  nextUp: null,
  hasPlayer: false,
  composerId: null,
};

/** What the page in the tab says when it is asked for its station. */
let page: Promise<Station>;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('chrome', { runtime: { id: 'sidetone' }, tabs: { sendMessage: async () => ({ value: await page }) } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what is to be played', () => {
  it('is the stream of that place in its page, with what it plays', async () => {
    page = Promise.resolve(station);
    expect(await find({ stream: 'r1', tab: 4 })).toEqual({
      url: 'https://live.kxhb.example/news',
      station: 'KXHB',
      stream: 'KXHB News',
      programme: 'Low Water',
    });
  });

  it('has no page any more where that has another stream there, or none', async () => {
    page = Promise.resolve(station);
    await expect(find({ stream: 'r2', tab: 4 })).rejects.toMatchObject({ problem: 'no-page' });
  });

  it.each(['http://live.kxhb.example/news', 'https://127.0.0.1/news', 'javascript:alert(1)'])(
    'is checked again, whoever says so: %s',
    async (url) => {
      page = Promise.resolve({ ...station, streams: station.streams.map((stream) => ({ ...stream, url })) });
      await expect(find({ stream: 'r1', tab: 4 })).rejects.toMatchObject({ problem: 'no-address' });
    },
  );

  it('is not waited for in a page that is busy with itself: Stop would wait as well', async () => {
    page = new Promise(() => undefined);
    const found = find({ stream: 'r1', tab: 4 }).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await found).toMatchObject({ problem: 'no-page' });
  });
});
