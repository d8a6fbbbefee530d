import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/transcript/attribute.ts';
import type { Broadcast, Role } from '../../src/transcript/model.ts';
import { page } from './pages.ts';

const rolesOf = (text: string, known: Partial<Broadcast> = {}): Record<string, Role | null> =>
  Object.fromEntries(attribute(...page(text, known)).speakers.map(({ name, role }) => [name, role]));

describe('roles', () => {
  it('come from a label', () => {
    expect(
      rolesOf(`ODILE GRANT, HOST: The mill closed.
        RUFUS TEAGUE, BYLINE: It did.
        ANA LUND (interpreter): She says so.
        CY ORR, CO-MODERATOR: So do I.
        ANNOUNCER: Good night.`),
    ).toEqual({
      'Odile Grant': 'host',
      'Rufus Teague': 'reporter',
      'Ana Lund': 'interpreter',
      'Cy Orr': 'host',
      Announcer: 'announcer',
    });
  });

  it('come from a label in which the word is mistyped, and not from another word', () => {
    expect(
      rolesOf(`ODILE GRANT, HOSST: The mill closed.
        RUFUS TEAGUE, BYLNE: It did.
        ANA LUND, GHOST: It did.
        CY ORR, AUTHOR: It did.`),
    ).toEqual({ 'Odile Grant': 'host', 'Rufus Teague': 'reporter', 'Ana Lund': 'guest', 'Cy Orr': 'guest' });
  });

  it.each([
    'Le reportage de Yann Corvec.',
    'El reportaje de Yann Corvec.',
    'Yann Corvec tiene el reportaje.',
    'Yann Corvec reports.',
    'Reporter Yann Corvec has the story.',
    'Harbor Public Media’s Yann Corvec reports.',
    'That was KZLQ’s Yann Corvec.',
    'That is harbor reporter Yann Corvec.',
    'Yann Corvec brings us the story.',
    'Here’s Yann Corvec with the headlines.',
    'Here’s Yann Corvec with more.',
    'Yann Corvec has more.',
    'Yann Corvec files this report.',
    'Yann Corvec of Lantern Radio reports.',
    'Our own Yann Corvec went to sea.',
    'Reporter Yann Corvec joins us.',
    'And now, your local news, with Yann Corvec.',
    'Notre correspondante à Brest, Yann Corvec.',
    'Reportage, Yann Corvec.',
    'Unsere Landeskorrespondentin Yann Corvec.',
    'Aus Kiel berichtet Yann Corvec.',
    'Nuestra corresponsal en Quito, Yann Corvec.',
    'Informa Yann Corvec.',
  ])('make a reporter of who is announced as one: %s', (words) => {
    expect(
      rolesOf(`ODILE GRANT, HOST: ${words}
        YANN CORVEC: A bell was stolen.
        GRANT: And now?
        CORVEC: There are two.`),
    ).toMatchObject({ 'Yann Corvec': 'reporter' });
  });

  it.each([
    'I shared the news with Yann Corvec.',
    'I saw Yann Corvec with the news of the bell.',
    'Yann Corvec has a boat.',
    'Reporter Yann Corvec, of the Evening Tide, joins us.',
  ])('make no reporter of who brings news to others, has something or works elsewhere: %s', (words) => {
    expect(
      rolesOf(`ODILE GRANT, HOST: ${words}
        YANN CORVEC: A bell was stolen.
        GRANT: And now?
        CORVEC: There are two.`),
    ).toMatchObject({ 'Yann Corvec': 'guest' });
  });

  it('make a reporter, and no host, of who reads the news', () => {
    expect(
      rolesOf(`YANN CORVEC: From the KZLQ newsroom, I’m Yann Corvec.
        ODILE GRANT: This is Saltbox. I’m Odile Grant.
        ANA LUND, NEWSCASTER: A bell was stolen.
        RUFUS TEAGUE: It was.
        ODILE GRANT: And now?`),
    ).toEqual({ 'Yann Corvec': 'reporter', 'Odile Grant': 'host', 'Ana Lund': 'reporter', 'Rufus Teague': 'guest' });
  });

  it('make a host of whom somebody greets with as always, and of nobody who is joined so', () => {
    const greeted = (words: string) =>
      rolesOf(`ODILE GRANT: Welcome to Saltbox. ${words}
        RUFUS TEAGUE: Hello.
        ODILE GRANT: What of bread?`);
    expect(greeted('I’m Odile Grant, here as always with Rufus Teague.')).toMatchObject({ 'Rufus Teague': 'host' });
    expect(greeted('We are joined, as always, by Rufus Teague.')).toMatchObject({ 'Rufus Teague': 'guest' });
  });

  it.each([
    'Reporter Odile Grant spoke with Rufus Teague in Leeds.',
    'KZLQ Evening reporter Odile Grant talked to Senator Rufus Teague.',
    'Odile Grant interviews Rufus Teague.',
    'Odile Grant interviews the boatman Rufus Teague.',
    'Odile Grant Host\nRufus Teague Guest',
    'Odile Grant | Host\nRufus Teague | Guest',
  ])('come from a line beside that says who asks whom: %s', (line) => {
    const text = `${line}\nTranscript\nODILE GRANT: A storm.\nRUFUS TEAGUE: It blew.\nGRANT: Oh.\nTEAGUE: Yes.`;
    expect(rolesOf(text)).toEqual({ 'Odile Grant': 'host', 'Rufus Teague': 'guest' });
  });

  it('make a host of who greets for the programme, and none of who presents on a tape', () => {
    expect(
      rolesOf(
        `Remedios Lastra: Hola. Soy Remedios Lastra, y esto es Molino.
        Archivo, presentador: Nadie la compra.
        Abelardo Cuesta: Yo no.`,
        { language: 'es' },
      ),
    ).toEqual({ 'Remedios Lastra': 'host', Presentador: null, 'Abelardo Cuesta': 'guest' });
  });
  it.each(['Odile Grant, Jr.', 'Odile Grant Jr.', 'Odile dell’Orto', 'Odile van ’t Rolt', 'Odile Mac an Tsalainn'])(
    'make a host of who says so: %s',
    (name) => {
      expect(
        rolesOf(
          `${name}: This is Millrace. I'm ${name} The mill closed.
        Rufus Teague: A bell was stolen.
        ${name}: And now?
        Rufus Teague: There are two.`.replace(/(?<!\.) The/, '. The'),
        ),
      ).toEqual({ [name.replace(',', '')]: 'host', 'Rufus Teague': 'guest' });
    },
  );
  it('leave whoever has a name and writes a guest: nobody says that he tells the story', () => {
    expect(
      rolesOf(`Jutta Helm (Moderatorin): Guten Morgen.
        Immo Redlich (Autor, „Türme: eine Geschichte“): Guten Morgen.
        Helm: Wo ist er?
        Redlich: Weg.`),
    ).toEqual({ 'Jutta Helm': 'host', 'Immo Redlich': 'guest' });
  });

  it('make hosts of all to whom somebody hands over as hosts', () => {
    expect(
      rolesOf(`ODILE GRANT: Hello. Odile here. I'll hand it over to Millrace hosts Rufus Teague and Ana Lund.
        RUFUS TEAGUE: The mill closed.
        ANA LUND: It did.
        RUFUS: And then?
        ANA: We left.`),
    ).toMatchObject({ 'Rufus Teague': 'host', 'Ana Lund': 'host' });
  });

  it.each([
    'our harbour correspondent is Yann Corvec.',
    'our reporter Yann Corvec went there.',
    'and Yann Corvec reporting from Leeds.',
  ])('make a reporter of who is called so: %s', (words) => {
    expect(
      rolesOf(`ODILE GRANT, HOST: The mill closed, ${words}
        YANN CORVEC: It did.
        GRANT: And now?
        CORVEC: There are two.`),
    ).toMatchObject({ 'Yann Corvec': 'reporter' });
  });

  it('make a reporter of whom a cast calls the newscaster', () => {
    expect(
      rolesOf(`HOST: Odile Grant
        NEWSCASTER: Yann Corvec
        GUEST: Ana Lund
        GRANT: The mill closed.
        CORVEC: It did.
        GRANT: And now?
        LUND: There are two.`),
    ).toEqual({ 'Odile Grant': 'host', 'Yann Corvec': 'reporter', 'Ana Lund': 'guest' });
  });

  it('make a host of who is glad of a call, though a caller welcomes him or her', () => {
    expect(
      rolesOf(`ODILE: Ana in Leeds, I’m glad that you called.
        ANA: Hello, Odile.
        ODILE: Go on.
        CALLER: Odile, welcome back. We missed you.
        ODILE: Well.
        ANA: Yes.`),
    ).toMatchObject({ Odile: 'host' });
  });

  it('make a host of whom a cast names in capitals, who is called as others are', () => {
    expect(
      rolesOf(`Presenter: ODILE LUND
        LUND: Who came?
        TEAGUE: Nobody.
        LUND: And then?
        TEAGUE: We left.`),
    ).toEqual({ 'Odile Lund': 'host', Teague: 'guest' });
  });

  it('make a reporter of a station’s whose surname begins small', () => {
    const text = 'ODILE GRANT, HOST: KZLQ’s Otis el-Corvec reports.\nOTIS EL-CORVEC: A bell was stolen.\nGRANT: Oh.';
    expect(rolesOf(text)).toMatchObject({ 'Otis el-Corvec': 'reporter' });
  });

  it('make an announcer of who names the host and himself or herself', () => {
    expect(
      rolesOf(`ODILE GRANT: Mills are hard.
        ANA LUND: This is “Millrace” with your host, Rufus Teague. I'm Ana Lund.
        RUFUS TEAGUE: Odile, welcome back to the programme.
        ODILE GRANT: Hello.`),
    ).toMatchObject({ 'Ana Lund': 'announcer', 'Rufus Teague': 'host' });
  });

  it('make an announcer of who says that here again is the host', () => {
    expect(
      rolesOf(`ANA LUND: From KZLQ and KQRX-Wick, this is Millrace. I'm Ana Lund. And here again is your host, in Wick, Rufus Teague.
        RUFUS TEAGUE, HOST: Thank you.
        LUND: Hello.`),
    ).toEqual({ 'Ana Lund': 'announcer', 'Rufus Teague': 'host' });
  });

  it('make a host of who says so: “and I’ll be your host”', () => {
    expect(
      rolesOf(`ODILE GRANT: Mills are hard.
        ANA LUND: They are. My name is Ana Lund and I'll be your host.
        ODILE GRANT: Hello.`),
    ).toMatchObject({ 'Ana Lund': 'host' });
  });

  it('make a host of who welcomes to the show, whoever has the byline', () => {
    expect(
      rolesOf(
        `ODILE GRANT: Welcome to the show. Rufus, hello.
        RUFUS TEAGUE: Hello.
        ODILE GRANT: What of bread?`,
        { people: [{ value: 'Odile Grant', origin: 'metadata', role: 'reporter' }] },
      ),
    ).toEqual({ 'Odile Grant': 'host', 'Rufus Teague': 'guest' });
  });

  it('do not make an interpreter of somebody who is interpreted', () => {
    expect(
      rolesOf(`ODILE GRANT, HOST: What of bread?
        GULNAZ AKHMETOVA (through interpreter): Bread has no enemies.
        GRANT: None?`),
    ).toEqual({ 'Odile Grant': 'host', 'Gulnaz Akhmetova': 'guest' });
  });

  it.each([
    ['who greets first', 'ODILE GRANT: Good morning. I’m Odile Grant.'],
    [
      'who greets for somebody else',
      'RUFUS TEAGUE: A storm.\nODILE GRANT: This is Saltbox. I’m Odile Grant, sitting in.',
    ],
    ['who greets near the programme’s name', 'RUFUS TEAGUE: A storm.\nODILE GRANT: I’m Odile Grant. This is Saltbox.'],
    ['who welcomes to the programme', 'RUFUS TEAGUE: A storm.\nODILE GRANT: Welcome to Saltbox.'],
    ['who introduces a guest', 'RUFUS TEAGUE: A storm.\nODILE GRANT: Rufus Teague joins us.'],
    [
      'who introduces guests',
      'RUFUS TEAGUE: A storm.\nODILE GRANT: With me in the studio are Rufus Teague and others.',
    ],
    ['who has guests', 'RUFUS TEAGUE: A storm.\nODILE GRANT: My guests today are Rufus Teague and others.'],
    ['who thanks for the company', 'RUFUS TEAGUE: A storm.\nODILE GRANT: Thank you so much for joining us.'],
    ['who takes leave of listeners', 'RUFUS TEAGUE: A storm.\nODILE GRANT: Thanks for listening to Saltbox.'],
    ['with whom a programme is', 'ANNOUNCER: This is Saltbox with Odile Grant.\nODILE GRANT: A storm.'],
    ['who thanks a guest for coming', 'RUFUS TEAGUE: A storm.\nODILE GRANT: Rufus Teague, thanks for coming in.'],
    ['who is called so', 'RUFUS TEAGUE: A storm.\nODILE GRANT: With your host, Odile Grant.'],
  ])('make a host of one %s', (_, words) => {
    expect(rolesOf(`${words}\nRUFUS TEAGUE: Well.\nODILE GRANT: Well.\nRUFUS TEAGUE: Well.`)).toMatchObject({
      'Odile Grant': 'host',
      'Rufus Teague': 'guest',
    });
  });

  it.each([
    'Zu Gast im Studio ist Rufus Teague.',
    'Mein Gast ist heute Rufus Teague.',
    'Am Telefon ist Rufus Teague.',
    'Nous recevons aujourd’hui Rufus Teague.',
    'Je reçois Rufus Teague.',
    'Hoy conversamos con Rufus Teague.',
    'Mit dem Müller Rufus Teague spreche ich gleich.',
    'Rufus Teague ist jetzt am Telefon.',
    'Rufus Teague, herzlichen Dank für das Gespräch!',
    'Rufus Teague est notre invité ce matin.',
    'Merci Rufus Teague d’être venu.',
    'Rufus Teague, merci d’avoir été notre invité.',
    'Está con nosotros Rufus Teague. Rufus Teague, gracias por atendernos.',
  ])('make a guest of who is announced as one, and a host of who does so: %s', (words) => {
    expect(rolesOf(`ODILE GRANT: ${words}\nRUFUS TEAGUE: Hm?\nGRANT: Hm.\nTEAGUE: Hm?`)).toEqual({
      'Odile Grant': 'host',
      'Rufus Teague': 'guest',
    });
  });

  it.each([
    'Thank you so much for having me.',
    'Danke für die Einladung.',
    'Gracias por la invitación.',
    'Merci de m’avoir invité.',
  ])('make a guest of who thanks for the invitation, and a host of the one other: %s', (words) => {
    const text = `ODILE GRANT: A storm, Rufus.\nRUFUS TEAGUE: ${words}\nGRANT: And?\nTEAGUE: It blew.`;
    expect(rolesOf(text)).toEqual({ 'Odile Grant': 'host', 'Rufus Teague': 'guest' });
    expect(rolesOf(`${text}\nANA LUND: And blew.`)).toMatchObject({ 'Odile Grant': null });
  });

  it.each(['YANN CORVEC, BYLINE', 'YANN CORVEC'])('make a host of who calls a reporter, %s', (label) => {
    const people: Broadcast['people'] = [{ value: 'Yann Corvec', origin: 'metadata', role: 'reporter' }];
    const text = `ODILE GRANT: The mill closed. Yann Corvec went there.
      RUFUS TEAGUE: A storm.\n${label}: It blew.\nTEAGUE: And blew. Yann Corvec saw it.\nCORVEC: I did.`;
    expect(rolesOf(text, { people })).toEqual({
      'Odile Grant': 'host',
      'Rufus Teague': 'guest',
      'Yann Corvec': 'reporter',
    });
  });

  it.each([
    'Am Mikrofon begrüßt Sie Odile Grant.',
    'Herzlich willkommen beim Frühkurier.',
    'Bonjour. Au micro, Odile Grant.',
    'Ich bin Odile Grant und das ist Frühkurier.',
    'Soy Odile Grant y esto es Sal y Pan.',
  ])('make a host of who greets: %s', (words) => {
    expect(rolesOf(`ODILE GRANT: ${words}\nRUFUS TEAGUE: Hm.\nGRANT: Hm.\nTEAGUE: Hm.`)).toMatchObject({
      'Odile Grant': 'host',
    });
  });

  it('make no narrators of those whom a list calls speakers', () => {
    expect(rolesOf('Sprecher: Odile Grant und Rufus Teague\nGRANT: Hm?\nTEAGUE: Hm.\nGRANT: Hm.')).toEqual({
      'Odile Grant': null,
      'Rufus Teague': null,
    });
  });

  it.each([
    'Odile Grant, danke für die Einladung.',
    'Odile Grant, merci de m’avoir invité.',
    'Odile Grant, gracias por invitarme.',
  ])('make a host, and no guest, of who is thanked for asking: %s', (words) => {
    expect(rolesOf(`ODILE GRANT: Hm.\nRUFUS TEAGUE: ${words}\nGRANT: Hm.\nTEAGUE: Hm.`)).toEqual({
      'Odile Grant': 'host',
      'Rufus Teague': 'guest',
    });
  });

  it('do not make a host of a caller who says where she is', () => {
    expect(
      rolesOf('ODILE GRANT: Dime.\nRUFUS TEAGUE: Hola.\nANA LUND: Soy Ana Lund y estoy en Cádiz.\nGRANT: Hm.'),
    ).toMatchObject({ 'Ana Lund': null });
  });

  it('make hosts of two who greet one after the other', () => {
    expect(
      rolesOf(`ANA LUND: Where is color?
        ODILE GRANT: I’m Odile Grant.
        RUFUS TEAGUE: And I’m Rufus Teague.
        ANA LUND: In the eye.
        ODILE GRANT: In the eye?`),
    ).toEqual({ 'Ana Lund': 'guest', 'Odile Grant': 'host', 'Rufus Teague': 'host' });
  });

  it('do not make a host of a caller who says where he lives', () => {
    expect(
      rolesOf(`ANA LUND: Who is there?
        RUFUS TEAGUE: Hello. I’m Rufus Teague and I live in Wick.
        ANA LUND: Go on.
        RUFUS TEAGUE: A swan bit me.`),
    ).toEqual({ 'Ana Lund': null, 'Rufus Teague': null });
  });

  it('tell who asks from who answers', () => {
    const ask = 'ODILE GRANT: And then?\nRUFUS TEAGUE: Why ask? It rained.\n';
    expect(rolesOf(ask.repeat(4))).toEqual({ 'Odile Grant': 'host', 'Rufus Teague': 'guest' });
  });

  it('stay unknown where both ask', () => {
    const ask = 'ODILE GRANT: And then?\nRUFUS TEAGUE: Who knows?\n';
    expect(rolesOf(ask.repeat(4))).toEqual({ 'Odile Grant': null, 'Rufus Teague': null });
  });

  it('stay unknown where two questions are all there is', () => {
    const talk = 'ODILE GRANT: And then?\nRUFUS TEAGUE: It rained.\nODILE GRANT: Oh.\nRUFUS TEAGUE: It did.\n';
    expect(rolesOf(talk.repeat(2))).toEqual({ 'Odile Grant': null, 'Rufus Teague': null });
  });

  it('come from a host’s greeting under a label that is only a role', () => {
    expect(
      rolesOf(`PRESENTADORA: Buenos días. Soy Inés Carrizo.
        INÉS CARRIZO: Llueve.
        FERMÍN UGALDE: Mucho.
        CARRIZO: Gracias.`),
    ).toMatchObject({ 'Inés Carrizo': 'host' });
  });

  it('make a host of who hands over to a reporter', () => {
    expect(
      rolesOf(`ODILE GRANT: Rufus Teague reports.
        RUFUS TEAGUE: A storm.
        ANA LUND: It blew.
        TEAGUE: And blew.`),
    ).toEqual({ 'Odile Grant': 'host', 'Rufus Teague': 'reporter', 'Ana Lund': 'guest' });
  });

  it('make a host of who says the programme’s name before her own, and not of who only loves it', () => {
    const programme: Broadcast['programme'] = { value: 'Saltbox', origin: 'metadata' };
    expect(
      rolesOf(
        `ANA LUND: A storm.
          RUFUS TEAGUE: I love Saltbox, and I’m Rufus Teague.
          LUND: It blew.
          TEAGUE: And blew.
          ODILE GRANT: From the harbor it’s Saltbox. I’m Odile Grant.
          LUND: It blew.`,
        { programme },
      ),
    ).toEqual({ 'Ana Lund': 'guest', 'Rufus Teague': 'guest', 'Odile Grant': 'host' });
  });

  it.each([
    'Saltbox host Odile Grant spoke with Rufus Teague about storms.',
    'Storms are on the mind of Odile Grant, host of Saltbox.',
    'Odile Grant, Saltbox presenter',
    'KZLQ’s Odile Grant spoke with Rufus Teague.',
    'Rufus Teague sat down with KZLQ’s Odile Grant.',
    'On this episode, Odile Grant talks to the boatman Rufus Teague about storms.',
    'In it, Odile Grant speaks with Rufus Teague, who rows.',
    'The boatman Rufus Teague talks to host Odile Grant, who came by boat.',
    'Guest host: Odile Grant',
    'Animatrice : Odile Grant',
    'Moderated by Odile Grant',
    'Written and presented by Odile Grant.',
    'A talk, hosted by KZLQ’s chief harbour correspondent Odile Grant.',
    'Hosted by Odile Grant and producer Cy Orr.',
    'Speakers: Odile Grant (host), Rufus Teague (boatman)',
  ])('come from the article above before they come from the byline: %s', (article) => {
    const people: Broadcast['people'] = [{ value: 'Odile Grant', origin: 'metadata', role: 'reporter' }];
    const text = `${article}\nODILE GRANT: A storm.\nRUFUS TEAGUE: It blew.\nGRANT: And blew.`;
    expect(rolesOf(text, { people })).toEqual({ 'Odile Grant': 'host', 'Rufus Teague': 'guest' });
  });

  it.each([
    'Hosts: Odile Grant, Rufus Teague',
    'Hosts\nOdile Grant, the harbour pilot\nRufus Teague',
    'Presentadores: Odile Grant y Rufus Teague',
    'Odile Grant (host)\nRufus Teague (co-host)',
    'Hosted by Odile Grant and Rufus Teague, from the harbour.',
    'Our hosts Odile Grant and Rufus Teague went to sea.',
    'Hosted by Lantern’s Odile Grant, Tide Officer, Water Group, and Rufus Teague, Producer.',
    'Das Gespräch führten Odile Grant und Rufus Teague.',
    'Propos recueillis par Odile Grant et Rufus Teague.',
    'Hosts: Odile Grant and Rufus Teague\nGuests: Ana Lund, who hosts Kelp',
  ])('come from a list of who hosts: %s', (list) => {
    const text = `${list}\nODILE GRANT: A storm.\nRUFUS TEAGUE: It blew.\nANA LUND: It did.\nGRANT: And blew.`;
    expect(rolesOf(text)).toEqual({ 'Odile Grant': 'host', 'Rufus Teague': 'host', 'Ana Lund': 'guest' });
  });

  it('do not make a host of who is listed beside one, nor of who hosts another programme', () => {
    const text = `Host Odile Grant and Rufus Teague talk to Ana Lund, host of Kelp.
      ODILE GRANT: A storm.\nRUFUS TEAGUE: It blew.\nANA LUND: It did.\nGRANT: And blew.`;
    const programme: Broadcast['programme'] = { value: 'Saltbox', origin: 'metadata' };
    expect(rolesOf(text, { programme })).toEqual({
      'Odile Grant': 'host',
      'Rufus Teague': 'guest',
      'Ana Lund': 'guest',
    });
  });

  it.each([
    ['The Odile Grant Show', 'host', 'guest'],
    ['Saltbox with Odile Grant', 'host', 'guest'],
    ['Grant and Teague', null, null],
  ])('come from the programme’s name: %s', (value, one, other) => {
    const text = 'ODILE GRANT: A storm.\nRUFUS TEAGUE: It blew.\nGRANT: Oh.';
    const roles = rolesOf(text, { programme: { value, origin: 'metadata' } });
    expect(roles).toEqual({ 'Odile Grant': one, 'Rufus Teague': other });
  });

  it.each(['It’s the Odile Grant show on KZLQ.', 'Good day, and welcome to the Odile Grant program.'])(
    'make a host of whose show it is: %s',
    (words) => {
      const text = `ODILE GRANT: ${words}\nRUFUS TEAGUE: It blew.\nANA LUND: It did.\nGRANT: Oh.`;
      expect(rolesOf(text)).toEqual({ 'Odile Grant': 'host', 'Rufus Teague': 'guest', 'Ana Lund': 'guest' });
    },
  );

  it('are none of an outro', () => {
    const text = 'ODILE GRANT, HOST: A storm.\nRUFUS TEAGUE: It blew.\nGRANT: Oh.\nOUTRO: Hear more of this at sea.';
    expect(rolesOf(text)).toEqual({ 'Odile Grant': 'host', 'Rufus Teague': 'guest', Outro: null });
  });

  it('do not come from one word of the programme’s name', () => {
    const programme: Broadcast['programme'] = { value: 'Grant and Granite', origin: 'metadata' };
    const text = 'GRANT: A storm.\nTEAGUE: It blew.\nGRANT: Oh.';
    expect(rolesOf(text, { programme })).toEqual({ Grant: null, Teague: null });
  });

  it('do not come from the programme’s name where another hosts', () => {
    const text = 'RUFUS TEAGUE, HOST: A storm.\nODILE GRANT: It blew.';
    const programme: Broadcast['programme'] = { value: 'The Odile Grant Show', origin: 'metadata' };
    expect(rolesOf(text, { programme })).toEqual({ 'Rufus Teague': 'host', 'Odile Grant': 'guest' });
  });

  it('do not make a host of a guest who hosts something else', () => {
    const text =
      'Kelp host Rufus Teague knows storms.\nODILE GRANT, HOST: A storm.\nRUFUS TEAGUE: It blew.\nGRANT: Oh.';
    expect(rolesOf(text)).toEqual({ 'Odile Grant': 'host', 'Rufus Teague': 'guest' });
  });

  it('come from a guest’s name beside, where one other is heard', () => {
    const text = 'Guest: Rufus Teague\nODILE GRANT: A storm.\nRUFUS TEAGUE: It blew.\nGRANT: And blew.';
    expect(rolesOf(text)).toEqual({ 'Odile Grant': 'host', 'Rufus Teague': 'guest' });
    expect(rolesOf(`${text}\nANA LUND: It did.`)).toMatchObject({ 'Odile Grant': null, 'Ana Lund': null });
  });

  it('do not come from whom somebody talks to who is not heard', () => {
    const text = 'Odile Grant talks to the boatman Cy Orr.\nODILE GRANT: A storm.\nRUFUS TEAGUE: It blew.\nGRANT: Oh.';
    expect(rolesOf(text)).toEqual({ 'Odile Grant': null, 'Rufus Teague': null });
  });

  it.each([
    'Hello, I’m Odile Grant, welcome to Kelp Talk.',
    'I’m Odile Grant, welcome back.',
    'I’m Odile Grant, I row, and I’ll be your host today.',
  ])('make a host, and no guest, of who welcomes the listeners after the own name: %s', (words) => {
    expect(rolesOf(`ODILE GRANT: ${words}\nRUFUS TEAGUE: It blew.\nANA LUND: It did.\nGRANT: And blew.`)).toEqual({
      'Odile Grant': 'host',
      'Rufus Teague': 'guest',
      'Ana Lund': 'guest',
    });
  });

  it.each(['For KZLQ News, I’m Yann Corvec.', 'Reporting from Leeds, I’m Yann Corvec.'])(
    'make a reporter of who ends so, and of nobody who begins so: %s',
    (words) => {
      const end = `RUFUS TEAGUE: A storm.\nYANN CORVEC: It blew.\nTEAGUE: Yes.\nCORVEC: And blew. ${words}`;
      expect(rolesOf(end)).toEqual({ 'Rufus Teague': 'guest', 'Yann Corvec': 'reporter' });
      const start = `YANN CORVEC: ${words}\nRUFUS TEAGUE: A storm.\nCORVEC: It blew.`;
      expect(rolesOf(start)).toMatchObject({ 'Yann Corvec': 'host' });
    },
  );

  it('come from the page’s byline', () => {
    const people: Broadcast['people'] = [{ value: 'Rufus Teague', origin: 'metadata', role: 'reporter' }];
    const roles = rolesOf('RUFUS TEAGUE: A storm.\nANA LUND: It blew.\nTEAGUE: And blew.', { people });
    expect(roles['Rufus Teague']).toBe('reporter');
  });

  it('make an announcer of who calls the host', () => {
    const text = `RUFUS TEAGUE: From the pier, this is SALTBOX. I’m Rufus Teague. And here is your host, Odile Grant.
      ODILE GRANT: Thank you. I’m Odile Grant.\nANA LUND: It blew.\nGRANT: And blew.`;
    expect(rolesOf(text)).toEqual({ 'Rufus Teague': 'announcer', 'Odile Grant': 'host', 'Ana Lund': 'guest' });
  });

  it('make a host of who is the listeners’ host, and guests of who greet next', () => {
    const text = `ODILE GRANT: Welcome to episode 62 of Kelp Talk. I’m your host, Odile, and we start with Rufus.
      RUFUS TEAGUE: I’m Rufus Teague. I row boats, and I have come to learn how they are built, and why.
      ODILE GRANT: And then?`;
    expect(rolesOf(text)).toEqual({ 'Odile Grant': 'host', 'Rufus Teague': 'guest' });
  });

  it.each([
    'Today I’ll be talking to Rufus Teague, who rows.',
    'Today I have with me Rufus Teague, who rows.',
    'Today we’re joined once by Rufus Teague, who rows.',
    'I’m joined by Rufus Teague, who rows.',
    'Rufus Teague has rowed for years and joins me now.',
    'Rufus Teague is on the line.',
    'Rufus Teague, it’s good to have you.',
    'Let’s bring in Rufus Teague.',
    'Please welcome Rufus Teague.',
    'My guest today, Rufus Teague, rows.',
    'Today’s guest is Rufus Teague.',
    'Here to tell us of the storm is the boatman Rufus Teague.',
    'I’m glad to have Rufus Teague on the show.',
    'I’m speaking with Rufus Teague.',
  ])('make a host of who has somebody with them who speaks next: %s', (words) => {
    expect(rolesOf(`ODILE GRANT: ${words}\nRUFUS TEAGUE: Hello.\nGRANT: Hello.\nTEAGUE: Yes.`)).toEqual({
      'Odile Grant': 'host',
      'Rufus Teague': 'guest',
    });
  });

  it('do not make a host of who was joined by somebody, or talks about somebody', () => {
    const text =
      'ODILE GRANT: Today we talk to Ana Lund. He was joined by Rufus Teague.\nRUFUS TEAGUE: Yes.\nGRANT: So?';
    expect(rolesOf(text)).toMatchObject({ 'Odile Grant': null });
  });

  it('come from a line beside that says where the hosts are from', () => {
    const text = `Transcript of Kelp Talk, hosted by Odile Grant of Kelp House and Rufus Teague from the Harbour.
      ODILE GRANT: A storm.\nRUFUS TEAGUE: It blew.\nANA LUND: It did.\nGRANT: And blew.`;
    expect(rolesOf(text)).toEqual({ 'Odile Grant': 'host', 'Rufus Teague': 'host', 'Ana Lund': 'guest' });
  });

  it('make hosts of those who say their name beside that of the programme, with a comma between', () => {
    const text = `ODILE GRANT: Hello, I’m Odile Grant.
      RUFUS TEAGUE: Good evening, I’m Rufus Teague, this is Kelp Talk.
      ANA LUND: It blew.\nGRANT: And blew.`;
    expect(rolesOf(text)).toEqual({ 'Odile Grant': 'host', 'Rufus Teague': 'host', 'Ana Lund': 'guest' });
  });

  it('make hosts of two of one surname, whom somebody else announces', () => {
    const text = `CLEO ROLT: I’m Cleo Rolt, and your hosts are Odile and Rufus Grant.
      ODILE: A storm.\nRUFUS: It blew.\nCLEO: And blew.\nODILE: Good night.\nRUFUS: Night.`;
    expect(rolesOf(text)).toEqual({ 'Cleo Rolt': 'announcer', 'Odile Grant': 'host', 'Rufus Grant': 'host' });
  });

  it.each([
    'Odile and Rufus Grant are the hosts of Kelp Talk and live in Leeds.',
    'Odile Grant is the host of Kelp Talk. Rufus Grant is a host of Kelp Talk.',
    'Kelp Talk is hosted by Odile and Rufus Grant.',
  ])('come from what is told beside of those who host: %s', (line) => {
    const programme: Broadcast['programme'] = { value: 'Kelp Talk', origin: 'metadata' };
    const text = `${line}\nTranscript\nODILE GRANT: A storm.\nRUFUS GRANT: It blew.\nANA LUND: It did.\nODILE GRANT: And blew.`;
    expect(rolesOf(text, { programme })).toEqual({ 'Odile Grant': 'host', 'Rufus Grant': 'host', 'Ana Lund': 'guest' });
  });

  it('make hosts of two, however long the second one greets', () => {
    const text = `ODILE GRANT: Good evening. I’m Odile Grant.
      RUFUS TEAGUE: And I’m Rufus Teague. On Saltbox tonight, the storm that blew three boats over the pier and into town.
      ANA LUND: It blew.\nGRANT: And blew.`;
    expect(rolesOf(text)).toEqual({ 'Odile Grant': 'host', 'Rufus Teague': 'host', 'Ana Lund': 'guest' });
  });

  it('make hosts of who has a co-host, and of the co-host', () => {
    const text = `ODILE GRANT: Together with my co-host Rufus Teague I met a sailor.
      RUFUS TEAGUE: We met her at sea.\nANA LUND: It blew.\nGRANT: And blew.`;
    expect(rolesOf(text)).toEqual({ 'Odile Grant': 'host', 'Rufus Teague': 'host', 'Ana Lund': 'guest' });
  });

  it('make a host of whom somebody calls “our co-host”, and of nobody else who is there', () => {
    expect(
      rolesOf(`ODILE GRANT: With us are Ana Lund, the ferrywoman, and our co-host Rufus Teague.
        ANA LUND: Hello.
        RUFUS TEAGUE: Hello.
        ODILE GRANT: What of bread?`),
    ).toMatchObject({ 'Rufus Teague': 'host', 'Ana Lund': 'guest' });
  });

  it('make hosts of who greets with a co-host of today, and of that one', () => {
    expect(
      rolesOf(`SUBJECT 1: The wheel is stopped.
        ODILE GRANT: This is Millrace. I’m Odile Grant, and my co-host today is Rufus from Wick.
        RUFUS: Hello.
        CREW: Hello.
        ANA LUND: It blew.
        GRANT: And then?`),
    ).toEqual({ 'Subject 1': null, 'Odile Grant': 'host', Rufus: 'host', Crew: null, 'Ana Lund': 'guest' });
  });

  it('make a host of who goes on greeting, and adds what he is, right after one who welcomes', () => {
    const greeted = (before: string) =>
      rolesOf(`${before}
        RUFUS TEAGUE: And I'm Rufus Teague, a ferryman of the old sort.
        ANA LUND: And I'm Ana Lund, a baker.
        ODILE GRANT: What of bread?`);
    const welcome = 'ODILE GRANT: Welcome to the show. I’m Odile Grant, who keeps the mill.';
    expect(greeted(welcome)).toEqual({ 'Odile Grant': 'host', 'Rufus Teague': 'host', 'Ana Lund': 'guest' });
    expect(greeted('ODILE GRANT: I’m Odile Grant, who keeps the mill.')).toMatchObject({ 'Rufus Teague': null });
  });

  it.each(['KZLQ', 'KZLQ’s', "KZLQ's", 'KZLQ sea reporter'])(
    'make a reporter of who joins from the broadcaster itself: %s',
    (whose) => {
      const network: Broadcast['network'] = { value: 'KZLQ', origin: 'printed' };
      const text = `ODILE GRANT, HOST: Joining us now is ${whose} Yann Corvec, at sea.\nYANN CORVEC: It blew.\nGRANT: Oh.`;
      const role = whose === 'KZLQ' ? 'guest' : 'reporter';
      expect(Object.values(rolesOf(text, { network }))).toEqual(['host', role]);
      expect(Object.values(rolesOf(text))).toEqual(['host', 'guest']);
    },
  );

  it('make a reporter of a colleague, whatever is said of him, who does not host', () => {
    const network: Broadcast['network'] = { value: 'KZLQ', origin: 'printed' };
    const heard = (own: string) =>
      rolesOf(`ODILE GRANT, HOST: ${own} Yann Corvec rowed out.\nYANN CORVEC: It blew.\nGRANT: Oh.`, { network });
    expect(heard('KZLQ’s')['Yann Corvec']).toBe('reporter');
    expect(heard('WKPT’s')['Yann Corvec']).toBe('guest');
    const host = `RUFUS TEAGUE: This was KZLQ’s Yann Corvec.
      YANN CORVEC: Welcome to Saltbox. I’m Yann Corvec.\nRUFUS TEAGUE: It blew.`;
    expect(rolesOf(host, { network })['Yann Corvec']).toBe('host');
  });

  it.each([
    'I’m Odile Grant, along with Rufus Teague, and this is Kelp Talk.',
    'I’m Odile Grant, and here is your other host, Rufus Teague.',
    'I’m Odile Grant, here with my friend and co-host Rufus Teague.',
  ])('make hosts of who greets with another, and of that one: %s', (words) => {
    const text = `ODILE GRANT: ${words}\nRUFUS TEAGUE: Hello.\nANA LUND: It blew.\nGRANT: And blew.`;
    expect(rolesOf(text)).toEqual({ 'Odile Grant': 'host', 'Rufus Teague': 'host', 'Ana Lund': 'guest' });
  });

  it('make no host of who greets on a tape, near the programme’s name', () => {
    const heard = (sound: string) =>
      rolesOf(`ODILE GRANT: This is Saltbox. I’m Odile Grant. ${sound}
        RUFUS TEAGUE: Good evening. I’m Rufus Teague.\nGRANT: So it was.\nTEAGUE: Yes.`);
    expect(heard('(SOUNDBITE OF ARCHIVED RECORDING)')).toEqual({ 'Odile Grant': 'host', 'Rufus Teague': 'guest' });
    expect(heard('(SOUNDBITE OF BELL)')).toEqual({ 'Odile Grant': 'host', 'Rufus Teague': 'host' });
  });

  it('leave whoever asks from the room without one', () => {
    expect(
      rolesOf(`ODILE GRANT, HOST: The mayor spoke.
        RUFUS TEAGUE: The mill is closed.
        QUESTION: For how long?
        TEAGUE: A year.
        QUESTION: And then?
        P: I was there.
        P: And saw it.
        GRANT: So he said.`),
    ).toEqual({ 'Odile Grant': 'host', 'Rufus Teague': 'guest', Question: null, P: 'guest' });
  });

  it('leave whoever asks as “P” where “R” answers without one', () => {
    expect(
      rolesOf(
        `PERIODISTA.- Buenos días.
        P.- ¿Qué tal el molino?
        R.- Cerrado.
        P.- ¿Y mañana?
        R.- También.`,
        { language: 'es' },
      ),
    ).toEqual({ Periodista: 'reporter', P: null, R: 'guest' });
  });

  it('come from what somebody does, behind an article', () => {
    expect(
      rolesOf(
        `L’animateur : Qui est là ?
        La journaliste : Moi.
        L’invitée : Et moi.
        L’animateur : Et lui ?
        Le témoin : Moi.
        L’invitée : Lui.
        Le témoin : Oui.`,
        { language: 'fr' },
      ),
    ).toEqual({ Animateur: 'host', 'La journaliste': 'reporter', Invitée: 'guest', 'Le témoin': null });
  });

  it.each([
    ['I’m Odile Grant, with Rufus Teague. Hi, Rufus.', 'host'],
    ['Soy Odile Grant, con Rufus Teague.', 'host'],
    ['I’m Odile Grant, with Rufus Teague, who mills.', 'guest'],
    ['I’m Odile Grant, with Dr. Rufus Teague.', 'guest'],
  ])('tell who presents with somebody from who is invited: %s', (words, role) => {
    expect(
      rolesOf(`ODILE GRANT: This is Millrace. ${words}
        RUFUS TEAGUE: Hi.
        ODILE GRANT: Joining us now is Ana Lund.
        ANA LUND: Hello.`),
    ).toEqual({ 'Odile Grant': 'host', 'Rufus Teague': role, 'Ana Lund': 'guest' });
  });

  it('leave what is only heard, and a programme’s own promotion, without one', () => {
    expect(
      rolesOf(`ODILE GRANT, HOST: The mill closed.
        NATS: The wheel is stopped.
        AMBI: Oh no.
        GRANT: It was.
        PROMO: Millrace is made at the mill.`),
    ).toEqual({ 'Odile Grant': 'host', Nats: null, Ambi: null, Promo: null });
  });

  it('are a host’s for who asks all the questions, and not for whom the article calls one', () => {
    const talk = 'Grant: And then?\nTeague: It rained.\n'.repeat(4);
    expect(rolesOf(`Odile Grant had time to talk with host Rufus Teague about Kelp.\n${talk}`)).toEqual({
      'Odile Grant': 'host',
      'Rufus Teague': 'guest',
    });
    expect(rolesOf(`The ferryman Rufus Teague talked with host Odile Grant about Kelp.\n${talk}`)).toEqual({
      'Odile Grant': 'host',
      'Rufus Teague': 'guest',
    });
  });

  it('come from a greeting whose apostrophe is another sign', () => {
    expect(
      rolesOf(`ODILE GRANT: Good evening. I\`m Odile Grant.
        RUFUS TEAGUE: It blew.
        ODILE GRANT: Oh.`),
    ).toEqual({ 'Odile Grant': 'host', 'Rufus Teague': 'guest' });
  });
});

