import { describe, expect, it } from 'vitest';
import { type RadioState, SILENCE } from '../../src/station/radio.ts';
import { plays } from '../../src/view/radio.ts';

const stream = (name: string) => ({
  id: 'r1',
  name,
  url: 'https://live.kxhb.example/',
  onAir: null,
  from: 'page' as const,
});
const playing = (station: string, stream: string | null): RadioState => ({
  ...SILENCE,
  phase: 'playing',
  source: { stream: 'r1', tab: 4 },
  station,
  stream,
});

describe('the stream that plays', () => {
  it.each([
    ['is known by its name', playing('KXHB', 'KXHB News'), 'KXHB News', true],
    ['is known where it is called as its station', playing('KXHB', null), 'KXHB', true],
    ['is not that of another station with the same place in its list', playing('KXHB', 'KXHB News'), 'KZZQ', false],
    ['is not that of another station either where it is called as its own', playing('KXHB', null), 'KZZQ', false],
    ['is none while the radio is off', { ...playing('KXHB', null), phase: 'stopped' as const }, 'KXHB', false],
  ])('%s', (_, state, name, expected) => {
    expect(plays(state, stream(name))).toBe(expected);
  });
});
