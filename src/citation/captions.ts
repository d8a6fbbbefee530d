// Captions of a transcript whose page carries times: WebVTT (https://www.w3.org/TR/webvtt1/) and SubRip. No time is made up: a cue
// lasts until the next begins, and the last one until the audio ends.
import { LAST, type Line } from './lines.ts';

interface Cue {
  /** Seconds from the start of the audio. */
  start: number;
  end: number;
  lines: Line[];
}

/**
 * Tells whether there are times enough for captions: at least two different ones, and one at every other turn; fewer would make
 * cues that stand still for minutes.
 */
export function isTimed(lines: readonly Line[]): boolean {
  const times = lines.flatMap(({ start }) => start ?? []);
  const turns = lines.filter(({ opens }) => opens);
  return new Set(times).size > 1 && turns.filter(({ start }) => start !== null).length * 2 >= turns.length;
}

/** What captions have to know of the audio: `seconds` that it lasts, where the page says. */
interface Audio {
  seconds?: number | undefined;
}

/** WebVTT. `about` says what it is and where it is from, a line each; the marks of a turn are a comment before it. */
export function toWebVtt(lines: readonly Line[], about: readonly string[], audio: Audio): string {
  const cues = cuesOf(lines, audio).map(({ start, end, lines }) => {
    const marked = lines.filter(({ opens, name, marks }) => opens && name !== null && marks);
    const spoken = lines.map(({ name, text }) =>
      name === null ? escaped(text) : `<v ${escaped(name)}>${escaped(text)}</v>`,
    );
    const cue = [`${clock(start, '.')} --> ${clock(end, '.')}`, ...spoken].join('\n');
    return marked.length ? `${comment(marked.map(({ name, marks }) => `${name}: ${marks}`))}\n\n${cue}` : cue;
  });
  return `${['WEBVTT', comment(about), ...cues].join('\n\n')}\n`;
}

/** SubRip, which has no place for where it is from; the marks of a turn stand behind the name. */
export function toSrt(lines: readonly Line[], audio: Audio): string {
  const cues = cuesOf(lines, audio).map(({ start, end, lines }, index) =>
    [
      String(index + 1),
      `${clock(start, ',')} --> ${clock(end, ',')}`,
      ...lines.map(({ name, text, opens, marks }) =>
        withoutTags(name === null ? text : `${name}${opens && marks ? ` (${marks})` : ''}: ${text}`),
      ),
    ].join('\r\n'),
  );
  return `${cues.join('\r\n\r\n')}\r\n`;
}

/**
 * A cue for every line that has a time of its own. Other lines go along with the one before; what comes before the first time is from
 * the beginning. Times that do not go on are a mistake of the page's: the words keep their order.
 */
function cuesOf(lines: readonly Line[], { seconds = 0 }: Audio): Cue[] {
  const cues: Cue[] = [];
  for (const line of lines) {
    const last = cues.at(-1);
    if (last && (line.start === null || line.start <= last.start)) last.lines.push(line);
    else {
      const start = line.start ?? 0;
      if (last) last.end = start;
      cues.push({ start, end: start, lines: [line] });
    }
  }
  const last = cues.at(-1);
  if (last) last.end = Math.min(seconds >= last.start + 1 ? seconds : last.start + slowly(last.lines), LAST);
  return cues;
}

/**
 * Seconds in which anybody has said these lines: one for three characters, in any script. Where no page tells when the audio ends the
 * last cue stands that long; a player shows nothing beyond the end anyway.
 */
function slowly(lines: readonly Line[]): number {
  return Math.ceil(lines.reduce((sum, { text }) => sum + text.length, 0) / 3);
}

/** "00:01:04.500" */
function clock(seconds: number, point: string): string {
  const all = Math.round(seconds * 1000);
  const parts = [all / 3_600_000, (all / 60_000) % 60, (all / 1000) % 60];
  const [hours, minutes, rest] = parts.map((part) => String(Math.floor(part)).padStart(2, '0'));
  return `${hours}:${minutes}:${rest}${point}${String(all % 1000).padStart(3, '0')}`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character] ?? character);
}

/** A comment of WebVTT. It knows no escapes: an arrow in it would make a cue of it. */
function comment(lines: readonly string[]): string {
  return ['NOTE', ...lines.map((line) => line.replaceAll('-->', '--›'))].join('\n');
}

/** SubRip knows no escapes either: what readers take for tags or times is written with marks that look alike. */
function withoutTags(text: string): string {
  return text.replaceAll('<', '‹').replaceAll('>', '›');
}
