// Whom a given name means that is first heard right behind the words that present its bearer.
import { isInitials, sole } from './full-names.ts';
import { labelKey } from './label.ts';
import { primaryLanguage } from './language.ts';
import { Mentions } from './mentions.ts';
import type { KnownName, Occurrence } from './names.ts';

/** How many turns before somebody is first heard he or she is presented, in how many characters at their end. */
const NEAR = 2;
const LONGEST = 1500;

/** Whoever presents somebody greets, or speaks of those who are there. */
const THERE =
  /(?<!\p{L})(?:we|us|our|my|welcome|hello|hi|wir|uns|mi[rt]|ich|dir|du|meine?|unsere?|Gast|Studio|Telefon|teléfono|dabei|hallo|moin|servus|guten|grüezi|willkommen|je|nous|notre|mon|avec|vous|invitée?|micro|bonjour|bonsoir|salut|bienvenue|voici|nos|nosotr[oa]s|nuestr[oa]|mi|con|conmigo|les|invitad[oa]|hola|buen[oa]s|bienvenid[oa]|noi|nostr[oa]|ospite|benvenut[oa]|ciao|buongiorno|buonasera|nosso|nossa|com|convidad[oa]|bem-vind[oa]|oi|olá|wij|we|ons|mijn|met|gast|welkom|hoi|vi|oss|gäst|med|hej|välkommen|moim?|nami|witam|cześć)(?!\p{L})|(?<!\p{L})[jJ]['’]/iu;

/** Of more people none is looked for: what a page takes stays in proportion to it. */
const MANY = 100;

/** How sentences end. */
const ENDS = /(?<=[.!?…])\s/u;

/**
 * The full names with which people are presented who are first heard next, under the given name alone: "Mit uns am Tisch sitzt Ana Bell.",
 * and then "ANA: Hello." `texts` are the paragraphs of each turn. Linear.
 */
export function presentedIn(
  occurrences: readonly Occurrence[],
  texts: readonly (readonly string[])[],
  language: string,
): KnownName[] {
  const heard = new Set<string>();
  return occurrences.flatMap(({ label, turn }): KnownName[] => {
    const { kind, parts } = label;
    const again = heard.has(labelKey(label));
    heard.add(labelKey(label));
    if (again || heard.size > MANY || kind !== 'person' || parts.length > 1 || isInitials(label)) return [];
    const before = texts
      .slice(Math.max(0, turn - NEAR), turn)
      .flat()
      .join('\n')
      .slice(-LONGEST);
    const mentions = new Mentions(primaryLanguage(language));
    for (const sentence of before.split(ENDS)) if (THERE.test(sentence)) mentions.add(sentence);
    // "BELL:" behind "our friends of Bell Ferries" and "Ana Bell".
    const name = mentions.withSurname(parts).length > 0 ? null : sole(mentions.withGiven(parts));
    return name === null ? [] : [{ name, role: null }];
  });
}
