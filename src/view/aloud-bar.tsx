import { useLayoutEffect, useRef } from 'preact/hooks';
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
          <button type="button" onClick={() => onSkip(-1)}>
            {strings.text('aloudBack')}
          </button>
          <button type="button" onClick={() => onSkip(1)}>
            {strings.text('aloudOn')}
          </button>
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
        </>
      )}
      <button type="button" ref={end} class="end" onClick={onEnd}>
        {strings.text('aloudEnd')}
      </button>
    </div>
  );
}
