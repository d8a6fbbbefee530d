import type { Station } from '../station/model.ts';
import { isOn, mainStream, type RadioControls, radioSentence } from './radio.ts';
import { useStrings } from './strings.ts';

/** The one button for live radio, what it does in words, and the volume while it plays. */
export function RadioPlayer({ station, controls }: { station: Station; controls: RadioControls }) {
  const strings = useStrings();
  const { radio, onPlay, onStop, onVolume, onMute } = controls;
  const on = isOn(radio);
  const main = mainStream(station);
  return (
    <div class="radio">
      <button
        type="button"
        class="primary"
        disabled={!on && main === undefined}
        onClick={() => (on ? onStop() : main !== undefined && onPlay(main))}
      >
        {strings.text(on ? 'stopLiveRadio' : 'playLiveRadio')}
      </button>
      <p class="small">{radioSentence(radio, strings) || readiness(main, strings.text)}</p>
      {on && (
        <div class="volume">
          <input
            type="range"
            aria-label={strings.text('volume')}
            min={0}
            max={100}
            step={5}
            value={radio.volume}
            onInput={(event) => onVolume(event.currentTarget.valueAsNumber)}
          />
          <button type="button" aria-pressed={radio.muted} onClick={() => onMute(!radio.muted)}>
            {strings.text('mute')}
          </button>
        </div>
      )}
    </div>
  );
}

function readiness(main: string | null | undefined, text: ReturnType<typeof useStrings>['text']): string | null {
  if (main === undefined) return text('noLiveRadio');
  return main === null ? text('playsInPage') : null;
}
