// What a page says of people: who presents, who reports, who is a guest.
import { fold, key } from './fold.ts';
import { GIVEN_TOO } from './kinds.ts';
import { FUNCTION_WORDS, isFunctionWord, LETTERED, OPENERS, ROLES, TRADE, TRADES } from './lexicon.ts';
import type { Role } from './model.ts';

/** A name with what the words around it say of it. */
export interface Introduction {
  name: string;
  /** `self`: "I'm NAME". Whether that is a host is for others to decide. `named`: "This is NAME". */
  role: Role | 'self' | 'named';
  /** The words that say so, as printed. */
  from: string;
  /** Offset of those words. */
  at: number;
}

const CAP =
  "(?:(?:\\p{Lu}\\.){1,3}|(?:St|Dr)\\.|(?!I['’](?:m|d|ll|ve)\\b)\\p{Lu}[\\p{L}\\p{M}'’‑-]{0,30}|(?:al|el|d|dell|dall)['’-]\\p{Lu}[\\p{L}\\p{M}-]{1,30})";
const LINK =
  "(?:(?:de|del|della|dello|der|den|di|da|das|do|dos|du|la|le|los|el|al|abu|van|von|zu|zum|zur|ter|ten|op|bin|ben|bint|ibn|ap|ab|af|av|y|e|i|(?<=[MN][ai]c\\s)(?:an|na)|['’]t)\\s)";
/** "Jr." ends a name: "That was Ana Bell Jr. Ben Roe is here." */
const NAME = `${CAP}(?:\\s${LINK}{0,2}${CAP}){0,4}(?:,?\\s[JS]r\\.)?`;
const ANY = "[\\p{L}\\p{M}\\d'’-]+";

/** What a newscaster has. */
const NEWS = '(?:newscast|news|headlines|forecast|weather|traffic|sports)';

/** What a reporter has, and not what anybody may have: "this remembrance", "the story", "more". */
const PIECE =
  '(?:(?:this|our) \\p{Ll}+|(?:the|an?)(?: \\p{Ll}+)? (?:report|story|details|latest|news|headlines|forecast|look|preview|review|update|profile|interview)\\b|more(?=[.!]|$| (?:on|from|about|details)\\b))';

/** Who hosts here: "our hosts", "over to Saltbox hosts"; of those of another programme people only tell. */
const HOSTS = '\\b(?:over to(?: (?:the|our|your))?|[Oo]ur|[Yy]our)\\s(?:[\\p{L}\\d’]{1,30}\\s){0,4}(?:co-?)?hosts';

// Written out in every rule, the pattern of a name takes browsers tens of milliseconds to compile: it stands here, once for each side.
const nameFrom = new RegExp(NAME, 'uy');
const nameUpTo = new RegExp(`(?<=(?<!\\p{L})(${NAME}))`, 'uy');

interface Rule {
  role: Introduction['role'];
  words: RegExp;
  /** The name stands before the words or after them; `begins`: before, and nothing of its sentence before it; `ends`: after, and nothing behind. */
  name: 'before' | 'begins' | 'after' | 'ends';
}

const isAfter = (side: Rule['name']): boolean => side === 'after' || side === 'ends';

const rule = (role: Rule['role'], name: Rule['name'], source: string): Rule => ({
  role,
  name,
  words: new RegExp(source, 'gu'),
});

