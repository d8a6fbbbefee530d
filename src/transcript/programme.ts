// How a programme says its name.

const CAPITAL =
  "(?:(?:\\p{Lu}\\.){2,4}|(?!I['’]|I\\s)\\p{Lu}[\\p{L}\\p{M}\\d'’&-]{0,30}|\\d{1,4}(?:\\.\\d\\d)?\\p{Lu}?|&)";
const SMALL =
  '(?:of|the|to|on|in|and|for|from|at|with|a|an|or|de|del|la|las|los|el|en|y|von|vom|der|die|das|am|im|und|zur|zum|du|des|le|les|et|sur|à)';
/** "TIDE... DON'T TURN": a pause inside of a title in capitals. */
const PAUSE = '(?<=\\p{Lu}{2})(?:\\.{3}|…)\\s?(?=\\p{Lu}{3})';
const TITLE = `${CAPITAL}(?:(?:\\s(?:${SMALL}\\s){0,3}|${PAUSE})${CAPITAL}){0,6}`;

/** "NPR", "NPR News", "Reckon Public Radio". */
const MAKER =
  '(\\p{Lu}{2,6}(?=$|[^\\p{L}])(?:\\sNews)?|Radio\\s\\p{Lu}[\\p{L}]*|(?:\\p{Lu}[\\p{L}&]*\\s){1,2}Public|(?:\\p{Lu}[\\p{L}&]*\\s){1,3}(?:News|Radio|Media|Studios|Nachrichten|Noticias))';
const BY = '(?:from|von|vom|de|sur|desde)';

/** "another episode of", "episode 12 of the" */
const EPISODE =
  "(?:(?:another|this|an?|the|our|today['’]s)\\s(?:\\p{Ll}+\\s){0,2}(?:episode|edition)|[Ee]pisode\\s(?:number\\s)?\\d+)\\sof\\s(?:the\\s(?:\\p{Ll}+\\s)?)?";
/** "einer neuen Folge von", "un nuevo episodio de", "ce nouvel épisode de" */
const ISSUE =
  '(?:(?:(?:einer|der|dieser)\\s(?:\\p{Ll}+\\s)?)?(?:Folge|Ausgabe)(?:\\s\\d+)?\\s(?:von|des Podcasts|unseres Podcasts)|(?:un|este|el)\\s(?:nuevo\\s)?(?:episodio|capítulo)(?:\\s(?:más|\\d+))?\\sde|(?:un|ce)\\s(?:nouvel\\s)?épisode\\sde|(?:un\\s)?nuov[oa]\\s(?:episodio|puntata)\\sdi)\\s';
/** "the Saltbox podcast": a place would be called so too, "the Harbour". */
const THE = "the\\s(?=(?:\\p{Lu}[\\p{L}\\d'’&-]*\\s){1,5}(?:[Pp]odcast|[Ss]how)\\b)";

interface Saying {
  /** The words before the title. */
  words: RegExp;
  /** Whether they can hardly mean anything else: what follows "This is" may be a person, what follows "Welcome to" a place. */
  sure: boolean;
  /** What must follow the title. */
  after?: RegExp;
  /** Only whoever presents a programme welcomes to it. */
  welcomes?: true;
}

