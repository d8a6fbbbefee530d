// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Story, StoryRequest } from '../src/listening-door.ts';
import { listeningDoor } from '../src/listening-door.ts';
import type { ScheduleReply } from '../src/messages.ts';
import type { Turn } from '../src/transcript/model.ts';
import { DEFAULT_SETTINGS } from '../src/view/settings.ts';

vi.mock('webextension-polyfill', () => ({
  default: { i18n: { getUILanguage: () => 'en', getMessage: (key: string) => (key === 'language' ? 'en' : key) } },
}));
await import('../src/listening.tsx');

const turns: Turn[] = [2, 10, 20].map((start, index) => ({
  id: `t${index + 1}`,
  speaker: null,
  label: null,
  paragraphs: [],
  start,
}));

let root: ShadowRoot;
let story: Story;
let heard: (string | null)[];
let scrolledTo: string[];
/** Where the turns stand in the window, by id: by default all are in sight. */
let tops: Record<string, number>;

/**
 * A view with three turns and the audio of the story above them; `atOnce` is done before anything is painted. jsdom plays nothing and lays
 * nothing out: both are said here.
 */
function begin(changes: Partial<StoryRequest> = {}, atOnce: () => void = () => undefined): HTMLAudioElement {
  document.body.innerHTML = '<div></div>';
  root = document.body.firstElementChild?.attachShadow({ mode: 'open' }) as ShadowRoot;
  root.innerHTML = `<p class="place"></p><section class="turns">${turns
    .map(
      ({ id }) =>
        `<div class="turn" id="${id}"><h3 class="name" tabindex="-1">Mira Oye</h3><button class="from">0:02</button></div>`,
    )
    .join('')}</section>`;
  heard = [];
  scrolledTo = [];
  tops = {};
  for (const turn of root.querySelectorAll('.turn')) {
    turn.getBoundingClientRect = () => new DOMRect(0, tops[turn.id] ?? 100, 100, 50);
    turn.scrollIntoView = () => scrolledTo.push(turn.id);
  }
  act(() => {
    const made = listeningDoor.here()?.story({
      container: root.querySelector('.place') as HTMLElement,
      audio: 'https://media.kxhb.example/ferry.mp3',
      turns,
      settings: DEFAULT_SETTINGS,
      onSettings: () => undefined,
      onSay: () => undefined,
      onPlay: () => undefined,
      onHeard: (turn) => heard.push(turn),
      ...changes,
    });
    if (made) story = made;
    atOnce();
  });
  return root.querySelector('audio') as HTMLAudioElement;
}

function goTo(audio: HTMLAudioElement, second: number): void {
  audio.currentTime = second;
  act(() => void audio.dispatchEvent(new Event('timeupdate')));
}

beforeEach(() => {
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
  vi.spyOn(HTMLMediaElement.prototype, 'pause').mockReturnValue();
});

