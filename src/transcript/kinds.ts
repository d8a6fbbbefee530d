// What the words of a label are: a name, several, or what describes a voice.
import { INITIAL, inCapitals, isSmall } from './capitals.ts';
import { fold } from './fold.ts';
import {
  COLLECTIVES,
  FUNCTION_WORDS,
  isFunctionWord,
  isGaelicArticle,
  LETTERED,
  NOT_LABELS,
  PARTICLES,
  PLAYED,
  ROLES,
  SHORT_ARTICLE,
  SURNAMES_TOO,
  SYNTHETIC,
  TITLES,
  UNKNOWN,
  UNNAMED,
} from './lexicon.ts';
import type { Speaker } from './model.ts';

/** A word of a name, as printed; two stations as one: "QFE/QL". */
export const NAME_WORD = /^["“'‘’(]?[\p{L}\p{N}#][\p{L}\p{M}\p{N}'’‘.\-‐‑"”)#]*$|^\p{Lu}{2,4}\/\p{Lu}{2,4}$/u;

/** "2", "#2": one of several. */
export const NUMBERED = /^#?\d+$/;

const BESIDE = new Set(
  'la le el los las un une una der die das ein eine audience young old older little first second third another lab answering news archive background recorded electronic phone telephone and the a group on in of number no nicht unbekannte junger junge alte joven otra autre petit petite jeune mannliche weibliche'.split(
    ' ',
  ),
);

/** What a voice is, in languages that say so behind the noun. */
const BEHIND = /^(?:masculin[aeo]?|fem[ei]nin[aeo]?|maschile|femminile)$/;

/** "Jad and Robert" speak together. */
export const JOINING = new Set(['and', 'und', 'et']);

const PLACING = new Set(
  'on in at from over through by with off am auf aus bei im mit en de del da do desde con au aux dans sur du des di'.split(
    ' ',
  ),
);

/** "A baker", "eine Nachbarin", "le clerc": whoever is called so has no name there. */
const ARTICLES = new Set('a an the ein eine der die un une una le la el il lo um uma o'.split(' '));

/** Words that a name may have inside: "Jones the Cat", "Earl from Bend", "Alba Bell i Roe". */
const LINKS = new Set(['the', 'of', 'from', 'in', 'aus', 'and', 'und', 'et', 'der', 'die', 'le', 'la', 'i', 'ab']);

