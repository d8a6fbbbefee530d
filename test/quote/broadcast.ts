// A made-up transcript for the tests of this room.

import type { Run, Speaker, Transcript, Turn } from '../../src/transcript/model.ts';
import { unknownBroadcast } from '../unknown-broadcast.ts';

/** Runs of one printed line: [in square brackets] is a sound, {in braces} an aside, the rest is spoken. */
function runs(line: string, offset: number): Run[] {
  return [...line.matchAll(/\[([^\]]*)\]|\{([^}]*)\}|[^[{]+/g)]
    .map((part): Run => {
      const kind = part[1] !== undefined ? 'sound' : part[2] !== undefined ? 'aside' : 'words';
      const text = kind === 'words' ? part[0].trim() : `(${part[1] ?? part[2]})`;
      const lead = part[0].length - part[0].trimStart().length;
      return { kind, text, offset: offset + part.index + lead };
    })
    .filter((run) => run.text);
}

/** A transcript from [label, paragraph, paragraph …] each; the label is printed in front of the first paragraph. */
export function transcript(...said: [string | null, ...string[]][]): Transcript {
  const labels = [...new Set(said.flatMap(([label]) => (label ? [label] : [])))];
  const speakers = labels.map((name, i): Speaker => {
    return { id: `s${i + 1}`, name, kind: 'person', role: null, description: null, labels: [name] };
  });
  let block = 0;
  const turns = said.map(([label, ...paragraphs], i): Turn => {
    const speaker = speakers.find(({ name }) => name === label)?.id ?? null;
    return {
      id: `t${i + 1}`,
      speaker,
      label,
      paragraphs: paragraphs.map((line, n) => ({
        block: block++,
        runs: runs(line, label && n === 0 ? label.length + 2 : 0),
      })),
    };
  });
  return {
    broadcast: {
      ...unknownBroadcast('https://radio.example/story'),
      title: { value: 'The ferry that stayed', origin: 'printed' },
    },
    speakers,
    turns,
    segments: [],
    notes: [],
  };
}
