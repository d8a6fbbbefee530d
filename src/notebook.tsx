// The page of saved quotes.
import { render } from 'preact';
import { exportCitations, type FormatId, formatList } from './citation/formats.ts';
import type { StyledRun } from './citation/runs.ts';
import { styleIdOf } from './citation/styles.ts';
import { copy } from './clipboard.ts';
import { handOver } from './hand-over.ts';
import { browserStrings } from './i18n.ts';
import { tellBackground } from './messages.ts';
import { fromAnnotations, toAnnotations } from './quote/annotation.ts';
import type { SavedQuote } from './quote/saved.ts';
import { randomId } from './random-id.ts';
import { isPrivate, keeping, NotKept } from './storage.ts';
import {
  deleteQuote,
  importQuotes,
  loadQuotes,
  loadSettings,
  saveNote,
  saveQuote,
  saveSettings,
  watchEdits,
  watchQuotes,
  watchSettings,
} from './store.ts';
import { localDate } from './view/local-date.ts';
import { type Copied, type Imported, NotebookView } from './view/notebook-view.tsx';
import { bibliographyOf, citationOf, clipOf, sourceOf } from './view/saved-citations.ts';
import { StringsProvider } from './view/strings.ts';

const strings = browserStrings();
let settings = await loadSettings();
let notebook = await loadQuotes();

const style = () => styleIdOf(settings.citationStyle);

function exportAs(quotes: SavedQuote[], id: FormatId | null): void {
  const format = formatList.find((format) => format.id === id);
  const text = format ? exportCitations(quotes.map(sourceOf), format.id, style()) : toAnnotations(quotes);
  handOver(text, {
    type: format?.type ?? 'application/ld+json',
    name: `sidetone-${localDate(new Date())}.${format?.extension ?? 'json'}`,
  });
}

async function take(file: File): Promise<Imported | { trouble: NotKept['why'] }> {
  const read = fromAnnotations(await file.text(), randomId, new Date().toISOString());
  if (!read) return null;
  try {
    return { added: await importQuotes(read.quotes), refused: read.refused };
  } catch (error) {
    return { trouble: error instanceof NotKept ? error.why : 'failed' };
  }
}

async function copyTexts(texts: StyledRun[][], entries: number): Promise<Copied> {
  const clip = clipOf(texts);
  return { entries, text: clip.plain, done: await copy(clip) };
}

function copyAll(quotes: SavedQuote[]): Promise<Copied> {
  const entries = bibliographyOf(quotes, style(), strings.locale);
  return copyTexts(entries, entries.length);
}

async function reload(): Promise<void> {
  notebook = await loadQuotes();
  draw();
}

function draw(): void {
  render(
    <StringsProvider value={strings}>
      <NotebookView
        quotes={notebook.quotes}
        newer={notebook.newer}
        settings={settings}
        onStyle={(citationStyle) => {
          settings = { ...settings, citationStyle };
          draw();
          void saveSettings({ citationStyle }).catch(() => undefined);
        }}
        onNote={(quote, before, note) =>
          saveNote(quote, before, note).then(
            (note) => ({ note }),
            (error: unknown) => ({ trouble: error instanceof NotKept ? error.why : 'failed' }),
          )
        }
        onLeave={({ id }, before, note) => {
          if (!isPrivate()) tellBackground('keepNote', id, before, note);
        }}
        onDelete={(quote) => keeping(deleteQuote(quote.id))}
        onRestore={(quote) => keeping(saveQuote(quote))}
        onCopy={(quote) => copyTexts(citationOf(quote, style(), settings.linkInReference), 1)}
        onCopyAll={copyAll}
        onExport={exportAs}
        onImport={take}
      />
    </StringsProvider>,
    document.body,
  );
}

document.documentElement.lang = strings.locale;
document.title = `${strings.text('notebook')} – ${strings.text('extensionName')}`;
watchQuotes(() => void reload());
watchEdits(() => void reload());
watchSettings((changed) => {
  settings = changed;
  draw();
});
draw();
