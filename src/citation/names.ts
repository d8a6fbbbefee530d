// Names of people, split the way CSL-JSON splits them. No rule gets every name right: what comes out is a proposal that the
// reader can edit.

import type { CslName } from '../transcript/edits.ts';

export type { CslName };

const suffixes = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|esq)\.?$/i;
const honorifics = /^(?:dr|mr|mrs|ms|mx|prof|sen|rep|gov|rev|gen|col|sgt|lt|capt)\.?$/i;
/** Written small before a family name, they belong to it. */
const particles =
  /^(?:al|el|bin|ibn|bint|abu|da|das|de|del|della|den|der|di|do|dos|du|la|las|le|los|san|st\.|ter|ten|van|vom|von|zu|y)$/;
/** Written large they are the beginning of the family name: "Van Sant". */
const opening = /^(?:Bin|Da|De|Del|Della|Den|Der|Di|Dos|Du|El|La|Las|Le|Los|St\.?|Ter|Van|Von|Abu|Ben)$/;

/** Scripts that part given and family name by a space; modifier letters such as the ʻokina belong to none. */
const writtenInParts = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{Lm}\P{L}]+$/u;

/** Proposes the split of a name in natural order ("Kelly McEvers") or with a comma ("McEvers, Kelly"). */
export function splitName(name: string): CslName {
  if (!writtenInParts.test(name)) return { literal: name };
  let suffix = '';
  const parts = name.split(/\s*,\s*/).filter((part) => part !== '');
  while (parts.length > 1 && suffixes.test(parts.at(-1) ?? '')) suffix = parts.pop() ?? '';
  if (parts.length > 2) return { literal: name };
  if (parts.length === 2) return assemble((parts[0] ?? '').split(/\s+/), (parts[1] ?? '').split(/\s+/), suffix);

  const words = (parts[0] ?? '').split(/\s+/);
  while (words.length > 2 && honorifics.test(words[0] ?? '')) words.shift();
  if (words.length > 2 && suffixes.test(words.at(-1) ?? '')) suffix = words.pop() ?? '';
  if (words.length < 2 || words.some((word) => /\d|^&$|^and$/.test(word))) return { literal: name };
  let start = words.length - 1;
  while (start > 1 && (particles.test(words[start - 1] ?? '') || opening.test(words[start - 1] ?? ''))) start--;
  return assemble(words.slice(start), words.slice(0, start), suffix);
}

function assemble(family: string[], given: string[], suffix: string): CslName {
  const small: string[] = [];
  while (family.length > 1 && particles.test(family[0] ?? '')) small.push(family.shift() ?? '');
  return {
    family: family.join(' '),
    ...(given.length && { given: given.join(' ') }),
    ...(small.length && { 'non-dropping-particle': small.join(' ') }),
    ...(suffix && { suffix }),
  };
}

/** The name that a reader splits by hand; what was known of it before, and is not changed, stays. A name in one part is literal. */
export function splitByHand(given: string, family: string, before: CslName): CslName {
  const [first, last] = [given.trim(), family.trim()];
  if (!first || !last) return { literal: first || last };
  if ('literal' in before) return { family: last, given: first };
  if (last === familyName(before)) return { ...before, given: first };
  return { family: last, given: first, ...(before.suffix !== undefined && { suffix: before.suffix }) };
}

/** A name as the reader split it, told to go with the family first where it is shown so: no rule knows that of "Kovács Ilona". */
export function inPrintedOrder(name: CslName, shown: string): CslName {
  if ('literal' in name || !name.given || shown !== `${familyName(name)} ${name.given}`) return name;
  return { ...name, 'static-ordering': true };
}

/** "al-Khatib", "del Barco", "Radio Desk": what a citation in the text calls the person. */
export function familyName(name: CslName): string {
  if ('literal' in name) return name.literal;
  return [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
}

/** The name with its initials apart, as MLA and Chicago print them: "J. D. Harrow". */
export function spacedInitials(name: CslName): CslName {
  if ('literal' in name || !name.given) return name;
  return { ...name, given: name.given.replace(/\.(?=\p{Lu})/gu, '. ') };
}

/** "Martin Luther King Jr."; "Gao Xingjian" */
export function naturalName(name: CslName): string {
  if ('literal' in name) return name.literal;
  const both = [name.given, familyName(name)];
  return [...(name['static-ordering'] ? both.reverse() : both), name.suffix].filter(Boolean).join(' ');
}

/** "King, Martin Luther, Jr.": for the head of an entry. What has the family first already has no comma. */
export function invertedName(name: CslName): string {
  if ('literal' in name) return name.literal;
  if (name['static-ordering']) return naturalName(name);
  return [familyName(name), name.given, name.suffix].filter(Boolean).join(', ');
}

/** "J.-P. K.": `dot` follows each initial and `space` parts them. Nicknames in quotation marks have none. */
export function initials(name: CslName, dot = '.', space = ' '): string {
  if ('literal' in name || !name.given) return '';
  return name.given
    .split(/[\s.]+/)
    .filter((word) => /^\p{L}/u.test(word))
    .map((word) => {
      if (/^\p{Lu}{2,3}$/u.test(word)) return Array.from(word).join(dot + space) + dot;
      const parts = word.split(/[-‐]/).filter((part) => part !== '');
      return parts.map((part) => (Array.from(part)[0] ?? '').toUpperCase() + dot).join(dot ? '-' : '');
    })
    .join(space);
}
