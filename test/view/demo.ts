// A broadcast of our own, with everything in it that the views have a form for.
import type { Station } from '../../src/station/model.ts';
import type { Paragraph, Run, Speaker, Transcript, Turn } from '../../src/transcript/model.ts';

let block = 0;

/** A paragraph from its runs, one space between them. A plain string is words; "(…)" is a sound. */
function paragraph(...parts: (string | Omit<Run, 'offset'>)[]): Paragraph {
  let offset = 0;
  const runs = parts.map((part) => {
    const run: Omit<Run, 'offset'> =
      typeof part === 'string' ? { kind: part.startsWith('(') ? 'sound' : 'words', text: part } : part;
    const placed = { ...run, offset };
    offset += run.text.length + 1;
    return placed;
  });
  block += 1;
  return { block, runs };
}

const speakers: Speaker[] = [
  {
    id: 's1',
    name: 'Tomás Okafor',
    kind: 'person',
    role: 'host',
    description: null,
    labels: [],
    inferredFrom: 'I’m Tomás Okafor',
  },
  {
    id: 's2',
    name: 'Ana de la Cruz',
    kind: 'person',
    role: 'reporter',
    description: null,
    labels: ['ANA DE LA CRUZ, BYLINE', 'DE LA CRUZ'],
  },
  {
    id: 's3',
    name: 'Ingrid Solheim',
    kind: 'person',
    role: 'guest',
    description: 'Ferry captain',
    labels: ['CAPTAIN INGRID SOLHEIM', 'SOLHEIM'],
  },
  {
    id: 's4',
    name: 'Unidentified passenger',
    kind: 'unnamed',
    role: null,
    description: null,
    labels: ['UNIDENTIFIED PASSENGER'],
  },
  {
    id: 's5',
    name: 'Maribel Quiñones-Aguirre',
    kind: 'person',
    role: 'guest',
    description: 'Mayor of Lower Quay',
    labels: ['MAYOR MARIBEL QUIÑONES-AGUIRRE', 'QUIÑONES-AGUIRRE'],
  },
];

const said: [string | null, Paragraph[], Partial<Turn>?][] = [
  [
    's1',
    [
      paragraph('This is Harbour Morning. I’m Tomás Okafor. For eleven winters nothing crossed the sound after dark.'),
      paragraph(
        'That changed on Sunday, when a small white boat left the old pier with forty people aboard. Ana de la Cruz went along.',
      ),
    ],
  ],
  [
    's2',
    [
      paragraph('(Sound of a ferry horn)'),
      paragraph(
        'The horn is new. The captain is not. She piloted the last boat out, in the winter the line was closed, and she kept its timetable on her kitchen wall.',
      ),
    ],
  ],
  [
    's3',
    [
      paragraph(
        'I never took it down. People asked me why: I said, a timetable is a promise, and nobody told me the promise was over.',
        '(Laughter)',
        'Well, somebody did. But not to my face.',
      ),
    ],
  ],
  [
    's2',
    [
      paragraph(
        'On the upper deck the talk is of groceries, of grandparents, and of who will get the window seat tomorrow. It takes fifty minutes to cross, and nobody goes inside.',
      ),
      paragraph(
        'A retired schoolteacher has brought a tin of biscuits and a list of everyone who wrote to the county, four hundred and twelve names, and she reads them out, one by one, into the wind.',
      ),
    ],
  ],
  ['s4', [paragraph('(Foreign language spoken)')]],
  [
    's5',
    [
      paragraph(
        { kind: 'words', text: 'Un barco no es un lujo, es una calle.', lang: 'es' },
        'A boat is no luxury, it is a street. We paved the others.',
        { kind: 'aside', text: '(through interpreter)' },
      ),
    ],
    { interpreted: true },
  ],
  [
    null,
    [paragraph('And who pays for it, in the end? That is what they will ask you when the summer visitors have left.')],
  ],
  [
    's3',
    [
      paragraph(
        'They can ask. I have carried brides, and coffins, and once a piano that was heavier than the boat was rated for. Nobody on board that night asked what it cost.',
      ),
    ],
  ],
  ['s1', [paragraph('Ana de la Cruz, on the evening boat.'), paragraph('(Soundbite of accordion music)')]],
  [
    's1',
    [
      paragraph(
        'Still to come this hour: the lighthouse that nobody wants, and a choir that rehearses by telephone. You are listening to Harbour Public Radio.',
      ),
    ],
  ],
];

const turns: Turn[] = said.map(([speaker, paragraphs, more], index) => ({
  id: `t${index + 1}`,
  speaker,
  label: speakers.find(({ id }) => id === speaker)?.labels[0] ?? null,
  paragraphs,
  ...more,
}));

/** Ten turns of five speakers and one that nobody is named for. */
export const transcript: Transcript = {
  broadcast: {
    url: 'https://www.kxhb.example/2026-03-04/island-ferry',
    title: { value: 'Island Ferry Runs Again After Eleven Silent Winters', origin: 'printed' },
    programme: { value: 'Harbour Morning', origin: 'printed' },
    network: { value: 'Harbour Public Radio', origin: 'printed' },
    station: { value: 'KXHB', origin: 'metadata' },
    date: { value: '2026-03-04', origin: 'printed' },
    dateIs: 'published',
    language: 'en',
    people: [{ value: 'Ana de la Cruz', origin: 'printed', role: 'reporter' }],
  },
  speakers,
  turns,
  segments: [{ title: 'Later this hour', turn: 9 }],
  notes: [
    {
      kind: 'rights',
      text: 'Transcript provided by Harbour Public Radio. Copyright Harbour Public Radio.',
      block: 90,
      links: [],
    },
    { kind: 'bio', text: 'Ana de la Cruz covers the islands and the people between them.', block: 91, links: [] },
    {
      kind: 'appeal',
      text: 'KXHB is listener-supported. Support this work with a gift today.',
      block: 92,
      links: [
        { start: 28, end: 45, url: 'https://give.kxhb.example/today' },
        { start: 46, end: 57, url: 'javascript:alert(1)' },
      ],
    },
    { kind: 'caption', text: 'The evening boat at Lower Quay, with the new horn.', block: 93, links: [] },
  ],
};

/** A station with three streams, of which one says what it plays, and something of its own player. */
export const station: Station = {
  name: 'KXHB',
  donateUrl: 'https://give.kxhb.example/',
  streams: [
    {
      id: 'r1',
      name: 'KXHB News',
      url: 'https://stream.kxhb.example/news.mp3',
      onAir: null,
      from: 'page',
    },
    {
      id: 'r2',
      name: 'KXHB Classical',
      url: 'https://stream.kxhb.example/classical.mp3',
      onAir: { programme: 'Strings at Noon' },
      from: 'page',
    },
    { id: 'r3', name: 'Tide Radio', url: null, onAir: null, from: 'page' },
  ],
  onAir: { programme: 'Harbour Morning' },
  nextUp: { programme: 'The Long Table', printedTime: '5:00 PM' },
  hasPlayer: true,
  composerId: null,
};

/** The demo broadcast over and over, until it has that many turns. */
export function longTranscript(count: number): Transcript {
  return {
    ...transcript,
    segments: [],
    turns: Array.from({ length: count }, (_, index) => ({
      ...(turns[index % turns.length] as Turn),
      id: `t${index + 1}`,
    })),
  };
}