const RULES: readonly Rule[] = [
  rule('named', 'after', '\\b[Tt]his is\\s'),
  // Those who are heard are thanked, and those who made a piece are in it.
  rule(
    'named',
    'after',
    "\\b(?:[Tt]hank(?:s| you)(?: so much| very much| again)? to|[Pp]roducer|(?:story|piece|report)(?: \\p{Ll}+)? (?:comes|is) (?:to us )?(?:from|by)|(?:story|piece|report) was (?:produced|reported) by|[Tt]hat was|(?:[Tt]oday|[Tt]onight|[Tt]his week|[Nn]ow|[Nn]ext),? (?:we|I)(?:['’](?:re|m|ll)| are| am| will)?(?: be)? (?:(?:talk|speak|hear|chat)(?:ing)? (?:to|with|from)|have with (?:us|me)))\\s",
  ),
  rule('named', 'after', "(?:\\b[Dd]as war|\\b[Ff]ue|\\b[Cc]['’]était|\\b(?:im Studio|bei uns|bei mir) ist)\\s"),
  // Whoever is asked or thanked by the full name is there.
  rule(
    'named',
    'before',
    ',\\s(?:(?:muchas )?gracias|vielen Dank|danke|merci|wie|was|warum|cómo|qué|por qué|comment|pourquoi|how|what|why|tell us)(?!\\p{L})',
  ),
  rule(
    'self',
    'after',
    "(?:\\bI['’]m|\\bI am|\\b[Mm]y name is|\\b[Ii]ch bin|\\b[Mm]ein Name ist|\\b[Ss]oy|\\b[Mm]e llamo|\\b[Mm]i nombre es|\\b[Jj]e suis|\\b[Ee]u sou(?: [ao])?|\\b[Mm]i chiamo|\\b[Ss]ono|\\b[Ss]ou(?: [ao])?|\\b[Jj]e m['’]appelle|\\b[Ii]k ben|\\b[Mm]ijn naam is|\\b[Jj]ag heter|\\b[Aa]m Mikrofon(?: ist| begrüßt (?:Sie|euch|dich)(?: \\p{Ll}+)?)?|\\bAu micro[,:])(?: your (?:co-?)?host,?)?\\s",
  ),
  rule('self', 'before', '\\s(?:here|hier|aquí|ici)(?=[.!,]|\\swith\\b|$)'),
  rule(
    'host',
    'after',
    '\\b(?:[Mm]y|[Oo]ur) (?:(?:fellow|\\p{Ll}{2,12} and) )?co-?hosts?(?:(?: \\p{Ll}{3,10})? is)?,?\\s',
  ),
  // "I'm Ana Bell, with Ben Roe."
  rule(
    'host',
    'ends',
    "\\b(?:I['’]m|[Ii]ch bin|[Ss]oy|[Jj]e suis)\\s\\p{Lu}[\\p{L}\\p{M} '’-]{2,40},\\s(?:here\\s)?(?:with|mit|con|avec)\\s(?!Dr\\.)",
  ),
  rule('self', 'after', '\\b[Tt]his is your (?:co-?)?host,?\\s'),
  rule('host', 'before', "(?<=\\b(?:along|together) with\\s[^.!?,]{2,40}),?\\sand\\s(?:this is|welcome|you['’]re)\\b"),
  // "I'm Ana Bell, and with me as always is Ben Roe."
  rule('host', 'after', "\\bI['’]m\\s\\p{Lu}[^.!?]{2,60}\\bas (?:always|usual|ever),?\\s(?:is|with|by)\\s"),
  rule(
    'host',
    'after',
    '\\b(?:[Yy]our (?:other )?host(?: is)?|(?:[Hh]osted|[Pp]resented|[Mm]oderated)(?: and \\p{Ll}+)? by|[Pp]resentad[oa] por|[Pp]résentée? par),?\\s',
  ),
  // "Welcome to Saltbox, with Ana Bell"
  rule('host', 'after', '\\b[Ww]elcome (?:back )?to ["“]?\\p{Lu}[^.!?:;]{2,60}, with(?: your host)?\\s'),
  // "It's the Ana Bell show"
  rule(
    'host',
    'after',
    "\\b(?:[Ii]t['’]s|[Tt]his is|[Ww]elcome(?: back)? to|[Ll]istening to) [Tt]he\\s(?=(?:\\p{Lu}[\\p{L}\\p{M}'’-]{0,30}\\s){2,3}(?:show|program|programme|podcast)\\b)",
  ),
  // "Over to Saltbox hosts Ana Bell and Ben Roe": both of them.
  rule('host', 'after', `${HOSTS}(?:,| are)?\\s`),
  rule('host', 'after', `${HOSTS}(?:,| are)?\\s(?:\\p{Lu}[\\p{L}.'’-]{0,30}\\s){1,4}and\\s`),
  rule(
    'reporter',
    'before',
    `(?:,\\s(?:from|of)\\s${ANY}(?:\\s${ANY}){0,4},|\\s(?:from|of|with)\\s\\p{Lu}${ANY}(?:\\s\\p{Lu}${ANY}){0,3})?\\s(?:reports\\b|reporting(?=[.!]|$|\\s(?:from|for|live)\\b)|has ${PIECE}|file[ds] this|sent this|went to find out|brings (?:us|you)\\b|berichtet|(?:nos )?informa|rapporte\\b|(?:nos )?tiene (?:el|este|los) (?:reporte|informe|reportaje|detalles)|hat sich)`,
  ),
  rule(
    'reporter',
    'after',
    '(?:\\bwith a report from|\\b[Oo]ur (?:own |\\p{Ll}{3,20} ){0,2}(?:correspondent|reporter)(?: is|,)?|\\bmit einem Bericht von|\\bein Bericht von|\\bun reporte de|\\b(?:[Ee]l|[Uu]n) reportaje de|\\b(?:[Ll]e|[Uu]n) reportage (?:est )?de)\\s',
  ),
  // "Notre envoyée spéciale à Brest, Ana Bell", "Nuestra corresponsal en La Paz, Ana Bell"
  rule(
    'reporter',
    'after',
    '(?:(?:\\b[Nn]otre (?:correspondante?|envoyée? spéciale?|reporter)|\\b[Uu]nsere?r? (?:\\p{L}{0,15}[Kk]orrespondent|Reporter)(?:in)?|\\b[Nn]uestr[oa] (?:corresponsal|enviad[oa] especial|reporter[oa]))(?:(?: (?:à|en|au|aux|in|für) [^,.!?]{2,40})?,)?|\\b[Rr]eportage,|\\b[Ll]es (?:précisions|explications|détails) de|\\b[Bb]ericht von|(?<=\\p{L} )berichtet|\\b[Ii]nforma)\\s',
  ),
  rule(
    'reporter',
    'after',
    "\\b[Tt]hat(?:['’]s| is| was)\\s(?:\\p{Lu}{2,6}['’]s|(?:[\\p{L}\\d'’.-]{1,30}\\s){0,3}(?:reporter|correspondent))\\s",
  ),
  // "Here's Ana Bell with the headlines", "with more", "And now your local news, with Ana Bell", "From the KZLQ newsroom, I'm Ana Bell".
  rule('reporter', 'before', `,?\\swith\\s(?:the|your|our|a|today['’]s)\\s(?:${ANY}\\s){0,2}${NEWS}(?=[.,:!—–-]|$)`),
  rule(
    'reporter',
    'before',
    ',?\\swith\\s(?:more(?=[.!]| on\\b)|the (?:story|latest|details)|this (?:report|story))\\b',
  ),
  // Colleagues, where the letters are those of who broadcasts: "KZLQ's Ana Bell", "KZLQ education reporter Ana Bell".
  rule(
    'named',
    'after',
    "(?<![\\p{L}\\d])\\p{Lu}[\\p{Lu}\\d]{2,5}(?:['’]s\\s(?:\\p{Ll}{3,20}\\s){0,3}|\\s(?:\\p{Ll}{3,20}\\s){0,2}(?:reporter|correspondent)\\s)|\\b[Oo]ur own\\s",
  ),
  rule(
    'reporter',
    'after',
    `(?:^|[.!?]\\s)(?:(?:And|But|[Nn]ow|[Ff]irst|[Nn]ext|[Hh]ere['’]s),?\\s){0,2}(?:[Tt]he|[Yy]our|[Oo]ur)\\s(?:${ANY}\\s){0,2}${NEWS},?\\swith\\s`,
  ),
  rule('reporter', 'after', `\\b[Ff]rom the (?:${ANY}\\s){0,3}newsroom,\\s(?:I['’]m|this is)\\s`),
  rule('reporter', 'begins', `,\\s(?:${ANY}\\s){0,3}(?:News|Nachrichten|Noticias|Info),`),
  rule('guest', 'before', '(?:,\\s[^,.;]{2,60})?,?\\s(?:joins|joined) (?:us|me)\\b'),
  rule(
    'guest',
    'before',
    '\\s(?:has|covers|is|was|spent|went)\\s[^,.;]{2,60}\\sand (?:also )?(?:joins|joined) (?:us|me)\\b',
  ),
  rule(
    'guest',
    'before',
    ",\\s(?:welcome(?=[.!,]| to\\b| back\\b)|it['’]s (?:\\p{Ll}+ )?(?:great|good|nice|wonderful|a pleasure) to have you\\b|thank(?:s| you)(?: so much| very much)? for (?:joining|being|coming|talking|speaking)\\b|(?:herzlich )?willkommen\\b|bienvenid[oa]\\b|bienvenue\\b)",
  ),
  // Guests thank for being asked: "Danke für die Einladung".
  rule(
    'guest',
    'before',
    "(?:,? (?:vielen|herzlichen|besten|schönen) Dank für (?:das|dieses|Ihre?n?)|,? danke für (?:das|dieses) (?:Gespräch|Interview)|,? gracias por (?:estar|acompañarnos|atendernos|recibirnos|concedernos)|(?:,? merci(?: beaucoup| infiniment)?)? d['’](?:être (?:venue?s?|avec nous)|avoir (?:été (?:avec|l['’]|notre)|accepté|répondu)))(?!\\p{L})",
  ),
  rule(
    'guest',
    'before',
    " (?:est (?:donc |aujourd['’]hui |ce (?:matin|soir) )?notre invitée?|está (?:hoy |ya |ahora )?con nosotros|nos acompaña|ist (?:(?:jetzt|heute|nun|uns) )*(?:zu Gast|am Telefon|bei (?:uns|mir)|mein Gast|meine Gästin|unser Gast)|spreche ich|sprechen wir|begrüße ich)(?!\\p{L})",
  ),
  rule(
    'guest',
    'before',
    '(?:,\\s[^,.;]{2,60},)?\\s(?:is (?:also )?(?:here|on the line|our guest|my guest)|(?:is (?:also )?)?(?:here )?with us)\\b',
  ),
  rule(
    'guest',
    'after',
    "(?:(?:\\b(?:I['’]m|[Ww]e['’]re|(?:[Ww]e are|I am)) )?\\b[Jj]oined (?:\\p{Ll}+ )?by|\\b(?:[Oo]ur|[Mm]y|[Tt]oday['’]s) (?:(?:first|second|next|last|final|special|only) )?guests?(?: \\p{Ll}+)?(?: is| are|,)|\\b(?:(?:[Ww]ith|[Jj]oining) (?:us|me)|[Hh]ere to (?:talk|tell|help|explain|discuss))(?: \\p{Ll}+){0,6} (?:is|are)|\\b[Ll]et['’]s (?:bring in|welcome)|\\b[Pp]lease (?:help me )?welcome|\\b(?:excited|thrilled|delighted|happy|pleased|honou?red|glad) to (?:have|welcome|be joined by)|\\b(?:I['’]m|[Ww]e['’]re) (?:speaking|talking|chatting)(?: today| now)? with|\\b[Zz]u Gast(?: \\p{L}+){0,3} ist|\\b(?:[Uu]nser|[Mm]ein)e? G[aä]st(?:in)?(?: \\p{Ll}+){0,2} ist|\\b[Aa]m Telefon(?: \\p{Ll}+)? ist(?! unser)|\\b[Nn]os acompaña|\\b[Nn]uestr[oa] invitad[oa](?: \\p{Ll}+)? es|\\b[Nn]otre invitée?(?: \\p{Ll}+)?,? (?:est|c['’]est)|\\b(?:[Nn]ous recevons|[Jj]e reçois)(?: aujourd['’]hui| ce (?:matin|soir))?|\\b[Hh]oy (?:conversamos|hablamos|charlamos) con)\\s(?:\\p{Ll}{1,20}\\s){0,4}",
  ),
];

