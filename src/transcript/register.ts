// Who is meant by a name, or by a part of one.
import { naturalName, naturalTitle, naturalVoice } from './casing.ts';
import { Directory, isInitial, put } from './directory.ts';
import { key } from './fold.ts';
import { belongs, distinct, isInitials, shortened, sole } from './full-names.ts';
import type { Introduction } from './introductions.ts';
import { type Label, labelKey, readLabel } from './label.ts';
import { PARTICLES } from './lexicon.ts';
import type { Role } from './model.ts';
import { addressOf, type Names, type Occurrence } from './names.ts';
import type { Person } from './person.ts';
import { isReordered } from './typos.ts';

/** Whose a label is at each of its occurrences; null: nobody knows. */
type Whose = (one: Occurrence) => Person | null;

/** Those who work on the air hold no other office. */
const ON_AIR: ReadonlySet<Role> = new Set(['host', 'reporter']);

/** Of more people with one name none is looked for. */
const NAMESAKES = 40;

/** Of so many turns one label may be mistyped. */
const TYPED = 50;

/** So many times more often than a slip of the hand is the name itself printed: of two names that are alike, neither is. */
const COMMONER = 3;

/** An abbreviation has so many letters at most. */
const SHORT = 4;

/** Longer names are no parts of others, in words: what is kept of each grows with the square of them. */
const LONGEST = 7;

/** Knows whom labels have named so far, and works out whom the next one means. */
export class Register {
  private readonly directory = new Directory();
  /** People whom labels call by more than their surname: "VANEK SMITH", "P. SIMON". */
  private readonly called = new Set<Person>();
  /** Names that the page introduces, by what they may be called later. */
  private readonly introduced = new Map<string, string[]>();
  /** Ends and beginnings of the names that labels give. */
  private readonly stretches = new Set<string>();

  /** Most labels are in small letters. */
  private readonly mixed: boolean;

  /**
   * `labels` are all that the transcript has, `cast` the names of those whom given names and initials mean, `turns` those of the labels that
   * end with a word.
   */
  constructor(
    private readonly names: Pick<Names, 'mentions' | 'known' | 'beside' | 'keys'>,
    private readonly cast: ReadonlyMap<string, string>,
    labels: readonly Label[],
    private readonly turns: ReadonlyMap<string, ReadonlySet<number>>,
  ) {
    for (const name of new Set(names.known.map((one) => one.name)))
      for (const short of shortened(name)) put(this.introduced, short, name);
    this.mixed = labels.filter(({ casing }) => casing === 'mixed').length * 2 > labels.length;
    for (const { kind, parts } of labels) if (kind === 'person' && parts.length <= LONGEST) this.stretch(parts);
  }

  private stretch(parts: readonly string[]): void {
    for (let at = 1; at < parts.length; at++)
      this.stretches.add(parts.slice(at).join(' ')).add(parts.slice(at).join(''));
    for (let to = parts.length - 1; to > 1; to--) this.stretches.add(parts.slice(0, to).join(' '));
  }

  /** A collective, described or synthetic voice: every label is its own. */
  voice(label: Label, turn: number): Person {
    const kind = label.kind === 'person' ? 'unnamed' : label.kind;
    return this.directory.addUnder(labelKey(label), { ...label, kind }, naturalVoice(label), turn);
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
    return this.directory.get(id) ?? this.directory.add(label, this.spelt(label), turn, id);
  }

  /** "MR. TEMPLE", where there is a "MRS. TEMPLE" as well. */
  addressed(label: Label, turn: number): Person {
    const surname = label.parts.join(' ');
    const id = `${addressOf(label)} ${surname}`;
    const known = this.directory.get(id);
    if (known) return known;
    const [address = ''] = label.printed.split(' ');
    const name = `${address.charAt(0)}${address.slice(1).toLowerCase()} ${this.spelt(label)}`;
    const person = this.directory.addUnder(id, label, name, turn);
    this.directory.addSurname(surname, person);
    return person;
  }

  /** The one person whose surname is a word that otherwise describes a voice. */
  surnamed({ parts }: Label): Person | null {
    const [person, other] = parts.length === 1 ? this.directory.withSurname(parts) : [];
    return person && !other ? person : null;
  }

  /** Whether a label of two words or more is the end or the beginning of a longer one, or of a name in the words: "VANEK SMITH". */
  isPart(label: Label): boolean {
    const { parts } = label;
    const whole = parts.join('');
    const goesOn = (name: string) => key(name).startsWith(whole) && key(name).length > whole.length + 1;
    if (this.introduced.get(parts.join(' '))?.some((name) => goesOn(name) || key(name).endsWith(whole))) return true;
    if (PARTICLES.has(parts[0] ?? '') && this.names.mentions.withSurname(parts).length > 0) return true;
    if (this.stretches.has(parts.join(' ')) || this.stretches.has(whole)) return true;
    return isInitial(label) && this.directory.withSurname(parts.slice(1)).length > 0;
  }

