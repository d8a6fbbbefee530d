// Attribution needs the whole page at once and takes its time on a long one, so it is done in the background: the page that is
// being read never stalls for it. What goes there and back goes in slices, since every message is packed and unpacked in one piece.
import { CallFailure, callBackground } from './messages.ts';
import { randomId } from './random-id.ts';
import type { Block, Broadcast, Transcript, Turn } from './transcript/model.ts';

/** Blocks or turns a message: a few milliseconds of packing. */
const SLICE = 500;

/** `attribute()` of `transcript/`, done in the background. Rejects with `CallFailure`. */
export async function attributeInBackground(blocks: readonly Block[], broadcast: Broadcast): Promise<Transcript> {
  try {
    return await job(blocks, broadcast);
  } catch (error) {
    // The browser may have ended the background in the middle of it; the call that found out has started it again.
    if (error instanceof CallFailure && error.failure === 'no-answer') return job(blocks, broadcast);
    throw error;
  }
}

async function job(blocks: readonly Block[], broadcast: Broadcast): Promise<Transcript> {
  const id = randomId();
  for (let from = 0; from < blocks.length; from += SLICE) {
    await callBackground('takeBlocks', id, from, blocks.slice(from, from + SLICE));
  }
  const { turnCount, ...transcript } = await callBackground('attribute', id, broadcast);
  const turns: Turn[] = [];
  while (turns.length < turnCount) {
    turns.push(...(await callBackground('giveTurns', id, turns.length, turns.length + SLICE)));
  }
  await callBackground('endJob', id);
  return { ...transcript, turns };
}
