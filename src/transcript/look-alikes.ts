// What has the form of a transcript and is none. Each is told by what no broadcast does, or by what its people do not do.
import { key } from './fold.ts';
import type { Head } from './head.ts';
import type { Mentions } from './mentions.ts';
import type { Block } from './model.ts';
import { QUESTIONS } from './questions.ts';
import { isWhole } from './setting.ts';

/** A label, its block's place in the page, and the words behind it there, or below where it stands alone. */
interface Said extends Head {
  at: number;
  block: Block;
  said: string;
}

/**
 * Whether the labels of a page are those of something written: answers to a survey, a play, a list of people, a live blog, quotations,
 * instructions, or the first lines of a transcript that is elsewhere. What the page calls a transcript is one. Linear.
 */
export function isLookAlike(blocks: readonly Block[], heads: ReadonlyMap<number, Head[]>, mentions: Mentions): boolean {
  const all: Said[] = blocks.flatMap((block, at) =>
    (heads.get(block.index) ?? []).map((head) => ({
      ...head,
      at,
      block,
      said: block.text.slice(head.words, head.end).trim() || (blocks[at + 1]?.text ?? ''),
    })),
  );
  const [first] = all;
  const last = all.at(-1);
  if (!first || !last) return false;
  const below = blocks.slice(last.at + 1);
  if (isTeaser(all.length, below) || isSurvey(blocks, heads)) return true;
  if (isPlay(blocks.slice(0, last.at), below)) return true;
  if (first.block.inTranscript) return false;
  const above = blocks[first.at - 1];
  const apart = above === undefined || above.aside !== undefined;
  return (
    isStaff(all) ||
    isLive(all, blocks.slice(first.at, last.at)) ||
    isQuoted(all) ||
    (!apart && (isList(all, mentions) || isWrittenTo(all)))
  );
}

/** How many labels make a transcript. */
const FEW = 3;

/** Whether fewer labels than make a transcript are all, and below them a link leads to it. */
const isTeaser = (labels: number, below: readonly Block[]): boolean =>
  labels < FEW &&
  below
    .slice(0, 2)
    .some(({ text, links }) => links.length > 0 && text.length < 100 && /transcri|transkri|manuskript/i.test(text));

/**
 * Whether the labelled blocks are answers to a survey and no talk: in three sections or more nobody has a label twice, and no label has a
 * role, a time or a sound. Under headings nobody asks anything; where questions in bold stand above the answers, there are several to each.
 */
