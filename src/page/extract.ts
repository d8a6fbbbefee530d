import { clean } from '../transcript/clean.ts';
import type { Block } from '../transcript/model.ts';
import { type Standing, standing } from './aside.ts';
import { blockOf } from './blocks.ts';
import { announces, type Find } from './detect.ts';
import { attr, baseOf, childrenOf, inherited, nameOf, parentOf } from './dom.ts';
import { type Line, readLines } from './lines.ts';
import { newPace, type Pace } from './pace.ts';
import { rowReader } from './rows.ts';
import { ENDED, termReader } from './terms.ts';

/** What a page gives to be attributed. */
export interface Extract {
  blocks: Block[];
  /** The page's own text nodes of block i, at index i. */
  nodes: Node[][];
}

/** Reads the blocks of the transcript that was found; what stands round it and is text is marked as an aside. The page stays as it is. */
export async function extract(found: Find): Promise<Extract> {
  const pace = newPace();
  const container = await around(found, pace);
  const story = storyOf(container);
  const base = baseOf(story);
  const lines: Line[] = [];
  for (const line of readLines(story, () => false, clean)) {
    if (found.folded || !line.hidden) lines.push(line);
    await pace();
  }
  const within = inherited((element) => element === container || undefined);
  const own = (line: Line) => within(line.element) === true;
  const judge = judgeOf(found, own, story);
  await pace();
  const labelled = new Set(found.labelled.map((index) => found.lines[index]?.nodes[0]));
  const start = startOf(lines, own, labelled);
  const over = lines[start - 1];
  const headed = over !== undefined && announces(over.text) && (HEADING.test(over.name) || over.text.endsWith(':'));
  await pace();
  const languageOf = inherited(ownLanguage);
  const isCalled = inherited((element) =>
    element === story ? false : announces(attr(element, 'class') + attr(element, 'id')) || undefined,
  );
  const tell = await rowReader(lines, labelled, pace);
  const isTerm = await termReader(lines.filter(own), labelled, pace);

  const blocks: Block[] = [];
  const nodes: Node[][] = [];
  let waiting: Block['times'] = [];
  let gap = false;
  let before: Line | null = null;
  for (const [index, line] of lines.entries()) {
    await pace();
    const block = blockOf(line, base);
    gap ||= line.gap || (before !== null && parentOf(before.element) !== parentOf(line.element));
    before = line;
    if (!block.text) {
      waiting = block.times.map(({ seconds }) => ({ at: 0, seconds }));
      continue;
    }
    let kind = judge(line);
    if (!kind && index < start)
      kind = index === start - 1 && line.text.length < 80 && announces(line.text) ? 'drop' : 'article';
    if (!kind && headsColumn(line.element)) kind = 'article';
    const speaker = kind ? undefined : tell(line);
    if (kind === 'drop' || speaker === '') continue;
    block.index = blocks.length;
    block.times.unshift(...waiting);
    waiting = [];
    const label = labelled.has(line.nodes[0]);
    if (kind) block.aside = kind;
    else if (speaker) block.speaker = speaker;
    else if (isTerm(line)) block.kind = 'term';
    else if (!label && isTitle(block)) Object.assign(block, { kind: 'heading', level: 3 });
    const lang = languageOf(line.element);
    if (lang) block.lang = lang;
    if (gap) block.breakBefore = true;
    if (!kind && (headed || isCalled(line.element))) block.inTranscript = true;
    gap = false;
    blocks.push(block);
    nodes.push(line.nodes);
  }
  return { blocks, nodes };
}

/** The head of a column, in a row of nothing but heads, says of what sort the cells under it are. */
function headsColumn(cell: Element): boolean {
  if (nameOf(cell) !== 'th') return false;
  const around = parentOf(cell);
  const row = around ? childrenOf(around) : [];
  return row.length > 1 && row.every((other) => nameOf(other) === 'th');
}

