// Names that stand elsewhere on the page than in the labels.
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/transcript/attribute.ts';
import type { Broadcast } from '../../src/transcript/model.ts';
import { page, said } from './pages.ts';

const namesOf = (text: string, known: Partial<Broadcast> = {}) =>
  attribute(...page(text, known)).speakers.map(({ name }) => name);

const talk = (maud: string, otti: string) => `${maud}: Why rust?
  ${otti}: It goes on when I go home.
  ${maud}: Is it safe?
  ${otti}: It is a gate.
  ${maud}: Oh.
  ${otti}: A good one.`;
const surnames = talk('QUILLON', 'BARASTI');

const title: Broadcast['title'] = { value: 'A talk with Otti Barasti on rust', origin: 'printed' };
const people: Broadcast['people'] = [{ value: 'Maud Quillon', origin: 'printed', role: 'reporter' }];

describe('names above the transcript', () => {
  it.each([
    ['surnames', surnames],
    ['initials', talk('MQ', 'OB')],
    ['given names', talk('Maud', 'Otti')],
  ])('complete labels of %s', (_, text) => {
    expect(namesOf(text, { title, people })).toEqual(['Maud Quillon', 'Otti Barasti']);
    expect(namesOf(text, { about: ['Maud Quillon talks to the sculptor Otti Barasti.'] })).toEqual([
      'Maud Quillon',
      'Otti Barasti',
    ]);
  });

  it.each([
    ['Here is Will Quillon.', 'Will Quillon'],
    ['With Otti Barasti, May Quillon.', 'May Quillon'],
    ['That’s May Quillon.', 'May Quillon'],
    ['She left in May Una Quillon.', 'Una Quillon'],
    ['What Will Una Quillon do?', 'Una Quillon'],
    ['Will Una Quillon come?', 'Una Quillon'],
  ])('may begin with a word that is a verb or a month elsewhere: %s', (line, name) => {
    expect(namesOf(surnames, { about: [line, 'Otti Barasti'] })[0]).toBe(name);
  });

  it('complete no label when two fit it, or when nobody can tell where the name begins', () => {
    expect(namesOf(surnames, { about: ['Maud Quillon, Gus Quillon', 'Sculptor Otti Barasti'] })).toEqual([
      'Quillon',
      'Barasti',
    ]);
  });

  it('leave the transcript’s own record of the broadcast as it was', () => {
    expect(attribute(...page(surnames, { about: ['Maud Quillon'] })).broadcast).not.toHaveProperty('about');
  });
});

it('takes who is thanked, or made a piece, for the one of that given name', () => {
  expect(
    namesOf(`MAUD QUILLON: Our story comes from Otti Barasti. Producer Bede Marrow found her.
      OTTI: It was a gate.
      BEDE: Of rust?
      OTTI: Of rust.
      BEDE: And safe?
      OTTI: No.`),
  ).toEqual(['Maud Quillon', 'Otti Barasti', 'Bede Marrow']);
});

it.each([
  ['HAN SEO-YEON', 'Han Seo-yeon'],
  ['TSENG YI-WEN', 'Tseng Yi-wen'],
  ['MAUD LIN-ROE', 'Maud Lin-Roe'],
  ['BO QUILL-HAN', 'Bo Quill-Han'],
  ['HAN LIN-ROE BELL', 'Han Lin-Roe Bell'],
])('prints of a given name of two syllables behind a surname of one only the first large: %s', (printed, name) => {
  expect(namesOf(`OTTI BARASTI: Why rust?\n${printed}: It goes on.\nOTTI BARASTI: Is it safe?`)).toContain(name);
});

it('knows a double surname with its hyphen and without', () => {
  expect(
    namesOf(`MAUD QUILLON-PELL: Who has rust?
      OTTI BARASTI MOSS: I have.
      QUILLON PELL: Still?
      BARASTI-MOSS: Still.`),
  ).toEqual(['Maud Quillon-Pell', 'Otti Barasti Moss']);
});

it('takes a V after a given name for an initial, and for a number after a whole name', () => {
  expect(
    namesOf(`GUS V: I am the other Gus.
      GUS O: I am.
      GUS V: And here is a king.
      GUS PELL V: A fifth.`),
  ).toEqual(['Gus V', 'Gus O', 'Gus Pell V']);
});

it('tells namesakes apart by their offices', () => {
  const { speakers, turns } = attribute(
    ...page(`OTTI BARASTI, HOST: Who drank the lake?
      SEN. MAUD QUILLON: He did.
      REP. GUS QUILLON: She did.
      SEN. QUILLON: Gus.
      REP. QUILLON: All of it.
      QUILLON: Me?`),
  );
  expect(turns.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name)).toEqual([
    'Otti Barasti',
    'Maud Quillon',
    'Gus Quillon',
    'Maud Quillon',
    'Gus Quillon',
    undefined,
  ]);
});

