import { render } from 'preact';
import browser from 'webextension-polyfill';
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
import { type CitedWork, citedIn } from './view/cited-work.tsx';
import { localDate } from './view/local-date.ts';
import { type PopupPage, PopupView } from './view/popup-view.tsx';
import { transcriptAsFile } from './view/save-transcript.tsx';
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
/** Links to the words of turns that were chosen, by turn id; null where none leads there. */
const links = new Map<string, string | null>();
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
  links.clear();
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
  if (turn === null) return window.close();
  links.set(turn, await callPage(tabId, 'linkTo', turn).catch(() => null));
  draw();
}

function citedOf(id: string | null): CitedWork {
  if (page.state !== 'transcript') throw new Error('nothing was read that could be cited');
  const { transcript } = page;
  const turn = transcript.turns.find((turn) => turn.id === id);
  return citedIn(settings, {
    ...transcript,
    titleNames: proved,
    quote: turn ? quoteOf(transcript, wholeTurn(turn)) : null,
    link: (turn && settings.linkInReference && links.get(turn.id)) || null,
    edits,
    accessed: localDate(new Date()),
  });
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
        citedOf={citedOf}
        linkOf={(turn) => links.get(turn)}
        onCopy={copy}
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
