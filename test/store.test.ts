import { beforeEach, describe, expect, it } from 'vitest';
import type * as Store from '../src/store.ts';
import { DEFAULT_SETTINGS } from '../src/view/settings.ts';
import { type FakeStorage, install } from './fake-storage.ts';

let fake: FakeStorage;
let store: typeof Store;

beforeEach(async () => {
  fake ??= install();
  fake.data = {};
  fake.failWith = null;
  fake.privateWindow = false;
  store = await import('../src/store.ts');
});

describe('the reader’s choices', () => {
  it('are the defaults until something is chosen', async () => {
    expect(await store.loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('are kept one by one, the others staying as they are', async () => {
    await store.saveSettings({ theme: 'sepia' });
    await store.saveSettings({ textSize: 150 });
    expect(await store.loadSettings()).toMatchObject({ theme: 'sepia', textSize: 150, measure: 65 });
  });

  it('reach every window that watches', async () => {
    const seen: string[] = [];
    const stop = store.watchSettings((settings) => seen.push(settings.theme));
    await store.saveSettings({ theme: 'dark' });
    stop();
    await store.saveSettings({ theme: 'light' });
    expect(seen).toEqual(['dark']);
  });

  it('gain a default for a shortcut that an earlier version did not know', async () => {
    fake.data.settings = { version: 1, value: { shortcuts: { close: 'Alt+Shift+D' } } };
    const { shortcuts } = await store.loadSettings();
    expect(shortcuts).toMatchObject({ close: 'Alt+Shift+D', nextTurn: DEFAULT_SETTINGS.shortcuts.nextTurn });
  });

  it('of a later version are neither read nor overwritten', async () => {
    fake.data.settings = { version: 2, value: { theme: 'neon' } };
    expect((await store.loadSettings()).theme).toBe('system');
    await expect(store.saveSettings({ theme: 'dark' })).rejects.toMatchObject({ why: 'newer' });
    expect(fake.data.settings).toEqual({ version: 2, value: { theme: 'neon' } });
  });

  it('are not saved from a private window', async () => {
    fake.privateWindow = true;
    await expect(store.saveSettings({ theme: 'dark' })).rejects.toMatchObject({ why: 'private' });
    expect(fake.data).toEqual({});
  });

  it('say so when storage is full', async () => {
    fake.failWith = 'QUOTA_BYTES quota exceeded';
    await expect(store.saveSettings({ theme: 'dark' })).rejects.toMatchObject({ why: 'full' });
  });
});
