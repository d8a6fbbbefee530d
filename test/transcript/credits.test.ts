// Lines in the form of a label that nobody says.
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/transcript/attribute.ts';
import { page, said } from './pages.ts';

const talk = `WINTLE: Who dug the well?
  SORABJI: Nobody. It was always there.
  WINTLE: And who drinks from it?
  SORABJI: My goats.`;
const spoken = [
  'Ottilie Wintle: Who dug the well?',
  'Farrokh Sorabji: Nobody. It was always there.',
  'Ottilie Wintle: And who drinks from it?',
  'Farrokh Sorabji: My goats.',
];

const heads: Record<string, string> = {
  'credits and facts before the first words': `TX: SUNDAY 4th JUNE 2031 1900 – 1940
    PRESENTER: Ottilie Wintle
    PRODUCER: Bede Marrow
    EXECUTIVE PRODUCER: Gus Pell
    WITH: Farrokh Sorabji, goatherd
    PROGRAMME NUMBER: 31QX0911
    MUSIC`,
  'a cast with what each of them is': `Presenter: Ottilie Wintle
    Broadcast Date: 04.06.31
    Farrokh Sorabji
    Goatherd, North Fell`,
  'a cast on lines of its own': `Speakers
    Ottilie Wintle
    Host; Author, “Wells”
    Farrokh Sorabji
    Goatherd—North Fell`,
  'a cast of names and nothing else': `Hosts
    Ottilie Wintle
    Guests
    Farrokh Sorabji`,
  'guests and what they are': 'Guests: Farrokh Sorabji, who herds goats on North Fell, Ottilie Wintle (Fell Society)',
  'guests on lines of their own, with what they are': `Guests:
    Farrokh Sorabji, who herds goats
    Ottilie Wintle, Fell Society`,
  'names with small words in them': `Host: Ottilie Wintle
    Guests: Farrokh Sorabji, Bo van der Rolt, Cy al-Marrow, Ada St. Clair, Dee Ó Pell`,
  'who wrote it, and names that are missing': `BYLINE: Ottilie Wintle, , Farrokh Sorabji, ,
    LENGTH: 412 words`,
  'a cast in one line': 'SPEAKERS: Ottilie Wintle, Farrokh Sorabji',
};

describe('what stands at the head of a transcript is said by nobody', () => {
  it.each(Object.entries(heads))('%s', (_, head) => {
    const transcript = attribute(...page(`${head}\n${talk}`));
    expect(said(transcript)).toEqual(spoken);
    expect(transcript.notes.map(({ text }) => text).join('\n')).toBe(head.replace(/\n\s+/g, '\n'));
  });
});

describe('a credit names by one word those who are heard', () => {
  const lines = talk.replaceAll('WINTLE', 'OTTILIE').replaceAll('SORABJI', 'FARROKH');
  const heard = said(attribute(...page(lines)));

  it.each(['Host: Ottilie', 'Host: Ottilie\nGuest: Farrokh', 'Hosts: Ottilie and Farrokh', 'Presenter: OTTILIE'])(
    'above them: %s',
    (head) => {
      const { notes, speakers, ...read } = attribute(...page(`${head}\n${lines}`));
      expect(said({ ...read, notes, speakers })).toEqual(heard);
      expect(notes.map(({ text }) => text).join('\n')).toBe(head);
      expect(speakers[0]?.role).toBe('host');
    },
  );

  it('and below them, beside somebody who is not heard', () => {
    const transcript = attribute(...page(`${lines}\nHost: Ottilie\nProducer: Bede`));
    expect(said(transcript)).toEqual(heard);
    expect(transcript.notes.map(({ kind }) => kind)).toEqual(['credit', 'credit']);
  });

  it('but between them it is said', () => {
    const [first = '', ...rest] = lines.split('\n');
    expect(said(attribute(...page([first, 'GUEST: Ottilie', ...rest].join('\n'))))[1]).toBe('Guest: Ottilie');
  });
});

const keys: Record<string, string> = {
  'the key to initials, line by line': `OW: Ottilie Wintle
    FS: Farrokh Sorabji`,
  'the key to initials in one line': 'Speakers: OW Ottilie Wintle, FS Farrokh Sorabji',
  'the key to initials with signs between': 'Key: OW = Ottilie Wintle (interviewer), FS = Farrokh Sorabji',
  'names that an introduction gives': 'Ottilie Wintle met the goatherd Farrokh Sorabji at his well.',
};

describe('initials mean who is named before the first of them', () => {
  it.each(Object.entries(keys))('%s', (_, head) => {
    const initials = talk.replaceAll('WINTLE', 'OW').replaceAll('SORABJI', 'FS');
    expect(said(attribute(...page(`${head}\n${initials}`)))).toEqual(spoken);
  });
});

