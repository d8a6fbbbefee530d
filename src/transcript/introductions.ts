// What a page says of people: who presents, who reports, who is a guest.
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
  "(?:(?:\\p{Lu}\\.){1,3}|(?:[JS]r|St|Dr)\\.|\\p{Lu}[\\p{L}\\p{M}'’‑-]{0,30}|(?:al|el|d)['’-]\\p{Lu}[\\p{L}\\p{M}-]{1,30})";
const LINK = '(?:(?:de|del|della|der|den|di|da|do|dos|du|la|le|van|von|zu|zur|ter|ten|bin|ben|ibn|af|av|y|e)\\s)';
const NAME = `(${CAP}(?:\\s${LINK}{0,2}${CAP}){0,4})`;
const ANY = "[\\p{L}\\p{M}\\d'’-]{1,30}";

const rule = (role: Introduction['role'], source: string) => ({ role, pattern: new RegExp(source, 'gu') });

const RULES = [
  rule('named', `\\b[Tt]his is\\s${NAME}`),
  rule(
    'self',
    `(?:\\bI['’]m|\\bI am|\\b[Mm]y name is|\\b[Ii]ch bin|\\b[Mm]ein Name ist|\\b[Ss]oy|\\b[Mm]e llamo|\\b[Mm]i nombre es|\\b[Jj]e suis|\\b[Jj]e m['’]appelle|\\b[Aa]m Mikrofon(?: ist)?)\\s${NAME}`,
  ),
  rule(
    'reporter',
    `${NAME}(?:,\\s(?:from|of)\\s${ANY}(?:\\s${ANY}){0,4},)?\\s(?:reports\\b|has (?:this|the|our|more|a) (?:report|story|details|\\w+)|filed this|sent this|berichtet|informa|rapporte\\b|tiene (?:el|este) (?:reporte|informe)|hat sich)`,
  ),
  rule(
    'reporter',
    `(?:\\bwith a report from|\\bOur correspondent|\\bmit einem Bericht von|\\bein Bericht von|\\bun reporte de|\\bun reportage de)\\s${NAME}`,
  ),
  rule('reporter', `^${NAME},\\s(?:${ANY}\\s){0,3}(?:News|Nachrichten|Noticias|Info),`),
  rule('reporter', `[.!?…”"]\\s${NAME},\\s(?:${ANY}\\s){0,3}(?:News|Nachrichten|Noticias|Info),`),
  rule('guest', `${NAME},?\\s(?:joins|joined) (?:us|me)\\b`),
  rule('guest', `${NAME}\\sis (?:also )?(?:here|with us|on the line|our guest|my guest)\\b`),
  rule(
    'guest',
    `(?:\\b[Jj]oined (?:now )?by|\\b(?:[Oo]ur|[Mm]y) guest(?: \\p{Ll}+)? is|\\b[Ww]ith (?:us|me)(?: \\p{Ll}+)? is|\\b[Jj]oining (?:us|me)(?: \\p{Ll}+)? is|\\b(?:zu|Zu) Gast(?: \\p{Ll}+)? ist|\\bUnser Gast(?: \\p{Ll}+)? ist|\\b[Nn]os acompaña|\\b[Nn]uestr[oa] invitad[oa](?: \\p{Ll}+)? es|\\b[Nn]otre invitée?(?: \\p{Ll}+)?,? (?:est|c['’]est))\\s(?:\\p{Ll}{1,20}\\s){0,4}${NAME}`,
  ),
];

/** Finds introductions in a paragraph. Patterns are bounded: linear. */
export function introductions(text: string): Introduction[] {
  const found: Introduction[] = [];
  for (const { role, pattern } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const name = (match[1] ?? '').replace(/['’]s$/, '');
      found.push({ name, role, from: match[0].trim(), at: match.index });
    }
  }
  return found;
}
