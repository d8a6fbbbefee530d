import { beforeEach, expect, it, vi } from 'vitest';
import { attributeInBackground } from '../src/attribution-client.ts';
import { attributionServer } from '../src/attribution-server.ts';
import { answer } from '../src/messages.ts';
import { attribute } from '../src/transcript/attribute.ts';
import type { Block } from '../src/transcript/model.ts';
import { unknownBroadcast } from './unknown-broadcast.ts';

type Listener = (message: unknown, sender: object, reply: (reply: unknown) => void) => unknown;
let listeners: Listener[] = [];
let sent = 0;
/** The call before which the browser ends the background once, and starts it anew. */
let endsBefore = Number.POSITIVE_INFINITY;

const overTheWire = <T>(value: T): T => JSON.parse(JSON.stringify(value ?? null));

function startBackground(): void {
  listeners = [];
  answer('background', attributionServer());
}

beforeEach(() => {
  sent = 0;
  endsBefore = Number.POSITIVE_INFINITY;
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'sidetone',
      sendMessage: (message: unknown) => {
        if (sent++ === endsBefore) startBackground();
        return new Promise((resolve) => {
          for (const listener of listeners) {
            listener(overTheWire(message), { id: 'sidetone' }, (reply) => resolve(overTheWire(reply)));
          }
        });
      },
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
  });
  startBackground();
});

const broadcast = unknownBroadcast('https://lantern.example/story');
const blocks = Array.from(
  { length: 1301 },
  (_, index): Block => ({
    index,
    text: `${index % 2 ? 'OTTOLINE VASK' : 'BRAM DESSAI'}: This is sentence number ${index} of a long evening.`,
    kind: 'paragraph',
    marked: [],
    links: [],
    times: [],
  }),
);

it('a transcript too long for one message comes back whole', async () => {
  const transcript = await attributeInBackground(blocks, broadcast);
  expect(transcript.turns).toHaveLength(1301);
  expect(transcript).toEqual(attribute(blocks, broadcast));
});

it.each([1, 3, 5])('nothing is lost when the browser ends the background before message %i', async (before) => {
  endsBefore = before;
  expect(await attributeInBackground(blocks, broadcast)).toEqual(attribute(blocks, broadcast));
});
