// What is heard of others between the words of one person.
import { key } from './fold.ts';
import { type Head, labelsOf } from './head.ts';
import { introductions, selves } from './introductions.ts';
import type { Label } from './label.ts';
import type { Block } from './model.ts';
import { fillsBlock } from './setting.ts';

/** A paragraph that is a quotation from its beginning to its end; one that only begins one, goes on with it, and ends it. */
const QUOTED = /^(?:["“„].*["”“]|[«»].*[«»])\.?$/u;
const OPENED = /^["“„«][^"“”„«»]*$/u;
const OPEN = /^["“„«]?[^"“”„«»]*$/u;
const CLOSED = /^["“„«]?[^"“”„«»]*["”“»]\.?$/u;
/** What somebody asks behind a dash. */
const ASKED = /^[-–—]\s.*\?$/;

/** Whoever says so quotes. */
const LEADS = /[:：]$/;

/** Whether two labels are those of one person, of whom one may give the surname alone. */
const areOne = (one: Label, other: Label): boolean =>
  one.kind === other.kind &&
  (one.parts.includes(other.parts.at(-1) ?? '') || other.parts.includes(one.parts.at(-1) ?? ''));

/** How a report ends: "Ana Bell, Leeds, KZLQ.", "Ana Bell, KZLQ News." */
const SIGNED =
  /(?:^|[.!?…»”"]\s)(\p{Lu}[\p{L}\p{M}'’-]{1,30}(?: \p{Lu}[\p{L}\p{M}'’-]{1,30}){1,3}),(?: [^.,]{2,40},)? (?:\p{Lu}{2,6}|Radio \p{Lu}\p{L}{1,20})(?: News)?\.?$/u;

/** In so many characters at a paragraph's end a report is announced. */
const LAST = 200;

/** So many paragraphs a report may have. */
const LONGEST = 40;

/** What stands under one label: its own words first. */
interface Under {
  label: Label;
  said: Block[];
  /** Somebody's report has been announced: what follows is that. */
  over: boolean;
}

/**
 * Index of each block without a label in which somebody else is heard than the label before it says: a quotation or a question behind a
 * dash, where the next label is the same, which would not be printed again if nobody else had been heard; a report that its reporter
 * ends with a name and a station, from where that name was given; a report that is announced right before it. Linear.
 */
export function clipsIn(blocks: readonly Block[], heads: ReadonlyMap<number, readonly Head[]>): ReadonlySet<number> {
  const clips = new Set<number>();
  const add = (some: readonly Block[]) => {
    for (const { index } of some) clips.add(index);
  };
  /** Quotations before somebody else's label: such, where the page has others. */
  const alike: Block[] = [];
  const reports: Block[] = [];
  let under: Under | null = null;
  for (const block of blocks) {
    const own = heads.get(block.index) ?? [];
    const [first] = own;
    const last = own.at(-1);
    if (first && last) {
      const quoted = under ? quotedIn(under) : [];
      if (under && areOne(under.label, first.label)) add(quoted);
      else if (under && !LEADS.test(under.said.at(-1 - quoted.length)?.text ?? ''))
        alike.push(...quoted.filter(({ text }) => !ASKED.test(text)));
      const said = fillsBlock(block, last) ? [] : [block];
      under = { label: last.label, said, over: false };
    } else if (under) {
      under.over ||= handsOver(under);
      if (under.over) reports.push(block);
      under.said.push(block);
      reports.push(...reportIn(under));
    }
  }
  if (clips.size > 0) add(alike);
  add(reports);
  return clips;
}

/** Whoever says so, and quotes nobody, may say a name next: what has no such words is not looked at. */
const SELF =
  /^[^"“„«]*?(?:\bI['’]m|\bI am|\b[Mm]y name is|\b[Ii]ch bin|\b[Mm]ein Name ist|\b[Ss]oy|\b[Jj]e suis)\s\p{Lu}/u;

/**
 * Index of each block without a label in which somebody else who has labels says that it is him or her, "From Leeds, I'm Ana Bell": whose
 * words go on there. Of what stands before it under a label that names nobody, "Clip", only the first paragraph is sure: the index of the
 * second is in it as well. Linear.
 */
export function returnsIn(blocks: readonly Block[], heads: ReadonlyMap<number, readonly Head[]>): ReadonlySet<number> {
  const names = new Set(labelsOf(heads).flatMap(({ kind, parts }) => (kind === 'person' ? [parts.join(' ')] : [])));
  const returns = new Set<number>();
  let under: Label | null = null;
  let said: number[] = [];
  for (const block of blocks) {
    const { index, text } = block;
    const head: Head | undefined = heads.get(index)?.at(-1);
    if (head) {
      under = head.label;
      said = fillsBlock(block, head) ? [] : [index];
      continue;
    }
    if (block.kind !== 'paragraph' || block.aside) continue;
    said.push(index);
    // What stands under a label on a line of its own is said by whom it names.
    if (said.length === 1) continue;
    // "HOST:" may be whoever has that name.
    if (!under || (under.kind === 'unnamed' && under.role !== null) || !SELF.test(text)) continue;
    const own = selves(introductions(text)).map(({ name }) => name.split(' ').map(key));
    const [parts = []] = own;
    if (own.length !== 1 || parts.length < 2 || !names.has(parts.join(' ')) || isPartOf(under, parts)) continue;
    returns.add(index);
    const [, unsure = index] = said;
    if (under.kind === 'unnamed') returns.add(unsure);
  }
  return returns;
}

const isPartOf = ({ kind, parts }: Label, name: readonly string[]): boolean =>
  kind === 'person' && parts.every((part) => name.includes(part));

/** The quotations, or questions behind a dash, with which what stands under a label ends. */
function quotedIn({ said: [, ...more] }: Under): readonly Block[] {
  const isWhole = (text: string) => QUOTED.test(text) || ASKED.test(text);
  const from = more.findIndex(({ text }) => isWhole(text) || OPENED.test(text));
  const quoted = from < 0 ? [] : more.slice(from);
  let open = false;
  for (const { text } of quoted) {
    if (open ? CLOSED.test(text) : isWhole(text)) open = false;
    else if (open ? OPEN.test(text) : OPENED.test(text)) open = true;
    else return [];
  }
  return open ? [] : quoted;
}

/** Words by which a report is announced: what has none of them is not looked at. */
const REPORTS = /report|bericht|[ck]orresp|envoy|enviad|précis|expli|détail|inform|detalles/i;

/** Whether what was said last ends with somebody else's name, and that he or she reports: "Le reportage d’Ana Bell.", "Ana Bell berichtet." */
function handsOver({ label, said }: Under): boolean {
  const text = said.at(-1)?.text.slice(-LAST) ?? '';
  if (!REPORTS.test(text)) return false;
  return introductions(text).some(
    ({ role, name, from, at }) =>
      role === 'reporter' &&
      name.includes(' ') &&
      !label.parts.includes(key(name.split(' ').at(-1) ?? '')) &&
      /^\P{L}*$/u.test(text.slice(at + from.length)),
  );
}

/** The report that ends with the last of what stands under a label. */
function reportIn({ label, said }: Under): readonly Block[] {
  const near = said.slice(-LONGEST);
  const [, name = ''] = SIGNED.exec(near.at(-1)?.text ?? '') ?? [];
  if (!name || label.parts.includes(key(name.split(' ').at(-1) ?? ''))) return [];
  const given = near.slice(0, -1).findLastIndex(({ text }) => text.includes(name));
  return given < 0 ? [] : near.slice(given + 1);
}
