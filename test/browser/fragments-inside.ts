// Runs in the page: makes links to words of its transcript, and paints where these words stand.
import { anchorOf } from '../../src/page/anchor.ts';
import { pageLinks } from '../../src/page/links.ts';
import { type PageReading, readPage } from '../../src/page/read.ts';
import { wholeTurn } from '../../src/quote/quote.ts';
import { stretchesOf, type WordRange, wordsOf } from '../../src/quote/words.ts';
import { attribute } from '../../src/transcript/attribute.ts';
import type { Turn } from '../../src/transcript/model.ts';

const PAINT = 'background-color: rgb(255, 0, 255)';

let reading: Promise<PageReading | null> | undefined;

async function page(): Promise<PageReading> {
  reading ??= readPage(document, attribute);
  const read = await reading;
  if (!read) throw new Error(`no transcript at ${location.href}`);
  return read;
}

/** Some words in the middle of a turn, as many as there are up to eight. */
function middle(turn: Turn): WordRange[] {
  const words = [...wordsOf(turn).text.matchAll(/\S+/g)];
  const from = Math.floor(words.length / 3);
  const [first, last] = [words[from], words[Math.min(from + 7, words.length - 1)]];
  return first && last ? [{ turn: turn.id, start: first.index, end: last.index + last[0].length }] : [];
}

/** Quotes spread over the transcript: whole turns, some words of a turn, and words that run on into the next turn. */
function choose(turns: Turn[], count: number): WordRange[][] {
  const spoken = turns.filter((turn) => wholeTurn(turn).length > 0);
  const step = Math.max(spoken.length / count, 1);
  return Array.from({ length: Math.min(count, spoken.length) }, (_, index) => {
    const turn = spoken[Math.floor(index * step)];
    const next = turns[turns.findIndex(({ id }) => id === turn?.id) + 1];
    if (!turn) return [];
    if (index % 3 === 0) return wholeTurn(turn);
    if (index % 3 === 2 && next && middle(next).length) {
      const end = middle(next)[0]?.end ?? 0;
      return [
        ...middle(turn).map((range) => ({ ...range, end: wordsOf(turn).text.length })),
        { turn: next.id, start: 0, end },
      ];
    }
    return middle(turn);
  }).filter((words) => words.length > 0);
}

/** Links to so many quotes of the page; null where no fragment leads to the words. */
async function plan(count: number): Promise<{ words: WordRange[]; link: string | null }[]> {
  const { transcript, nodes } = await page();
  const { linkTo } = pageLinks(document, transcript, nodes);
  return choose(transcript.turns, count).map((words) => ({ words, link: linkTo(words) }));
}

/** Where the words are printed: one range from the first to the last. Throws when it does not hold these words. */
async function rangeOf(words: WordRange[]): Promise<Range> {
  const { transcript, nodes } = await page();
  const anchors = words.flatMap(({ turn: id, start, end }) => {
    const turn = transcript.turns.find((turn) => turn.id === id);
    return stretchesOf(turn ? wordsOf(turn) : { text: '', pieces: [] }, start, end).map((stretch) => {
      const paragraph = turn?.paragraphs[stretch.paragraph];
      return paragraph ? anchorOf(nodes[paragraph.block] ?? [], paragraph, stretch) : null;
    });
  });
  const [first, last] = [anchors.at(0), anchors.at(-1)];
  if (!first || !last) throw new Error('the words are not in the page');
  const range = document.createRange();
  range.setStart(first.from.node, first.from.offset);
  range.setEnd(last.to.node, last.to.offset);
  return range;
}

/** Shows one highlight and hides the other: the browser's own of the text fragment, ours of the words, or neither. */
async function show(what: 'fragment' | 'words' | 'neither', words: WordRange[]): Promise<void> {
  const style =
    document.querySelector('#fragments-style') ?? document.head.appendChild(document.createElement('style'));
  style.id = 'fragments-style';
  // Without its letters, which browsers draw a little differently in the two kinds of highlights.
  style.textContent = `* { color: transparent !important; text-shadow: none !important }
    ::target-text { color: transparent; ${what === 'fragment' ? PAINT : 'background-color: transparent'} }
    ::highlight(words) { color: transparent; ${PAINT} }`;
  if (what === 'words') CSS.highlights.set('words', new Highlight(await rangeOf(words)));
  else CSS.highlights.delete('words');
}

Object.assign(globalThis, { fragments: { plan, show } });
