// Chromium before version 148 has no `browser`, only `chrome` with callbacks, which webextension-polyfill wraps. No browser here
// is that old, so this is where that way is gone.
import { expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../src/view/settings.ts';

type Callback = (result?: unknown) => void;

/** The storage of an older Chromium: answers come by callback, and a failure stands in `runtime.lastError` meanwhile. */
function olderChrome() {
  const data: Record<string, unknown> = {};
  const runtime: { id: string; lastError?: { message: string } } = { id: 'sidetone' };
  let full = false;
  return {
    runtime,
    fill: () => {
      full = true;
    },
    extension: { inIncognitoContext: false },
    storage: {
      local: {
        get: (key: string, done: Callback) => done({ [key]: data[key] }),
        set: (items: object, done: Callback) => {
          if (full) runtime.lastError = { message: 'Resource::kQuotaBytes quota exceeded' };
          else Object.assign(data, items);
          done();
          delete runtime.lastError;
        },
      },
    },
  };
}

it('keeps choices, and says why it cannot, in a Chromium that has no promises to give', async () => {
  const chrome = olderChrome();
  vi.stubGlobal('chrome', chrome);
  const { loadSettings, saveSettings } = await import('../src/store.ts');
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  await saveSettings({ theme: 'sepia' });
  expect(await loadSettings()).toMatchObject({ theme: 'sepia' });
  chrome.fill();
  await expect(saveSettings({ theme: 'dark' })).rejects.toMatchObject({ why: 'full' });
});