/** "Speaker 2", "VOICE TWO" */
const NUMBER = /^(?:#?\d+|one|two|three|four|five|six)$/;

/** What sort of voice the words of a label name; `parts` are their keys. */
export function kindOf(words: readonly string[], parts: readonly string[]): Speaker['kind'] {
  const first = parts[0] ?? '';
  if (parts.some((part, i) => JOINING.has(part) && i > 0 && i < parts.length - 1))
    return isName(words, parts) ? 'collective' : 'person';
  const numbered = NUMBER.test(parts.at(-1) ?? '') || (words.length > 1 && /^\p{Lu}$/u.test(words.at(-1) ?? ''));
  const plain = numbered ? parts.slice(0, -1) : parts;
  // Alone it stands above a letter.
  if (numbered && first === 'subject' && plain.length === 1) return 'unnamed';
  // "VOZ GENERADA POR IA"
  const made = UNNAMED.has(first) && words.slice(1).some((word) => /^(?:AI|IA|KI)$/.test(word));
  if (made || words.some((word) => SYNTHETIC.has(fold(word)))) return 'synthetic';
  // "NO IDENTIFICADO", but Mr. No, and N. O.
  const unknown = (part: string) => UNKNOWN.has(part) && !FUNCTION_WORDS.has(part);
  if ((parts.length > 1 && UNKNOWN.has(first) && !isSurnameFirst(words)) || unknown(parts.at(-1) ?? ''))
    return 'unnamed';
  // "VOICE ON PHONE", "Voz en off", "CLIP OF PM"
  const placed = PLACING.has(parts[1] ?? '') || (PLAYED.has(first) && parts[1] === 'of');
  if (UNNAMED.has(first) && placed && (inCapitals(words) || words.slice(1).every(isSmall))) return 'unnamed';
  if (isCalled(words, parts) || isTitled(words, parts)) return 'unnamed';
  const several = parts.filter((part) => part !== 'the' && part !== 'and');
  if (several.length > 0 && several.every((part) => COLLECTIVES.has(part))) return 'collective';
  if (/^#\d/.test(parts.at(-1) ?? '') && plain.length > 0 && plain.every((part) => /^\p{L}/u.test(part)))
    return 'unnamed';
  if ((plain.length === 1 && ROLES.has(plain[0] ?? '')) || isCounted(parts)) return 'unnamed';
  // "THE COURT", "THE CHAIR": an office for whoever holds it.
  if (first === 'the' && parts.slice(1).every((part) => TITLES.has(part) || UNNAMED.has(part)) && inCapitals(words))
    return 'unnamed';
  if (parts.length > 1 && PLAYED.has(plain.at(-1) ?? '')) return 'unnamed';
  // "Voz masculina", whose adjective stands behind it
  const voice = BEHIND.test(plain.at(-1) ?? '') ? plain.slice(0, -1) : plain;
  // "And the judge: no."
  const told = JOINING.has(first);
  if (!told && UNNAMED.has(voice.at(-1) ?? '') && voice.every((part) => UNNAMED.has(part) || BESIDE.has(part)))
    return 'unnamed';
  return 'person';
}

/** "Juror 2", "Vox pop 1": people of a sort that no list of ours has, counted. */
export function isCounted(parts: readonly string[]): boolean {
  const sort = parts.slice(0, -1);
  return (
    /^\d{1,2}$/.test(parts.at(-1) ?? '') &&
    (sort.length === 1 || sort.length === 2) &&
    sort.every((part) => /^\p{L}{3,}$/u.test(part) && !NOT_LABELS.has(part) && !FUNCTION_WORDS.has(part)) &&
    !sort.every((part) => UNNAMED.has(part)) &&
    !UNKNOWN.has(sort[0] ?? '')
  );
}

/** "The foreman said: wait", "Die Regel ist: fragen": the verb of a clause. */
const CLAUSE =
  /^(?:said|says|asked|asks|told|is|was|are|were|goes|went|reads|sagt|sagte|fragt|fragte|ist|war|sind|waren|lautet|lautete|dijo|dice|es|era|son|fue|dit|disait|est|était)$/i;

/** "A baker", by its parts: an article, and what somebody is, or what comes next. */
export const isArticled = ([first = '', ...noun]: readonly string[]): boolean => ARTICLES.has(first) && noun.length > 0;

/** "UN AUDITEUR", "Eine Nachbarin"; in capitals "A LEE" and "LE THI" may be names. */
export function isCalled([article = '', ...noun]: readonly string[], [first = '']: readonly string[]): boolean {
  if (!ARTICLES.has(first) || noun.length === 0 || noun.length > 2) return false;
  if (CLAUSE.test(noun.at(-1) ?? '')) return false;
  if (isSurnameFirst([article, ...noun])) return false;
  if (inCapitals([article, ...noun])) return /^(?:un[ea]?|uma?|eine?|an|the)$/.test(first) && article.length > 1;
  return noun.every(isSmall) || (/^(?:eine?|der|die)$/.test(first) && noun.length === 1);
}

/** "The Open Line": whoever speaks for a programme or a house. */
export const isTitled = (words: readonly string[], [first]: readonly string[]): boolean =>
  first === 'the' && words.length > 2 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));

/** Words that join sentences, and are given names as well: "Will Bell", "Anna May Bell". */
export const GIVEN_TOO = new Set(['will', 'may', 'said']);

