// The people that labels have named so far, and who is meant by a part of a name.
import { naturalName, naturalTitle } from './casing.ts';
import { key } from './fold.ts';
import { belongs, distinct, initialsIn, isInitials, shortened, sole } from './full-names.ts';
import type { Introduction } from './introductions.ts';
import { type Label, labelKey, readLabel } from './label.ts';
import { ADDRESSES, PARTICLES } from './lexicon.ts';
import type { Mentions } from './mentions.ts';
import type { Role, Speaker } from './model.ts';
import { mistyped, slip } from './typos.ts';

/** A speaker in the making. */
export interface Person {
  kind: Speaker['kind'];
  /** In natural case. */
  name: string;
  /** Keys of the name's words, without suffix. */
  parts: string[];
  labels: Set<string>;
  role: Role | null;
  title: string | null;
  description: string | null;
  /** Index of the first turn under the full name. */
  first: number;
  inferredFrom?: string;
}

/** One label at its turn, with the names by which the speaker calls himself or herself there. */
export interface Occurrence {
  label: Label;
  turn: number;
  selves: Introduction[];
}

/** A name given outside of the labels (byline, introduction), with its weight: introduced people come first. */
export interface KnownName {
  name: string;
  role: Role | null;
  /** The words that say so, as printed. */
  from?: string;
}

/** More speakers than this and labels are not compared for typing errors: that work grows with the square of them. */
const TYPO_LIMIT = 400;

/** Those who work on the air hold no other office. */
const ON_AIR: ReadonlySet<Role> = new Set(['host', 'reporter']);

/** Of more people with one name none is looked for. */
const NAMESAKES = 40;

/** People by their names, and by what else they may be called. */
export class Register {
  private readonly people = new Map<string, Person>();
  private readonly bySurname = new Map<string, Person[]>();
  /** By given name and surname: people with an initial between them, and without. */
  private readonly byEnds = new Map<string, Person[]>();
  private readonly byGiven = new Map<string, Person[]>();
  private readonly byInitials = new Map<string, Person[]>();
  /** By all words of the name as one: "ANABELL". */
  private readonly byWhole = new Map<string, Person[]>();
  /** By words inside of the name: the first of two Spanish surnames. */
  private readonly byInner = new Map<string, Person[]>();

  /** People whom labels call by more than their surname: "VANEK SMITH", "P. SIMON". */
  private readonly called = new Set<Person>();

  /** Names that the page introduces, by what they may be called later. */
  private readonly introduced = new Map<string, string[]>();

  constructor(
    private readonly mentions: Mentions,
    known: readonly KnownName[],
    private readonly beside: Mentions,
    private readonly cast: ReadonlyMap<string, string>,
    private readonly keys: ReadonlyMap<string, string>,
  ) {
    for (const name of new Set(known.map((one) => one.name)))
      for (const short of shortened(name)) put(this.introduced, short, name);
  }

  /** A collective, described or synthetic voice: every label is its own. */
  voice(label: Label, turn: number): Person {
    return this.at(labelKey(label), label, titleCase(label), turn);
  }

  /** Whoever says his or her name under a label that is none. */
  self({ name, from }: Pick<Introduction, 'name' | 'from'>, group: readonly Occurrence[]): Person | null {
    const label = readLabel(name);
    if (label?.kind !== 'person') return null;
    const person = this.full(label, group);
    if (person.labels.size === 0) person.inferredFrom ??= from;
    return person;
  }

  /** "ABEL BELL JR.", where there is an "ABEL BELL SR." as well. */
  suffixed(label: Label, turn: number): Person {
    const id = `${label.parts.join(' ')} ${key(label.suffix ?? '')}`;
    return this.people.get(id) ?? this.add(label, naturalName(label, this.mentions), turn, id);
  }

  /** "MR. TEMPLE", where there is a "MRS. TEMPLE" as well. */
  addressed(label: Label, turn: number): Person {
    const surname = label.parts.join(' ');
    const id = `${addressOf(label)} ${surname}`;
    const known = this.people.get(id);
    if (known) return known;
    const [address = ''] = label.printed.split(' ');
    const name = `${address.charAt(0)}${address.slice(1).toLowerCase()} ${naturalName(label, this.mentions)}`;
    const person = this.at(id, label, name, turn);
    put(this.bySurname, surname, person);
    return person;
  }

  /** The one person whose surname is a word that otherwise describes a voice. */
  surnamed({ parts }: Label): Person | null {
    const [person, other] = parts.length === 1 ? this.surnames(parts) : [];
    return person && !other ? person : null;
  }

