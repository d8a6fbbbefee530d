// Pages in few lines, and who says what on them. Each shows one form of label, or one thing that is none.
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/transcript/attribute.ts';
import { page, said } from './pages.ts';

const cases: Record<string, { page: string; said: string }> = {
  'one-name artists without roles': {
    page: `SOLVEIG: We wrote it on a boat.
      PIXIE: In a storm, mind you.
      SOLVEIG: And nobody had a pencil.
      PIXIE: I had a pencil.`,
    said: `Solveig: We wrote it on a boat.
      Pixie: In a storm, mind you.
      Solveig: And nobody had a pencil.
      Pixie: I had a pencil.`,
  },
  'family names that come first': {
    page: `BAEK SEO-JIN, HOST: I'm Baek Seo-jin.
      TRAN MINH KHOI: Thank you.
      BAEK: What was it like?
      TRAN: Wet.`,
    said: `Baek Seo-jin: I'm Baek Seo-jin.
      Tran Minh Khoi: Thank you.
      Baek Seo-jin: What was it like?
      Tran Minh Khoi: Wet.`,
  },
  'people counted by a word that is in no list, and no steps': {
    page: `ODILE GRANT, HOST: They met at the weir.
      BELLRINGER 1: We rang.
      BELLRINGER 2: Twice.
      RUFUS TEAGUE: I heard it.
      Step 1: we ran.
      GRANT: And then?`,
    said: `Odile Grant: They met at the weir.
      Bellringer 1: We rang.
      Bellringer 2: Twice.
      Rufus Teague: I heard it. / Step 1: we ran.
      Odile Grant: And then?`,
  },
  'an office for who holds it, and a page in capitals with times': {
    page: `00:02
      THE CHAIR: COME TO ORDER. MR. TEAGUE, GO ON.
      00:11
      MR. TEAGUE: I HAVE A BOAT.
      00:19
      THE CHAIR: AND IT IS STUCK.
      00:22
      MR. TEAGUE: IN YOUR HARBOR.`,
    said: `The Chair: COME TO ORDER. MR. TEAGUE, GO ON.
      Teague: I HAVE A BOAT.
      The Chair: AND IT IS STUCK.
      Teague: IN YOUR HARBOR.`,
  },
  'numbers that lead to footnotes': {
    page: `ODILE GRANT: Snails have teeth.[1] Rufus Teague[2] has a snail.
      RT: Still.[3]
      ODILE GRANT: And?
      RT: It bites.`,
    said: `Odile Grant: Snails have teeth. {1} Rufus Teague {2} has a snail.
      Rufus Teague: Still. {3}
      Odile Grant: And?
      Rufus Teague: It bites.`,
  },
  'offices cut short': {
    page: `ODILE GRANT, HOST: Secretary Teague, welcome.
      SECRETARY RUFUS TEAGUE: Good morning.
      FMR. MAYOR ANA LUND: I was asked as well.
      SEC. TEAGUE: By me.
      MAYOR LUND: By him.`,
    said: `Odile Grant: Secretary Teague, welcome.
      Rufus Teague: Good morning.
      Ana Lund: I was asked as well.
      Rufus Teague: By me.
      Ana Lund: By him.`,
  },
  'a recording whose speaker has no label, and what comes after its end': {
    page: `ODILE GRANT, HOST: A landlord rang.
      (VOICEMAIL) A door is the tenant’s.
      GRANT: And a tenant.
      (SOUNDBITE OF ARCHIVED RECORDING)
      What door?
      GRANT: He moved.
      (END OF CLIP)
      And so did she.
      RUFUS TEAGUE: Yes.`,
    said: `Odile Grant: A landlord rang.
      ?: {VOICEMAIL} A door is the tenant’s.
      Odile Grant: And a tenant. / {SOUNDBITE OF ARCHIVED RECORDING}
      ?: What door?
      Odile Grant: He moved. / {END OF CLIP} / And so did she.
      Rufus Teague: Yes.`,
  },
  'German role words before a name': {
    page: `MODERATORIN Käthe Brömmel: Guten Morgen.
      STUDIOGAST Ansgar Tölke: Guten Morgen.
      Brömmel: Herr Tölke, was nun?
      Tölke: Das ist einfach: Wir warten. (lacht)`,
    said: `Käthe Brömmel: Guten Morgen.
      Ansgar Tölke: Guten Morgen.
      Käthe Brömmel: Herr Tölke, was nun?
      Ansgar Tölke: Das ist einfach: Wir warten. {lacht}`,
  },
  'French labels with a space before the colon': {
    page: `Animatrice : Bonsoir.
      Théodule Kerbrat : Bonsoir. (rires)
      Animatrice : Une question : pourquoi ?
      Théodule Kerbrat : Parce que.`,
    said: `Animatrice: Bonsoir.
      Théodule Kerbrat: Bonsoir. {rires}
      Animatrice: Une question : pourquoi ?
      Théodule Kerbrat: Parce que.`,
  },
  'Spanish role words, unnamed people and stage lines': {
    page: `PRESENTADORA: Buenos días.
      FERMÍN UGALDE: Gracias. (Risas)
      PRESENTADORA: ¿Qué pasó?
      UGALDE: Se lo dije a todos: no crucen el río.
      HOMBRE NO IDENTIFICADO: ¡No!`,
    said: `Presentadora: Buenos días.
      Fermín Ugalde: Gracias. {Risas}
      Presentadora: ¿Qué pasó?
      Fermín Ugalde: Se lo dije a todos: no crucen el río.
      Hombre No Identificado: ¡No!`,
  },
  'names without capitals or spaces, after full-width colons': {
    page: `林美玲：大家早安。
      陳志豪：早安。
      林美玲：今天下雨。
      陳志豪：帶傘了嗎？`,
    said: `林美玲: 大家早安。
      陳志豪: 早安。
      林美玲: 今天下雨。
      陳志豪: 帶傘了嗎？`,
  },
  'Cyrillic capitals': {
    page: `МАРИНА КОТОВА: У нас в гостях Павел Дронов.
      ПАВЕЛ ДРОНОВ: Здравствуйте.
      КОТОВА: Как дела?
      ДРОНОВ: Хорошо.`,
    said: `Марина Котова: У нас в гостях Павел Дронов.
      Павел Дронов: Здравствуйте.
      Марина Котова: Как дела?
      Павел Дронов: Хорошо.`,
  },
  'Arabic names': {
    page: `ليلى حداد: صباح الخير.
      سامي قاسم: صباح النور.
      ليلى حداد: كيف الحال؟
      سامي قاسم: بخير.`,
    said: `ليلى حداد: صباح الخير.
      سامي قاسم: صباح النور.
      ليلى حداد: كيف الحال؟
      سامي قاسم: بخير.`,
  },
  'a surname that two people have: by initial, else nobody': {
    page: `NADIA FROBISHER: I was first.
      CLEM FROBISHER: I was second.
      FROBISHER: One of us said this.
      N. FROBISHER: I did.
      C. FROBISHER: No, me.`,
    said: `Nadia Frobisher: I was first.
      Clem Frobisher: I was second.
      ?: One of us said this.
      Nadia Frobisher: I did.
      Clem Frobisher: No, me.`,
  },
  'labels with a slip of the hand': {
    page: `HORTENSIA WILBERFORCE, BYLINE: It started raining.
      PELLE ANDERSSEN: It never stopped.
      WIBLERFORCE: He means the rain.
      ANDERSEN: I do.
      WILBERFORCE: That's all.`,
    said: `Hortensia Wilberforce: It started raining.
      Pelle Anderssen: It never stopped.
      Hortensia Wilberforce: He means the rain.
      Pelle Anderssen: I do.
      Hortensia Wilberforce: That's all.`,
  },
  'initials, two of them swapped': {
    page: `MAUD ELLA QUILTY: I paint gates.
      BASIL FENN: She paints all gates.
      MEQ: All but one.
      BF: The church's.
      MQE: That one is blue.
      BF: It was.`,
    said: `Maud Ella Quilty: I paint gates.
      Basil Fenn: She paints all gates.
      Maud Ella Quilty: All but one.
      Basil Fenn: The church's.
      Maud Ella Quilty: That one is blue.
      Basil Fenn: It was.`,
  },
  'a surname that also describes a voice': {
    page: `AARON DRIVER: I never learned to.
      OLA JUDGE: I did.
      DRIVER: Good for you.
      JUDGE: It was.
      CALLER: May I ask something?`,
    said: `Aaron Driver: I never learned to.
      Ola Judge: I did.
      Aaron Driver: Good for you.
      Ola Judge: It was.
      Caller: May I ask something?`,
  },
  'a nickname in quotation marks': {
    page: `DELROY "DUKE" HASTINGS: They call me Duke.
      MAYA O'TOOLE: They do.
      HASTINGS: And you?
      O'TOOLE: Maya.
      DUKE: Right.`,
    said: `Delroy "Duke" Hastings: They call me Duke.
      Maya O'Toole: They do.
      Delroy "Duke" Hastings: And you?
      Maya O'Toole: Maya.
      Delroy "Duke" Hastings: Right.`,
  },
  'suffixes and particles': {
    page: `WENDELL T. GRIGGS JR.: I'm my father's son.
      XIMENA DE LA ROSA: And I'm my mother's.
      GRIGGS JR.: True.
      DE LA ROSA: Indeed.
      GRIGGS: Well.`,
    said: `Wendell T. Griggs Jr.: I'm my father's son.
      Ximena de la Rosa: And I'm my mother's.
      Wendell T. Griggs Jr.: True.
      Ximena de la Rosa: Indeed.
      Wendell T. Griggs Jr.: Well.`,
  },
  'a name that the page spells with a capital inside': {
    page: `ABEL DEWITTE: I count swans.
      RUNA FELL, HOST: That is Abel deWitte.
      DEWITTE: Forty today.
      FELL: Thank you.`,
    said: `Abel deWitte: I count swans.
      Runa Fell: That is Abel deWitte.
      Abel deWitte: Forty today.
      Runa Fell: Thank you.`,
  },
  'several at once, by what they are and by name': {
    page: `KIDS: Hooray!
      LENA MOSS AND ARI KLEIN: (Singing) La la.
      LENA MOSS: Stop it.
      ARI KLEIN: You stop.
      BOTH: OK.`,
    said: `Kids: Hooray!
      Lena Moss and Ari Klein: {Singing} La la.
      Lena Moss: Stop it.
      Ari Klein: You stop.
      Both: OK.`,
  },
  'words with a colon that name nobody': {
    page: `JUNO PARK, HOST: Here's the thing: nobody knows.
      LEV OSTROV: Well: maybe.
      PARK: Then: a knock. Plus: a second knock.
      Remember: it was dark.
      Bread: it goes stale.
      OSTROV: Question: who was it?`,
    said: `Juno Park: Here's the thing: nobody knows.
      Lev Ostrov: Well: maybe.
      Juno Park: Then: a knock. Plus: a second knock. / Remember: it was dark. / Bread: it goes stale.
      Lev Ostrov: Question: who was it?`,
  },
  'a label that is quoted': {
    page: `PETRA VOSS, HOST: He said, "She told me: 'Run.'"
      TIM HALE: "Run: he runs," that's the line.
      VOSS: It says "HALE: I never said that."
      VOSS: "HALE: I never said that." Page two.
      HALE: I never did.`,
    said: `Petra Voss: He said, "She told me: 'Run.'"
      Tim Hale: "Run: he runs," that's the line.
      Petra Voss: It says "HALE: I never said that." / "HALE: I never said that." Page two.
      Tim Hale: I never did.`,
  },
  'titles of works and verses': {
    page: `INGA PELL, HOST: The film is "Mission: Water." Read Luke 2:7.
      JOREN TAFT (Author, "Salt: A Memoir of Thirst"): I loved it.
      PELL: Star Wreck: The Next Wave was worse.
      TAFT: Much worse.`,
    said: `Inga Pell: The film is "Mission: Water." Read Luke 2:7.
      Joren Taft: I loved it.
      Inga Pell: Star Wreck: The Next Wave was worse.
      Joren Taft: Much worse.`,
  },
  'a space forgotten after a label, and before one': {
    page: `MATTHEW ORME, co-host:We're back.
      SUNITA RAO, co-host: Yes, we are.  ORME: And late. RAO: As always.
      MATTHEW ORME: I think—SUNITA RAO: Don't.—MATTHEW ORME: I will.`,
    said: `Matthew Orme: We're back.
      Sunita Rao: Yes, we are.
      Matthew Orme: And late.
      Sunita Rao: As always.
      Matthew Orme: I think—
      Sunita Rao: Don't.—
      Matthew Orme: I will.`,
  },
  'times in labels, and colons of other times': {
    page: `Rosalind Achebe (00:01): We begin.
      Kip Sorensen (00:14): We do.
      Rosalind Achebe (00:21): At 10:30: coffee.
      Kip Sorensen (01:02): Thanks.`,
    said: `Rosalind Achebe: We begin.
      Kip Sorensen: We do.
      Rosalind Achebe: At 10:30: coffee.
      Kip Sorensen: Thanks.`,
  },
  'times instead of colons': {
    page: `Rosalind Achebe 00:01 We begin.
      Kip Sorensen 00:14 We do.
      Rosalind Achebe 00:21 At 10:30 we stop.
      Kip Sorensen 01:02 Thanks.`,
    said: `Rosalind Achebe: We begin.
      Kip Sorensen: We do.
      Rosalind Achebe: At 10:30 we stop.
      Kip Sorensen: Thanks.`,
  },
  'signs between names and times, and times in brackets with their ends': {
    page: `Rosalind Achebe | 00:01 We begin.
      Kip Sorensen · 00:14 We do.
      Rosalind Achebe - 00:21 And then?
      Kip Sorensen (00:31 - 00:40) We stop.
      00:40 | Rosalind Achebe: When?
      [00:50 – 00:55] Kip Sorensen: At noon.`,
    said: `Rosalind Achebe: We begin.
      Kip Sorensen: We do.
      Rosalind Achebe: And then?
      Kip Sorensen: We stop.
      Rosalind Achebe: When?
      Kip Sorensen: At noon.`,
  },
  'dashes instead of colons': {
    page: `Achebe -- Well, it is cold.
      Sorensen -- I have a coat.
      Achebe -- Good.
      Sorensen -- Yes.
      Achebe -- I mean -- very good.
      Sorensen -- Fine.`,
    said: `Achebe: Well, it is cold.
      Sorensen: I have a coat.
      Achebe: Good.
      Sorensen: Yes.
      Achebe: I mean -- very good.
      Sorensen: Fine.`,
  },
  'captions, where a change of speaker may have no name': {
    page: `>> Rosalind Achebe: It is cold.
      >> Kip Sorensen: I have a coat.
      >> Good.
      It is a good coat.
      >> Rosalind Achebe: Yes.`,
    said: `Rosalind Achebe: It is cold.
      Kip Sorensen: I have a coat.
      ?: Good. / It is a good coat.
      Rosalind Achebe: Yes.`,
  },
  'labels in brackets': {
    page: `[Rosalind Achebe:] It is cold.
      [Kip Sorensen:] I have a coat. [laughs]
      [Achebe:] Good.
      [Sorensen:] Yes.`,
    said: `Rosalind Achebe: It is cold.
      Kip Sorensen: I have a coat. {laughs}
      Rosalind Achebe: Good.
      Kip Sorensen: Yes.`,
  },
  'labels alone in their paragraphs': {
    page: `ROSALIND ACHEBE, HOST:
      It is cold.
      Very cold.
      KIP SORENSEN:
      I have a coat.
      ACHEBE:
      Good.`,
    said: `Rosalind Achebe: It is cold. / Very cold.
      Kip Sorensen: I have a coat.
      Rosalind Achebe: Good.`,
  },
  'a page in capitals throughout': {
    page: `ANN LOWE: WE BEGIN TONIGHT IN WICK.
      BEN ROE: GOOD EVENING, ANN LOWE.
      LOWE: NOTE: IT IS LATE.
      ROE: VERY.`,
    said: `Ann Lowe: WE BEGIN TONIGHT IN WICK.
      Ben Roe: GOOD EVENING, ANN LOWE.
      Ann Lowe: NOTE: IT IS LATE.
      Ben Roe: VERY.`,
  },
  'roles for names': {
    page: `Host: Welcome. I'm Odile Grant.
      Guest: Thanks.
      Host: Who are you?
      Guest: I'm Rufus Teague.`,
    said: `Odile Grant: Welcome. I'm Odile Grant.
      Guest: Thanks.
      Odile Grant: Who are you?
      Guest: I'm Rufus Teague.`,
  },
  'what a child reads from a card': {
    page: `MARTA PLUNKETT, HOST: What is on the card?
      Kid: Blue Jay.
      Kid: Red Hen.
      PLUNKETT: And on this one?`,
    said: `Marta Plunkett: What is on the card?
      Kid: Blue Jay. / Red Hen.
      Marta Plunkett: And on this one?`,
  },
  'a narrator without a label, where surnames are in capitals': {
    page: `It began with a fish. Nobody knew whose.
      Alistair J. DRUMMOND: It was mine.
      And so it was.
      DRUMMOND: I missed it.
      Clara FENWICK: I did not.`,
    said: `?: It began with a fish. Nobody knew whose.
      Alistair J. Drummond: It was mine.
      ?: And so it was.
      Alistair J. Drummond: I missed it.
      Clara Fenwick: I did not.`,
  },
  'two hosts who open without labels': {
    page: `It's All Hours. I'm Quentin Bey.
      And I'm Rosa Lark. Today: fish.
      Fish are everywhere.
      OLLIE TRENT: Fish are fine.
      BEY: Are they?
      LARK: They are not.`,
    said: `Quentin Bey: It's All Hours. I'm Quentin Bey.
      Rosa Lark: And I'm Rosa Lark. Today: fish.
      ?: Fish are everywhere.
      Ollie Trent: Fish are fine.
      Quentin Bey: Are they?
      Rosa Lark: They are not.`,
  },
  'given names that are words as well': {
    page: `WILL GRACE: I will.
      HOPE HILL: I hope.
      WILL: Then do.
      HOPE: Fine.`,
    said: `Will Grace: I will.
      Hope Hill: I hope.
      Will Grace: Then do.
      Hope Hill: Fine.`,
  },
  'given names of a cast that the text around the transcript introduces': {
    page: `Host Orla Brannock speaks with Devin Achter and Casimir Vlaun about eels.
      Transcript
      Orla: Do eels sleep?
      Devin: Now and then.
      Casimir: Mine never did.
      Orla: Never?
      Devin: Never.
      Casimir: Not once.
      Orla: Poor thing.
      Devin: It was content.
      Casimir: It was.`,
    said: `Orla Brannock: Do eels sleep?
      Devin Achter: Now and then.
      Casimir Vlaun: Mine never did.
      Orla Brannock: Never?
      Devin Achter: Never.
      Casimir Vlaun: Not once.
      Orla Brannock: Poor thing.
      Devin Achter: It was content.
      Casimir Vlaun: It was.`,
  },
  'a given name that only somebody has who is talked about': {
    page: `We look back on the eel paintings of Orla Brannock.
      Transcript
      Orla: Do eels sleep?
      Devin: Now and then.
      Orla: And painted ones?
      Devin: Always.
      Orla: Even in oils?
      Devin: In oils above all.`,
    said: `Orla: Do eels sleep?
      Devin: Now and then.
      Orla: And painted ones?
      Devin: Always.
      Orla: Even in oils?
      Devin: In oils above all.`,
  },
  'a given name that two people have': {
    page: `JOHN ALBA: One.
      JOHN BOSCO: Two.
      JOHN: Three?
      ALBA: Four.`,
    said: `John Alba: One.
      John Bosco: Two.
      ?: Three?
      John Alba: Four.`,
  },
  'voices by where they are': {
    page: `ANCHOR: How wet?
      CORRESPONDENT: Very.
      ANCHOR: And now?
      WOMAN #2: Help.
      VOICE ON PHONE: No.`,
    said: `Anchor: How wet?
      Correspondent: Very.
      Anchor: And now?
      Woman #2: Help.
      Voice On Phone: No.`,
  },
  'words that recur before a colon, on a page whose labels are in capitals': {
    page: `ANN LOWE, HOST: True or false.
      Fact: water is wet.
      Fact: fire is hot.
      BEN ROE: Ha.
      LOWE: Fact: you laughed.
      ROE: I did.`,
    said: `Ann Lowe: True or false. / Fact: water is wet. / Fact: fire is hot.
      Ben Roe: Ha.
      Ann Lowe: Fact: you laughed.
      Ben Roe: I did.`,
  },
  'a German radio feature': {
    page: `Autor: Es regnet.
      O-Ton Frau Dr. Mechthild Rühl: Immer.
      Sprecher: Man wartet.
      Zitatorin: "Es war einmal."
      O-Ton Rühl: Na ja.
      Autor: Und jetzt?`,
    said: `Autor: Es regnet.
      Mechthild Rühl: Immer.
      Sprecher: Man wartet.
      Zitatorin: "Es war einmal."
      Mechthild Rühl: Na ja.
      Autor: Und jetzt?`,
  },
  'captions with several voices in one paragraph': {
    page: `>> ANN LOWE: It rains.
      >> BEN ROE: Yes. >> No.
      >> ANN LOWE: OK. >> BEN ROE: OK.`,
    said: `Ann Lowe: It rains.
      Ben Roe: Yes.
      ?: No.
      Ann Lowe: OK.
      Ben Roe: OK.`,
  },
  'credits after the last words': {
    page: `HANA LEE, HOST: That's all.
      BO FISK: Bye.
      LEE: Bye.
      Producer: Ann Thrope
      Editor: Max Power
      Photo: Jo Blunt / KQZX`,
    said: `Hana Lee: That's all.
      Bo Fisk: Bye.
      Hana Lee: Bye.`,
  },
  'a couple told apart by nothing but how each is addressed': {
    page: `MR. ULLSTEAD: We bought the boat in spring.
      MRS. ULLSTEAD: I never liked it.
      MR. ULLSTEAD: She says that now.
      ULLSTEAD: Somebody had to.
      MRS. ULLSTEAD: I said it then.`,
    said: `Mr. Ullstead: We bought the boat in spring.
      Mrs. Ullstead: I never liked it.
      Mr. Ullstead: She says that now.
      ?: Somebody had to.
      Mrs. Ullstead: I said it then.`,
  },
  'an article before the transcript': {
    page: `The mayor, Inga Thorsdottir, said on Monday: "No."
      "It is what it is," she said.
      Transcript
      HANA LEE, HOST: The mayor said no.
      INGA THORSDOTTIR: I did.
      LEE: Why?`,
    said: `Hana Lee: The mayor said no.
      Inga Thorsdottir: I did.
      Hana Lee: Why?`,
  },
  'role words before a name, set off by a comma': {
    page: `PRESENTADORA, AMAIA LIZARDI: Buenos días.
      REPORTERO, NICASIO BARRENA: Estoy en el puerto.
      LIZARDI: ¿Y qué ves?
      BARRENA: Agua.`,
    said: `Amaia Lizardi: Buenos días.
      Nicasio Barrena: Estoy en el puerto.
      Amaia Lizardi: ¿Y qué ves?
      Nicasio Barrena: Agua.`,
  },
  'roles set off by dashes, strokes and brackets': {
    page: `ADA QUILL - HOST: Who brought the ladder?
      BORIS FLETT / GUEST: I came by ladder.
      Cleo Marsh [reporter]: So did I.
      ADA QUILL -: And who is still up there?
      BORIS FLETT -: Cleo's editor.
      Cleo Marsh: He likes it.`,
    said: `Ada Quill: Who brought the ladder?
      Boris Flett: I came by ladder.
      Cleo Marsh: So did I.
      Ada Quill: And who is still up there?
      Boris Flett: Cleo's editor.
      Cleo Marsh: He likes it.`,
  },
  'degrees after a name, and clergy': {
    page: `DR. TILDA HOLM, MD, PhD: Sleep is a habit.
      FATHER OTTO KEANE: So is prayer.
      HOLM: I do both.
      FR. KEANE: At once?
      TILDA HOLM, MD: On Sundays.`,
    said: `Tilda Holm: Sleep is a habit.
      Otto Keane: So is prayer.
      Tilda Holm: I do both.
      Otto Keane: At once?
      Tilda Holm: On Sundays.`,
  },
  'voices with an article': {
    page: `HENRI MOUSSET : Une question ?
      UNE AUDITRICE : J'ai un hibou.
      LE PRÉSENTATEUR : Un seul ?
      HENRI MOUSSET : Ils vont par deux.`,
    said: `Henri Mousset: Une question ?
      Une Auditrice: J'ai un hibou.
      Le Présentateur: Un seul ?
      Henri Mousset: Ils vont par deux.`,
  },
  'German tapes that are numbered or spoken over': {
    page: `Sprecherin: Es ist spät. Am Tresen stehen Zdenka Pohl und ihr Bruder.
      O-Ton 1 Ruth Amsel: Sehr spät.
      O-Ton 2 Ruth Amsel: Zu spät.
      Overvoice Frau Pohl: Bei uns auch.
      Sprecherin: Und morgen?
      O-Ton 3 Amsel: Früh.`,
    said: `Sprecherin: Es ist spät. Am Tresen stehen Zdenka Pohl und ihr Bruder.
      Ruth Amsel: Sehr spät. / Zu spät.
      Zdenka Pohl: Bei uns auch.
      Sprecherin: Und morgen?
      Ruth Amsel: Früh.`,
  },
  'what a person is, before the name': {
    page: `Beke Wolf: Ich begrüße den Deichgrafen Enno Tammen. Herr Tammen, hält er?
      Tammen: Er hält.
      Wolf: Wirklich?
      Tammen: Ja.
      Wolf: Danke.
      Tammen: Gern.`,
    said: `Beke Wolf: Ich begrüße den Deichgrafen Enno Tammen. Herr Tammen, hält er?
      Enno Tammen: Er hält.
      Beke Wolf: Wirklich?
      Enno Tammen: Ja.
      Beke Wolf: Danke.
      Enno Tammen: Gern.`,
  },
  'names with numbers, and callers by place': {
    page: `DJ 3000: We are on the air.
      MERRY FROM BEND: Am I?
      DJ 3000: You are.
      TJ HOLLOW: She is.
      MERRY FROM BEND: Then hello.
      DJ 3000: Hello.
      4TH AUNT: Hello.
      TJ HOLLOW: That's my aunt.
      4TH AUNT: The fourth.
      Step 1: we say hello.
      DJ 3000: We did.`,
    said: `DJ 3000: We are on the air.
      Merry from Bend: Am I?
      DJ 3000: You are.
      TJ Hollow: She is.
      Merry from Bend: Then hello.
      DJ 3000: Hello.
      4th Aunt: Hello.
      TJ Hollow: That's my aunt.
      4th Aunt: The fourth. / Step 1: we say hello.
      DJ 3000: We did.`,
  },
  'callers in a place, once and with times above them': {
    page: `ADA QUILL, HOST: Is it leaning?
      MERRY IN WEST BEND: It is.
      QUILL: Made in Rolt: that is on the plate. Bo, on line two?
      BO IN ROLT: So it is.
      QUILL: Thanks.`,
    said: `Ada Quill: Is it leaning?
      Merry in West Bend: It is.
      Ada Quill: Made in Rolt: that is on the plate. Bo, on line two?
      Bo in Rolt: So it is.
      Ada Quill: Thanks.`,
  },
  'few names under times': {
    page: `0:01
      ADA QUILL
      Is it leaning, then?
      0:04
      MERRY IN WEST BEND
      It leans a lot.
      0:09
      ADA QUILL
      Since when has it been so?
      0:12
      MERRY IN WEST BEND
      Since the flood.`,
    said: `Ada Quill: Is it leaning, then?
      Merry in West Bend: It leans a lot.
      Ada Quill: Since when has it been so?
      Merry in West Bend: Since the flood.`,
  },
  'surnames that look like initials, or begin with a small word': {
    page: `GREER: With me are Anouk van der Zee and Lucius Obi. I'm Hale Greer.
      VAN DER ZEE: Evening.
      OBI: Evening.
      GREER: Who is first?
      VAN DER ZEE: He is.
      OBI: She is.`,
    said: `Hale Greer: With me are Anouk van der Zee and Lucius Obi. I'm Hale Greer.
      Anouk van der Zee: Evening.
      Lucius Obi: Evening.
      Hale Greer: Who is first?
      Anouk van der Zee: He is.
      Lucius Obi: She is.`,
  },
  'hyphens instead of colons': {
    page: `Annick van der Voort - Is it cold?
      Kip Soren - I have a coat.
      Annick van der Voort - Twenty - maybe thirty - coats?
      Kip Soren - One.
      Annick van der Voort - Good.`,
    said: `Annick van der Voort: Is it cold?
      Kip Soren: I have a coat.
      Annick van der Voort: Twenty - maybe thirty - coats?
      Kip Soren: One.
      Annick van der Voort: Good.`,
  },
  'a greeting of nothing but capitals': {
    page: `Host: Who is there?
      Guest: Hi, I'm Zita Barnes.
      Host: What is rain?
      Guest: Late sea.`,
    said: `Host: Who is there?
      Guest: Hi, I'm Zita Barnes.
      Host: What is rain?
      Guest: Late sea.`,
  },
};

it('takes M. for an initial, but on a French page for a form of address', () => {
  const text = `BASTIEN ROUGET: Il neige.
    M. ROUGET: Encore.
    MARC ROUGET: Toujours.`;
  const printed = page(text);
  expect(said(attribute(...printed)).at(1)).toBe('Marc Rouget: Encore. / Toujours.');
  const french = page(text.replace('MARC ROUGET', 'MARC PINEL'), { language: 'fr' });
  expect(said(attribute(...french)).at(0)).toBe('Bastien Rouget: Il neige. / Encore.');
});

describe('the forms of labels', () => {
  it.each(Object.entries(cases))('%s', (_, { page: text, said: expected }) => {
    const lines = expected.split('\n').map((line) => line.trim());
    expect(said(attribute(...page(text)))).toEqual(lines);
  });
});
