import type { MessageKey } from './strings.ts';

/** Why something was not kept; each has its sentence. */
const troubles = {
  private: 'notKeptPrivate',
  full: 'notKeptFull',
  newer: 'notKeptNewer',
  failed: 'notKeptFailed',
} as const satisfies Record<string, MessageKey>;

export type Trouble = keyof typeof troubles;

/** Resolves to null when it was kept, else to why not. */
export type Kept = Promise<Trouble | null>;

/** The sentence that says why something was not kept. */
export const troubleOf = (why: Trouble): MessageKey => troubles[why];
