// The views in a plain page, without browser API: bundled by `stage-page.ts`, for checks in a real browser and for pictures.
import { type ComponentChildren, render } from 'preact';
import { type Aloud, aloud } from '../../src/aloud.tsx';
import { ROOT_STYLE } from '../../src/page/mount.ts';
import { placeButton } from '../../src/page/read-button.ts';
import { quoteOf, wholeTurn } from '../../src/quote/quote.ts';
import type { SavedQuote } from '../../src/quote/saved.ts';
import type { Station } from '../../src/station/model.ts';
import { type RadioState, SILENCE } from '../../src/station/radio.ts';
import { type Correction, correct } from '../../src/transcript/corrections.ts';
import type { Edits } from '../../src/transcript/edits.ts';
import type { Transcript } from '../../src/transcript/model.ts';
import { AllowView } from '../../src/view/allow-view.tsx';
import { type CitingProps, citedIn } from '../../src/view/cited-work.tsx';
import { Comfort } from '../../src/view/comfort.tsx';
import { CorrectDialog } from '../../src/view/corrections.tsx';
import { Dialog } from '../../src/view/dialog.tsx';
import { HelpDialog } from '../../src/view/help-dialog.tsx';
import type { Trouble } from '../../src/view/kept.ts';
import { TranscriptLanguageProvider } from '../../src/view/language.ts';
import { NotebookView } from '../../src/view/notebook-view.tsx';
import { OptionsView } from '../../src/view/options-view.tsx';
import { type PopupPage, PopupView } from '../../src/view/popup-view.tsx';
import { QuoteDialog } from '../../src/view/quote-dialog.tsx';
import { ReaderView } from '../../src/view/reader-view.tsx';
import { type ScheduleState, ScheduleView } from '../../src/view/schedule-view.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../src/view/settings.ts';
import { StoryAudio } from '../../src/view/story-audio.tsx';
import { StringsProvider } from '../../src/view/strings.ts';
import { TranscriptDialog } from '../../src/view/transcript-dialog.tsx';
import { longTranscript, station, transcript } from '../view/demo.ts';
import { english } from '../view/strings.ts';
import { installSpeech } from './speech.ts';

