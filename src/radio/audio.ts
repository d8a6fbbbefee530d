// The audio element that plays live radio, in whichever document the browser lets it live: it says what it hears, and decides
// nothing. Live radio is never paused, only let go of, so that no server streams to nobody.
import type { Playable } from '../messages.ts';
import { isHls } from '../station/address.ts';
import type { Heard } from '../station/radio.ts';

/**
 * Seconds without any progress before the sound counts as stalled. A connection that is still opening is given longer: servers
 * that play something of their own first take a while to begin.
 */
const STALL_S = 8;
const OPENING_S = 20;
/** Seconds of sound after which a stream is taken to be back: longer than what servers play of their own before it. */
const LASTING_S = 40;

/** Streams in pieces (HLS, RFC 8216): Chromium plays them, Firefox does not, whose own error would read as if nobody had answered. */
const HLS = 'application/vnd.apple.mpegurl';

export interface RadioAudio {
  load(what: Playable): void;
  unload(): void;
  setSound(volume: number, muted: boolean): void;
  /** True from a load until it ended, whether by `unload` or by itself. */
  isLoaded(): boolean;
}

/** Puts an audio element into the document. `tell` is called with what is heard of the load number `run`. */
export function radioAudio(document: Document, tell: (run: number, heard: Heard) => void): RadioAudio {
  const audio = document.createElement('audio');
  document.documentElement.append(audio);
  let run = 0;
  let progress = { at: 0, time: 0 };
  let timer: ReturnType<typeof setInterval> | undefined;

  const say = (heard: Heard) => {
    if (timer !== undefined) tell(run, heard);
  };
  const letGo = () => {
    clearInterval(timer);
    timer = undefined;
    audio.removeAttribute('src');
    audio.load();
  };
  /** One word about what went wrong ends the load: the background says when to try again. */
  const over = (heard: Heard) => {
    say(navigator.onLine ? heard : 'offline');
    letGo();
  };

  audio.addEventListener('playing', () => say('playing'));
  audio.addEventListener('ended', () => over('ended'));
  audio.addEventListener('error', () => over(problemOf(audio.error, progress.time > 0)));
  // We never pause: a pause comes from hardware keys or the browser.
  audio.addEventListener('pause', () => {
    if (audio.paused && !audio.ended && !audio.error) say('paused');
  });

  return {
    load: (what) => {
      letGo();
      run = what.run;
      progress = { at: Date.now(), time: 0 };
      audio.volume = what.volume;
      audio.muted = what.muted;
      describe(what, () => say('paused'));
      timer = setInterval(() => {
        if (audio.currentTime !== progress.time) {
          if (progress.time < LASTING_S && audio.currentTime >= LASTING_S) say('lasting');
          progress = { at: Date.now(), time: audio.currentTime };
        } else if (Date.now() - progress.at > (progress.time > 0 ? STALL_S : OPENING_S) * 1000) over('stalled');
      }, 1000);
      if (isHls(what.url) && !audio.canPlayType(HLS)) return over('unsupported');
      audio.src = what.url;
      // What play() is refused for is said by the events above.
      audio.play().catch(() => undefined);
    },
    unload: () => {
      letGo();
      if ('mediaSession' in navigator) navigator.mediaSession.metadata = null;
    },
    setSound: (volume, muted) => {
      audio.volume = volume;
      audio.muted = muted;
    },
    isLoaded: () => timer !== undefined,
  };
}

/** What a media error means. Browsers tell "no such address" from "not a kind of audio I know" only in the error's words. */
function problemOf(error: MediaError | null, sounded: boolean): Heard {
  if (error?.code === MediaError.MEDIA_ERR_DECODE) return 'unsupported';
  if (error?.code !== MediaError.MEDIA_ERR_SRC_NOT_SUPPORTED || sounded) return 'ended';
  return /DEMUXER|DECODER|METADATA_ERR|decode|mime|not suitable/i.test(error.message) ? 'unsupported' : 'refused';
}

/** Station and programme on the browser's media controls and hardware keys, which stop the radio. */
function describe({ title, artist }: Playable, stop: () => void): void {
  if (!('mediaSession' in navigator)) return;
  navigator.mediaSession.metadata = new MediaMetadata({ title, artist });
  for (const action of ['pause', 'stop'] as const) navigator.mediaSession.setActionHandler(action, stop);
}
