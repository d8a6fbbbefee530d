import { type Station, UNKNOWN_STATION } from '../station/model.ts';
import type { Block, Broadcast, Transcript } from '../transcript/model.ts';
import { find } from './detect.ts';
import { extract } from './extract.ts';
import { broadcastOf } from './metadata.ts';
import { readStation } from './station.ts';

/** Everything that is read off a page. */
export interface PageReading {
  transcript: Transcript;
  station: Station;
  /** The page's own text nodes of block i (`Paragraph.block`), at index i. */
  nodes: Node[][];
}

/** `attribute()` of `transcript/`, here or elsewhere. */
export type Attribute = (blocks: readonly Block[], broadcast: Broadcast) => Transcript | Promise<Transcript>;

/** Reads a page: its transcript by speaker, and its station. Null when it holds no transcript. The page stays as it is. */
export async function readPage(document: Document, attribute: Attribute): Promise<PageReading | null> {
  const found = await find(document);
  if (!found) return null;
  const { blocks, nodes } = await extract(found);
  // A headline may look like a label: “Ana Bell: ‘The bread does not lie’”.
  const [first = 0, second] = found.labelled;
  const above = found.lines.slice(0, found.lines[first]?.name === 'h1' ? second : first).map(({ text }) => text);
  const transcript = await attribute(blocks, await broadcastOf(document, above));
  // Labels that look like some at a glance, and of which none holds on a closer look.
  if (!transcript.turns.length) return null;
  // A station that cannot be read is one of which nothing is known: it costs nobody the transcript.
  const station = await readStation(document, document.URL).catch(() => UNKNOWN_STATION);
  return { transcript, station, nodes };
}
