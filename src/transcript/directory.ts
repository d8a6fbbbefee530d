import { key } from './fold.ts';
import { initialsIn, isInitials } from './full-names.ts';
import type { Label } from './label.ts';
import { isOffice } from './office.ts';
import { newPerson, type Person } from './person.ts';
import { mistyped, slip } from './typos.ts';

/** More people than this and labels are not compared for typing errors: that work grows with the square of them. */
const TYPO_LIMIT = 400;

/** A name in Chinese, Japanese or Korean has a surname of so many letters at most. */
const UNCASED_SURNAME = 2;

/** The people of a transcript, to be looked up by whatever they may be called. */
export class Directory {
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

  /** The person who was added under this id. */
  get(id: string): Person | undefined {
    return this.people.get(id);
  }

  /** The person of this full name, given by the keys of its words, or the one whose name ends so: "Kenneth Bell" of "William Kenneth Bell". */
  ending(parts: readonly string[]): Person | null {
    const name = parts.join(' ');
    return this.people.get(name) ?? (parts.length > 1 ? only(this.bySurname.get(name) ?? []) : null);
  }

  /** Adds whoever a label names under an id, if nobody has that; he or she is found by nothing else. */
  addUnder(id: string, label: Label, name: string, turn: number): Person {
    const person = this.people.get(id) ?? newPerson(label, name, turn);
    this.people.set(id, person);
    return person;
  }

  /** Adds whoever a label names in full, to be found by all that a part of the name may be. */
  add(label: Label, name: string, turn: number, id = label.parts.join(' ')): Person {
    const person = this.addUnder(id, label, name, turn);
    const { parts } = person;
    for (let at = 1; at < parts.length; at++) {
      this.addSurname(parts.slice(at).join(' '), person);
      this.addSurname(parts.slice(at).join(''), person);
      put(this.byGiven, parts.slice(0, at).join(' '), person);
      for (let to = at + 1; to < parts.length; to++) put(this.byInner, parts.slice(at, to).join(' '), person);
    }
    // In Chinese, Japanese and Korean the surname comes first, and there is no space.
    const letters = UNCASED.test(label.name) ? [...label.name] : [];
    for (let to = 1; to < letters.length && to <= UNCASED_SURNAME; to++)
      this.addSurname(key(letters.slice(0, to).join('')), person);
    if (isPlain(parts)) put(this.byEnds, endsOf(parts), person);
    for (const nickname of label.name.match(QUOTED) ?? []) put(this.byGiven, key(nickname), person);
    if (parts.length > 1) {
      put(this.byWhole, parts.join(''), person);
      for (const initials of initialsIn(person.name)) put(this.byInitials, initials, person);
    }
    return person;
  }

  /** Lets a person be found by a surname, given by its key. */
  addSurname(surname: string, person: Person): void {
    put(this.bySurname, surname, person);
  }

  /** People with a surname, given by the keys of its words: "VANEK SMITH" and "VANEK-SMITH" are one. */
  withSurname(parts: readonly string[]): Person[] {
    return (
      this.bySurname.get(parts.join(' ')) ??
      this.bySurname.get(parts.join('')) ??
      this.byWhole.get(parts.join(' ')) ??
      []
    );
  }

  /**
   * People whose full name a label is part of: by surname, then by given name, then by initials. By given name only those who are heard
   * under the full name until turn `last`.
   */
  withPart(label: Label, last: number): Person[] {
    const { parts } = label;
    const surname = this.withSurname(parts);
    if (surname.length > 0) return surname;
    const given = (this.byGiven.get(parts.join(' ')) ?? []).filter((person) => person.first <= last);
    if (given.length > 0) return given;
    const initialled = this.withInitial(label);
    if (initialled.length > 0) return initialled;
    const inner = this.byInner.get(parts.join(' ')) ?? [];
    if (inner.length > 0) return inner;
    return parts.length === 1 && isInitials(label) ? this.withInitials(parts[0] ?? '') : [];
  }

