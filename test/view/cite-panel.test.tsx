// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { quoteOf, wholeTurn } from '../../src/quote/quote.ts';
import { CitePanel } from '../../src/view/cite-panel.tsx';
import { citedIn } from '../../src/view/cited-work.tsx';
import type { Clip } from '../../src/view/saved-citations.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/view/settings.ts';
import { StringsProvider } from '../../src/view/strings.ts';
import { transcript } from './demo.ts';
import { english } from './strings.ts';

const { url } = transcript.broadcast;
const link = `${url}#:~:text=promise`;
let copied: Clip[];
let refuses: boolean;

interface Shown {
  turn: string | null;
  link?: string | null;
  settings?: Partial<Settings>;
}

function draw({ turn: id, link, settings: chosen }: Shown): void {
  const settings = { ...DEFAULT_SETTINGS, ...chosen };
  const turn = transcript.turns.find((turn) => turn.id === id);
  const source = {
    ...transcript,
    accessed: '2026-03-05',
    quote: turn ? quoteOf(transcript, wholeTurn(turn)) : null,
    link: settings.linkInReference ? (link ?? null) : null,
  };
  act(() =>
    render(
      <StringsProvider value={english}>
        <CitePanel
          transcript={transcript}
          turn={id}
          work={citedIn(settings, source)}
          link={link}
          onStyle={() => undefined}
          onCopy={async (clip) => {
            copied.push(clip);
            return !refuses;
          }}
          onWhole={() => draw({ turn: null })}
        />
      </StringsProvider>,
      document.body,
    ),
  );
}

const shown = () => document.querySelector('.citation')?.textContent ?? '';
const button = () => document.querySelector<HTMLButtonElement>('.primary');
const copy = () => act(async () => button()?.click());
const toCheck = () => document.getElementById(button()?.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
const addresses = (text: string) => text.match(/https:\S+/g);

beforeEach(() => {
  render(null, document.body);
  copied = [];
  refuses = false;
});

describe('a citation in the popup', () => {
  it('has the link to the words of the turn below it, and copies that', async () => {
    draw({ turn: 't3', link });
    expect(shown()).toContain(link);
    await copy();
    expect(addresses(copied[0]?.plain ?? '')).toEqual([url, link]);
    expect(document.body.textContent).toContain('Citation copied');
  });

  it.each(['apa', 'chicago-notes', 'ap'])(
    'has the link once where it belongs into the reference, in %s',
    async (citationStyle) => {
      draw({ turn: 't3', link, settings: { citationStyle, linkInReference: true } });
      await copy();
      const found = addresses(copied[0]?.plain ?? '') ?? [];
      expect(found.filter((address) => address.startsWith(link)).length).toBeGreaterThan(0);
      expect(found.at(-1)).toMatch(/^https:[^#]+#:~:text=promise\.?$/);
    },
  );

  it('does not wait for the link, and says that it was not ready', async () => {
    draw({ turn: 't3' });
    await copy();
    expect(addresses(copied[0]?.plain ?? '')).toEqual([url]);
    expect(document.body.textContent).toContain('the link to the words was not ready yet');
  });

  it('says before Copy that no link leads to the words, in AP with the address of the page', async () => {
    draw({ turn: 't3', link: null, settings: { citationStyle: 'ap' } });
    expect(toCheck()).toContain('No link leads to these very words');
    await copy();
    expect(addresses(copied[0]?.plain ?? '')).toEqual([url]);
  });

  it('says before Copy what is missing and who was inferred', () => {
    draw({ turn: 't7', link });
    expect(toCheck()).toContain('Host: inferred from “I’m Tomás Okafor” to be “Tomás Okafor”.');
    expect(toCheck()).toContain('Speaker: not known, so the words are cited without a name.');
  });

  it('shows the text selected where the browser does not copy, link and all', async () => {
    refuses = true;
    draw({ turn: 't3', link });
    await copy();
    const box = document.querySelector('textarea');
    expect(box?.value.endsWith(`\n\n${link}`)).toBe(true);
    expect(document.activeElement).toBe(box);
    // It is said to be below.
    const told = document.querySelector('[role=status]');
    expect(told?.textContent).toContain('selected below');
    expect(told?.nextElementSibling).toBe(box);
  });

  it('has no link to words where the whole transcript is cited', async () => {
    draw({ turn: null, link: null });
    expect(toCheck()).not.toContain('No link leads');
    await copy();
    expect(addresses(copied[0]?.plain ?? '')).toEqual([url]);
  });

  it('has the focus where it says that the whole transcript is cited, when the button for that has gone', () => {
    draw({ turn: 't3', link });
    const whole = [...document.querySelectorAll('button')].find(
      (one) => one.textContent === 'Whole transcript instead',
    );
    whole?.focus();
    act(() => whole?.click());
    expect(whole?.isConnected).toBe(false);
    expect(document.activeElement?.textContent).toBe('The whole transcript');
  });
});