describe('descriptions', () => {
  it.each([
    ['Senator ODILE GRANT (D-NV): A storm.', 'Odile Grant', 'Senator, D-NV'],
    ['Doctor ODILE GRANT (Caller from Leeds): A storm.', 'Odile Grant', 'Doctor, Caller from Leeds'],
    ['ODILE GRANT, EKTN NEWS: A storm.', 'Odile Grant', 'EKTN News'],
    ['ODILE GRANT, 3QZ: A storm.', 'Odile Grant', '3QZ'],
    ['ODILE GRANT, 3RD MATE: A storm.', 'Odile Grant', '3rd Mate'],
    ['ODILE GRANT, ARTS AND NEWS: A storm.', 'Odile Grant', 'Arts and News'],
    ['ODILE GRANT (Ferry Editor, LOA Tide House): A storm.', 'Odile Grant', 'Ferry Editor, LOA Tide House'],
    ['MAJ. GEN. ODILE GRANT, U.S. TIDE GUARD: A storm.', 'Odile Grant', 'Maj. Gen., U.S. Tide Guard'],
    ['ODILE GRANT, HOSST: A storm.', 'Odile Grant', null],
    ['Odile Grant (OG): A storm.', 'Odile Grant', null],
    ['Odile Grant (BAF): A storm.', 'Odile Grant', 'BAF'],
    ['Minister Odile Grant (OG): A storm.', 'Odile Grant', 'Minister'],
    ['ODILE GRANT, CEO: A storm.', 'Odile Grant', 'CEO'],
    ['ODILE GRANT, OBEX CAPTAIN: The OBEX sails.', 'Odile Grant', 'OBEX Captain'],
    ['ODILE GRANT, MAYOR BY SEA: It blew by.', 'Odile Grant', 'Mayor by Sea'],
    ['ODILE GRANT, HEAD OF ARTS: No.\nTO ORDER A COPY OF THIS, SEE kzlq.example.', 'Odile Grant', 'Head of Arts'],
    ["ODILE GRANT, MINISTRE DE L'EAU ET DES PORTS: A storm.", 'Odile Grant', "Ministre de l'Eau et des Ports"],
    ['ODILE GRANT, SECRETARIA DEL PUERTO Y LA SAL: A storm.', 'Odile Grant', 'Secretaria del Puerto y la Sal'],
    ['CURATOR, ODILE GRANT: A storm.', 'Odile Grant', 'Curator'],
    ['ODILE GRANT (to Rufus Teague): A storm.', 'Odile Grant', null],
    ['ODILE GRANT (archival audio): A storm.', 'Odile Grant', null],
    ['ODILE GRANT [tape]: A storm.', 'Odile Grant', null],
  ])('say what the label says, as it is written: %s', (line, name, description) => {
    const text = `${line}\nRufus Teague: It blew.\nGrant: And blew.\nTeague: It did.\nGrant: Oh.`;
    const { speakers } = attribute(...page(text));
    expect(speakers.find((speaker) => speaker.name === name)?.description).toBe(description);
  });
});