  /** Whether a label of two words or more is the end or the beginning of a longer one, or of a name in the words: "VANEK SMITH". */
  isPart(label: Label, groups: ReadonlyMap<string, Occurrence[]>): boolean {
    const joined = label.parts.join(' ');
    const whole = label.parts.join('');
    if (this.introduced.get(joined)?.some((name) => key(name).endsWith(whole))) return true;
    if (PARTICLES.has(label.parts[0] ?? '') && this.mentions.withSurname(label.parts).length > 0) return true;
    if (this.ends === null) {
      this.ends = new Set();
      for (const name of groups.keys()) {
        const parts = name.split(' ');
        if (parts[0] !== 'person' || parts.length > 8) continue;
        for (let at = 2; at < parts.length; at++)
          this.ends.add(parts.slice(at).join(' ')).add(parts.slice(at).join(''));
        for (let to = parts.length - 1; to > 2; to--) this.ends.add(parts.slice(1, to).join(' '));
      }
    }
    return (
      this.ends.has(joined) ||
      this.ends.has(whole) ||
      (isInitial(label) && this.surnames(label.parts.slice(1)).length > 0)
    );
  }
  private ends: Set<string> | null = null;

  /** A full name: known already, known with a middle name, mistyped once, or new. */
  full(label: Label, group: readonly Occurrence[]): Person {
    const turn = group[0]?.turn ?? 0;
    const same = this.people.get(label.parts.join(' ')) ?? this.middle(label);
    if (same) {
      same.first = Math.min(same.first, turn);
      return same;
    }
    if (group.length <= 2 && this.people.size < TYPO_LIMIT && this.mentions.spelling(label.parts) === null) {
      const meant = [...this.people.values()].filter((person) => mistyped(label.parts, person.parts));
      if (meant.length === 1 && meant[0]) return meant[0];
      const typo = this.misspelt(label);
      if (typo) return typo;
    }
    // "A. Bell", who is Ana Bell elsewhere on the page.
    const initialled = isInitial(label) ? this.mentions.withSurname(label.parts.slice(1)) : [];
    const whole = sole(distinct(initialled.filter((name) => key(name).startsWith(label.parts[0]?.charAt(0) ?? ''))));
    const spelt = whole === null ? null : readLabel(whole);
    // What stands before "A. Bell" is no name for the initial.
    const added = spelt?.parts.slice(-label.parts.length).join(' ') === label.parts.join(' ');
    if (whole !== null && spelt && !added && spelt.parts.length >= label.parts.length && !isInitial(spelt))
      return this.people.get(spelt.parts.join(' ')) ?? this.add(spelt, whole, turn);
    return this.add(label, naturalName(label, this.mentions), turn);
  }

  /** Each occurrence of a label that is only part of a name. */
  partial(group: readonly Occurrence[], turns: number): [Occurrence, Person | null][] {
    const [first] = group;
    if (!first) return [];
    const { label } = first;
    const last = group.at(-1)?.turn ?? first.turn;
    const fits = this.fitting(label, last);
    const [fit] = fits;
    if (fit && fits.length === 1 && fit.title === null && ON_AIR.has(fit.role ?? 'guest')) {
      const others = group.filter((one) => one.label.title !== null);
      if (others.length > 0) {
        const person = this.namesake(label, fit, others[0]?.turn ?? first.turn);
        return group.map((one) => [
          one,
          one.label.title !== null ? person : others.length > 1 || one.turn < person.first ? fit : null,
        ]);
      }
    }
    if (fit && fits.length === 1) {
      if (label.parts.length > 1) this.called.add(fit);
      return group.map((one) => [one, fit]);
    }
    if (fits.length > NAMESAKES) return group.map((one) => [one, null]);
    if (fits.length > 1) {
      // "SMITH:" is Robert Smith where Ana Vanek Smith is "VANEK SMITH:".
      const [other, another] = fits.filter((person) => !this.called.has(person));
      if (other && !another && label.parts.length === 1) return group.map((one) => [one, other]);
      const titled = (one: Occurrence) =>
        fits.filter(({ title }) => title && one.label.title && key(title).startsWith(key(one.label.title)));
      const offices = new Set(group.flatMap(titled));
      return group.map((one) => {
        const { suffix } = one.label;
        const named =
          suffix === null ? [] : fits.filter((person) => key(person.name.split(' ').at(-1) ?? '') === key(suffix));
        if (named.length === 1) return [one, named[0] ?? null];
        const [holder, second] = titled(one);
        if (holder && !second) return [one, holder];
        // "Mrs. BELL", where "Gov. BELL" is another.
        const [left, more] = fits.filter((person) => !offices.has(person));
        if (left && !more && addressOf(one.label) !== null) return [one, left];
        const heard = fits.filter((person) => person.first <= one.turn);
        return [one, heard.length === 1 ? (heard[0] ?? null) : null];
      });
    }
    const name = this.named(label, group);
    if (name !== null) {
      const full = readLabel(name);
      const person = full && (this.people.get(full.parts.join(' ')) ?? this.add(full, name, first.turn));
      if (person) return group.map((one) => [one, person]);
    }
    const typo = group.length <= Math.max(2, turns / 50) ? this.misspelt(label) : null;
    const person =
      typo ?? this.people.get(label.parts.join(' ')) ?? this.add(label, naturalName(label, this.mentions), first.turn);
    return group.map((one) => [one, person]);
  }