/** "Reporter", "Economist": what somebody does, and not the first of three names. */
const isWork = (word: string): boolean => ROLES.has(key(word)) || TRADES.has(key(word)) || TRADE.test(key(word));

/** A German article that ends the words before a name, and adjectives behind it: what comes next is a noun. */
const NOUN = /(?<!\p{L})(?:d(?:er|ie|e[mn])|(?:[ms]?ein|unser)(?:e[mnr]?)?)\s(?:\p{Ll}{2,20}e[rn]?\s){0,2}$/iu;

/** "Nos acompaña desde La Paz Ana Bell": a place comes first, and nobody knows where it ends. */
const FROM = /\s(?:desde|from|aus|depuis)\s$/;

/** How far before a name such an article may stand, in characters. */
const LEAD = 50;

/** "Vogelkundler Karl Bell" after such an article: the name alone, of which two words are left. */
function withoutNoun(name: string): string {
  const words = name.split(' ');
  while (words.filter((word) => /^\p{Lu}/u.test(word)).length > 2) words.shift();
  return words.join(' ');
}

/** "As Ana Bell", "London-based Ana Bell": the name alone. After words that introduce somebody, "Una Bell" is the name. */
function withoutOpeners(name: string, side: Rule['name']): string {
  const words = name.split(' ');
  while (words.length > 1 && isOpener(words[0] ?? '', side)) words.shift();
  return words.join(' ');
}

