// How a programme says its name.

const CAPITAL = "(?:(?!I['’]|I\\s)\\p{Lu}[\\p{L}\\p{M}\\d'’&-]{0,30}|\\d{1,4}\\p{Lu}?|&)";
const SMALL =
  '(?:of|the|to|on|in|and|for|from|at|with|a|an|or|de|del|la|las|los|el|en|y|von|vom|der|die|das|am|im|und|zur|zum|du|des|le|les|et|sur|à)';
const TITLE = `(${CAPITAL}(?:\\s(?:${SMALL}\\s){0,3}${CAPITAL}){0,6})`;

/** "NPR", "NPR News", "Reckon Public Radio". */
const MAKER =
  '(\\p{Lu}{2,6}(?=$|[^\\p{L}])(?:\\sNews)?|(?:\\p{Lu}[\\p{L}&]*\\s){1,3}(?:News|Radio|Media|Studios|Nachrichten|Noticias))';
const BY = '(?:from|von|vom|de|sur|desde)';

/** How a programme says its name. What follows "This is" may be a person as well, what follows "Welcome to" a place: `sure` says so. */
const SAYINGS: readonly { sure: boolean; pattern: RegExp; maker?: boolean }[] = [
  {
    sure: true,
    maker: true,
    pattern: new RegExp(
      `(?:^|[.!?…"”]\\s)(?:From|Von|Desde|De)\\s${MAKER}(?:\\s(?:in|en|à)\\s[^,.]{2,40})?,\\s(?:(?:this|it)(?:\\sis|['’]s)|das ist|esto es|c['’]est)\\s${TITLE}`,
      'gu',
    ),
  },
  {
    sure: true,
    pattern: new RegExp(
      `\\b(?:[Yy]ou(?:['’]re|\\sare)\\s(?:listening|tuned)\\s(?:in\\s)?to|Sie hören|[Ee]scuchan|[Ee]st(?:án|ás) escuchando|[Vv]ous écoutez)\\s${TITLE}`,
      'gu',
    ),
  },
  {
    sure: false,
    pattern: new RegExp(
      `(?:^|[.!?…"”,]\\s|\\b[Aa]nd\\s|^[Hh]i\\s)(?:[Tt]his\\sis|Das ist|Hier ist|[Ee]st[eo] es|Ici|C['’]est)\\s${TITLE}`,
      'gu',
    ),
  },
  {
    sure: false,
    pattern: new RegExp(
      `\\b(?:[Ww]elcome\\s(?:back\\s)?to|[Ww]illkommen (?:zurück )?(?:bei|zu|zum|zur)|[Bb]ienvenid[oa]s (?:de nuevo )?a|[Bb]ienvenue (?:dans|à|sur))\\s${TITLE}`,
      'gu',
    ),
  },
  {
    sure: false,
    pattern: new RegExp(
      `(?:^|[.!?"”]\\s)(?:From|Von|Desde|De)\\s${TITLE}(?=,\\s(?:this is|I['’]m|I am|ich bin|soy|je suis)\\b)`,
      'gu',
    ),
  },
];

/** A title goes to the end of its clause. */
const AFTER =
  /^(?:$|["”]?[.!?,;:…—–]|\s?[-–—]|\s(?:and|with|this|today|tonight|where|the (?:show|programme|program)|from|on|und|mit|heute|der|die|das|y|con|hoy|el|et|avec|aujourd)\b)/;

/** A programme as the words name it. */
export interface SaidProgramme {
  name: string;
  network: string | null;
  /** The words, as printed. */
  from: string;
  /** Whether the words can hardly mean anything else. */
  sure: boolean;
}

/** The programmes that a paragraph names: "This is WEEKEND EDITION from NPR News." Looks at its first 600 characters. */
export function programmesIn(text: string): SaidProgramme[] {
  const beginning = text.slice(0, 600);
  const said: SaidProgramme[] = [];
  for (const { sure, pattern, maker } of SAYINGS) {
    for (const found of beginning.matchAll(pattern)) {
      const title = found[maker ? 2 : 1] ?? '';
      const rest = beginning.slice(found.index + found[0].length);
      const [, name = title, by] = IN_TITLE.exec(title) ?? [];
      if (DAY.test(name) || (name === title && !AFTER.test(rest))) continue;
      const network = by ?? (maker ? found[1] : BEHIND.exec(rest)?.[1]) ?? null;
      const shouted = name.includes(' ') && name === name.toUpperCase();
      said.push({ name, network, from: found[0].replace(/^[.!?…"”,]\s/, ''), sure: sure || shouted });
    }
  }
  return said;
}

const IN_TITLE = new RegExp(`^(.{2,60}?)\\s(?:${BY}\\s${MAKER}|(?:on|auf|en)\\s\\p{Lu}{2,6}$)`, 'u');
const BEHIND = new RegExp(`^,?\\s${BY}\\s${MAKER}`, 'u');
const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;
