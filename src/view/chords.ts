import { ACTIONS, type Action, type Chord, type Settings } from './settings.ts';
import type { MessageKey, Strings } from './strings.ts';

/**
 * Returns the chord of a key press in the form that `Chord` describes, or null when only modifiers are down. With AltGr a key types a
 * character: that is never a chord.
 */
export function chordOf(event: KeyboardEvent): Chord {
  if (['Control', 'Alt', 'Shift', 'Meta', 'AltGraph'].includes(event.key)) return null;
  if (event.getModifierState('AltGraph')) return null;
  const modifiers = [
    event.ctrlKey && 'Ctrl',
    event.altKey && 'Alt',
    event.shiftKey && 'Shift',
    event.metaKey && 'Meta',
  ];
  const key = event.code.startsWith('Key') ? event.code.slice(3) : event.key;
  return [...modifiers.filter((name) => name !== false), key].join('+');
}

/** What a key press means under these settings: an action, or null. In a text field, keys that may type a character mean nothing. */
export function actionOf(event: KeyboardEvent, settings: Settings): Action | null {
  if (!settings.shortcutsOn || event.defaultPrevented) return null;
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && typing(event)) return null;
  const chord = chordOf(event);
  return chord === null ? null : (ACTIONS.find((action) => settings.shortcuts[action] === chord) ?? null);
}

function typing(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement || target instanceof HTMLSelectElement
  );
}

/** A chord may be set when it has a modifier other than Shift, or is a function key: single characters belong to screen readers. */
export const mayBeSet = (chord: string): boolean =>
  /^(.*\+)?(Ctrl|Alt|Meta)\+/.test(chord) || /^(Shift\+)?F\d+$/.test(chord);

/** Keys whose caps say something else in each language, by their names in `KeyboardEvent.key`. */
const caps: Record<string, MessageKey> = {
  ' ': 'keySpace',
  ArrowDown: 'keyArrowDown',
  ArrowLeft: 'keyArrowLeft',
  ArrowRight: 'keyArrowRight',
  ArrowUp: 'keyArrowUp',
  Backspace: 'keyBackspace',
  Ctrl: 'keyCtrl',
  Delete: 'keyDelete',
  End: 'keyEnd',
  Enter: 'keyEnter',
  Escape: 'keyEscape',
  Home: 'keyHome',
  Insert: 'keyInsert',
  PageDown: 'keyPageDown',
  PageUp: 'keyPageUp',
  Shift: 'keyShift',
};

/** The keys of a chord one by one, as their caps say in the reader's language: "Alt", "Page Down". A plus at the end is a key itself. */
export const keysOf = (chord: string, { text }: Strings): string[] =>
  chord.split(/\+(?=.)/).map((key) => (caps[key] ? text(caps[key]) : key));
