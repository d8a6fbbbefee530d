// Labels that say first that a recording is heard, and then whose: "O-Ton 2 Ana Bell", "Testimonio de Ana Bell", "1. ZUSPIELUNG (Bell)".
import type { Apart } from './brackets.ts';

/** A recording, with its number: what is left of the label names who speaks on it. */
const TAPE =
  /^(?:\d{1,2}\.?\s)?(?:(?:O-Ton|OT(?=\s\d)|Zuspielung|Zuspiel|Zusp\.|ZSP|Einspieler|Einspielung|(Over[- ]?voice|Voice[- ]?over))(?:\s#?\d{1,3})?(?:\s[-–—]|:|\svon|\smit)?|(?:Testimonio|Témoignage|Audio|Extrait|Depoimento)\sd(?:e|o|a|el))\s/i;

/** A recording, and nothing more. */
const ALONE =
  /^(?:\d{1,2}\.?\s)?(?:O-Ton|OT(?=\s\d)|Zuspielung|Zuspiel|Zusp\.|ZSP|Einspieler|Einspielung|Act|Actuality|SOT)(?:\s#?\d{1,3})?$/i;
const CLIP =
  /^(?:archive|news|audio|film|movie|tape|tv|radio|phone)?\s*(?:clip|tape|recording)$|^(?:audio|sonido|son|voix|ton|extrait|extracto)?\s?(?:d['’]|de\s|aus dem\s)?ar(?:ch|qu)iv(?:[oe]s?|al)?(?: (?:audio|footage|recording|sound|tape))?$/i;
/** An excerpt, and what it is of: "Extrait du film « Le Phare »", "Archive INA". */
const EXCERPT =
  /^(Extrait|Archive|Extracto|Archivo|Arquivo|Ausschnitt)s?\s((?:d['’]|(?:de|du|des|del|do|da|aus)\s|sonores?|\p{Lu}{2,6}$).{0,80})$/iu;

/** Takes away what says that a recording is heard, where a name is left over; says whether it is spoken over the recording. */
export function untaped({ bare, groups }: Apart): Apart & { taped: boolean; voicedOver: boolean } {
  const [person = '', ...others] = groups;
  if (ALONE.test(bare) && /^\p{Lu}/u.test(person))
    return { bare: person.replace(/\s#?\d{1,2}$/, ''), groups: others, taped: true, voicedOver: false };
  const [tape = '', over] = TAPE.exec(bare) ?? [];
  const rest = bare.slice(tape.length);
  if (tape && /^\p{Lu}/u.test(rest)) return { bare: rest, groups, taped: true, voicedOver: over !== undefined };
  const [, excerpt, from = ''] = EXCERPT.exec(bare) ?? [];
  return excerpt && !isTape(bare)
    ? { bare: excerpt, groups: [from, ...groups], taped: true, voicedOver: false }
    : { bare, groups, taped: isTape(bare), voicedOver: false };
}

/** Whether words say only that a recording is heard: "news clip", "Audio de archivo". */
export const isTape = (words: string): boolean => CLIP.test(words);
