// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { transcript } from './demo.ts';
import { drawReader } from './draw-reader.tsx';
import { english } from './strings.ts';

const draw = (segments: { title: string; turn: number }[]) => drawReader({ ...transcript, segments });

const linksOf = (name: string) =>
  [...document.querySelectorAll('nav')]
    .filter((nav) => nav.querySelector('h2')?.textContent === name)
    .flatMap((nav) => [...nav.querySelectorAll('a')]);

it('gives a transcript of several parts an outline that leads to the heading of each', () => {
  draw([
    { title: 'The quarrel', turn: 0 },
    { title: 'The vote', turn: 2 },
  ]);
  const links = linksOf(english.text('parts'));
  expect(links.map(({ textContent }) => textContent)).toEqual(['The quarrel', 'The vote']);
  act(() => links[1]?.click());
  expect(document.activeElement?.tagName).toBe('H2');
  expect(document.activeElement?.textContent).toBe('The vote');
});

it('gives none to a transcript of one piece', () => {
  draw([]);
  expect(linksOf(english.text('parts'))).toEqual([]);
});

it('folds what the filter leaves out into a line of its own in each part', () => {
  draw([{ title: 'The vote', turn: 2 }]);
  const speakers = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  for (const box of speakers.slice(1)) act(() => box.click());
  act(() => speakers[0]?.click());
  const parts = [...document.querySelectorAll('.segment, button.folded')];
  expect(parts.map((part) => part.className)).toEqual(['folded', 'segment', 'folded']);
  expect(parts.map((part) => Number.parseInt(part.textContent ?? '', 10))).toEqual([
    2,
    Number.NaN,
    transcript.turns.length - 2,
  ]);
});

it('puts the focus on the first name that comes out of a folded line, and not nowhere', () => {
  draw([]);
  const speakers = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  act(() => speakers[1]?.click());
  const line = document.querySelector<HTMLElement>('button.folded');
  line?.focus();
  act(() => line?.click());
  expect(document.querySelector('button.folded')).toBeNull();
  expect(document.activeElement?.textContent).toBe('Ana de la Cruz');
  expect(document.activeElement?.closest('.turn')?.id).toBe('t2');
});
