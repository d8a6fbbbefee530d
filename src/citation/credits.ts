// Who made a broadcast: reporters and hosts, the same wherever they are named.
import type { Broadcast, Origin, Role, Sourced, Speaker } from '../transcript/model.ts';
import { oneLine } from '../transcript/one-line.ts';

/** Names are one in whatever case and with whatever accents they are printed: those of the root collation (CLDR), which knows ø and ł. */
const { compare } = new Intl.Collator('und', { sensitivity: 'base' });

/**
 * Who has a role, each once: those the page credits, then those its labels give it. What a label says of somebody outweighs a
 * credit; voices without a name are nobody.
 */
export function creditsOf(role: Role, { people }: Broadcast, speakers: readonly Speaker[]): Sourced<string>[] {
  const isOther = ({ value }: Sourced<string>) =>
    speakers.some((speaker) => speaker.role && speaker.role !== role && !compare(speaker.name, value));
  return distinct([
    ...people.filter((person) => person.role === role && !isOther(person)),
    ...speakers
      .filter((speaker) => speaker.role === role && (speaker.kind === 'person' || speaker.kind === 'collective'))
      .map(sourced),
  ]);
}

/** Names on one line, each once. */
export function distinct(names: readonly Sourced<string>[]): Sourced<string>[] {
  const found: Sourced<string>[] = [];
  for (const { value, origin, from } of names) {
    const name = oneLine(value);
    if (name && found.every((other) => compare(other.value, name)))
      found.push({ value: name, origin, ...(from !== undefined && { from }) });
  }
  return found;
}

function sourced({ name, inferredFrom, corrected }: Speaker): Sourced<string> {
  const origin: Origin = corrected ? 'edited' : inferredFrom === undefined ? 'printed' : 'inferred';
  return { value: name, origin, ...(origin === 'inferred' && inferredFrom !== undefined && { from: inferredFrom }) };
}
