// Ours against the field's reference: the CSL processor with the official styles. Differences that are meant are taken out of what is
// compared; every other character must be the same.
import { describe, expect, it } from 'vitest';
import { type Citation, cite } from '../../src/citation/cite.ts';
import { type Source, toWork } from '../../src/citation/item.ts';
import type { StyledRun } from '../../src/citation/runs.ts';
import type { StyleId } from '../../src/citation/styles.ts';
import { cases, type Difference, type Given } from './differences.ts';
import { generated } from './generate.ts';
import { oracle, type Written } from './oracle.ts';

const sources = generated(240);

describe.each(cases)('$style as $csl', ({ style, csl, locale, differences }) => {
  const write = oracle(csl, locale);

  it(`cites ${sources.length} broadcasts alike but for the differences below`, () => {
    expect(sources.flatMap((source) => differing(style, source, write, differences))).toEqual([]);
  });

  for (const difference of differences) {
    it(`differs in this: ${difference.name}`, () => {
      const others = differences.filter((other) => other !== difference);
      expect(sources.some((source) => differing(style, source, write, others).length)).toBe(true);
    });
  }
});

/** Where ours and theirs are not the same once the differences are taken out of both. */
function differing(
  style: StyleId,
  source: Source,
  write: (item: object) => Written,
  differences: readonly Difference[],
): string[] {
  const work = toWork(source);
  const given = differences.reduce<Given>((item, { item: change }) => change?.(item, work) ?? item, work.item);
  const [ours, theirs] = [written(style, source), write(given)];
  return (['entry', 'first', 'again'] as const).flatMap((form) => {
    const our = differences.reduce((text, difference) => difference.ours?.(text, work, form) ?? text, ours[form]);
    const their = differences.reduce((text, difference) => difference.theirs?.(text, work, form) ?? text, theirs[form]);
    return our === their ? [] : [`${form}\n  ours   ${our}\n  theirs ${their}`];
  });
}

function written(style: StyleId, source: Source): Written {
  const { bibliography, reference, inText, note }: Citation = cite({ ...source, style });
  const shown = (runs: StyledRun[]) => runs.map((run) => (run.italic ? `*${run.text}*` : run.text)).join('');
  return note && bibliography
    ? { entry: shown(bibliography), first: shown(reference), again: shown(note) }
    : { entry: shown(reference), first: shown(inText), again: shown(inText) };
}