  /** A full name: known already, known with a middle name, mistyped once, or new. */
  full(label: Label, group: readonly Occurrence[]): Person {
    const turn = group[0]?.turn ?? 0;
    const same = this.directory.get(label.parts.join(' ')) ?? this.directory.likeButMiddle(label);
    if (same) {
      same.first = Math.min(same.first, turn);
      return same;
    }
    const rare = group.length <= 2 && this.names.mentions.spelling(label.parts) === null;
    const typo = rare ? this.directory.likeButTypo(label) : null;
    return (
      this.ifSlip(label, group, typo) ??
      this.initialled(label, turn) ??
      this.directory.add(label, this.spelt(label), turn)
    );
  }

  /** "A. Bell", who is Ana Bell elsewhere on the page. */
  private initialled(label: Label, turn: number): Person | null {
    const [initial = '', ...surname] = label.parts;
    const names = isInitial(label) ? this.names.mentions.withSurname(surname) : [];
    const whole = sole(distinct(names.filter((name) => key(name).startsWith(initial.charAt(0)))));
    const spelt = whole === null ? null : readLabel(whole);
    // What stands before "A. Bell" is no name for the initial.
    const added = spelt?.parts.slice(-label.parts.length).join(' ') === label.parts.join(' ');
    return whole !== null && spelt && !added && spelt.parts.length >= label.parts.length && !isInitial(spelt)
      ? (this.directory.get(spelt.parts.join(' ')) ?? this.directory.add(spelt, whole, turn))
      : null;
  }

  /** Each occurrence of a label that is only part of a name, in a transcript of so many turns. */
  partial(group: readonly Occurrence[], turns: number): [Occurrence, Person | null][] {
    const [first] = group;
    if (!first) return [];
    const fits = this.directory.withPart(first.label, group.at(-1)?.turn ?? first.turn);
    const [fit] = fits;
    const whose =
      !fit || (fits.length === 1 && this.isAnother(first.label, group, fit))
        ? this.sought(first, group, turns)
        : fits.length === 1
          ? this.only(fit, first.label, group)
          : this.oneOf(fits, first.label, group);
    return group.map((one) => [one, whose(one)]);
  }

  /**
   * Whether whoever has a part of somebody's name says a whole one that is another, and talks to that person: "ANA: I'm Ana Bell.",
   * "ANA ROE: Hi, Ana."
   */
  private isAnother(label: Label, group: readonly Occurrence[], { parts }: Person): boolean {
    const own = group.flatMap(({ selves }) => selves).find(({ name }) => belongs(label.parts, label, name));
    if (!own || key(own.name.split(' ').at(-1) ?? '') === parts.at(-1)) return false;
    const turns = this.turns.get(parts.at(-1) ?? '');
    return group.some(({ turn }) => turns?.has(turn - 1) || turns?.has(turn + 1));
  }

  /** The one person who bears the name; or, where that is somebody on the air, a namesake who holds an office: "CHIEF BELL". */
  private only(fit: Person, label: Label, group: readonly Occurrence[]): Whose {
    const titled = group.filter((one) => one.label.title !== null);
    const [other] = titled;
    if (other && fit.title === null && ON_AIR.has(fit.role ?? 'guest')) {
      const person = this.namesake(label, fit, other.turn);
      return ({ label: { title }, turn }) =>
        title !== null ? person : titled.length > 1 || turn < person.first ? fit : null;
    }
    if (label.parts.length > 1) this.called.add(fit);
    return () => fit;
  }

  /** Of several who bear the name, whoever has no other label, whose suffix or office the label has, or who alone is heard until then. */
  private oneOf(fits: readonly Person[], label: Label, group: readonly Occurrence[]): Whose {
    if (fits.length > NAMESAKES) return () => null;
    // "SMITH:" is Robert Smith where Ana Vanek Smith is "VANEK SMITH:".
    const [other, another] = fits.filter((person) => !this.called.has(person));
    if (other && !another && label.parts.length === 1) return () => other;
    const holders = ({ label: { title } }: Occurrence) =>
      fits.filter((person) => person.title && title && key(person.title).startsWith(key(title)));
    const official = new Set(group.flatMap(holders));
    const [unofficial, ...more] = fits.filter((person) => !official.has(person));
    return (one) => {
      const { suffix } = one.label;
      const named = suffix === null ? [] : fits.filter(({ name }) => key(name.split(' ').at(-1) ?? '') === key(suffix));
      if (named.length === 1) return named[0] ?? null;
      const [holder, second] = holders(one);
      if (holder && !second) return holder;
      // "Mrs. BELL", where "Gov. BELL" is another.
      if (unofficial && more.length === 0 && addressOf(one.label) !== null) return unofficial;
      const heard = fits.filter((person) => person.first <= one.turn);
      return heard.length === 1 ? (heard[0] ?? null) : null;
    };
  }

