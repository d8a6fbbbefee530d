// Live radio in the background: its state, who is told of it, and the commands. The state outlives the background itself, which
// browsers end whenever they like: it is kept in session storage, and a new background goes on where the last one stopped.
import browser, { type Tabs } from 'webextension-polyfill';
import { callPage, type Sender, tellPopup } from '../messages.ts';
import {
  failed,
  type Heard,
  hear,
  isOn,
  type RadioSource,
  type RadioState,
  SILENCE,
  stopped,
  volumeOf,
} from '../station/radio.ts';
import { loadRadio, type RadioKept, saveRadio } from '../store.ts';
import { openOutput } from './output.ts';
import { inTime } from './patience.ts';
import { type Found, find, NothingToPlay, streamAt } from './source.ts';
import { showRadio } from './toolbar.ts';

/** Both browsers end a background that has called nothing of the extension API for half a minute, in Firefox with its audio. */
const KEEP_ALIVE_MS = 10_000;

const output = openOutput((run, it) => void heard(run, it));
let kept: RadioKept | null = null;
let retry: ReturnType<typeof setTimeout> | undefined;
let alive: ReturnType<typeof setInterval> | undefined;
/** One thing after the other: a Stop that comes while a Play is looking for its stream waits for it, and wins. */
let turn: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: (kept: RadioKept) => Promise<T>): Promise<T> {
  const result = turn.then(async () => {
    kept ??= (await loadRadio()) ?? { state: SILENCE, url: null, run: 0, played: false, pages: [] };
    return work(kept);
  });
  turn = result.catch(() => undefined);
  return result;
}

/** Takes over a changed state: keeps it, shows it, and tells everybody who wants to know. */
async function change(kept: RadioKept, state: RadioState): Promise<RadioState> {
  kept.state = state;
  if (isOn(state)) {
    alive ??= setInterval(() => void check(), KEEP_ALIVE_MS);
  } else {
    clearInterval(alive);
    clearTimeout(retry);
    alive = undefined;
  }
  await saveRadio(kept);
  await showRadio(state);
  void tellPopup('radioChanged', state);
  for (const tab of kept.pages)
    callPage(tab, 'radioChanged', state).catch(() => {
      kept.pages = kept.pages.filter((page) => page !== tab);
    });
  return state;
}

async function load(kept: RadioKept): Promise<void> {
  const { state, url } = kept;
  if (url === null) return;
  kept.run++;
  await saveRadio(kept);
  const title = state.programme ?? state.stream ?? state.station ?? '';
  const artist = [state.station, state.stream].filter((name) => name && name !== title).join(' · ');
  await output.load({ run: kept.run, url, volume: state.volume, muted: state.muted, title, artist });
}

/** How the radio stands. A page that asks is told of changes from now on. */
export function radio(sender: Sender): Promise<RadioState> {
  return inTurn(async (kept) => {
    if (sender.tabId !== null && !kept.pages.includes(sender.tabId)) {
      kept.pages.push(sender.tabId);
      await saveRadio(kept);
    }
    return kept.state;
  });
}

/** Plays a stream; see `BackgroundCalls.playRadio`. */
export function play(sender: Sender, asked: RadioSource, anyway = false): Promise<RadioState> {
  return inTurn(async (kept) => {
    const source = withTab(asked, sender);
    const before = { ...kept };
    clearTimeout(retry);
    await output.unload();
    const now: RadioState = { ...stopped(kept.state), source, station: null, stream: null, programme: null };
    const audible = anyway || isOn(kept.state) ? null : await audibleTab(source);
    if (audible) return change(kept, { ...now, phase: 'held', audible });
    await change(kept, { ...now, phase: 'connecting' });
    try {
      const { url, ...names } = await findAgain(source, before);
      Object.assign(kept, { url: null, played: false });
      await change(kept, { ...kept.state, ...names });
      kept.url = await streamAt(url);
      await load(kept);
    } catch (error) {
      return change(kept, failed(kept.state, error instanceof NothingToPlay ? error.problem : 'unsupported'));
    }
    return kept.state;
  });
}

/** What a source turns out to be; where its page is gone, what it was when it was played last. */
async function findAgain(source: RadioSource, { state, url }: RadioKept): Promise<Found> {
  try {
    return await find(source);
  } catch (error) {
    const gone = error instanceof NothingToPlay && error.problem === 'no-page';
    const same = JSON.stringify(source) === JSON.stringify(state.source);
    if (!gone || !same || url === null || state.station === null) throw error;
    return { url, station: state.station, stream: state.stream, programme: null };
  }
}

/** Only what a source may hold, and the asking page's own tab where it names none. */
function withTab(source: RadioSource, sender: Sender): RadioSource {
  // A page speaks of itself alone; only the extension's own pages name another tab.
  const tab = sender.tabId ?? source.tab;
  return { stream: String(source.stream), ...(typeof tab === 'number' && { tab }) };
}

