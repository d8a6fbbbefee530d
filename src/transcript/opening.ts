// Who speaks before the first label.
import { type Introduction, introductions } from './introductions.ts';
import { type Label, readLabel } from './label.ts';
import type { Person } from './people.ts';

/** Hosts who say their names one after the other before the first label: "I'm Ana Bell." "And I'm Ben Roe." */
export class Openers {
  private readonly names = new Set<string>();

  /** Whether with this paragraph somebody else begins: another host, or after two nobody knows who. */
  change(text: string): boolean {
    const before = this.names.size;
    for (const name of selves(introductions(text))) this.names.add(name);
    return before > 0 && (this.names.size > before || before > 1);
  }
}

const selves = (said: readonly Introduction[]) => said.filter(({ role }) => role === 'self').map(({ name }) => name);

/** Gives each turn before the first label to the one person who says "I'm NAME" there. */
export function inferOpening(
  drafts: readonly { label: Label | null }[],
  speakers: (Person | null)[],
  said: readonly Introduction[][],
): void {
  const first = drafts.findIndex(({ label }) => label !== null);
  for (let i = 0; i < first; i++) {
    const here = said[i] ?? [];
    const self = here.find(({ role }) => role === 'self');
    const label = self && readLabel(self.name);
    if (!self || label?.kind !== 'person' || new Set(selves(here)).size > 1) continue;
    const joined = label.parts.join(' ');
    const same = speakers.find((person) => person?.kind === 'person' && person.parts.join(' ') === joined);
    const person: Person = same ?? {
      kind: 'person',
      name: self.name,
      parts: label.parts,
      labels: new Set(),
      role: null,
      title: null,
      description: null,
      first: i,
      inferredFrom: self.from,
    };
    person.role ??= 'host';
    speakers[i] = person;
  }
}
