import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStrings } from './strings.ts';

/** How reading aloud stands. `new`: the reader has not yet been told what to expect. */
export type AloudState = 'new' | 'stopped' | 'reading' | 'paused' | 'no-voices' | 'failed';

interface AloudBarProps {
  state: AloudState;
  /** Who is read, as the view names them; empty before the first word. */
  speaker: string;
  /** 1 is the voice's own speed. */
  rate: number;
  onPlay(): void;
  onPause(): void;
  /** To the first sentence of the next (1) or previous (-1) turn. */
  onSkip(turns: 1 | -1): void;
  onRate(rate: number): void;
  onVoices(): void;
  /** Ends it, and takes the controls away. */
  onEnd(): void;
}

const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** The controls of reading aloud. Before the first use one sentence says that a screen reader and it may both speak. */
export function AloudBar(props: AloudBarProps) {
  const { state, speaker, rate, onPlay, onPause, onSkip, onRate, onVoices, onEnd } = props;
  const strings = useStrings();
  const main = useRef<HTMLButtonElement>(null);
  const end = useRef<HTMLButtonElement>(null);
  const [more, setMore] = useState(false);
  const silent = state === 'no-voices';
  const trouble = silent ? strings.text('aloudNoVoices') : state === 'failed' ? strings.text('aloudFailed') : '';
  useLayoutEffect(() => (main.current ?? end.current)?.focus(), [silent]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and a section would be one more landmark
    <div class="aloud-bar" role="group" aria-label={strings.text('readAloud')}>
      {state === 'new' && <p id="aloud-new">{strings.text('aloudNew')}</p>}
      {trouble && <p>{trouble}</p>}
      {!silent && (
        <button
          type="button"
          ref={main}
          class="primary"
          aria-describedby={state === 'new' ? 'aloud-new' : undefined}
          onClick={state === 'reading' ? onPause : onPlay}
        >
          {strings.text(state === 'reading' ? 'aloudPause' : state === 'paused' ? 'aloudGoOn' : 'aloudStart')}
        </button>
      )}
      {!silent && state !== 'new' && (
        <>
          <Skip label={strings.text('aloudBack')} sign="«" onSkip={() => onSkip(-1)} />
          <Skip label={strings.text('aloudOn')} sign="»" onSkip={() => onSkip(1)} />
          <button type="button" class="narrow" aria-expanded={more} onClick={() => setMore(!more)}>
            {strings.text('aloudMore')}
          </button>
        </>
      )}
      <button type="button" ref={end} onClick={onEnd} aria-label={strings.text('aloudEnd')}>
        <InRoom label={strings.text('aloudEnd')} sign="×" />
      </button>
      {!silent && state !== 'new' && (
        <div class={more ? 'rest' : 'rest wide'}>
          <label>
            {strings.text('aloudRate')}{' '}
            <select value={rate} onChange={(event) => onRate(Number(event.currentTarget.value))}>
              {RATES.map((rate) => (
                <option key={rate} value={rate}>
                  {strings.text('aloudTimes', rate)}
                </option>
              ))}
            </select>
          </label>
          <button type="button" onClick={onVoices}>
            {strings.text('aloudVoices')}
          </button>
          <span class="small now">{speaker}</span>
        </div>
      )}
    </div>
  );
}

function Skip({ label, sign, onSkip }: { label: string; sign: string; onSkip(): void }) {
  return (
    <button type="button" aria-label={label} onClick={onSkip}>
      <InRoom label={label} sign={sign} />
    </button>
  );
}

/** What a button shows: its words, and where there is little room a sign for them. */
function InRoom({ label, sign }: { label: string; sign: string }) {
  return (
    <>
      <span class="wide">{label}</span>
      <span class="narrow" aria-hidden="true">
        {sign}
      </span>
    </>
  );
}
