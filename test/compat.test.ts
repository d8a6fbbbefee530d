// The oldest browsers that the manifest admits know what the source uses, by MDN's data. Extension calls and CSS are read off the
// source; of the web's own interfaces, those that are younger than a few years are listed. (ECMAScript is held to ES2023 by the
// compiler, and what is newer in syntax esbuild rewrites.)
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { CompatData } from '@mdn/browser-compat-data';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
// Read, not imported: 20 MB are no module for vitest to transform.
const data = createRequire(import.meta.url).resolve('@mdn/browser-compat-data');
const bcd: CompatData = JSON.parse(readFileSync(data, 'utf8'));

const manifest = JSON.parse(readFileSync(resolve(root, 'manifest.json'), 'utf8'));
const oldest = {
  chrome: Number.parseFloat(manifest.minimum_chrome_version),
  firefox: Number.parseFloat(manifest.browser_specific_settings.gecko.strict_min_version),
};

const source = readdirSync(resolve(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(tsx?|css)$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => ({ file, text: readFileSync(resolve(root, 'src', file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '') }));
const all = (pattern: RegExp, kind: RegExp) => [
  ...new Set(
    source.flatMap(({ file, text }) =>
      kind.test(file) ? [...text.matchAll(pattern)].map(([, name = '']) => name) : [],
    ),
  ),
];
const uses = (pattern: RegExp) => source.some(({ text }) => pattern.test(text));

/** What we can do without: where it is missing, this is what a reader gets. */
const graceful: Record<string, string> = {
  'css.properties.text-wrap.pretty': 'a paragraph may end in a lone word',
  'css.properties.break-after.avoid': 'a heading may be printed at the foot of a sheet',
  'css.properties.field-sizing': 'a note has about as many lines as its words take, and scrolls',
  'css.properties.field-sizing.content': 'the same',
};

/** Interfaces of the web that are young enough to ask, by what gives them away in the source. */
const young: [RegExp, string][] = [
  [/Intl\.Segmenter/, 'javascript.builtins.Intl.Segmenter'],
  [/\binert\b/, 'html.global_attributes.inert'],
  [/<dialog\b/, 'api.HTMLDialogElement.showModal'],
  [/\bpopover\b/, 'html.global_attributes.popover'],
  [/\bnavigation\b.*\bnavigate/, 'api.Navigation.navigate_event'],
  [/AbortSignal\.timeout/, 'api.AbortSignal.timeout_static'],
  [/AbortSignal\.any/, 'api.AbortSignal.any_static'],
  [/URL\.canParse/, 'api.URL.canParse_static'],
  [/speechSynthesis/, 'api.SpeechSynthesis'],
  [/mediaSession/, 'api.MediaSession'],
  [/checkVisibility/, 'api.Element.checkVisibility'],
  [/new Highlight\(/, 'api.Highlight'],
  [/navigationType/, 'api.NavigationCurrentEntryChangeEvent.navigationType'],
  [/navigator\.locks/, 'api.LockManager.request'],
];

interface Support {
  version_added: string | false | null;
  flags?: unknown;
  prefix?: string;
  partial_implementation?: boolean;
}

const entryOf = (feature: string) =>
  feature.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], bcd);

/** The first version of a browser that has a feature, without flag or prefix; null when none has. Throws for an unknown feature. */
function since(feature: string, browser: keyof typeof oldest): number | null {
  const entry = feature
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], bcd);
  const compat = (entry as { __compat?: { support: Record<string, Support | Support[]> } } | undefined)?.__compat;
  if (!compat) throw new Error(`MDN has no data for ${feature}`);
  const support = [compat.support[browser] ?? []].flat().find((one) => !one.flags && !one.prefix);
  const version = support?.version_added;
  return version ? Number.parseFloat(version.replace('≤', '')) : null;
}

const missing = (feature: string) =>
  (['chrome', 'firefox'] as const).filter((browser) => (since(feature, browser) ?? Infinity) > oldest[browser]);

/** What is no property is a descriptor of a font. */
const descriptorOr = (feature: string) =>
  feature.startsWith('css.properties.') && !entryOf(feature)
    ? feature.replace('css.properties.', 'css.at-rules.font-face.')
    : feature;

/** Where MDN keeps each CSS function (`color-mix` is a kind of colour there). */
function functions(): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (at: object, path: string) => {
    for (const [key, value] of Object.entries(at)) {
      if (key === '__compat') continue;
      if (!found.has(key)) found.set(key, `${path}.${key}`);
      walk(value, `${path}.${key}`);
    }
  };
  walk(bcd.css.types ?? {}, 'css.types');
  return found;
}

describe('the oldest browsers that the manifest admits have', () => {
  const calls = all(/\bbrowser\.((?:[a-z]\w*\.)+[a-z]\w*)/g, /\.tsx?$/).map((call) =>
    call.replace(/\.(add|remove|has)Listener$/, ''),
  );
  it.each(calls)('browser.%s', (call) => {
    const path = `webextensions.api.${call}`;
    if (!(path in graceful)) expect(missing(path)).toEqual([]);
  });

  const kinds: [string, string[]][] = [
    ['css.properties', all(/^\s+([a-z][a-z-]*):\s/gm, /\.css$/)],
    ['css.at-rules', all(/@([a-z-]+)/g, /\.css$/)],
    ['css.at-rules.media', all(/\((prefers-[a-z-]+|forced-colors|width|height)[\s:]/g, /\.css$/)],
    ['css.selectors', all(/(?<=[\w\])&\s])::?([a-z-]+)(?=[\s,{(.:])/g, /\.css$/)],
  ];
  // Values that MDN keeps a record of: `text-wrap: balance` is younger than `text-wrap`.
  const values = all(/^\s+([a-z-]+:\s*[a-z-]+);/gm, /\.css$/)
    .map((declaration) => `css.properties.${declaration.replace(/:\s*/, '.')}`)
    .filter(entryOf);
  const functionPaths = functions();
  const features = [
    ...kinds.flatMap(([path, names]) => names.map((name) => descriptorOr(`${path}.${name}`))),
    ...values,
    ...all(/(?<![\w:-])([a-z][a-z-]+)\(/g, /\.css$/).flatMap((name) => functionPaths.get(name) ?? []),
    ...young.flatMap(([pattern, path]) => (uses(pattern) ? [path] : [])),
  ];
  it.each(features)('%s', (feature) => {
    if (!(feature in graceful)) expect(missing(feature)).toEqual([]);
  });

  it.each(Object.keys(graceful))('not %s, which is why it is done without', (feature) => {
    expect(missing(feature)).not.toEqual([]);
  });
});
