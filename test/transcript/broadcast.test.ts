import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/transcript/attribute.ts';
import type { Broadcast } from '../../src/transcript/model.ts';
import { page } from './pages.ts';

const programmeOf = (text: string) => attribute(...page(text)).broadcast.programme?.value ?? null;

describe('the programme, in the words', () => {
  it.each([
    ['capitals', 'This is SCIENCE AT SEVEN from KZLQ News. I’m Odile Grant.', 'Science at Seven'],
    [
      'capitals with a pause inside',
      'This is TIDE OUT...DON’T TURN!, the boat show. I’m Odile Grant.',
      'Tide Out...Don’t Turn',
    ],
    ['capitals, and a pause behind them', 'This is TIDE OUT... Today, a flood. I’m Odile Grant.', 'Tide Out'],
    ['a station behind', 'It’s The Odile Grant Hour on KZLQ. Who came?', 'The Odile Grant Hour'],
    ['the maker first', 'From Reckon Radio in Duluth, it’s Open Table. I’m Odile Grant.', 'Open Table'],
    ['the maker first, and its host', 'From KZLQ News in Leeds, SALT TABLE with Odile Grant.', 'Salt Table'],
    ['the hour at which it begins', 'Welcome to 6.45. I’m Odile Grant.', '6.45'],
    ['a welcome', 'Welcome back to Two Left Feet. I’m Odile Grant.', 'Two Left Feet'],
    ['the listeners', 'You’re listening to Night Harbour from KZLQ.', 'Night Harbour'],
    ['words that go on', 'I’m Odile Grant. This is Saltbox and today, a flood.', 'Saltbox'],
    ['a station before', 'You are listening to WQLK Duluth and this is Lost at Sea, the boat show.', 'Lost at Sea'],
    ['letters at its end', 'This is HARBOUR L.A. I’m Odile Grant.', 'Harbour L.A.'],
    ['what may be a station', 'This is WHAT FLOATS. I’m Odile Grant.', 'What Floats'],
    ['German', 'Sie hören Frühkurier. Ich bin Odile Grant.', 'Frühkurier'],
    ['Spanish', 'Esto es Radio Maravilla. Soy Odile Grant.', 'Radio Maravilla'],
    ['German that goes on', 'Hallo, ich bin Odile Grant und das ist Frühkurier.', 'Frühkurier'],
    ['Spanish that goes on', 'Soy Odile Grant y esto es Sal y Pan.', 'Sal y Pan'],
    ['Spanish, once more', 'Y soy Odile Grant. Y esto es Sal y Pan.', 'Sal y Pan'],
    ['French, once more', 'Je suis Odile Grant, et c’est Les Chemins du Soir.', 'Les Chemins du Soir'],
    ['one of its episodes', 'Welcome to another special episode of Kelp Talk. Who came?', 'Kelp Talk'],
    ['the number of one', 'Welcome to episode 62 of the Kelp Talk. Who came?', 'Kelp Talk'],
    ['how often there is one', 'Welcome to episode number 62 of the weekly Kelp Talk. Who came?', 'Kelp Talk'],
    ['a station whose radio it is on', 'This is Kelp Talk on KZL Radio Coast. I’m Odile Grant.', 'Kelp Talk'],
    ['such a number alone', 'I’m Odile Grant. And this is Episode 62 of Kelp Talk.', 'Kelp Talk'],
    ['what sort it is', 'Welcome to the Kelp Talk podcast. Who came?', 'Kelp Talk'],
    [
      'what sort it is, and a name behind',
      'Welcome back to the Kelp Talk Show Rufus Teague. Who came?',
      'Kelp Talk Show',
    ],
    ['what sort the listeners hear', 'You’re listening to the Kelp Talk podcast. Who came?', 'Kelp Talk'],
    ['whoever greets next', 'It’s Kelp Talk. I’m Odile Grant.', 'Kelp Talk'],
    ['no place', 'Welcome to the Harbour. I’m Odile Grant.', null],
    ['no number', 'I’m Odile Grant. And this is Episode 62.', null],
    ['quotation marks', 'You’re listening to “Salt and water,” from KZLQ. Who came?', 'Salt and water'],
    ['French ones', 'Bonjour, vous écoutez « Marée basse » sur Radio Côte.', 'Marée basse'],
    ['what it is', 'Bienvenidos a La hora del té, un podcast de Maravilla. Soy Odile Grant.', 'La hora del té'],
    ['French', 'Bienvenue dans Les Chemins du Soir. Je suis Odile Grant.', 'Les Chemins du Soir'],
    ['no French station', 'Bienvenue sur Radio Mille. Je suis Odile Grant.', null],
    ['a French podcast', 'Bienvenue sur Grand Bruit, le podcast du soir. Je suis Odile Grant.', 'Grand Bruit'],
    ['no letters of a station', 'Vous écoutez RKO, il est 22h. Je suis Odile Grant.', null],
    ['no station and its number', 'Sie hören WQR 5. Ich bin Odile Grant.', null],
    ['a German episode', 'Willkommen zu einer neuen Folge von Lauter Türme. Ich bin Odile Grant.', 'Lauter Türme'],
    ['its number', 'Willkommen zur Folge 12 von Lauter Türme. Ich bin Odile Grant.', 'Lauter Türme'],
    ['a Spanish episode', 'Bienvenidos a un nuevo episodio de Gran Ruido. Soy Odile Grant.', 'Gran Ruido'],
    ['a French episode', 'Bienvenue dans ce nouvel épisode de Grand Bruit. Je suis Odile Grant.', 'Grand Bruit'],
    ['Italian', 'Benvenuti a Gran Rumore. Io sono Odile Grant.', 'Gran Rumore'],
    ['Portuguese', 'Bem-vindos ao Grande Ruído. Eu sou a Odile Grant.', 'Grande Ruído'],
    ['Dutch', 'Welkom bij Groot Lawaai. Ik ben Odile Grant.', 'Groot Lawaai'],
    ['Swedish', 'Välkommen till Stora Bullret. Jag heter Odile Grant.', 'Stora Bullret'],
  ])('is read from %s', (_, words, programme) => {
    expect(programmeOf(`ODILE GRANT: ${words}\nRUFUS TEAGUE: Good evening.\nGRANT: Good evening.`)).toBe(programme);
  });

  it('is no song in quotation marks', () => {
    expect(
      programmeOf('ODILE GRANT: You’re listening to “Low water” by Bo Fisk.\nRUFUS TEAGUE: Yes.\nGRANT: Yes.'),
    ).toBe(null);
  });

  it.each([
    ['Bienvenue dans À l’heure du thé.', 'À l’heure du thé', 'À l’heure du thé'],
    ['Vous écoutez Le fil de l’eau, à sept heures.', 'Le fil de l’eau', 'Le fil de l’eau'],
    ['Vous écoutez le fil de l’eau qui coule.', 'Le fil de l’encre', null],
    ['Vous écoutez la radio du port.', 'La radio du port', null],
  ])('is of small words what the page prints so: %s', (words, line, programme) => {
    const lines = `ODILE GRANT: ${words}\nRUFUS TEAGUE: Oui.\nGRANT: Oui.`;
    const { broadcast, speakers } = attribute(...page(lines, { about: [line], language: 'fr' }));
    expect(broadcast.programme?.value ?? null).toBe(programme);
    expect(speakers[0]?.role).toBe(programme && /^Bien/.test(words) ? 'host' : null);
  });

  it('goes on where a line breaks, and not where the next sentence begins', () => {
    const read = (words: string) =>
      attribute(...page(`ODILE GRANT: ${words}\nI’m Odile Grant.\nRUFUS TEAGUE: Good evening.\nGRANT: Good evening.`));
    expect(read('Welcome to Night\nHarbour, an hour of boats.').broadcast.programme?.value).toBe('Night Harbour');
    expect(read('Welcome to Night\nAnd welcome to you, Rufus.').broadcast.programme?.value).toBe('Night');
    expect(read('Our guest is Rufus\nTeague, a pilot.').speakers[1]?.role).toBe('guest');
  });

  it('has no network of the name of who typed it', () => {
    const by = (who: string) =>
      attribute(...page('ODILE GRANT: Hello.\nRUFUS TEAGUE: Yes.\nGRANT: Yes.', { about: [`Transcript by ${who}`] }))
        .broadcast.network?.value ?? null;
    expect(['MINNA VASK', 'Minna Vask', 'VQ-Roll Call', 'Tyra.example', 'KZLQ', 'Reckon Public Radio'].map(by)).toEqual(
      [null, null, null, null, 'KZLQ', 'Reckon Public Radio'],
    );
  });

  it.each(['Program: Night Harbour', 'Show: Night Harbour'])('is read from a fact: %s', (fact) => {
    expect(
      programmeOf(`${fact}
        ODILE GRANT: Hello.
        RUFUS TEAGUE: Good evening.
        GRANT: Who came?
        TEAGUE: Nobody.`),
    ).toBe('Night Harbour');
  });

  it('is no station', () => {
    expect(programmeOf('ODILE GRANT: You’re listening to WAQL Duluth.\nRUFUS TEAGUE: Yes.\nGRANT: Yes.')).toBe(null);
  });

  it('is no station that the site is called after, in words that may mean either', () => {
    const heard = (name: string) =>
      attribute(
        ...page(`ODILE GRANT: Welcome to ${name}. I’m Odile Grant.\nRUFUS TEAGUE: Yes.\nGRANT: Yes.`, {
          station: { value: name, origin: 'metadata' },
        }),
      ).broadcast.programme?.value;
    expect(heard('Harbour Radio')).toBeUndefined();
    expect(heard('Kelp Talk')).toBe('Kelp Talk');
  });

  it.each([
    ['in capitals', ['KZLQ OPEN TABLE'], 'KZLQ Open Table'],
    ['with its host', ['OPEN TABLE WITH ODILE GRANT', 'A Flood; A Feast'], 'Open Table'],
    ['under its station', ['KELP RADIO 4', 'OPEN TABLE'], 'Open Table'],
    ['but no person', ['ODILE GRANT'], null],
    ['but no sentence', ['THIS IS A COPY.'], null],
    ['but none of two', ['OPEN TABLE', 'SHUT TABLE'], null],
    ['but nothing in small letters', ['Open Table'], null],
    ['but nothing far above', ['OPEN TABLE', 'A Flood', 'A Feast'], null],
  ])('is read above the line that says when it was aired, %s', (_, above, programme) => {
    const about = ['', 'Transcripts', ...above, 'Aired June 4, 2031 - 16:00 ET'];
    const lines = 'ODILE GRANT, HOST: Hello.\nRUFUS TEAGUE: Yes.\nGRANT: Yes.';
    expect(attribute(...page(lines, { about })).broadcast.programme?.value ?? null).toBe(programme);
  });

  it('is read above the day of a transmission', () => {
    const about = ['', 'OPEN TABLE', 'Presenter: Odile Grant', 'TX: 4th June 2031 2000-2040'];
    const lines = 'ODILE GRANT, HOST: Hello.\nRUFUS TEAGUE: Yes.\nGRANT: Yes.';
    expect(attribute(...page(lines, { about })).broadcast.programme?.value).toBe('Open Table');
  });

  it.each(['(SOUNDBITE OF ARCHIVED RECORDING)', '(SOUNDBITE OF TV SHOW, "OPEN TABLE")'])(
    'is none that is heard on a tape, and nobody hosts who greets there: %s',
    (sound) => {
      const heard = (mark: string) =>
        attribute(
          ...page(`ODILE GRANT, HOST: A bell was stolen. ${mark}
            RUFUS TEAGUE: Welcome to Open Table. I’m Rufus Teague.\nGRANT: So it was.\nTEAGUE: Yes.`),
        );
      expect(heard(sound).broadcast.programme).toBeNull();
      expect(heard(sound).speakers.map(({ role }) => role)).toEqual(['host', 'guest']);
      expect(heard('(SOUNDBITE OF BELL)').broadcast.programme?.value).toBe('Open Table');
    },
  );

  it('is read from a sign-off', () => {
    expect(programmeOf('ODILE GRANT: Hello.\nRUFUS TEAGUE: For “Night Harbour,” I’m Rufus Teague.\nGRANT: Yes.')).toBe(
      'Night Harbour',
    );
  });

  it('is believed when the title has it too, and no greeting is near', () => {
    const title: Broadcast['title'] = { value: 'Transcript: Open Table, June 4', origin: 'printed' };
    const lines = 'ODILE GRANT: Welcome to Open Table. And to Paris.\nRUFUS TEAGUE: Yes.\nGRANT: Yes.';
    expect(attribute(...page(lines, { title })).broadcast.programme?.value).toBe('Open Table');
    expect(programmeOf(lines)).toBe(null);
  });

  it.each(['Heard on Open Table', 'From Open Table, 5:20 pm on 4 June 2031'])('is read above: %s', (line) => {
    const lines = 'ODILE GRANT: Hello.\nRUFUS TEAGUE: Yes.\nGRANT: Yes.';
    expect(attribute(...page(lines, { about: [line] })).broadcast.programme).toEqual({
      value: 'Open Table',
      origin: 'printed',
    });
  });

  it.each([
    ['a person', 'This is Rufus Teague. I’m Odile Grant.'],
    ['a day', 'This is Friday. I’m Odile Grant.'],
    ['a place', 'He said, welcome to Paris.'],
    ['a thing', 'This is Mahogany.'],
  ])('is not %s', (_, words) => {
    const before = Array.from({ length: 8 }, () => 'RUFUS TEAGUE: Go on.\nODILE GRANT: I will.').join('\n');
    expect(programmeOf(`${before}\nODILE GRANT: ${words}\nRUFUS TEAGUE: Good evening.`)).toBe(null);
  });

  it.each([
    ['as a fact', 'Programa: Sal y pan', 'Sal y pan'],
    ['in the cell beside', 'Sendereihe:\nNachtluft', 'Nachtluft'],
    [
      'between station and day',
      'Dieses Thema im Programm: Welle Nord | Nachtluft | 14.01.2022 | 06:00 Uhr',
      'Nachtluft',
    ],
    [
      'before the day and who made it',
      'Sendung: Das Nacht-Update von Welle Nord | 14.01.2022 | 06:00 Uhr | von Gesa Vask',
      'Das Nacht-Update von Welle Nord',
    ],
    ['not: a time of day', 'Sendung: 06:00', null],
  ])('stands above: %s', (_, above, programme) => {
    const turns = 'ODILE GRANT: I did.\nRUFUS TEAGUE: You did not.\n'.repeat(3);
    expect(programmeOf(`${above}\n${turns}`)).toBe(programme);
  });

  it('is of two the one that the page goes on about', () => {
    const programme = programmeOf(`WOOFER: This is Dog Talk. I'm Woofer.
      ODILE GRANT: I'm Odile Grant.
      RUFUS TEAGUE: I'm Rufus Teague.
      ODILE GRANT: This is Saltbox. Ask Saltbox dot org.
      RUFUS TEAGUE: Saltbox it is.`);
    expect(programme).toBe('Saltbox');
  });

  it('is not the network, which has its name said more often', () => {
    const programme = programmeOf(`ODILE GRANT: This is SALTBOX from KZLQ. I'm Odile Grant.
      RUFUS TEAGUE: KZLQ is KZLQ.
      ODILE GRANT: I'm Odile Grant. This is KZLQ.`);
    expect(programme).toBe('Saltbox');
  });

  it('says from which words it was worked out, who made it, and gives way to what the page states', () => {
    const lines = 'ODILE GRANT: This is Saltbox from KZLQ News. I’m Odile Grant.\nRUFUS TEAGUE: Yes.\nGRANT: Yes.';
    const { programme, network } = attribute(...page(lines)).broadcast;
    expect(programme).toEqual({ value: 'Saltbox', origin: 'inferred', from: 'This is Saltbox from KZLQ News' });
    expect(network?.value).toBe('KZLQ');
    const known = page(lines, { programme: { value: 'Pepperbox', origin: 'metadata' } });
    expect(attribute(...known).broadcast.programme?.value).toBe('Pepperbox');
  });
});

