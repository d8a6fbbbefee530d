// Offices, trades and forms of address: what stands before a name, and what is no name at all.
import { INITIAL, isInitialled, isSmall } from './capitals.ts';
import { key } from './fold.ts';
import { NAME_WORD, NUMBERED } from './kinds.ts';
import { FUNCTION_WORDS, HONORIFICS, isFunctionWord, ROLES, TITLE_PARTS, TITLES, TRADES, UNNAMED } from './lexicon.ts';
import type { Role } from './model.ts';

/** "DEPUTY BISHOP" is a person, "DEPUTY PRIME MINISTER" is not. */
const NAMES_TOO = /^(?:bishop|judge|mayor|constable|pastor|coach|marshal|sergeant)$/;

/** "Bundesministerin", "Generalsekretär": German says in one word of what somebody is what. */
const COMPOUND =
  /.(?:minister|prasident|kanzler|sekretar|burgermeister|kommissar|staatsanwalt|abgeordnete|vorsitzende)(?:in|r)?$/;

/** "Minister", and who is elected as one, was one or stands in for one: "Executive-elect", "Expresidente", "Vizepräsident". */
const isTitleWord = (part: string): boolean =>
  TITLES.has(part.replace(/(?:elect|designate)$/, '')) ||
  TITLES.has(part.replace(/^l?(?:ex|vice|vize|oud)/, '')) ||
  COMPOUND.test(part);

/** A word of an office, whether or not it may end one. */
const isOfOffice = (part: string): boolean => isTitleWord(part) || TITLE_PARTS.has(part);

/** "PRIME MINISTER", "THE CHIEF JUSTICE": the words, as `key()` has them, are those of an office, and of nobody's name. */
export function isOffice(parts: readonly string[]): boolean {
  const last = parts.at(-1) ?? '';
  return (
    parts.every(isOfOffice) &&
    isTitleWord(last) &&
    (parts.length === 1 || TITLE_PARTS.has(parts.at(-2) ?? '') || !NAMES_TOO.test(last))
  );
}

/** "ARCHBISHOP OF LEEDS", "Leader of the Opposition", but "SECRETARY OF STATE ANNA BELL"; a director of photography is a credit. */
export function isSeat(parts: readonly string[]): boolean {
  const of = parts.indexOf('of');
  const where = parts.slice(of + 1);
  return (
    of > 0 &&
    where.length === (where[0] === 'the' ? 2 : 1) &&
    parts[of - 1] !== 'director' &&
    isOffice(parts.slice(0, of))
  );
}

/** Of what somebody is what: "of", "de", "der". */
const OF = /^(?:of|for|from|at|in|de|del|da|do|das|dos|du|des|della|dell|von|vom|fur|der|aus|aux|im|am|em)$/;

/** No surname begins with them, whatever its capitals. */
const PREPOSITION = /^(?:from|at|in|on|over|by|with)$/;

/** Offices in languages that join what they are of to them: "Ministro de Hacienda", but "Mayor de Blasio". */
const POST =
  /^(?:(?:vice|ex)?president[ea]|(?:sub)?secretari[oa]|diputad[oa]|senadora?|gobernadora?|alcalde(?:sa)?|ministr[oae]|portavoz|vocera|vocero|embajadora?|consejer[oa]|maire|prefet|procureure?|deputad[oa]|prefeit[oa])$/;

/** "Reporterin vom RIAS", "CALLER FROM OHIO", "READER 2 IN STUDIO": what somebody is, and nobody's name. `keys` are those of the words. */
export function isPlaced(words: readonly string[], keys: readonly string[]): boolean {
  const [what = ''] = keys;
  const at = NUMBERED.test(keys[1] ?? '') ? 2 : 1;
  const where = keys[at] ?? '';
  if (POST.test(what) && OF.test(where)) return keys.length > at + 1;
  return (
    keys.length > at + 1 &&
    (ROLES.has(what) || UNNAMED.has(what) || TRADES.has(what)) &&
    (PREPOSITION.test(where) || (OF.test(where) && isSmall(words[at] ?? '')))
  );
}

/** "PRESIDENTA DE MÉXICO", "SECRETARY OF STATE": what somebody is, before the name and a comma. */
export function isPost(text: string): boolean {
  const words = text.split(' ').map(key);
  const of = words.findIndex((word) => OF.test(word));
  return of > 0 && words.slice(0, of).every(isOfOffice);
}

