// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { Transcript } from '../../src/transcript/model.ts';
import { SaveTranscript } from '../../src/view/save-transcript.tsx';
import { StringsProvider } from '../../src/view/strings.ts';
import { transcript } from './demo.ts';
import { english } from './strings.ts';

const timed: Transcript = {
  ...transcript,
  turns: transcript.turns.map((turn, index) => ({ ...turn, start: index * 7 })),
};

async function show(transcript: Transcript, onSave: (id: string) => string) {
  await act(() =>
    render(
      <StringsProvider value={english}>
        <SaveTranscript key={transcript.turns[0]?.start} transcript={transcript} onSave={({ id }) => onSave(id)} />
      </StringsProvider>,
      document.body,
    ),
  );
  const select = document.querySelector('select');
  const button = document.querySelector('button');
  if (!select || !button) throw new Error('nothing to save with');
  return { select, button, offered: [...select.options].map(({ text }) => text) };
}

it('offers captions only for a transcript that has times', async () => {
  const { offered } = await show(transcript, String);
  expect(offered).toEqual(['Markdown', 'Plain text', 'JSON (Podcasting 2.0)']);
  const { offered: more } = await show(timed, String);
  expect(more.slice(3)).toEqual(['WebVTT captions', 'SubRip captions (SRT)']);
});

it('saves in the format that was chosen, and says under which name', async () => {
  const { select, button } = await show(timed, (id) => `Ferry.${id}`);
  await act(async () => {
    select.value = 'webvtt';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await act(async () => button.click());
  expect(document.querySelector('[role=status]')?.textContent).toContain('“Ferry.webvtt” goes to your downloads.');
});

it('has a name for everything', async () => {
  await show(timed, String);
  expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([]);
});