  /** Who bears an office and the surname of somebody on the air: "CHIEF BELL", where "ANA BELL, BYLINE" reports. */
  private namesake(label: Label, fit: Person, turn: number): Person {
    const names = distinct(this.mentions.withSurname(label.parts)).filter((name) => name !== fit.name);
    const name = sole(names);
    const full = name === null ? null : readLabel(name);
    return full && name !== null
      ? this.add(full, name, turn)
      : this.add(label, naturalName(label, this.mentions), turn);
  }

  /** People heard under a full name that this label is part of: by surname, then by given name, then by initials. */
  private fitting(label: Label, last: number): Person[] {
    const { parts } = label;
    const surname = this.surnames(parts);
    if (surname.length > 0) return surname;
    const given = (this.byGiven.get(parts.join(' ')) ?? []).filter((person) => person.first <= last);
    if (given.length > 0) return given;
    const [initial = ''] = parts;
    if (parts.length > 1 && isInitial(label)) {
      const initialled = this.surnames(parts.slice(1)).filter((person) =>
        person.parts[0]?.startsWith(initial.charAt(0)),
      );
      if (initialled.length > 0) return initialled;
    }
    // "B:", where one name alone begins so.
    if (parts.length === 1 && initial.length === 1) {
      const named = [...this.people.values()].filter(
        ({ kind, parts: [first = ''] }) => kind === 'person' && first.startsWith(initial),
      );
      if (named.length === 1) return named;
    }
    const inner = this.byInner.get(parts.join(' ')) ?? [];
    if (inner.length > 0) return inner;
    return parts.length === 1 && isInitials(label) ? this.initialled(initial) : [];
  }

  /** People with these initials; three or more may have two of them swapped. */
  private initialled(initials: string): Person[] {
    const people = this.byInitials.get(initials);
    if (people || initials.length < 3) return people ?? [];
    const swapped = [...initials]
      .slice(1)
      .map((letter, i) => initials.slice(0, i) + letter + initials[i] + initials.slice(i + 2));
    return swapped.flatMap((one) => this.byInitials.get(one) ?? []);
  }

  /** "VANEK SMITH" and "VANEK-SMITH" are one surname. */
  private surnames(parts: readonly string[]): Person[] {
    return (
      this.bySurname.get(parts.join(' ')) ??
      this.bySurname.get(parts.join('')) ??
      this.byWhole.get(parts.join(' ')) ??
      []
    );
  }

  /** The full name that the page gives to somebody whom no label names in full. */
  private named(label: Label, group: readonly Occurrence[]): string | null {
    const { parts } = label;
    const keyed = this.keys.get(parts.join(' '));
    if (keyed) return keyed;
    for (const { name } of group.flatMap((one) => one.selves)) if (belongs(parts, label, name)) return name;
    const introduced = distinct(this.introduced.get(parts.join(' ')) ?? []).filter((name) =>
      belongs(parts, label, name),
    );
    if (isInitials(label) && introduced.length > 0)
      return sole([
        ...introduced,
        ...this.mentions.withInitials(parts[0] ?? '').filter((name) => sole([...introduced, name]) !== null),
      ]);
    if (introduced.length > 0) return sole(introduced);
    const initialled = isInitials(label) ? sole(distinct(this.mentions.withInitials(parts[0] ?? ''))) : null;
    // "OBI" may be initials, or Lucius Obi.
    const surnamed = distinct(this.mentions.withSurname(parts));
    if (initialled !== null || surnamed.length > 0) return initialled ?? sole(surnamed);
    const first = sole(distinct(this.mentions.withFirstSurname(parts)));
    if (first !== null) return first;
    // A title writes other words with capitals too: of longer runs of them nobody knows where the name begins.
    const titled = distinct(this.beside.withSurname(parts)).filter((name) => name.split(' ').length - parts.length < 2);
    return sole(titled) ?? this.cast.get(parts.join(' ')) ?? null;
  }