export interface Scene {
  view: 'reader' | 'popup' | 'quote' | 'transcript' | 'correct' | 'notebook' | 'options' | 'allow' | 'button';
  settings?: Partial<Settings>;
  transcript?: Partial<Transcript>;
  station?: Partial<Station>;
  /** The demo over and over, until it has that many turns. */
  turns?: number;
  jump?: string;
  continueAt?: string;
  radio?: Partial<RadioState>;
  /** The station's schedule, as it stands. */
  schedule?: ScheduleState;
  /** The story has audio, and the page says when each turn begins. */
  story?: boolean;
  /** What the popup knows, instead of the demo transcript. */
  page?: PopupPage;
  /** Ids of the turns that are quoted. */
  quoted?: string[];
  corrections?: Correction[];
  edits?: Edits;
  /** The link to the words: null when none leads there; undefined for one that does; `pending`: such a one once `stage.link()` is called. */
  link?: null | 'pending';
  saved?: SavedQuote[];
  /** Nothing can be kept, and why. */
  trouble?: Trouble;
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
  if (['reader', 'quote', 'correct'].includes(scene.view))
    for (const [name, value] of Object.entries(ROOT_STYLE)) document.documentElement.style.setProperty(name, value);
  settings = { ...settings, ...scene.settings };
  const shown = {
    ...(scene.turns ? longTranscript(scene.turns) : transcript),
    ...(scene.story && timed),
    ...scene.transcript,
  };
  const controls = {
    state: { ...SILENCE, ...scene.radio },
    onPlay: note('play'),
    onPlayAgain: note('playAgain'),
    onStop: note('stop'),
    onVolume: note('volume'),
    onMute: note('mute'),
    onMuteTab: note('muteTab'),
  };
  const corrections = scene.corrections ?? [];
  const corrected = correct(shown, corrections);
  const correcting = {
    corrections,
    onCorrections: (change: (before: Correction[]) => Correction[]) => {
      show({ ...scene, corrections: change(corrections) });
      return Promise.resolve(scene.trouble ?? null);
    },
  };
  const copied = (text: string) => {
    note('copy')(text);
    return Promise.resolve({ entries: 1, text, done: !scene.noClipboard });
  };
  const citing: CitingProps = {
    transcript: corrected,
    source: { ...corrected, accessed: '2026-03-05', edits: scene.edits ?? {} },
    onEdits: (change) => {
      show({ ...scene, edits: change(scene.edits ?? {}) });
      return Promise.resolve(scene.trouble ?? null);
    },
    settings,
    onSettings: (changes) => show({ ...scene, settings: changes }),
    onCopy: (clip) => {
      note('copy')(clip);
      return Promise.resolve(!scene.noClipboard);
    },
    onFile: note('file'),
    onClose: note('close'),
  };
  const saved = scene.saved ?? savedFrom(shown);
  jump = scene.jump === undefined ? jump : { turn: scene.jump };
  render(
    <StringsProvider value={english}>
      {scene.view === 'reader' && (
        <ReaderView
          transcript={shown}
          station={{ ...station, ...(scene.schedule && { composerId: 'a' }), ...scene.station }}
          settings={settings}
          onClose={note('close')}
          jump={jump}
          continueAt={scene.continueAt ?? null}
          onPlace={note('place')}
          radio={controls}
          kept={new Map()}
          heard={null}
          onPlayFrom={scene.story ? note('playFrom') : null}
          onCorrect={() => {
            note('correct')();
            return Promise.resolve(null);
          }}
          onCite={(words) => {
            note('cite')(words);
            return Promise.resolve(null);
          }}
          onReadAloud={(turn) => read(scene, shown, turn)}
          reading={reading}
          told={told}
          onComfort={() => openDialog(scene, 'comfort')}
          onHelp={() => openDialog(scene, 'help')}
        >
          {dialog === 'help' && <HelpDialog settings={settings} onClose={() => openDialog(scene, null)} />}
          {dialog === 'comfort' && (
            <Dialog beside title={english.text('textSettings')} onClose={() => openDialog(scene, null)}>
              <Comfort settings={settings} onSettings={(changes) => show({ ...scene, settings: changes })} />
            </Dialog>
          )}
          <div class="aids" />
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
          citedOf={(turn) =>
            citedIn(settings, {
              ...shown,
              accessed: '2026-03-05',
              quote: quoteOf(
                shown,
                shown.turns.filter(({ id }) => id === turn).flatMap((turn) => wholeTurn(turn)),
              ),
            })
          }
          linkOf={() => (scene.link === undefined ? `${shown.broadcast.url}#:~:text=promise` : null)}
          onCopy={citing.onCopy}
          onStyle={(citationStyle) => show({ ...scene, settings: { citationStyle } })}
          onSaveTranscript={(format) => {
            note('saveTranscript')(format.id);
            return `transcript.${format.extension}`;
          }}
          onOptions={note('options')}
          onNotebook={note('notebook')}
        />
      )}
      {scene.view === 'quote' && (
        <Draw>
          <QuoteDialog
            {...citing}
            words={corrected.turns
              .filter(({ id }) => (scene.quoted ?? ['t3']).includes(id))
              .flatMap((turn) => wholeTurn(turn))}
            quoteOf={(words) => quoteOf(corrected, words)}
            linkOf={async () => {
              if (scene.link === 'pending') await linked;
              return scene.link === null ? null : `${shown.broadcast.url}#:~:text=promise`;
            }}
            correcting={correcting}
            onSave={(...what) => {
              note('save')(...what);
              return Promise.resolve(scene.trouble ?? null);
            }}
          />
        </Draw>
      )}
      {scene.view === 'transcript' && (
        <Draw>
          <TranscriptDialog {...citing} />
        </Draw>
      )}
      {scene.view === 'correct' && (
        <Draw>
          <CorrectDialog transcript={corrected} {...correcting} onClose={note('close')} />
        </Draw>
      )}
      {scene.view === 'notebook' && (
        <NotebookView
          quotes={saved}
          newer={0}
          settings={settings}
          onStyle={(citationStyle) => show({ ...scene, settings: { citationStyle } })}
          onNote={(quote, before, text) => {
            note('note')(quote.id, before, text);
            return Promise.resolve(scene.trouble ? { trouble: scene.trouble } : { note: text });
          }}
          onLeave={note('leave')}
          onDelete={(quote) => {
            show({ ...scene, saved: saved.filter((other) => other !== quote) });
            return Promise.resolve(scene.trouble ?? null);
          }}
          onRestore={(quote) => {
            show({ ...scene, saved: [...saved, quote].sort((a, b) => b.savedAt.localeCompare(a.savedAt)) });
            return Promise.resolve(scene.trouble ?? null);
          }}
          onCopy={(quote) => copied(quote.quote.parts.map(({ text }) => text).join(' '))}
          onCopyAll={() => copied('All works')}
          onExport={note('export')}
          onImport={() => Promise.resolve(null)}
        />
      )}
      {scene.view === 'allow' && <AllowView onAllow={note('allow')} />}
      {scene.view === 'button' && (
        <main>
          <h1>A page with a transcript</h1>
        </main>
      )}
      {scene.view === 'options' && (
        <OptionsView
          settings={settings}
          onSettings={(changes) => {
            show({ ...scene, settings: changes });
            return Promise.resolve(true);
          }}
        />
      )}
    </StringsProvider>,
    root,
  );
  drawListening(scene);
  if (scene.view === 'button') drawButton(scene);
}