/** A name of two words or more, and no place. */
export function isFull(text: string): boolean {
  const words = text.split(' ');
  return words.length > 1 && words.every((word) => NAME_WORD.test(word) && !isTitleWord(key(word)));
}

/** The words of a name and of what stands before it. */
export const wordsOf = (head: string): string[] =>
  head
    // What machines call whom they hear: "SPEAKER_04", "spk_0".
    .replace(/^spk_(?=\d)/i, 'Speaker ')
    .replaceAll('_', ' ')
    // "主持人朱莉": no space stands behind what somebody does.
    .replace(/^(主持人|主播|记者|記者|嘉宾|嘉賓|司会|聞き手)(?=\p{Lo}{2,4}$)/u, '$1 ')
    // "О.Журба": the space after an initial may be missing.
    .replace(/^(\p{Lu}\.)(?=\p{Lu}\p{L})/u, '$1 ')
    // "L’ANIMATEUR": the article is a part of the word.
    .replace(/^l['’](?=(\p{L}+)$)/iu, (article, word) => (ROLES.has(key(word)) ? '' : article))
    .split(' ')
    .filter(Boolean);

/** What stands before a name. */
export interface Prefix {
  role: Role | null;
  /** Office or trade, as printed. Forms of address are not titles. */
  title: string | null;
  /** How many words it has. */
  length: number;
}

/** Office, role and form of address before the name that these words are: a name is always left over. */
export function prefixOf(words: readonly string[]): Prefix {
  const keys = words.map(key);
  if (isOffice(keys) || isSeat(keys) || isPlaced(words, keys)) return { role: null, title: null, length: 0 };
  return behindOther(words, keys) ?? longOffice(words, keys) ?? shortOffice(words, keys) ?? wordByWord(words, keys);
}

/** What somebody asks at a press conference, before the name: "Frage Jung", "ZUSATZFRAGE DR. BELL", "Zuruf Jung". */
const ASKS = /^(?:zusatz|nach|zwischen)?frage$|^zusatz$|^zuruf$/;
/** Whether a label names somebody who asks, behind the word for that. */
export const isAsker = (printed: string): boolean => {
  const [first = '', ...name] = printed.split(' ');
  return ASKS.test(key(first)) && name.length > 0;
};
/** Before what somebody is, where that stands before the name: "El periodista Juan Bell". */
const BEFORE = /^(?:el|la|le|der|die|il|lo|o)$/;

/** What stands before a name behind a question or an article, neither of which says what somebody is. */
function behindOther([, ...words]: readonly string[], [first = '', ...keys]: readonly string[]): Prefix | null {
  const asks =
    ASKS.test(first) && /^\p{Lu}/u.test(words[0] ?? '') && !UNNAMED.has(keys[0] ?? '') && !isNumber(words, keys, 0);
  if (!asks && !(BEFORE.test(first) && words.length > 1)) return null;
  const rest = prefixOf(words);
  return asks || rest.length > 0 ? { ...rest, length: rest.length + 1 } : null;
}

/** "Here is Dr. Bell", "Let's hear from Senator Bell": what stands before is of a sentence, and of no office. */
const isClause = (words: readonly string[]): boolean =>
  words.some((word) => isFunctionWord(word, 'en') && !TITLE_PARTS.has(key(word)));

/** "FORMER COAST GUARD COMMANDER ANA BELL", "SENIOR PRODUCER ANA BELL": what stands before an office or a trade says of what. */
function longOffice(words: readonly string[], keys: readonly string[]): Prefix | null {
  const of = keys.findIndex((word, i) => i > 0 && (isTitleWord(word) || TRADES.has(word)) && !NAMES_TOO.test(word));
  const named = keys.length - of - 1;
  if (of < 1 || of > 4 || named < 2 || named > 3) return null;
  if (keys.slice(0, of).some((word) => HONORIFICS.has(word) || ROLES.has(word))) return null;
  if (isClause(words.slice(0, of))) return null;
  const rest = prefixOf(words.slice(of));
  if (rest.length !== 1 || isSmall(words[of + 1] ?? '')) return null;
  return { role: rest.role, title: words.slice(0, of + 1).join(' '), length: of + 1 };
}

/** Not "St. Clair", nor "Chas. Bell". */
const SHORT = /^(?!Ste|Geo|Chas|Thos|Jos|Wm)\p{Lu}\p{Ll}{2,4}\.$/u;

/** What stands before a degree is an office, known or not, and so is what is shortened: "StS Dr. Bell", "Pbro. Juan Bell". */
function shortOffice(words: readonly string[], keys: readonly string[]): Prefix | null {
  const degree = keys.findIndex((word) => word === 'dr' || word === 'prof');
  const before = degree > 0 ? degree : SHORT.test(words[0] ?? '') && words.length > 2 ? 1 : 0;
  if (before < 1 || before > 2 || before + 1 >= words.length || HONORIFICS.has(keys[0] ?? '')) return null;
  if (isClause(words.slice(0, before))) return null;
  const rest = prefixOf(words.slice(before));
  return { role: rest.role, title: words.slice(0, before).join(' '), length: before + rest.length };
}

/** Degrees between an office and a name: "Prof. Dr. med. Bell", "Dr. h. c. Bell". */
const DEGREE = /^(?:h|c|e|med|rer|nat|phil|jur|ing|pol|vet|theol|habil)\.$/;

/** How many words may stand before a name. */
const LONGEST = 6;

function wordByWord(words: readonly string[], keys: readonly string[]): Prefix {
  let from = 0;
  let role: Role | null = null;
  let title: string | null = null;
  for (let i = 0; i < words.length - 1 && i < LONGEST; i++) {
    const word = keys[i] ?? '';
    const named = !isNumber(words, keys, i + 1) && !UNNAMED.has(keys[i + 1] ?? '');
    if (from === i && (isAddress(words[i] ?? '') || (i > 0 && DEGREE.test(words[i] ?? '')))) from = i + 1;
    else if (from === i && named && isRole(words, keys, i)) {
      role = ROLES.get(word) ?? null;
      from = i + 1;
    } else if (from === i && named && isTrade(words, keys, i)) {
      title = words[i] ?? null;
      from = i + 1;
    } else if (named && isTitle(keys, from, i)) {
      const start: number = title === null ? from : 0;
      // "SECRETARY OF STATE ANNA BELL"
      const of = keys[i + 1] === 'of' && words.length - i > 4;
      if (of) i += 2;
      from = i + 1;
      const printed = words.slice(start, from);
      title = (of ? printed : printed.filter((one) => !HONORIFICS.has(key(one)))).join(' ');
    } else if (!TITLE_PARTS.has(word)) break;
  }
  return { role, title, length: from };
}

/** "Dr.", "MS." and no "D.R.", which are initials. */
const isAddress = (word: string): boolean => HONORIFICS.has(key(word)) && !isInitialled(word);

/** "Speaker 2", "Speaker B" */
const isNumber = (words: readonly string[], keys: readonly string[], i: number): boolean =>
  NUMBERED.test(keys[i] ?? '') || (i === words.length - 1 && /^\p{Lu}$/u.test(words[i] ?? ''));

const isRole = (words: readonly string[], keys: readonly string[], i: number): boolean =>
  ROLES.has(keys[i] ?? '') && !words.slice(i + 1).every(isSmall) && !INITIAL.test(words[i] ?? '');

const isTrade = (words: readonly string[], keys: readonly string[], i: number): boolean =>
  TRADES.has(keys[i] ?? '') && (isFull(words.slice(i + 1).join(' ')) || isCaller(keys, i));

/** "Caller Jorge", but "CALLER ONE". */
const isCaller = (keys: readonly string[], i: number): boolean =>
  /^(?:caller|listener)$/.test(keys[i] ?? '') && keys.length === i + 2 && !FUNCTION_WORDS.has(keys[i + 1] ?? '');

/** Whether an office ends with a word, of which all from another one on is part; "FIRST LADY", but Lady Gaga. */
const isTitle = (keys: readonly string[], from: number, i: number): boolean =>
  (isTitleWord(keys[i] ?? '') || (keys[i] === 'lady' && /^(?:first|second)$/.test(keys[i - 1] ?? ''))) &&
  keys.slice(from, i).every(isOfOffice);
