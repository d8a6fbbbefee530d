// Every call between the entries, as types; the only code that sends or receives. It does without the polyfill, since the
// detector has 4 kB: `sendResponse` with `return true` is the one form of answer that every browser of ours understands.
import type { Station } from './station/model.ts';
import type { Heard, RadioSource, RadioState } from './station/radio.ts';
import type { Schedule, ScheduleTrouble } from './station/schedule.ts';
import type { Block, Broadcast, Transcript, Turn } from './transcript/model.ts';

/** What the detector thinks of its page. `not-yet`: it watches for a transcript that is filled in later. */
export type Verdict = 'transcript' | 'no' | 'not-yet';

/** What the reader has read off its page. */
export interface Reading {
  transcript: Transcript;
  station: Station;
}

/** Why a call had no answer; each has its own sentence in the interface. */
export type Failure =
  /** The browser lets no extension into this page (its own pages, its add-on shop), or the reader has not let us in. */
  | 'no-access'
  /** The page was read, and no transcript was found. */
  | 'no-transcript'
  /** The extension was updated or reloaded under an open page: the page must be reloaded. */
  | 'stale'
  /** Nobody answered: the page is closed, or was never looked at. */
  | 'no-answer'
  /** The other side met an error of its own. */
  | 'broken';

/** A station's schedule, or why there is none. */
export type ScheduleReply = { schedule: Schedule } | { trouble: ScheduleTrouble };

/** What is put into a page only when it is first used; built as a script of that name. */
export const BUNDLES = ['quoting', 'aids', 'listening'] as const;
export type Bundle = (typeof BUNDLES)[number];

/** Calls that the background answers. */
export interface BackgroundCalls {
  /** From the detector: shows or clears the badge of the sender's tab. */
  verdict(verdict: Verdict): void;
  /** From the button in the page: injects the reader into the sender's document and opens the view. */
  openHere(): void;
  /** From the popup: makes sure that the reader is in the tab's page. Fails with `no-access`. */
  injectReader(tabId: number): void;
  /** From the reader: puts a bundle into the sender's document (`door.ts`). */
  injectBundle(bundle: Bundle): void;
  /** From a page: the bytes of a weight of the typeface for dyslexic readers, as base64 (`face.ts`). */
  giveFace(weight: 400 | 700): string;
  /**
   * Today's schedule of a station by its id at NPR Composer (24 hexadecimal digits), kept until what is on air has ended. Unless
   * `mayAsk`, nobody is asked for a permission that is not there.
   */
  schedule(composerId: string, mayAsk: boolean): ScheduleReply;
  /** From the reader: the blocks of its page from an index on, kept under a name of its own making. Fails with `no-answer` when those before are gone. */
  takeBlocks(job: string, from: number, blocks: Block[]): void;
  /** Attributes the blocks of a job (`attribute()`). Its turns are handed out by `giveTurns`, there are `turnCount`. */
  attribute(job: string, broadcast: Broadcast): Omit<Transcript, 'turns'> & { turnCount: number };
  /** The turns of a job from an index up to another. Fails with `no-answer` when the job is gone. */
  giveTurns(job: string, from: number, to: number): Turn[];
  /** Forgets a job. */
  endJob(job: string): void;
  /** How the radio stands. A page that asks is told of every change from then on, by `radioChanged`. */
  radio(): RadioState;
  /**
   * Plays a stream and stops what was played before. While another tab is audible the radio is `held` instead, unless `anyway`:
   * the reader is asked first. Never fails: what goes wrong is in the state.
   */
  playRadio(source: RadioSource, anyway?: boolean): RadioState;
  stopRadio(): RadioState;
  /** Volume from 0 to 1. */
  setVolume(volume: number): RadioState;
  setMuted(muted: boolean): RadioState;
  /** Mutes a tab that the radio is `held` for, as the reader asked. */
  muteTab(tabId: number): void;
  /** Whether a tab, or the asking page's own, is heard, which tells whether the page's player plays; null when the browser does not say. */
  isAudible(tabId?: number): boolean | null;
  /** From a notebook that is closed or reloaded: keeps a changed note, which the page itself has no time left for (`saveNote`). */
  keepNote(id: string, before: string[], note: string): void;
  /** From the audio document: what it hears of the stream that was loaded as number `run`. */
  heard(run: number, heard: Heard): void;
}

/** Calls that the reader in a page answers. */
export interface PageCalls {
  /** Reads the page and returns what it found. Fails with `no-transcript`. The page stays as it is. */
  read(): Reading;
  /** Opens the view; with a turn id it scrolls there, focuses the turn's heading and marks the turn. */
  open(turn?: string): void;
  /** The address that opens the page at the words of a turn of the open view; null when no text fragment leads there. */
  linkTo(turn: string): string | null;
  /** Closes the view when it is open, opens it when it is not. */
  toggle(): void;
  /** The station of the page, as it was last shown. */
  station(): Station;
  /** Starts or stops the page's own live player, as a click on its button does. */
  pressPlayer(): void;
  /** The radio has changed. */
  radioChanged(state: RadioState): void;
  /** Silences what the view itself plays or reads aloud; returns whether there was something to be heard. */
  hush(): boolean;
}

/** Calls that the popup answers while it is open. */
export interface PopupCalls {
  /** The radio has changed. */
  radioChanged(state: RadioState): void;
}

/** A stream for the audio document to play. */
export interface Playable {
  /** Numbers the loads, so that words about an earlier one are told apart. */
  run: number;
  url: string;
  volume: number;
  muted: boolean;
  /** For the browser's media controls: station and programme. */
  title: string;
  artist: string;
}

