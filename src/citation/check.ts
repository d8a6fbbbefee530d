// The citation check: before anything is copied, every field with where it comes from, and what the style does about those that
// are not known. Sentences are message keys with their values: the words are in _locales.
import type { Edits } from '../transcript/edits.ts';
import type { Origin, Sourced } from '../transcript/model.ts';
import { type Said, type Source, toWork, type Work } from './item.ts';
import { type Style, type StyleId, styles } from './styles.ts';

/** A field of a citation that a reader can check, and (all but the quote and its speaker) edit. */
export type Field = keyof Work['fields'] | 'speaker' | 'quote';

const labels = {
  title: 'fieldTitle',
  reporters: 'fieldReporters',
  hosts: 'fieldHosts',
  programme: 'fieldProgramme',
  network: 'fieldNetwork',
  station: 'fieldStation',
  date: 'fieldDate',
  speaker: 'fieldSpeaker',
  quote: 'quote',
} as const satisfies Record<Field, string>;

const origins = {
  printed: 'checkPrinted',
  metadata: 'checkMetadata',
  inferred: 'checkInferred',
  edited: 'checkEdited',
} as const satisfies Record<Origin, string>;

/** What a style does without a field: where nobody knows it, and where the reader has emptied it. */
const consequences = {
  checkMissing: 'checkEmptied',
  checkMissingUnused: 'checkEmptiedUnused',
  checkMissingWritten: 'checkEmptiedWritten',
  checkMissingAccessed: 'checkEmptiedAccessed',
  checkMissingHost: 'checkEmptiedHost',
  checkMissingBegins: 'checkEmptiedBegins',
  checkMissingStation: 'checkEmptiedStation',
} as const;

type Consequence = keyof typeof consequences;

/** One sentence of the check. */
export interface CheckLine {
  field: Field;
  /** Where the value comes from, or that it was taken out (`edited`); null when it is not known. */
  origin: Origin | null;
  /** For `inferred`: the words of the page. */
  from?: string;
  /** Nobody knows the value. */
  missing: boolean;
  /** Message key of the field's name: $1 of the sentence. */
  label: (typeof labels)[Field];
  /** Message key of the sentence; `values` are its $2, $3 … */
  sentence:
    | (typeof origins)[Origin]
    | Consequence
    | (typeof consequences)[Consequence]
    | 'checkMissingSpeaker'
    | 'checkInterpreter'
    | 'checkOtherDate'
    | 'checkLongQuote';
  values: string[];
}

/** Checks what a citation will say, field by field in the order of a reference, then who is quoted. */
export function check(source: Source, styleId: StyleId): CheckLine[] {
  const work = toWork(source);
  const style = styles[styleId];
  const known = (field: keyof Work['fields'], missing: Missing) =>
    linesOf(field, work.fields[field], missing, source.edits);
  const { station, date } = work.fields;
  const otherDate = date?.origin === 'edited' ? undefined : source.broadcast.otherDate;
  return [
    ...known('reporters', missingReporter(style, work)),
    ...known('title', { sentence: 'checkMissing' }),
    ...known('programme', { sentence: 'checkMissing' }),
    ...known('hosts', { sentence: unlessUnused(style, 'hosts') }),
    ...known('network', { sentence: station ? 'checkMissingStation' : 'checkMissing' }),
    ...known('station', { sentence: unlessUnused(style, 'station') }),
    ...known('date', missingDate(style)),
    ...(date && otherDate ? [line('date', date.origin, 'checkOtherDate', [otherDate])] : []),
    ...distinct(work.said).flatMap(speakerLines),
    ...longQuote(style, work),
  ];
}

/** That the style sets words of this length apart: a citation in a line of text cannot. */
function longQuote({ blockFrom }: Style, { said }: Work): CheckLine[] {
  const longest = Math.max(0, ...said.map(({ text }) => text.split(' ').length));
  if (blockFrom === null || longest < blockFrom) return [];
  return [line('quote', 'printed', 'checkLongQuote', [String(longest), String(blockFrom)])];
}

/** What stands where a value is missing. */
interface Missing {
  sentence: Consequence;
  values?: string[];
}

function missingReporter(style: Style, { fields }: Work): Missing {
  if (style.withoutReporter === null) return { sentence: 'checkMissingUnused' };
  const hostStands = style.withoutReporter === 'host' && fields.hosts.length > 0;
  return { sentence: hostStands ? 'checkMissingHost' : 'checkMissingBegins' };
}

function missingDate({ undated }: Style): Missing {
  if (undated === 'accessed') return { sentence: 'checkMissingAccessed' };
  return undated === null ? { sentence: 'checkMissing' } : { sentence: 'checkMissingWritten', values: [undated] };
}

function unlessUnused(style: Style, field: 'hosts' | 'station'): Consequence {
  return style.prints.includes(field) ? 'checkMissing' : 'checkMissingUnused';
}

function linesOf(
  field: keyof Work['fields'],
  facts: Sourced<string> | readonly Sourced<string>[] | null,
  { sentence, values }: Missing,
  edits: Edits = {},
): CheckLine[] {
  const list = facts === null ? [] : isList(facts) ? facts : [facts];
  if (list.length) return list.map((fact) => fromOrigin(field, fact));
  // An empty text, or a list of no names, is what takes a field away.
  const emptied = edits[field]?.length === 0;
  return [emptied ? line(field, 'edited', consequences[sentence], values) : line(field, null, sentence, values)];
}

function fromOrigin(field: Field, { value, origin, from }: Sourced<string>): CheckLine {
  const words = origin === 'inferred' ? (from ?? '') : undefined;
  const made = line(field, origin, origins[origin], words === undefined ? [value] : [value, words]);
  return words === undefined ? made : { ...made, from: words };
}

function speakerLines({ speaker, corrected, inferredFrom, interpreted }: Said): CheckLine[] {
  if (speaker === null) return [line('speaker', null, 'checkMissingSpeaker')];
  const origin = corrected ? 'edited' : inferredFrom === undefined ? 'printed' : 'inferred';
  return [
    fromOrigin('speaker', { value: speaker, origin, ...(inferredFrom !== undefined && { from: inferredFrom }) }),
    ...(interpreted ? [line('speaker', origin, 'checkInterpreter', [speaker])] : []),
  ];
}

function distinct(said: readonly Said[]): Said[] {
  return [...new Map(said.map((part) => [`${part.speaker}|${part.interpreted ?? false}`, part])).values()];
}

function line(field: Field, origin: Origin | null, sentence: CheckLine['sentence'], values: string[] = []): CheckLine {
  return { field, origin, missing: origin === null, label: labels[field], sentence, values };
}

function isList(facts: Sourced<string> | readonly Sourced<string>[]): facts is readonly Sourced<string>[] {
  return Array.isArray(facts);
}
