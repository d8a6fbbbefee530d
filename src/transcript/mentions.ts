// Names as the page itself spells them.
import { isUpper } from './capitals.ts';
import { fold, key } from './fold.ts';
import { isLettered } from './introductions.ts';
import { GIVEN_TOO } from './kinds.ts';
import {
  FUNCTION_WORDS,
  HONORIFICS,
  isFunctionWord,
  isGaelicArticle,
  NOT_LABELS,
  OPENERS,
  PARTICLES,
  ROLES,
  SHORT_ARTICLE,
  SUFFIXES,
  SURNAMES_TOO,
  TITLES,
  TRADE,
  TRADES,
} from './lexicon.ts';

const ARTICLE = /^(?:der|die|den|dem|des|eine?|einen|einem|einer)$/i;

/** Of which or whom something is; in a surname it has a preposition before it. */
const GENITIVE = /^(?:der|des)$/;
const BEFORE_ARTICLE = /^(?:von|van|auf|aus|an|in|zu|op|aan|uit)$/i;

/** Whose somebody is, before what he or she is: "unser Kollege Karl Bell". */
const POSSESSIVE = /^(?:[mds]ein|ihr|unse?r|eue?r)(?:e[nmrs]?)?$/i;

/** An adjective as it stands between a German article and its noun: "der frühere". */
const ADJECTIVE = /^\p{Ll}{2,}e[nmrs]?$/u;

/** "the Secretary of State Ana Bell", "la periodista de El Faro Ana Bell": the capitals begin with what somebody is of. */
const OF = /^(?:of|de|del|da|do|du|des)$/;
const isPost = (part: string): boolean => TITLES.has(part) || ROLES.has(part);

/** "Can't", "You'll": no part of a name, whatever begins the sentence. */
const CONTRACTED = /['’](?:m|re|ve|ll|d)$|n['’]t$/;

