import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useStrings } from './strings.ts';

interface DialogProps {
  title: string;
  /** Called after the dialog has closed, by whichever way, and the focus is back where it was. */
  onClose(): void;
  children: ComponentChildren;
}

/** A native modal dialog that is open for as long as it is drawn: the browser keeps the focus inside and gives it back. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const strings = useStrings();
  const box = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    box.current?.showModal();
    // The browser would choose the first button, and a listener would hear "Close" without knowing what. With the focus on the dialog
    // itself a screen reader reads out all that is in it.
    heading.current?.focus();
  }, []);
  return (
    <dialog ref={box} aria-labelledby={id} onClose={onClose}>
      <div class="head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" class="plain" onClick={() => box.current?.close()}>
          {strings.text('close')}
        </button>
      </div>
      <div class="body">{children}</div>
    </dialog>
  );
}
