// Injected beside the reader when words are first quoted: quotes, citations and corrections, and finding quoted words again.
import { type ComponentChild, render } from 'preact';
import { titleNames } from './citation/titles.ts';
import { copy } from './clipboard.ts';
import { browserStrings } from './i18n.ts';
import { pageLinks } from './page/links.ts';
import { printedText } from './quote/printed.ts';
import { quoteOf } from './quote/quote.ts';
import { findQuote } from './quote/selector.ts';
import { wholeWords } from './quote/whole-words.ts';
import type { WordRange } from './quote/words.ts';
import { type DialogRequest, openDoor } from './quoting-door.ts';
import { isPrivate, keeping, loadPage, loadSettings, savePage, saveQuote, saveSettings } from './store.ts';
import { type Correction, correct } from './transcript/corrections.ts';
import type { Quote } from './transcript/model.ts';
import { CorrectDialog } from './view/corrections.tsx';
import type { Kept } from './view/kept.ts';
import { TranscriptLanguageProvider } from './view/language.ts';
import { localDate } from './view/local-date.ts';
import { QuoteDialog } from './view/quote-dialog.tsx';
import quotingStyles from './view/quoting.css';
import type { Settings } from './view/settings.ts';
import { StringsProvider } from './view/strings.ts';

const strings = browserStrings();

/** The place for a dialog in the container, with its styles. */
function stageIn(container: HTMLElement): HTMLElement {
  const style = document.createElement('style');
  style.textContent = quotingStyles;
  const stage = document.createElement('div');
  container.append(style, stage);
  return stage;
}

/** Takes the dialog away when it has closed. */
function closing({ container, onClose }: DialogRequest, stage: HTMLElement): () => void {
  return () => {
    render(null, stage);
    container.replaceChildren();
    onClose();
  };
}

/** The corrections of a request, which dialogs change while they are open. */
function correcting(request: DialogRequest, draw: () => void) {
  const { original } = request;
  const { url } = original.broadcast;
  /** One after the other: each begins with what the one before has kept. */
  let last: Kept = Promise.resolve(null);
  const state = {
    transcript: correct(original, request.corrections),
    corrections: request.corrections,
    onCorrections(change: (before: readonly Correction[]) => Correction[]): Kept {
      last = last.then(() => apply(change));
      return last;
    },
  };
  /** What another window corrected meanwhile stays. Where nothing can be kept, corrections hold until the page is left. */
  const apply = async (change: (before: readonly Correction[]) => Correction[]): Kept => {
    const before = isPrivate() ? state.corrections : (await loadPage(url)).corrections;
    const corrections = change(before);
    state.corrections = corrections;
    state.transcript = correct(original, corrections);
    request.onCorrections(corrections);
    draw();
    return keeping(savePage(url, { corrections }));
  };
  return state;
}

async function openCite(request: DialogRequest, words: WordRange[]): Promise<void> {
  let settings = await loadSettings();
  const stage = stageIn(request.container);
  const close = closing(request, stage);
  const state = correcting(request, () => draw());
  const links = pageLinks(document, request.original, request.nodes);
  const accessed = localDate(new Date());
  const names = titleNames(request.original);
  const keep = (quote: Quote, link: string | null) => {
    const { broadcast, speakers } = state.transcript;
    const savedAt = new Date().toISOString();
    const id = crypto.randomUUID();
    return keeping(saveQuote({ id, savedAt, note: '', quote, broadcast, speakers, titleNames: names, link }));
  };
  const change = (changes: Partial<Settings>) => {
    settings = { ...settings, ...changes };
    draw();
    void saveSettings(changes).catch(() => undefined);
  };
  const draw = () =>
    renderIn(
      request,
      stage,
      <QuoteDialog
        transcript={state.transcript}
        words={words}
        quoteOf={(words) => quoteOf(state.transcript, wholeWords(state.transcript, words))}
        linkOf={links.linkTo}
        correcting={state}
        source={{ ...state.transcript, titleNames: names, accessed }}
        settings={settings}
        onSettings={change}
        onCopy={copy}
        onSave={keep}
        onClose={close}
      />,
    );
  draw();
}

function openCorrect(request: DialogRequest): void {
  const stage = stageIn(request.container);
  const close = closing(request, stage);
  const state = correcting(request, () => draw());
  const draw = () =>
    renderIn(
      request,
      stage,
      <CorrectDialog
        transcript={state.transcript}
        corrections={state.corrections}
        onCorrections={state.onCorrections}
        onClose={close}
      />,
    );
  draw();
}

function renderIn({ original }: DialogRequest, stage: HTMLElement, dialog: ComponentChild): void {
  // What was still going on when the dialog closed needs no drawing.
  if (!stage.isConnected) return;
  render(
    <StringsProvider value={strings}>
      <TranscriptLanguageProvider value={original.broadcast.language}>{dialog}</TranscriptLanguageProvider>
    </StringsProvider>,
    stage,
  );
}

openDoor({
  cite: (request, words) => void openCite(request, words),
  correct: openCorrect,
  find({ transcript }, selectors) {
    const printed = printedText(transcript);
    return selectors.flatMap((selector) => findQuote(printed, selector) ?? []);
  },
  arrivedAt: ({ transcript, nodes }, address) => pageLinks(document, transcript, nodes).arrivedAt(address),
});
