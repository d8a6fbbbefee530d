// Whatever a page holds: nothing is lost, nothing throws, and reading it again says the same.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attribute } from '../../src/transcript/attribute.ts';
import type { Transcript } from '../../src/transcript/model.ts';
import { page } from './pages.ts';

/** The words of a block, wherever the transcript has put it. */
function kept({ turns, notes, segments }: Transcript, block: number): string {
  const spoken = turns.flatMap(({ paragraphs }) =>
    paragraphs
      .filter((one) => one.block === block)
      .flatMap(({ runs }) => runs)
      .map(({ text }) => text),
  );
  return (
    [...spoken, ...notes.filter((note) => note.block === block).map(({ text }) => text)].join('') +
    segments.map(({ title }) => title).join('')
  );
}

const piece = fc.constantFrom(
  'ADA QUORN:',
  'QUORN:',
  'Ben Trask 00:12',
  '[Trask:]',
  '>>',
  'HOST:',
  'Mr. QUORN (Author, "Salt: A Life"):',
  'A.Q.:',
  'UNIDENTIFIED MAN #1:',
  'Fact:',
  "I'm Ada Quorn.",
  'This is Saltbox.',
  '(laughs)',
  '((',
  '[',
  ']',
  ')',
  '“',
  '"',
  '—',
  '…',
  '：',
  'gull',
  'Harbour',
  'of',
  '#00:01#',
  '00:00:01',
  '林美玲：',
  'ليلى حداد:',
  'é',
  '𝕏',
  '\u0301',
  '\ud83d\ude00',
  'Copyright © 2031 KZLQ.',
  'Transcript',
  'Ada Quorn joins us.',
  'constructor:',
  '__proto__:',
  'TOSTRING:',
);
const line = fc.array(piece, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));

it('loses no word of a page that is made to confuse, and reads it twice the same', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 24 }), (lines) => {
      const [blocks, broadcast] = page(lines.join('\n'));
      const transcript = attribute(blocks, broadcast);
      expect(attribute(blocks, broadcast)).toEqual(transcript);
      fc.pre(!transcript.speakers.some(({ labels }) => labels.some((label) => label.includes('gull'))));
      for (const { index, text } of blocks)
        expect(kept(transcript, index).split('gull').length, text).toBeGreaterThanOrEqual(text.split('gull').length);
    }),
    { numRuns: 300 },
  );
});

it('takes any text without an error, and every offset it names is that of the words', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.string({ unit: 'binary' })), { maxLength: 20 }), (lines) => {
      const [blocks, broadcast] = page(lines.join('\n'));
      for (const { paragraphs } of attribute(blocks, broadcast).turns)
        for (const { block, runs } of paragraphs)
          for (const { offset, text } of runs)
            expect(blocks[block]?.text.slice(offset, offset + text.length)).toBe(text);
    }),
    { numRuns: 300 },
  );
});

it('keeps the order of what is said', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 24 }), (lines) => {
      const { turns } = attribute(...page(lines.join('\n')));
      const places = turns.flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ block, runs }) => runs.map(({ offset }) => block * 10_000 + offset)),
      );
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }),
  );
});