it('takes names with their initials for no words, in what the page calls a transcript', () => {
  const initials = talk.replaceAll('WINTLE', 'OW').replaceAll('SORABJI', 'FS');
  const [blocks, broadcast] = page(`Ottilie Wintle (OW) and Farrokh Sorabji (FS)\n${initials}`);
  for (const block of blocks) block.inTranscript = true;
  expect(said(attribute(blocks, broadcast))).toEqual(spoken);
});

it('takes a credit between two parts for no words of the one who spoke last', () => {
  const [first = '', second = '', ...rest] = talk.split('\n');
  const text = [first, second, 'Guest: Farrokh Sorabji', ...rest, 'Credits: Ottilie Wintle, Bede Marrow.'].join('\n');
  const transcript = attribute(...page(`OTTILIE WINTLE: Morning.\n${text}`));
  expect(said(transcript).slice(1)).toEqual(spoken.slice(1));
  expect(transcript.notes.map(({ kind }) => kind)).toEqual(['credit', 'credit']);
});

it('takes the first words for words though no full stop ends them', () => {
  const first = 'ANNOUNCER: From the studios in Low Wick';
  expect(said(attribute(...page(`${first}\n${talk}`))).at(0)).toBe('Announcer: From the studios in Low Wick');
  const known = 'OTTILIE WINTLE: From the studios in Low Wick';
  expect(said(attribute(...page(`${known}\n${talk}`))).at(0)).toMatch(/^Ottilie Wintle: From the studios/);
});

it('takes capitals that say what is heard for no words', () => {
  const heard = `${talk}\nACTUALITY AT THE WELL\nWINTLE: There.\nEXTRACT FROM A GOAT PARADE\nSORABJI: Sh.`;
  expect(said(attribute(...page(heard))).slice(-3)).toEqual([
    'Sorabji: My goats. / {ACTUALITY AT THE WELL}',
    'Wintle: There. / {EXTRACT FROM A GOAT PARADE}',
    'Sorabji: Sh.',
  ]);
});

const between: Record<string, [string, string]> = {
  'a picture’s caption': ['A well, before the goats. (Photo: Bede Marrow, CC BY 2.0)', 'caption'],
  'a correction': ['Correction, June 13: An earlier version of this story misstated the depth of the well.', 'other'],
  'that the talk was cut': ['This interview has been edited for length and clarity.', 'disclaimer'],
};

it.each(Object.entries(between))('takes %s for no words of who spoke before', (_, [note, kind]) => {
  const transcript = attribute(...page(`OTTILIE WINTLE: Who dug it?\n${note}\nFARROKH SORABJI: Nobody.\n${talk}`));
  expect(said(transcript)).toEqual(['Ottilie Wintle: Who dug it?', 'Farrokh Sorabji: Nobody.', ...spoken]);
  expect(transcript.notes).toMatchObject([{ kind, text: note }]);
});

it.each([
  'This program aired on June 4, 2031.',
  'The Well Hour is: Bede Marrow, Gus Pell, Una Stray, and Milo Thackray.',
  'Producer: B.J. Marrow',
  'Producer: Bede de los Marrow',
  'Das Interview führte Bede Marrow.',
  'Mit Farrokh Sorabji sprach Ottilie Wintle.',
  'Propos recueillis par Bede Marrow.',
  'Transcription réalisée par Bede Marrow.',
  'Entrevue réalisée le 12 mars 2031',
  'Producción y guion de Bede Marrow y Gus Pell.',
  'Transcripción realizada por Bede Marrow.',
  '- Ends -',
  '[ENDS]',
  '[End of transcript]',
  'Our transcripts are open source. Corrections are welcome.',
  'Media Contact: Bede Marrow 0555 010 203',
  'Press Office: well@kzlq.example',
  'Ends.',
  '(Transcripción editada por la Casa del Pozo)',
  '(This interview was edited for clarity)',
  'Source : Les amis du puits, le 4 juin 2031, à midi',
  '+ + +',
  '(G.P.)',
  'Farrokh Sorabji: „Die Ziege und ihr Brunnen“, Fellverlag 2031, 120 Seiten, 18 Euro.',
  'Farrokh Sorabji: "The Goat", aus dem Englischen von Bede Marrow, 120 S.',
  'Dieses Manuskript ist urheberrechtlich geschützt. Es darf nicht verwertet werden.',
  'Das Manuskript ist ausschließlich zum persönlichen, privaten Gebrauch bestimmt.',
])('ends before %s', (note) => {
  const transcript = attribute(...page(`OTTILIE WINTLE: Who?\nFARROKH SORABJI: Nobody.\n${talk}\n${note}`));
  expect(said(transcript).at(-1)).toBe('Farrokh Sorabji: My goats.');
  expect(transcript.notes).toMatchObject([{ text: note }]);
});

