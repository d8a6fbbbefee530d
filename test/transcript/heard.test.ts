import { describe, expect, it } from 'vitest';
import { startsOf, turnHeard } from '../../src/transcript/heard.ts';
import type { Turn } from '../../src/transcript/model.ts';

const turns = (...starts: (number | undefined)[]): Turn[] =>
  starts.map((start, index) => ({
    id: `t${index + 1}`,
    speaker: null,
    label: null,
    paragraphs: [],
    ...(start === undefined ? {} : { start }),
  }));

describe('the turn that is heard', () => {
  const starts = startsOf(turns(12.5, undefined, 40, 41));
  it.each([
    [0, null],
    [12.4, null],
    [12.5, 't1'],
    [39, 't1'],
    [40.9, 't3'],
    [3600, 't4'],
  ])('at second %f', (second, turn) => {
    expect(turnHeard(starts, second)).toBe(turn);
  });

  it('is not known where times start anew', () => {
    expect(startsOf(turns(0, 30, 0, 20))).toEqual([]);
  });

  it('is not known where there are no times', () => {
    expect(startsOf(turns(undefined, undefined))).toEqual([]);
  });
});
