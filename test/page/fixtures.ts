// Page cases: test/fixtures/<site>/<what it shows>/{page.html,expected.json}. A new case is a new folder.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect } from 'vitest';
import type { Transcript } from '../../src/transcript/model.ts';
import { runsIn, spokenIn } from './saved-page.ts';

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

/** Compares what was read off a page, or null when no transcript was found, with what its case says of it. */
export function expectRead(transcript: Transcript | null, expected: Expected | null): void {
  if (expected === null) {
    expect(transcript).toBeNull();
    return;
  }
  if (transcript === null) throw new Error('No transcript was found.');
  const { broadcast, notes, segments, speakers, turns } = transcript;
  expect(spokenIn(transcript).filter(([, ...words]) => words.length)).toEqual(expected.turns);
  expect(runsIn(transcript, 'sound')).toEqual(expected.sounds ?? []);
  expect(runsIn(transcript, 'aside')).toEqual(expected.asides ?? []);
  const said = notes.flatMap(({ kind, text }) => [text, `${kind}: ${text}`]);
  expect(said).toEqual(expect.arrayContaining(expected.notes ?? []));
  if (expected.segments) expect(segments.map(({ title }) => title)).toEqual(expected.segments);
  expect(Object.fromEntries(speakers.map(({ name, role }) => [name, role]))).toMatchObject(expected.roles ?? {});
  if (expected.starts) expect(turns.map(({ start }) => start ?? null)).toEqual(expected.starts);
  const { title, programme, network, station, date, language } = broadcast;
  const facts = Object.entries({ title, programme, network, station, date }).map(([key, fact]) => [
    key,
    fact?.value ?? null,
  ]);
  expect({ ...Object.fromEntries(facts), language }).toMatchObject(expected.broadcast ?? {});
}
