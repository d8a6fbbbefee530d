import { holdersBeside } from './beside.ts';
import { fill } from './broadcast.ts';
import { isOthers } from './continuation.ts';
import { believe } from './evidence.ts';
import { dropBelow, type Frame, frame, inSurnameStyle } from './frame.ts';
import { type Head, skipLeads, skipTimes } from './head.ts';
import { type Introduction, introductions, selves } from './introductions.ts';
import type { Label } from './label.ts';
import { Mentions } from './mentions.ts';
import type { Block, Broadcast, Note, NoteKind, Paragraph, Run, Segment, Speaker, Transcript, Turn } from './model.ts';
import { isAppeal } from './notes.ts';
import { inferNarrator, inferOpening, Openers } from './opening.ts';
import { identify } from './people.ts';
import { programmesIn } from './programme.ts';
import type { KnownName, Occurrence, Person } from './register.ts';
import { giveRoles, type Said } from './roles.ts';
import { isInterpreted, isPlayed, runsOf } from './sounds.ts';
import { startOf } from './times.ts';

/** How captions mark a change of speaker. */
const CHANGE = /^[\s\d:.]*>>/;

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
export function attribute(blocks: readonly Block[], { about = [], ...broadcast }: Broadcast): Transcript {
  const { heads, credits, cues, mentions } = believe(
    blocks,
    broadcast.people.map(({ value }) => value),
    broadcast.language,
  );
  dropBelow(blocks, heads, broadcast.language);
  const framed = frame(blocks, heads, credits);
  const narrated = narration(blocks, heads, framed.opening);
  const { drafts, segments, notes } = draft(blocks, heads, cues, framed, narrated);
  const texts = drafts.map((turn) => turn.paragraphs.map(wordsOf));
  const said = texts.map((paragraphs) => paragraphs.flatMap(introductions));
  const occurrences: Occurrence[] = [];
  drafts.forEach(({ label }, turn) => {
    if (label) occurrences.push({ label, turn, selves: selves(said[turn] ?? []) });
  });
  const beside = [...about, ...notes.map(({ text }) => text)];
  const title = broadcast.title?.value ?? '';
  const people = identify(
    occurrences,
    mentions,
    knownNames(broadcast, said),
    besideOf([title, ...beside], broadcast),
    holdersBeside([title, ...beside]),
  );
  const speakers: (Person | null)[] = drafts.map(() => null);
  occurrences.forEach(({ turn }, i) => {
    speakers[turn] = people[i] ?? null;
  });
  if (narrated !== 'none') inferNarrator(drafts, speakers, said);
  else inferOpening(drafts, speakers, said);
  drafts.forEach(({ continues }, i) => {
    if (continues && i > 0) speakers[i] = speakers[i - 1] ?? null;
  });
  const spoken: Said[] = drafts.map((_, i) => ({
    person: speakers[i] ?? null,
    paragraphs: texts[i] ?? [],
    introductions: said[i] ?? [],
    programmes: (texts[i] ?? []).flatMap(programmesIn),
  }));
  const names = [...new Set(speakers)].flatMap((person) => (person ? [person.parts] : []));
  const filled = fill(broadcast, spoken, beside, blocks, names);
  giveRoles(spoken, filled, beside);
  return assemble(filled, merged(drafts, speakers, segments), segments, notes);
}

const wordsOf = ({ runs }: Paragraph) =>
  runs
    .filter(({ kind }) => kind === 'words')
    .map(({ text }) => text)
    .join(' ');

const soundOf = (text: string): Run => ({ kind: 'sound', text, offset: 0 });

/** The names in the title, in what stands around the transcript, and of those whom the page credits. */
function besideOf(texts: readonly string[], { people }: Broadcast): Mentions {
  const beside = new Mentions();
  for (const { value } of people) beside.addName(value);
  for (const text of texts) beside.add(text);
  return beside;
}

function knownNames(broadcast: Broadcast, said: readonly Introduction[][]): KnownName[] {
  const names: KnownName[] = broadcast.people.map(({ value, role }) => ({ name: value, role }));
  for (const { name, role } of said.flat())
    if (name.includes(' ')) names.push({ name, role: role === 'self' || role === 'named' ? null : role });
  return names;
}

/**
 * Labels like "Ana BELL:" and an unlabelled beginning: what has no label is the narrator's, whom the page does not name. Where the page
 * sets the labelled turns in containers of their own, a paragraph in the same container still goes on with its speaker.
 */