it('a programme that has a site of its own is one, and a station is none', () => {
  const greeted = (name: string) => {
    const lines = `ODILE GRANT: You’re listening to ${name}. I’m Odile Grant.\nRUFUS TEAGUE: Yes.\nGRANT: Yes.`;
    return attribute(...page(lines, { station: { value: name, origin: 'metadata' } })).broadcast.programme?.value;
  };
  expect([greeted('Saltbox'), greeted('Lantern Radio')]).toEqual(['Saltbox', undefined]);
});

describe('the title', () => {
  const lines = 'ODILE GRANT: This is Saltbox. I’m Odile Grant.\nRUFUS TEAGUE: Yes.\nGRANT: Yes.';
  const titleOf = (value: string) => {
    const station = { value: 'Lantern Radio', origin: 'metadata' as const };
    return attribute(...page(lines, { station, title: { value, origin: 'metadata' } })).broadcast.title?.value;
  };
  it.each([
    'A bell was stolen | Lantern Radio',
    'A bell was stolen — Saltbox',
    'A bell was stolen » Saltbox :: LANTERN RADIO',
  ])('has no name of those whose page it is: %s', (value) => {
    expect(titleOf(value)).toBe('A bell was stolen');
  });
  it.each(['A bell was stolen | Part two', 'Saltbox', 'Lantern Radio: A bell was stolen', 'At Lantern Radio'])(
    'is whole where it has no other: %s',
    (value) => {
      expect(titleOf(value)).toBe(value);
    },
  );
});

