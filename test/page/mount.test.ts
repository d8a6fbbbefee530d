// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { type Mount, mount, sweep } from '../../src/page/mount.ts';

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

const page = () => document.documentElement.outerHTML;

describe.each(Object.entries(PAGES))('on a page %s', (_name, [html]) => {
  beforeEach(() => {
    document.open();
    document.write(html);
    document.close();
    window.scrollTo = () => undefined;
  });

  it('hides the page while it is open', async () => {
    const view = shown(document);
    expect(document.body.style.getPropertyValue('content-visibility')).toBe('hidden');
    expect(document.body.hasAttribute('inert')).toBe(true);
    await view.close();
  });

  it('gives the page back to the letter', async () => {
    const before = page();
    await shown(document).close();
    expect(page()).toBe(before);
  });

  it('shows the page nothing of the view', async () => {
    const view = shown(document);
    view.root.append('secret');
    expect(document.documentElement.textContent).not.toContain('secret');
    expect([...document.querySelectorAll('div')].every((div) => div.shadowRoot === null)).toBe(true);
    await view.close();
  });

  it('gives the page back when the extension was reloaded under an open view', () => {
    const before = page();
    shown(document);
    sweep(document);
    expect(page()).toBe(before);
  });

  it('opens once, however often it is asked', async () => {
    const before = page();
    shown(document);
    const second = shown(document);
    await second.close();
    await second.close();
    expect(page()).toBe(before);
  });

  it('returns the focus to where it was', async () => {
    const button = document.querySelector('button');
    button?.focus();
    const view = shown(document);
    document.body.focus();
    button?.blur();
    await view.close();
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
    await view.close();
    expect(seen).toEqual([]);
  });
});
