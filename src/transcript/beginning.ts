// With which of its blocks a transcript begins, where somebody speaks before the first label.
import { key } from './fold.ts';
import { type Head, labelsOf } from './head.ts';
import { type Introduction, introductions } from './introductions.ts';
import type { Label } from './label.ts';
import type { Block } from './model.ts';
import { isAppeal, isEnd, isFurniture, isMarker, noteKind } from './notes.ts';
import { programmesIn } from './programme.ts';
import { inSurnameStyle, isLink } from './setting.ts';

/** The block with which the transcript begins: the first label's, or that of an opening nobody has labelled. */
export function beginning(blocks: readonly Block[], first: number, heads: ReadonlyMap<number, Head[]>): number {
  let after = 0;
  for (let i = 0; i < first; i++) {
    const block = blocks[i];
    if (block && isMarker(block.text)) after = i + 1;
  }
  while (after < first && !isParagraph(blocks[after])) after++;
  let from = first;
  while (from > after && isPassed(blocks[from - 1])) from--;
  const opening = blocks.slice(from, first).filter(isParagraph);
  const [begins] = opening;
  if (!begins) return first;
  from = blocks.indexOf(begins, from);
  const written = opening.some(({ text }) => articleLike(text));
  // What the page itself calls a transcript begins with its first paragraph, whoever says that, if nobody begins the talk later.
  const worded = opening.some(({ text }) => !/^[[(]/.test(text));
  const later = opens(blocks[first]) || introductions(blocks[first]?.text ?? '').some(handsOver);
  if (worded && !written && !later && opening.every(({ inTranscript }) => inTranscript)) return from;
  const said = opening.findIndex(opens);
  if (said >= 0) {
    const surnames = new Set(labelsOf(heads).map(({ parts }) => parts.at(-1) ?? ''));
    surnames.delete('');
    let start = said;
    const self = introductions(opening[said]?.text ?? '')
      .find(isOpening)
      ?.name.replace(/.* /, '');
    const isWritten = (text: string) =>
      articleLike(text) ||
      surnames.has(key(SAYING.exec(text)?.[1] ?? '')) ||
      (self !== undefined && text.split(/[\s,.]/).includes(self));
    while (start > 0 && !opening[start]?.breakBefore && !isWritten(opening[start - 1]?.text ?? '')) start--;
    if (!opening.slice(0, start + 1).some((block) => block.breakBefore))
      start = opening.slice(0, said).some((block) => articleLike(block.text)) ? said : start;
    return blocks.indexOf(opening[start] ?? begins);
  }
  if (opening.every((block) => articleLike(block.text))) return first;
  const [next] = heads.get(blocks[first]?.index ?? -1) ?? [];
  const hands =
    opening.some((block) => introductions(block.text).some(handsOver)) ||
    (next !== undefined && calls(opening.at(-1)?.text ?? '', next.label));
  return (hands && !written) || inSurnameStyle(heads) ? from : first;
}

/** Whether somebody opens a broadcast: says its name, or his or her own. */
const opens = (block: Block | undefined): boolean =>
  block !== undefined && (programmesIn(block.text).length > 0 || introductions(block.text).some(isOpening));

/** What is said to listeners and to guests, and not written. */
const SAID = /\b(?:we|us|I|you|here['’]s|here (?:to|with)|hi|hello|welcome|thanks?|wir|uns|nos|nous)\b/i;

/**
 * Whether a text calls whoever a label names to the microphone, by the full name: a reporter, before whom somebody else must have spoken,
 * or in words that nobody writes.
 */
const calls = (text: string, { kind, parts, role }: Label): boolean =>
  kind === 'person' &&
  parts.length > 1 &&
  (role === 'reporter' || SAID.test(text)) &&
  ` ${text.split(/\s+/).map(key).join(' ')} `.includes(` ${parts.join(' ')} `);

/** "Bell said that": so an article goes on about somebody whom it has named; who has not been heard yet is called by the full name. */
const SAYING = /(?:^|[.!?]["”]?\s)(\p{Lu}[\p{L}\p{M}'’-]{1,30}) (?:said|added)\b/u;

/** What stands between the paragraphs of a story, and is none of them: a picture, a box, an advertisement. */
export const isBox = ({ aside, text }: Block): boolean => aside !== undefined || (isFurniture(text) && !isEnd(text));

/** What may stand in an opening: its paragraphs, and what is put between them. */
const isPassed = (block: Block | undefined): boolean =>
  block !== undefined && (isParagraph(block) || isBox(block) || isLink(block));

/** What a host says of whom one hears next; that somebody hosts or produces is written as well. */
const handsOver = ({ role, from }: Introduction) => role === 'reporter' || role === 'guest' || /^this is /i.test(from);

/** Whether somebody says his or her own name. */
export const isOpening = ({ role }: Introduction) => role === 'self';

/** A paragraph of whole sentences that nothing sets apart. */
export function isParagraph(block: Block | undefined): block is Block {
  return (
    block !== undefined &&
    !block.aside &&
    block.kind === 'paragraph' &&
    noteKind(block) === null &&
    !(isAppeal(block.text) && block.text.length < 200) &&
    (/[\p{STerm}…"”’)\]—-]$/u.test(block.text) || block.text.length > 120)
  );
}

/** Written, not spoken: somebody is quoted and named after the quotation, or by name and trade before one that is all. */
function articleLike(text: string): boolean {
  return /^\p{Lu}\S+ (?:\S+ ){0,2}\p{Lu}\S+, [^:“"]{3,100}: [“"][^“”"]+[”"]$|,["”]\s(?:says|said|he|she|\p{Lu}[\p{L}'’-]+\s(?:says|said|\p{Lu}))|["”]\s(?:sagt|sagte|dijo|dice|dit|a dit)|,\sso\s\p{Lu}/u.test(
    text,
  );
}
