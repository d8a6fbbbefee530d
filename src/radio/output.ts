// Where the sound is made. Chromium's background has no document, so that an offscreen one is opened for the audio; Firefox's
// has, and plays by itself as long as it is kept from being suspended.
import browser from 'webextension-polyfill';
import { callPlayer, type Playable } from '../messages.ts';
import type { Heard } from '../station/radio.ts';
import { radioAudio } from './audio.ts';

export interface Output {
  load(what: Playable): Promise<void>;
  unload(): Promise<void>;
  setSound(volume: number, muted: boolean): Promise<void>;
  /** False when the document that played was closed by the browser, or ended with an earlier background. */
  isOpen(): Promise<boolean>;
}

/** The part of `chrome.offscreen` that is used here; the polyfill's types do not know it. */
interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
  hasDocument(): Promise<boolean>;
}

declare const chrome: { offscreen?: Offscreen } | undefined;

/** The output of this browser. `tell` hears what its audio element says, when that lives in the background itself. */
export function openOutput(tell: (run: number, heard: Heard) => void): Output {
  const offscreen = typeof chrome === 'undefined' ? undefined : chrome.offscreen;
  if (offscreen) return inOffscreen(offscreen);
  const audio = radioAudio(document, tell);
  return {
    load: async (what) => audio.load(what),
    unload: async () => audio.unload(),
    setSound: async (volume, muted) => audio.setSound(volume, muted),
    isOpen: async () => audio.isLoaded(),
  };
}

function inOffscreen(offscreen: Offscreen): Output {
  let opening: Promise<void> | null = null;
  /** A second document would be an error, also while the first is being opened. */
  const open = async () => {
    if (await offscreen.hasDocument()) return;
    opening ??= offscreen
      .createDocument({
        url: 'player.html',
        reasons: ['AUDIO_PLAYBACK'],
        justification: browser.i18n.getMessage('playerJustification'),
      })
      .finally(() => {
        opening = null;
      });
    await opening;
  };
  return {
    load: async (what) => {
      await open();
      await callPlayer('load', what);
    },
    unload: async () => {
      if (await offscreen.hasDocument()) await offscreen.closeDocument();
    },
    setSound: async (volume, muted) => {
      if (await offscreen.hasDocument()) await callPlayer('setSound', volume, muted);
    },
    isOpen: () => offscreen.hasDocument(),
  };
}
