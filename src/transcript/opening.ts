// Who speaks before the first label.
import { type Introduction, introductions, isBeginning, selves } from './introductions.ts';
import { type Label, readLabel } from './label.ts';
import { newPerson, type Person } from './person.ts';

/** Hosts who say their names one after the other before the first label: "I'm Ana Bell." "And I'm Ben Roe." */
export class Openers {
  private readonly names = new Set<string>();

  /** Whether with this paragraph somebody else begins: another host, or after two nobody knows who. */
  change(text: string): boolean {
    const before = this.names.size;
    for (const { name } of selves(introductions(text))) this.names.add(name);
    return before > 0 && (this.names.size > before || before > 1);
  }
}

/** Whoever of those who are heard under a label has that name. */
const heardAs = ({ parts }: Label, speakers: readonly (Person | null)[]): Person | null =>
  speakers.find((person) => person?.kind === 'person' && person.parts.join(' ') === parts.join(' ')) ?? null;

const isHeard = ({ name }: Introduction, speakers: readonly (Person | null)[]): boolean => {
  const label = readLabel(name);
  return label !== null && label.parts.length > 1 && heardAs(label, speakers) !== null;
};

/** The person who says "I'm NAME": one who is heard under a label, or a new one. */
function speaking({ name, from }: Introduction, turn: number, speakers: readonly (Person | null)[]): Person | null {
  const label = readLabel(name);
  if (label?.kind !== 'person') return null;
  return (
    heardAs(label, speakers) ?? {
      ...newPerson(label, label.title === null ? name : label.name, turn),
      title: label.title,
      inferredFrom: from,
    }
  );
}

/** Gives each turn before the first label to the one person who says "I'm NAME" there, and a later one without label to who begins so or has a label. */
export function inferOpening(
  drafts: readonly { label: Label | null }[],
  speakers: (Person | null)[],
  said: readonly Introduction[][],
): void {
  const first = drafts.findIndex(({ label }) => label !== null);
  for (const [i, { label }] of drafts.entries()) {
    if (label) continue;
    const here = said[i] ?? [];
    const own = selves(here);
    const self = own.find((one) => i < first || isBeginning(one) || isHeard(one, speakers));
    if (!self || new Set(own.map(({ name }) => name)).size > 1) continue;
    const person = speaking(self, i, speakers);
    if (!person) continue;
    if (i < first) person.role ??= 'host';
    speakers[i] = person;
  }
}

/** Gives all turns of a narrator without label to the one person who says "I'm NAME NAME" in any of them. */
export function inferNarrator(
  drafts: readonly { label: Label | null; continues: number | null }[],
  speakers: (Person | null)[],
  said: readonly Introduction[][],
): void {
  const turns = drafts.flatMap(({ label, continues }, i) => (label || continues !== null ? [] : [i]));
  const named = turns.flatMap((turn) => (said[turn] ?? []).filter(({ role }) => role === 'self'));
  const [self] = named;
  if (!self?.name.includes(' ') || new Set(named.map(({ name }) => name)).size > 1) return;
  const person = speaking(self, turns[0] ?? 0, speakers);
  if (!person) return;
  person.role ??= 'host';
  for (const turn of turns) speakers[turn] = person;
}
