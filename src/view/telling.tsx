import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { ByHand } from './by-hand.tsx';
import type { Clip } from './saved-citations.ts';
import { StatusLine, useStatus } from './status.tsx';
import { useStrings } from './strings.ts';

/** How a dialog tells what became of what was done in it. */
export interface Telling {
  say(text: string, aloud?: boolean): void;
  /** Copies, and says `done`; where the clipboard is closed to us that, and the text is shown selected. */
  copy(clip: Clip, done: string): Promise<void>;
  /** Where all of this is told. */
  told: ComponentChild;
}

/** State of what is told. `onCopy` resolves to false when the clipboard is closed to us. */
export function useTelling(onCopy: (clip: Clip) => Promise<boolean>): Telling {
  const strings = useStrings();
  const [said, say] = useStatus();
  const [byHand, setByHand] = useState<string | null>(null);
  return {
    say,
    async copy(clip, done) {
      const copied = await onCopy(clip);
      setByHand(copied ? null : clip.plain);
      say(copied ? done : strings.text('clipboardClosed'));
    },
    told: (
      <>
        <StatusLine text={said.text} aloud={said.aloud} />
        {byHand !== null && <ByHand text={byHand} />}
      </>
    ),
  };
}
