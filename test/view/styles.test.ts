import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = resolve(import.meta.dirname, '../../src/view');
const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'));

/** Declarations that name a side of the page, which is the wrong one where words run from right to left. */
function sided(css: string): string[] {
  const declarations = css.match(/[\w-]+\s*:\s*[^;{}]+(?=[;}])/g) ?? [];
  return declarations.filter((declaration) => {
    const [property = '', value = ''] = declaration.split(/\s*:\s*/);
    if (/^(.*-)?(left|right)(-.*)?$/.test(property)) return true;
    if (/^(float|clear|text-align|caption-side)$/.test(property)) return /\b(left|right)\b/.test(value);
    const sides = value.trim().split(/\s+(?![^(]*\))/);
    if (/^(margin|padding|inset|border-(width|style|color))$/.test(property))
      return sides.length === 4 && sides[1] !== sides[3];
    return property === 'border-radius' && new Set(sides).size > 1;
  });
}

describe('where words run from right to left', () => {
  it.each(sheets)('%s has no left and no right, only where a line begins and ends', (sheet) => {
    expect(sided(readFileSync(`${folder}/${sheet}`, 'utf8'))).toEqual([]);
  });

  it.each([
    'a { margin-left: 1em }',
    'a { left: 0; }',
    'a { text-align: right; }',
    'a { padding: 0 1em 0 2em; }',
    'a { border-left: 1px solid }',
    'a { border-top-right-radius: 1px }',
  ])('a sheet with %s would be found', (css) => {
    expect(sided(css)).toHaveLength(1);
  });
});
