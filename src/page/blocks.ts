import type { Block, Span } from '../transcript/model.ts';
import { safeUrl } from '../transcript/safe-url.ts';
import { attr, nameOf, parentOf } from './dom.ts';
import type { Line } from './lines.ts';

const clock = /^\W*(?:(\d{1,2}):)?(\d{1,3}):(\d\d(?:[.,]\d+)?)\W*$/;

/** Seconds in a media time: "1:02", "00:00:12.68", a bare number of seconds. Null for anything else. */
export function seconds(time: string): number | null {
  const parts = clock.exec(time);
  if (parts) return Number(parts[1] ?? 0) * 3600 + Number(parts[2]) * 60 + Number(parts[3]?.replace(',', '.'));
  return /^\d+(?:\.\d+)?$/.test(time) ? Number(time) : null;
}

/** Seconds that an element carries: `begin` (TTML) and `data-start` in seconds, `m` and `data-m` (hyperaudio) in milliseconds. */
function startOf(element: Element): number | null {
  const inSeconds = attr(element, 'begin') || attr(element, 'data-start') || attr(element, 'data-time');
  if (inSeconds) return seconds(inSeconds);
  const milliseconds = attr(element, 'm') || attr(element, 'data-m');
  return /^\d+$/.test(milliseconds) ? Number(milliseconds) / 1000 : null;
}

/** An inline element within a line: emphasis, a link, a time, a span with attributes. Offsets into `Line.text`. */
export interface Stretch extends Span {
  name: string;
  element: Element;
}

/** So many inline elements round a word say something of it. Pages that nest more are broken, or want to be slow to read. */
const NESTED = 64;

/** The inline elements within a line, in the order in which they end. */
function stretchesOf({ text, nodes, starts, element }: Line): Stretch[] {
  const open: Stretch[] = [];
  const done: Stretch[] = [];
  const close = (depth: number, end: number) => {
    while (open.length > depth) {
      const stretch = open.pop();
      if (stretch) done.push({ ...stretch, end });
    }
  };
  nodes.forEach((node, i) => {
    const around: Element[] = [];
    for (let at = parentOf(node); at && at !== element && around.length < NESTED; at = parentOf(at)) around.push(at);
    around.reverse();
    const same = around.findIndex((inner, depth) => open[depth]?.element !== inner);
    const start = starts[i] ?? 0;
    close(same < 0 ? around.length : same, start);
    for (const inner of around.slice(open.length))
      open.push({ name: nameOf(inner), element: inner, start, end: start });
  });
  close(0, text.length);
  return done.filter(({ start, end }) => start < end);
}

/** Whether a stretch is set off from the rest of its line: in bold, or a <span> of several words that the line begins with. */
const isSetOff = ({ name, element, start, end }: Stretch, text: string): boolean =>
  /^(?:b|strong|cite|em|[iu]|mark)$/.test(name) ||
  (name === 'span' &&
    (/font-weight:\s*(?:bold|[6-9]00)/.test(attr(element, 'style')) ||
      (end < text.length && !/\p{L}/u.test(text.slice(0, start)) && / /.test(text.slice(start, end).trim()))));

/**
 * A line as a block: its text without the times that stand in <time> elements, which are kept as times. The text is empty when
 * there was nothing but a time. `base` is the address that links are relative to.
 */
export function blockOf(line: Line, base: string): Block {
  const times: Block['times'] = [];
  const start = startOf(line.element);
  if (start !== null) times.push({ at: 0, seconds: start });

  const stretches = stretchesOf(line);
  const cuts: Span[] = [];
  for (const stretch of stretches) {
    const printed = stretch.name === 'time' ? seconds(line.text.slice(stretch.start, stretch.end).trim()) : null;
    const at = printed ?? startOf(stretch.element);
    if (at !== null) times.push({ at: stretch.start, seconds: at });
    if (printed !== null) cuts.push(stretch);
  }
  const { text, moved } = without(line.text, cuts);
  const spans = (which: (stretch: Stretch) => boolean): Stretch[] =>
    stretches
      .filter(which)
      .map((stretch) => ({ ...stretch, ...trimmed(text, moved(stretch.start), moved(stretch.end)) }))
      .filter(({ start, end }) => start < end)
      .sort((a, b) => a.start - b.start || b.end - a.end);

  const level = /^h([1-6])$/.exec(line.name)?.[1];
  const block: Block = {
    index: 0,
    text,
    kind: level ? 'heading' : /^(?:dt|th)$/.test(line.name) ? 'term' : 'paragraph',
    marked: joined(
      spans((stretch) => isSetOff(stretch, line.text)),
      text,
    ),
    links: spans(({ name }) => name === 'a').flatMap(({ start, end, element }) => {
      const url = address(attr(element, 'href'), base);
      return url ? [{ start, end, url }] : [];
    }),
    times: times.map(({ at, seconds }) => ({ at: moved(at), seconds })).sort((a, b) => a.at - b.at),
  };
  if (level) block.level = Number(level);
  return block;
}

function address(href: string, base: string): string | null {
  return href && URL.canParse(href.trim(), base) ? safeUrl(new URL(href.trim(), base).href) : null;
}

/** Text with spans cut out, and where an offset into the old text stands in the new one. */
function without(text: string, cuts: Span[]): { text: string; moved: (offset: number) => number } {
  if (!cuts.length) return { text, moved: (offset) => offset };
  let left = '';
  let from = 0;
  const kept: { from: number; to: number; at: number }[] = [];
  for (const { start, end } of [...cuts, { start: text.length, end: text.length }]) {
    let to = start;
    if (from < to) {
      const piece = text.slice(from, to);
      const lead = left === '' || left.endsWith(' ') ? piece.length - piece.trimStart().length : 0;
      from += lead;
      to = Math.max(from, to);
      kept.push({ from, to, at: left.length });
      left += text.slice(from, to);
    }
    from = Math.max(from, end);
  }
  const trimmedText = left.trimEnd();
  const moved = (offset: number) => {
    const piece = kept.findLast(({ from }) => from <= offset);
    return piece ? Math.min(piece.at + Math.min(offset, piece.to) - piece.from, trimmedText.length) : 0;
  };
  return { text: trimmedText, moved };
}

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}

/** Spans in order, those that touch or overlap, or have no more than spaces between them in the text, made one. */
function joined(spans: Span[], text: string): Span[] {
  const result: Span[] = [];
  for (const { start, end } of spans) {
    const last = result[result.length - 1];
    if (last && !text.slice(last.end, start).trim()) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
