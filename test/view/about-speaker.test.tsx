// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { transcript } from './demo.ts';
import { drawReader } from './draw-reader.tsx';

/** The line under the name of a turn, piece by piece: the language that a piece is in, and its words. */
const pieces = (selector: string) => {
  const walker = document.createTreeWalker(document.querySelector(selector) ?? document, NodeFilter.SHOW_TEXT);
  const found: Record<string, string> = {};
  while (walker.nextNode()) {
    const lang = walker.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
    found[lang] = (found[lang] ?? '') + walker.currentNode.textContent;
  }
  return found;
};

describe('what is said of a speaker on a German page, read in English', () => {
  beforeEach(() => drawReader({ ...transcript, broadcast: { ...transcript.broadcast, language: 'de' } }));

  it('has the role from the page in German', () => {
    expect(pieces('#t3 .role')).toEqual({ de: 'Ferry captain' });
    expect(pieces('.speakers li:nth-child(3) .small')).toMatchObject({ de: 'Ferry captain' });
  });

  it('has our own words in English, and what they quote in German', () => {
    expect(pieces('#t1 .role')).toEqual({ en: 'Host, worked out from “”', de: 'I’m Tomás Okafor' });
  });
});

it('needs no second language where the page has that of the interface', () => {
  drawReader(transcript);
  expect(document.querySelector('#t1 .role')?.textContent).toBe('Host, worked out from “I’m Tomás Okafor”');
  expect(document.querySelector('#t6 .role')?.textContent).toBe('Mayor of Lower Quay, through an interpreter');
  expect(document.querySelector('.role [lang]')).toBeNull();
  expect(document.querySelector('.speakers li')?.textContent).toMatch(/Host · 3 turns · \d+% of the words$/);
});
