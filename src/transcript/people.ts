// Which labels name the same person.
import { naturalTitle } from './casing.ts';
import { castOf } from './cast.ts';
import { put, UNCASED } from './directory.ts';
import { key } from './fold.ts';
import { distinct, sole } from './full-names.ts';
import type { Introduction } from './introductions.ts';
import { type Label, labelKey, readLabel } from './label.ts';
import { HONORIFICS, ROLES } from './lexicon.ts';
import type { Role } from './model.ts';
import { addressOf, type KnownName, type Names, type Occurrence } from './names.ts';
import { isOffice } from './office.ts';
import { describe, type Person } from './person.ts';
import { isAskedWord } from './questions.ts';
import { Register } from './register.ts';

/**
 * Joins labels to people: a full name first, then surname, given name, initials; then the names that the page mentions, then typing
 * errors. Returns the person of each occurrence, or null where two people fit equally well.
 */
export function identify(occurrences: readonly Occurrence[], names: Names): (Person | null)[] {
  const groups = new Map<string, Occurrence[]>();
  for (const one of occurrences) put(groups, labelKey(one.label), one);
  const labelled = [...groups.values()]
    .sort((a, b) => length(b) - length(a) || weight(b) - weight(a))
    .flatMap((group) => group.slice(0, 1).map(({ label }) => ({ group, label })));
  const labels = labelled.map(({ label }) => label);
  const register = new Register(names, castOf(labels, names.beside), labels, turnsByEnd(occurrences));
  const placing = new Placing(guestOf(names.known), register, groups.has('person q'), occurrences.length);
  for (const { group, label } of labelled) if (!isHeld(label)) placing.place(group, label);
  placing.settle();
  const offices = officesOf(placing.found);
  for (const { group, label } of labelled.filter(({ label }) => isHeld(label))) {
    const office = label.parts.join(' ').replace(/^the /, '');
    const named = offices.has(office) ? null : readLabel(names.holders.get(office) ?? '');
    const held =
      // "HOST:" may be Nat Host.
      register.surnamed(label) ?? (named?.kind === 'person' ? register.full(named, group) : offices.get(office));
    if (!held) placing.place(group, label);
    else for (const one of group) placing.found.set(one, held);
    if (held && named) held.title ??= naturalTitle(label.name);
  }
  placing.settle();
  return occurrences.map((one) => {
    const person = placing.found.get(one) ?? null;
    if (person) describe(person, one.label, names.mentions);
    return person;
  });
}

/** The turns of labels by the last word of the name. */
function turnsByEnd(occurrences: readonly Occurrence[]): Map<string, Set<number>> {
  const turns = new Map<string, Set<number>>();
  for (const { label, turn } of occurrences) {
    const end = label.parts.at(-1) ?? '';
    turns.set(end, (turns.get(end) ?? new Set()).add(turn));
  }
  return turns;
}

/** Finds out whose labels are whose: full names at once, what may be a part of one when all full names are known. */
class Placing {
  readonly found = new Map<Occurrence, Person | null>();
  private readonly late: Occurrence[][] = [];
  private readonly voices: Occurrence[][] = [];

  constructor(
    private readonly guest: ReturnType<typeof guestOf>,
    private readonly register: Register,
    /** The page has questions and answers. */
    private readonly asked: boolean,
    private readonly turns: number,
  ) {}

  /** Takes the occurrences of one label. */
  place(group: Occurrence[], label: Label): void {
    const suffixed = group.filter((one) => one.label.suffix !== null);
    const addressed = group.filter((one) => addressOf(one.label) !== null);
    if (label.parts.length > 1 && new Set(suffixed.map((one) => key(one.label.suffix ?? ''))).size > 1) {
      for (const one of suffixed) this.found.set(one, this.register.suffixed(one.label, one.turn));
      this.late.push(group.filter((one) => !this.found.has(one)));
    } else if (new Set(addressed.map((one) => addressOf(one.label))).size > 1) {
      for (const one of addressed) this.found.set(one, this.register.addressed(one.label, one.turn));
      this.late.push(group.filter((one) => !this.found.has(one)));
    } else if (label.kind !== 'person' || isAskedWord(label)) this.voices.push(group);
    else if (this.asked && isAnswer(label)) this.name(group, label);
    else if (label.parts.length < 2 || this.register.isPart(label)) this.late.push(group);
    else this.name(group, label);
  }