it.each([
  'Das Gespräch führte mein Bruder mit den Ziegen.',
  'Producción de leche hay en el norte.',
  'Propos de chèvres, disait mon père.',
])('goes on with %s', (words) => {
  const transcript = attribute(...page(`OTTILIE WINTLE: Who?\nFARROKH SORABJI: Nobody.\n${talk}\n${words}`));
  expect(said(transcript).at(-1)).toBe(`Farrokh Sorabji: My goats. / ${words}`);
});

it('takes who wrote a book for no label where the next line says how long it is', () => {
  const work = 'Farrokh Sorabji: „Die Ziege“\nFellverlag, 2031, 120 Seiten';
  const transcript = attribute(...page(`OTTILIE WINTLE: Who?\nFARROKH SORABJI: Nobody.\n${talk}\n${work}`));
  expect(said(transcript).at(-1)).toBe('Farrokh Sorabji: My goats.');
  expect(transcript.notes.map(({ text }) => text).join('\n')).toBe(work);
});

it.each([
  'Sorabji: „Die Ziege“, 120 Seiten.',
  'Farrokh Sorabji: „Die Ziege“ hat 120 Seiten.',
  'Farrokh Sorabji: "Go."',
])('goes on where somebody speaks of a book, or quotes: %s', (words) => {
  const transcript = attribute(
    ...page(`Ottilie Wintle: Who?\nFarrokh Sorabji: Nobody.\n${talk}\nWINTLE: And?\n${words}`),
  );
  expect(said(transcript).at(-1)).toBe(words.replace(/^.*?:/, 'Farrokh Sorabji:'));
});

it('takes whoever wrote a book below a station’s last word on its guests for no speaker', () => {
  const views = 'Äußerungen unserer Gesprächspartner geben deren eigene Auffassungen wieder.';
  const below = `${views}\nFarrokh Sorabji: Die Ziege. Ein Brunnen\nFellverlag, 2031`;
  const transcript = attribute(...page(`OTTILIE WINTLE: Who?\nFARROKH SORABJI: Nobody.\n${talk}\n${below}`));
  expect(said(transcript).at(-1)).toBe('Farrokh Sorabji: My goats.');
  expect(transcript.notes.map(({ text }) => text).join('\n')).toBe(below);
});

it('takes whoever is named above the words that announce the transcript for no speaker', () => {
  const above =
    'Sprecher\nOttilie Wintle\nFárrokh Sorabji - Goatherd, keeper of wells, and of all that drink from them, on North Fell\nMedia: The Well Hour\nTexte intégral';
  const lines = talk.replaceAll('WINTLE:', 'OTTILIE WINTLE\n').replaceAll('SORABJI:', 'FARROKH SORABJI\n');
  const transcript = attribute(...page(`${above}\n${lines}`));
  expect(said(transcript)).toEqual(spoken.map((line) => line.replace('Farrokh', 'Fárrokh')));
  expect(transcript.notes.map(({ text }) => text).join('\n')).toBe(above);
});

it('takes whoever is named beside a credit for another', () => {
  const credits = 'Producer: B.J. Marrow\nSound: Gus Pell\nTransport: Nan Stray';
  const lines = talk.replaceAll('WINTLE', 'Ottilie Wintle').replaceAll('SORABJI', 'Farrokh Sorabji');
  const transcript = attribute(...page(`${lines}\n${credits}`));
  expect(said(transcript)).toEqual(spoken);
  expect(transcript.notes.map(({ text }) => text).join('\n')).toBe(credits);
});

it.each(['Show Notes', 'Links', 'Weiterführende Links:', 'Enlaces mencionados', 'Liens cités', '[ends]', '– END –'])(
  'takes no labels from below: %s',
  (heading) => {
    const notes = `${heading}\nLexicon: The well of North Fell\nLexicon: The goat`;
    const transcript = attribute(...page(`OTTILIE WINTLE: Who?\nFARROKH SORABJI: Nobody.\n${talk}\n${notes}`));
    expect(said(transcript).at(-1)).toBe('Farrokh Sorabji: My goats.');
    expect(transcript.notes.map(({ text }) => text).join('\n')).toBe(notes);
  },
);

it('goes on below notes where the talk does', () => {
  const transcript = attribute(...page(`${talk}\nLinks\n${talk}\nBEDE MARROW: I dug it.`));
  expect(said(transcript).slice(-2)).toEqual(['Sorabji: My goats.', 'Bede Marrow: I dug it.']);
});

