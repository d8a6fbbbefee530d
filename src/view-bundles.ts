// What the other bundles draw in the view. Each is put into the page when something first asks for it.
import { type AidRequest, type Aids, aidsDoor } from './aids-door.ts';
import type { Door } from './door.ts';
import { listeningDoor } from './listening-door.ts';
import { CallFailure, callBackground, type Failure } from './messages.ts';
import { transcriptOf } from './opened-page.ts';
import { type DialogRequest, type Quoting, quotingDoor } from './quoting-door.ts';
import type { Shown } from './shown.ts';
import type { Settings } from './view/settings.ts';

/** A bundle, put into the page when it is not there yet. Rejects with `CallFailure`. */
export async function callFor<B>({ name, here }: Door<B>): Promise<B> {
  if (!here()) await callBackground('injectBundle', name);
  const bundle = here();
  if (!bundle) throw new CallFailure('broken');
  return bundle;
}

/** The view that the bundles draw in, and what they tell it. */
interface Host {
  /** Null while no view is open. */
  shown(): Shown | null;
  draw(): void;
  /** Draws what has changed. */
  change(changes: Partial<Shown>): void;
  changeSettings(changes: Partial<Settings>): Promise<void>;
  /** Something else is to be heard from now on. */
  stopRadio(): void;
}

/** What the reader asks of the bundles. What is opened says, where it can come to nothing, why that cannot be; else null. */
export interface ViewBundles {
  openQuoting(open: (quoting: Quoting, request: DialogRequest) => void): Promise<Failure | null>;
  openAid(open: (aids: Aids, request: AidRequest) => void): Promise<Failure | null>;
  /** Begins, pauses or goes on reading aloud, from a turn by its id. */
  readAloud(from: string | null): Promise<Failure | null>;
  /** Has the bundle of listening draw what there is to listen to beside live radio; what is drawn already stays. */
  listen(): Promise<void>;
}

/** The bundles that draw in the view of `host`. */
export function viewBundles({ shown, draw, change, changeSettings, stopRadio }: Host): ViewBundles {
  /** Says something in the status line, to screen readers alone. */
  const say = (text: string) => change({ told: { text } });

  /** Opens what a bundle draws among the dialogs of the view. */
  async function openDialog<B>(
    door: Door<B>,
    open: (bundle: B, view: Shown, container: HTMLElement) => void,
  ): Promise<Failure | null> {
    try {
      const bundle = await callFor(door);
      const view = shown();
      if (!view) return null;
      const container = document.createElement('div');
      view.stage.querySelector('.dialogs')?.append(container);
      open(bundle, view, container);
      return null;
    } catch (error) {
      return error instanceof CallFailure ? error.failure : 'broken';
    }
  }

  const openQuoting = (open: (quoting: Quoting, request: DialogRequest) => void) =>
    openDialog(quotingDoor, (quoting, { opened }, container) =>
      open(quoting, {
        container,
        original: opened.page.transcript,
        nodes: opened.page.nodes,
        corrections: opened.record.corrections,
        edits: opened.record.edits,
        onChange(changes) {
          Object.assign(opened.record, changes);
          draw();
        },
        onClose: () => container.remove(),
      }),
    );

  const openAid = (open: (aids: Aids, request: AidRequest) => void) =>
    openDialog(aidsDoor, (aids, { settings }, container) =>
      open(aids, {
        container,
        settings,
        onSettings: (changes) => void changeSettings(changes),
        onClose: () => container.remove(),
      }),
    );

  const readAloud = (from: string | null) =>
    openDialog(aidsDoor, (aids, { opened, settings, stage }, container) => {
      const root = stage.querySelector<HTMLElement>('.reader');
      const controls = stage.querySelector<HTMLElement>('.aloud');
      if (!root || !controls) return;
      aids.readAloud({
        container,
        controls,
        view: root,
        transcript: transcriptOf(opened),
        from,
        settings,
        onSettings: (changes) => void changeSettings(changes),
        onPlay() {
          shown()?.story?.pause();
          stopRadio();
        },
        onTurn: (reading) => change({ reading }),
        onSay: say,
        onClose() {
          container.remove();
          stage.querySelector<HTMLElement>('.read-aloud')?.focus();
        },
      });
    });

  async function listen(): Promise<void> {
    const before = shown();
    if (!before) return;
    const { transcript, station } = before.opened.page;
    const { audio } = transcript.broadcast;
    const { composerId } = station;
    if (!(audio && !before.story) && !(composerId && composerId !== before.scheduleOf)) return;
    const listening = await callFor(listeningDoor).catch(() => null);
    if (!listening || shown() !== before) return;
    const place = (name: string) => before.stage.querySelector<HTMLElement>(`.${name}-place`);
    const [storyPlace, schedulePlace] = [place('story'), place('schedule')];
    if (audio && !before.story && storyPlace) {
      before.story = listening.story({
        container: storyPlace,
        audio,
        turns: transcript.turns,
        settings: before.settings,
        onSettings: (changes) => void changeSettings(changes),
        onSay: say,
        onPlay() {
          aidsDoor.here()?.hush();
          stopRadio();
        },
        onHeard: (heard) => change({ heard }),
      });
      before.ends.push(before.story.end);
    }
    if (composerId && composerId !== before.scheduleOf && schedulePlace) {
      before.scheduleOf = composerId;
      before.ends.push(listening.schedule(schedulePlace, composerId, say));
    }
    draw();
  }

  return { openQuoting, openAid, readAloud, listen };
}