  private name(group: Occurrence[], label: Label): void {
    const person = this.register.full(label, group);
    for (const one of group) {
      this.found.set(one, person);
      // Namesakes are told apart by their offices, and by what they do on the air.
      if (one.label.title) person.title ??= naturalTitle(one.label.title);
      person.role ??= one.label.role;
    }
  }

  /** Decides on what was put off. */
  settle(): void {
    for (const group of this.voices.splice(0)) {
      const [first] = group;
      if (!first) continue;
      const { label, turn } = first;
      const self = selfIn(group) ?? (isGuest(label) ? this.guest : null);
      // "JUDGE:" may be Aaron Judge.
      const named = this.register.surnamed(label) ?? (self && this.register.self(self, group));
      const person = named ?? this.register.voice(label, turn);
      for (const one of group) this.found.set(one, person);
    }
    for (const group of this.late.splice(0))
      for (const [one, person] of this.register.partial(group, this.turns)) this.found.set(one, person);
  }
}

/** "A:" or "R:", which beside "Q:" is no initial of somebody's. */
const isAnswer = ({ parts }: Label): boolean => parts.length === 1 && /^[ar]$/.test(parts[0] ?? '');

/** "GUEST", and nothing else. */
const isGuest = (label: Label): boolean => label.kind === 'unnamed' && workOf(label) === 'guest';

/** What a label of one word says that somebody does on the air; null for none. */
const workOf = ({ parts: [part = '', ...more] }: Label): Role | null =>
  more.length === 0 ? (ROLES.get(part) ?? null) : null;

/** The one guest who is introduced: "GUEST:" is nobody else. Null for none or several. */
function guestOf(known: readonly KnownName[]): { name: string; from: string } | null {
  const guests = known.filter(({ role, from }) => role === 'guest' && from);
  const name = sole(distinct(guests.map((one) => one.name)));
  return name === null ? null : { name, from: guests[0]?.from ?? '' };
}

/** "SPEAKER 2", "S2": what machines call whom they hear. */
const NUMBERED = /^(?:speaker|s|voice|host|guest)\s?(?:#?\d{1,2}|one|two|three|four)$/;

/**
 * By which words whoever is called a host, or has a number, says who that is: "HOST: I'm Ana Bell." Null where several names are said
 * under the label. Guests and reporters are many under one word.
 */
function selfIn(group: readonly Occurrence[]): Introduction | null {
  const [one] = group;
  if (one?.label.kind !== 'unnamed') return null;
  if (!isHeld(one.label) && !NUMBERED.test(one.label.parts.join(' '))) return null;
  const [self, ...others] = group.flatMap(({ selves }) => selves).filter(({ name }) => name.includes(' '));
  return self && others.every(({ name }) => name === self.name) ? self : null;
}

/** Work on the air that one person does in a broadcast: "HOST:" is Ana Bell after "ANA BELL, HOST:". Reporters and guests are many. */
const HOSTING: ReadonlySet<Role> = new Set(['host', 'narrator']);

/** Whether a label is the office of somebody, or what somebody does on the air, and nothing else. */
function isHeld(label: Label): boolean {
  return label.title === null && (isOffice(label.parts) || HOSTING.has(workOf(label) ?? 'guest'));
}

/** Who holds an office, as the labels say it beside the name: "ANA BELL, PRIME MINISTER". Null where several do. */
function officesOf(found: ReadonlyMap<Occurrence, Person | null>): ReadonlyMap<string, Person | null> {
  const offices = new Map<string, Person | null>();
  for (const [{ label }, person] of found) {
    if (!person || label.kind !== 'person') continue;
    const beside = label.printed.split(/[\s,()[\]]+/).map(key);
    const name = new Set(label.parts);
    const office = beside.filter((part) => part && !name.has(part) && !HONORIFICS.has(part)).join(' ');
    if (office) offices.set(office, offices.has(office) && offices.get(office) !== person ? null : person);
  }
  return offices;
}

/** How often a name of one word is printed: of two that differ by a slip of the hand the commoner is right. Initials come last. */
const weight = (group: readonly Occurrence[]): number =>
  group[0]?.label.parts.length === 1 && group[0].label.name.length > 3 ? group.length : 0;

/** How much of a name a label gives: its words, or its characters where one word is a whole name. */
function length([one]: readonly Occurrence[]): number {
  if (!one) return 0;
  const { parts, name } = one.label;
  return parts.length + (UNCASED.test(name) ? [...name].length / 10 : 0);
}
