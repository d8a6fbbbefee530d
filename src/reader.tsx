// Injected when it is wanted, once a document: reads the page, shows the view in its place, answers the popup.
import { render } from 'preact';
import { aidsDoor } from './aids-door.ts';
import { browserStrings } from './i18n.ts';
import { answer, type Reading } from './messages.ts';
import { type Opened, openPage, quotedPage, stationOf, transcriptOf } from './opened-page.ts';
import { leaving } from './page/address.ts';
import { mount, sweep } from './page/mount.ts';
import { pressPagePlayer, readStation, watchStation } from './page/station.ts';
import type { WordRange } from './quote/words.ts';
import { quotingDoor } from './quoting-door.ts';
import { radioControls } from './radio-controls.ts';
import type { Shown } from './shown.ts';
import { stageIn } from './stage.ts';
import { withKnown } from './station/known.ts';
import { isOn } from './station/radio.ts';
import { loadQuotes, loadSettings, savePage, saveSettings, watchPage, watchQuotes, watchSettings } from './store.ts';
import { markOf } from './transcript/corrections.ts';
import type { RadioControls } from './view/radio.ts';
import readerStyles from './view/reader.css';
import { ReaderView } from './view/reader-view.tsx';
import type { Settings } from './view/settings.ts';
import { StringsProvider } from './view/strings.ts';
import type { Mark } from './view/turn-view.tsx';
import { callFor, viewBundles } from './view-bundles.ts';

const strings = browserStrings();
let view: Shown | null = null;
/** The view is being opened. */
let opening: Promise<void> | null = null;

const stationHere = async () => withKnown(await readStation(document, location.href), location.href);

function draw(): void {
  if (!view) return;
  const { opened, settings, jump, stage, words } = view;
  const transcript = transcriptOf(opened);
  render(
    <StringsProvider value={strings}>
      <ReaderView
        transcript={transcript}
        station={stationOf(opened)}
        settings={settings}
        onClose={close}
        jump={jump}
        continueAt={opened.continueAt}
        onPlace={(turn) => {
          const place = markOf(transcript, turn);
          void savePage(transcript.broadcast.url, { place }).catch(() => undefined);
        }}
        radio={radioAlone()}
        kept={quotingDoor.here()?.marks(transcript, words.saved, words.arrived) ?? new Map<string, Mark[]>()}
        heard={view.heard}
        onPlayFrom={view.story?.playFrom ?? null}
        onCite={(words) => openQuoting((quoting, request) => quoting.cite(request, words))}
        onCorrect={() => openQuoting((quoting, request) => quoting.correct(request))}
        onComfort={() => openAid((aids, request) => aids.textSettings(request))}
        onReadAloud={readAloud}
        reading={view.reading}
        told={view.told}
        onHelp={() => openAid((aids, request) => aids.help(request))}
      >
        <div class="dialogs" />
      </ReaderView>
    </StringsProvider>,
    stage,
  );
}

/** What is chosen holds at once, also where it cannot be kept. */
async function changeSettings(changes: Partial<Settings>): Promise<void> {
  if (view) follow({ ...view.settings, ...changes });
  await saveSettings(changes).catch(() => undefined);
}

function fetchFace({ face }: Settings): void {
  if (face === 'dyslexia')
    void callFor(aidsDoor)
      .then((aids) => aids.face())
      .catch(() => undefined);
}

function follow(settings: Settings): void {
  if (view) view.settings = settings;
  aidsDoor.here()?.follow(settings);
  fetchFace(settings);
  view?.story?.follow(settings);
  draw();
}

/** Opens the view, once however often that is asked for at one time, and goes to a turn. */
async function open(turn?: string): Promise<void> {
  const alone = !view && !opening;
  opening ??= view
    ? null
    : show(turn).finally(() => {
        opening = null;
      });
  await opening;
  if (!alone) change({ jump: { turn } });
}

