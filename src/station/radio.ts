// Live radio as a state: what is played, how it stands, and what happens next. Pure: the background keeps the state, an audio
// element somewhere else makes the sound and says what it hears.

/** What is to be played: a stream of the station on a tab's page. Ids only, never an address. */
export interface RadioSource {
  /** `Stream.id`. */
  stream: string;
  /** A page that asks for its own stream leaves it out. */
  tab?: number;
}

/** Why there is no sound; each has its own sentence. */
export type RadioProblem =
  /** The computer has no network. */
  | 'offline'
  /** The stream's server does not answer, or says no. */
  | 'refused'
  /** The browser cannot play this kind of stream. */
  | 'unsupported'
  /** The page gives no address that may be played: none at all, not https, or not a public one. */
  | 'no-address'
  /** The address is that of a playlist, which could not be read: its server may not let us. */
  | 'no-playlist'
  /** The page is gone, or no longer has that stream. */
  | 'no-page'
  /** It broke off, and came back no more. */
  | 'lost';

/** How the radio stands; all that views need to show it. */
export interface RadioState {
  /** `retrying`: the sound broke off, and is looked for again. `held`: another tab is audible, and the reader is asked first. */
  phase: 'stopped' | 'connecting' | 'playing' | 'retrying' | 'failed' | 'held';
  /** What is played, or was last. */
  source: RadioSource | null;
  station: string | null;
  stream: string | null;
  programme: string | null;
  /** How often it was looked for again since it last played for a while: 0 to `MOST_RETRIES`. */
  retry: number;
  /** Set when `failed`. */
  problem: RadioProblem | null;
  /** Set when `held`: the tab that is audible; `here` when it is the one whose station is to be played. */
  audible: { tab: number; title: string | null; here: boolean } | null;
  /** 0 to 1. */
  volume: number;
  muted: boolean;
}

/** The radio before anything was played. */
export const SILENCE: RadioState = {
  phase: 'stopped',
  source: null,
  station: null,
  stream: null,
  programme: null,
  retry: 0,
  problem: null,
  audible: null,
  volume: 0.6,
  muted: false,
};

/**
 * What the audio element says. `lasting`: it has played for a while; `stalled`: connected, and no sound comes; `ended`: the server
 * closed the stream.
 */
export type Heard = 'playing' | 'lasting' | 'stalled' | 'ended' | 'refused' | 'unsupported' | 'offline' | 'paused';

/** Attempts after the sound broke off, and before the first sound, when the server more likely means its no. */
export const MOST_RETRIES = 5;
const MOST_AT_FIRST = 2;

/** Seconds before attempt 1, 2 … */
const PAUSES = [1, 2, 4, 8, 16];

/** What the background has to do next. */
export interface Next {
  state: RadioState;
  /** Seconds until the stream is loaded again. */
  retryIn?: number;
  /** The audio element has to let go of the stream. */
  silence?: boolean;
}

/**
 * What becomes of the radio when its audio element says something. `everPlayed`: whether this stream has sounded since the reader
 * pressed Play. A word that comes after the radio was stopped changes nothing.
 */
export function hear(state: RadioState, heard: Heard, everPlayed: boolean): Next {
  if (!isOn(state)) return { state };
  if (heard === 'playing') return { state: { ...state, phase: 'playing' } };
  // Only now is it back: a server that breaks off after every greeting would be greeted for ever.
  if (heard === 'lasting') return { state: { ...state, phase: 'playing', retry: 0 } };
  // A hardware key or the browser's own media controls: live radio is stopped, since pausing it would play the past.
  if (heard === 'paused') return { state: stopped(state), silence: true };
  if (heard === 'unsupported') return { state: failed(state, heard), silence: true };
  const retry = state.retry + 1;
  if (retry > (everPlayed ? MOST_RETRIES : MOST_AT_FIRST)) {
    const problem = heard === 'offline' || heard === 'refused' ? heard : 'lost';
    return { state: failed(state, problem), silence: true };
  }
  return { state: { ...state, phase: 'retrying', retry }, retryIn: PAUSES[retry - 1] ?? 16 };
}

/** True while a stream is played, or is being looked for. */
export function isOn({ phase }: RadioState): boolean {
  return phase === 'connecting' || phase === 'playing' || phase === 'retrying';
}

/** The radio switched off: what was played is remembered, so that it can be played again. */
export function stopped(state: RadioState): RadioState {
  return { ...state, phase: 'stopped', retry: 0, problem: null, audible: null };
}

/** The radio that cannot play, and why. */
export function failed(state: RadioState, problem: RadioProblem): RadioState {
  return { ...state, phase: 'failed', retry: 0, problem, audible: null };
}

/** A volume from 0 to 1 in steps of one hundredth, from whatever a message brings. */
export function volumeOf(value: unknown): number {
  const number = typeof value === 'number' && Number.isFinite(value) ? value : SILENCE.volume;
  return Math.round(Math.min(1, Math.max(0, number)) * 100) / 100;
}
