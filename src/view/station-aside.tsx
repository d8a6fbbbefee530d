import type { Airing, Station, Stream } from '../station/model.ts';
import type { RadioState } from '../station/radio.ts';
import { safeUrl } from '../transcript/safe-url.ts';
import { plays, type RadioControls } from './radio.ts';
import { RadioPlayer } from './radio-player.tsx';
import { useStrings } from './strings.ts';

/** The station beside the transcript: live radio, what is on now and next, and its streams. */
export function StationAside({ station, controls }: { station: Station; controls: RadioControls }) {
  const strings = useStrings();
  const donate = station.donateUrl && safeUrl(station.donateUrl);
  const now = nowOn(station, controls.state);
  return (
    <aside class="station" aria-label={strings.text('station')}>
      <p class="station-name">
        <span>{station.name ?? strings.text('thisStation')}</span>
        {donate && (
          <a class="donate" href={donate} rel="noreferrer">
            {strings.text('donate')}
          </a>
        )}
      </p>
      <RadioPlayer station={station} controls={controls} />
      <h2>{strings.text('now')}</h2>
      <AiringView airing={now.airing} source={now.stream ? strings.text('onStream', now.stream.name) : null} />
      <h2>{strings.text('nextUp')}</h2>
      <AiringView airing={station.nextUp} source={null} />
      <h2>{strings.text('onAirStations')}</h2>
      {station.streams.length === 0 && <p class="small">{strings.text('notGiven')}</p>}
      <ul class="streams">
        {station.streams.map((stream) => (
          <StreamView key={stream.id} stream={stream} controls={controls} />
        ))}
      </ul>
      {station.composerId && <div class="schedule-place" />}
    </aside>
  );
}

/** What "Now" shows: the stream that plays, else what the page says of its player, else the first stream that says. */
function nowOn({ streams, onAir }: Station, state: RadioState): { airing: Airing | null; stream: Stream | null } {
  const playing = streams.find((stream) => plays(state, stream));
  if (playing?.onAir) return { airing: playing.onAir, stream: playing };
  if (onAir) return { airing: onAir, stream: null };
  const telling = streams.find((stream) => stream.onAir);
  return { airing: telling?.onAir ?? null, stream: telling ?? null };
}

/** An airing as the page gives it. What schedules know beside that, instants and music, is shown with them. */
function AiringView({ airing, source }: { airing: Airing | null; source: string | null }) {
  const strings = useStrings();
  if (!airing) return <p class="small">{strings.text('notGiven')}</p>;
  return (
    <>
      <p class="programme">{airing.programme}</p>
      <p class="small">{[airing.printedTime, source ?? strings.text('onThisPlayer')].filter(Boolean).join(' · ')}</p>
    </>
  );
}

function StreamView({ stream, controls }: { stream: Stream; controls: RadioControls }) {
  const strings = useStrings();
  const { state, onPlay, onStop } = controls;
  const on = plays(state, stream);
  return (
    <li>
      <div>
        <p>{stream.name}</p>
        <p class="small">{stream.onAir?.programme ?? strings.text('programmeNotGiven')}</p>
        {stream.from === 'known' && <p class="small">{strings.text('streamFromList')}</p>}
      </div>
      {stream.url && (
        <button
          type="button"
          aria-label={strings.text(on ? 'stopStream' : 'playStream', stream.name)}
          onClick={() => (on ? onStop() : onPlay(stream.id))}
        >
          {strings.text(on ? 'stop' : 'play')}
        </button>
      )}
    </li>
  );
}
