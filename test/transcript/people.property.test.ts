// Who is meant, whatever people are called: by namesakes, by everybody at once, by labels with a slip of the hand.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attribute } from '../../src/transcript/attribute.ts';
import { page, said } from './pages.ts';

const syllable = fc.tuple(fc.constantFrom(...'bdgklmnrstv'), fc.constantFrom(...'aeiou'), fc.constantFrom(...'kmnrsx'));
const syllables = fc.array(
  syllable.map((letters) => letters.join('')),
  { minLength: 2, maxLength: 3 },
);
/** Words that begin with different letters are no other word's slip. */
const names = fc.tuple(syllables, syllables, syllables, syllables).map((all) =>
  all.map((word, i) => {
    const [first = ''] = 'BFHW'.charAt(i);
    return first + word.join('').slice(1);
  }),
);
const speech = fc.constantFrom('Is it raining there?', 'It is.', 'I saw two of them.', 'And then?', 'We all did.');
const voices = fc.constantFrom('ALL', 'PROTESTERS', 'CROWD', 'UNIDENTIFIED CHILD #1');

/** Two neighbouring letters that differ, swapped, somewhere behind the first. */
function slipped(word: string, near: number): string | null {
  const places = [...word.slice(1, -1)].flatMap((letter, i) => (letter === word[i + 2] ? [] : [i + 1]));
  const at = places[near % Math.max(1, places.length)];
  return at === undefined ? null : word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
}

const natural = (label: string) => label.toLowerCase().replace(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase());

it('keeps namesakes apart, and leaves what all of them say to all of them', () => {
  fc.assert(
    fc.property(
      names,
      fc.array(fc.tuple(fc.nat(2), speech), { minLength: 4, maxLength: 12 }),
      voices,
      ([one = '', other = '', family = ''], turns, everybody) => {
        const people = [`${one} ${family}`, `${other} ${family}`, natural(everybody)];
        const labels = [`${one.charAt(0)}. ${family}`, `${other.charAt(0)}. ${family}`, everybody];
        const first = people.slice(0, 2).map((name) => `${name.toUpperCase()}: It rains.`);
        const more = turns.map(([who, words], i) => `${labels[who]?.toUpperCase()}: ${words} ${i}.`);
        const transcript = attribute(...page([...first, ...more].join('\n')));
        const expected = turns.map(([who, words], i) => [people[who], `${words} ${i}.`]);
        expect(byLine(transcript).slice(2)).toEqual(expected);
      },
    ),
    { numRuns: 200, seed: 1931 },
  );
});

it('takes a surname with a slip of the hand for the one that it is nearest to', () => {
  fc.assert(
    fc.property(names, fc.nat(9), ([one = '', two = '', family = '', other = ''], near) => {
      const typed = slipped(family, near);
      fc.pre(typed !== null);
      const lines = [`${one} ${family}`, `${two} ${other}`, family, other, typed ?? '', other];
      const transcript = attribute(
        ...page(lines.map((label, i) => `${label.toUpperCase()}: It rains ${i}.`).join('\n')),
      );
      const [first, second] = [`${one} ${family}`, `${two} ${other}`];
      expect(byLine(transcript)).toEqual(
        [first, second, first, second, first, second].map((name, i) => [name, `It rains ${i}.`]),
      );
      expect(transcript.turns[4]?.label).toBe(typed?.toUpperCase());
    }),
    { numRuns: 200, seed: 1931 },
  );
});

/** Each paragraph with the one who says it. */
const byLine = (transcript: Parameters<typeof said>[0]): string[][] =>
  said(transcript).flatMap((turn) => {
    const [name = '', ...words] = turn.split(': ');
    return words
      .join(': ')
      .split(' / ')
      .map((paragraph) => [name, paragraph]);
  });
