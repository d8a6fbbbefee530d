import { type BackgroundCalls, CallFailure, type Handlers } from './messages.ts';
import { withBroadcaster } from './sites/broadcasters.ts';
import { attribute } from './transcript/attribute.ts';
import type { Block, Turn } from './transcript/model.ts';

type AttributionCalls = Pick<BackgroundCalls, 'takeBlocks' | 'attribute' | 'giveTurns' | 'endJob'>;

/**
 * The background's side of `attributeInBackground`. A job lasts from its first blocks to `endJob`. The browser may end the background in
 * the middle of one; what it held is gone then, and the calls fail with `no-answer`.
 */
export function attributionServer(): Handlers<AttributionCalls> {
  const blocks = new Map<string, Block[]>();
  const turns = new Map<string, Turn[]>();
  return {
    takeBlocks: (_sender, job, from, slice) => {
      const taken = from === 0 ? [] : held(blocks, job);
      // A slice that comes twice, or not at all, would give words to others.
      if (taken.length !== from) throw new CallFailure('no-answer');
      taken.push(...slice);
      blocks.set(job, taken);
    },
    attribute: (_sender, job, broadcast) => {
      const page = held(blocks, job);
      const { turns: all, ...rest } = attribute(page, withBroadcaster(broadcast, page));
      blocks.delete(job);
      turns.set(job, all);
      return { ...rest, turnCount: all.length };
    },
    giveTurns: (_sender, job, from, to) => held(turns, job).slice(from, to),
    endJob: (_sender, job) => {
      blocks.delete(job);
      turns.delete(job);
    },
  };
}

function held<T>(jobs: ReadonlyMap<string, T>, job: string): T {
  const value = jobs.get(job);
  if (value === undefined) throw new CallFailure('no-answer');
  return value;
}
