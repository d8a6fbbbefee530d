// The cast of a programme, as the page names it beside the transcript.
import { distinct, isInitials, sole } from './full-names.ts';
import type { Label } from './label.ts';
import type { Mentions } from './mentions.ts';

/**
 * Whom labels of a given name or initials alone mean, by the one name beside the transcript that fits. One may fit by chance, of
 * somebody who is only talked about: two make a cast.
 */
export function castOf(labels: readonly Label[], beside: Mentions): ReadonlyMap<string, string> {
  const cast = new Map<string, string>();
  for (const label of labels) {
    const [part, ...more] = label.kind === 'person' ? label.parts : [];
    if (part === undefined || more.length > 0) continue;
    const name = sole(distinct([...(isInitials(label) ? beside.withInitials(part) : []), ...beside.withGiven([part])]));
    if (name !== null) cast.set(part, name);
  }
  return new Set(cast.values()).size < 2 ? new Map() : cast;
}