function isSurvey(blocks: readonly Block[], heads: ReadonlyMap<number, Head[]>): boolean {
  const sizes: number[] = [];
  let answered = new Set<string>();
  let questions = 0;
  let asks = false;
  for (const block of blocks) {
    const said = heads.get(block.index) ?? [];
    const question = said.length === 0 && isWhole(block) && /[?？]$/.test(block.text);
    if (question) questions++;
    if (block.kind === 'heading' || question) answered = new Set();
    for (const { label, form, words, end } of said) {
      const name = label.parts.join(' ');
      const told = label.role !== null || label.kind !== 'person' || block.times.length > 0 || form !== 'colon';
      if (told || answered.has(name)) return false;
      asks ||= /[?？[(]/.test(block.text.slice(words, end));
      sizes.push((answered.size === 0 ? 0 : (sizes.pop() ?? 0)) + 1);
      answered.add(name);
    }
  }
  const several = sizes.every((size) => size > 1);
  return sizes.length >= FEW && (questions === 0 ? !asks : several);
}

const UNIT =
  '(?:(?:(?:erste|zweite|dritte|vierte|fünfte)r?|[IVX\\d]{1,4}\\.) (?:akt|aufzug|auftritt)|(?:acte|acto|atto|ato|scène|escena|scena|cena|cuadro) (?:[IVX]{1,4}|\\d{1,2}|premi[eè]re?|primer[oa]?|prim[oa]|primeir[oa]|second[eoa]?|segund[oa]|únic[oa])|scene (?:[IVX]{1,4}|\\d{1,2}|one|two|three|four|five))';
/** "ACTE PREMIER", "Erster Aufzug. Erster Auftritt", "ACTO II": a line of a play; a part of a programme has a title, or is an act alone. */
const ACT = `${UNIT}(?:[\\s.,:–—-]{1,3}${UNIT})?[.:]?`;
/** What stands on the page of a play or a film between what its people say. */
const SCENE = new RegExp(`^(?:${ACT}|(?:INT|EXT)\\. .{2,80})$`, 'iu');
/** What happens on a stage where it begins and ends; once, somebody may say that. */
const STAGE = /^(?:(?:slow |end of play\. )?curtain|blackout|lights (?:up|down|fade|rise)\b.{0,120})\.?$/i;

/** Whether a page that calls itself no transcript is a play or a film by what stands above and below what its people say. */
const isPlay = (above: readonly Block[], below: readonly Block[]): boolean =>
  above.some(({ text, inTranscript }) => !inTranscript && SCENE.test(text)) ||
  [...above, ...below].filter(({ text, inTranscript }) => !inTranscript && STAGE.test(text)).length > 1;

/** Whether everybody has a role and speaks once, and nobody calls anybody: those who work for a station, one after the other. */
function isStaff(all: readonly Said[]): boolean {
  const names = all.map(({ label }) => label.parts.at(-1) ?? '');
  const told = all.every(
    ({ label: { casing, role, description, parts } }) =>
      casing === 'mixed' && (role ?? description) !== null && parts.length > 1,
  );
  if (all.length < FEW || !told || all.every(({ label }) => label.role === null)) return false;
  if (new Set(names).size < names.length) return false;
  const others = new Set(names);
  return all.every(({ said }, i) =>
    said.split(/\s+/).every((word) => key(word) === names[i] || !others.has(key(word))),
  );
}

/** "10:42 a.m.", and nothing more. */
const HOUR = /^\d{1,2}[:.]\d\d ?[ap]\.?m\.?(?: [A-Z]{2,4})?$/i;
const CLOCK = /^\W{0,2}([01]?\d|2[0-3]):([0-5]\d)(?![:\d])/;
/** From here on a time of two numbers is more likely one of the day than one since a broadcast began, in seconds. */
const MORNING = 6 * 60;

/** Whether people report hour by hour: times of day stand between what they write, or before all their labels. */
function isLive(all: readonly Said[], between: readonly Block[]): boolean {
  if (between.filter(({ aside, text }) => !aside && HOUR.test(text)).length >= FEW) return true;
  const times = all.map(({ block, label }) => {
    const [, hour = '', minute = ''] = label.role === null ? (CLOCK.exec(block.text) ?? []) : [];
    return hour ? Number(hour) * 60 + Number(minute) : -1;
  });
  return times.length >= FEW && Number(times[0]) >= MORNING && times.every((time) => time >= 0);
}

/** Whether what people are said to say is, for the better part, quoted; in a broadcast it is read by a voice without a name. */
const isQuoted = (all: readonly Said[]): boolean =>
  all.filter(({ said, label }) => label.kind === 'person' && /^\s*["“„«]/.test(said)).length > 0.4 * all.length;

/** Whether single words stand before what nobody asks and nobody answers, as in a recipe. */
const isList = (all: readonly Said[], mentions: Mentions): boolean =>
  all.every(
    ({ label, said, form, block }) =>
      label.kind === 'person' &&
      label.parts.length === 1 &&
      // Where there are no capitals, one word is a whole name.
      /\p{Lu}/u.test(label.name) &&
      mentions.spelling(label.parts) === null &&
      label.role === null &&
      !label.taped &&
      (form === 'colon' || form === 'dash') &&
      block.times.length === 0 &&
      !/[?？]/.test(said),
  );

/** Whether all are questions and answers, and nobody has a name. */
const isWrittenTo = (all: readonly Said[]): boolean =>
  all.every(({ label }) => QUESTIONS.flat().includes(label.parts.join(' ')));
