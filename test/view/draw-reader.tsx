import { render } from 'preact';
import { act } from 'preact/test-utils';
import { SILENCE } from '../../src/station/radio.ts';
import type { Transcript } from '../../src/transcript/model.ts';
import { ReaderView } from '../../src/view/reader-view.tsx';
import { DEFAULT_SETTINGS } from '../../src/view/settings.ts';
import { StringsProvider } from '../../src/view/strings.ts';
import { station } from './demo.ts';
import { english } from './strings.ts';

const none = () => undefined;
const fine = () => Promise.resolve(null);

/** Draws the whole view of a transcript, anew, in jsdom. */
export function drawReader(transcript: Transcript): void {
  render(null, document.body);
  act(() =>
    render(
      <StringsProvider value={english}>
        <ReaderView
          transcript={transcript}
          station={station}
          settings={DEFAULT_SETTINGS}
          onClose={none}
          jump={null}
          continueAt={null}
          onPlace={none}
          radio={{
            state: SILENCE,
            onPlay: none,
            onStop: none,
            onVolume: none,
            onMute: none,
            onMuteTab: none,
            onPlayAgain: none,
          }}
          kept={new Map()}
          onCite={fine}
          onCorrect={fine}
          onComfort={fine}
          onHelp={fine}
          onReadAloud={fine}
          reading={null}
          heard={null}
          onPlayFrom={null}
          told={null}
        />
      </StringsProvider>,
      document.body,
    ),
  );
}
