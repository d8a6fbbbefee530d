// Saved quotes as a file: W3C Web Annotations (https://www.w3.org/TR/annotation-model/), which other annotation tools read too. What
// they have no term for, and a citation needs, goes along as JSON under a term of our own.
import type { CslName, Edits } from '../transcript/edits.ts';
import type {
  Broadcast,
  Contributor,
  Quote,
  QuotePart,
  Sourced,
  Speaker,
  TextQuoteSelector,
} from '../transcript/model.ts';
import { oneLine } from '../transcript/one-line.ts';
import { safeUrl } from '../transcript/safe-url.ts';
import type { SavedQuote } from './saved.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const OUR_TERM = { sidetone: { '@id': 'urn:x-sidetone:quote', '@type': '@json' } };

/** The quotes as one annotation collection, in JSON. */
export function toAnnotations(quotes: readonly SavedQuote[]): string {
  const collection = {
    '@context': [CONTEXT, OUR_TERM],
    type: 'AnnotationCollection',
    label: 'Sidetone notebook',
    total: quotes.length,
    first: { type: 'AnnotationPage', startIndex: 0, items: quotes.map(annotation) },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotation({ id, savedAt, note, ...sidetone }: SavedQuote): object {
  const { quote, broadcast } = sidetone;
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: note ? 'commenting' : 'highlighting',
    created: savedAt,
    ...(note && { body: { type: 'TextualBody', value: note, format: 'text/plain', purpose: 'commenting' } }),
    target: {
      source: broadcast.url,
      selector: { type: 'TextQuoteSelector', ...(quote.selector ?? selectorOfWords(quote)) },
    },
    sidetone,
  };
}

const selectorOfWords = ({ parts }: Quote): TextQuoteSelector => ({
  exact: parts.map(({ text }) => text).join(' '),
  prefix: '',
  suffix: '',
});

/**
 * The quotes of a file: annotations of our own, or of other tools (a collection, a page, a list or a single one) as far as they
 * quote words of a web page. Nothing of the file is taken over unchecked. `refused`: how many annotations were no such quotes.
 * Null when the file is no JSON, or holds no annotations. `newId` makes the ids of those that have none of ours.
 */
export function fromAnnotations(
  file: string,
  newId: () => string,
  now: string,
): { quotes: SavedQuote[]; refused: number } | null {
  const items = itemsOf(parse(file));
  if (!items) return null;
  const quotes = items.flatMap((item) => savedFrom(item, newId, now) ?? []);
  return { quotes, refused: items.length - quotes.length };
}

function parse(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    return null;
  }
}

function itemsOf(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value;
  const { first, items, type } = record(value);
  if (Array.isArray(items)) return items;
  if (first !== undefined) return itemsOf(first);
  return type === 'Annotation' ? [value] : null;
}

