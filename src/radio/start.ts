import browser from 'webextension-polyfill';
import { answer } from '../messages.ts';
import {
  current,
  heard,
  isAudible,
  muteTab,
  play,
  playOrStop,
  radio,
  resume,
  setMuted,
  setVolume,
  stop,
} from './radio.ts';

/** How much the commands change the volume. */
const STEP = 0.1;

/** Lets the background play live radio. `inject` puts the reader into a tab's page, which alone knows the page's streams. */
export function startRadio(inject: (tabId: number) => Promise<void>): void {
  answer('background', {
    radio,
    playRadio: play,
    stopRadio: stop,
    setVolume: (_sender, volume) => setVolume(volume),
    setMuted: (_sender, muted) => setMuted(muted),
    muteTab: (_sender, tab) => muteTab(tab),
    isAudible,
    heard: (sender, run, it) => (sender.tabId === null ? heard(run, it) : undefined),
  });
  browser.commands.onCommand.addListener(async (name) => {
    if (name === 'radio-play-stop') {
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab?.id !== undefined) await inject(tab.id).catch(() => undefined);
      await playOrStop(tab?.id);
    } else if (name === 'radio-volume-up') await setVolume((await current()).volume + STEP);
    else if (name === 'radio-volume-down') await setVolume((await current()).volume - STEP);
  });
  void resume();
}
