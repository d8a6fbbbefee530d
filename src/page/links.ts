// Links from words of a transcript to the page's own words, and back from such a link to the transcript.
import { directivesOf, withDirectives } from '../quote/directive.ts';
import {
  directivesFor,
  indexPage,
  onlyPlaceOf,
  type PageIndex,
  type PageRange,
  resolveDirective,
  textWithin,
} from '../quote/fragment.ts';
import { printedText } from '../quote/printed.ts';
import { stretchesOfRanges } from '../quote/quote.ts';
import { findQuote } from '../quote/selector.ts';
import type { WordRange } from '../quote/words.ts';
import type { Transcript } from '../transcript/model.ts';
import { anchorOf } from './anchor.ts';
import { type PageText, readPageText } from './page-text.ts';

export interface PageLinks {
  /** The address that opens the page at these words; null when no text fragment leads there. */
  linkTo(words: readonly WordRange[]): string | null;
  /** The words of the transcript that a browser marks when it opens the page at that address; empty when there are none. */
  arrivedAt(address: string): WordRange[];
}

/** How much of the page on either side tells the words of a link apart, in characters. */
const CONTEXT = 64;

/** `nodes` are the page's text nodes by block. The page's text is read when it is first needed, and again for every call of this. */
export function pageLinks(document: Document, transcript: Transcript, nodes: readonly (readonly Node[])[]): PageLinks {
  let read: { text: PageText; index: PageIndex } | undefined;
  const page = () => {
    if (!read) {
      const text = readPageText(document);
      read = { text, index: indexPage(text.blocks) };
    }
    return read;
  };
  return {
    linkTo(words) {
      const { text, index } = page();
      const range = pageRange(transcript, nodes, words, text) ?? placeOf(transcript, words, index);
      const directives = range ? directivesFor(index, range) : [];
      return directives.length ? withDirectives(transcript.broadcast.url, directives) : null;
    },
    arrivedAt(address) {
      const printed = printedText(transcript);
      return directivesOf(address).flatMap((directive) => {
        const range = resolveDirective(page().index, directive);
        return (range && findQuote(printed, textWithin(page().index, range, CONTEXT))) ?? [];
      });
    },
  };
}

/** Where words stand now on a page that has drawn its text anew since it was read: where the first and the last of them stand once. */
function placeOf(transcript: Transcript, words: readonly WordRange[], index: PageIndex): PageRange | null {
  const texts = [...stretchesOfRanges(transcript, words)].flatMap(([id, stretches]) => {
    const turn = transcript.turns.find((turn) => turn.id === id);
    return stretches.map(({ paragraph, run, start, end }) =>
      (turn?.paragraphs[paragraph]?.runs[run]?.text ?? '').slice(start, end),
    );
  });
  const [first, last] = [texts.at(0), texts.at(-1)].map((text) => (text ? onlyPlaceOf(index, text) : null));
  if (!first || !last) return null;
  const inOrder = first.from.block - last.from.block || first.from.offset - last.from.offset;
  return inOrder <= 0 ? { from: first.from, to: last.to } : null;
}

function pageRange(
  transcript: Transcript,
  nodes: readonly (readonly Node[])[],
  words: readonly WordRange[],
  text: PageText,
): PageRange | null {
  const anchors = [...stretchesOfRanges(transcript, words)].flatMap(([id, stretches]) => {
    const turn = transcript.turns.find((turn) => turn.id === id);
    return stretches.map((stretch) => {
      const paragraph = turn?.paragraphs[stretch.paragraph];
      return paragraph ? anchorOf(nodes[paragraph.block] ?? [], paragraph, stretch) : null;
    });
  });
  const [first, last] = [anchors.at(0), anchors.at(-1)];
  const from = first && text.pointOf(first.from.node, first.from.offset);
  const to = last && text.pointOf(last.to.node, last.to.offset);
  return from && to ? { from, to } : null;
}
