// Runs in the page: what the reader reads.
import { attributeInBackground } from '../../src/attribution-client.ts';
import { readPage } from '../../src/page/read.ts';
import type { Airing } from '../../src/station/model.ts';
import type { Run, Transcript, Turn } from '../../src/transcript/model.ts';

const kindOf = (turn: Turn, kind: Run['kind']) =>
  turn.paragraphs.map((paragraph) => paragraph.runs.filter((run) => run.kind === kind).map((run) => run.text));
const programme = (airing: Airing | null) => airing?.programme ?? null;

/** The page's transcript, null when it has none. */
export async function transcript(document: Document): Promise<Transcript | null> {
  const reading = await readPage(document, attributeInBackground);
  return reading?.transcript ?? null;
}

/** The page's transcript and station in the form that `npm run parse` writes, null when it has none. */
export async function parsed(document: Document): Promise<object | null> {
  const reading = await readPage(document, attributeInBackground);
  if (!reading) return null;
  const { broadcast, speakers, turns } = reading.transcript;
  const { name, streams, onAir, nextUp } = reading.station;
  return {
    title: broadcast.title?.value ?? null,
    programme: broadcast.programme?.value ?? null,
    network: broadcast.network?.value ?? null,
    date: broadcast.date?.value ?? null,
    language: broadcast.language,
    station: {
      name,
      streams: streams.map((stream) => ({ name: stream.name, url: stream.url, onAir: programme(stream.onAir) })),
      onAir: programme(onAir),
      nextUp: programme(nextUp),
    },
    speakers: speakers.map((speaker) => ({
      id: speaker.id,
      name: speaker.name,
      role: ['host', 'reporter', 'guest'].includes(speaker.role ?? '') ? speaker.role : null,
      description: speaker.description,
      inferred: speaker.inferredFrom !== undefined,
    })),
    turns: turns.map((turn) => ({
      speaker: turn.speaker,
      label: turn.label,
      paragraphs: kindOf(turn, 'words')
        .map((texts) => texts.join(' ').replace(/\s+/g, ' ').trim())
        .filter((text) => text !== ''),
    })),
    sounds: turns.flatMap((turn) => kindOf(turn, 'sound').flat()),
  };
}
