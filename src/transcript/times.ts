import { timeAt } from './head.ts';
import type { Block } from './model.ts';
import { countFirst } from './ordered.ts';

/** Characters that a time before words may have, with the space after it: "00:00:01.000 --> 00:00:04.000". */
const LONGEST = 30;

/** Seconds at which a stretch of a block begins: by the page's own data, else by the time code printed before its words; null without. */
export function startOf(block: Block, start: number, end: number): number | null {
  const { times } = block;
  const before = countFirst(times, ({ at }) => at < start);
  const next = times[before];
  const known = next?.at === start ? next : (times[before - 1] ?? (next && next.at < end ? next : undefined));
  return known?.seconds ?? printed(block.text.slice(Math.max(0, start - LONGEST), start));
}

/** The last time code in a text, in seconds: "00:26" → 26. */
function printed(text: string): number | null {
  let seconds: number | null = null;
  for (let at = 0; at < text.length; at++) {
    const time = timeAt(text, at);
    if (time === '') continue;
    const [begin = ''] = /[\d:.,]+/.exec(time) ?? [];
    const numbers = begin.replace(',', '.').split(':').map(Number);
    seconds = numbers.reduce((sum, number) => sum * 60 + number, 0);
    at += time.length - 1;
  }
  return seconds !== null && Number.isFinite(seconds) ? seconds : null;
}

/** When a caption is shown, as files of them say it: "00:00:01,333 --> 00:00:02,763". */
const SHOWN = /^[\d:.,]{7,14} --> [\d:.,]{7,14}$/;

/** Whether a block stands above a caption, and is none of its words: when it is shown, or its number, before that. */
export const isAboveCaption = ({ text }: Block, next: Block | undefined): boolean =>
  SHOWN.test(text) || (/^\d{1,5}$/.test(text) && SHOWN.test(next?.text ?? ''));
