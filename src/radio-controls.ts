import { CallFailure, callBackground } from './messages.ts';
import { isOn, type RadioState, SILENCE } from './station/radio.ts';
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

/** When it is looked whether the page is heard after its player was pressed, in milliseconds: browsers say so late. */
const LOOKS_MS = [1000, 3000, 6000];

/** Live radio as a view controls it: every call goes to the background, which keeps the state. `told` takes what it broadcasts. */
export function radioControls(place: RadioPlace): { controls(): RadioControls; told(state: RadioState): void } {
  let state = SILENCE;
  let pageHeard: boolean | null | undefined;
  const told = (next: RadioState) => {
    state = next;
    place.changed();
  };
  const follow = (call: Promise<RadioState>) => {
    call.then(told).catch((error: unknown) => {
      if (!(error instanceof CallFailure)) throw error;
    });
  };
  const stop = () => follow(callBackground('stopRadio'));
  const pressPage = () => {
    if (isOn(state)) stop();
    place.pressPagePlayer();
    for (const ms of LOOKS_MS)
      setTimeout(async () => {
        pageHeard = await callBackground('isAudible', ...(place.tab === undefined ? [] : [place.tab])).catch(
          () => null,
        );
        place.changed();
      }, ms);
  };
  follow(callBackground('radio'));
  return {
    told,
    controls: () => ({
      state,
      pageHeard,
      onPlay(stream, anyway = false) {
        if (stream === null) pressPage();
        else follow(callBackground('playRadio', { stream, ...tabOf(place) }, anyway));
      },
      onPlayAgain() {
        if (state.source) follow(callBackground('playRadio', state.source));
      },
      onStop: stop,
      onVolume: (volume) => follow(callBackground('setVolume', volume)),
      onMute: (muted) => follow(callBackground('setMuted', muted)),
      onMuteTab: (tab) => void callBackground('muteTab', tab).catch(() => undefined),
    }),
  };
}

const tabOf = ({ tab }: RadioPlace) => (tab === undefined ? {} : { tab });