/** Calls that the audio document answers (Chromium; in Firefox the background plays by itself). */
export interface PlayerCalls {
  load(what: Playable): void;
  unload(): void;
  setSound(volume: number, muted: boolean): void;
}

interface Sides {
  background: BackgroundCalls;
  page: PageCalls;
  popup: PopupCalls;
  player: PlayerCalls;
}

type Arguments<F> = F extends (...args: infer A) => unknown ? A : never;
type Answer<F> = F extends (...args: never[]) => infer R ? R : never;

interface Envelope {
  to: keyof Sides;
  call: string;
  args: unknown[];
}

type Reply = { value: unknown } | { failure: Failure };

/** Thrown by `call…` and by handlers: a failure that has a sentence. */
export class CallFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure);
  }
}

/** Who sent a call: the tab, and the document in it, when it came from a page. */
export interface Sender {
  tabId: number | null;
  frameId: number;
  documentId: string | null;
}

interface RawSender {
  id?: string;
  tab?: { id?: number };
  frameId?: number;
  documentId?: string;
}

/** The little of the extension API that messages need, alike in both browsers. */
interface Api {
  runtime: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      addListener(
        listener: (message: unknown, sender: RawSender, reply: (reply: Reply) => void) => boolean | undefined,
      ): void;
    };
  };
  tabs: { sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown> };
}

/** Both browsers know it by this name, and both answer with promises there since Manifest 3. */
declare const chrome: Api;

/** True while the extension that put this script into the page is still there (false after an update or reload). */
export function alive(): boolean {
  try {
    return !!chrome.runtime.id;
  } catch {
    return false;
  }
}

/** Calls the background. Rejects with `CallFailure` only. */
export function callBackground<K extends keyof BackgroundCalls>(
  call: K,
  ...args: Arguments<BackgroundCalls[K]>
): Promise<Answer<BackgroundCalls[K]>> {
  return send(() => chrome.runtime.sendMessage({ to: 'background', call, args } satisfies Envelope));
}

/** Tells the background what needs no answer. Returns false when the extension is gone. */
export function tellBackground<K extends keyof BackgroundCalls>(
  call: K,
  ...args: Arguments<BackgroundCalls[K]>
): boolean {
  const there = alive();
  if (there) chrome.runtime.sendMessage({ to: 'background', call, args } satisfies Envelope).catch(() => undefined);
  return there;
}

/** Calls the page in a tab (its top frame). Rejects with `CallFailure` only. */
export function callPage<K extends keyof PageCalls>(
  tabId: number,
  call: K,
  ...args: Arguments<PageCalls[K]>
): Promise<Answer<PageCalls[K]>> {
  return send(() => chrome.tabs.sendMessage(tabId, { to: 'page', call, args } satisfies Envelope, { frameId: 0 }));
}

/** Calls the audio document. Rejects with `CallFailure` only. */
export function callPlayer<K extends keyof PlayerCalls>(
  call: K,
  ...args: Arguments<PlayerCalls[K]>
): Promise<Answer<PlayerCalls[K]>> {
  return send(() => chrome.runtime.sendMessage({ to: 'player', call, args } satisfies Envelope));
}

/** Tells the popup, if it is open. */
export async function tellPopup<K extends keyof PopupCalls>(call: K, ...args: Arguments<PopupCalls[K]>): Promise<void> {
  await chrome.runtime.sendMessage({ to: 'popup', call, args } satisfies Envelope).catch(() => undefined);
}

async function send<T>(post: () => Promise<unknown>): Promise<T> {
  if (!alive()) throw new CallFailure('stale');
  const reply = await post().catch(() => undefined);
  if (!isReply(reply)) throw new CallFailure(alive() ? 'no-answer' : 'stale');
  if ('failure' in reply) throw new CallFailure(reply.failure);
  return reply.value as T;
}

/** Answers to some calls of one side. */
export type Handlers<C> = {
  [K in keyof C]?: (sender: Sender, ...args: Arguments<C[K]>) => Answer<C[K]> | Promise<Answer<C[K]>>;
};

/**
 * Answers calls to one side. Several scripts of one side may each answer some of its calls; a call that this script has no
 * handler for is left to the others. Messages from other extensions and of other forms are ignored.
 */
export function answer<S extends keyof Sides>(side: S, handlers: Handlers<Sides[S]>): void {
  const table = new Map(Object.entries(handlers)) as Map<string, (sender: Sender, ...args: unknown[]) => unknown>;
  chrome.runtime.onMessage.addListener((message, from, reply) => {
    if (!isEnvelope(message) || message.to !== side || from.id !== chrome.runtime.id) return undefined;
    const handler = table.get(message.call);
    if (!handler) return undefined;
    const sender: Sender = {
      tabId: from.tab?.id ?? null,
      frameId: from.frameId ?? 0,
      documentId: from.documentId ?? null,
    };
    // Called at once: the reader's click, which Chromium hands over with the message, is over a moment later.
    new Promise((resolve) => resolve(handler(sender, ...message.args))).then(
      // Chromium sends JSON, which leaves out what is undefined.
      (value) => reply({ value: value ?? null }),
      (error: unknown) => reply({ failure: error instanceof CallFailure ? error.failure : 'broken' }),
    );
    return true;
  });
}

function isEnvelope(message: unknown): message is Envelope {
  const m = message as Envelope | null;
  return typeof m === 'object' && m !== null && typeof m.call === 'string' && Array.isArray(m.args);
}

function isReply(reply: unknown): reply is Reply {
  return typeof reply === 'object' && reply !== null && ('value' in reply || 'failure' in reply);
}