function savedFrom(item: unknown, newId: () => string, now: string): SavedQuote | null {
  const { id, created, body, target, sidetone } = record(item);
  const { source, selector } = record(one(target));
  const ours = record(sidetone);
  const words = selectorFrom(all(selector).find((each) => record(each).type === 'TextQuoteSelector'));
  const broadcast = broadcastFrom(ours.broadcast) ?? bareBroadcast(source);
  const quote = quoteFrom(ours.quote) ?? (words && bareQuote(words));
  if (!broadcast || !quote) return null;
  const uuid = /^urn:uuid:([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i.exec(text(id) ?? '')?.[1];
  const date = new Date(text(created) ?? now);
  return {
    id: uuid?.toLowerCase() ?? newId(),
    savedAt: Number.isNaN(date.getTime()) ? now : date.toISOString(),
    note: text(record(one(body)).value) ?? text(body) ?? '',
    quote,
    broadcast,
    speakers: list(ours.speakers, speakerFrom),
    ...maybe('edits', ours.edits !== undefined && editsFrom(ours.edits)),
    ...maybe('titleNames', Array.isArray(ours.titleNames) && list(ours.titleNames, line)),
    link: safeUrl(text(ours.link) ?? ''),
  };
}

/** Where a quote is from may also be a page of the old kind, which `safeUrl` lets nobody open. */
const pageUrl = (address: string): string | null =>
  safeUrl(address) ?? (/^http:\/\/[^\s@\\]+$/.test(address) && URL.canParse(address) ? address : null);

function bareBroadcast(source: unknown): Broadcast | null {
  const url = pageUrl(text(source) ?? text(record(source).id) ?? '');
  if (!url) return null;
  const unknown = { title: null, programme: null, network: null, station: null, date: null };
  return { url, ...unknown, dateIs: 'published', language: 'und', people: [] };
}

const bareQuote = (selector: TextQuoteSelector): Quote => ({
  parts: [{ turn: '', text: selector.exact, speaker: null, role: null }],
  selector,
});

type Fields = Record<string, unknown>;

const record = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
/** A string as it stands: for notes, quoted words, and what is checked in another way. */
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
/** A string on one line, as all facts are: where it is exported, a line of its own would be a field or a record of its own. */
const line = (value: unknown): string | null => (typeof value === 'string' ? oneLine(value) : null);
const all = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const one = (value: unknown): unknown => all(value)[0];
const list = <T>(value: unknown, read: (value: unknown) => T | null): T[] =>
  Array.isArray(value) ? value.flatMap((each) => read(each) ?? []) : [];
const oneOf = <T extends string>(value: unknown, known: readonly T[]): T | null =>
  known.find((each) => each === value) ?? null;
/** A field that is left out when it is not there. */
const maybe = <K extends string, T>(name: K, value: T | null | false): Partial<Record<K, T>> =>
  value === null || value === false ? {} : ({ [name]: value } as Record<K, T>);

const roles = ['host', 'reporter', 'guest', 'narrator', 'announcer', 'interpreter'] as const;
const kinds = ['person', 'collective', 'unnamed', 'synthetic'] as const;
const origins = ['printed', 'metadata', 'inferred', 'edited'] as const;

function selectorFrom(value: unknown): TextQuoteSelector | null {
  const { exact, prefix, suffix } = record(value);
  return typeof exact === 'string' && exact ? { exact, prefix: text(prefix) ?? '', suffix: text(suffix) ?? '' } : null;
}

function quoteFrom(value: unknown): Quote | null {
  const parts = list(record(value).parts, partFrom);
  return parts.length > 0 ? { parts, selector: selectorFrom(record(value).selector) } : null;
}

function partFrom(value: unknown): QuotePart | null {
  const part = record(value);
  const words = text(part.text);
  if (!words) return null;
  return {
    turn: line(part.turn) ?? '',
    text: words,
    speaker: line(part.speaker),
    role: oneOf(part.role, roles),
    ...maybe('inferredFrom', line(part.inferredFrom)),
    ...maybe('corrected', part.corrected === true),
    ...maybe('interpreted', part.interpreted === true),
    ...maybe('cut', part.cut === true),
  };
}

function speakerFrom(value: unknown): Speaker | null {
  const speaker = record(value);
  const name = line(speaker.name);
  if (!name) return null;
  return {
    id: line(speaker.id) ?? '',
    name,
    kind: oneOf(speaker.kind, kinds) ?? 'person',
    role: oneOf(speaker.role, roles),
    description: line(speaker.description),
    labels: list(speaker.labels, line),
    ...maybe('inferredFrom', line(speaker.inferredFrom)),
    ...maybe('corrected', speaker.corrected === true),
  };
}

function sourcedFrom(value: unknown): Sourced<string> | null {
  const fact = record(value);
  const words = line(fact.value);
  const origin = oneOf(fact.origin, origins);
  return words && origin ? { value: words, origin, ...maybe('from', line(fact.from)) } : null;
}

function editsFrom(value: unknown): Edits {
  const fields = record(value);
  const names = (list: unknown) => Array.isArray(list) && list.flatMap((name) => line(name) ?? []);
  const split = Object.entries(record(fields.names)).flatMap(([shown, name]) => {
    const read = nameFrom(name);
    return read ? [[oneLine(shown), read] as const] : [];
  });
  return {
    ...maybe('title', line(fields.title)),
    ...maybe('programme', line(fields.programme)),
    ...maybe('network', line(fields.network)),
    ...maybe('station', line(fields.station)),
    ...maybe('date', line(fields.date)),
    ...maybe('reporters', names(fields.reporters)),
    ...maybe('hosts', names(fields.hosts)),
    ...maybe('names', split.length > 0 && Object.fromEntries(split)),
  };
}

function nameFrom(value: unknown): CslName | null {
  const name = record(value);
  const literal = line(name.literal);
  if (literal) return { literal };
  const family = line(name.family);
  if (!family) return null;
  return {
    family,
    ...maybe('given', line(name.given)),
    ...maybe('non-dropping-particle', line(name['non-dropping-particle'])),
    ...maybe('suffix', line(name.suffix)),
  };
}

function contributorFrom(value: unknown): Contributor | null {
  const fact = sourcedFrom(value);
  const { role: given, organisation } = record(value);
  const role = oneOf(given, roles);
  return fact && role && { ...fact, role, ...maybe('organisation', organisation === true) };
}

function broadcastFrom(value: unknown): Broadcast | null {
  const fields = record(value);
  const url = pageUrl(text(fields.url) ?? '');
  if (!url) return null;
  return {
    url,
    title: sourcedFrom(fields.title),
    programme: sourcedFrom(fields.programme),
    network: sourcedFrom(fields.network),
    station: sourcedFrom(fields.station),
    date: sourcedFrom(fields.date),
    dateIs: fields.dateIs === 'aired' ? 'aired' : 'published',
    ...maybe('otherDate', line(fields.otherDate)),
    language: line(fields.language) ?? 'und',
    people: list(fields.people, contributorFrom),
  };
}