const SAYINGS: readonly Saying[] = [
  {
    sure: true,
    words: new RegExp(
      `(?:^|[.!?…"”]\\s)(?:From|Von|Desde|De)\\s(?<maker>${MAKER})(?:\\s(?:in|en|à|and|und|y|et)\\s[^,.]{2,40}?)?,?\\s(?:(?:this|it)(?:\\sis|['’]s)|das ist|esto es|c['’]est)\\s`,
      'gu',
    ),
  },
  {
    // "From KZLQ News in Leeds, SALTBOX with Ana Bell."
    sure: true,
    words: new RegExp(
      `(?:^|[.!?…"”]\\s)From\\s(?<maker>${MAKER})(?:\\sin\\s[^,.]{2,40}?)?[,:]\\s(?=\\p{Lu}[^,.!?]{2,60}\\swith\\s\\p{Lu})`,
      'gu',
    ),
  },
  {
    sure: true,
    words: new RegExp(
      `\\b(?:[Yy]ou(?:['’]re|\\sare)\\s(?:listening|tuned)\\s(?:in\\s)?to|Sie hören|[Ee]scuchan|[Ee]st(?:án|ás) escuchando|[Vv]ous écoutez|[Jj]e luistert naar|[Dd]u lyssnar på|[Ss]tate ascoltando)\\s(?:${THE})?`,
      'gu',
    ),
  },
  {
    sure: true,
    welcomes: true,
    words: new RegExp(`\\b[Tt]hank(?:s|\\syou) for (?:listening|tuning in) to\\s(?:${THE})?`, 'gu'),
  },
  {
    // "You're listening to KZLQ Duluth, and this is …"
    sure: true,
    words: /\b(?:listening|tuned) (?:in )?to [KW]\p{Lu}{2,3}(?![\p{L}])[^.!?]{0,40}? (?:and )?this is\s/gu,
  },
  {
    sure: true,
    words: /(?:^|[.!?…"”,]\s)[Ii]t['’]s\s/g,
    after: /^(?:\son\s\p{Lu}{2,6}\b|\.\sI['’]m\s\p{Lu})/u,
  },
  {
    sure: false,
    words: new RegExp(
      `(?:^|[.!?…"”,]\\s|\\b(?:[Aa]nd|Y|Et)\\s)(?:[Tt]his\\sis|Das ist|Hier ist|[Ee]st[eo] es|[Qq]uesto è|[Ee]st[ea] é [oa]|Dit is|Ici|C['’]est)\\s(?:${EPISODE})?`,
      'gu',
    ),
  },
  {
    // "Ich bin Ana Bell, und das ist …": of anybody else's words, these are mostly about something else.
    sure: false,
    words:
      /\b(?:[Ii]ch bin|[Ss]oy|[Jj]e suis)\s\p{Lu}[^.!?,;:]{2,40}[,.!]?\s(?:[Uu]nd|[Yy]|[Ee]t)\s(?:(?:das|hier) ist|est[eo] es|c['’]est|voici)\s/gu,
  },
  {
    sure: false,
    welcomes: true,
    words: new RegExp(
      `\\b(?:[Ww]elcome\\s(?:back\\s)?to|[Ww]illkommen (?:zurück )?(?:bei|beim|zu|zum|zur)|[Bb]ienvenid[oa]s (?:de nuevo )?a|[Bb]ienvenida a|[Bb]ienvenue (?:dans|à|sur)|[Bb]envenut[ie] a|[Bb]em-vind[oa]s a[os]?|[Ww]elkom (?:terug )?bij|[Vv]älkommen till)\\s(?:${ISSUE})?`,
      'gu',
    ),
  },
  {
    sure: true,
    welcomes: true,
    words: new RegExp(`\\b[Ww]elcome\\s(?:back\\s)?to\\s(?:${EPISODE}|${THE})`, 'gu'),
  },
  {
    sure: false,
    words: /(?:^|[.!?"”]\s)For\s(?:the\s)?["“]/g,
    after: /^,["”]\s(?:this is|I['’]m|I am)\b/,
  },
  {
    sure: false,
    words: /(?:^|[.!?"”]\s)(?:From|Von|Desde|De)\s/g,
    after: /^,\s(?:this is|I['’]m|I am|ich bin|soy|je suis)\b/,
  },
];

// One pattern for all: written out in every saying, its classes would take long to compile.
const TITLE_AT = new RegExp(TITLE, 'uy');

/** "The Odile Grant Show", and a name after it: "welcome to the Odile Grant Show Rufus Teague". */
const SORT = /\s(?:Podcast|Show)$/;
const BEYOND = /(?<=\s(?:Podcast|Show))\s.*$/;
/** A title in quotation marks has whatever words it has: "« Marée basse »"; a song is by somebody. */
const QUOTED_AT = /["“„«]\s?(\p{Lu}[^"“”„«»]{1,60}?)[.,!]?\s?["”“»](?!,?\s(?:by|von|del?|par|por)\s)/uy;
/** So has one of which it is said that it is a podcast: "El hilo, un podcast de Radio Ambulante". */
const SORTED_AT =
  /(\p{Lu}[^"“”„«».,;:!?]{1,50}?),\s(?:(?:an?|the|der|die|das|ein|eine|el|la|un|une|le|il|o|um)\s|l['’])(?:podcast|pódcast|programa|programm|programme|sendung|[ée]mission|magazine|magazin)(?!\p{L})/uy;

/** A title goes to the end of its clause. */
const AFTER =
  /^(?:$|["”]?[.!?,;:…—–]|\s?[-–—]|\s(?:and|with|this|today|tonight|where|(?:the )?(?:show|programme|program|podcast)|from|on|und|mit|heute|der|die|das|y|con|hoy|el|et|avec|aujourd)\b)/;

/** Between the programme and who presents it: "Saltbox with Ana Bell". */
export const WITH = / (?:with|mit|con|avec) /;

/** A programme as the words name it. */
export interface SaidProgramme {
  name: string;
  network: string | null;
  /** The words, as printed. */
  from: string;
  /** Whether the words can hardly mean anything else. */
  sure: boolean;
  /** Whether the listeners are welcomed to it. */
  welcomes: boolean;
}

/** The programmes that a paragraph names: "This is WEEKEND EDITION from NPR News." Looks at its first 600 characters. */
export function programmesIn(text: string): SaidProgramme[] {
  const beginning = text.slice(0, 600);
  const said: SaidProgramme[] = [];
  for (const { sure, words, after, welcomes = false } of SAYINGS) {
    for (const found of beginning.matchAll(words)) {
      const at = found.index + found[0].length;
      const sorted = matchAt(SORTED_AT, beginning, at);
      const set = sorted ?? matchAt(QUOTED_AT, beginning, at);
      const title = set?.[1] ?? matchAt(TITLE_AT, beginning, at)?.[0].replace(BEYOND, '');
      if (!title) continue;
      const rest = beginning.slice(at + (set?.[0] ?? title).length);
      const [, name = title, by] = IN_TITLE.exec(title) ?? [];
      // "Newsroom L.A. I'm": its full stop ends the sentence as well.
      const ended = name.endsWith('.') && /^(?:$|\s\p{Lu})/u.test(rest);
      const open = name === title && !ended && !(set && !after) && !SORT.test(title);
      if (DAY.test(name) || (open && !(after ?? AFTER).test(rest))) continue;
      const network = by ?? found.groups?.maker ?? (sorted ? null : BEHIND.exec(rest)?.[1]) ?? null;
      // "This is NPR.", "Willkommen zum Podcast."
      if (NETWORK.test(name) || KIND.test(name) || CALL_LETTERS.test(name)) continue;
      const shouted = name.includes(' ') && name === name.toUpperCase();
      const from = found[0].replace(/^[.!?…"”,]\s/, '') + title;
      said.push({ name, network, from, sure: sure || shouted || (welcomes && sorted !== null), welcomes });
    }
  }
  return said;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** How long a name may be that the words only begin with. */
const GREETED = 80;

/** What follows the words by which listeners are told what they hear, or `welcomes` them to it. */
export interface ProgrammeGreeting {
  /** In small letters. */
  words: string;
  welcomes: boolean;
}

/** Where a paragraph names a programme by whatever letters it has: "vous écoutez Le Fil de l'eau". Looks at its first 600 characters. */
export function greetingsIn(text: string): ProgrammeGreeting[] {
  const beginning = text.slice(0, 600);
  const greeting = SAYINGS.filter(({ sure, welcomes, after }) => (sure || welcomes) && !after);
  return greeting.flatMap(({ words, welcomes = false }) =>
    [...beginning.matchAll(words)].map(({ index, 0: { length } }) => ({
      words: beginning.slice(index + length, index + length + GREETED).toLowerCase(),
      welcomes,
    })),
  );
}

/** Whether a greeting is for the programme of this name. */
export const isFor = ({ words }: ProgrammeGreeting, name: string): boolean =>
  words.startsWith(name.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(words.slice(name.length));

/** What sort of thing it is, and not what it is called. */
const KIND =
  /^(?:Sendung|Podcast|Show|Programm|Programa|(?:Folge|Episode|Season|Staffel|Part|Teil)(?:\s\d+)?|Emission|Journal)$/i;
/** Letters that are no word, or as few as stations have: "RFI", "WDR 5". */
const NETWORK = /^[B-DF-HJ-NP-TV-XZ]{2,5}$|^\p{Lu}{2,3}(?:\s?\d)?$/u;
/** An American station, and where it is: "WQLK", "KZLQ-FM Duluth"; capitals may go on, "WHAT NEXT". */
const CALL_LETTERS = /^[KW]\p{Lu}{2}$|^[KW]\p{Lu}{3}(?:-(?:FM|AM))?(?:$|\s(?:FM|AM|\p{Lu}\p{Ll}))/u;
const IN_TITLE = new RegExp(
  `^(.{2,60}?)\\s(?:${BY}\\s(${MAKER})|(?:on|auf|en)\\s\\p{Lu}{2,6}(?:\\sRadio(?:\\s\\S+)?)?$)`,
  'u',
);
const BEHIND = new RegExp(`^,?\\s${BY}\\s(${MAKER})`, 'u');
const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;