  /** The person of the same given name and surname: "Jane Doe" for "Jane Q. Doe". */
  likeButMiddle({ parts }: Label): Person | null {
    if (!isPlain(parts)) return null;
    return only((this.byEnds.get(endsOf(parts)) ?? []).filter((person) => person.parts.length !== parts.length));
  }

  /** The one person whom a full name means but for a typing error. */
  likeButTypo(label: Label): Person | null {
    if (this.people.size >= TYPO_LIMIT) return null;
    return (
      only([...this.people.values()].filter((person) => mistyped(label.parts, person.parts))) ?? this.withSlip(label)
    );
  }

  /** The one person with the surname, or another end of the name, that a label means but for a slip of the hand. */
  withSlip(label: Label): Person | null {
    const typed = label.parts.join('');
    // "A. BELL" beside "PETER BELL" is somebody else.
    if (typed.length < 5 || this.people.size > TYPO_LIMIT || isInitial(label) || endsInInitial(label)) return null;
    const isMeant = ({ kind, parts }: Person) =>
      kind === 'person' && !endsInInitial({ parts }) && parts.some((_, at) => slip(typed, parts.slice(at).join('')));
    const meant = [...this.people.values()].filter(isMeant);
    return only(meant);
  }

  /** "A. Bell", and "B", where one name alone begins so. */
  private withInitial(label: Label): Person[] {
    const [initial = '', ...rest] = label.parts;
    if (rest.length > 0)
      return isInitial(label)
        ? this.withSurname(rest).filter(({ parts }) => parts[0]?.startsWith(initial.charAt(0)))
        : [];
    if (initial.length !== 1) return [];
    const named = only(
      [...this.people.values()].filter(
        ({ kind, parts }) => kind === 'person' && parts[0]?.startsWith(initial) && !isOffice(parts),
      ),
    );
    return named ? [named] : [];
  }

  /**
   * People with these initials; three or more may have two of them swapped, and two are of the one name that begins so and goes on so:
   * "AV" of "Ana van Bell".
   */
  private withInitials(initials: string): Person[] {
    const people = this.byInitials.get(initials);
    if (people) return people;
    if (initials.length < 3) {
      const [first = '', second = ''] = initials;
      const named = only(
        [...this.people.values()].filter(
          ({ kind, parts: [given = '', ...more] }) =>
            kind === 'person' && given.startsWith(first) && more.some((part) => part.startsWith(second)),
        ),
      );
      return named ? [named] : [];
    }
    const swapped = [...initials]
      .slice(1)
      .map((letter, i) => initials.slice(0, i) + letter + initials[i] + initials.slice(i + 2));
    return swapped.flatMap((one) => this.byInitials.get(one) ?? []);
  }
}

/** The only one there is. */
const only = ([first, second]: readonly Person[]): Person | null => (first && !second ? first : null);

/** A whole name in Chinese characters, kana or Hangul. */
export const UNCASED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,8}$/u;

/** "A. Bell", "M.-A. Bell". */
export const isInitial = ({ name }: Label): boolean => /^\p{Lu}\.?(?:-?\p{Lu}\.)*\s/u.test(name);

/** "MARTHA B.", who is not "MARTHA C." */
const endsInInitial = ({ parts }: Pick<Label, 'parts'>): boolean => parts.length > 1 && parts.at(-1)?.length === 1;

/** Given name and surname, with an initial between them or without. */
const isPlain = (parts: readonly string[]) => parts.length === 2 || (parts.length === 3 && parts[1]?.length === 1);

const endsOf = (parts: readonly string[]) => `${parts[0]} ${parts.at(-1)}`;

/** A nickname: DELROY "DUKE" HASTINGS. */
const QUOTED = /(?<=["“(])[^"”)]+(?=["”)])/gu;

/** Adds to the list that an index has there. */
export function put<T>(index: Map<string, T[]>, at: string, one: T): void {
  const list = index.get(at);
  if (!list) index.set(at, [one]);
  else if (list.at(-1) !== one) list.push(one);
}
