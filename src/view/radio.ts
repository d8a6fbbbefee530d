import type { Station, Stream } from '../station/model.ts';
import { isOn, type RadioProblem, type RadioState } from '../station/radio.ts';
import type { MessageKey, Strings } from './strings.ts';

/** How live radio stands, and what a listener can do with it. */
export interface RadioControls {
  state: RadioState;
  /** Whether the page was heard a moment after its own player was pressed; null: the browser does not say; undefined: it was not pressed. */
  pageHeard?: boolean | null | undefined;
  /**
   * Plays a stream of the station by id; null: the page's own player. `anyway`: the listener was told that something else is heard
   * already (`held`).
   */
  onPlay(stream: string | null, anyway?: boolean): void;
  /** Plays what was played last. */
  onPlayAgain(): void;
  onStop(): void;
  /** 0 to 1. */
  onVolume(volume: number): void;
  onMute(muted: boolean): void;
  /** Mutes the tab that the radio is `held` for. */
  onMuteTab(tab: number): void;
}

/** The stream that "Play live radio" starts: the first that we can reach; null: the page's own player; undefined: there is none. */
export function mainStream({ streams, hasPlayer }: Station): string | null | undefined {
  return streams.find(({ url }) => url)?.id ?? (hasPlayer ? null : undefined);
}

/** What there is to say of the page's own player, as far as it can be known. */
export function pagePlayerSentence(heard: boolean | null | undefined): MessageKey {
  if (heard === undefined) return 'playsInPage';
  return heard === null ? 'pagePlayerUnknown' : heard ? 'pagePlayerHeard' : 'pagePlayerSilent';
}

/** Whether it is this stream that is played. The name is compared too, since streams of other pages have the same ids. */
export const plays = (state: RadioState, { id, name }: Stream): boolean =>
  isOn(state) && state.source?.stream === id && (state.stream ?? state.station) === name;

const problems: Record<RadioProblem, MessageKey> = {
  offline: 'radioOffline',
  refused: 'radioRefused',
  unsupported: 'radioUnsupported',
  'no-address': 'radioNoAddress',
  'no-playlist': 'radioNoPlaylist',
  'no-page': 'radioNoPage',
  lost: 'radioLost',
};

/** How the radio stands, in a sentence; empty while it is off. */
export function radioSentence({ phase, stream, station, problem, audible }: RadioState, strings: Strings): string {
  const name = stream ?? station ?? strings.text('liveRadio');
  switch (phase) {
    case 'stopped':
      return '';
    case 'connecting':
      return strings.text('radioConnecting', name);
    case 'playing':
      return strings.text('radioPlaying', name);
    case 'retrying':
      return strings.text('radioRetrying', name);
    case 'failed':
      return strings.text(problems[problem ?? 'refused'], name);
    case 'held':
      if (audible?.here) return strings.text('heldHere');
      return audible?.title ? strings.text('heldByTab', audible.title) : strings.text('heldByOther');
  }
}
