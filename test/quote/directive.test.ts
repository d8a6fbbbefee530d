import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Directive, directivesOf, withDirectives } from '../../src/quote/directive.ts';

const page = 'https://radio.example/story';

it.each<[string, Directive]>([
  ['text=the%20ferry', { start: 'the ferry' }],
  ['text=the%20ferry,harbor', { start: 'the ferry', end: 'harbor' }],
  ['text=INES%20VOLL%3A-,the%20ferry', { prefix: 'INES VOLL:', start: 'the ferry' }],
  ['text=Yes%2E,-No%2C%20never', { start: 'Yes.', suffix: 'No, never' }],
  ['text=a-,b,c,-d', { prefix: 'a', start: 'b', end: 'c', suffix: 'd' }],
  ['text=well%2Dknown%20%26%20loved%2C%20they%20say', { start: 'well-known & loved, they say' }],
])('%s is written and read', (written, directive) => {
  expect(withDirectives(page, [directive])).toBe(`${page}#:~:${written}`);
  expect(directivesOf(`${page}#:~:${written}`)).toEqual([directive]);
});

it('keeps the fragment that an address has, and replaces directives', () => {
  expect(withDirectives(`${page}#part-2`, [{ start: 'ferry' }])).toBe(`${page}#part-2:~:text=ferry`);
  expect(withDirectives(`${page}#:~:text=old`, [{ start: 'ferry' }])).toBe(`${page}#:~:text=ferry`);
});

it('leaves no brackets, stars or last full stop for Markdown and mail programs to stumble over', () => {
  expect(withDirectives(page, [{ start: '*(laughs)* ~so_ it’s over.' }])).toMatch(/#:~:text=[\w%]+$/);
});

it('reads several directives, and passes over what breaks the syntax', () => {
  expect(directivesOf(`${page}#x:~:text=one&unknown=2&text=two,three`)).toEqual([
    { start: 'one' },
    { start: 'two', end: 'three' },
  ]);
  for (const wrong of [
    'text=',
    'text=-,a',
    'text=a-',
    'text=-a',
    'text=a,b,c',
    'text=a,,b',
    'text=%E0%A4%A',
    'txt=a',
    'text=-,-',
  ]) {
    expect(directivesOf(`${page}#:~:${wrong}`), wrong).toEqual([]);
  }
  expect(directivesOf(`${page}?q=:~:text=no`)).toEqual([]);
});

describe('any words', () => {
  const term = fc.string({ unit: 'grapheme', minLength: 1 });
  it('survive being written and read', () => {
    const directive = fc.record({ prefix: term, start: term, end: term, suffix: term }, { requiredKeys: ['start'] });
    fc.assert(
      fc.property(directive, (directive) => {
        const url = withDirectives(page, [directive]);
        expect(directivesOf(url)).toEqual([directive]);
        expect(directivesOf(new URL(url).href)).toEqual([directive]);
      }),
    );
  });
});
