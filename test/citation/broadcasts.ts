// The reference item of the goldens, and small changes to it.
import type { Source } from '../../src/citation/item.ts';
import type { Broadcast, QuotePart, Role, Sourced, Speaker } from '../../src/transcript/model.ts';

export const url = 'https://www.kuer.org/2013-02-03/security-conference-yields-no-big-steps-forward-in-syria-conflict';

export const printed = (value: string): Sourced<string> => ({ value, origin: 'printed' });

export const broadcast: Broadcast = {
  url,
  title: printed('Security Conference Yields No Big Steps Forward In Syria Conflict'),
  programme: printed('Weekend Edition Sunday'),
  network: printed('NPR'),
  station: printed('KUER'),
  date: { value: '2013-02-03', origin: 'metadata' },
  dateIs: 'published',
  language: 'en-US',
  people: [],
};

/** A speaker by name and role. */
export function speaker(name: string, role: Role | null = 'guest', more: Partial<Speaker> = {}): Speaker {
  return { id: name, name, kind: 'person', role, description: null, labels: [name.toUpperCase()], ...more };
}

export const martin = speaker('Rachel Martin', 'host');
export const mcevers = speaker('Kelly McEvers', 'reporter');
export const lavrov = speaker('Sergey Lavrov');

export const reported: Source = {
  broadcast,
  speakers: [martin, mcevers, lavrov],
  titleNames: ['Syria'],
  accessed: '2026-11-23',
};

/** The reference item with other facts in its broadcast. */
export function withBroadcast(change: Partial<Broadcast>, source: Source = reported): Source {
  return { ...source, broadcast: { ...source.broadcast, ...change } };
}

/** The source with words quoted, each part by [who, words]. */
export function quoting(source: Source, ...parts: [string | null, string, Partial<QuotePart>?][]): Source {
  return {
    ...source,
    quote: {
      selector: null,
      parts: parts.map(([who, text, more]) => ({ turn: 't1', speaker: who, role: null, text, ...more })),
    },
  };
}
