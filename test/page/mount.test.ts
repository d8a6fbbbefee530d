// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Mount, mount, sweep } from '../../src/page/mount.ts';
import { placeButton } from '../../src/page/read-button.ts';

const PAGES = {
  plain: ['<html lang="en"><head></head><body><p>Words</p><button>Play</button></body></html>'],
  'with odd attributes': [
    '<html lang="en" style="FONT-SIZE:62.5%;;  color:red"><head></head><body inert="x" style=" overflow : hidden "><button>Play</button></body></html>',
  ],
} as const;

/** A view that has taken the page's place. */
function shown(document: Document): Mount {
  const view = mount(document);
  view.hidePage();
  return view;
}

/** Closes a view, and lets the time pass that what the focus has left stays. */
async function closed(view: Mount): Promise<void> {
  const gone = view.close();
  await vi.runAllTimersAsync();
  await gone;
}

const page = () => document.documentElement.outerHTML;

describe.each(Object.entries(PAGES))('on a page %s', (_name, [html]) => {
  beforeEach(() => {
    document.open();
    document.write(html);
    document.close();
    window.scrollTo = () => undefined;
    vi.useFakeTimers();
  });
  afterEach(() => void vi.useRealTimers());

  it('hides the page while it is open', async () => {
    const view = shown(document);
    expect(document.body.style.getPropertyValue('content-visibility')).toBe('hidden');
    expect(document.body.hasAttribute('inert')).toBe(true);
    await closed(view);
  });

  it('gives the page back to the letter', async () => {
    const before = page();
    await closed(shown(document));
    expect(page()).toBe(before);
  });

  it('shows the page nothing of the view', async () => {
    const view = shown(document);
    view.root.append('secret');
    expect(document.documentElement.textContent).not.toContain('secret');
    expect([...document.querySelectorAll('div')].every((div) => div.shadowRoot === null)).toBe(true);
    await closed(view);
  });

  it('gives the page back when the extension was reloaded under an open view', () => {
    const before = page();
    shown(document);
    sweep(document);
    expect(page()).toBe(before);
  });

  it('takes its own button away once the view has been told of, and gives it back as it was', async () => {
    placeButton(document, 'Read', () => undefined);
    const before = page();
    const view = shown(document);
    const button = document.querySelector('div');
    // What has gone by the time a screen reader comes to the new focus makes it silent.
    expect(button?.hidden).toBe(false);
    await vi.runAllTimersAsync();
    expect(button?.hidden).toBe(true);
    await closed(view);
    expect(page()).toBe(before);
  });

  it('opens once, however often it is asked', async () => {
    const before = page();
    shown(document);
    const second = shown(document);
    await closed(second);
    await closed(second);
    expect(page()).toBe(before);
  });

  it('returns the focus to where it was', async () => {
    const button = document.querySelector('button');
    button?.focus();
    const view = shown(document);
    document.body.focus();
    button?.blur();
    await closed(view);
    expect(document.activeElement).toBe(button);
  });

  it('keeps keys and copied words of the view from the page', async () => {
    const seen: string[] = [];
    for (const type of ['keydown', 'copy', 'click']) document.addEventListener(type, () => seen.push(type));
    const view = shown(document);
    const field = view.root.appendChild(document.createElement('input'));
    for (const type of ['keydown', 'copy', 'click']) {
      field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    await closed(view);
    expect(seen).toEqual([]);
  });
});
