import { render } from 'preact';
import browser from 'webextension-polyfill';
import { type Citation, cite } from './citation/cite.ts';
import { styleIdOf } from './citation/styles.ts';
import { titleNames } from './citation/titles.ts';
import type { TranscriptFormat } from './citation/transcript-file.ts';
import { copy } from './clipboard.ts';
import { handOver } from './hand-over.ts';
import { browserStrings } from './i18n.ts';
import { answer, CallFailure, callBackground, callPage, type Failure, type Reading } from './messages.ts';
import { printedText } from './quote/printed.ts';
import { quoteOf, wholeTurn } from './quote/quote.ts';
import { findQuote } from './quote/selector.ts';
import { radioControls } from './radio-controls.ts';
import { loadPage, loadQuotes, loadSettings, saveSettings } from './store.ts';
import type { Edits } from './transcript/edits.ts';
import { textsOf } from './view/cited-texts.tsx';
import { localDate } from './view/local-date.ts';
import { type PopupPage, PopupView } from './view/popup-view.tsx';
import { transcriptAsFile } from './view/save-transcript.tsx';
import { clipOf } from './view/saved-citations.ts';
import type { Settings } from './view/settings.ts';
import { StringsProvider } from './view/strings.ts';

const strings = browserStrings();
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;
let settings = await loadSettings();
let page: PopupPage = { state: 'looking' };
/** What was entered for citations of the page. */
let edits: Edits = {};
/** The names in its title. */
let proved: string[] = [];
let watched: boolean | null = null;

/** The page's host; null where there is none that we could be let in on. The browser tells it once the reader has called us. */
const host = tab?.url?.startsWith('https://') ? new URL(tab.url).hostname : null;
const origins = [`https://${host}/*`];

/** The sites that Sidetone was made for need no choice. */
const isOwnSite = (host: string): boolean =>
  (browser.runtime.getManifest().host_permissions ?? []).some((pattern) => {
    const domain = pattern.replace(/^https:\/\/(\*\.)?|\/\*$/g, '');
    return host === domain || host.endsWith(`.${domain}`);
  });

async function learnSite(): Promise<void> {
  watched = host === null || isOwnSite(host) ? null : await browser.permissions.contains({ origins });
}

/** The browser asks the reader before it lets us in; the background follows what was given. */
async function watch(on: boolean): Promise<void> {
  if (on) await browser.permissions.request({ origins }).catch(() => false);
  else await browser.permissions.remove({ origins });
  await learnSite();
  draw();
}

function keep(changes: Partial<Settings>): void {
  settings = { ...settings, ...changes };
  draw();
  void saveSettings(changes).catch(() => undefined);
}

function alwaysOpen(host: string, always: boolean): void {
  const others = settings.alwaysOpenOn.filter((other) => other !== host);
  keep({ alwaysOpenOn: always ? [...others, host] : others });
}

const failureOf = (error: unknown): Failure => (error instanceof CallFailure ? error.failure : 'broken');

/** What was read, with the quotes that were saved from it. */
async function withSaved(reading: Reading): Promise<PopupPage> {
  const { transcript } = reading;
  const [{ quotes }, record] = await Promise.all([
    loadQuotes().catch(() => ({ quotes: [] })),
    loadPage(transcript.broadcast.url),
  ]);
  edits = record.edits;
  proved = titleNames(transcript);
  const here = quotes.filter(({ broadcast }) => broadcast.url === transcript.broadcast.url);
  const printed = printedText(transcript);
  const saved = here.map((quote) => {
    const { selector } = quote.quote;
    return { quote, turn: (selector && findQuote(printed, selector)?.[0]?.turn) ?? null };
  });
  return { state: 'transcript', ...reading, saved };
}

/** Asks the reader in the page, and puts it there first when there is none yet. */
async function look(): Promise<void> {
  page = { state: 'looking' };
  draw();
  try {
    await callBackground('injectReader', tabId);
    page = await withSaved(await callPage(tabId, 'read'));
  } catch (error) {
    page = { state: 'trouble', trouble: failureOf(error) };
  }
  draw();
}

/** A page that nobody looked at is not looked at before the reader says so. */
async function begin(): Promise<void> {
  // The badge says that the detector has found a transcript.
  if (await browser.action.getBadgeText({ tabId }).catch(() => '')) return look();
  const known = await callPage(tabId, 'read').catch(() => null);
  page = known ? await withSaved(known) : { state: 'unread' };
  draw();
}

async function openAt(turn: string | null): Promise<void> {
  try {
    await callPage(tabId, 'open', ...(turn === null ? [] : [turn]));
  } catch (error) {
    page = { state: 'trouble', trouble: failureOf(error) };
    draw();
    return;
  }
  // The view has the focus only once the popup is gone; with a turn chosen it stays, so that the turn can be cited.
  if (turn === null) window.close();
}

const style = () => styleIdOf(settings.citationStyle);

function citationOf(id: string | null): Citation {
  if (page.state !== 'transcript') return { reference: [], inText: [] };
  const { transcript } = page;
  const turn = transcript.turns.find((turn) => turn.id === id);
  const quote = turn ? quoteOf(transcript, wholeTurn(turn)) : null;
  const citation = cite({
    ...transcript,
    titleNames: proved,
    quote,
    style: style(),
    edits,
    accessed: localDate(new Date()),
  });
  // Nothing of the whole transcript stands in a text.
  return quote ? citation : { ...citation, inText: [] };
}

/** Copies what the popup shows of a citation. */
function copyCitation(turn: string | null): Promise<boolean> {
  return copy(clipOf(textsOf(citationOf(turn), style()).map(({ runs }) => runs)));
}

function saveTranscript(format: TranscriptFormat): string {
  if (page.state !== 'transcript') return '';
  const { text, ...file } = transcriptAsFile(page.transcript, edits, format, strings);
  handOver(text, file);
  return file.name;
}

const radio = radioControls({
  tab: tabId,
  pressPagePlayer: () => void callPage(tabId, 'pressPlayer').catch(() => undefined),
  changed: draw,
});

function draw(): void {
  render(
    <StringsProvider value={strings}>
      <PopupView
        page={page}
        settings={settings}
        radio={radio.controls()}
        onLook={() => void look()}
        onOpen={(turn) => void openAt(turn)}
        citationOf={citationOf}
        onCopy={copyCitation}
        onStyle={(citationStyle) => keep({ citationStyle })}
        onSaveTranscript={saveTranscript}
        site={host === null ? null : { host, watched, alwaysOpen: settings.alwaysOpenOn.includes(host) }}
        onWatch={(on) => void watch(on)}
        onAlwaysOpen={(always) => host !== null && alwaysOpen(host, always)}
        onOptions={() => void browser.runtime.openOptionsPage()}
        onNotebook={() => void browser.tabs.create({ url: 'notebook.html' })}
      />
    </StringsProvider>,
    document.body,
  );
}

document.documentElement.lang = strings.locale;
answer('popup', { radioChanged: (_sender, state) => radio.told(state) });
draw();
await learnSite();
await begin();
