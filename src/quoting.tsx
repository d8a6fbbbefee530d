// Injected beside the reader when words are first quoted: quotes, citations and corrections, and finding quoted words again.
import { type ComponentChild, render } from 'preact';
import { titleNames } from './citation/titles.ts';
import { copy } from './clipboard.ts';
import { handOver } from './hand-over.ts';
import { browserStrings } from './i18n.ts';
import { pageLinks } from './page/links.ts';
import { keeper } from './page-record.ts';
import { isSameQuote } from './quote/notebook.ts';
import { printedText } from './quote/printed.ts';
import { quoteOf, wholeTurn } from './quote/quote.ts';
import { findQuote } from './quote/selector.ts';
import { wholeWords } from './quote/whole-words.ts';
import type { WordRange } from './quote/words.ts';
import { type DialogRequest, quotingDoor } from './quoting-door.ts';
import { randomId } from './random-id.ts';
import { stageIn } from './stage.ts';
import { keeping } from './storage.ts';
import { loadQuotes, loadSettings, saveQuote, saveSettings, watchPage } from './store.ts';
import { correct } from './transcript/corrections.ts';
import type { Quote } from './transcript/model.ts';
import { CorrectDialog } from './view/corrections.tsx';
import { keptMarks } from './view/kept-marks.ts';
import { TranscriptLanguageProvider } from './view/language.ts';
import { localDate } from './view/local-date.ts';
import { QuoteDialog } from './view/quote-dialog.tsx';
import quotingStyles from './view/quoting.css';
import type { Settings } from './view/settings.ts';
import { StringsProvider } from './view/strings.ts';
import { TranscriptDialog } from './view/transcript-dialog.tsx';

const strings = browserStrings();

/** Takes the dialog away when it has closed. */
function closing({ container, onClose }: DialogRequest, stage: HTMLElement, end: () => void): () => void {
  return () => {
    end();
    render(null, stage);
    container.replaceChildren();
    onClose();
  };
}

/** What is put right while a dialog is open, in it or in another window; `draw` is called after every change. */
function record(request: DialogRequest, draw: () => void) {
  const { original } = request;
  const { url } = original.broadcast;
  const state = {
    transcript: correct(original, request.corrections),
    corrections: request.corrections,
    edits: request.edits,
  };
  const corrections = keeper(url, 'corrections', request.corrections, (corrections) => {
    state.corrections = corrections;
    state.transcript = correct(original, corrections);
    request.onChange({ corrections });
    draw();
  });
  const edits = keeper(url, 'edits', request.edits, (edits) => {
    state.edits = edits;
    request.onChange({ edits });
    draw();
  });
  const end = watchPage(url, (record) => {
    corrections.follow(record.corrections);
    edits.follow(record.edits);
  });
  return { state, onCorrections: corrections.change, onEdits: edits.change, end };
}

/** Opens the dialog that cites these words, or, with none, the whole transcript. */
async function openCite(request: DialogRequest, words: WordRange[]): Promise<void> {
  let settings = await loadSettings();
  const stage = stageIn(request.container, quotingStyles);
  const { state, onCorrections, onEdits, end } = record(request, () => draw());
  const close = closing(request, stage, end);
  const links = pageLinks(document, request.original, request.nodes);
  const accessed = localDate(new Date());
  const names = titleNames(request.original);
  /** Words that were saved before are saved anew, and not a second time; the note that was written on them stays (`saveQuote`). */
  const save = async (quote: Quote, link: string | null) => {
    const { broadcast, speakers } = state.transcript;
    const same = (await loadQuotes()).quotes.find((saved) => isSameQuote(saved, broadcast.url, quote));
    const { id, savedAt } = same ?? { id: randomId(), savedAt: new Date().toISOString() };
    await saveQuote({ id, savedAt, note: '', quote, broadcast, speakers, titleNames: names, link });
  };
  const change = (changes: Partial<Settings>) => {
    settings = { ...settings, ...changes };
    draw();
    void saveSettings(changes).catch(() => undefined);
  };
  const draw = () => {
    const { transcript, corrections, edits } = state;
    const citing = {
      transcript,
      source: { ...transcript, titleNames: names, accessed, edits },
      onEdits,
      settings,
      onSettings: change,
      onCopy: copy,
      onFile: handOver,
      onClose: close,
    };
    renderIn(
      request,
      stage,
      words.length ? (
        <QuoteDialog
          {...citing}
          words={words}
          quoteOf={(words) => quoteOf(transcript, wholeWords(transcript, words))}
          linkOf={async (words) => links.linkTo(words)}
          correcting={{ corrections, onCorrections }}
          onSave={(quote, link) => keeping(save(quote, link))}
        />
      ) : (
        <TranscriptDialog {...citing} />
      ),
    );
  };
  draw();
}

function openCorrect(request: DialogRequest): void {
  const stage = stageIn(request.container, quotingStyles);
  const { state, onCorrections, end } = record(request, () => draw());
  const close = closing(request, stage, end);
  const draw = () =>
    renderIn(
      request,
      stage,
      <CorrectDialog
        transcript={state.transcript}
        corrections={state.corrections}
        onCorrections={onCorrections}
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

quotingDoor.open({
  cite: (request, words) => void openCite(request, words),
  correct: openCorrect,
  find({ transcript }, selectors) {
    const printed = printedText(transcript);
    return selectors.flatMap((selector) => findQuote(printed, selector) ?? []);
  },
  linkTo: ({ transcript, nodes }, id) =>
    pageLinks(document, transcript, nodes).linkTo(
      transcript.turns.filter((turn) => turn.id === id).flatMap((turn) => wholeTurn(turn)),
    ),
  arrivedAt: ({ transcript, nodes }, address) => pageLinks(document, transcript, nodes).arrivedAt(address),
  marks: keptMarks,
});
