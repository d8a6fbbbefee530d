// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { type RadioState, SILENCE } from '../../src/station/radio.ts';
import { citedIn } from '../../src/view/cited-work.tsx';
import { PopupView } from '../../src/view/popup-view.tsx';
import type { RadioControls } from '../../src/view/radio.ts';
import { RadioPlayer } from '../../src/view/radio-player.tsx';
import { DEFAULT_SETTINGS } from '../../src/view/settings.ts';
import { StringsProvider } from '../../src/view/strings.ts';
import { broadcast } from '../citation/broadcasts.ts';
import { station } from './demo.ts';
import { english } from './strings.ts';

const controls = (state: Partial<RadioState> = {}, pageHeard?: boolean | null): RadioControls => ({
  state: { ...SILENCE, ...state },
  pageHeard,
  onPlay: vi.fn(),
  onPlayAgain: vi.fn(),
  onStop: vi.fn(),
  onVolume: vi.fn(),
  onMute: vi.fn(),
  onMuteTab: vi.fn(),
});

function drawPopup(radio: RadioControls): void {
  const nothing = () => undefined;
  act(() =>
    render(
      <StringsProvider value={english}>
        <PopupView
          page={{ state: 'trouble', trouble: 'no-transcript' }}
          settings={DEFAULT_SETTINGS}
          radio={radio}
          site={null}
          onWatch={nothing}
          onAlwaysOpen={nothing}
          onLook={nothing}
          onOpen={nothing}
          citedOf={() => citedIn(DEFAULT_SETTINGS, { broadcast, speakers: [], accessed: '2026-03-05' })}
          linkOf={() => null}
          onCopy={async () => true}
          onStyle={nothing}
          onOptions={nothing}
          onSaveTranscript={() => ''}
          onNotebook={nothing}
        />
      </StringsProvider>,
      document.body,
    ),
  );
}

const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const source = { stream: 'r1', tab: 4 } as const;

describe('live radio in the popup, on a page of something else', () => {
  it('is stopped, and played again', () => {
    const radio = controls({ phase: 'playing', source, station: 'KXHB', stream: 'KXHB News' });
    drawPopup(radio);
    expect(document.body.textContent).toContain('Playing KXHB News');
    button('Stop live radio')?.click();
    expect(radio.onStop).toHaveBeenCalledOnce();
    expect(document.querySelector('input[type=range]')).not.toBeNull();
    const silent = controls({ source, station: 'KXHB', stream: 'KXHB News' });
    drawPopup(silent);
    button('Play live radio')?.click();
    expect(silent.onPlayAgain).toHaveBeenCalledOnce();
  });

  it('is not there when nothing was played', () => {
    drawPopup(controls());
    expect(button('Play live radio')).toBeUndefined();
  });
});

describe("the page's own player", () => {
  const own = { ...station, streams: station.streams.map((stream) => ({ ...stream, url: null })) };
  it.each([
    [undefined, 'Play live radio', 'Plays in the page’s own player.'],
    [true, 'Pause the page’s player', 'The page’s own player can be heard.'],
    [false, 'Play live radio', 'The page’s own player cannot be heard.'],
    [null, 'Play live radio', 'Whether the page’s own player plays cannot be told.'],
  ])('is pressed by our button, which says what is known of it: %j', (heard, name, sentence) => {
    const radio = controls({}, heard);
    act(() =>
      render(
        <StringsProvider value={english}>
          <RadioPlayer station={own} controls={radio} />
        </StringsProvider>,
        document.body,
      ),
    );
    expect(document.body.textContent).toContain(sentence);
    button(name)?.click();
    expect(radio.onPlay).toHaveBeenCalledWith(null);
  });
});
