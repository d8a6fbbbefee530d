import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useStrings } from './strings.ts';

interface DialogProps {
  title: string;
  /** Leaves the view in sight beside it. */
  beside?: boolean;
  /** Called after the dialog has closed, by whichever way, and the focus is back where it was. */
  onClose(): void;
  children: ComponentChildren;
}

/** A native modal dialog that is open for as long as it is drawn: the browser keeps the focus inside and gives it back. */
export function Dialog({ title, beside, onClose, children }: DialogProps) {
  const strings = useStrings();
  const box = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    box.current?.showModal();
    // On the dialog itself a screen reader would read out all that is in it; on the button a listener would hear "Close" without
    // knowing what. The button comes first nevertheless: what comes first Orca takes for told when all around goes out of reach.
    heading.current?.focus();
  }, []);
  return (
    <dialog ref={box} class={beside ? 'beside' : undefined} aria-labelledby={id} onClose={onClose}>
      <div class="head">
        <button type="button" class="plain" onClick={() => box.current?.close()}>
          {strings.text('close')}
        </button>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
      </div>
      <div class="body">{children}</div>
    </dialog>
  );
}
