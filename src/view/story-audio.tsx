import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from './settings.ts';
import { useStrings } from './strings.ts';

export interface StoryAudioProps {
  /** Checked https address. */
  audio: string;
  /** The page gives times: turns can be followed. */
  timed: boolean;
  settings: Settings;
  onSettings(changes: Partial<Settings>): void;
  /** Something for the status line of the view, for screen readers alone. */
  onSay(sentence: string): void;
  /** The element, once it is there. */
  onElement(element: HTMLAudioElement): void;
}

export const SPEEDS = [0.75, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2];

/** Seconds that "Back 10 seconds" goes back. */
const BACK = 10;

/** The story's own audio with the browser's own controls. Nothing is loaded before the reader presses play. */
export function StoryAudio({ audio, timed, settings, onSettings, onSay, onElement }: StoryAudioProps) {
  const { text, locale } = useStrings();
  const element = useRef<HTMLAudioElement>(null);
  const [failed, setFailed] = useState(false);
  const { speed } = settings;
  // Before anything is painted: "Play from 0:06" may be pressed as soon as it is seen.
  useLayoutEffect(() => {
    if (element.current) onElement(element.current);
  }, []);
  useEffect(() => {
    if (!element.current) return;
    element.current.defaultPlaybackRate = speed;
    element.current.playbackRate = speed;
  }, [speed]);
  const back = () => {
    if (element.current) element.current.currentTime = Math.max(0, element.current.currentTime - BACK);
  };
  const speeds = SPEEDS.includes(speed) ? SPEEDS : [...SPEEDS, speed].sort((a, b) => a - b);
  return (
    <div class="story">
      {/* biome-ignore lint/a11y/useMediaCaption: the transcript stands below */}
      <audio
        ref={element}
        controls
        preload="none"
        src={audio}
        aria-label={text('storyAudio')}
        onError={() => {
          setFailed(true);
          onSay(text('storyFailed'));
        }}
        onPlaying={() => setFailed(false)}
        onRateChange={({ currentTarget: { playbackRate } }) => {
          if (playbackRate !== speed) onSettings({ speed: playbackRate });
        }}
      />
      <p class="story-tools">
        <button type="button" onClick={back}>
          {text('backTen')}
        </button>
        <label>
          {text('aloudRate')}{' '}
          <select value={speed} onChange={({ currentTarget }) => onSettings({ speed: Number(currentTarget.value) })}>
            {speeds.map((speed) => (
              <option key={speed} value={speed}>
                {text('aloudTimes', speed.toLocaleString(locale))}
              </option>
            ))}
          </select>
        </label>
        {timed && (
          <label>
            <input
              type="checkbox"
              checked={settings.followAudio}
              onChange={({ currentTarget }) => onSettings({ followAudio: currentTarget.checked })}
            />{' '}
            {text('followAudio')}
          </label>
        )}
      </p>
      {failed && (
        <p>
          {text('storyFailed')}{' '}
          <a href={audio} target="_blank" rel="noreferrer">
            {text('openAudio')}
          </a>
        </p>
      )}
    </div>
  );
}