/** A tab that is heard already: that of the source before any other. What our own view plays there makes way. */
async function audibleTab(source: RadioSource): Promise<RadioState['audible']> {
  const tabs: Tabs.Tab[] = [];
  for (const tab of await browser.tabs.query({ audible: true })) {
    if (tab.mutedInfo?.muted || tab.id === undefined) continue;
    if (!(await inTime(callPage(tab.id, 'hush')).catch(() => false))) tabs.push(tab);
  }
  const tab = tabs.find(({ id }) => id === source.tab) ?? tabs[0];
  return tab?.id === undefined ? null : { tab: tab.id, title: tab.title ?? null, here: tab.id === source.tab };
}

/** Stops the radio. */
export function stop(): Promise<RadioState> {
  return inTurn(async (kept) => {
    await output.unload();
    return change(kept, stopped(kept.state));
  });
}

export function setVolume(volume: number): Promise<RadioState> {
  return inTurn((kept) => setSound(kept, { volume: volumeOf(volume) }));
}

export function setMuted(muted: boolean): Promise<RadioState> {
  return inTurn((kept) => setSound(kept, { muted: muted === true }));
}

/** Chromium closes an audio document that is silent: the stream is loaded again when the sound comes back. */
async function setSound(kept: RadioKept, sound: { volume?: number; muted?: boolean }): Promise<RadioState> {
  const state = await change(kept, { ...kept.state, ...sound });
  if (state.phase === 'playing' && isSounding(state) && !(await output.isOpen())) await load(kept);
  else await output.setSound(state.volume, state.muted);
  return state;
}

const isSounding = ({ volume, muted }: RadioState) => volume > 0 && !muted;

/** What the audio element says of its load number `run`; words of earlier loads are late and say nothing. */
export function heard(run: number, it: Heard): Promise<void> {
  return inTurn(async (kept) => {
    if (run !== kept.run) return;
    if (it === 'playing') kept.played = true;
    const { state, retryIn, silence } = hear(kept.state, it, kept.played);
    if (state === kept.state) return;
    if (silence) await output.unload();
    await change(kept, state);
    if (retryIn !== undefined) retryLater(run, retryIn);
  });
}

function retryLater(run: number, seconds: number): void {
  clearTimeout(retry);
  retry = setTimeout(() => void inTurn(async (kept) => (run === kept.run ? load(kept) : undefined)), seconds * 1000);
}

/** Keeps the background alive while the radio is on, and the radio true to its state. */
async function check(): Promise<void> {
  await browser.runtime.getPlatformInfo();
  await inTurn(async (kept) => {
    // Dead air of half a minute has closed the audio document, though nobody asked for silence.
    if (kept.state.phase === 'playing' && isSounding(kept.state) && !(await output.isOpen())) await load(kept);
  });
}

/** A new background goes on where the last one was ended: what no longer plays, or was waiting to be tried again, is loaded. */
export function resume(): Promise<void> {
  return inTurn(async (kept) => {
    if (!isOn(kept.state)) return;
    await change(kept, kept.state);
    if (kept.state.phase === 'retrying' || (isSounding(kept.state) && !(await output.isOpen()))) await load(kept);
  });
}

/** Mutes the tab that the radio is held for: no other tab is ever touched. */
export function muteTab(tab: number): Promise<void> {
  return inTurn(async ({ state }) => {
    if (state.audible?.tab === tab) await browser.tabs.update(tab, { muted: true });
  });
}

/** Whether a tab, or the asking page's own, is heard; null when the browser does not say. */
export async function isAudible(sender: Sender, asked?: number): Promise<boolean | null> {
  // A page speaks of itself alone.
  const tabId = sender.tabId ?? asked;
  const tab = tabId === undefined ? null : await browser.tabs.get(tabId).catch(() => null);
  return tab?.audible ?? null;
}

const NOBODY: Sender = { tabId: null, frameId: 0, documentId: null };

/** The state, for what happens in the background itself. */
export const current = (): Promise<RadioState> => radio(NOBODY);

/**
 * Plays what was played last, else the first stream of the page that the reader is on. Asked a second time while the radio is
 * held for another tab, it plays.
 */
export async function playOrStop(tab: number | undefined): Promise<void> {
  const state = await current();
  if (isOn(state)) await stop();
  else if (state.source) await play(NOBODY, state.source, state.phase === 'held');
  else if (tab !== undefined) {
    const station = await callPage(tab, 'station').catch(() => null);
    const stream = station?.streams.find(({ url }) => url);
    if (stream) await play(NOBODY, { stream: stream.id, tab });
  }
}
