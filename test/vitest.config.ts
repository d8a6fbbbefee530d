import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Long enough for a busy machine: a test fails for what it finds, not for how fast.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/browser/**'] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/*.test.ts'],
          exclude: ['test/browser/orca.test.ts', 'test/browser/accessibility.test.ts'],
          fileParallelism: false,
        },
      },
      { extends: true, test: { name: 'views', include: ['test/browser/accessibility.test.ts'] } },
      // A screen reader speaks no faster on a machine that has much else to do.
      {
        extends: true,
        test: {
          name: 'orca',
          include: ['test/browser/orca.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 180_000,
        },
      },
      // What plays for minutes: all of it side by side, and beside the others.
      { extends: true, test: { name: 'long', include: ['test/browser/long/*.test.ts'], maxWorkers: 2 } },
    ],
  },
});
