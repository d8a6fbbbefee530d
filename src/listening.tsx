// Injected beside the reader where there is something to listen to: the station's schedule, and the story's own audio.
import { render } from 'preact';
import { browserStrings } from './i18n.ts';
import { listeningDoor, type Story, type StoryRequest } from './listening-door.ts';
import { callBackground, type ScheduleReply } from './messages.ts';
import { silencePage } from './page/players.ts';
import { stageIn } from './stage.ts';
import { startsOf, turnHeard } from './transcript/heard.ts';
import { directionOf } from './view/language.ts';
import listeningStyles from './view/listening.css';
import { type ScheduleState, ScheduleView, scheduleSentence } from './view/schedule-view.tsx';
import { StoryAudio } from './view/story-audio.tsx';
import { StringsProvider } from './view/strings.ts';

const strings = browserStrings();

/** The place to draw in, in the language of our words. */
function stageFor(container: HTMLElement): HTMLElement {
  const stage = stageIn(container, listeningStyles);
  stage.lang = strings.locale;
  stage.dir = directionOf(strings.locale);
  return stage;
}

function schedule(container: HTMLElement, composerId: string, onSay: (sentence: string) => void): () => void {
  const stage = stageFor(container);
  let state: ScheduleState = 'offered';
  /** The browser asks in another tab. */
  let waiting = false;
  const get = async (mayAsk: boolean) => {
    change('loading');
    const failed = (): ScheduleReply => ({ trouble: 'refused' });
    const reply = await callBackground('schedule', composerId, mayAsk).catch(failed);
    waiting = 'trouble' in reply && (reply.trouble === 'asking' || (waiting && reply.trouble === 'not-allowed'));
    change(reply);
  };
  const change = (next: ScheduleState) => {
    state = next;
    const focused = viewOf(stage).activeElement;
    render(
      <StringsProvider value={strings}>
        <ScheduleView state={state} onGet={() => void get(true)} />
      </StringsProvider>,
      stage,
    );
    const sentence = scheduleSentence(state, strings);
    if (sentence) onSay(sentence);
    // The button that got the schedule has gone, and what it was pressed for begins here.
    if (focused && !focused.isConnected) stage.querySelector('h2')?.focus();
  };
  const back = () => {
    if (waiting && !document.hidden) void get(false);
  };
  document.addEventListener('visibilitychange', back);
  change(state);
  return () => {
    document.removeEventListener('visibilitychange', back);
    render(null, stage);
    container.replaceChildren();
  };
}

function story(request: StoryRequest): Story {
  const stage = stageFor(request.container);
  const starts = startsOf(request.turns);
  let { settings } = request;
  let element: HTMLAudioElement | null = null;
  let heard: string | null = null;

  const hear = () => {
    const second = element?.currentTime ?? 0;
    const turn = second > 0 ? turnHeard(starts, second) : null;
    if (turn === heard) return;
    const follows = settings.followAudio && isReadAlong(turnOf(heard));
    heard = turn;
    request.onHeard(turn);
    if (follows) turnOf(turn)?.scrollIntoView({ block: 'start' });
  };
  const turnOf = (turn: string | null) => viewOf(stage).getElementById(turn ?? '');
  const draw = () =>
    render(
      <StringsProvider value={strings}>
        <StoryAudio
          audio={request.audio}
          timed={starts.length > 0}
          settings={settings}
          onSettings={request.onSettings}
          onSay={request.onSay}
          onElement={(audio) => {
            element = audio;
            audio.addEventListener('play', () => {
              silencePage();
              request.onPlay();
            });
            for (const event of ['timeupdate', 'seeked', 'ended', 'emptied']) audio.addEventListener(event, hear);
          }}
        />
      </StringsProvider>,
      stage,
    );
  draw();
  return {
    playFrom(turn) {
      const at = starts.find((one) => one.turn === turn);
      if (!at || !element) return;
      element.currentTime = at.start;
      void element.play().catch(() => undefined);
    },
    pause() {
      const played = element !== null && !element.paused;
      element?.pause();
      return played;
    },
    follow(next) {
      settings = next;
      draw();
    },
    end() {
      element?.pause();
      render(null, stage);
      request.container.replaceChildren();
    },
  };
}

const viewOf = (element: Element) => element.getRootNode() as ShadowRoot;

/**
 * Whether the reader goes along with the audio: the turn that was heard is in sight, nothing is selected, and the focus is not
 * among the turns, where somebody reads by keys. Whoever has scrolled away, or reads elsewhere, is left alone.
 */
function isReadAlong(turn: HTMLElement | null): boolean {
  if (!turn) return false;
  const { top, bottom } = turn.getBoundingClientRect();
  const focused = viewOf(turn).activeElement;
  const reading = (focused?.closest('.turns') && !focused.matches('.from')) || !(getSelection()?.isCollapsed ?? true);
  return bottom > 0 && top < window.innerHeight && !reading;
}

listeningDoor.open({ schedule, story });