const isOpener = (word: string, side: Rule['name']): boolean => {
  const small = fold(word);
  const opens = isAfter(side) ? isFunctionWord(small, 'en') : FUNCTION_WORDS.has(small);
  return (opens && !GIVEN_TOO.has(small)) || OPENERS.has(small) || small.endsWith('-based');
};

/** Whether a letter with a full stop ends a sentence after this word, and begins no name: "There is no plan B. Ana Bell joins us." */
export const isLettered = (before: string, letter: string): boolean =>
  /^\p{Lu}\.$/u.test(letter) && LETTERED.has(fold(before));

/** The names that people say for themselves: "I'm NAME", "I'm your host, NAME". Beside them "Saltbox here" is a programme's. */
export function selves(said: readonly Introduction[]): Introduction[] {
  const all = said.filter(({ role }) => role === 'self');
  const sure = all.filter(({ name, from }) => !from.startsWith(name));
  return sure.length > 0 ? sure : all;
}

/** How far into what is said its first words may be "I'm": "And I'm". */
const FIRST = 12;

/** Whether what is said begins with its speaker's own name. */
export const isBeginning = ({ role, at }: Introduction): boolean => role === 'self' && at < FIRST;

/** "Ana", and behind it "and Ben Bell": hosts of one surname. */
const COUPLE = /^ (?:and|&) \p{Lu}\p{L}+ (\p{Lu}\p{L}+)(?! \p{Lu})/u;

