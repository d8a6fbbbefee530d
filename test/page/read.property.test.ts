// @vitest-environment jsdom
// What holds on any page, whoever speaks and however it is printed.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Transcript } from '../../src/transcript/model.ts';
import { inventedPages } from './invented.ts';
import { readSaved, spokenIn } from './saved-page.ts';

/** Letters of a name, whatever its case. */
const letters = (name: string | null) => name?.toLowerCase().replace(/[^\p{L}\p{M}]/gu, '') ?? null;

/** Chinese has no spaces, but a page may break its lines anywhere. */
const unspaced = (words: string) => words.replace(/(?<=。) /g, '');

const wordsBy = (transcript: Transcript | undefined): [string | null, string][] =>
  (transcript ? spokenIn(transcript) : []).map(([name, ...paragraphs]) => [
    letters(name),
    unspaced(paragraphs.join(' ')),
  ]);

it('each says what each said: no word is lost, added, moved or given to somebody else', async () => {
  await fc.assert(
    fc.asyncProperty(inventedPages, async ({ html, said, printed }) => {
      const reading = await readSaved(html);
      expect(wordsBy(reading?.transcript), printed).toEqual(
        said.map(([name, words]) => [letters(name), unspaced(words)]),
      );
    }),
    { numRuns: 200, seed: 1924 },
  );
});
