import { beforeEach, describe, expect, it } from 'vitest';
import { localVoices, type ReadingAloud, readAloud } from '../src/read-aloud.ts';
import type { Sentence } from '../src/transcript/sentences.ts';

class FakeUtterance {
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {}
}

/** Speaks nothing; the test says when an utterance has ended. A cancelled one ends late, as in browsers. */
class FakeSynthesis {
  queue: FakeUtterance[] = [];
  voices = ['en'];
  getVoices = () =>
    this.voices.map((voiceURI) => ({
      voiceURI,
      name: voiceURI,
      lang: voiceURI,
      localService: !voiceURI.startsWith('far'),
    }));
  speak = (utterance: FakeUtterance) => this.queue.push(utterance);
  late: FakeUtterance[] = [];
  cancel = () => this.late.push(...this.queue.splice(0));
  finish = () => this.queue.shift()?.onend?.();
}

const sentence = (turn: string, text: string): Sentence => ({
  turn,
  speaker: null,
  paragraph: 0,
  start: 0,
  end: text.length,
  text,
});

const SENTENCES = [sentence('t1', 'One.'), sentence('t1', 'Two.'), sentence('t2', 'Three.'), sentence('t3', 'Four.')];

let synthesis: FakeSynthesis;
let now: ReadingAloud;
const start = (sentences = SENTENCES, heard = (_: Sentence) => true) =>
  readAloud(synthesis as unknown as SpeechSynthesis, {
    sentences,
    voices: new Map([[null, { voice: 'en', pitch: 1 }]]),
    language: 'en',
    rate: 1,
    heard,
    changed: (state) => {
      now = state;
    },
  });
const spoken = () => synthesis.queue[0]?.text;

beforeEach(() => {
  Object.assign(globalThis, { SpeechSynthesisUtterance: FakeUtterance });
  synthesis = new FakeSynthesis();
  now = { state: 'stopped' };
});

describe('reading aloud', () => {
  it('goes through all sentences and stops', () => {
    start().play();
    const heard: (string | undefined)[] = [];
    while (synthesis.queue.length) {
      heard.push(spoken());
      synthesis.finish();
    }
    expect(heard).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
    expect(now.state).toBe('stopped');
  });

  it('goes on with the same sentence after a pause', () => {
    const reader = start();
    reader.play();
    synthesis.finish();
    reader.pause();
    expect(synthesis.queue).toEqual([]);
    expect(now).toMatchObject({ state: 'paused', sentence: { text: 'Two.' } });
    reader.play();
    expect(spoken()).toBe('Two.');
  });

  it('is not pushed on by the late end of a cancelled sentence', () => {
    const reader = start();
    reader.play();
    reader.skip(1);
    for (const utterance of synthesis.late) utterance.onend?.();
    expect(spoken()).toBe('Three.');
  });

  it('skips to the next turn and back to the one before', () => {
    const reader = start();
    reader.play('t2');
    reader.skip(1);
    expect(spoken()).toBe('Four.');
    reader.skip(-1);
    reader.skip(-1);
    expect(spoken()).toBe('One.');
  });

  it('says why it cannot speak', () => {
    synthesis.voices = [];
    start().play();
    expect(now).toEqual({ state: 'failed', why: 'no-voices' });
  });

  it('says so when the voice gives up', () => {
    start().play();
    synthesis.queue[0]?.onerror?.();
    expect(now).toEqual({ state: 'failed', why: 'failed' });
  });

  it('takes a new speed at once, from the start of the sentence', () => {
    const reader = start();
    reader.play();
    reader.setRate(2);
    expect(synthesis.queue[0]).toMatchObject({ text: 'One.', rate: 2 });
  });

  it('passes over what is folded away, forwards and back', () => {
    const reader = start(SENTENCES, ({ turn }) => turn !== 't2');
    reader.play();
    reader.skip(1);
    expect(spoken()).toBe('Four.');
    reader.skip(-1);
    expect(spoken()).toBe('One.');
  });

  it('takes another voice at once, from the start of the sentence', () => {
    synthesis.voices = ['en', 'en-GB'];
    const reader = start();
    reader.play();
    reader.setVoices(new Map([[null, { voice: 'en-GB', pitch: 0.8 }]]));
    expect(synthesis.queue[0]).toMatchObject({ text: 'One.', voice: { voiceURI: 'en-GB' }, pitch: 0.8 });
  });

  it('gives words in another language to a voice that speaks it and stays on the device', () => {
    synthesis.voices = ['en', 'far-ru', 'ru_RU'];
    start([{ ...sentence('t1', 'Да.'), lang: 'ru' }]).play();
    expect(synthesis.queue[0]).toMatchObject({ lang: 'ru', voice: { voiceURI: 'ru_RU' } });
  });
});

describe('the voices of a device', () => {
  it('are waited for, and leave out those that send the words elsewhere', async () => {
    synthesis.voices = [];
    const listeners: (() => void)[] = [];
    const finding = localVoices(
      Object.assign(synthesis, {
        addEventListener: (_: string, listener: () => void) => listeners.push(listener),
      }) as never,
    );
    synthesis.voices = ['far-en', 'en'];
    for (const found of listeners) found();
    expect(await finding).toMatchObject([{ voiceURI: 'en' }]);
  });
});
