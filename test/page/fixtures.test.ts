// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { find } from '../../src/page/detect.ts';
import { expectRead, pageCases } from './fixtures.ts';
import { pageOf, readSaved } from './saved-page.ts';

it.each(pageCases)('$name', async ({ html, url, expected }) => {
  const reading = await readSaved(html, url);
  expectRead(reading?.transcript ?? null, expected);
});

// What the detector sees is what the reader is offered, before anything is attributed.
it.each(pageCases)('offers to read $name only where there is a transcript', async ({ html, url, expected }) => {
  expect((await find(pageOf(html, url))) === null).toBe(expected === null);
});
