import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');
const pure = ['transcript', 'citation', 'quote', 'station'];

/** What each room may import of its own project, as CONTRIBUTING.md says it. */
const allowed: Record<string, string[]> = {
  transcript: [],
  citation: ['transcript'],
  quote: ['transcript'],
  station: ['transcript'],
  sites: ['transcript'],
  page: pure,
  radio: ['station', 'messages.ts', 'store.ts'],
  view: [...pure, '_locales'],
};
const mayImport: Record<string, string[]> = {
  'messages.ts': pure,
  'store.ts': [...pure, 'view', 'storage.ts'],
  'storage.ts': [],
  'i18n.ts': ['view'],
  'read-aloud.ts': pure,
  'clipboard.ts': [],
  'hand-over.ts': [],
  'attribution-client.ts': [...pure, 'messages.ts', 'random-id.ts'],
  'attribution-server.ts': [...pure, 'sites', 'messages.ts'],
  'native-browser.ts': [],
  'opened-page.ts': [...pure, 'page', 'attribution-client.ts', 'messages.ts', 'store.ts'],
  'page-record.ts': ['store.ts', 'storage.ts', 'view'],
  'door.ts': ['messages.ts'],
  'stage.ts': [],
  'quoting-door.ts': [...pure, 'view', 'door.ts'],
  'random-id.ts': [],
  'aids-door.ts': ['transcript', 'view', 'door.ts'],
  'face.ts': ['messages.ts'],
  'aloud.tsx': [...pure, 'view', 'page', 'aids-door.ts', 'read-aloud.ts'],
  'listening-door.ts': [...pure, 'view', 'door.ts'],
  'shown.ts': [...pure, 'page', 'view', 'listening-door.ts', 'opened-page.ts'],
  'view-bundles.ts': [
    'view',
    'aids-door.ts',
    'door.ts',
    'listening-door.ts',
    'messages.ts',
    'opened-page.ts',
    'quoting-door.ts',
    'shown.ts',
  ],
  'radio-controls.ts': [...pure, 'view', 'messages.ts'],
};
const mayUsePolyfill =
  /^(?:radio\/[a-z-]+|store|storage|i18n|native-browser|background|popup|allow|options|notebook|player)\.tsx?$/;

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : /\.tsx?$/.test(name) && !name.endsWith('.d.ts') ? [path] : [];
  });
}

/** Imports of a file: [what it names, room or top-level file it leads to (null for a package)]. */
function imports(file: string): [string, string | null][] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^(?:(?:import|export)\b[^'"=;]*?\bfrom\s*|import\s*)['"]([^'"]+)['"]/gm)].map(
    ([, name = '']) => {
      if (!name.startsWith('.')) return [name, null];
      return [name, relative(src, resolve(dirname(file), name)).split('/')[0] ?? ''];
    },
  );
}

describe('who imports whom', () => {
  for (const file of files(src)) {
    const path = relative(src, file);
    const room = path.split('/')[0] ?? '';
    it(path, () => {
      for (const [name, target] of imports(file)) {
        if (target === null) {
          if (name === 'webextension-polyfill') expect(path).toMatch(mayUsePolyfill);
          if (pure.includes(room)) expect.fail(`${path} is pure and imports the package ${name}`);
          continue;
        }
        if (target === room) continue;
        if (room in allowed) expect(allowed[room], `${path} imports ${name}`).toContain(target);
        else if (room in mayImport) expect(mayImport[room], `${path} imports ${name}`).toContain(target);
        else
          expect([...Object.keys(allowed), ...Object.keys(mayImport)], `${path} imports ${name}, an entry`).toContain(
            target,
          );
      }
    });
  }
});
