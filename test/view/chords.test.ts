import { describe, expect, it } from 'vitest';
import de from '../../src/_locales/de/messages.json';
import es from '../../src/_locales/es/messages.json';
import fr from '../../src/_locales/fr/messages.json';
import { keysOf } from '../../src/view/chords.ts';
import type { MessageKey } from '../../src/view/strings.ts';
import { english } from './strings.ts';

const shown = (chord: string) => keysOf(chord, english);
const shownIn = (messages: Record<MessageKey, { message: string }>, chord: string) =>
  keysOf(chord, { ...english, text: (key) => messages[key].message });

describe('the keys of a shortcut', () => {
  it('are each shown, also the space bar and the plus', () => {
    expect(shown('Alt+ ')).toEqual(['Alt', 'Space']);
    expect(shown('Ctrl+Alt++')).toEqual(['Ctrl', 'Alt', '+']);
    expect(shown('Alt+Shift+S')).toEqual(['Alt', 'Shift', 'S']);
    expect(shown('F8')).toEqual(['F8']);
  });

  it('are called as their caps say in the reader’s language', () => {
    expect(shown('Ctrl+ArrowUp')).toEqual(['Ctrl', 'Arrow Up']);
    expect(shownIn(de, 'Ctrl+ArrowUp')).toEqual(['Strg', 'Pfeil nach oben']);
    expect(shownIn(de, 'Alt+Home')).toEqual(['Alt', 'Pos1']);
    expect(shownIn(es, 'Alt+Enter')).toEqual(['Alt', 'Intro']);
    expect(shownIn(fr, 'Alt+Delete')).toEqual(['Alt', 'Suppr']);
  });
});
