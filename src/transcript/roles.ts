import { key } from './fold.ts';
import type { Introduction } from './introductions.ts';
import type { Broadcast, Role } from './model.ts';
import type { Person } from './people.ts';
import { programmeIn } from './programme.ts';

/** Turns from the beginning in which hosts name themselves. */
const BEGINNING = 12;

/**
 * Gives roles to the speakers whose label names none: by how they are introduced, by the page's credits, by "I'm NAME" beside the
 * programme's name. Who else is heard is a guest, once the page has shown who hosts or reports.
 */
export function giveRoles(
  speakers: readonly (Person | null)[],
  said: readonly Introduction[][],
  broadcast: Broadcast,
  texts: readonly string[][],
): void {
  const people = [...new Set(speakers.filter((person) => person !== null))].filter(({ kind }) => kind === 'person');
  const byName = new Map<string, Person>();
  const bySurname = new Map<string, Person | null>();
  for (const person of people) {
    byName.set(person.parts.join(' '), person);
    const surname = person.parts.slice(1).join(' ');
    if (surname) bySurname.set(surname, bySurname.has(surname) ? null : person);
  }
  const find = (name: string): Person | null => {
    const parts = name.split(' ').map(key).filter(Boolean);
    return byName.get(parts.join(' ')) ?? byName.get(parts.slice(0, -1).join(' ')) ?? null;
  };
  const give = (name: string, role: Role): void => {
    const person = find(name);
    if (person) person.role ??= role;
  };
  said.forEach((introduced, turn) => {
    for (const { name, role } of introduced) {
      if (role === 'reporter' || role === 'guest') give(name, role);
      else if (role === 'self' && turn < BEGINNING) selfIntroduced(turn, name);
    }
  });
  function selfIntroduced(turn: number, name: string): void {
    const person = speakers[turn];
    if (!person || person.role) return;
    const parts = name.split(' ').map(key);
    const own = parts.every((part) => person.parts.includes(part)) || find(name) === person;
    const around = [turn - 1, turn, turn + 1].flatMap((i) => texts[i] ?? []);
    if (
      own &&
      around.some(
        (text) => programmeIn(text) !== null || /\b[Tt]his is\b|\b[Yy]ou['’]re listening to\b|\b[Ff]rom\b/.test(text),
      )
    )
      person.role = 'host';
  }
  for (const { value, role } of broadcast.people) give(value, role);
  const shown = people.some(({ role }) => role === 'host' || role === 'reporter');
  if (shown) for (const person of people) person.role ??= 'guest';
}
