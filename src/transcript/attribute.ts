import { dropBelow } from './below.ts';
import { holdersBeside } from './beside.ts';
import { fill } from './broadcast.ts';
import { withoutCards } from './cards.ts';
import { keyIn } from './credits.ts';
import { withPrintedDate } from './dates.ts';
import { type Draft, draft, narration } from './draft.ts';
import { believe } from './evidence.ts';
import { key } from './fold.ts';
import { frame } from './frame.ts';
import type { Said } from './hosts.ts';
import { type Introduction, introductions, selves } from './introductions.ts';
import { readLabel } from './label.ts';
import { primaryLanguage } from './language.ts';
import { Mentions } from './mentions.ts';
import type { Block, Broadcast, Note, Segment, Speaker, Transcript, Turn } from './model.ts';
import type { KnownName, Occurrence } from './names.ts';
import { inferNarrator, inferOpening } from './opening.ts';
import { identify } from './people.ts';
import type { Person } from './person.ts';
import { presentedIn } from './presented.ts';
import { programmesIn } from './programme.ts';
import { withoutPullQuotes } from './pull-quotes.ts';
import { giveRoles } from './roles.ts';
import { isAired, isInterpreted } from './sounds.ts';
import { takeTitles } from './titles.ts';
import { unwrapped } from './unwrapped.ts';

/**
 * Works out who says what. Takes the page's blocks in order and what is known of the broadcast; returns the transcript, in which every
 * word of every block, but what `withoutCards` takes off, stands in exactly one label, run, segment title or note. Without a believable
 * label there are no turns, and all is notes. Never throws; linear in the page.
 */
export function attribute(page: readonly Block[], { about = [], dated = [], ...rest }: Broadcast): Transcript {
  const broadcast = withPrintedDate(rest, dated);
  const printed = withoutCards(page);
  const { heads, credits, soundLines, mentions } = believe(
    printed,
    broadcast.people.map(({ value }) => value),
    broadcast.language,
  );
  dropBelow(printed, heads, broadcast.language);
  const blocks = withoutPullQuotes(printed, heads);
  const titles = takeTitles(blocks, heads, soundLines);
  const framed = frame(blocks, heads, { credits, soundLines, titles });
  const narrated = narration(blocks, heads, framed.opening);
  const { drafts, segments, notes } = draft(blocks, heads, soundLines, framed, narrated);
  const texts = drafts.map(({ paragraphs }) => unwrapped(paragraphs));
  const said = texts.map((paragraphs) => paragraphs.flatMap(introductions));
  const occurrences: Occurrence[] = [];
  drafts.forEach(({ label }, turn) => {
    if (label) occurrences.push({ label, turn, selves: selves(said[turn] ?? []) });
  });
  const beside = [...about, ...notes.map(({ text }) => text)];
  const title = broadcast.title?.value ?? '';
  const people = identify(occurrences, {
    mentions,
    known: [
      ...knownNames(broadcast, [...said, ...beside.map(introductions)]),
      ...presentedIn(occurrences, texts, broadcast.language),
    ],
    beside: besideOf([title, ...beside], broadcast),
    holders: holdersBeside([title, ...beside]),
    keys: keysIn(notes),
  });
  const speakers: (Person | null)[] = drafts.map(() => null);
  occurrences.forEach(({ turn }, i) => {
    speakers[turn] = people[i] ?? null;
  });
  if (narrated !== 'none') inferNarrator(drafts, speakers, said);
  else inferOpening(drafts, speakers, said);
  // Who welcomes listeners to what somebody else presents is not known until it is known who hosts.
  const welcomes = new Set<number>();
  drafts.forEach(({ continues, leave }, i) => {
    if (continues === null) return;
    const last = speakers[continues] ?? null;
    if (leave && last && namesAnother(said[i] ?? [], last)) welcomes.add(i);
    else speakers[i] = last;
  });
  const spoken: Said[] = drafts.map((_, i) => {
    const before = drafts[i - 1]?.paragraphs.at(-1)?.runs.at(-1);
    const elsewhere = before?.kind === 'sound' && isAired(before.text);
    const paragraphs = texts[i] ?? [];
    return {
      person: speakers[i] ?? null,
      paragraphs,
      introductions: elsewhere ? [] : (said[i] ?? []),
      programmes: elsewhere ? [] : paragraphs.flatMap(programmesIn),
    };
  });
  const names = [...new Set(speakers)].flatMap((person) => (person ? [person.parts] : []));
  const filled = fill(broadcast, spoken, beside, blocks, names);
  giveRoles(spoken, filled, beside);
  const [host, ...hosts] = new Set(speakers.filter((person) => person?.role === 'host'));
  drafts.forEach(({ leave }, i) => {
    if (leave && (welcomes.has(i) || speakers[i]?.role === 'guest'))
      speakers[i] = hosts.length === 0 ? (host ?? null) : null;
  });
  return assemble(filled, merged(drafts, speakers, segments), segments, notes);
}

