import type { Block, Broadcast, Paragraph, Transcript } from '../../src/transcript/model.ts';
import { unknownBroadcast } from '../unknown-broadcast.ts';

/** A page of lines, one a paragraph, of a station and a programme that nothing is known of. */
export function page(text: string, known: Partial<Broadcast> = {}): [Block[], Broadcast] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return [blocksOf(lines), { ...unknownBroadcast('https://www.kzlq.example/story'), ...known }];
}

/** A block for every line. */
export const blocksOf = (lines: readonly string[]): Block[] =>
  lines.map((text, index) => ({ index, text, kind: 'paragraph', marked: [], links: [], times: [] }));

/** Who says what, one line a turn: "Ana Bell: Words. {sound} / Next paragraph." A question mark stands for nobody known. */
export function said({ speakers, turns }: Transcript): string[] {
  return turns.map(({ speaker, paragraphs }) => {
    const name = speakers.find(({ id }) => id === speaker)?.name ?? '?';
    return `${name}: ${paragraphs.map(words).join(' / ')}`;
  });
}

const words = ({ runs }: Paragraph) =>
  runs.map(({ kind, text }) => (kind === 'words' ? text : `{${text.replace(/^[[(]|[\])][.:]?$/g, '')}}`)).join(' ');
