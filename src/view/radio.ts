import type { Station } from '../station/model.ts';
import type { MessageKey, Strings } from './strings.ts';

/** What live radio is doing, as the background knows it. */
export interface Radio {
  status: 'stopped' | 'connecting' | 'playing' | 'stalled' | 'failed';
  /** What plays, in words: the name of the stream or station; null when nothing does. */
  name: string | null;
  /** Id of the stream in this page's `Station`, or null: the page's own player, or a station of another page. */
  stream: string | null;
  /** For `failed`: why. */
  why?: 'offline' | 'refused' | 'unsupported' | 'insecure';
  /** 0–100. */
  volume: number;
  muted: boolean;
}

/** Live radio and what a listener can do with it. */
export interface RadioControls {
  radio: Radio;
  /** Plays a stream of the station by id; null: the page's own player. */
  onPlay(stream: string | null): void;
  onStop(): void;
  onVolume(volume: number): void;
  onMute(muted: boolean): void;
}

/** Something sounds, or is about to. */
export const isOn = ({ status }: Radio): boolean =>
  status === 'connecting' || status === 'playing' || status === 'stalled';

/** The stream that "Play live radio" starts: the first that we can reach; null: the page's own player; undefined: there is none. */
export function mainStream({ streams, hasPlayer }: Station): string | null | undefined {
  return streams.find(({ url }) => url)?.id ?? (hasPlayer ? null : undefined);
}

const failures: Record<NonNullable<Radio['why']>, MessageKey> = {
  offline: 'radioOffline',
  refused: 'radioRefused',
  unsupported: 'radioUnsupported',
  insecure: 'radioInsecure',
};

/** What the radio does, in a sentence; empty while it was never started. */
export function radioSentence({ status, name, why }: Radio, strings: Strings): string {
  const station = name ?? strings.text('liveRadio');
  switch (status) {
    case 'stopped':
      return '';
    case 'connecting':
      return strings.text('radioConnecting', station);
    case 'playing':
      return strings.text('radioPlaying', station);
    case 'stalled':
      return strings.text('radioStalled', station);
    case 'failed':
      return strings.text(failures[why ?? 'refused'], station);
  }
}
