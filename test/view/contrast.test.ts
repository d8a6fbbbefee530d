import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(resolve(import.meta.dirname, '../../src/view/tokens.css'), 'utf8');

/** The custom properties of a theme, over those that all themes begin with. */
function tokensOf(theme: string): Record<string, string> {
  const blocks = [...css.matchAll(/^\.sidetone(?:\[data-theme="(\w+)"\])? \{([^}]*)\}/gm)];
  const declarations = blocks.filter(([, of]) => of === undefined || of === theme).map(([, , body]) => body);
  return Object.fromEntries(
    [...declarations.join('').matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
}

/** Red, green and blue from 0 to 255 of a token, in the light or the dark scheme. */
function colourOf(tokens: Record<string, string>, name: string, scheme: 'light' | 'dark'): number[] {
  const value = (tokens[name] ?? '').trim();
  const [, light, dark] = value.match(/^light-dark\((.+), (.+)\)$/) ?? [null, value, value];
  const chosen = (scheme === 'light' ? light : dark) ?? '';
  const other = chosen.match(/^var\(--([\w-]+)\)$/)?.[1];
  if (other) return colourOf(tokens, other, scheme);
  const hex = chosen.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  expect(hex, `--${name}`).toMatch(/^#[\da-f]{6}$/);
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/** Relative luminance (WCAG 2.2). */
const luminance = (colour: number[]) =>
  colour
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);

function contrast(one: number[], other: number[]): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Text and what it stands on, then edges and what they stand on. */
const TEXTS = [
  ...['ink', 'muted', 'accent'].flatMap((text) => ['paper', 'panel'].map((ground) => [text, ground])),
  ['ink', 'mark'],
  ['ink', 'mark-now'],
  ['on-accent', 'accent'],
  ['paper', 'ink'],
];
const EDGES = [
  ['edge', 'paper'],
  ['edge', 'panel'],
];

const LOOKS = [
  ['light', 'light'],
  ['dark', 'dark'],
  ['sepia', 'light'],
  ['contrast', 'light'],
  ['contrast', 'dark'],
] as const;

describe.each(LOOKS)('the theme %s in a %s scheme', (theme, scheme) => {
  const tokens = tokensOf(theme);
  const of = (name = '') => colourOf(tokens, name, scheme);

  it.each(TEXTS)('shows %s on %s with a contrast of 7:1', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(7);
  });

  it.each(EDGES)('shows an %s on %s with a contrast of 3:1', (edge, ground) => {
    expect(contrast(of(edge), of(ground))).toBeGreaterThanOrEqual(3);
  });
});

it('measures contrast as WCAG does', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
  expect(contrast([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2);
});
