// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';
import { SpeakersNav } from '../../src/view/speakers-nav.tsx';
import { StringsProvider } from '../../src/view/strings.ts';
import { english } from './strings.ts';

const none = () => undefined;
let jumped: number[];
beforeEach(() => {
  jumped = [];
  render(null, document.body);
});

/** Speakers who say so many words each, one turn after the other. */
function draw(words: number[]): void {
  const shares = words.map((count, first) => ({
    speaker: {
      id: `s${first}`,
      name: `Voice ${first}`,
      kind: 'person' as const,
      role: null,
      description: null,
      labels: [],
    },
    first,
    turns: 1,
    words: count,
    percent: 1,
  }));
  act(() =>
    render(
      <StringsProvider value={english}>
        <SpeakersNav
          shares={shares}
          only={null}
          onOnly={none}
          onJump={(turn) => void jumped.push(turn)}
          onCorrect={none}
        />
      </StringsProvider>,
      document.body,
    ),
  );
}

const links = (within: string) => [...document.querySelectorAll<HTMLAnchorElement>(`${within} > ul a`)];

it('lists twelve, those who say the most, as they come, and the others behind a button that counts them', () => {
  draw([...Array.from({ length: 20 }, () => 5), 400]);
  const listed = links('nav').map(({ textContent }) => textContent);
  expect(listed).toHaveLength(12);
  expect([listed[0], listed[11]]).toEqual(['Voice 0', 'Voice 20']);
  const rest = document.querySelector('details');
  expect(rest?.querySelector('summary')?.textContent).toBe('9 more speakers');
  expect(links('details').map(({ textContent }) => textContent)).toContain('Voice 19');
  act(() => links('details').at(-1)?.click());
  expect(jumped).toEqual([19]);
});

it('lists everybody where they are few', () => {
  draw(Array.from({ length: 12 }, () => 5));
  expect(links('nav')).toHaveLength(12);
  expect(document.body.textContent).not.toContain('more speaker');
});
