import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/transcript/clean.ts';

const attacks = new URL('../../../shared/attacks/names.json', import.meta.url);

describe('clean', () => {
  it.each([
    ['TOVE\u200b HALLE\u202eRUD: Yes.', 'TOVE HALLERUD: Yes.'],
    ['TO\u00adVE\u200d: Yes.', 'TOVE: Yes.'],
    ['TOVE\u0007\u001b[31m: Yes.', 'TOVE[31m: Yes.'],
    ['\u2066TOVE\u2069:\u{e0041} Yes.', 'TOVE: Yes.'],
    ['a\tb\nc', 'a\tb\nc'],
  ])('takes away what nobody sees: %j', (text, seen) => expect(clean(text)).toBe(seen));

  it.each(['محمد السيد: مرحبا', 'می‌خواهم: فارسی', '👨‍👩‍👧 ok', 'KEALIʻI', 'Þórsdóttir', 'שָׁלוֹם', 'क्‍ष', '❤️'])(
    'leaves %s as it is',
    (text) => expect(clean(text)).toBe(text),
  );

  it('cuts heaps of combining marks', () => expect(clean(`e${'\u0301'.repeat(40)}`)).toBe(`e${'\u0301'.repeat(3)}`));

  it('makes names that look alike alike', () => {
    const own = [{ kind: 'bidi', v: 'STEVE \u202aINSKEEP\u202c: Hello' }];
    const cases: typeof own = existsSync(attacks) ? JSON.parse(readFileSync(attacks, 'utf8')) : own;
    for (const { kind, v } of cases.filter((one) => ['bidi', 'invisible'].includes(one.kind))) {
      expect(clean(v), kind).toBe('STEVE INSKEEP: Hello');
    }
    for (const { kind, v } of cases.filter((one) => one.kind.startsWith('legit'))) expect(clean(v), kind).toBe(v);
  });
});