/** What ends a sentence. */
const ENDED = /[.?!…:]["'”’»)\]]*$/;

/** "With Will Bell", "That's May Bell", and no question, headline or month: "Will Bell come?", "What Will Bell Do", "in May Bell left". */
const isGivenToo = (word: string, before: string): boolean =>
  GIVEN_TOO.has(key(word)) && /^\p{Lu}\p{Ll}/u.test(word) && BEFORE_GIVEN.test(before);
const BEFORE_GIVEN =
  /^(?!(?:in|on|of|by|to|last|next|this|since|until|till|from|early|late|mid|every|during|through|before|after)$)\p{Ll}|,$|\p{L}['’]s$/u;

const GREETING =
  /^(?:hi|hey|hello|dear|thanks|thanks,|bye|hallo|hi,|hello,|hey,|danke|hola|gracias|bonjour|salut|merci|ciao)$/i;

/** Longest name looked for, in words. */
const LONGEST = 5;

/** What goes on for longer without a space, in characters, names nobody: what is looked for in each word stays quick. */
const LONGEST_WORD = 60;

/** The names that a page mentions in natural case, and the words that it writes small. */
export class Mentions {
  /** Key of words → spelling → times. */
  private readonly spellings = new Map<string, Map<string, number>>();
  /** Key of the last or first words → full names. */
  private readonly bySurname = new Map<string, Map<string, string>>();
  private readonly byGiven = new Map<string, Map<string, string>>();
  private readonly byInitials = new Map<string, Map<string, string>>();
  private readonly common = new Set<string>();
  private readonly acronyms = new Set<string>();
  /** Words by which somebody is spoken to: "Well, Ana." */
  private readonly addressed = new Set<string>();
  /** Full names, by their keys, that stand elsewhere than where a sentence begins. */
  private readonly inside = new Set<string>();
  /** Key of words inside of a name → full names. */
  private readonly byInner = new Map<string, Map<string, string>>();

  /** `language` is that of the page, without its country. */
  constructor(private readonly language: string) {}

  /** Adds the names in a stretch of text. Linear. */
  add(text: string): void {
    const run: string[] = [];
    const shouted = text === text.toUpperCase();
    let before = '';
    let earlier = '';
    let noun = false;
    let opens = false;
    for (const raw of text.split(/(?:[\s/]|\[\d{1,3}\])+/)) {
      if (raw.length > LONGEST_WORD) {
        this.close(run.splice(0), noun, opens);
        continue;
      }
      const word = SHORT_ARTICLE.test(raw) ? raw : raw.replace(/^[("“‘'«„[]+/, '');
      if (word !== raw) this.close(run.splice(0), noun, opens);
      const bare = word
        .replace(/[.…]+$/, (dots) => (dots.includes('…') ? '' : dots))
        .replace(/[)"”»\]?!,;:…]+$/, '')
        .replace(/['’]s$/, '');
      const stop =
        (run.length < 2 && isLettered(before, bare)) ||
        (bare.endsWith('.') && !/^(?:\p{Lu}\.)+$|^(?:[JS]r|St|Dr|Mr|Mrs|Ms)\.$/u.test(bare));
      // "I'm here with Ana Bell--": somebody breaks off.
      const name = (stop ? bare.replace(/\.+$/, '') : bare).replace(/[-–—]+$/, '');
      // "Dazu der Vogelkundler Karl Bell."
      if (run.length === 1 && opens && this.language === 'de' && ARTICLE.test(name))
        this.close(run.splice(0), noun, opens);
      // "Das Magazin der Seewelle", but "von der Heide".
      if (this.language === 'de' && GENITIVE.test(name) && !BEFORE_ARTICLE.test(before))
        this.close(run.splice(0), noun, opens);
      const given = run.length === 0 && isGivenToo(name, before);
      if (given || this.joins(name, run.length > 0) || isGaelicArticle(run.at(-1) ?? '', name)) {
        if (run.length === 0) opens = before === '' || ENDED.test(before);
        if (run.length === 0) noun = this.isNoun(before, earlier) || (OF.test(before) && isPost(key(earlier)));
        run.push(name);
        if (run.length === 1 && ((before.endsWith(',') && ENDED.test(raw)) || GREETING.test(before)))
          this.addressed.add(key(name));
      } else this.close(run.splice(0), noun, opens);
      if (stop || bare !== word || bare.endsWith('--') || /^[JS]r\.?$/.test(name))
        this.close(run.splice(0), noun, opens);
      // Among capitals, "PRESIDENT OF THE BANK", capitals show nothing.
      const among = shouted || /\p{Lu}{2}/u.test(before);
      earlier = before;
      before = raw;
      if (/^\p{Ll}+$/u.test(name)) this.common.add(fold(name));
      else if (!among && /^\p{Lu}{2,5}$/u.test(name)) this.acronyms.add(key(name));
    }
    this.close(run, noun, opens);
  }

  /** Adds a name that the page states outright (a byline). */
  addName(name: string): void {
    this.close(name.split(' ').filter(Boolean).slice(0, LONGEST));
  }

  /** The commonest spelling of a name in natural case, the one with accents first; null when the page has none. */
  spelling(parts: readonly string[]): string | null {
    const found = this.spellings.get(parts.join(' '));
    if (!found) return null;
    let best: string | null = null;
    let most = 0;
    for (const [name, times] of found) {
      const score = times + (/[^\p{ASCII}’‘–]/u.test(name) ? 1e6 : 0);
      if (score > most) [best, most] = [name, score];
    }
    return best;
  }

  /** Whether the page writes a word small: "warning". */
  isCommon(part: string): boolean {
    return this.common.has(part);
  }

  /** Whether the page writes a word in capitals among others: "NASA". */
  isAcronym(part: string): boolean {
    return this.acronyms.has(part);
  }

  /** Whether a full name ends with this word. */
  isSurname(part: string): boolean {
    return this.bySurname.has(part);
  }

  /** Full names that end with these words. */
  withSurname(parts: readonly string[]): string[] {
    const names = this.bySurname.get(parts.join(' ')) ?? [];
    const given = this.addressed.has(parts.join(' '));
    return [...names].flatMap(([whole, name]) =>
      // "Poor Ana told me", where Ana is spoken to so: what begins the sentence is no name.
      this.isOpened(name) || (given && !this.inside.has(whole)) ? [] : [name],
    );
  }

  /** "Pero Ana" on a page that writes "pero" small: a word of another language before a name. */
  private isOpened(name: string): boolean {
    const first = fold(name.split(' ', 1)[0] ?? '');
    return first.length > 1 && FUNCTION_WORDS.has(first) && !PARTICLES.has(first) && this.common.has(first);
  }

  /** Full names that have these words before their last: of Spanish and Portuguese alone. */
  withFirstSurname(parts: readonly string[]): string[] {
    return [...(this.byInner.get(parts.join(' '))?.values() ?? [])];
  }

  /** Full names that begin with these words. */
  withGiven(parts: readonly string[]): string[] {
    return [...(this.byGiven.get(parts.join(' '))?.values() ?? [])];
  }

  /** Names of two words or three that have these initials. */
  withInitials(initials: string): string[] {
    return [...(this.byInitials.get(initials)?.values() ?? [])];
  }

  /** Whether what stands before a run of capitals says that it begins with a noun; `earlier` is the word before that. */
  private isNoun(before: string, earlier: string): boolean {
    if (ARTICLE.test(before)) return true;
    if (this.language !== 'de') return false;
    return POSSESSIVE.test(before) || (ADJECTIVE.test(before) && (ARTICLE.test(earlier) || POSSESSIVE.test(earlier)));
  }

  private joins(word: string, inside: boolean): boolean {
    const part = key(word);
    if (!part) return false;
    if (inside && SHORT_ARTICLE.test(word)) return true;
    // "M. Bell" is Mr. Bell.
    if (!inside && word === 'M.' && this.language === 'fr') return false;
    if (/^(?:\p{Lu}\.)+$|^\p{Lu}$/u.test(word)) return !isFunctionWord(part, this.language) || inside;
    // "de" and "De" are of the name; of "Ana LE FOLL" its surname is to be spelt elsewhere.
    if (inside && ((PARTICLES.has(fold(word)) && !/^\p{Lu}{2}/u.test(word)) || SUFFIXES.has(part))) return true;
    if (inside && SURNAMES_TOO.has(fold(word)) && /^\p{Lu}\p{Ll}/u.test(word)) return true;
    // Amartya Sen is no senator.
    if (inside && word === 'Sen') return true;
    if (isFunctionWord(word, this.language) || TITLES.has(part) || HONORIFICS.has(part) || CONTRACTED.test(word))
      return false;
    // "Host Orla Brann" and "Read Orla Brann", but Nat Host and Al Read.
    const before = ROLES.has(part) || NOT_LABELS.has(part) || TRADES.has(part) || TRADE.test(part) || OPENERS.has(part);
    if (!inside && before) return false;
    if (/^\p{Lu}[\p{L}\p{M}'’‑-]*$/u.test(word)) return !isUpper(word) || word.length === 1 || SUFFIXES.has(part);
    // "al-Maleh", and inside a name "deGrasse".
    return (
      /^\p{Ll}{1,5}['’-]\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*$/u.test(word) ||
      (inside && /^\p{Ll}{1,3}\p{Lu}\p{Ll}{2,}$/u.test(word))
    );
  }

  /** Takes in a run of capitals; after a German article it begins with what the person is: "den Vogelkundler Ludger Frese". */
  private close(run: string[], noun = false, opens = false): void {
    while (noun && run.filter((word) => !PARTICLES.has(fold(word))).length > 2) run.shift();
    // "Abschied Vereinssprecher Karl Bell": what German says of somebody ends before the name.
    const trade = this.language === 'de' ? run.findLastIndex((word) => TRADE.test(key(word))) : -1;
    if (trade > 0 && run.length - trade > 2) run.splice(0, trade + 1);
    const isSmall = (word: string) => PARTICLES.has(fold(word)) || isGaelicArticle(run.at(-2) ?? '', word);
    while (run.length > 0 && isSmall(run.at(-1) ?? '') && !/^\p{Lu}/u.test(run.at(-1) ?? '')) run.pop();
    if (run.length === 0) return;
    // "Carolina Bell y Daniel Roe", but "José Bell y Roe".
    const and = run.findIndex((word, i) => i > 1 && i < run.length - 2 && /^[yei]$/.test(word));
    if (and > 0) {
      this.close(run.slice(0, and), false, opens);
      this.close(run.slice(and + 1));
      return;
    }
    const parts = run.map(key);
    for (let from = 0; from < run.length; from++) {
      for (let to = from + 1; to <= Math.min(run.length, from + LONGEST); to++) {
        const name = run.slice(from, to).join(' ');
        const spellings = this.spellings.get(parts.slice(from, to).join(' ')) ?? new Map<string, number>();
        spellings.set(name, (spellings.get(name) ?? 0) + 1);
        this.spellings.set(parts.slice(from, to).join(' '), spellings);
      }
    }
    const suffixed = SUFFIXES.has(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts;
    const length = suffixed.length;
    if (length < 2 || length > LONGEST) return;
    // "This ferry, Ferry Ferry": a word that is said twice makes no full name.
    if (suffixed.some((part, i) => part === suffixed[i - 1])) return;
    const name = run.join(' ');
    const whole = parts.join(' ');
    if (!opens) this.inside.add(whole);
    for (let at = 1; at < length; at++) {
      note(this.bySurname, suffixed.slice(at).join(' '), whole, name);
      note(this.byGiven, suffixed.slice(0, at).join(' '), whole, name);
    }
    // Of two Spanish surnames people are called by the first.
    if (length > 2 && /^(?:es|pt)$/.test(this.language))
      for (let at = 1; at < length - 1; at++) note(this.byInner, suffixed.slice(at, -1).join(' '), whole, name);
    note(this.byInitials, suffixed.map((part) => part.slice(0, 1)).join(''), whole, name);
    if (/[-‑]/.test(name)) {
      const halves = run.slice(0, length).flatMap((word) => word.split(/[-‑]/));
      note(this.byInitials, halves.map((half) => key(half).slice(0, 1)).join(''), whole, name);
    }
  }
}

function note(index: Map<string, Map<string, string>>, at: string, whole: string, name: string): void {
  const names = index.get(at) ?? new Map<string, string>();
  if (!names.has(whole)) names.set(whole, name);
  index.set(at, names);
}
