import { CallFailure, callBackground } from './messages.ts';
import { type RadioState, SILENCE } from './station/radio.ts';
import type { RadioControls } from './view/radio.ts';

/** What differs between the places that control the radio. */
export interface RadioPlace {
  /** The tab whose station is meant; a page leaves it out. */
  tab?: number;
  /** Starts the page's own player. */
  pressPagePlayer(): void;
  /** There is a new state to draw. */
  changed(): void;
}

/** Live radio as a view controls it: every call goes to the background, which keeps the state. `told` takes what it broadcasts. */
export function radioControls(place: RadioPlace): { controls(): RadioControls; told(state: RadioState): void } {
  let state = SILENCE;
  const told = (next: RadioState) => {
    state = next;
    place.changed();
  };
  const follow = (call: Promise<RadioState>) => {
    call.then(told).catch((error: unknown) => {
      if (!(error instanceof CallFailure)) throw error;
    });
  };
  follow(callBackground('radio'));
  return {
    told,
    controls: () => ({
      state,
      onPlay(stream, anyway = false) {
        if (stream === null) place.pressPagePlayer();
        else follow(callBackground('playRadio', { from: 'page', stream, ...tabOf(place) }, anyway));
      },
      onStop: () => follow(callBackground('stopRadio')),
      onVolume: (volume) => follow(callBackground('setVolume', volume)),
      onMute: (muted) => follow(callBackground('setMuted', muted)),
      onMuteTab: (tab) => void callBackground('muteTab', tab).catch(() => undefined),
    }),
  };
}

const tabOf = ({ tab }: RadioPlace) => (tab === undefined ? {} : { tab });
