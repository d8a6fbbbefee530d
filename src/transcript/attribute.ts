import { believe } from './evidence.ts';
import { frame, type Part } from './frame.ts';
import { type Head, skipTimes } from './head.ts';
import { type Introduction, introductions } from './introductions.ts';
import { type Label, readLabel } from './label.ts';
import type { Block, Broadcast, Note, NoteKind, Paragraph, Segment, Speaker, Transcript, Turn } from './model.ts';
import { identify, type KnownName, type Occurrence, type Person } from './people.ts';
import { fill } from './programme.ts';
import { giveRoles } from './roles.ts';
import { isInterpreted, runsOf } from './sounds.ts';
import { startOf } from './times.ts';

/** A turn in the making. */
interface Draft {
  label: Label | null;
  paragraphs: Paragraph[];
  /** Whether the turn goes on with the speaker before it. */
  continues: boolean;
}

/**
 * Works out who says what. Takes the page's blocks in order and what is known of the broadcast; returns the transcript, in which every
 * word of every block stands in exactly one label, run, segment title or note. Without a believable label there are no turns, and all is
 * notes. Never throws; linear in the page.
 */
export function attribute(blocks: readonly Block[], broadcast: Broadcast): Transcript {
  const { heads, mentions } = believe(
    blocks,
    broadcast.people.map(({ value }) => value),
  );
  const framed = frame(blocks, heads);
  const narrated = isNarrated(heads, framed.opening);
  const { drafts, segments, notes } = draft(blocks, heads, framed.parts, framed.ends, narrated);
  const texts = drafts.map((turn) => turn.paragraphs.map(wordsOf));
  const said = texts.map((paragraphs) => paragraphs.flatMap(introductions));
  const occurrences: Occurrence[] = [];
  drafts.forEach(({ label }, turn) => {
    if (label) occurrences.push({ label, turn, selves: selves(said[turn] ?? []) });
  });
  const people = identify(occurrences, mentions, knownNames(broadcast, said));
  const speakers: (Person | null)[] = drafts.map(() => null);
  occurrences.forEach(({ turn }, i) => {
    speakers[turn] = people[i] ?? null;
  });
  if (framed.opening && !narrated) inferOpening(drafts, speakers, said);
  drafts.forEach(({ continues }, i) => {
    if (continues && i > 0) speakers[i] = speakers[i - 1] ?? null;
  });
  const spoken = texts.flat();
  const filled = fill(
    broadcast,
    spoken.slice(0, 40),
    notes.map(({ text }) => text),
    blocks,
  );
  giveRoles(speakers, said, broadcast, texts);
  return assemble(filled, drafts, speakers, segments, notes);
}

const wordsOf = ({ runs }: Paragraph) =>
  runs
    .filter(({ kind }) => kind === 'words')
    .map(({ text }) => text)
    .join(' ');

const selves = (said: readonly Introduction[]) => said.filter(({ role }) => role === 'self').map(({ name }) => name);

function knownNames(broadcast: Broadcast, said: readonly Introduction[][]): KnownName[] {
  const names: KnownName[] = broadcast.people.map(({ value, role }) => ({ name: value, role }));
  for (const { name, role } of said.flat())
    if (name.includes(' ')) names.push({ name, role: role === 'self' ? null : role });
  return names;
}

/** Labels like "Ana BELL:" and an unlabelled beginning: what has no label is the narrator's, whom the page does not name. */
function isNarrated(heads: ReadonlyMap<number, Head[]>, opening: boolean): boolean {
  let surname = 0;
  let full = 0;
  for (const [{ label } = { label: null }] of heads.values()) {
    if (label?.kind !== 'person' || label.parts.length < 2) continue;
    full++;
    if (label.casing === 'surname') surname++;
  }
  return opening && surname * 2 > full;
}

