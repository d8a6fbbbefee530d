// Who made a broadcast: reporters and hosts, the same wherever they are named.
import { fold } from '../transcript/fold.ts';
import type { Broadcast, Origin, Role, Sourced, Speaker } from '../transcript/model.ts';
import { oneLine } from '../transcript/one-line.ts';

/**
 * Who has a role, each once: those the page credits, then those its labels give it. What a label says of somebody outweighs a
 * credit; voices without a name are nobody.
 */
export function creditsOf(role: Role, { people }: Broadcast, speakers: readonly Speaker[]): Sourced<string>[] {
  const labelled = new Map(speakers.flatMap(({ name, role }) => (role ? [[fold(name), role]] : [])));
  return distinct([
    ...people.filter((person) => person.role === role && (labelled.get(fold(person.value)) ?? role) === role),
    ...speakers
      .filter((speaker) => speaker.role === role && (speaker.kind === 'person' || speaker.kind === 'collective'))
      .map(sourced),
  ]);
}

/** Names on one line, each once. */
export function distinct(names: readonly Sourced<string>[]): Sourced<string>[] {
  const found = new Map<string, Sourced<string>>();
  for (const { value, origin, from } of names) {
    const name = oneLine(value);
    if (name && !found.has(fold(name)))
      found.set(fold(name), { value: name, origin, ...(from !== undefined && { from }) });
  }
  return [...found.values()];
}

function sourced({ name, inferredFrom, corrected }: Speaker): Sourced<string> {
  const origin: Origin = corrected ? 'edited' : inferredFrom === undefined ? 'printed' : 'inferred';
  return { value: name, origin, ...(origin === 'inferred' && inferredFrom !== undefined && { from: inferredFrom }) };
}
