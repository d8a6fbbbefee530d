// Captions of a transcript whose page carries times: WebVTT (https://www.w3.org/TR/webvtt1/) and SubRip. No time is made up: a cue
// lasts until the next begins, and the last one, whose end no page tells, for as long as the formats can say.
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

/** WebVTT. `about` says what it is and where it is from, a line each. */
export function toWebVtt(lines: readonly Line[], about: readonly string[]): string {
  const note = ['NOTE', ...about.map(withoutArrow)].join('\n');
  const cues = cuesOf(lines).map(({ start, end, lines }) =>
    [
      `${clock(start, '.')} --> ${clock(end, '.')}`,
      ...lines.map(({ name, text }) => (name === null ? escaped(text) : `<v ${escaped(name)}>${escaped(text)}</v>`)),
    ].join('\n'),
  );
  return `${['WEBVTT', note, ...cues].join('\n\n')}\n`;
}

/** SubRip, which has no place for where it is from. */
export function toSrt(lines: readonly Line[]): string {
  const cues = cuesOf(lines).map(({ start, end, lines }, index) =>
    [
      String(index + 1),
      `${clock(start, ',')} --> ${clock(end, ',')}`,
      ...lines.map(({ name, text }) => withoutTags(name === null ? text : `${name}: ${text}`)),
    ].join('\r\n'),
  );
  return `${cues.join('\r\n\r\n')}\r\n`;
}

/**
 * A cue for every line that has a time of its own. Other lines go along with the one before; what comes before the first time is from
 * the beginning. Times that do not go on are a mistake of the page's: the words keep their order.
 */
function cuesOf(lines: readonly Line[]): Cue[] {
  const cues: Cue[] = [];
  for (const line of lines) {
    const last = cues.at(-1);
    if (last && (line.start === null || line.start <= last.start)) last.lines.push(line);
    else {
      const start = line.start ?? 0;
      if (last) last.end = start;
      cues.push({ start, end: LAST, lines: [line] });
    }
  }
  return cues;
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

/** A comment of WebVTT knows no escapes: an arrow in it would make a cue of it. */
function withoutArrow(text: string): string {
  return text.replaceAll('-->', '--›');
}

/** SubRip knows no escapes either: what readers take for tags or times is written with marks that look alike. */
function withoutTags(text: string): string {
  return text.replaceAll('<', '‹').replaceAll('>', '›');
}