/** "An Se-ra", "No Ji-won": what is behind the first word is a given name. */
const isSurnameFirst = ([, given = '', ...more]: readonly string[]): boolean =>
  more.length === 0 && /^\p{Lu}\p{L}{0,5}-\p{L}{1,6}$/u.test(given);

/** Whether a name may begin or end with a word that otherwise begins a sentence: on a page in another language, or before "Se-ra". */
const isForeign = (words: readonly string[], i: number, language: string): boolean =>
  (i === 0 && isSurnameFirst(words)) || !isFunctionWord(words[i] ?? '', language);

/** "Gute Frage", "Zwei Dinge", "Das Ergebnis", "Zum Beispiel": German nouns have capitals as names have, and what stands before them ends as it must. */
const TOLD_OF =
  /^(?:das|zum|zur|(?:mein|dein|sein|ihr|unser)e?|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|viele|einige|mehrere|beide|(?:erst|zweit|dritt|viert|funft|letzt|nachst|ander|weiter|gut|klar|kurz|klein|gro(?:ss|ß)|neu|schon|einzig|wichtig|ehrlich|schwierig|spannend|interessant|einfach|konkret|beruhmt|gleich|best|offen|zentral|entscheidend|richtig|falsch|ganz|direkt)e[rsnm]?)$/;

const isToldOf = ([first = '', ...more]: readonly string[]): boolean =>
  more.length > 0 &&
  TOLD_OF.test(first) &&
  (/^(?:antwort|frage)$/.test(more.at(-1) ?? '') || !UNNAMED.has(more.at(-1) ?? ''));

/** Whether words can be a person's name by their capitals, alone, on a page in a language. */
export function isName(words: readonly string[], parts: readonly string[], language = 'en'): boolean {
  const capital = /^["“'‘(]?[\p{Lu}\p{Lt}\p{Lo}]/u;
  const inner = /\p{Ll}['’-]\p{Lu}/u;
  if (language === 'de' && isToldOf(parts)) return false;
  // "Plan B"
  if (words.length === 2 && LETTERED.has(parts[0] ?? '') && /^\p{Lu}$/u.test(words[1] ?? '')) return false;
  for (const [i, word] of words.entries()) {
    const part = parts[i] ?? '';
    if (/^\d/.test(part)) {
      if (!isNumberInName(words, i)) return false;
      continue;
    }
    // "Jan in 't Veld"
    const particle = (PARTICLES.has(part) && words.length > 1) || SHORT_ARTICLE.test(words[i + 1] ?? '');
    if (INITIAL.test(word) || (words.length > 1 && SHORT_ARTICLE.test(word))) continue;
    if (isGaelicArticle(words[i - 1] ?? '', word) && i < words.length - 1) continue;
    if (LINKS.has(part) && i > 0 && i < words.length - 1) continue;
    if (!capital.test(word) && !inner.test(word) && !particle) return false;
    // "JA:" may be initials: whether the page writes "ja" as a word, the evidence tells.
    if (
      FUNCTION_WORDS.has(part) &&
      !particle &&
      !(GIVEN_TOO.has(part) && i < words.length - 1) &&
      !(i > 0 && i === words.length - 1 && capital.test(word)) &&
      !(words.length === 1 && (SURNAMES_TOO.has(part) || inCapitals(words))) &&
      !(i === 0 && capital.test(word) && isForeign(words, i, language))
    )
      return false;
    if (/[.]$/.test(word) && i === words.length - 1 && part.length > 3) return false;
  }
  return words.some((word) => capital.test(word) || inner.test(word));
}

/** "DJ 3000" and "4th Aunt", but no "Step 1", "1 Egg" or "5 PM". */
function isNumberInName(words: readonly string[], i: number): boolean {
  const [word = '', other = ''] = [words[i], words[i === 0 ? 1 : i - 1]];
  return i === 0
    ? /^\d+(?:st|nd|rd|th)$/i.test(word) && words.length === 2
    : /^\d{2,4}$/.test(word) && /^\p{Lu}/u.test(other);
}
