// The views in a plain page, without browser API: bundled by `stage-page.ts`, for checks in a real browser and for pictures.
import { render } from 'preact';
import { cite } from '../../src/citation/cite.ts';
import { isStyleId } from '../../src/citation/styles.ts';
import { wordsOf } from '../../src/quote/words.ts';
import type { Station } from '../../src/station/model.ts';
import { type RadioState, SILENCE } from '../../src/station/radio.ts';
import type { Quote, Speaker, Transcript, Turn } from '../../src/transcript/model.ts';
import { Comfort } from '../../src/view/comfort.tsx';
import { Dialog } from '../../src/view/dialog.tsx';
import { HelpDialog } from '../../src/view/help-dialog.tsx';
import { type PopupPage, PopupView } from '../../src/view/popup-view.tsx';
import { ReaderView } from '../../src/view/reader-view.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../src/view/settings.ts';
import { StringsProvider } from '../../src/view/strings.ts';
import { longTranscript, station, transcript } from '../view/demo.ts';
import { english } from '../view/strings.ts';

export interface Scene {
  view: 'reader' | 'popup';
  settings?: Partial<Settings>;
  transcript?: Partial<Transcript>;
  station?: Partial<Station>;
  /** The demo over and over, until it has that many turns. */
  turns?: number;
  jump?: string;
  continueAt?: string;
  radio?: Partial<RadioState>;
  /** What the popup knows, instead of the demo transcript. */
  page?: PopupPage;
  /** The browser refuses to copy. */
  noClipboard?: boolean;
}

/** What the views called back, oldest first: the name of the callback and its arguments. */
const calls: unknown[][] = [];
const note =
  (name: string) =>
  (...values: unknown[]) =>
    void calls.push([name, ...values]);

let settings = DEFAULT_SETTINGS;

/** Draws a scene in the closed shadow root or the page, as the entries do, or draws it again with other data. */
function show(scene: Scene) {
  settings = { ...settings, ...scene.settings };
  const shown = { ...(scene.turns ? longTranscript(scene.turns) : transcript), ...scene.transcript };
  const controls = {
    state: { ...SILENCE, ...scene.radio },
    onPlay: note('play'),
    onStop: note('stop'),
    onVolume: note('volume'),
    onMute: note('mute'),
    onMuteTab: note('muteTab'),
  };
  jump = scene.jump === undefined ? jump : { turn: scene.jump };
  render(
    <StringsProvider value={english}>
      {scene.view === 'reader' && (
        <ReaderView
          transcript={shown}
          station={{ ...station, ...scene.station }}
          settings={settings}
          onClose={note('close')}
          jump={jump}
          continueAt={scene.continueAt ?? null}
          onPlace={note('place')}
          radio={controls}
          kept={new Map()}
          onCorrect={() => {
            note('correct')();
            return Promise.resolve(null);
          }}
          onCite={(words) => {
            note('cite')(words);
            return Promise.resolve(null);
          }}
          onComfort={() => openDialog(scene, 'comfort')}
          onHelp={() => openDialog(scene, 'help')}
        >
          {dialog === 'help' && <HelpDialog settings={settings} onClose={() => openDialog(scene, null)} />}
          {dialog === 'comfort' && (
            <Dialog title={english.text('textSettings')} onClose={() => openDialog(scene, null)}>
              <Comfort settings={settings} onSettings={(changes) => show({ ...scene, settings: changes })} />
            </Dialog>
          )}
        </ReaderView>
      )}
      {scene.view === 'popup' && (
        <PopupView
          site={{ host: 'radio.example', watched: false, alwaysOpen: false }}
          onWatch={note('watch')}
          onAlwaysOpen={note('alwaysOpen')}
          page={scene.page ?? { state: 'transcript', transcript: shown, station, saved: [] }}
          settings={settings}
          radio={controls}
          onLook={note('look')}
          onOpen={note('open')}
          citationOf={(turn) =>
            cite({
              broadcast: shown.broadcast,
              speakers: shown.speakers,
              style: isStyleId(settings.citationStyle) ? settings.citationStyle : 'apa',
              accessed: '2026-03-05',
              quote: quoteOf(
                shown.turns.find(({ id }) => id === turn),
                shown.speakers,
              ),
            })
          }
          onCopy={(turn) => {
            note('copy')(turn);
            return Promise.resolve(!scene.noClipboard);
          }}
          onStyle={(citationStyle) => show({ ...scene, settings: { citationStyle } })}
          onOptions={note('options')}
          onNotebook={note('notebook')}
        />
      )}
    </StringsProvider>,
    root,
  );
}

/** The bundle of reading aids draws these in the shipped view. */
let dialog: 'help' | 'comfort' | null = null;

function openDialog(scene: Scene, which: typeof dialog): Promise<null> {
  dialog = which;
  show(scene);
  return Promise.resolve(null);
}

/** The words of a whole turn as a quote. */
function quoteOf(turn: Turn | undefined, speakers: Speaker[]): Quote | null {
  if (!turn) return null;
  const speaker = speakers.find(({ id }) => id === turn.speaker);
  const part = { turn: turn.id, text: wordsOf(turn).text, speaker: speaker?.name ?? null, role: speaker?.role ?? null };
  return { parts: [part], selector: null };
}

let jump: { turn: string } | null = null;
const host = document.body.appendChild(document.createElement('div'));
// Open, so that axe and the tests look inside; the shipped root is closed.
const root = host.attachShadow({ mode: 'open' });
const stage = {
  show,
  calls,
  styles: (css: string) => void root.appendChild(document.createElement('style')).append(css),
};
declare global {
  interface Window {
    stage: typeof stage;
  }
}
window.stage = stage;
