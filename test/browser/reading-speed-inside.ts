// Runs in a page: fills it with a transcript and measures how it is read.
import { attributeInBackground } from '../../src/attribution-client.ts';
import { readPage } from '../../src/page/read.ts';
import { attribute } from '../../src/transcript/attribute.ts';

const sentences = [
  'The ferry has not come in since Tuesday, and nobody on the pier knows why.',
  'We rang the harbour office, and they said to wait until noon.',
  'Is there anybody who has seen the boat, or the light that she carries?',
  'My sister saw it out there, well after midnight, and told me in the morning.',
];
const words = (turn: number) => `${sentences[turn % 4]} ${sentences[(turn * 7 + 1) % 4]}`;
const to = (turn: number, first: string, second: string) => (turn % 2 ? second : first);
const label = (turn: number) =>
  turn < 2 ? to(turn, 'OTTOLINE VASK, HOST:', 'BRAM DESSAI:') : to(turn, 'VASK:', 'DESSAI:');
const namesake = (turn: number) => {
  const letters = [...`${turn + 1000}`].map((digit) => 'BCDFGLMNRT'[Number(digit)]);
  return turn % 3 ? 'VASK:' : `${letters.join('A')} VASK:`;
};
const timed = (text: string, turn: number) =>
  text.replace(/\S+/g, (word) => `<span data-m="${turn * 10_000}">${word}</span>`);
const each = (form: (turn: number) => string, between: string) => (turns: number) =>
  Array.from({ length: turns }, (_, turn) => form(turn)).join(between);

/** The ways of printing a transcript that have been slow, or might be. */
const shapes: Record<string, (turns: number) => string> = {
  paragraphs: each((turn) => `<p>${label(turn)} ${words(turn)}</p>`, ''),
  'bold labels': each((turn) => `<p><b>${label(turn)}</b> ${words(turn)}</p>`, ''),
  'lines of one block': each((turn) => `${label(turn)} ${words(turn)}`, '<br>'),
  'lines of one text': (turns) => `<pre>${each((turn) => `${label(turn)} ${words(turn)}`, '\n')(turns)}</pre>`,
  'one block': each((turn) => `${label(turn)} ${words(turn)}`, '  '),
  namesakes: each((turn) => `<p>${namesake(turn)} ${words(turn)}</p>`, ''),
  'a time for every word': each((turn) => `<p>${timed(`${label(turn)} ${words(turn)}`, turn)}</p>`, ''),
};

export const shapeNames = Object.keys(shapes);

/** Resolves when the page is drawn: its own drawing is none of our time. */
async function fill(shape: string, turns: number): Promise<void> {
  document.body.innerHTML = `<main><h1>Tides</h1><div>${shapes[shape]?.(turns)}</div></main>`;
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}

/** Milliseconds that a page is read in, attribution included: the median of several times. */
export async function millisecondsToRead(shape: string, turns: number, rounds: number): Promise<number> {
  await fill(shape, turns);
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const reading = await readPage(document, attribute);
    taken.push(performance.now() - start);
    if (reading?.transcript.turns.length !== turns)
      throw new Error(`${shape}: ${reading?.transcript.turns.length ?? 'no'} turns of ${turns} were read.`);
  }
  return taken.sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN;
}

/** The longest time, in milliseconds, for which the page answers nobody while it is read and attributed elsewhere. */
export async function longestStall(shape: string, turns: number): Promise<number> {
  await fill(shape, turns);
  const { port1, port2 } = new MessageChannel();
  let longest = 0;
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  const reading = await readPage(document, attributeInBackground);
  port1.close();
  if (reading?.transcript.turns.length !== turns) throw new Error(`${shape}: not all of ${turns} turns were read.`);
  return Math.max(longest, performance.now() - last);
}
