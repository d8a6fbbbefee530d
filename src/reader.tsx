// Injected when it is wanted, once a document: reads the page, shows the view in its place, answers the popup.
import { render } from 'preact';
import { attributeInBackground } from './attribution-client.ts';
import { browserStrings } from './i18n.ts';
import { answer, CallFailure, type Reading } from './messages.ts';
import { type Mount, mount, sweep } from './page/mount.ts';
import { type PageReading, readPage } from './page/read.ts';
import { pressPagePlayer, watchStation } from './page/station.ts';
import { radioControls } from './radio-controls.ts';
import { loadPage, loadSettings, type PageRecord, savePage, saveSettings, watchSettings } from './store.ts';
import { correct, markOf, turnAt } from './transcript/corrections.ts';
import readerStyles from './view/reader.css';
import { ReaderView } from './view/reader-view.tsx';
import type { Settings } from './view/settings.ts';
import { StringsProvider } from './view/strings.ts';

/** One page as it was read, with what the reader did on it before. */
interface Opened {
  address: string;
  page: PageReading;
  record: PageRecord;
}

interface View {
  opened: Opened;
  mount: Mount;
  stage: HTMLElement;
  jump: { turn: string } | null;
  settings: Settings;
  ends: (() => void)[];
}

const strings = browserStrings();
let opened: Opened | null = null;
let view: View | null = null;

const address = () => location.href.split('#', 1)[0] ?? '';

/** Reads the page, or takes what was read when it is the same page and the view still stands on it. */
async function readHere(): Promise<Opened> {
  if (view && opened?.address === address()) return opened;
  const page = await readPage(document, attributeInBackground);
  if (!page) throw new CallFailure('no-transcript');
  opened = { address: address(), page, record: await loadPage(page.transcript.broadcast.url) };
  return opened;
}

const transcriptOf = ({ page, record }: Opened) => correct(page.transcript, record.corrections);

function draw(): void {
  if (!view) return;
  const { settings, jump, stage } = view;
  const transcript = transcriptOf(view.opened);
  const { page, record } = view.opened;
  render(
    <StringsProvider value={strings}>
      <ReaderView
        transcript={transcript}
        station={page.station}
        settings={settings}
        onSettings={(changes) => void changeSettings(changes)}
        onClose={close}
        jump={jump}
        continueAt={record.place && turnAt(transcript, record.place)}
        onPlace={(turn) => {
          const place = markOf(transcript, turn);
          void savePage(transcript.broadcast.url, { place }).catch(() => undefined);
        }}
        radio={radio.controls()}
      />
    </StringsProvider>,
    stage,
  );
}

/** What is chosen holds at once, also where it cannot be kept. */
async function changeSettings(changes: Partial<Settings>): Promise<void> {
  if (view) view.settings = { ...view.settings, ...changes };
  draw();
  await saveSettings(changes).catch(() => undefined);
}

async function open(turn?: string): Promise<void> {
  const opened = await readHere();
  const jump = turn === undefined ? null : { turn };
  if (view) {
    view.jump = jump;
    return draw();
  }
  const settings = await loadSettings();
  const mounted = mount(document);
  const style = document.createElement('style');
  style.textContent = readerStyles;
  const stage = document.createElement('div');
  mounted.root.append(style, stage);
  const ends = [
    watchSettings((changed) => {
      if (view) view.settings = changed;
      draw();
    }),
    watchStation(document, (station) => {
      opened.page.station = station;
      draw();
    }),
    closeOnLeaving(),
  ];
  view = { opened, mount: mounted, stage, jump, settings, ends };
  draw();
}

function close(): void {
  if (!view) return;
  for (const end of view.ends) end();
  render(null, view.stage);
  view.mount.close();
  view = null;
}

/** Sites that go from story to story without a reload: the view belongs to the story that was left. */
function closeOnLeaving(): () => void {
  const opened = address();
  const check = () => {
    if (address() !== opened) close();
  };
  window.navigation.addEventListener('currententrychange', check);
  return () => window.navigation.removeEventListener('currententrychange', check);
}

const radio = radioControls({ pressPagePlayer: () => void pressPagePlayer(document), changed: draw });

const HERE = Symbol.for('sidetone.reader');
if (!(HERE in globalThis)) {
  Object.defineProperty(globalThis, HERE, { value: true });
  sweep(document);
  answer('page', {
    read: async (): Promise<Reading> => {
      const opened = await readHere();
      return { transcript: transcriptOf(opened), station: opened.page.station };
    },
    open: (_sender, turn) => open(turn),
    toggle: async () => {
      if (view) close();
      else await open();
    },
    station: async () => (await readHere()).page.station,
    pressPlayer: () => void pressPagePlayer(document),
    radioChanged: (_sender, state) => radio.told(state),
  });
}