  /** Somebody whom no label names in full: by the name that the page gives, by another label that this is a slip for, or new. */
  private sought({ label, turn }: Occurrence, group: readonly Occurrence[], turns: number): Whose {
    const name = this.named(label, group);
    const full = name === null ? null : readLabel(name);
    const known = name !== null && full && (this.directory.ending(full.parts) ?? this.titled(full, name, turn));
    if (known) return () => known;
    const typo = group.length <= Math.max(2, turns / TYPED) ? this.directory.withSlip(label) : null;
    const person =
      this.ifSlip(label, group, typo) ??
      this.directory.get(label.parts.join(' ')) ??
      this.directory.add(label, this.spelt(label), turn);
    return () => person;
  }

  /** Adds whoever is known by a name before which forms of address and offices may stand: "I'm Dr. Ana Bell". */
  private titled(full: Label, name: string, turn: number): Person {
    const bare = full.kind === 'person' && (full.printed.endsWith(full.name) || full.printed.startsWith(full.name));
    const person = this.directory.add(full, bare ? full.name : name, turn);
    if (full.title !== null) person.title ??= naturalTitle(full.title);
    return person;
  }

  /** Whoever a label is like, if it is a slip of the hand for that name. */
  private ifSlip(label: Label, group: readonly Occurrence[], person: Person | null): Person | null {
    return person && this.isSlip(label, group, person) ? person : null;
  }

  /**
   * Whether a label that is like somebody's is a slip of the hand, and not a name of its own: it has the same letters; or the two never follow
   * one another, and the other is much commoner, or has been heard in full where this is a surname alone.
   */
  private isSlip(label: Label, group: readonly Occurrence[], { parts, first }: Person): boolean {
    const typed = label.parts.join('');
    if (parts.some((_, at) => isReordered(typed, parts.slice(at).join('')))) return true;
    const own = new Set(group.map(({ turn }) => turn));
    const turns = this.turns.get(parts.at(-1) ?? '') ?? own;
    const isOther = (turn: number) => turns.has(turn) && !own.has(turn);
    if (group.some(({ turn }) => isOther(turn - 1) || isOther(turn + 1))) return false;
    const surname = label.parts.length === 1 || PARTICLES.has(label.parts[0] ?? '');
    const introduced = surname && parts.length > label.parts.length && first < (group[0]?.turn ?? 0);
    const times = label.parts.at(-1) === parts.at(-1) ? turns.size - own.size : turns.size;
    return introduced || times >= COMMONER * own.size;
  }

  /** Who bears an office and the surname of somebody on the air: "CHIEF BELL", where "ANA BELL, BYLINE" reports. */
  private namesake(label: Label, fit: Person, turn: number): Person {
    const names = distinct(this.names.mentions.withSurname(label.parts)).filter((name) => name !== fit.name);
    const name = sole(names);
    const full = name === null ? null : readLabel(name);
    return full && name !== null
      ? this.directory.add(full, name, turn)
      : this.directory.add(label, this.spelt(label), turn);
  }

  /** The full name that the page gives to somebody whom no label names in full. */
  private named(label: Label, group: readonly Occurrence[]): string | null {
    const { mentions, beside, keys } = this.names;
    const { parts } = label;
    const joined = parts.join(' ');
    const keyed = keys.get(joined);
    if (keyed) return keyed;
    for (const { name } of group.flatMap((one) => one.selves)) if (belongs(parts, label, name)) return name;
    const introduced = distinct(this.introduced.get(joined) ?? []).filter((name) => belongs(parts, label, name));
    const initials = isInitials(label) ? mentions.withInitials(parts[0] ?? '') : [];
    if (introduced.length > 0)
      return sole([...introduced, ...initials.filter((name) => sole([...introduced, name]) !== null)]);
    const initialled = sole(distinct(initials));
    // "OBI" may be initials, or Lucius Obi.
    const surnamed = distinct(mentions.withSurname(parts));
    if (initialled !== null || surnamed.length > 0) return initialled ?? sole(surnamed);
    const first = sole(distinct(mentions.withFirstSurname(parts)));
    if (first !== null) return first;
    // A title writes other words with capitals too: of longer runs of them nobody knows where the name begins.
    const titled = distinct(beside.withSurname(parts)).filter((name) => name.split(' ').length - parts.length < 2);
    return sole(titled) ?? this.cast.get(joined) ?? null;
  }

  private spelt(label: Label): string {
    // "RFI" beside "Ana Bell": capitals are how it is spelt.
    const stands = this.mixed && label.casing === 'upper' && label.parts.length === 1 && label.name.length <= SHORT;
    return stands && this.names.mentions.spelling(label.parts) === null
      ? label.name
      : naturalName(label, this.names.mentions);
  }
}
