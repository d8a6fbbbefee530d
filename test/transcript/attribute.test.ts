import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/transcript/attribute.ts';
import type { Transcript } from '../../src/transcript/model.ts';
import { unknownBroadcast } from '../unknown-broadcast.ts';
import { blocksOf } from './pages.ts';

const broadcast = unknownBroadcast('https://www.kzlq.example/story');

const read = (...lines: string[]): Transcript => attribute(blocksOf(lines), broadcast);

const who = ({ speakers, turns }: Transcript) =>
  turns.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name ?? null);

const spoken = ({ turns }: Transcript, kind = 'words') =>
  turns.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.filter((run) => run.kind === kind)));

const story = [
  "And I'm Perpetua Lindqvist. The lighthouse at Corran Point has gone dark. Tobiah McGillan of our newsroom went to see why.",
  'TOBIAH MCGILLAN, BYLINE: The keeper, Hesper al-Qadir, climbs the stair each night. McGillan here, out of breath.',
  'HESPER AL-QADIR: (Foreign language spoken).',
  'MCGILLAN: She says that the lamp was sold.',
  'The town council met on the matter twice.',
  'COUNCILMAN ROLLO VANT: We needed a roof. (Laughter)',
  'MCGILLAN: Tobiah McGillan, Corran Point.',
  'Copyright © 2031 KZLQ. All rights reserved.',
];

describe('who says what', () => {
  it('joins a surname with its full name, and gives paragraphs without a label to who was speaking', () => {
    expect(who(read(...story))).toEqual([
      'Perpetua Lindqvist',
      'Tobiah McGillan',
      'Hesper al-Qadir',
      'Tobiah McGillan',
      'Rollo Vant',
      'Tobiah McGillan',
    ]);
  });

  it('says of a host whom no label names from which words she was worked out', () => {
    const [host] = read(...story).speakers;
    expect(host).toMatchObject({ name: 'Perpetua Lindqvist', role: 'host' });
    expect(host?.inferredFrom).toContain("I'm Perpetua Lindqvist");
  });

  it('knows the reporter by the byline, and an office by the label', () => {
    const { speakers } = read(...story);
    expect(speakers.find(({ name }) => name === 'Tobiah McGillan')?.role).toBe('reporter');
    expect(speakers.find(({ name }) => name === 'Rollo Vant')?.description).toMatch(/councilman/i);
  });

  it('takes sounds and foreign words for no words of the speaker, and keeps them', () => {
    const transcript = read(...story);
    expect(spoken(transcript, 'sound').map(({ text }) => text)).toEqual([
      expect.stringContaining('Foreign language spoken'),
      expect.stringContaining('Laughter'),
    ]);
  });

  it('keeps the rights line out of the speech, and shows it as a note', () => {
    const transcript = read(...story);
    expect(transcript.notes.map(({ kind }) => kind)).toEqual(['rights']);
    expect(spoken(transcript).some(({ text }) => text.includes('Copyright'))).toBe(false);
  });

  it('gives the beginning to nobody when nothing says who speaks', () => {
    const [, ...rest] = story;
    const { turns } = read('It was a dark night at Corran Point.', ...rest);
    const given = turns.filter(({ speaker }) => speaker !== null).flatMap(({ paragraphs }) => paragraphs);
    expect(given.some(({ block }) => block === 0)).toBe(false);
  });

  it('keeps two people of one surname apart', () => {
    const names = who(
      read(
        'ILSE BRANDOW: We drove all night to get there.',
        'OTIS BRANDOW: She drove. I slept.',
        'ILSE BRANDOW: He snored as well.',
        'OTIS BRANDOW: That was the engine.',
      ),
    );
    expect(names).toEqual(['Ilse Brandow', 'Otis Brandow', 'Ilse Brandow', 'Otis Brandow']);
  });

  it.each([
    ['German', 'MODERATORIN JUTTA WEHLING: Guten Morgen.', 'Jutta Wehling'],
    ['full-width colons', 'JUTTA WEHLING：Guten Morgen allerseits.', 'Jutta Wehling'],
  ])('reads labels with %s', (_, line, name) => {
    expect(
      who(read(line, 'KOFI ANANDE: Guten Morgen, Frau Wehling.', 'WEHLING: Fangen wir an.', 'ANANDE: Ja.')),
    ).toEqual([name, 'Kofi Anande', name, 'Kofi Anande']);
  });
});

it('loses no word, adds none, and keeps their order, whoever speaks and however the page is cut', () => {
  const name = fc.constantFrom('ADA QUORN', 'QUORN', 'BEN TRASK, HOST', 'TRASK', 'UNIDENTIFIED WOMAN #1', null);
  const sentence = fc
    .array(fc.constantFrom('gull', 'Harbour', 'nine', 'of', 'it,', 'rains', 'Quorn'), { minLength: 1, maxLength: 8 })
    .map((words) => `${words.join(' ')}.`);
  fc.assert(
    fc.property(fc.array(fc.tuple(name, sentence), { minLength: 1, maxLength: 30 }), (said) => {
      const transcript = read(...said.map(([label, words]) => (label ? `${label}: ${words}` : words)));
      const there = [
        ...transcript.turns.flatMap(({ paragraphs }) =>
          paragraphs.map(({ block, runs }) => [block, runs.map(({ text }) => text).join(' ')] as const),
        ),
        ...transcript.notes.map(({ block, text }) => [block, text] as const),
      ].sort(([a], [b]) => a - b);
      // A label that nothing bears out stays where it was printed.
      const words = (text: string) =>
        text
          .replace(/^[A-Z ,#1]+: /, '')
          .split(/\s+/)
          .filter(Boolean);
      expect(there.flatMap(([, text]) => words(text))).toEqual(said.flatMap(([, text]) => words(text)));
    }),
  );
});