async function show(turn: string | undefined): Promise<void> {
  const left = leaving();
  const opened = await openPage();
  const [settings, arrived] = await Promise.all([loadSettings(), turn === undefined ? arrivedAt(opened) : []]);
  if (left.aborted) return;
  left.addEventListener('abort', close);
  const mounted = mount(document, close);
  const stage = stageIn(mounted.root, readerStyles);
  const ends = [
    watchSettings(follow),
    watchStation(document, opened.page.station, (station) => {
      opened.page.station = station;
      draw();
      void listen();
    }),
    watchPage(opened.page.transcript.broadcast.url, (record) => {
      opened.record = record;
      draw();
    }),
    watchQuotes(() => void findSaved()),
  ];
  view = {
    opened,
    mount: mounted,
    stage,
    jump: { turn: turn ?? arrived[0]?.turn },
    words: { saved: [], arrived },
    reading: null,
    told: null,
    settings,
    story: null,
    heard: null,
    scheduleOf: null,
    ends,
  };
  fetchFace(settings);
  draw();
  mounted.hidePage();
  await Promise.all([findSaved(), listen()]);
}

/** The words that the address of the page led to, when it has a text fragment: the page's own scripts never see that, we do. */
async function arrivedAt(opened: Opened): Promise<WordRange[]> {
  const url = navigation.currentEntry?.url ?? '';
  if (!url.includes(':~:')) return [];
  const quoting = await callFor(quotingDoor).catch(() => null);
  return quoting?.arrivedAt(quotedPage(opened), url) ?? [];
}

/** Marks what was quoted on this page and kept. */
async function findSaved(): Promise<void> {
  if (!view) return;
  const { opened, words } = view;
  const { quotes } = await loadQuotes().catch(() => ({ quotes: [] }));
  const selectors = quotes
    .filter(({ broadcast }) => broadcast.url === opened.page.transcript.broadcast.url)
    .flatMap(({ quote }) => quote.selector ?? []);
  const quoting = selectors.length ? await callFor(quotingDoor).catch(() => null) : null;
  words.saved = quoting?.find(quotedPage(opened), selectors) ?? [];
  draw();
}

/** Draws what has changed. */
function change(changes: Partial<Shown>): void {
  if (view) Object.assign(view, changes);
  draw();
}

function close(): void {
  if (!view) return;
  for (const end of view.ends) end();
  aidsDoor.here()?.end();
  const { mount, stage } = view;
  view = null;
  void mount.close().then(() => render(null, stage));
}

/** Never two voices at once: what the view plays or reads aloud makes way. Returns whether there was something to be heard. */
function hush(): boolean {
  const read = aidsDoor.here()?.hush() ?? false;
  return view?.story?.pause() || read;
}

const { openQuoting, openAid, readAloud, listen } = viewBundles({
  shown: () => view,
  draw,
  change,
  changeSettings,
  stopRadio,
});

function stopRadio(): void {
  if (isOn(radio.controls().state)) radio.controls().onStop();
}

/** The radio as the view controls it. What made way for it is not mistaken for a page that plays already. */
function radioAlone(): RadioControls {
  const controls = radio.controls();
  return { ...controls, onPlay: (stream, anyway) => controls.onPlay(stream, hush() || anyway) };
}

const radio = radioControls({
  pressPagePlayer: () => void pressPagePlayer(document),
  changed() {
    if (isOn(radio.controls().state)) hush();
    draw();
  },
});

const HERE = Symbol.for('sidetone.reader');
if (!(HERE in globalThis)) {
  Object.defineProperty(globalThis, HERE, { value: true });
  sweep(document);
  answer('page', {
    read: async (): Promise<Reading> => {
      const opened = view?.opened ?? (await openPage());
      return { transcript: transcriptOf(opened), station: stationOf(opened) };
    },
    open: (_sender, turn) => open(turn),
    linkTo: async (_sender, turn) => (view ? (await callFor(quotingDoor)).linkTo(quotedPage(view.opened), turn) : null),
    toggle: async () => {
      if (view) close();
      else await open();
    },
    station: stationHere,
    pressPlayer: () => void pressPagePlayer(document),
    radioChanged: (_sender, state) => radio.told(state),
    hush,
  });
}