describe('the date', () => {
  const dateOf = (title: string, ...dated: string[]) =>
    attribute(
      ...page('ODILE GRANT: Hello.\nRUFUS TEAGUE: Yes.\nGRANT: Yes.', {
        language: 'en',
        title: { value: title, origin: 'printed' },
        dated,
      }),
    ).broadcast.date?.value ?? null;

  it.each([
    ['the data’s, where today’s stands above', '2031-06-04', ['Friday, 5 March 2032', 'Ada Quill | 4 June 2031']],
    ['the first, where the data’s stands nowhere', '2032-03-05', ['Friday, 5 March 2032', 'Ada Quill | 3 June 2031']],
    ['the first, where it is before the data’s', '2031-06-03', ['3 June 2031', 'Ada Quill | 4 June 2031']],
  ])('of several is %s', (_, date, dated) => {
    const known = { dated, date: { value: '2031-06-04', origin: 'metadata' as const } };
    const text = 'ODILE GRANT: Hello.\nRUFUS TEAGUE: Yes.\nGRANT: Yes.';
    expect(attribute(...page(text, { language: 'en', ...known })).broadcast.date?.value).toBe(date);
  });

  it.each([
    ['of a transmission', 'Mills', '2031-06-04', ['5 June 2031', 'TRANSMISSION 4th JUNE 2031 1500 - 1530']],
    ['of a title, and a page of the next day', 'Mills - Wednesday 4 June 2031', '2031-06-04', ['5 June 2031, 13:02']],
    ['of a page, where its title tells of an old one', 'The flood of 4 June 1931', '2031-06-05', ['5 June 2031']],
    ['of a page, before a title’s', 'Mills by 9 June 2031', '2031-06-05', ['5 June 2031']],
    ['beside a word without space', 'Mills', '2031-12-30', ['StoryDecember 30, 2031']],
  ])('is that %s', (_, title, date, dated) => {
    expect(dateOf(title, ...dated)).toBe(date);
  });
});
