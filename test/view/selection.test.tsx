// @vitest-environment jsdom
import { render } from 'preact';
import { beforeEach, expect, it } from 'vitest';
import { wordsOf } from '../../src/quote/words.ts';
import { selectedWords } from '../../src/view/selection.ts';
import { StringsProvider } from '../../src/view/strings.ts';
import { TurnView } from '../../src/view/turn-view.tsx';
import { transcript } from '../quote/broadcast.ts';
import { english } from './strings.ts';

const page = transcript(
  ['Oona Feld', 'The ferry stayed. [Gulls] Nobody came.', 'Not even once.'],
  ['Basil Thorne', '[Applause]'],
  ['Basil Thorne', 'We had soup.'],
);
let root: ShadowRoot;

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
  render(
    <StringsProvider value={english}>
      {page.turns.map((turn) => (
        <TurnView
          key={turn.id}
          turn={turn}
          speaker={page.speakers.find(({ id }) => id === turn.speaker) ?? null}
          first={true}
          here={false}
          heading={true}
          cite={true}
          folded={false}
          // A found word parts the text into several nodes.
          marks={turn.id === 't1' ? [{ paragraph: 0, run: 0, start: 4, end: 9, now: false }] : []}
          onCite={() => {}}
          heard={false}
          onPlayFrom={null}
        />
      ))}
    </StringsProvider>,
    root,
  );
});

/** The point before some text of the view. */
function before(text: string): [Node, number] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.textContent?.indexOf(text) ?? -1;
    if (at >= 0) return [walker.currentNode, at];
  }
  throw new Error(`no ${text}`);
}

/** What the words between two points of the view are, when the browser says that these are selected. */
function selected([startContainer, startOffset]: [Node, number], [endContainer, endOffset]: [Node, number]): string[] {
  const getComposedRanges = () => [{ startContainer, startOffset, endContainer, endOffset }];
  document.getSelection = () => ({ getComposedRanges }) as unknown as Selection;
  return selectedWords(root, page).map(({ turn: id, start, end }) => {
    const turn = page.turns.find((turn) => turn.id === id);
    return turn ? wordsOf(turn).text.slice(start, end) : '';
  });
}

it('is some words of a turn, across a mark in it', () => {
  expect(selected(before('The'), before(' stayed'))).toEqual(['The ferry']);
  expect(selected(before('ferry'), before('stayed'))).toEqual(['ferry']);
});

it('leaves out the sounds between them', () => {
  expect(selected(before('stayed'), before('came'))).toEqual(['stayed. Nobody']);
});

it('runs on over paragraphs and turns, without names and buttons', () => {
  expect(selected(before('even'), before('soup'))).toEqual(['even once.', 'We had']);
});

it('begins with the first words after a name, and ends with the last before one', () => {
  const [name] = root.querySelectorAll('.name');
  const last = [...root.querySelectorAll('.cite')].at(-1);
  if (!name || !last) throw new Error('nothing drawn');
  expect(selected([name, 0], [last, 1])).toEqual(['The ferry stayed. Nobody came.\nNot even once.', 'We had soup.']);
});

it('is nothing where no words are between', () => {
  expect(selected(before('Applause'), before('Applause'))).toEqual([]);
  expect(selected(before('ferry'), before('ferry'))).toEqual([]);
});
