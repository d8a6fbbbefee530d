// Whether a paragraph without a label goes on with who spoke last.

import { key } from './fold.ts';
import { isInitials } from './full-names.ts';
import { introductions, isBeginning } from './introductions.ts';
import type { Label } from './label.ts';
import { FUNCTION_WORDS } from './lexicon.ts';
import { isOffice } from './office.ts';

/** How a sentence goes on after its subject, who is told of: "Bell also says", not "Bell, come here". */
const TOLD =
  /^(?:also|is|was|has|had|did|does|says|said|told|tells|thinks|thought|knows|knew|went|then|later|never|now|\p{Ll}{3,}ed)$/u;

/**
 * Whether the words of a paragraph cannot be those of the person whom the label before it names: they tell of that person, or begin with
 * somebody else's name for himself or herself. Who speaks then is not known. `before` is what is said before that label.
 */
export function isOthers(text: string, label: Label, before: string): boolean {
  if (label.kind !== 'person' || isOffice(label.parts)) return false;
  return tellsOf(text, label) || isNamedOtherwise(text, label) || isNarrated(text, label, before);
}

/** How a programme takes leave, or begins behind what guests say first: a guest who spoke last does not say so. */
const LEAVE =
  /^(?:Welcome (?:back )?to ["“]?\p{Lu}[^.!?]{2,60}(?:,["”]? (?:with|the (?:\p{L}+ ){0,2}(?:show|podcast|program))\b|[.!]["”]? I['’]m \p{Lu})|This has been|You['’](?:ve|re) (?:been )?listening to|You have been listening to|Thank(?:s| you)(?: (?:all|so much|very much))? for (?:listening|tuning in|joining us)\b|This (?:episode|show|podcast|program|programme) (?:was|is) (?:\p{Ll}+ )?(?:produced|hosted|edited|recorded)\b)/u;

/** Whether a paragraph takes leave of the listeners, or welcomes them. */
export const takesLeave = (text: string): boolean => LEAVE.test(text);

/** Who speaks for himself or herself may tell of a namesake: "Bell told me the same". */
const PERSONAL = /\b(?:I|[Mm]e|[Mm]y|[Mm]ine|[Ww]e|us|[Oo]urs?|[Yy]ou|[Yy]ours?|[Ll]et['’]s)\b|[?]/;

/** "Vask also shared the stories of her crew", under VASK or Otti VASK. */
function tellsOf(text: string, { parts }: Label): boolean {
  if (PERSONAL.test(text)) return false;
  const words = text.split(' ', parts.length + 2).map((word) => word.replace(/['’]s$/, ''));
  const surname = parts.at(-1) ?? '';
  const at = words.findIndex((word) => key(word) === surname);
  if (at < 0 || FUNCTION_WORDS.has(surname)) return false;
  const named = words.slice(0, at + 1);
  return (
    named.every((word) => /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(word) && parts.includes(key(word))) &&
    TOLD.test(words[at + 1] ?? '')
  );
}

/** "The mayor, Ana Bell, says so", "Ana Bell on Friday announced it", but "As Ana Bell said". */
const SAYS =
  /(?<!\b[Aa]s (?:\p{Lu}\S{0,30} ){0,3})(?<!\p{L})(\p{Lu}[\p{L}\p{M}'’-]{1,30})(?:, [^,.]{2,60},)?(?: on \p{Lu}\p{Ll}{2,6}day)? (?:says|said|\p{Ll}{3,}ed)\b/gu;

/** Whether a clip of somebody of whom a narrator tells is over: nobody in it speaks for himself or herself any more. */
function isNarrated(text: string, { parts, casing }: Label, before: string): boolean {
  if (parts.length > 1 || casing !== 'upper' || PERSONAL.test(text)) return false;
  return [...before.matchAll(SAYS)].some(([, name = '']) => key(name) === parts[0]);
}

function isNamedOtherwise(text: string, label: Label): boolean {
  if (isInitials(label)) return false;
  const self = introductions(text.slice(0, 120)).find(isBeginning);
  const name = self?.name.split(' ').map(key) ?? [];
  return name.length > 1 && !name.some((part) => label.parts.includes(part));
}
