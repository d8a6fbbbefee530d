// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { OptionsView } from '../../src/view/options-view.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../src/view/settings.ts';
import { StringsProvider } from '../../src/view/strings.ts';
import { english } from './strings.ts';

let settings: Settings;
let room = true;

function draw(): void {
  render(
    <StringsProvider value={english}>
      <OptionsView
        settings={settings}
        onSettings={async (changes) => {
          settings = { ...settings, ...changes };
          act(draw);
          return room;
        }}
      />
    </StringsProvider>,
    document.body,
  );
}

const named = (name: string) => {
  const found = [...document.querySelectorAll('button')].find(
    (button) => (button.getAttribute('aria-label') ?? button.textContent) === name,
  );
  if (!found) throw new Error(`there is no button ${name}`);
  return found;
};
const status = () => [...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).join('');

async function press(button: HTMLElement, init: KeyboardEventInit): Promise<void> {
  await act(async () => {
    button.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
  });
}

beforeEach(() => {
  render(null, document.body);
  settings = { ...DEFAULT_SETTINGS, alwaysOpenOn: ['www.kzlq.example', 'wvdr.example'] };
  room = true;
  act(draw);
});

describe('options', () => {
  it('hold nothing that axe objects to', async () => {
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it('let a site go', async () => {
    await act(async () => named('Remove wvdr.example').click());
    expect(settings.alwaysOpenOn).toEqual(['www.kzlq.example']);
    expect(document.body.textContent).not.toContain('Remove wvdr.example');
  });

  it('have the focus above the list when a site and its button have gone', async () => {
    const button = named('Remove www.kzlq.example');
    button.focus();
    await act(async () => button.click());
    expect(document.activeElement?.textContent).toBe(english.text('alwaysOpenSites'));
  });

  it('give an action other keys, and say so', async () => {
    const button = named(english.text('changeKeys', english.text('actionFind')));
    await act(async () => button.click());
    await press(button, { key: 'k', code: 'KeyK', altKey: true });
    expect(settings.shortcuts.find).toBe('Alt+K');
    expect(status()).toContain('Alt + K');
  });

  it.each([
    ['a single character', { key: 'k', code: 'KeyK' }, 'keysNotAllowed'],
    ['keys that another action has', { key: 'Y', code: 'KeyY', altKey: true, shiftKey: true }, 'keysTaken'],
  ] as const)('do not take %s', async (_, init, sentence) => {
    const button = named(english.text('changeKeys', english.text('actionFind')));
    await act(async () => button.click());
    await press(button, init);
    expect(settings.shortcuts).toEqual(DEFAULT_SETTINGS.shortcuts);
    expect(status()).toContain(english.text(sentence, english.text('actionClose')));
  });

  it('give the reading back as it was at first, and leave all else as it was chosen', async () => {
    settings = { ...settings, theme: 'sepia', textSize: 200, motion: 'none', citationStyle: 'mla' };
    act(draw);
    await act(async () => named(english.text('comfortAtFirst')).click());
    expect(settings).toMatchObject({ theme: 'system', textSize: 112.5, motion: 'system', citationStyle: 'mla' });
    expect(settings.alwaysOpenOn).toHaveLength(2);
    expect(document.body.textContent).toContain(english.text('comfortRestored'));
  });

  it('say when a choice could not be kept', async () => {
    room = false;
    await act(async () => named('Remove wvdr.example').click());
    expect(status()).toContain(english.text('notKept'));
  });
});
