import { describe, expect, it } from 'vitest';
import { type Correction, correct, markOf } from '../../src/transcript/corrections.ts';
import type { Transcript } from '../../src/transcript/model.ts';
import { unknownBroadcast } from '../unknown-broadcast.ts';

const TURNS: [speaker: string | null, words: string][] = [
  ['s1', 'Good evening.'],
  ['s2', 'Thank you.'],
  ['s1', 'Thank you.'],
  [null, 'Somebody at the back.'],
];

const transcript: Transcript = {
  broadcast: unknownBroadcast('https://radio.example/story'),
  speakers: [
    { id: 's1', name: 'Odile Brandt', kind: 'person', role: 'host', description: null, labels: ['BRANDT'] },
    { id: 's2', name: 'Brant', kind: 'person', role: null, description: 'baker', labels: ['BRANT'] },
  ],
  turns: TURNS.map(([speaker, text], index) => ({
    id: `t${index + 1}`,
    speaker,
    label: null,
    paragraphs: [{ block: index, runs: [{ kind: 'words', text, offset: 0 }] }],
  })),
  segments: [],
  notes: [],
};

/** "who: words" a turn, as people see it. */
function heard(corrections: Correction[], of = transcript): string[] {
  const corrected = correct(of, corrections);
  const names = new Map(corrected.speakers.map(({ id, name }) => [id, name]));
  return corrected.turns.map(({ speaker, paragraphs }) => {
    const words = paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ');
    return `${speaker === null ? 'nobody' : names.get(speaker)}: ${words}`;
  });
}

const turn = (id: string) => markOf(transcript, id) ?? { words: '', nth: 0 };

describe('a reader puts right', () => {
  it('a name, everywhere', () => {
    expect(heard([{ do: 'rename', speaker: 'Odile Brandt', name: 'Odile Brandt-Ruiz' }])[2]).toBe(
      'Odile Brandt-Ruiz: Thank you.',
    );
  });

  it('one person under two names', () => {
    const merged: Correction[] = [{ do: 'merge', speaker: 'Brant', into: 'Odile Brandt' }];
    expect(heard(merged)[1]).toBe('Odile Brandt: Thank you.');
    expect(correct(transcript, merged).speakers).toHaveLength(1);
    expect(correct(transcript, merged).speakers[0]).toMatchObject({ description: 'baker', corrected: true });
  });

  it('the same by renaming one to the other', () => {
    expect(heard([{ do: 'rename', speaker: 'Brant', name: 'Odile Brandt' }])[1]).toBe('Odile Brandt: Thank you.');
  });

  it('a turn, the right one of two with the same words', () => {
    const given = heard([{ do: 'give', turn: turn('t3'), to: 'Brant' }]);
    expect(given.slice(1, 3)).toEqual(['Brant: Thank you.', 'Brant: Thank you.']);
    expect(given[0]).toBe('Odile Brandt: Good evening.');
  });

  it('a turn that is nobody’s, and one that belongs to somebody new', () => {
    expect(heard([{ do: 'give', turn: turn('t2'), to: null }])[1]).toBe('nobody: Thank you.');
    expect(heard([{ do: 'give', turn: turn('t4'), to: 'Caller from Mora' }])[3]).toBe(
      'Caller from Mora: Somebody at the back.',
    );
  });

  it('and sees it marked', () => {
    const corrected = correct(transcript, [{ do: 'give', turn: turn('t4'), to: 'Brant' }]);
    expect(corrected.turns.map((each) => each.corrected ?? false)).toEqual([false, false, false, true]);
  });

  it('in steps that build on one another, each undone by leaving it out', () => {
    const steps: Correction[] = [
      { do: 'rename', speaker: 'Brant', name: 'Brant Oyelaran' },
      { do: 'give', turn: turn('t4'), to: 'Brant Oyelaran' },
    ];
    expect(heard(steps)[3]).toBe('Brant Oyelaran: Somebody at the back.');
    expect(heard(steps.slice(0, 1))[3]).toBe('nobody: Somebody at the back.');
    expect(heard([])).toEqual(heard([], transcript));
  });

  it('on a page that has since gained a paragraph', () => {
    const [first, ...others] = transcript.turns;
    if (!first) throw new Error('the transcript has turns');
    const grown = { ...transcript, turns: [first, { ...first, id: 't9', paragraphs: [] }, ...others] };
    expect(heard([{ do: 'give', turn: turn('t4'), to: 'Brant' }], grown).at(-1)).toBe('Brant: Somebody at the back.');
  });

  it('nothing when speaker or turn are gone', () => {
    const gone: Correction[] = [
      { do: 'rename', speaker: 'Nobody Here', name: 'X' },
      { do: 'merge', speaker: 'Brant', into: 'Nobody Here' },
      { do: 'give', turn: { words: 'Never said.', nth: 0 }, to: 'Brant' },
    ];
    expect(correct(transcript, gone)).toEqual(transcript);
  });
});