describe('the recording of a story', () => {
  it('loads nothing until it is played', () => {
    expect(begin().preload).toBe('none');
    expect(HTMLMediaElement.prototype.play).not.toHaveBeenCalled();
  });

  it('tells which turn is heard, once for each', () => {
    const audio = begin();
    for (const second of [0.5, 2, 5, 11, 12, 3]) goTo(audio, second);
    expect(heard).toEqual(['t1', 't2', 't1']);
  });

  it('goes along while the turn that was heard is in sight', () => {
    const audio = begin();
    goTo(audio, 2);
    goTo(audio, 10);
    expect(scrolledTo).toEqual(['t2']);
    tops.t2 = -500;
    goTo(audio, 20);
    expect(scrolledTo).toEqual(['t2']);
    expect(heard).toEqual(['t1', 't2', 't3']);
  });

  it('leaves whoever reads by keys where they are, and never takes the focus', () => {
    const audio = begin();
    goTo(audio, 2);
    const name = root.querySelector<HTMLElement>('#t1 .name');
    name?.focus();
    goTo(audio, 10);
    expect(scrolledTo).toEqual([]);
    expect(root.activeElement).toBe(name);
    root.querySelector<HTMLElement>('#t1 .from')?.focus();
    goTo(audio, 20);
    expect(scrolledTo).toEqual(['t3']);
  });

  it('goes along no more when that is switched off', () => {
    const audio = begin();
    act(() => story.follow({ ...DEFAULT_SETTINGS, followAudio: false }));
    goTo(audio, 2);
    goTo(audio, 10);
    expect(scrolledTo).toEqual([]);
    expect(heard).toEqual(['t1', 't2']);
  });

  it('plays from a turn that is pressed as soon as it is there', () => {
    const audio = begin({}, () => story.playFrom('t3'));
    expect(audio.currentTime).toBe(20);
    expect(audio.play).toHaveBeenCalled();
  });

  it('plays from a turn, and goes back ten seconds', () => {
    const audio = begin();
    story.playFrom('t3');
    expect(audio.currentTime).toBe(20);
    expect(audio.play).toHaveBeenCalled();
    act(() => [...root.querySelectorAll('button')].find((button) => button.textContent === 'backTen')?.click());
    expect(audio.currentTime).toBe(10);
  });

  it('keeps the speed that is chosen, and takes one that was kept', () => {
    const onSettings = vi.fn();
    const audio = begin({ settings: { ...DEFAULT_SETTINGS, speed: 1.5 }, onSettings });
    expect(audio.playbackRate).toBe(1.5);
    const select = root.querySelector('select') as HTMLSelectElement;
    select.value = '0.75';
    act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
    expect(onSettings).toHaveBeenCalledWith({ speed: 0.75 });
  });

  it('silences the players of the page beneath when it plays', () => {
    const onPlay = vi.fn();
    const audio = begin({ onPlay });
    const own = document.body.appendChild(document.createElement('audio'));
    Object.defineProperty(own, 'paused', { value: false });
    own.pause = vi.fn();
    audio.dispatchEvent(new Event('play'));
    expect(own.pause).toHaveBeenCalled();
    expect(onPlay).toHaveBeenCalled();
  });
});

describe('the one status line of the view', () => {
  it('is told when the recording cannot be played, and the way to it stays', () => {
    const onSay = vi.fn();
    const audio = begin({ onSay });
    act(() => void audio.dispatchEvent(new Event('error')));
    expect(onSay.mock.calls).toEqual([['storyFailed']]);
    expect(root.querySelector('a')?.href).toBe('https://media.kxhb.example/ferry.mp3');
    expect(root.querySelector('[role=status]')).toBeNull();
  });

  /** The schedule of a station in a view, got by its button, as the background answers. */
  function getSchedule(reply: ScheduleReply): string[] {
    const said: string[] = [];
    vi.stubGlobal('chrome', { runtime: { id: 'sidetone', sendMessage: async () => ({ value: reply }) } });
    document.body.innerHTML = '<div></div>';
    root = document.body.firstElementChild?.attachShadow({ mode: 'open' }) as ShadowRoot;
    const place = root.appendChild(document.createElement('div'));
    act(() => void listeningDoor.here()?.schedule(place, 'a1', (text) => said.push(text)));
    const button = root.querySelector('button');
    button?.focus();
    button?.click();
    expect(root.querySelector('[role=status]')).toBeNull();
    return said;
  }

  it('is told that the schedule is asked for and why there is none; the button keeps the focus', async () => {
    const said = getSchedule({ trouble: 'offline' });
    await vi.waitFor(() => expect(said).toEqual(['scheduleLoading', 'scheduleOffline']));
    expect(root.activeElement).toBe(root.querySelector('button'));
    expect(root.textContent).toContain('scheduleOffline');
  });

  it('is not told of a schedule that is there: its heading has the focus', async () => {
    const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
    const airing = { programme: 'The Long Table', start: at(-10), end: at(50) };
    const schedule = { onAir: airing, nextUp: null, day: [], justPlayed: [], asOf: at(0) };
    const said = getSchedule({ schedule });
    await vi.waitFor(() => expect(root.activeElement?.textContent).toBe('schedule'));
    expect(said).toEqual(['scheduleLoading']);
  });
});