/** A paragraph in bold that is no sentence stands for a heading. */
const isTitle = ({ text, kind, marked: [bold] }: Block): boolean =>
  kind === 'paragraph' &&
  text.length <= 100 &&
  bold?.start === 0 &&
  bold.end === text.length &&
  /[\p{L}\d"”“’»]$/u.test(text);

/** The part of the page that the transcript is the story of, or the body of the page when the markup names none. */
function storyOf(container: Element): Element {
  let story: Element | null = null;
  let top = container;
  for (let element: Element | null = container; element; element = parentOf(element)) {
    if (nameOf(element) === 'main' || nameOf(element) === 'article' || attr(element, 'role') === 'main')
      story = element;
    if (nameOf(element) === 'body') top = element;
  }
  return story ?? top;
}

/** What part of the labels does not show that something speaks that is called an aside. */
const FEW = 1 / 4;

/**
 * What each line is, by the elements that it stands in. What labels stand in is speech, whatever it is called, and so is what is called
 * the same: but few of them, beside others, are the headings of boxes between the paragraphs.
 */
function judgeOf({ lines, labelled }: Find, own: (line: Line) => boolean, story: Element): (line: Line) => Standing {
  const called = inherited((element) => (element === story ? undefined : (standing(element) ?? undefined)));
  // Each label's line, and where it stands alone the one below.
  const said = labelled.map((i) => lines.slice(i, ENDED.test(lines[i]?.text ?? '') ? i + 1 : i + 2));
  const held = new Map<Standing | undefined, number>();
  for (const both of said)
    for (const kind of new Set(both.map(({ element }) => called(element)))) held.set(kind, (held.get(kind) ?? 0) + 1);
  held.set(undefined, Infinity);
  const speaking = new Set<Element | string>();
  for (const { element } of said.flat()) {
    if (Number(held.get(called(element))) < FEW * labelled.length) continue;
    for (let at: Element | null = element; at && !speaking.has(at); at = parentOf(at))
      speaking.add(at).add(attr(at, 'class'));
  }
  speaking.delete('');
  const judge = inherited((element) =>
    speaking.has(element) || speaking.has(attr(element, 'class')) || element === story
      ? null
      : (standing(element) ?? undefined),
  );
  return (line) => {
    const kind = judge(line.element) ?? null;
    if (kind || own(line)) return kind;
    // Outside of the transcript's own element: the text of an article is a note, the rest is furniture.
    return line.text.length > 60 || /[\p{STerm}…”"]$/u.test(line.text) ? 'article' : 'drop';
  };
}

const HEADING = /^h[2-6]$/;
/** A heading over pieces of the talk, which comes whole further down. */
const PREVIEW =
  /^(?:highlights?|excerpts?|key (?:moments|quotes|takeaways)|best (?:bits|moments|quotes)|in this episode)\b/i;

/** Index of the line that the transcript begins with: what stands before it in the same element is the article. */
function startOf(lines: Line[], own: (line: Line) => boolean, labelled: ReadonlySet<Text | undefined>): number {
  const [firstLabel] = labelled;
  const first = lines.findIndex((line) => line.nodes[0] === firstLabel);
  // An article that has lines like labels as well: a joke, questions and answers, the best of the talk.
  const heading = lines.findIndex(({ name, text }, i) => i > first && HEADING.test(name) && announces(text));
  const follows = heading > 0 && lines.slice(heading + 1).filter(({ nodes }) => labelled.has(nodes[0])).length > 2;
  const over = lines
    .slice(0, first)
    .findLast(({ name, text }) => HEADING.test(name) && (PREVIEW.test(text) || announces(text)));
  if (follows && over && PREVIEW.test(over.text)) return heading + 1;
  for (let i = first - 1; i >= 0; i--) if (announces(lines[i]?.text ?? '')) return i + 1;
  if (follows) return heading + 1;
  const gaps = lines.filter((line, i) => i > first && line.gap && own(line)).length;
  const rare = gaps <= 0.1 * lines.length;
  const announced = lines[first]?.gap && rare && first > 0 && own(lines[first - 1] as Line);
  return announced ? first : 0;
}

/** The language that an element states of itself; that of the whole page is left aside. */
const ownLanguage = (element: Element): string | undefined =>
  /^(?:body|html)$/.test(nameOf(element)) ? '' : attr(element, 'lang') || undefined;

/** The innermost element that holds all labelled lines but one in twenty. */
async function around({ lines, labelled }: Find, pace: Pace): Promise<Element> {
  const held = new Map<Element, number>();
  const outsideIn: Element[] = [];
  let last = document.body as Element;
  for (const i of labelled) {
    await pace();
    last = lines[i]?.element ?? last;
    const path: Element[] = [];
    for (let element: Element | null = last; element && !held.has(element); element = parentOf(element)) {
      path.push(element);
      held.set(element, 0);
    }
    for (const element of path.reverse()) outsideIn.push(element);
    held.set(last, (held.get(last) ?? 0) + 1);
  }
  for (const element of outsideIn.reverse()) {
    await pace();
    const outer = parentOf(element);
    if (outer) held.set(outer, (held.get(outer) ?? 0) + (held.get(element) ?? 0));
  }
  // Of one label alone, the paragraph is not the container.
  while (last === lines[labelled[0] ?? 0]?.element || (held.get(last) ?? 0) < 0.95 * labelled.length) {
    const outer = parentOf(last);
    if (!outer) break;
    last = outer;
  }
  return last;
}
