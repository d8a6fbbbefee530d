// Saved pages in jsdom, for tests in `// @vitest-environment jsdom`: parsed as a browser parses them, and none of their scripts runs.

import { type PageReading, readPage } from '../../src/page/read.ts';
import { withBroadcaster } from '../../src/sites/broadcasters.ts';
import { attribute } from '../../src/transcript/attribute.ts';
import type { Paragraph, Run, Transcript } from '../../src/transcript/model.ts';

/** What Vitest gives of jsdom's own. */
declare const jsdom: { reconfigure(settings: { url: string }): void };

/** The document of a page as it would stand at that address. */
export function pageOf(html: string, url = 'https://www.lantern.example/story'): Document {
  jsdom.reconfigure({ url });
  return new DOMParser().parseFromString(html, 'text/html');
}

/** What the reader reads off a page, or null when it holds no transcript. */
export const readSaved = (html: string, url?: string): Promise<PageReading | null> =>
  readPage(pageOf(html, url), (blocks, broadcast) => attribute(blocks, withBroadcaster(broadcast, blocks)));

const textOf = (paragraph: Paragraph, kind: Run['kind']): string =>
  paragraph.runs
    .filter((run) => run.kind === kind)
    .map(({ text }) => text.trim())
    .join(' ')
    .trim();

/** Turns as [who speaks, its paragraphs …]; nobody is null. */
export function spokenIn({ turns, speakers }: Transcript): [string | null, ...string[]][] {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return turns.map(({ speaker, paragraphs }) => [
    speaker === null ? null : (names.get(speaker) ?? null),
    ...paragraphs.map((paragraph) => textOf(paragraph, 'words')).filter((text) => text !== ''),
  ]);
}

/** All runs of one kind, in order. */
export const runsIn = ({ turns }: Transcript, kind: Run['kind']): string[] =>
  turns.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ runs }) => runs.filter((run) => run.kind === kind).map(({ text }) => text)),
  );
