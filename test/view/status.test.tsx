// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { StatusLine, useStatus } from '../../src/view/status.tsx';

let say: (text: string, aloud?: boolean) => void;

function Line() {
  const [said, tell] = useStatus();
  say = tell;
  return <StatusLine text={said.text} aloud={said.aloud} />;
}

const line = () => document.querySelector('[role=status]')?.textContent ?? '';

it('says together what came in one moment, and then what comes after', () => {
  act(() => render(<Line />, document.body));
  expect(line()).toBe('');
  act(() => {
    say('Live radio stopped', true);
    say('The recording cannot be played.', true);
  });
  expect(line()).toBe('Live radio stopped The recording cannot be played.');
  act(() => say('Playing Tide Radio', true));
  expect(line()).toBe('Playing Tide Radio');
});

it('is changed by the same words again, so that they are heard again', () => {
  act(() => render(<Line />, document.body));
  act(() => say('No next turn'));
  const before = line();
  act(() => say('No next turn'));
  expect(line()).not.toBe(before);
  expect(line().trim()).toBe(before.trim());
});
