import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { actionOf } from './chords.ts';
import type { Action, Settings } from './settings.ts';

/** Does what the keys of the settings stand for; returns what hears them in the view, whose element `root` is. */
export function useKeys(
  root: RefObject<HTMLElement | null>,
  settings: Settings,
  actions: Record<Action, () => void>,
): (event: KeyboardEvent) => void {
  const onKeyDown = (event: KeyboardEvent) => {
    // An open dialog has keys of its own.
    const action = root.current?.querySelector('dialog[open]') ? null : actionOf(event, settings);
    if (!action) return;
    event.preventDefault();
    actions[action]();
  };
  // When nothing in the view has the focus, keys come to the document alone. The page's scripts may send it what they like: not that.
  useEffect(() => {
    const onTrusted = (event: KeyboardEvent) => event.isTrusted && onKeyDown(event);
    document.addEventListener('keydown', onTrusted);
    return () => document.removeEventListener('keydown', onTrusted);
  });
  return onKeyDown;
}