it('begins after what is written of who hosts', () => {
  const above = 'The Well Hour is hosted by Ottilie Wintle.';
  const transcript = attribute(...page(`${above}\nOTTILIE WINTLE: Who?\nFARROKH SORABJI: Nobody.\n${talk}`));
  expect(said(transcript)[0]).toBe('Ottilie Wintle: Who?');
  expect(transcript.notes).toMatchObject([{ kind: 'article', text: above }]);
});

it('ends before a paragraph in italics, on a page that speaks in none', () => {
  const [blocks, broadcast] = page(
    `OTTILIE WINTLE: Who?\nFARROKH SORABJI: Nobody.\n${talk}\nIt never ran dry.\nWe dug on.`,
  );
  const last = blocks[blocks.length - 1];
  last?.marked.push({ start: 0, end: last.text.length });
  const transcript = attribute(blocks, broadcast);
  expect(said(transcript).at(-1)).toBe('Farrokh Sorabji: My goats. / It never ran dry.');
  expect(transcript.notes).toMatchObject([{ text: 'We dug on.' }]);
});

it('ends before an appeal that is glued to the reporter’s last words', () => {
  const appeal = 'KZLQ is a member-supported station. Please give.';
  const text = `OTTILIE WINTLE: Who dug it?\nFARROKH SORABJI: Nobody.\nWINTLE: Ottilie Wintle, KZLQ News. ${appeal}`;
  const transcript = attribute(...page(text));
  expect(said(transcript).at(-1)).toBe('Ottilie Wintle: Ottilie Wintle, KZLQ News.');
  expect(transcript.notes).toMatchObject([{ kind: 'appeal', text: appeal }]);
});

const below = [
  'KZLQ is a nonprofit newsroom. If you value this reporting, please consider giving today.',
  'Your support makes stories like this possible. Give now.',
  'A lot happens in the world. Through it all, High Ground is here for you.',
  'We rely on your financial support. For just $5 a month you can help.',
  'This story was produced with support from the Fell Fund.',
  'Produced by Gus Pell. Edited by Bede Marrow. Music: The Drovers.',
  'Gus Pell produced this interview. Bede Marrow edited it for broadcast.',
  'This interview was produced by Gus Pell and edited for the web by Bede Marrow.',
  'Listen to the full episode here or wherever you get your podcasts.',
  'Follow High Ground on Apple Podcasts, Spotify, or wherever you listen.',
  'Do you have a story for us? Write to tips@kzlq.example.',
  'Top photo: The well in March (Gus Pell/KZLQ).',
  'Clarification: The well is on North Fell, not on South Fell, as was said.',
  'In the broadcast we said the goats are white. They are brown.',
  'The audio of this interview was edited for time.',
  'This article was originally published by KZLQ and is republished with permission.',
  'Das Manuskript entspricht nicht zwingend der gesendeten Fassung.',
  'The post Who dug the well? appeared first on High Ground.',
  'La entrada ¿Quién cavó el pozo? se publicó primero en Tierra alta.',
];

describe('what a station puts below the last words is said by nobody', () => {
  it.each(below)('%s', (text) => {
    const transcript = attribute(...page(`${talk}\nWINTLE: Thank you.\n${text}`));
    expect(said(transcript).at(-1)).toMatch(/: Thank you\.$/);
    expect(transcript.notes.map((note) => note.text)).toEqual([text]);
  });

  it.each([
    'This transcript was generated by software and lightly corrected.',
    'This transcript has been edited for length and clarity.',
    'The audio is the authoritative record.',
  ])('behind them: %s', (text) => {
    expect(said(attribute(...page(`${talk}\nWINTLE: Thank you. ${text}`))).at(-1)).toMatch(/: Thank you\.$/);
  });

  it.each([
    'Our show was produced by Gus Pell. Bede Marrow edited it.',
    'Follow the stream north and you come to the well. Listen to it at night.',
    'In the recording he said so.',
    "Produced by Gus Pell, this was High Ground. I'm Ottilie Wintle.",
  ])('but a host says: %s', (text) => {
    expect(said(attribute(...page(`${talk}\nWINTLE: Thank you.\n${text}`))).at(-1)).toContain(`Thank you. / ${text}`);
  });
});

it.each(['Bo Marsh: For interviews call the harbour office.', 'MEDIA CONTACT:\n1 Quay Street, Mornings'])(
  'take no labels from the contacts below an end: %s',
  (contacts) => {
    const talk =
      'JOURNALIST: Will it open?\nOTTILIE WINTLE: In May, I hear.\nJOURNALIST: And the pier?\nWINTLE: The pier too.';
    const { speakers } = attribute(...page(`${talk}\nENDS\n${contacts}`));
    expect(speakers.map(({ name }) => name)).toEqual(['Journalist', 'Ottilie Wintle']);
  },
);