/** Whether somebody else is named as who hosts. */
const namesAnother = (said: readonly Introduction[], { parts }: Person): boolean =>
  said.some(({ role, name }) => role === 'host' && !parts.every((part) => name.split(' ').map(key).includes(part)));

/** Whom initials mean, as lines beside the transcript say. */
const keysIn = (notes: readonly Note[]): Map<string, string> => {
  const keys = new Map<string, string>();
  for (const { text } of notes) {
    const [initials, name] = keyIn(text) ?? [];
    if (initials && name) keys.set(initials, name);
  }
  return keys;
};

/** The names in the title, in what stands around the transcript, and of those whom the page credits. */
function besideOf(texts: readonly string[], { people, language }: Broadcast): Mentions {
  const beside = new Mentions(primaryLanguage(language));
  for (const { value } of people) beside.addName(value);
  for (const text of texts) beside.add(text);
  return beside;
}

function knownNames(broadcast: Broadcast, said: readonly Introduction[][]): KnownName[] {
  const names: KnownName[] = broadcast.people.map(({ value, role }) => ({ name: value, role }));
  for (const { name: printed, role, from } of said.flat()) {
    // "Dr. Ana Bell", "Senator Ana Bell"
    const label = readLabel(printed);
    const name = label?.kind === 'person' ? label.name : printed;
    if (name.includes(' ')) names.push({ name, role: role === 'self' || role === 'named' ? null : role, from });
  }
  return names;
}

/** A turn and who speaks it. */
interface Attributed {
  draft: Draft;
  person: Person | null;
  interpreted: boolean;
}

/** Joins neighbouring turns of one speaker, except where a segment begins or an interpreter does. Moves the segments along. */
function merged(drafts: readonly Draft[], people: readonly (Person | null)[], segments: Segment[]): Attributed[] {
  const turns: Attributed[] = [];
  const begins = new Set(segments.map(({ turn }) => turn));
  const moved: number[] = [];
  drafts.forEach((draft, i) => {
    const person = people[i] ?? null;
    const interpreted =
      (draft.label?.interpreted ?? false) ||
      draft.paragraphs.some(({ runs }) => runs.some(({ kind, text }) => kind === 'aside' && isInterpreted(text)));
    const last = turns.at(-1);
    if (last && person && last.person === person && last.interpreted === interpreted && !begins.has(i)) {
      for (const paragraph of draft.paragraphs) last.draft.paragraphs.push(paragraph);
    } else turns.push({ draft: { ...draft, paragraphs: [...draft.paragraphs] }, person, interpreted });
    moved[i] = turns.length - 1;
  });
  for (const segment of segments) segment.turn = moved[segment.turn] ?? turns.length;
  return turns;
}

function assemble(
  broadcast: Broadcast,
  attributed: readonly Attributed[],
  segments: Segment[],
  notes: Note[],
): Transcript {
  const ids = new Map<Person, string>();
  const speakers: Speaker[] = [];
  const turns: Turn[] = attributed.map(({ draft, person, interpreted }, i) => {
    if (person && !ids.has(person)) {
      ids.set(person, `s${ids.size + 1}`);
      speakers.push(speakerOf(person, ids.size));
    }
    const [first] = draft.paragraphs;
    return {
      id: `t${i + 1}`,
      speaker: person ? (ids.get(person) ?? null) : null,
      label: draft.label?.printed ?? null,
      paragraphs: draft.paragraphs,
      ...(first?.start === undefined ? {} : { start: first.start }),
      ...(interpreted ? { interpreted: true } : {}),
    };
  });
  return { broadcast, speakers, turns, segments: segments.filter(({ turn }) => turn < turns.length), notes };
}

/** Office and what else is said of a person: "Representative, Democrat". */
function described({ title, description }: Person): string | null {
  if (title === null || description === null || description.includes(title)) return description ?? title;
  return `${title}, ${description}`;
}

function speakerOf(person: Person, number: number): Speaker {
  return {
    id: `s${number}`,
    name: person.name,
    kind: person.kind,
    role: person.role,
    description: described(person),
    labels: [...person.labels],
    ...(person.inferredFrom === undefined ? {} : { inferredFrom: person.inferredFrom }),
  };
}
