import { useEffect, useRef } from 'preact/hooks';
import { useStrings } from './strings.ts';

/** The text that could not be copied, selected for the keyboard. */
export function ByHand({ text }: { text: string }) {
  const strings = useStrings();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, [text]);
  return <textarea ref={box} readOnly rows={4} aria-label={strings.text('citation')} value={text} />;
}
