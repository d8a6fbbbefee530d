// What the build says it is: small, complete, and made for the browsers that it names.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const dist = resolve(import.meta.dirname, '../../dist');

/** Gzipped bytes that a file may have: every page of a known site loads the detector, every transcript the reader. */
const budgets = { 'detector.js': 4000, 'reader.js': 40_000 };

describe.each(['chromium', 'firefox'])('the %s build', (browser) => {
  const path = (file: string) => resolve(dist, browser, file);

  it.each(Object.entries(budgets))('%s has at most %i bytes gzipped', (file, bytes) => {
    expect(gzipSync(readFileSync(path(file))).length).toBeLessThanOrEqual(bytes);
  });

  it('has every file that its manifest and its pages name', () => {
    const manifest = readFileSync(path('manifest.json'), 'utf8');
    const named = [...manifest.matchAll(/"([\w/-]+\.(?:js|html|png|css))"/g)].map(([, file = '']) => file);
    const pages = named.filter((file) => file.endsWith('.html'));
    const inPages = pages.flatMap((page) =>
      [...readFileSync(path(page), 'utf8').matchAll(/(?:src|href)="([^"#:]+)"/g)].map(([, file = '']) => file),
    );
    expect([...named, ...inPages].filter((file) => !existsSync(path(file)))).toEqual([]);
  });

  it('offers web pages no file of its own, so that none can tell that it is there', () => {
    expect(JSON.parse(readFileSync(path('manifest.json'), 'utf8'))).not.toHaveProperty('web_accessible_resources');
  });
});
