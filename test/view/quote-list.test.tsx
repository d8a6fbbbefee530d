// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';
import { QuoteList } from '../../src/view/quote-list.tsx';
import { StringsProvider } from '../../src/view/strings.ts';
import { longTranscript } from './demo.ts';
import { english } from './strings.ts';

const TURNS = 500;
let chosen: string | null;

beforeEach(async () => {
  render(null, document.body);
  chosen = null;
  await act(() =>
    render(
      <StringsProvider value={english}>
        <QuoteList
          transcript={longTranscript(TURNS)}
          chosen={null}
          onChoose={(turn) => {
            chosen = turn;
          }}
        />
      </StringsProvider>,
      document.body,
    ),
  );
});

const links = () => [...document.querySelectorAll<HTMLAnchorElement>('.quotes li a')];
const type = (words: string) =>
  act(() => {
    const box = document.querySelector<HTMLInputElement>('[type=search]') ?? expect.fail('no search box');
    box.value = words;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
const choose = (name: string) =>
  act(() => {
    const select = document.querySelector('select') ?? expect.fail('no filter');
    select.value = [...select.options].find(({ text }) => text === name)?.value ?? '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

it('has a link to every turn of a long transcript, which opens that turn', async () => {
  expect(links()).toHaveLength(TURNS);
  await act(() => links().at(-1)?.click());
  expect(chosen).toBe(`t${TURNS}`);
});

it('finds as one types, marks and counts the finds, and keeps to one speaker when asked', async () => {
  await type('PROMISE');
  expect(document.querySelector('h2')?.textContent).toBe('Quotes 100 results');
  expect(links()).toHaveLength(50);
  expect(new Set(links().map((link) => link.querySelector('mark')?.textContent))).toEqual(new Set(['promise']));
  await type('the');
  await choose('Ingrid Solheim');
  expect(new Set(links().map((link) => link.querySelector('b')?.textContent))).toEqual(new Set(['Ingrid Solheim']));
  await type('nobody ever said this');
  expect(links()).toEqual([]);
  expect(document.querySelector('h2')?.textContent).toBe('Quotes No results');
});