it('does not take somebody with an office for a reporter of that surname', () => {
  const { speakers, turns } = attribute(
    ...page(`MAUD QUILLON, HOST: Police Chief Gus Barasti resigned. Otti Barasti asked him why.
      OTTI BARASTI, BYLINE: He was in the garden.
      CHIEF BARASTI: I grow beans.
      BARASTI: Do you miss it?
      CHIEF BARASTI: I miss the car.`),
  );
  expect(turns.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name)).toEqual([
    'Maud Quillon',
    'Otti Barasti',
    'Gus Barasti',
    'Otti Barasti',
    'Gus Barasti',
  ]);
});

it('reads initials that count both halves of a double surname', () => {
  expect(
    namesOf(`Maud Quillon-Ito: Why rust?
      Otti Barasti: It goes on.
      MQI: Still?
      OB: Still.`),
  ).toEqual(['Maud Quillon-Ito', 'Otti Barasti']);
});

it.each([
  ['OTTI DuRAST', 'Otti DuRast'],
  ['Otti DiRAST', 'Otti DiRast'],
  ['OTTI MacRAST', 'Otti MacRast'],
  ['OTTI ST JORIS', 'Otti St Joris'],
  ["OTTI 'T ROLT", "Otti 't Rolt"],
  ["OTTI IN 'T ROLT", "Otti in 't Rolt"],
  ['D.R. BARASTI', 'D.R. Barasti'],
  ['M.S. Barasti', 'M.S. Barasti'],
  ['A.D. Barasti', 'A.D. Barasti'],
  ['SAID EL RAST', 'Said El Rast'],
  ['OTTİ RASTİM', 'Otti Rastim'],
  ['OTTI RAß', 'Otti Raß'],
])('spells %s as %s', (label, name) => {
  const surname = label.replace(/^\S+ /, '');
  const text = `MAUD QUILLON: Why rust?\n${label}: It goes on.\nQUILLON: Still?\n${surname}: Still.`;
  expect(namesOf(text)).toEqual(['Maud Quillon', name]);
});

it('takes a surname of several words with a slip of the hand for the one that was heard', () => {
  const text = `MAUD QUILLON: Why rust?
    OTTI DE LA BARASTI: It goes on.
    QUILLON: Still?
    DE LA BARSTI: Still.`;
  expect(namesOf(text)).toEqual(['Maud Quillon', 'Otti de la Barasti']);
});

it('keeps a father and a son of one name apart', () => {
  const { speakers, turns } = attribute(
    ...page(`MAUD QUILLON, HOST: The truck floats.
      OTTI BARASTI SR.: That is my truck.
      OTTI BARASTI JR.: Dad, it is.
      BARASTI SR.: It floats.
      BARASTI JR.: He knew.
      BARASTI: Did I?`),
  );
  expect(turns.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name)).toEqual([
    'Maud Quillon',
    'Otti Barasti Sr.',
    'Otti Barasti Jr.',
    'Otti Barasti Sr.',
    'Otti Barasti Jr.',
    undefined,
  ]);
});

it('takes no word that asks to read for a given name', () => {
  expect(
    namesOf(`MAUD QUILLON: Otti Barasti makes gates.
      BARASTI: Of rust.
      QUILLON: And safe?
      BARASTI: No. Read Barasti, Gates, 2031.`),
  ).toEqual(['Maud Quillon', 'Otti Barasti']);
});

describe('a narrator without label', () => {
  const story = (greeting: string) => `There is rust in every gate. ${greeting}
    Otti BARASTI: It goes on when I go home.
    Barasti has made nine.
    Bede MARROW: I have seen them.`;

  it('is who says the name', () => {
    expect(said(attribute(...page(story('I’m Maud Quillon.'))))).toEqual([
      'Maud Quillon: There is rust in every gate. I’m Maud Quillon.',
      'Otti Barasti: It goes on when I go home.',
      'Maud Quillon: Barasti has made nine.',
      'Bede Marrow: I have seen them.',
    ]);
  });

  it('is known by labels of several words in capitals, and by initials', () => {
    const boxed = page(`There is rust in every gate.
      Otti VAN BARASTI: It goes on when I go home.
      She has made nine.
      VAN BARASTI: Nine, yes.
      O.B. MARROW: I have seen them.
      MARROW: All of them.`);
    expect(said(attribute(...boxed))).toEqual([
      '?: There is rust in every gate.',
      'Otti van Barasti: It goes on when I go home.',
      '?: She has made nine.',
      'Otti van Barasti: Nine, yes.',
      'O.B. Marrow: I have seen them. / All of them.',
    ]);
  });

  it('is nobody when two say theirs, or none', () => {
    expect(namesOf(story('“I’m Gus Pell,” said one. I’m Maud Quillon.'))).toEqual(['Otti Barasti', 'Bede Marrow']);
    expect(namesOf(story('I’m cold.'))).toEqual(['Otti Barasti', 'Bede Marrow']);
  });
});
