// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { radioAudio } from '../../src/radio/audio.ts';
import type { Heard } from '../../src/station/radio.ts';

const media = HTMLMediaElement.prototype;
const stream = (url: string) => ({ run: 3, url, volume: 0.6, muted: false, title: 'Low Water', artist: 'KXHB' });
let heard: [number, Heard][];
const load = (url: string) => {
  radioAudio(document, (run, it) => heard.push([run, it])).load(stream(url));
  return document.querySelector('audio');
};

beforeEach(() => {
  heard = [];
  document.documentElement.replaceChildren();
  vi.useFakeTimers();
  vi.spyOn(media, 'load').mockReturnValue();
  vi.spyOn(media, 'play').mockResolvedValue();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a stream in pieces (HLS)', () => {
  it('is asked nothing of where the browser cannot play it, which is said at once', () => {
    vi.spyOn(media, 'canPlayType').mockReturnValue('');
    expect(load('https://live.kxhb.example/news.M3U8?listener=web')?.hasAttribute('src')).toBe(false);
    expect(heard).toEqual([[3, 'unsupported']]);
  });

  it('is played where the browser can', () => {
    vi.spyOn(media, 'canPlayType').mockReturnValue('maybe');
    expect(load('https://live.kxhb.example/news.m3u8')?.src).toBe('https://live.kxhb.example/news.m3u8');
    expect(heard).toEqual([]);
  });
});

describe('what is heard of a stream', () => {
  /** Lets seconds pass in which the stream sounds, or does not. */
  const pass = (audio: HTMLAudioElement | null, seconds: number, sounds: boolean) => {
    for (let second = 0; second < seconds; second++) {
      if (audio && sounds) audio.currentTime += 1;
      vi.advanceTimersByTime(1000);
    }
  };

  it('is that it lasts, once, when it has played longer than any greeting', () => {
    const audio = load('https://live.kxhb.example/news.mp3');
    pass(audio, 39, true);
    expect(heard).toEqual([]);
    pass(audio, 60, true);
    expect(heard).toEqual([[3, 'lasting']]);
  });

  it('is that it has stalled: soon after it sounded, later while it is opening', () => {
    const audio = load('https://live.kxhb.example/news.mp3');
    pass(audio, 15, false);
    expect(heard).toEqual([]);
    pass(audio, 2, true);
    pass(audio, 10, false);
    expect(heard).toEqual([[3, 'stalled']]);
  });
});