/** Finds introductions in a paragraph. Patterns are bounded: linear. */
export function introductions(text: string): Introduction[] {
  const found: Introduction[] = [];
  for (const { role, words, name: side } of RULES) {
    for (const match of text.matchAll(words)) {
      const end = match.index + match[0].length;
      const after = isAfter(side);
      const printed = after ? nameAt(text, end) : nameEndingAt(text, match.index);
      if (printed === null || (role === 'guest' && FROM.test(match[0]))) continue;
      const at = after ? match.index : match.index - printed.length;
      if (side === 'begins' && !/(?:^|[.!?…”"]\s)$/.test(text.slice(Math.max(0, at - 2), at))) continue;
      if (side === 'ends' && !/[.!…]/.test(text[end + printed.length] ?? '.')) continue;
      const from = text.slice(at, after ? end + printed.length : end).trim();
      const [, surname] =
        (role === 'host' && !printed.includes(' ') && COUPLE.exec(text.slice(end + printed.length))) || [];
      const whole = surname ? `${printed} ${surname}` : printed;
      const lead = after ? match[0] : text.slice(Math.max(0, at - LEAD), at);
      const name = NOUN.test(lead) ? withoutNoun(whole) : whole;
      found.push({
        name: withoutOpeners(name, side)
          // "NPR's Moxie", "Harbor Public Media's Moxie"
          .replace(/^(?:\p{Lu}{3,5}|\S+\s.*)['’][sS]\s(?=\p{Lu}\S*$)/u, '')
          // "NPR's Ana Bell", "Harbor Public Media's Ana Bell", "Reporter Ana Bell"
          .replace(/^.*['’][sS]\s(?=\p{Lu}\S*\s(?:\p{Ll}{1,5}\s){0,2}(?:\p{Ll}{1,3}['’-])?\p{Lu})/u, '')
          .replace(/^(\p{L}+)\s(?=\S+\s\S)/u, (whole, word) => (isWork(word) ? '' : whole))
          .replace(/['’]s$/, '')
          .replace(/,(?= [JS]r\.$)/, '')
          .replace(/^(\S+\s\S+)\s[yei]\s\S+\s\S.*$/, '$1'),
        role,
        from,
        at,
      });
    }
  }
  // Nobody welcomes himself or herself: "I'm Ana Bell, welcome to Saltbox."
  const own = new Set(selves(found).map(({ name }) => name));
  return found.filter(({ role, name }) => role !== 'guest' || !own.has(name));
}

function nameAt(text: string, at: number): string | null {
  nameFrom.lastIndex = at;
  return nameFrom.exec(text)?.[0] ?? null;
}

function nameEndingAt(text: string, at: number): string | null {
  nameUpTo.lastIndex = at;
  const name = nameUpTo.exec(text)?.[1];
  if (name === undefined) return null;
  // "plan B. Ana Bell", and as Germans write it "Plan B. Ana Bell"
  const [before = ''] = /\p{L}{1,30}(?=\s$)/u.exec(text.slice(0, at - name.length).slice(-31)) ?? [];
  const words = [before, ...name.split(' ')];
  const from = isLettered(before, words[1] ?? '') ? 2 : isLettered(words[1] ?? '', words[2] ?? '') ? 3 : 1;
  return words.length > from ? words.slice(from).join(' ') : name;
}
