import { afterEach, expect, it, vi } from 'vitest';
import { randomId } from '../src/random-id.ts';

afterEach(() => vi.unstubAllGlobals());

it('makes UUIDs that differ, also where the page has no TLS and so no randomUUID', () => {
  const { crypto } = globalThis;
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  const ids = Array.from({ length: 1000 }, randomId);
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});
