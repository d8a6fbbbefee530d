import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What was said last. `aloud` is shown to screen readers alone: the eye has it already. */
export interface Said {
  text: string;
  aloud: boolean;
}

/** How long a message stays for the eye, in milliseconds; long enough to find and read a dozen words. */
const SHOWN_FOR = 8000;

/**
 * State of a status line: what it says, and the function that says it. Saying the same again is heard again, and what comes before the
 * line was drawn anew is said together.
 */
export function useStatus(): [Said, (text: string, aloud?: boolean) => void] {
  const [said, set] = useState<Said>({ text: '', aloud: true });
  const timer = useRef(0);
  const undrawn = useRef('');
  useLayoutEffect(() => {
    undrawn.current = '';
  }, [said]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const say = useCallback((text: string, aloud = false) => {
    clearTimeout(timer.current);
    const all = undrawn.current ? `${undrawn.current} ${text}` : text;
    undrawn.current = all;
    // A no-break space makes the same words a change, and a change is what a screen reader speaks.
    set((before) => ({ text: before.text === all ? `${all}\u00a0` : all, aloud }));
    timer.current = window.setTimeout(() => set({ text: '', aloud: true }), SHOWN_FOR);
  }, []);
  return [said, say];
}

/** The status line: there from the start, so that every change of it is spoken. */
export function StatusLine({ text, aloud }: Said) {
  return (
    <div role="status" class={aloud ? 'unseen' : 'status'}>
      {text}
    </div>
  );
}
