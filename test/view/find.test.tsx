// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onChange } from '../../src/view/on-change.tsx';
import { longTranscript, transcript } from './demo.ts';
import { drawReader } from './draw-reader.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const box = () => document.querySelector<HTMLInputElement>('[type=search]');
const type = (words: string) =>
  act(() => {
    const element = box();
    if (element) element.value = words;
    element?.dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (key: string) =>
  act(() => void box()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
const pause = () => act(() => void vi.advanceTimersByTime(400));
const marked = () => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);
const count = () => document.querySelector('.find .small')?.textContent ?? '';

describe('find in transcript', () => {
  it('marks what was typed once the typing pauses, and not at every key', () => {
    drawReader(transcript);
    type('f');
    type('fe');
    type('ferry');
    expect(marked()).toEqual([]);
    expect(count()).toBe('');
    pause();
    expect(marked()).toEqual(['ferry']);
    expect(count()).toContain('1');
  });

  it('counts in few letters for the eye, and in words for screen readers', () => {
    drawReader(transcript);
    type('promise');
    press('Enter');
    const [seen, spoken] = [...(document.querySelector('.found .small')?.children ?? [])];
    expect([seen?.textContent, seen?.getAttribute('aria-hidden')]).toEqual(['1/2', 'true']);
    expect([spoken?.textContent, spoken?.className]).toEqual(['2 results, 1 of 2', 'unseen']);
  });

  it('goes with Enter to the first place at once, without a pause', () => {
    drawReader(transcript);
    type('promise');
    press('Enter');
    expect(marked()).toEqual(['promise', 'promise']);
    expect(document.querySelector('mark.now')?.closest('.turn')?.id).toBe('t3');
  });

  it('leaves the box with Escape for the first place, also before a pause', () => {
    drawReader(transcript);
    type('piano');
    press('Escape');
    expect(document.activeElement?.closest('.turn')?.id).toBe('t8');
  });

  it('takes the marks away as soon as the box is empty', () => {
    drawReader(transcript);
    type('promise');
    pause();
    type('');
    expect(marked()).toEqual([]);
  });

  it('marks only the place that the reader is at, where a letter stands in thousands', () => {
    drawReader(longTranscript(600));
    type('e');
    pause();
    expect(marked()).toEqual([]);
    expect(Number.parseInt(count().replace(/\D/g, ''), 10)).toBeGreaterThan(3000);
    press('Enter');
    expect(marked()).toHaveLength(1);
  });
});

it('draws a view again only when something about it has changed', () => {
  let drawn = 0;
  const Counted = onChange(({ word }: { word: string }) => {
    drawn += 1;
    return <p>{word}</p>;
  });
  for (const word of ['tide', 'tide', 'ebb', 'ebb']) act(() => render(<Counted word={word} />, document.body));
  expect(drawn).toBe(2);
  expect(document.body.textContent).toBe('ebb');
});
