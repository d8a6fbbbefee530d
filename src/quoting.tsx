// Injected beside the reader when words are first quoted: quotes, citations and corrections, and finding quoted words again.
import { render } from 'preact';
import { titleNames } from './citation/titles.ts';
import { copy } from './clipboard.ts';
import { browserStrings } from './i18n.ts';
import { pageLinks } from './page/links.ts';
import { printedText } from './quote/printed.ts';
import { quoteOf } from './quote/quote.ts';
import { findQuote } from './quote/selector.ts';
import type { WordRange } from './quote/words.ts';
import { type DialogRequest, openDoor } from './quoting-door.ts';
import { keeping, loadSettings, saveQuote, saveSettings } from './store.ts';
import type { Quote } from './transcript/model.ts';
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

async function cite(request: DialogRequest, words: WordRange[]): Promise<void> {
  const { transcript, nodes, container } = request;
  let settings = await loadSettings();
  const stage = stageIn(container);
  const close = closing(request, stage);
  const links = pageLinks(document, transcript, nodes);
  const printed = printedText(transcript);
  const source = { ...transcript, titleNames: titleNames(transcript), accessed: localDate(new Date()) };
  const keep = (quote: Quote, link: string | null) => {
    const { broadcast, speakers, titleNames } = source;
    const now = new Date().toISOString();
    const saved = { id: crypto.randomUUID(), savedAt: now, note: '', quote, broadcast, speakers, titleNames, link };
    return keeping(saveQuote(saved));
  };
  const change = (changes: Partial<Settings>) => {
    settings = { ...settings, ...changes };
    draw();
    void saveSettings(changes).catch(() => undefined);
  };
  const draw = () =>
    render(
      <StringsProvider value={strings}>
        <TranscriptLanguageProvider value={transcript.broadcast.language}>
          <QuoteDialog
            transcript={transcript}
            words={words}
            quoteOf={(words) => quoteOf(transcript, words, printed)}
            linkOf={links.linkTo}
            source={source}
            settings={settings}
            onSettings={change}
            onCopy={copy}
            onSave={keep}
            onClose={close}
          />
        </TranscriptLanguageProvider>
      </StringsProvider>,
      stage,
    );
  draw();
}

openDoor({
  cite: (request, words) => void cite(request, words),
  find({ transcript }, selectors) {
    const printed = printedText(transcript);
    return selectors.flatMap((selector) => findQuote(printed, selector) ?? []);
  },
  arrivedAt: ({ transcript, nodes }, address) => pageLinks(document, transcript, nodes).arrivedAt(address),
});
