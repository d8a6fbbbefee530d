// Page cases: test/fixtures/<site>/<what it shows>/{page.html,expected.json}. A new case is a new folder.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** What a reader of the page should get. What is not said is not compared, but for sounds and asides, of which there are none then. */
export interface Expected {
  /** Where the page stands, when that matters. */
  url?: string;
  /** [Who speaks, or null, and the paragraphs], in order. */
  turns: [string | null, ...string[]][];
  sounds?: string[];
  asides?: string[];
  /** What must stand in the notes, as text or as "kind: text". */
  notes?: string[];
  /** Titles of the parts of the programme. */
  segments?: string[];
  roles?: Record<string, string>;
  /** Second at which each turn begins; null where the page does not say. */
  starts?: (number | null)[];
  broadcast?: Partial<Record<'title' | 'programme' | 'network' | 'station' | 'date' | 'language', string | null>>;
}

export interface PageCase {
  /** "grove/host-without-label" */
  name: string;
  file: string;
  html: string;
  url: string;
  /** Null: a page without transcript. */
  expected: Expected | null;
}

const folder = join(import.meta.dirname, '../fixtures');

/** All page cases, by name. */
export const pageCases: PageCase[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('page.html'))
  .sort()
  .map((path) => {
    const file = join(folder, path);
    const expected: Expected | null = JSON.parse(readFileSync(join(dirname(file), 'expected.json'), 'utf8'));
    const name = relative(folder, dirname(file));
    return {
      name,
      file,
      html: readFileSync(file, 'utf8'),
      url: expected?.url ?? `https://www.lantern.example/${name}`,
      expected,
    };
  });
