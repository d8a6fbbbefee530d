// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { leaving } from '../../src/page/address.ts';

beforeEach(() => {
  history.replaceState(null, '', '/story?utm_source=letter&id=7');
  vi.stubGlobal('navigation', new EventTarget());
});
afterEach(() => vi.unstubAllGlobals());

/** As a page does that changes its address without a reload. */
function go(how: 'push' | 'replace', address: string): void {
  history[`${how}State`](null, '', address);
  window.navigation.dispatchEvent(Object.assign(new Event('currententrychange'), { navigationType: how }));
}

describe('a page', () => {
  it.each([
    ['a place in it', 'push', '#quote'],
    ['its address without what a newsletter put there', 'replace', '/story?id=7'],
    ['the same address', 'push', '/story?utm_source=letter&id=7'],
  ] as const)('stays with %s', (_, how, address) => {
    const left = leaving();
    go(how, address);
    expect(left.aborted).toBe(false);
  });

  it.each([
    ['another story', 'push', '/other'],
    ['another story in its place', 'replace', '/other'],
    ['another story by its query', 'push', '/story?id=8'],
  ] as const)('is left for %s', (_, how, address) => {
    const left = leaving();
    go(how, address);
    expect(left.aborted).toBe(true);
  });

  it('is left later, though its address was written anew before', () => {
    const left = leaving();
    go('replace', '/story');
    go('push', '/story#quote');
    expect(left.aborted).toBe(false);
    go('push', '/other');
    expect(left.aborted).toBe(true);
  });
});
