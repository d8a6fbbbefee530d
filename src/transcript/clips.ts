// What is heard of others between the words of one person.
import { key } from './fold.ts';
import type { Head } from './head.ts';
import type { Label } from './label.ts';
import type { Block } from './model.ts';
import { fillsBlock } from './setting.ts';

/** A paragraph that is a quotation from its beginning to its end. */
const QUOTED = /^(?:["“„].*["”“]|[«»].*[«»])\.?$/u;

/** Whether two labels are those of one person, of whom one may give the surname alone. */
const areOne = (one: Label, other: Label): boolean =>
  one.kind === other.kind &&
  (one.parts.includes(other.parts.at(-1) ?? '') || other.parts.includes(one.parts.at(-1) ?? ''));

/** How a report ends: "Ana Bell, Leeds, KZLQ.", "Ana Bell, KZLQ News." */
const SIGNED =
  /(?:^|[.!?…»”"]\s)(\p{Lu}[\p{L}\p{M}'’-]{1,30}(?: \p{Lu}[\p{L}\p{M}'’-]{1,30}){1,3}),(?: [^.,]{2,40},)? (?:\p{Lu}{2,6}|Radio \p{Lu}\p{L}{1,20})(?: News)?\.?$/u;

/** So many paragraphs a report may have. */
const LONGEST = 40;

/** What stands under one label: its own words first. */
interface Under {
  label: Label;
  said: Block[];
}

/**
 * Index of each block without a label in which somebody else is heard than the label before it says: a quotation, where the next label is
 * the same, which would not be printed again if nobody else had been heard; a report that its reporter ends with a name and a station, from
 * where that name was given. Linear.
 */
export function clipsIn(blocks: readonly Block[], heads: ReadonlyMap<number, readonly Head[]>): ReadonlySet<number> {
  const clips = new Set<number>();
  const add = (some: readonly Block[]) => {
    for (const { index } of some) clips.add(index);
  };
  let under: Under | null = null;
  for (const block of blocks) {
    const own = heads.get(block.index) ?? [];
    const [first] = own;
    const last = own.at(-1);
    if (first && last) {
      if (under && areOne(under.label, first.label)) add(quotedIn(under));
      under = { label: last.label, said: fillsBlock(block, last) ? [] : [block] };
    } else if (under) {
      under.said.push(block);
      add(reportIn(under));
    }
  }
  return clips;
}

/** The quotations with which what stands under a label ends. */
function quotedIn({ said: [, ...more] }: Under): readonly Block[] {
  const from = more.findIndex(({ text }) => QUOTED.test(text));
  const quoted = from < 0 ? [] : more.slice(from);
  return quoted.every(({ text }) => QUOTED.test(text)) ? quoted : [];
}

/** The report that ends with the last of what stands under a label. */
function reportIn({ label, said }: Under): readonly Block[] {
  const near = said.slice(-LONGEST);
  const [, name = ''] = SIGNED.exec(near.at(-1)?.text ?? '') ?? [];
  if (!name || label.parts.includes(key(name.split(' ').at(-1) ?? ''))) return [];
  const given = near.slice(0, -1).findLastIndex(({ text }) => text.includes(name));
  return given < 0 ? [] : near.slice(given + 1);
}
