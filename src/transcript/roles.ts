import { key } from './fold.ts';
import type { Introduction } from './introductions.ts';
import { SUFFIXES } from './lexicon.ts';
import type { Broadcast, Role } from './model.ts';
import type { Person } from './people.ts';
import { programmeIn } from './programme.ts';

/** A host's greeting is a sentence: "I'm Ana Bell." A caller's goes on: "I'm Ana Bell and I live in Leeds." */
const GREETING = /^(?:[.!…"”]|, (?:and this is|in for|your host|host of|and (?:I['’]m|you['’]re))|\sin for\b|$)/;

/** A turn that only says who speaks, after a host's: "And I'm Ana Bell." */
const SHORT = 60;

/** The words of one turn. */
export interface Said {
  person: Person | null;
  paragraphs: string[];
  introductions: Introduction[];
}

/**
 * Gives roles to the speakers whose label names none: by how they are introduced, by the page's credits, by a greeting beside the
 * programme's name or at the very beginning. Who else is heard is a guest, once the page has shown who hosts or reports.
 */
export function giveRoles(turns: readonly Said[], broadcast: Broadcast, beside: readonly string[]): void {
  const people = [...new Set(turns.map(({ person }) => person))].filter(
    (person) => person?.kind === 'person',
  ) as Person[];
  const byName = new Map(people.map((person) => [person.parts.join(' '), person]));
  const give = (name: string, role: Role): void => {
    const person = named(byName, name);
    if (person) person.role ??= role;
  };
  for (const { introductions } of turns)
    for (const { name, role } of introductions) if (role === 'reporter' || role === 'guest') give(name, role);
  let greeted = -2;
  for (const [i, turn] of turns.entries()) {
    if (!greets(turn, i, greeted + 1 === i, broadcast)) continue;
    if (turn.person) turn.person.role ??= 'host';
    greeted = i;
  }
  for (const { value, role } of broadcast.people) give(value, role);
  for (const text of beside)
    for (const [guest, host] of conversations(text)) {
      give(host, 'host');
      give(guest, 'guest');
    }
  const shown = people.some(({ role }) => role === 'host' || role === 'reporter');
  if (shown) for (const person of people) person.role ??= 'guest';
}

function named(byName: ReadonlyMap<string, Person>, name: string): Person | null {
  const parts = name.split(' ').map(key).filter(Boolean);
  return byName.get(parts.join(' ')) ?? byName.get(parts.slice(0, -1).join(' ')) ?? null;
}

/** Whether a turn is a host's greeting: at the very beginning, beside the programme's name, or right after another host's. */
function greets(
  { person, paragraphs, introductions }: Said,
  turn: number,
  after: boolean,
  broadcast: Broadcast,
): boolean {
  if (person?.kind !== 'person') return false;
  return introductions.some(({ name, role, from }) => {
    if (
      role !== 'self' ||
      !name
        .split(' ')
        .map(key)
        .every((part) => person.parts.includes(part) || SUFFIXES.has(part))
    )
      return false;
    const paragraph = paragraphs.find((text) => text.includes(from)) ?? '';
    if (!GREETING.test(paragraph.slice(paragraph.indexOf(from) + from.length))) return false;
    if (turn === 0 || (after && paragraph.length <= SHORT)) return true;
    const programme = broadcast.programme?.value.toLowerCase();
    return paragraphs.some((text) => {
      const said = programmeIn(text)?.name.toLowerCase();
      return said !== undefined && (programme === undefined || said === programme);
    });
  });
}

/** "Ana Bell im Gespräch mit Ben Roth": guest and host. */
function conversations(text: string): [string, string][] {
  const found = /^(\p{Lu}[\p{L}\p{M}.'’ -]{3,60}?) im Gespräch mit (\p{Lu}[\p{L}\p{M}.'’ -]{3,60}?)(?:$|[,|.·])/u.exec(
    text,
  );
  return found?.[1] && found[2] ? [[found[1].trim(), found[2].trim()]] : [];
}
