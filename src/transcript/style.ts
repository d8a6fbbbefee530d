// How a page prints its labels, by those of them that are sure.
import type { Form, Head } from './head.ts';
import type { Block } from './model.ts';
import { isBold, isDescribed, labelledThroughout } from './setting.ts';
import { count } from './tally.ts';

/** A block longer than this, in characters, may have been said by somebody. */
const SAID = 20;

/** How a page prints its labels. */
export interface Style {
  /** In which forms, and how many of each. */
  forms: ReadonlyMap<Form, number>;
  /** Before a colon, some of them. */
  colons: boolean;
  /** In capitals. */
  capitals: boolean;
  /** In bold. */
  bold: boolean;
  /** From the first label to the last, nearly all paragraphs have one before a colon. */
  throughout: boolean;
  /** Labels are as many as where people talk with one another. */
  dense: boolean;
}

/** That of a page of which nothing is known yet. */
export const NO_STYLE: Style = {
  forms: new Map(),
  colons: false,
  capitals: false,
  bold: false,
  throughout: false,
  dense: false,
};

/** Sees how a page prints those of the labels `first`, by block index, that `isSure`. Linear. */
export function styleOf(
  blocks: readonly Block[],
  first: ReadonlyMap<number, Head>,
  isSure: (block: Block, head: Head) => boolean,
): Style {
  const forms = new Map<Form, number>();
  let sure = 0;
  let upper = 0;
  let bold = 0;
  let said = 0;
  for (const block of blocks) {
    if (block.aside) continue;
    if (block.text.length > SAID) said++;
    const head = first.get(block.index);
    if (!head || isDescribed(block, head) || !isSure(block, head)) continue;
    sure++;
    count(forms, head.form);
    if (head.label.casing === 'upper') upper++;
    if (isBold(block, head)) bold++;
  }
  return {
    forms,
    colons: (forms.get('colon') ?? 0) >= 2,
    capitals: sure >= 3 && upper * 5 >= sure * 4,
    bold: sure >= 3 && bold * 10 >= sure * 9,
    throughout: sure >= 2 && labelledThroughout(blocks, first),
    dense: sure >= 2 && sure * 12 >= said,
  };
}
