import { describe, expect, it } from 'vitest';
import {
  type Heard,
  hear,
  isOn,
  MOST_RETRIES,
  type RadioState,
  SILENCE,
  stopped,
  volumeOf,
} from '../../src/station/radio.ts';

const playing: RadioState = { ...SILENCE, phase: 'playing', station: 'KXHB', stream: 'KXHB News' };

/** What a listener is told while the same thing happens again and again, with the seconds between attempts. */
function again(heard: Heard, everPlayed: boolean): (string | number)[] {
  const story: (string | number)[] = [];
  let state = playing;
  while (isOn(state) && story.length < 40) {
    const next = hear(state, heard, everPlayed);
    state = next.state;
    story.push(next.retryIn ?? `${state.phase}: ${state.problem}`);
  }
  return story;
}

describe('live radio', () => {
  it.each<[string, Heard, boolean, (string | number)[]]>([
    ['that was cut off', 'ended', true, [1, 2, 4, 8, 16, 'failed: lost']],
    ['that fell silent', 'stalled', true, [1, 2, 4, 8, 16, 'failed: lost']],
    ['without a network', 'offline', true, [1, 2, 4, 8, 16, 'failed: offline']],
    ['whose server said no from the start', 'refused', false, [1, 2, 'failed: refused']],
    ['of a kind that cannot be played', 'unsupported', false, ['failed: unsupported']],
    ['that a media key has paused', 'paused', true, ['stopped: null']],
  ])('%s is looked for again with growing pauses, or says why not', (_, heard, everPlayed, story) => {
    expect(again(heard, everPlayed)).toEqual(story);
  });

  it('counts anew once it has played for a while', () => {
    const lost = hear(hear(playing, 'ended', true).state, 'ended', true).state;
    expect(lost).toMatchObject({ phase: 'retrying', retry: 2 });
    const back = hear(hear(lost, 'playing', true).state, 'lasting', true).state;
    expect(back).toMatchObject({ phase: 'playing', retry: 0 });
    expect(hear(back, 'ended', true)).toMatchObject({ state: { retry: 1 }, retryIn: 1 });
  });

  it('that breaks off after every greeting is not greeted for ever', () => {
    let state = playing;
    let greetings = 0;
    while (isOn(state) && greetings < 40) {
      state = hear(hear(state, 'playing', true).state, 'ended', true).state;
      greetings++;
    }
    expect([greetings, state.problem]).toEqual([MOST_RETRIES + 1, 'lost']);
  });

  it('that was stopped is not started by what its audio says late', () => {
    for (const heard of ['playing', 'ended', 'refused'] as const)
      expect(hear(stopped(playing), heard, true).state.phase).toBe('stopped');
  });

  it.each([
    [0.604, 0.6],
    [-1, 0],
    [7, 1],
    [Number.NaN, 0.6],
    ['loud', 0.6],
    [undefined, 0.6],
  ])('takes the volume %j for %f', (value, volume) => {
    expect(volumeOf(value)).toBe(volume);
  });
});
