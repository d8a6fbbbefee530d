// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { joinNotes } from '../../src/quote/notebook.ts';
import { NoteBox } from '../../src/view/note-box.tsx';
import { StringsProvider } from '../../src/view/strings.ts';
import { english } from './strings.ts';

/** What the storage holds, which other windows write to as well. */
let kept: string;
/** There is no room. */
let full: boolean;
/** What was handed over when the page went: the note before, and the note in the box. */
let left: [string[], string] | null;
/** Lets the writes that are under way end. */
let finish: (() => void)[];

function draw(): void {
  render(
    <StringsProvider value={english}>
      <NoteBox
        note={kept}
        describedBy="quote"
        onNote={async (before, note) => {
          await new Promise<void>((resolve) => finish.push(resolve));
          if (full) return { trouble: 'full' };
          kept = before.includes(kept) ? note : joinNotes(kept, note);
          return { note: kept };
        }}
        onLeave={(before, note) => {
          left = [before, note];
        }}
      />
    </StringsProvider>,
    document.body,
  );
}

const box = () => document.querySelector('textarea') ?? expect.fail('no box');
const type = (text: string) =>
  act(async () => {
    box().focus();
    box().value = text;
    box().dispatchEvent(new Event('input', { bubbles: true }));
  });
const leave = () => act(async () => box().blur());
const written = () =>
  act(async () => {
    for (const end of finish.splice(0)) end();
  });
const shows = (text: string) => vi.waitFor(() => expect(box().value).toBe(text));
/** The page is drawn again with what the storage holds, as it is after every change there. */
const redraw = () => act(async () => draw());

beforeEach(() => {
  act(() => render(null, document.body));
  [kept, full, finish, left] = ['for the essay', false, [], null];
  act(draw);
});

it('has room for a note of several sentences, and no more than that', async () => {
  expect(box().rows).toBe(1);
  await type('It says why the quote matters for the second chapter and where it stands. '.repeat(3));
  expect(box().rows).toBe(3);
  await type('One line\nand another');
  expect(box().rows).toBe(2);
  await type('');
  expect(box().rows).toBe(1);
});

/** What is still to be drawn after the last test is drawn before its window goes. */
afterAll(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));

describe('a note', () => {
  it('is kept when the box is left', async () => {
    await type('for the essay, page 3');
    await leave();
    await written();
    await redraw();
    expect(kept).toBe('for the essay, page 3');
    await shows('for the essay, page 3');
  });

  it('that there is no room for stays in the box, and is kept once there is', async () => {
    full = true;
    await type('for the essay, page 3');
    await leave();
    await written();
    await redraw();
    await shows('for the essay, page 3');
    expect(kept).toBe('for the essay');
    full = false;
    await act(async () => void box().dispatchEvent(new FocusEvent('blur')));
    await written();
    expect(kept).toBe('for the essay, page 3');
  });

  it('that another window changed meanwhile has both, also after more is typed', async () => {
    await type('ask the captain');
    kept = 'for the essay, chapter 2';
    await redraw();
    await leave();
    await written();
    await shows('for the essay, chapter 2\n\nask the captain');
    await type('for the essay, chapter 2\n\nask the captain twice');
    await leave();
    await written();
    expect(kept).toBe('for the essay, chapter 2\n\nask the captain twice');
  });

  it('that is typed on while it is being kept loses no letter', async () => {
    await type('ask');
    await leave();
    kept = 'theirs';
    await type('ask the captain');
    await written();
    await shows('theirs\n\nask the captain');
  });

  it('whose box is left, typed into and left again while it is being kept stays one note', async () => {
    await type('ask');
    await leave();
    await type('ask the captain');
    await leave();
    await type('ask the captain twice');
    dispatchEvent(new Event('pagehide'));
    expect(left).toEqual([['for the essay', 'ask', 'ask the captain'], 'ask the captain twice']);
    await leave();
    await written();
    await redraw();
    expect(kept).toBe('ask the captain twice');
    await shows('ask the captain twice');
  });

  it('is handed over when the page goes, if it is not kept yet', async () => {
    dispatchEvent(new Event('pagehide'));
    expect(left).toBeNull();
    await type('for the essay, page 3');
    dispatchEvent(new Event('pagehide'));
    expect(left).toEqual([['for the essay'], 'for the essay, page 3']);
  });

  it('is kept when its tab goes out of sight', async () => {
    await type('for the essay, page 5');
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    await written();
    vi.restoreAllMocks();
    expect(kept).toBe('for the essay, page 5');
  });

  it('begins to be kept when the page is about to go', async () => {
    await type('for the essay, page 4');
    dispatchEvent(new Event('beforeunload'));
    await written();
    expect(kept).toBe('for the essay, page 4');
  });

  it('that another window changes is shown as it is there', async () => {
    await type('mine');
    await leave();
    await written();
    await redraw();
    kept = 'theirs';
    await redraw();
    await shows('theirs');
  });
});
