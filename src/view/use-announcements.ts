import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { pagePlayerSentence, type RadioControls, radioSentence } from './radio.ts';
import { useStrings } from './strings.ts';
import { findCount } from './toolbar.tsx';
import type { Find } from './use-find.ts';

/** How long after the last key a count is spoken, in milliseconds: while keys are pressed a screen reader echoes those. */
const AFTER_LAST_KEY = 700;

/**
 * Says, to screen readers alone, what changes in the view without the reader's having gone there: what the radio does, how much was
 * found, and what is `told` from outside, where a new object is said anew.
 */
export function useAnnouncements(
  say: (text: string, aloud: boolean) => void,
  radio: RadioControls,
  find: Find,
  told: { text: string } | null,
): void {
  const strings = useStrings();

  // At once: what is told next may come before the browser paints.
  useLayoutEffect(() => {
    if (told) say(told.text, true);
  }, [told]);

  const fresh = useRef(true);
  useEffect(() => {
    const { phase, stream } = radio.state;
    // Until it is known which stream it is, there is nothing to say that is not said a moment later.
    if (phase === 'connecting' && !stream) return;
    if (!fresh.current) say(radioSentence(radio.state, strings) || strings.text('radioStopped'), true);
    fresh.current = false;
  }, [radio.state.phase, radio.state.stream]);

  useEffect(() => {
    if (radio.pageHeard !== undefined) say(strings.text(pagePlayerSentence(radio.pageHeard)), true);
  }, [radio.pageHeard]);

  const count = useRef('');
  count.current = find.sought && findCount(find, strings);
  useEffect(() => {
    if (!find.typed) return;
    const timer = setTimeout(() => say(count.current, true), AFTER_LAST_KEY);
    return () => clearTimeout(timer);
  }, [find.typed, find.at]);
}
