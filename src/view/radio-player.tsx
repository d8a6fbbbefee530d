import type { Station } from '../station/model.ts';
import { isOn } from '../station/radio.ts';
import { mainStream, pagePlayerSentence, type RadioControls, radioSentence } from './radio.ts';
import { useStrings } from './strings.ts';

interface RadioPlayerProps {
  station: Station;
  controls: RadioControls;
  /** Speaks its changes itself, where no status line does. */
  live?: boolean;
}

/** The one button for live radio, how it stands in words, and the volume while it plays. */
export function RadioPlayer({ station, controls, live }: RadioPlayerProps) {
  const strings = useStrings();
  const { state, pageHeard, onPlay, onPlayAgain, onStop } = controls;
  const on = isOn(state);
  const main = mainStream(station);
  const again = main === undefined && state.source !== null;
  const about = main === null ? pagePlayerSentence(pageHeard) : main === undefined && !again ? 'noLiveRadio' : null;
  const inPage = main === null && !on;
  const press = () => {
    if (on) onStop();
    else if (main !== undefined) onPlay(main);
    else onPlayAgain();
  };
  return (
    <div class="radio">
      <button type="button" class="primary" disabled={!on && main === undefined && !again} onClick={press}>
        {strings.text(on ? 'stopLiveRadio' : inPage && pageHeard ? 'pausePagePlayer' : 'playLiveRadio')}
      </button>
      <p class="small" role={live ? 'status' : undefined}>
        {radioSentence(state, strings) || (about && strings.text(about))}
      </p>
      {state.phase === 'held' && <Held station={station} controls={controls} />}
      {on && <Volume controls={controls} />}
    </div>
  );
}

/** Never two voices at once, unless the listener wants it. */
function Held({ station, controls }: { station: Station; controls: RadioControls }) {
  const { text } = useStrings();
  const { state, onPlay, onMuteTab } = controls;
  const { audible, source } = state;
  const stream = source ? source.stream : mainStream(station);
  return (
    <p class="held">
      {audible && (
        <button type="button" onClick={() => onMuteTab(audible.tab)}>
          {text(audible.here ? 'muteThisPage' : 'muteThatTab')}
        </button>
      )}
      <button type="button" onClick={() => onPlay(stream ?? null, true)}>
        {text('playAnyway')}
      </button>
    </p>
  );
}

function Volume({ controls }: { controls: RadioControls }) {
  const { text } = useStrings();
  const { state, onVolume, onMute } = controls;
  const percent = Math.round(state.volume * 100);
  return (
    <div class="volume">
      <input
        type="range"
        aria-label={text('volume')}
        aria-valuetext={text('percent', percent)}
        min={0}
        max={100}
        step={5}
        value={percent}
        onInput={(event) => onVolume(event.currentTarget.valueAsNumber / 100)}
      />
      <button type="button" aria-pressed={state.muted} onClick={() => onMute(!state.muted)}>
        {text('mute')}
      </button>
    </div>
  );
}