/** The button as it stands in a page; its root is open here, and in the body, where axe can tell what it stands on. */
function drawButton({ page }: Scene) {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (how) {
    return attach.call(this, { ...how, mode: 'open' });
  };
  const button = placeButton(document, english.text('readBySpeaker'), note('press'));
  Element.prototype.attachShadow = attach;
  document.body.prepend(...document.querySelectorAll('html > div'));
  button.inCorner(settings.cornerButton);
  if (page?.state === 'trouble') button.say(english.text('troubleStale'));
}

/** The demo with a recording. */
const timed: Partial<Transcript> = {
  broadcast: { ...transcript.broadcast, audio: 'https://media.kxhb.example/ferry.mp3' },
  turns: transcript.turns.map((turn, index) => ({ ...turn, start: 7 * index })),
};

/** The bundle of listening draws these in the shipped view. */
function drawListening(scene: Scene) {
  const [story, schedule] = ['story', 'schedule'].map((name) => root.querySelector(`.${name}-place`));
  if (story)
    render(
      <StringsProvider value={english}>
        <StoryAudio
          audio="https://media.kxhb.example/ferry.mp3"
          timed
          settings={settings}
          onSettings={(changes) => show({ ...scene, settings: changes })}
          onSay={(text) => tell(scene, text)}
          onElement={() => undefined}
        />
      </StringsProvider>,
      story,
    );
  if (schedule && scene.schedule)
    render(
      <StringsProvider value={english}>
        <ScheduleView state={scene.schedule} onGet={note('schedule')} />
      </StringsProvider>,
      schedule,
    );
}

const speech = installSpeech();
let reading: string | null = null;
let told: { text: string } | null = null;
let readingAloud: Aloud | null = null;

function tell(scene: Scene, text: string) {
  told = { text };
  show(scene);
}

async function read(scene: Scene, transcript: Transcript, from: string | null): Promise<null> {
  const [view, controls, container] = ['.reader', '.aloud', '.aids'].map((name) => root.querySelector(name));
  if (readingAloud) readingAloud.toggle(from);
  else
    readingAloud = await aloud(
      speech.synthesis,
      {
        view: view as HTMLElement,
        controls: controls as HTMLElement,
        container: container as HTMLElement,
        transcript,
        from,
        settings,
        onSettings(changes) {
          show({ ...scene, settings: changes });
          readingAloud?.follow(settings);
        },
        onPlay: note('aloud'),
        onTurn(turn) {
          reading = turn;
          show(scene);
        },
        onSay: (text) => tell(scene, text),
        onClose() {
          readingAloud = null;
        },
      },
      english,
    );
  return null;
}

/** The bundle of reading aids draws these in the shipped view. */
let dialog: 'help' | 'comfort' | null = null;

function openDialog(scene: Scene, which: typeof dialog): Promise<null> {
  dialog = which;
  show(scene);
  return Promise.resolve(null);
}

/** A dialog as the bundle that quotes draws it. */
function Draw({ children }: { children: ComponentChildren }) {
  return (
    <div class="sidetone" lang="en" data-theme={settings.theme} data-face={settings.face}>
      <TranscriptLanguageProvider value="en">{children}</TranscriptLanguageProvider>
    </div>
  );
}

/** Two quotes of the demo, one of two speakers and with a note. */
function savedFrom(shown: Transcript): SavedQuote[] {
  const { broadcast, speakers } = shown;
  return [['t3'], ['t1', 't2']].flatMap((ids, index) => {
    const words = shown.turns.filter(({ id }) => ids.includes(id)).flatMap((turn) => wholeTurn(turn));
    const quote = quoteOf(shown, words);
    const note = index ? 'For the second chapter, beside the timetable.' : '';
    const savedAt = `2026-03-0${index + 1}T10:00:00Z`;
    const link = `${broadcast.url}#:~:text=promise`;
    return quote ? [{ id: `q${index}`, savedAt, note, quote, broadcast, speakers, link }] : [];
  });
}

/** Lets a link that is pending be made. */
let link = () => {};
const linked = new Promise<void>((resolve) => {
  link = resolve;
});
let jump: { turn: string } | null = null;
const host = document.body.appendChild(document.createElement('div'));
// Open, so that axe and the tests look inside; the shipped root is closed.
const root = host.attachShadow({ mode: 'open' });
const stage = {
  show,
  calls,
  link,
  speech,
  styles: (css: string) => void root.appendChild(document.createElement('style')).append(css),
};
declare global {
  interface Window {
    stage: typeof stage;
  }
}
window.stage = stage;