  private misspelt(label: Label): Person | null {
    const typed = label.parts.join('');
    // "A. BELL" beside "PETER BELL" is somebody else.
    if (typed.length < 5 || this.people.size > TYPO_LIMIT || isInitial(label)) return null;
    const meant = [...this.people.values()].filter((person) => {
      if (person.kind !== 'person') return false;
      for (let at = 0; at < person.parts.length; at++) if (slip(typed, person.parts.slice(at).join(''))) return true;
      return false;
    });
    return meant.length === 1 ? (meant[0] ?? null) : null;
  }

  /** "Jane Doe" for "Jane Q. Doe". */
  private middle(label: Label): Person | null {
    const { parts } = label;
    if (!isPlain(parts)) return null;
    const found = (this.byEnds.get(endsOf(parts)) ?? []).filter((person) => person.parts.length !== parts.length);
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  private add(label: Label, name: string, turn: number, id = label.parts.join(' ')): Person {
    const person = this.at(id, label, name, turn);
    for (let at = 1; at < person.parts.length; at++) {
      put(this.bySurname, person.parts.slice(at).join(' '), person);
      put(this.bySurname, person.parts.slice(at).join(''), person);
      put(this.byGiven, person.parts.slice(0, at).join(' '), person);
    }
    if (person.parts.length > 1) put(this.byWhole, person.parts.join(''), person);
    for (let from = 1; from < person.parts.length; from++)
      for (let to = from + 1; to < person.parts.length; to++)
        put(this.byInner, person.parts.slice(from, to).join(' '), person);
    // In Chinese, Japanese and Korean the surname comes first, and there is no space.
    const letters = UNCASED.test(label.name) ? [...label.name] : [];
    for (let to = 1; to < letters.length && to < 3; to++)
      put(this.bySurname, key(letters.slice(0, to).join('')), person);
    if (isPlain(person.parts)) put(this.byEnds, endsOf(person.parts), person);
    for (const nickname of label.name.match(QUOTED) ?? []) put(this.byGiven, key(nickname), person);
    if (person.parts.length > 1) for (const initials of initialsIn(person.name)) put(this.byInitials, initials, person);
    return person;
  }

  private at(id: string, label: Label, name: string, turn: number): Person {
    const found = this.people.get(id);
    if (found) return found;
    const person: Person = {
      kind: label.kind,
      name,
      parts: label.parts,
      labels: new Set(),
      role: null,
      title: null,
      description: null,
      first: turn,
    };
    this.people.set(id, person);
    return person;
  }
}

/** Which of `ADDRESSES` a label begins with; null: none. */
export function addressOf({ printed }: Label): number | null {
  const [first = ''] = printed.split(' ');
  const found = ADDRESSES.findIndex((words) => words.has(key(first)));
  return found < 0 ? null : found;
}

/** A whole name in Chinese characters, kana or Hangul. */
export const UNCASED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,8}$/u;

/** "A. Bell", "M.-A. Bell". */
const isInitial = ({ name }: Label) => /^\p{Lu}\.?(?:-?\p{Lu}\.)*\s/u.test(name);

/** Given name and surname, with an initial between them or without. */
const isPlain = (parts: readonly string[]) => parts.length === 2 || (parts.length === 3 && parts[1]?.length === 1);

const endsOf = (parts: readonly string[]) => `${parts[0]} ${parts.at(-1)}`;

/** Adds to the list that an index has there. */
export function put<T>(index: Map<string, T[]>, at: string, one: T): void {
  const list = index.get(at);
  if (!list) index.set(at, [one]);
  else if (list.at(-1) !== one) list.push(one);
}

/** A nickname: DELROY "DUKE" HASTINGS. */
const QUOTED = /(?<=["“(])[^"”)]+(?=["”)])/gu;

/** "VOIX OFF", "VOZ DE ARCHIVO". */
const SMALL_IN_VOICES = /^(?:OFF|EN|DE|DEL|DU|DES|DANS|AU|AUX|AUS|DEM|AM|IM)$/;

/** "UNIDENTIFIED MAN #1" → "Unidentified Man #1"; what the page prints in natural case stays. */
function titleCase(label: Label): string {
  const name = label.name;
  return label.casing === 'mixed'
    ? name.replace(/^\p{Ll}/u, (c) => c.toUpperCase())
    : name
        .split(' ')
        .map((word, i) => (i > 0 && SMALL_IN_VOICES.test(word) ? word.toLowerCase() : word))
        .map((word) => (/^AI\b/.test(word) ? `AI${word.slice(2).toLowerCase()}` : naturalTitle(word)))
        .join(' ')
        .replace(/^\p{Ll}/u, (c) => c.toUpperCase());
}
