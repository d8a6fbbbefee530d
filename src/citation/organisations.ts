// Which names that a page credits are those of an organisation. Such a name is never taken apart.
import { fold } from '../transcript/fold.ts';

/** Words of newsrooms, agencies and stations in English, German, Spanish and French, folded; no person's name has one. */
const words = new Set(
  `agency associated broadcasting bureau collaborative desk editors foundation institute media network networks news newsdesk newsroom
  of for productions project radio staff studio studios team television tv university
  agentur nachrichten redaktion rundfunk agencia emisora equipo noticias prensa redaccion agence presse redaction`.split(
    /\s+/,
  ),
);
/** German writes them as one word with what they deal with: "Nachrichtenagentur", "Kulturredaktion". */
const compound = /(?:agentur|redaktion|rundfunk)$/;
/** Bill Press, Dr. Bill Press and Robert W. Service are people: only behind two whole words are these no surnames. */
const surnamesToo = /^[^.]+\s\p{L}{2,}\s(?:press|service)$/u;

/**
 * Tells whether a name is that of an organisation: by a word of it, by "The" before it, or by one of `houses` (station, network) in
 * it, as far as that is no word that may be a surname.
 */
export function isOrganisation(name: string, houses: readonly string[]): boolean {
  const folded = fold(name);
  return (
    /^The\s/.test(name) ||
    folded.split(/[\s-]+/).some((word) => words.has(word) || compound.test(word)) ||
    surnamesToo.test(folded) ||
    houses.some((house) => name === house || (/\p{Lu}.*\p{Lu}/u.test(house) && ` ${name} `.includes(` ${house} `)))
  );
}