function draft(
  blocks: readonly Block[],
  heads: ReadonlyMap<number, Head[]>,
  parts: readonly Part[],
  ends: readonly number[],
  narrated: boolean,
): { drafts: Draft[]; segments: Segment[]; notes: Note[] } {
  const drafts: Draft[] = [];
  const segments: Segment[] = [];
  const notes: Note[] = [];
  let pending: number | null = null;
  let parted = false;
  const open = (label: Label | null, continues: boolean): Draft => {
    const turn: Draft = { label, paragraphs: [], continues };
    drafts.push(turn);
    parted = false;
    return turn;
  };
  const say = (turn: Draft, block: Block, start: number, end: number): void => {
    const runs = runsOf(block.text, start, end);
    const seconds = startOf(block, start, end) ?? pending;
    if (runs.length === 0) {
      pending = seconds;
      return;
    }
    pending = null;
    turn.paragraphs.push({ block: block.index, runs, ...(seconds === null ? {} : { start: seconds }) });
  };
  blocks.forEach((block, i) => {
    const part = parts[i] ?? 'other';
    const end = ends[i] ?? block.text.length;
    if (part === 'segment') {
      segments.push({ title: block.text, turn: drafts.length });
      parted = true;
      return;
    }
    if (part !== 'speech') {
      notes.push(noteOf(block, part, 0));
      return;
    }
    if (end < block.text.length) notes.push(noteOf(block, 'rights', end));
    const marks = heads.get(block.index) ?? [];
    const from = skipTimes(block.text, 0);
    const until = marks[0]?.start ?? end;
    if (until > from || (marks.length === 0 && from >= end)) {
      const last = drafts.at(-1);
      const sound = runsOf(block.text, from, until).every(({ kind }) => kind !== 'words');
      const narration = narrated && !sound && last?.label != null;
      const turn = !last || narration ? open(null, false) : parted && !sound ? open(null, true) : last;
      say(turn, block, from, until);
    }
    for (const head of marks) say(open(head.label, false), block, head.words, Math.min(head.end, end));
  });
  return { drafts, segments, notes };
}

function noteOf(block: Block, kind: NoteKind, from: number): Note {
  const links = block.links
    .filter((link) => link.start >= from)
    .map((link) => ({ ...link, start: link.start - from, end: link.end - from }));
  return { kind, text: block.text.slice(from), block: block.index, links };
}

/** Gives the beginning without a label to whoever says "I'm NAME" there. */
function inferOpening(drafts: readonly Draft[], speakers: (Person | null)[], said: readonly Introduction[][]): void {
  const [first] = drafts;
  if (!first || first.label) return;
  const self = said[0]?.find(({ role }) => role === 'self');
  const label = self && readLabel(self.name);
  if (!self || !label || label.kind !== 'person') return;
  const joined = label.parts.join(' ');
  const same = speakers.find((person) => person?.kind === 'person' && person.parts.join(' ') === joined);
  speakers[0] = same ?? {
    kind: 'person',
    name: self.name,
    parts: label.parts,
    labels: new Set(),
    role: null,
    title: null,
    description: null,
    first: 0,
    inferredFrom: self.from,
  };
  speakers[0].role ??= 'host';
}

function assemble(
  broadcast: Broadcast,
  drafts: readonly Draft[],
  people: readonly (Person | null)[],
  segments: Segment[],
  notes: Note[],
): Transcript {
  const ids = new Map<Person, string>();
  const speakers: Speaker[] = [];
  const turns: Turn[] = drafts.map((turn, i) => {
    const person = people[i] ?? null;
    if (person && !ids.has(person)) {
      ids.set(person, `s${ids.size + 1}`);
      speakers.push(speakerOf(person, ids.size));
    }
    const [first] = turn.paragraphs;
    const interpreted =
      turn.label?.interpreted ||
      turn.paragraphs.some(({ runs }) => runs.some(({ kind, text }) => kind === 'aside' && isInterpreted(text)));
    return {
      id: `t${i + 1}`,
      speaker: person ? (ids.get(person) ?? null) : null,
      label: turn.label?.printed ?? null,
      paragraphs: turn.paragraphs,
      ...(first?.start === undefined ? {} : { start: first.start }),
      ...(interpreted ? { interpreted: true } : {}),
    };
  });
  return { broadcast, speakers, turns, segments: segments.filter(({ turn }) => turn < turns.length), notes };
}

function speakerOf(person: Person, number: number): Speaker {
  return {
    id: `s${number}`,
    name: person.name,
    kind: person.kind,
    role: person.role,
    description: person.title ?? person.description,
    labels: [...person.labels],
    ...(person.inferredFrom === undefined ? {} : { inferredFrom: person.inferredFrom }),
  };
}
