// Habits of broadcasters who do not speak English. Each page shows one; what stands between ** is in bold.
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/transcript/attribute.ts';
import type { Block, Broadcast } from '../../src/transcript/model.ts';
import { page, said } from './pages.ts';

const cases: Record<string, { page: string; said: string; language?: string }> = {
  'German tapes, and whose they are': {
    page: `Autorin: Hier war einmal ein Hafen.
      O-Ton 01 – Prof. Dr. Gesche Tiedtke, Hafenforscherin: Er ist weggelaufen.
      Autorin: Gesche Tiedtke lächelt.
      O-Ton Tiedtke: Mit der Ebbe.
      2. Zuspielung (Enno Voss): Ich stand daneben.
      Autorin: Und dann?
      O-Ton Voss: Nass war ich.`,
    said: `Autorin: Hier war einmal ein Hafen.
      Gesche Tiedtke: Er ist weggelaufen.
      Autorin: Gesche Tiedtke lächelt.
      Gesche Tiedtke: Mit der Ebbe.
      Enno Voss: Ich stand daneben.
      Autorin: Und dann?
      Enno Voss: Nass war ich.`,
  },
  'Spanish and Portuguese ones': {
    page: `Narradora: Aquí hubo un circo.
      Testimonio de Remedios Lastra: Yo era la mujer bala.
      Narradora: Remedios tiene cien años.
      Remedios: Ciento dos.
      Audio de archivo, presentadora: El circo se va.
      Narradora: Y se fue.`,
    said: `Narradora: Aquí hubo un circo.
      Remedios Lastra: Yo era la mujer bala.
      Narradora: Remedios tiene cien años.
      Remedios Lastra: Ciento dos.
      Presentadora: El circo se va.
      Narradora: Y se fue.`,
  },
  'voices by what they are and where': {
    page: `VOZ EN OFF: Nadie vive aquí.
      ABELARDO CUESTA: Yo vivo aquí.
      VOZ EN OFF: Casi nadie.
      ABELARDO CUESTA: Con mi burro.
      VOZ DE MUJER: Y conmigo.`,
    said: `Voz en off: Nadie vive aquí.
      Abelardo Cuesta: Yo vivo aquí.
      Voz en off: Casi nadie.
      Abelardo Cuesta: Con mi burro.
      Voz de Mujer: Y conmigo.`,
  },
  'a voice that nothing names but an article': {
    page: `**Capucine Thévenet :** Qui a vu le loup ?
      **Lazare Quiniou :** Pas moi.
      **Un berger :** Moi, je l’ai vu.
      **Capucine Thévenet :** Une question : quand ?
      **Lazare Quiniou :** Un détail : la nuit.`,
    said: `Capucine Thévenet: Qui a vu le loup ?
      Lazare Quiniou: Pas moi.
      Un berger: Moi, je l’ai vu.
      Capucine Thévenet: Une question : quand ?
      Lazare Quiniou: Un détail : la nuit.`,
  },
  'an article begins a sentence where nothing sets it off': {
    page: `Capucine Thévenet : Qui a vu le loup ?
      Lazare Quiniou : Pas moi.
      Une chose est sûre.
      Un détail : il faisait nuit.
      Capucine Thévenet : Et le berger ?
      Lazare Quiniou : Il dormait.`,
    said: `Capucine Thévenet: Qui a vu le loup ?
      Lazare Quiniou: Pas moi. / Une chose est sûre. / Un détail : il faisait nuit.
      Capucine Thévenet: Et le berger ?
      Lazare Quiniou: Il dormait.`,
  },
  'initials of French names, of which M. is one': {
    page: `Maud Thévenet : Bonjour. Qui a vu le loup ?
      Jean-Luc d’Orval-Quiniou : Moi.
      M. T. : Quand ?
      J.-L. O.-Q. : La nuit.`,
    said: `Maud Thévenet: Bonjour. Qui a vu le loup ?
      Jean-Luc d’Orval-Quiniou: Moi.
      Maud Thévenet: Quand ?
      Jean-Luc d’Orval-Quiniou: La nuit.`,
    language: 'fr',
  },
  'pauses in brackets where labels stand in such': {
    page: `[Remedios Lastra]: Aquí hubo un circo.
      [Abelardo Cuesta]: Se fue.
      [MIDROLL]
      [Abelardo]: Con mi burro.
      [PAUSA]
      [Remedios]: Y conmigo.`,
    said: `Remedios Lastra: Aquí hubo un circo.
      Abelardo Cuesta: Se fue. / {MIDROLL} / Con mi burro. / {PAUSA}
      Remedios Lastra: Y conmigo.`,
    language: 'es',
  },
  'where all labels are in bold, what is in bold before a colon is one': {
    page: `**Bondzorg**: Wie heeft de klok gestolen?
      **Marit Oldenhof**: De klok is geleend.
      **Bondzorg**: Door wie?
      **Marit Oldenhof**: Dat weet de koster.
      **Bondzorg**: Echt?
      **Marit Oldenhof**: Vraag hem.
      **Koster**: Ik zeg niets.`,
    said: `Bondzorg: Wie heeft de klok gestolen?
      Marit Oldenhof: De klok is geleend.
      Bondzorg: Door wie?
      Marit Oldenhof: Dat weet de koster.
      Bondzorg: Echt?
      Marit Oldenhof: Vraag hem.
      Koster: Ik zeg niets.`,
  },
  'where all labels are in capitals, a trade is one': {
    page: `PRESENTADORA: Hablamos con el farero.
      FARERO: Apagué la luz: tenía sueño.
      EUSTAQUIA RAMOS: ¡Y los barcos!
      FARERO: Saben el camino.
      EUSTAQUIA RAMOS: No todos.
      PRESENTADORA: Gracias al farero.`,
    said: `Presentadora: Hablamos con el farero.
      Farero: Apagué la luz: tenía sueño.
      Eustaquia Ramos: ¡Y los barcos!
      Farero: Saben el camino.
      Eustaquia Ramos: No todos.
      Presentadora: Gracias al farero.`,
  },
  'the first of two surnames': {
    page: `LEOCADIA BASTERRA IRIGOYEN: Buenas noches.
      MARÍA DEL PILAR OQUENDO SANZ: Buenas.
      BASTERRA: ¿Llueve?
      DRA. OQUENDO: Llueve.
      SRA. BASTERRA: Lo sabía.
      OQUENDO SANZ: Yo no.`,
    said: `Leocadia Basterra Irigoyen: Buenas noches.
      María del Pilar Oquendo Sanz: Buenas.
      Leocadia Basterra Irigoyen: ¿Llueve?
      María del Pilar Oquendo Sanz: Llueve.
      Leocadia Basterra Irigoyen: Lo sabía.
      María del Pilar Oquendo Sanz: Yo no.`,
  },
  'forms of address that are names elsewhere': {
    language: 'fr',
    page: `Me OCTAVE SERRURIER : À qui est la clé ?
      Mme LISE ROUVRAY : À moi.
      Me SERRURIER : Prouvez-le.
      Mme ROUVRAY : La voici.`,
    said: `Octave Serrurier: À qui est la clé ?
      Lise Rouvray: À moi.
      Octave Serrurier: Prouvez-le.
      Lise Rouvray: La voici.`,
  },
  'initials of a given name of two, and small words that are shortened': {
    page: `Jean-Aubin Pralong: Il neige.
      Wiltrud von der Eichen: Es schneit.
      J.-A. Pralong: Déjà.
      v. d. Eichen: Schon lange.
      Pralong: Encore.
      Wiltrud von der Eichen: Immer noch.`,
    said: `Jean-Aubin Pralong: Il neige.
      Wiltrud von der Eichen: Es schneit.
      Jean-Aubin Pralong: Déjà.
      Wiltrud von der Eichen: Schon lange.
      Jean-Aubin Pralong: Encore.
      Wiltrud von der Eichen: Immer noch.`,
  },
  'an initial, whose name the page gives': {
    page: `Гостья: Марфа Зыбина, звонарь
      О.Кривцов ― Кто украл колокол?
      М.Зыбина ― Тишина.
      О.Кривцов ― И где он теперь?
      М.Зыбина ― В реке.
      О.Кривцов ― Глубоко?
      М.Зыбина ― По пояс.`,
    said: `О. Кривцов: Кто украл колокол?
      Марфа Зыбина: Тишина.
      О. Кривцов: И где он теперь?
      Марфа Зыбина: В реке.
      О. Кривцов: Глубоко?
      Марфа Зыбина: По пояс.`,
  },
  'who is called by a trade': {
    page: `Voix off : On l’a trouvé dans l’étude.
      La notaire : Il était dans le coffre.
      Voix off : Depuis quand ?
      La notaire : Depuis la succession.
      Le clerc : Il miaulait.
      La notaire : Vous auriez pu le dire.
      Voix off : Fin.`,
    said: `Voix off: On l’a trouvé dans l’étude.
      La notaire: Il était dans le coffre.
      Voix off: Depuis quand ?
      La notaire: Depuis la succession.
      Le clerc: Il miaulait.
      La notaire: Vous auriez pu le dire.
      Voix off: Fin.`,
  },
  'where every paragraph has a label, a name that is printed once is one': {
    page: `Fulgencia Mora: ¿Quién toca?
      Ovidio Pardo: Nadie.
      Fulgencia Mora: Se oye.
      Ovidio Pardo: Es el viento.
      Macario: Soy yo.
      Fulgencia Mora: Ahí está.
      Ovidio Pardo: El viento toca bien.`,
    said: `Fulgencia Mora: ¿Quién toca?
      Ovidio Pardo: Nadie.
      Fulgencia Mora: Se oye.
      Ovidio Pardo: Es el viento.
      Macario: Soy yo.
      Fulgencia Mora: Ahí está.
      Ovidio Pardo: El viento toca bien.`,
  },
  'whoever asks at a press conference': {
    page: `StS Dr. Immo Redlich: Sie reist nach Husum.
      Frage: Was macht sie dort?
      StS Dr. Immo Redlich: Sie besucht eine Krabbe.
      Hilka Brahms: Es sind zwei.
      Zusatzfrage: Lebend?
      Hilka Brahms: Derzeit ja.
      Redlich: So ist es.`,
    said: `Immo Redlich: Sie reist nach Husum.
      Frage: Was macht sie dort?
      Immo Redlich: Sie besucht eine Krabbe.
      Hilka Brahms: Es sind zwei.
      Zusatzfrage: Lebend?
      Hilka Brahms: Derzeit ja.
      Immo Redlich: So ist es.`,
  },
  'initials, without the office before the name': {
    page: `Delfina Achával: ¿Y el túnel?
      Pbro. Casimiro Uriburu: Gotea.
      D.A.: ¿Se puede bajar?
      C.U.: Con botas.
      D.A.: ¿Y subir?
      C.U.: Sin ellas.`,
    said: `Delfina Achával: ¿Y el túnel?
      Casimiro Uriburu: Gotea.
      Delfina Achával: ¿Se puede bajar?
      Casimiro Uriburu: Con botas.
      Delfina Achával: ¿Y subir?
      Casimiro Uriburu: Sin ellas.`,
  },
  'who somebody is, before the name': {
    page: `**Journaliste :** Qui a fait le pont ?
      **Ancelin Vaudois :** Le diable.
      **Journaliste :** Et qui l’a payé ?
      **Le meunier, Barnabé Ducrest :** C’est moi.
      **Barnabé Ducrest :** En farine.`,
    said: `Journaliste: Qui a fait le pont ?
      Ancelin Vaudois: Le diable.
      Journaliste: Et qui l’a payé ?
      Barnabé Ducrest: C’est moi. / En farine.`,
  },
  'surnames that come first, without a space': {
    page: `主持人：钟在哪里？
      司徒远山：卖了。
      主持人：为什么？
      司徒：太吵。`,
    said: `主持人: 钟在哪里？
      司徒远山: 卖了。
      主持人: 为什么？
      司徒远山: 太吵。`,
  },
  'thanks are no name': {
    page: `Présentateur : Vous écoutez la mer.
      Mahaut Lescure : Elle dort.
      Présentateur : Merci Mahaut.`,
    said: `Présentateur: Vous écoutez la mer.
      Mahaut Lescure: Elle dort.
      Présentateur: Merci Mahaut.`,
  },
  'lines that say what is heard': {
    language: 'es',
    page: `LOCUTOR 1: La noche cayó en el puerto.
      EFECTO: Olas y una campana.
      LOCUTORA 2: Y con ella, el silencio.
      Música de acordeón
      LOCUTOR 1: ¿Quién anda ahí?
      CONTROL: Sube música y funde.
      LOCUTORA 2: La música era lo suyo.`,
    said: `Locutor 1: La noche cayó en el puerto. / {EFECTO: Olas y una campana.}
      Locutora 2: Y con ella, el silencio. / {Música de acordeón}
      Locutor 1: ¿Quién anda ahí? / {CONTROL: Sube música y funde.}
      Locutora 2: La música era lo suyo.`,
  },
  'times that have a beginning and an end': {
    page: `**Ysaline**
      00:00 - 00:09
      Bonjour à tous.
      **Roparz**
      00:09 - 00:11
      Bonjour Ysaline.
      **Ysaline**
      00:11 - 00:15
      Il pleut ?
      **Roparz**
      00:15 - 00:20
      Non, il grêle.`,
    said: `Ysaline: Bonjour à tous.
      Roparz: Bonjour Ysaline.
      Ysaline: Il pleut ?
      Roparz: Non, il grêle.`,
  },
  'a line under the last label is said, however it ends': {
    page: `ERZÄHLERIN
      Sie lag im Fluss.
      ZITATOR
      „Do lag sie nun.“
      ERZÄHLERIN
      Lange.
      ZITATOR
      „Item, ein Seil“`,
    said: `Erzählerin: Sie lag im Fluss.
      Zitator: „Do lag sie nun.“
      Erzählerin: Lange.
      Zitator: „Item, ein Seil“`,
  },
  'who has the words beside the name of the role': {
    page: `主持人：司马青　嘉宾：白鹿原
      主持人：各位好。
      白鹿原：大家好。
      主持人：下雨吗？
      白鹿原：不下。`,
    said: `主持人: 各位好。
      白鹿原: 大家好。
      主持人: 下雨吗？
      白鹿原: 不下。`,
  },
  'who asks at a press conference, by name, and whom a cast has for one answer': {
    page: `Sprecher: StS Redlich, Wacker (BMX), Brahms (BMY)
      Vors. Ohm: Wir beginnen.
      StS Redlich: Sie reist nach Husum.
      Das dauert nicht lange.
      Frage Jung: Was macht sie dort?
      StS Redlich: Das weiß der Kollege.
      Wacker: Sie besucht eine Krabbe.
      Zusatzfrage Jung: Lebend?
      Brahms: Derzeit ja.
      Frage Dr. Kahl: Und morgen?
      Vors. Ohm: Morgen auch.`,
    said: `Ohm: Wir beginnen.
      Redlich: Sie reist nach Husum. / Das dauert nicht lange.
      Jung: Was macht sie dort?
      Redlich: Das weiß der Kollege.
      Wacker: Sie besucht eine Krabbe.
      Jung: Lebend?
      Brahms: Derzeit ja.
      Kahl: Und morgen?
      Ohm: Morgen auch.`,
  },
  'Spanish labels in capitals before a full stop, a space and a dash, and before a full stop and a dash': {
    page: `PERIODISTA. - ¿Quién vive aquí?
      ALCALDE. – Yo vivo aquí.
      PERIODISTA. - ¿Y con quién?
      ALCALDE.- Con mi burro.
      El burro no dijo NADA. - Así es.
      PERIODISTA.- ¿Y quién más?
      ALCALDE.- Una cosa: nadie.`,
    said: `Periodista: ¿Quién vive aquí?
      Alcalde: Yo vivo aquí.
      Periodista: ¿Y con quién?
      Alcalde: Con mi burro. / El burro no dijo NADA. - Así es.
      Periodista: ¿Y quién más?
      Alcalde: Una cosa: nadie.`,
    language: 'es',
  },
  'labels before a colon and before a dash, of which the latter come again and again': {
    page: `Jornalista Olga Prado (Rádio Sal): Quem mora aqui?
      Presidente Abel — Eu moro aqui.
      O farol — e só ele — é meu.
      Dona Marta — Ela não mora aqui.
      Olga Prado (Rádio Sal): Com quem?
      Presidente Abel — Com o meu burro. E digo uma coisa: ele gosta.
      Olga Prado (Rádio Sal): E a ponte?
      Presidente Abel — Vem aí.`,
    said: `Olga Prado: Quem mora aqui?
      Abel: Eu moro aqui. / O farol — e só ele — é meu. / Dona Marta — Ela não mora aqui.
      Olga Prado: Com quem?
      Abel: Com o meu burro. E digo uma coisa: ele gosta.
      Olga Prado: E a ponte?
      Abel: Vem aí.`,
    language: 'pt',
  },
  'the heading of a transcript twice, and ranks before names': {
    page: `Transkription: Folge 9
      Transkription: Folge 9
      Sprecher: Redakteurin Ada Quill und Stabshauptmann Bo Fisk
      Quill: Wer kennt die Krabbe?
      Fisk: Ich, Oberfeldwebel Cy Rolt und meine Frau.
      Quill: Und wer noch?
      Rolt: Ich auch.
      Fisk: Niemand.`,
    said: `Ada Quill: Wer kennt die Krabbe?
      Bo Fisk: Ich, Oberfeldwebel Cy Rolt und meine Frau.
      Ada Quill: Und wer noch?
      Cy Rolt: Ich auch.
      Bo Fisk: Niemand.`,
    language: 'de',
  },
  'an office, and a letter for whoever asks': {
    page: `P.- ¿Quién vive aquí?
      Alcalde.- Yo.
      P.- ¿Y con quién?
      Alcalde.- Con mi burro.`,
    said: `P: ¿Quién vive aquí?
      Alcalde: Yo.
      P: ¿Y con quién?
      Alcalde: Con mi burro.`,
    language: 'es',
  },
  'French questions and answers before a dash': {
    page: `Q - Bonjour. Qui a vu le loup ?
      R - Moi.
      Q - On dit - et je le répète - qu’il dort.
      R - Il dort.
      Q - Merci, Roch Vasseur.
      R - Merci.`,
    said: `Q: Bonjour. Qui a vu le loup ?
      R: Moi.
      Q: On dit - et je le répète - qu’il dort.
      R: Il dort.
      Q: Merci, Roch Vasseur.
      R: Merci.`,
    language: 'fr',
  },
  'a German script, with whose it is, its title and what is heard': {
    page: `Autor/-in: Ruth Olm
      Dieses Manuskript ist urheberrechtlich geschützt. Es darf nicht verwertet werden.
      WIND UND WELLE
      Wind und Welle
      O-Ton Ada Quill, Fährfrau
      Hier war ein Hafen.
      Sprecherin
      Ada Quill lächelt.
      Leise, dezente Musik
      O-Ton Bo Fisk, Müller
      Er ist weggelaufen.
      Sprecherin
      Mit der Ebbe.
      Kennmelodie
      O-Ton Quill
      Nass war ich.`,
    said: `Ada Quill: Hier war ein Hafen.
      Sprecherin: Ada Quill lächelt. / {Leise, dezente Musik}
      Bo Fisk: Er ist weggelaufen.
      Sprecherin: Mit der Ebbe. / {Kennmelodie}
      Ada Quill: Nass war ich.`,
    language: 'de',
  },
  'a title in capitals that comes again is nobody, and names no two people': {
    page: `WIND UND WELLE
      Sprecherin:
      Die Boote liegen still, und niemand fährt.
      Ada Quill:
      Ich fahre nicht mehr hinaus.
      WIND UND WELLE
      Sprecherin:
      So sagt sie es.
      Ada Quill:
      Das Meer ist zu laut.
      WIND UND WELLE
      Sprecherin:
      Und sie bleibt.`,
    said: `Sprecherin: Die Boote liegen still, und niemand fährt.
      Ada Quill: Ich fahre nicht mehr hinaus.
      Sprecherin: So sagt sie es.
      Ada Quill: Das Meer ist zu laut.
      Sprecherin: Und sie bleibt.`,
    language: 'de',
  },
  'who calls out at a press conference, and of whom a line says what he is': {
    page: `Themen: 07:10 Abschied Inselsprecher Ruven Redlich
      FRAGE JUNG: Was macht sie dort?
      REDLICH: Sie besucht eine Krabbe.
      ZURUF JUNG: Lebend?
      REDLICH: Derzeit ja.`,
    said: `Jung: Was macht sie dort?
      Ruven Redlich: Sie besucht eine Krabbe.
      Jung: Lebend?
      Ruven Redlich: Derzeit ja.`,
    language: 'de',
  },
  'who is heard once, and what he is, on a line in capitals as all names are': {
    page: `MAUD THÉVENET
      Qui a vu le loup ?
      LAZARE QUINIOU
      Pas moi.
      MAUD THÉVENET
      Écoutons le berger.
      ABEL ROCHE, BERGER À QUIMPER
      Moi, je l’ai vu. Luce aussi.
      LUCE, BERGÈRE
      Oui.
      MAUD THÉVENET
      Et vous ?
      LAZARE QUINIOU
      Une autre fois, peut-être.
      Jean Morvan, braconnier
      Il dort.
      MAUD THÉVENET
      Merci.`,
    said: `Maud Thévenet: Qui a vu le loup ?
      Lazare Quiniou: Pas moi.
      Maud Thévenet: Écoutons le berger.
      Abel Roche: Moi, je l’ai vu. Luce aussi.
      Luce: Oui.
      Maud Thévenet: Et vous ?
      Lazare Quiniou: Une autre fois, peut-être. / Jean Morvan, braconnier / Il dort.
      Maud Thévenet: Merci.`,
    language: 'fr',
  },
  'what somebody is, behind an article, and in one German word': {
    page: `Moderatorin: Wer kennt den Turm?
      Bundesministerin Wiebke Ohm: Ich kenne ihn.
      Ohm: Er ist schief.
      El expresidente Abel Salas: Yo también.
      Salas: Lo vi.
      La journaliste Anne Roche: Moi aussi.
      Roche: Il penche.
      El señor Riera: Y yo.
      Moderatorin: Danke.`,
    said: `Moderatorin: Wer kennt den Turm?
      Wiebke Ohm: Ich kenne ihn. / Er ist schief.
      Abel Salas: Yo también. / Lo vi.
      Anne Roche: Moi aussi. / Il penche.
      Riera: Y yo.
      Moderatorin: Danke.`,
  },
  'voices whose adjective stands behind them, and before them': {
    page: `[Julia Osorio]: ¿Dónde está?
      [Tomás Riera]: Lejos.
      [Voz masculina] ¡Ahí!
      [Männliche Stimme] Da!
      [Julia]: Gracias.
      [Tomás]: De nada.`,
    said: `Julia Osorio: ¿Dónde está?
      Tomás Riera: Lejos.
      Voz masculina: ¡Ahí!
      Männliche Stimme: Da!
      Julia Osorio: Gracias.
      Tomás Riera: De nada.`,
  },
  'brackets as wide as the letters, and roles without a space': {
    page: `嘉宾：托马斯（作家）
      主持人朱莉：大家好。
      托马斯（嘉宾）：大家好。
      朱莉：灯塔在哪里？
      托马斯：不知道。
      听众：再见。
      朱莉：谢谢。`,
    said: `朱莉: 大家好。
      托马斯: 大家好。
      朱莉: 灯塔在哪里？
      托马斯: 不知道。
      听众: 再见。
      朱莉: 谢谢。`,
  },
  'whoever is called by name once has the label wherever it stands': {
    page: `Detmer: Es ist ein Tag der Türme. Herr Lasker, stimmt das alles?
      Lasker: Wir werden es um 18 Uhr sehen.
      Detmer: Und der Kran?
      Lasker: Das ist Sache der Werft.`,
    said: `Detmer: Es ist ein Tag der Türme. Herr Lasker, stimmt das alles?
      Lasker: Wir werden es um 18 Uhr sehen.
      Detmer: Und der Kran?
      Lasker: Das ist Sache der Werft.`,
  },
  'the same way of speaking in marks of other languages': {
    page: `JULIA OSORIO: ¿Quién lo vio?
      ABEL QUIROGA: (En gallego) Marchou.
      JULIA OSORIO: (als Turm) Ich bin hier.
      ABEL QUIROGA: (Comme le phare) Moi aussi.
      JULIA OSORIO: (en fin) Bueno.`,
    said: `Julia Osorio: ¿Quién lo vio?
      Abel Quiroga: {En gallego} Marchou.
      Julia Osorio: {als Turm} Ich bin hier.
      Abel Quiroga: {Comme le phare} Moi aussi.
      Julia Osorio: (en fin) Bueno.`,
  },
  'honorifics, offices and interpreters of further languages': {
    language: 'pl',
    page: `PROWADZĄCA: Kto widział latarnię?
      MINISTER EWA KOS: (Przez tłumacza) Ja.
      PANI KOS: Wczoraj.
      L'EX PRESIDENTE OTTO MARINI: Anch'io.
      MARINI: Davvero.
      OUD-PRESIDENT JAN BOOM: Ik ook.
      MENEER BOOM: Echt.
      WSZYSCY: Tam!
      PROWADZĄCA: Dziękuję.`,
    said: `Prowadząca: Kto widział latarnię?
      Ewa Kos: {Przez tłumacza} Ja.
      Ewa Kos: Wczoraj.
      Otto Marini: Anch'io. / Davvero.
      Jan Boom: Ik ook. / Echt.
      Wszyscy: Tam!
      Prowadząca: Dziękuję.`,
  },
  'a dash between a name and the words': {
    page: `С.Бровкин
      ―
      Кто украл колокол?
      П.Зыбин
      ―
      Тишина.
      С.Бровкин
      ―
      И где он теперь?
      П.Зыбин
      ―
      В реке.`,
    said: `С. Бровкин: Кто украл колокол?
      П. Зыбин: Тишина.
      С. Бровкин: И где он теперь?
      П. Зыбин: В реке.`,
  },
  'a report that ends with another name and a station is not read by who announces it': {
    language: 'fr',
    page: `Romane Auzou : Le phare est tombé. Le récit de Lazare Quiniou.
      Il était là depuis un siècle.
      « Je l’ai vu tomber. »
      Les pêcheurs sont inquiets. Lazare Quiniou, Brest, RKO.
      Romane Auzou : Merci. Lazare Quiniou sera là demain.
      Romane Auzou, Paris, RKO.
      Isabelle Vann, voix off : Au revoir.
      Romane Auzou : Au revoir.`,
    said: `Romane Auzou: Le phare est tombé. Le récit de Lazare Quiniou.
      ?: Il était là depuis un siècle. / « Je l’ai vu tomber. » / Les pêcheurs sont inquiets. Lazare Quiniou, Brest, RKO.
      Romane Auzou: Merci. Lazare Quiniou sera là demain. / Romane Auzou, Paris, RKO.
      Isabelle Vann: Au revoir.
      Romane Auzou: Au revoir.`,
  },
  'a quotation between the words of one person is somebody else’s': {
    language: 'fr',
    page: `Romane Auzou : On écoute le maire.
      « La rivière est haute. »
      « Elle monte. »
      Romane Auzou : Le maire ce matin.
      Sylvain Berre : Il disait :
      « Elle descend. »
      Et il riait.
      Sylvain Berre : C’était hier.
      Romane Auzou : Il disait aussi :
      « Elle dort. »
      Sylvain Berre : Voilà.`,
    said: `Romane Auzou: On écoute le maire.
      ?: « La rivière est haute. » / « Elle monte. »
      Romane Auzou: Le maire ce matin.
      Sylvain Berre: Il disait : / « Elle descend. » / Et il riait. / C’était hier.
      Romane Auzou: Il disait aussi : / « Elle dort. »
      Sylvain Berre: Voilà.`,
  },
  'who is heard on a tape, whatever it is called and of which nobody has a name': {
    language: 'fr',
    page: `Maud Kerven : Bonjour. Qui a vu le phare ?
      Extrait d’archive, RKO, 1974 : « Le phare est vide. »
      Maud Kerven : Et maintenant ?
      Lazare Quiniou : Il dort.
      Archive RKO : Le phare dort.
      Lazare Quiniou : Vous voyez.
      Extrait du film « La Tour » : Allume !
      Maud Kerven : Merci.
      Extrait d’archive : Personne.`,
    said: `Maud Kerven: Bonjour. Qui a vu le phare ?
      Extrait: « Le phare est vide. »
      Maud Kerven: Et maintenant ?
      Lazare Quiniou: Il dort.
      Archive: Le phare dort.
      Lazare Quiniou: Vous voyez.
      Extrait: Allume !
      Maud Kerven: Merci.
      Extrait d’archive: Personne.`,
  },
  'an office behind a tape is heard on it': {
    language: 'pt',
    page: `Remedios Lastra: Hubo sequía.
      Audio de archivo, alcaldesa: No hay agua para todos.
      Remedios Lastra: Y nadie la trajo.
      Arquivo / TV Maré: A água acabou.
      Remedios Lastra: Nadie.`,
    said: `Remedios Lastra: Hubo sequía.
      Alcaldesa: No hay agua para todos.
      Remedios Lastra: Y nadie la trajo.
      TV Maré: A água acabou.
      Remedios Lastra: Nadie.`,
  },
  'music with its number and what it is, and notes': {
    language: 'de',
    page: `ERZÄHLER
      Im Hafen lag ein Boot, und niemand wusste, wem es gehört.
      MUSIK 2 (M0011 007 Die Hafenband Nord: Salz im Haar, ein Lied für Boote 0:42)
      ZITATORIN
      „Das Boot ist meins.“
      ♪～
      ERZÄHLER
      So schrieb sie.`,
    said: `Erzähler: Im Hafen lag ein Boot, und niemand wusste, wem es gehört. / {MUSIK 2 (M0011 007 Die Hafenband Nord: Salz im Haar, ein Lied für Boote 0:42}
      Zitatorin: „Das Boot ist meins.“ / {♪～}
      Erzähler: So schrieb sie.`,
  },
  'who is heard over pictures or in front of them, and what they are behind a dash': {
    language: 'it',
    page: `MILENA FALASCO IN STUDIO
      Parliamo di sale.
      GIULIA PARODI FUORI CAMPO
      Enzo Cusenza lo raccoglie.
      ENZO CUSENZA – SALINARO
      Da solo.
      GIULIA PARODI
      E adesso?
      ENZO CUSENZA – SALINARO
      Piove.
      ROSA LA SPINA – ASSESSORA AL SALE
      Passerà.
      ENZO CUSENZA – SALINARO
      Forse.
      ROSA LA SPINA – ASSESSORA AL SALE
      Presto.
      MILENA FALASCO IN STUDIO
      Aspettiamo.`,
    said: `Milena Falasco: Parliamo di sale.
      Giulia Parodi: Enzo Cusenza lo raccoglie.
      Enzo Cusenza: Da solo.
      Giulia Parodi: E adesso?
      Enzo Cusenza: Piove.
      Rosa la Spina: Passerà.
      Enzo Cusenza: Forse.
      Rosa la Spina: Presto.
      Milena Falasco: Aspettiamo.`,
  },
  'Korean labels between signs': {
    language: 'ko',
    page: `■ 진행 : 박하늘 앵커
      ◇ 박하늘> 밤에 무섭지 않으세요?
      ◆ 김서연> 무섭지 않아요.
      ◇ 박하늘> 왜요?
      ◆ 김서연> 파도가 있으니까요.
      ▷ 박하늘 : 고맙습니다.
      ▶ 김서연 : 네.`,
    said: `박하늘: 밤에 무섭지 않으세요?
      김서연: 무섭지 않아요.
      박하늘: 왜요?
      김서연: 파도가 있으니까요.
      박하늘: 고맙습니다.
      김서연: 네.`,
  },
  'whom a given name means, by how it is presented': {
    language: 'de',
    page: `Anna: Herzlich willkommen bei Lauter Türme. Ich bin Anna Klees. Mir gegenüber sitzt heute Timo Talmann.
      Timo: Hallo!
      Anna: Auch am Tisch: der Chef von Ben Riesling.
      Ben: Moin.
      Anna: Gestern las Lea Sund aus ihrem Buch.
      Lea: Und wo?
      Timo: Im Turm.
      Ben: Genau.
      Anna: Wir danken Voss Media und auch Ole Voss.
      Voss: Gern.
      Lea: Aha.
      Voss: Ja.`,
    said: `Anna Klees: Herzlich willkommen bei Lauter Türme. Ich bin Anna Klees. Mir gegenüber sitzt heute Timo Talmann.
      Timo Talmann: Hallo!
      Anna Klees: Auch am Tisch: der Chef von Ben Riesling.
      Ben: Moin.
      Anna Klees: Gestern las Lea Sund aus ihrem Buch.
      Lea: Und wo?
      Timo Talmann: Im Turm.
      Ben: Genau.
      Anna Klees: Wir danken Voss Media und auch Ole Voss.
      Ole Voss: Gern.
      Lea: Aha.
      Ole Voss: Ja.`,
  },
  'a place before a name is no part of it': {
    language: 'es',
    page: `AMELIA GARZA: Nos acompaña desde La Plata Eustaquia Ramos, payasa.
      EUSTAQUIA RAMOS: El circo se va.
      AMELIA GARZA: ¿Adónde?
      RAMOS: Lejos.`,
    said: `Amelia Garza: Nos acompaña desde La Plata Eustaquia Ramos, payasa.
      Eustaquia Ramos: El circo se va.
      Amelia Garza: ¿Adónde?
      Eustaquia Ramos: Lejos.`,
  },
  'a report that is announced is not read by who announces it': {
    language: 'fr',
    page: `Romane Auzou : L’aide s’organise, comme l’a vu notre envoyée spéciale à Brest, Aline Ponsard.
      Ceux qui avaient un bateau ont hébergé leurs voisins.
      Le boulanger ferme.
      Sylvain Berre : Le reportage de Maud Kerven a plu.
      Il était long.
      Romane Auzou : Les précisions de Maud Kerven.
      Le maire démissionne.
      Sylvain Berre : Voilà.`,
    said: `Romane Auzou: L’aide s’organise, comme l’a vu notre envoyée spéciale à Brest, Aline Ponsard.
      ?: Ceux qui avaient un bateau ont hébergé leurs voisins. / Le boulanger ferme.
      Sylvain Berre: Le reportage de Maud Kerven a plu. / Il était long.
      Romane Auzou: Les précisions de Maud Kerven.
      ?: Le maire démissionne.
      Sylvain Berre: Voilà.`,
  },
  'what a German magazine is of, and what a woman does, is no part of a name': {
    language: 'de',
    page: `Almut Reisinger im Gespräch mit dem Magazin der Seewelle
      Seewelle: Was tun Sie, wenn das Wasser kommt, wie gestern Fischerin Rieke Sassen sagte?
      Reisinger: Gehen.
      Seewelle: Wohin denn?
      Reisinger: Nach oben.
      Sassen: Ich auch.
      Seewelle: Danke.
      Sassen: Bitte.`,
    said: `Seewelle: Was tun Sie, wenn das Wasser kommt, wie gestern Fischerin Rieke Sassen sagte?
      Almut Reisinger: Gehen.
      Seewelle: Wohin denn?
      Almut Reisinger: Nach oben.
      Rieke Sassen: Ich auch.
      Seewelle: Danke.
      Rieke Sassen: Bitte.`,
  },
  'who says a name at the beginning, and is called by the given name once': {
    language: 'es',
    page: `Hola, soy Jorge Carballo.
      Daniel Rovira: El primer episodio.
      Jorge: Hace siete años.
      Y aquí están los creadores, en un café.
      Hacía frío.
      Carolina Lastra: Fue en enero.
      Daniel: Recuerdo.
      Era martes.
      Carolina: Así fue.`,
    said: `Jorge Carballo: Hola, soy Jorge Carballo.
      Daniel Rovira: El primer episodio.
      Jorge Carballo: Hace siete años. / Y aquí están los creadores, en un café. / Hacía frío.
      Carolina Lastra: Fue en enero.
      Daniel Rovira: Recuerdo. / Era martes.
      Carolina Lastra: Así fue.`,
  },
  'voices with letters, all in one paragraph': {
    language: 'de',
    page: `[00:00:00] Speaker A: Wir waren am Turm. Das war schön. [00:00:52] Speaker B: Bei Ihnen. [00:00:55] Speaker A: Sie sagten: gemeinsam. [00:00:58] Speaker B: Das stimmt. [00:01:10] Speaker A: Ja.`,
    said: `Speaker A: Wir waren am Turm. Das war schön.
      Speaker B: Bei Ihnen.
      Speaker A: Sie sagten: gemeinsam.
      Speaker B: Das stimmt.
      Speaker A: Ja.`,
  },
};

describe('habits of other languages', () => {
  it.each(Object.entries(cases))('%s', (_, { page: text, said: expected, language }) => {
    const [blocks, broadcast] = page(text, language === undefined ? {} : { language });
    const lines = expected.split('\n').map((line) => line.trim());
    expect(said(attribute(...inBold(blocks, broadcast)))).toEqual(lines);
  });
});

/** The same page with what stands between ** marked as bold. */
function inBold(blocks: readonly Block[], broadcast: Broadcast): [Block[], Broadcast] {
  const set = blocks.map((block) => {
    const [before = '', bold, after = ''] = block.text.split('**');
    if (bold === undefined) return block;
    const marked = [{ start: before.length, end: before.length + bold.length }];
    return { ...block, text: before + bold + after, marked };
  });
  return [set, broadcast];
}
