// The whole transcript as a file: to read, to annotate, to put beside the audio. Each says where it is from, and what the page says
// of rights.
import type { Broadcast, Speaker, Transcript, Turn } from '../transcript/model.ts';
import { oneLine } from '../transcript/one-line.ts';
import { isTimed, toSrt, toWebVtt } from './captions.ts';
import { type Line, linesOf } from './lines.ts';
import { escapeMarkdown } from './runs.ts';

const formats = [
  { id: 'markdown', name: 'formatMarkdown', type: 'text/markdown', extension: 'md', timed: false },
  { id: 'text', name: 'formatText', type: 'text/plain', extension: 'txt', timed: false },
  { id: 'podcast-json', name: 'formatPodcastJson', type: 'application/json', extension: 'json', timed: false },
  { id: 'webvtt', name: 'formatWebVtt', type: 'text/vtt', extension: 'vtt', timed: true },
  { id: 'srt', name: 'formatSrt', type: 'application/x-subrip', extension: 'srt', timed: true },
] as const;

/** A format for whole transcripts; `name` is the key of the message that names it. */
export type TranscriptFormat = (typeof formats)[number];

/** What has to be known of a speaker's name wherever it stands. */
export interface Marked {
  /** The words that it was inferred from. */
  inferredFrom?: string;
  corrected?: boolean;
  interpreted?: boolean;
}

/** What a file says in words of the interface. */
export interface FileWords {
  /** The marks of a name, such as "corrected by you"; empty when there are none. */
  marks(of: Marked): string;
  /** Stands for what the page does not say of rights. */
  noRights: string;
}

/** The formats that a transcript can be had in, in the order in which they are offered: captions only where the page has times. */
export function formatsFor(transcript: Transcript): TranscriptFormat[] {
  // Most pages have no times: then nothing has to be read to know that.
  const some = transcript.turns.some((turn) => [turn, ...turn.paragraphs].some(({ start }) => start !== undefined));
  const timed = some && isTimed(linesOf(transcript));
  return formats.filter((format) => timed || !format.timed);
}

/** The transcript in a format. */
export function transcriptFile(transcript: Transcript, format: TranscriptFormat['id'], words: FileWords): string {
  const lines = linesOf(transcript, (turn) => words.marks(marksOfTurn(turn)));
  const audio = { seconds: transcript.broadcast.seconds };
  switch (format) {
    case 'markdown':
      return toMarkdown(transcript, lines, words);
    case 'text':
      return toText(transcript, lines, words);
    case 'podcast-json':
      return toPodcastJson(lines, [...aboutOf(transcript, words), ...namesMarked(transcript, words)]);
    case 'webvtt':
      return toWebVtt(lines, [...aboutOf(transcript, words), ...namesMarked(transcript, words)], audio);
    case 'srt':
      return toSrt(lines, audio);
  }
}

/** A name for the file, made of the date and of letters and figures of the title. */
export function fileName({ title, date }: Broadcast, { extension }: TranscriptFormat): string {
  const words = oneLine(title?.value ?? '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = Array.from([date?.value, ...words].filter(Boolean).join('-'))
    .slice(0, 80)
    .join('');
  return `${name || 'transcript'}.${extension}`;
}

/** Title, where and when it was heard, address, rights: a line each, what is not known left out. */
function aboutOf({ broadcast, notes }: Transcript, { noRights }: FileWords): string[] {
  const { title, programme, network, station, date, url } = broadcast;
  const from = new Set([programme, network, station, date].flatMap((fact) => (fact ? [fact.value] : [])));
  const rights = notes.filter(({ kind }) => kind === 'rights' || kind === 'disclaimer').map(({ text }) => text);
  return [title?.value ?? '', [...from].join(', '), url, ...(rights.length ? rights : [noRights])]
    .map(oneLine)
    .filter((line) => line !== '');
}

/** The speakers whose names have marks, for formats that have no place for them beside the name. */
function namesMarked({ speakers }: Transcript, words: FileWords): string[] {
  return speakers.flatMap((speaker) => {
    const marks = words.marks(marksOf(speaker));
    return marks ? [oneLine(`${speaker.name}: ${marks}`)] : [];
  });
}

function toMarkdown(transcript: Transcript, lines: readonly Line[], words: FileWords): string {
  const { title, url } = transcript.broadcast;
  const about = aboutOf(transcript, words).map((line) => (line === url ? `<${url}>` : escapeMarkdown(line)));
  const head = title ? [`# ${about[0]}`, about.slice(1).join('  \n')] : [about.join('  \n')];
  const body = lines.flatMap((line) => {
    const { name, marks } = openingOf(line, words);
    const label = name && `**${escapeMarkdown(name)}**${marks && ` (${escapeMarkdown(marks)})`}: `;
    return [...line.headings.map((title) => `## ${escapeMarkdown(title)}`), label + escapeMarkdown(line.text)];
  });
  return `${[...head, ...body].join('\n\n')}\n`;
}

function toText(transcript: Transcript, lines: readonly Line[], words: FileWords): string {
  const body = lines.flatMap((line) => {
    const { name, marks } = openingOf(line, words);
    const label = name && `${name}${marks && ` (${marks})`}: `;
    return [...line.headings, label + line.text];
  });
  return `${[aboutOf(transcript, words).join('\n'), ...body].join('\n\n')}\n`;
}

/**
 * Podcasting 2.0 (https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md): a segment
 * a line. Where the page has no times the segments have none. `source` and `note` are ours; readers pass over what they do not know.
 */
function toPodcastJson(lines: readonly Line[], source: readonly string[]): string {
  const segments = lines.map(({ name, marks, start, text }) => ({
    ...(name !== null && { speaker: name }),
    ...(name !== null && marks && { note: marks }),
    ...(start !== null && { startTime: start }),
    body: text,
  }));
  return `${JSON.stringify({ version: '1.0.0', source, segments }, null, 2)}\n`;
}

/** Name and marks before the first line of a turn; empty where the speaker goes on, or is not known. */
function openingOf({ opens, name, speaker, turn }: Line, words: FileWords): { name: string; marks: string } {
  if (!opens || name === null || !speaker) return { name: '', marks: '' };
  return { name, marks: oneLine(words.marks({ ...marksOf(speaker), ...marksOfTurn(turn) })) };
}

function marksOf({ inferredFrom, corrected }: Speaker): Marked {
  return { ...(inferredFrom !== undefined && { inferredFrom }), ...(corrected && { corrected }) };
}

function marksOfTurn({ corrected, interpreted }: Turn): Marked {
  return { ...(corrected && { corrected }), ...(interpreted && { interpreted }) };
}
