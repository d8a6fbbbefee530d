// @vitest-environment jsdom
import { it } from 'vitest';
import { expectRead, pageCases } from './fixtures.ts';
import { readSaved } from './saved-page.ts';

it.each(pageCases)('$name', async ({ html, url, expected }) => {
  const reading = await readSaved(html, url);
  expectRead(reading?.transcript ?? null, expected);
});