function narration(
  blocks: readonly Block[],
  heads: ReadonlyMap<number, Head[]>,
  opening: boolean,
): 'none' | 'unlabelled' | 'apart' {
  if (!opening || !inSurnameStyle(heads)) return 'none';
  const contained = blocks.filter((block) => block.breakBefore && heads.has(block.index)).length;
  return contained * 2 > heads.size ? 'apart' : 'unlabelled';
}

function draft(
  blocks: readonly Block[],
  heads: ReadonlyMap<number, Head[]>,
  cues: ReadonlySet<number>,
  { parts, ends }: Frame,
  narrated: ReturnType<typeof narration>,
): { drafts: Draft[]; segments: Segment[]; notes: Note[] } {
  const drafts: Draft[] = [];
  const segments: Segment[] = [];
  const notes: Note[] = [];
  let pending: number | null = null;
  let parted = false;
  let apart = false;
  let played = false;
  const openers = new Openers();
  let labelled = false;
  const open = (label: Label | null, continues: boolean): Draft => {
    const turn: Draft = { label, paragraphs: [], continues };
    drafts.push(turn);
    parted = false;
    return turn;
  };
  const say = (turn: Draft, block: Block, start: number, end: number): void => {
    const runs = cues.has(block.index) ? [soundOf(block.text)] : runsOf(block.text, start, end);
    const seconds = startOf(block, start, end) ?? pending;
    pending = runs.length === 0 ? seconds : null;
    if (runs.length > 0)
      turn.paragraphs.push({ block: block.index, runs, ...(seconds === null ? {} : { start: seconds }) });
  };
  /** ">>" inside a caption begins the words of somebody else. */
  const sayAll = (turn: Draft, block: Block, start: number, end: number): void => {
    let from = start;
    let to = turn;
    const text = block.text.slice(0, end);
    for (let at = text.indexOf(' >>', start); at >= 0; at = text.indexOf(' >>', from)) {
      say(to, block, from, at);
      from = at + 3;
      while (text[from] === '>' || text[from] === ' ') from++;
      to = open(null, false);
    }
    say(to, block, from, end);
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
    if (end < block.text.length) notes.push(noteOf(block, isAppeal(block.text.slice(end)) ? 'appeal' : 'rights', end));
    const marks = heads.get(block.index) ?? [];
    // ">>" without a name says that somebody else speaks, and not who.
    const change = marks.length === 0 && CHANGE.test(block.text);
    const from = change ? skipLeads(block.text) : skipTimes(block.text, 0);
    const until = marks[0]?.start ?? end;
    const opens = !labelled && until > from && openers.change(block.text.slice(from, until));
    labelled ||= marks.length > 0;
    const plays = marks.length === 0 && isPlayed(block.text.slice(from, until));
    const sound = cues.has(block.index) || runsOf(block.text, from, until).every(({ kind }) => kind !== 'words');
    if (change || ((opens || ((plays || played) && !sound)) && drafts.length > 0)) open(null, false);
    played = plays && sound;
    const led = marks.length > 0 && skipLeads(block.text) >= until;
    // A sound before the first label of all is heard with its words.
    const leads = sound && marks.length > 0 && drafts.length === 0;
    if ((until > from && !led && !leads) || (marks.length === 0 && from >= end)) {
      const last = drafts.at(-1);
      apart ||= block.breakBefore === true;
      // A label in a paragraph of its own still waits for its words.
      const label = !sound && last && last.paragraphs.length > 0 ? last.label : null;
      const other =
        label !== null &&
        (narrated === 'unlabelled' ||
          (narrated === 'apart' && apart) ||
          isOthers(block.text.slice(from, until), label));
      const turn = !last || other ? open(null, false) : parted && !sound ? open(null, true) : last;
      sayAll(turn, block, from, until);
    }
    if (marks.length > 0) apart = false;
    for (const head of marks) {
      const turn = open(head.label, false);
      if (leads && head === marks[0]) say(turn, block, from, until);
      sayAll(turn, block, head.words, Math.min(head.end, end));
    }
  });
  return { drafts, segments, notes };
}

function noteOf(block: Block, kind: NoteKind, from: number): Note {
  const links = block.links
    .filter((link) => link.start >= from)
    .map((link) => ({ ...link, start: link.start - from, end: link.end - from }));
  return { kind, text: block.text.slice(from), block: block.index, links };
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
