// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { quoteOf, wholeTurn } from '../../src/quote/quote.ts';
import type { SavedQuote } from '../../src/quote/saved.ts';
import { NotebookView } from '../../src/view/notebook-view.tsx';
import { DEFAULT_SETTINGS } from '../../src/view/settings.ts';
import { StringsProvider } from '../../src/view/strings.ts';
import { transcript } from './demo.ts';
import { english } from './strings.ts';

const none = () => undefined;
let kept: SavedQuote[];
let room: boolean;

function draw(): void {
  const keep = async (quotes: SavedQuote[]) => {
    if (!room) return 'full' as const;
    kept = quotes;
    draw();
    return null;
  };
  act(() =>
    render(
      <StringsProvider value={english}>
        <NotebookView
          quotes={kept}
          newer={0}
          settings={DEFAULT_SETTINGS}
          onStyle={none}
          onNote={async (_, __, note) => ({ note })}
          onLeave={none}
          onDelete={(quote) => keep(kept.filter(({ id }) => id !== quote.id))}
          onRestore={(quote) => keep([...kept, quote].sort((a, b) => b.savedAt.localeCompare(a.savedAt)))}
          onCopy={async () => ({ entries: 1, text: '', done: true })}
          onCopyAll={async () => ({ entries: 1, text: '', done: true })}
          onExport={none}
          onImport={async () => null}
        />
      </StringsProvider>,
      document.body,
    ),
  );
}

const places = () => [...document.querySelectorAll('.saved')].map(({ firstElementChild }) => firstElementChild);
const words = () => places().map((place) => place?.textContent);
const press = (place: number, name: string) =>
  act(async () => {
    const buttons = [...(document.querySelectorAll('.saved')[place]?.querySelectorAll('button') ?? [])];
    const button = buttons.find(({ textContent }) => textContent === name);
    button?.focus();
    button?.click();
  });

beforeEach(() => {
  render(null, document.body);
  room = true;
  kept = ['t1', 't2', 't3'].flatMap((id, index) => {
    const turn = transcript.turns.find((turn) => turn.id === id);
    const quote = turn && quoteOf(transcript, wholeTurn(turn));
    const { broadcast, speakers } = transcript;
    return quote ? [{ id, savedAt: `2026-03-0${9 - index}`, note: '', quote, broadcast, speakers, link: null }] : [];
  });
  draw();
});

describe('a deleted quote', () => {
  it('leaves in its place who it was of and the way back, which has the focus', async () => {
    await press(1, 'Delete');
    expect(words()).toEqual(['Tomás Okafor', 'Quote of Ana de la Cruz deletedUndo', 'Ingrid Solheim']);
    expect(document.activeElement?.textContent).toBe('Undo');
    await press(2, 'Delete');
    await press(1, 'Undo');
    expect(words()).toEqual(['Tomás Okafor', 'Ana de la Cruz', 'Quote of Ingrid Solheim deletedUndo']);
    expect(document.activeElement).toBe(places()[1]);
  });

  it('is told of to screen readers alone, where the eye sees it in its place', async () => {
    await press(1, 'Delete');
    const status = document.querySelector('[role=status]');
    expect(status?.textContent).toBe('Quote of Ana de la Cruz deleted');
    expect(status?.className).toBe('unseen');
  });

  it('stays, and says why, where it could not be deleted', async () => {
    room = false;
    await press(1, 'Delete');
    expect(words()).toEqual(['Tomás Okafor', 'Ana de la Cruz', 'Ingrid Solheim']);
    expect(document.querySelector('.status')?.textContent).toBe(english.text('notKeptFull'));
  });

  it('does not count among the quotes, and takes no focus from whoever looks for others', async () => {
    await press(1, 'Delete');
    expect(document.body.textContent).toContain('2 quotes');
    const box = document.querySelector<HTMLInputElement>('[type=search]');
    box?.focus();
    await act(async () => {
      if (box) box.value = 'horn';
      box?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(words()).toEqual(['Quote of Ana de la Cruz deletedUndo']);
    expect(document.activeElement).toBe(box);
  });
});
