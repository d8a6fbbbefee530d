import { useMemo, useState } from 'preact/hooks';
import type { FormatId } from '../citation/formats.ts';
import { type Grouping, groupSaved, searchSaved } from '../quote/notebook.ts';
import type { SavedQuote } from '../quote/saved.ts';
import { ByHand } from './by-hand.tsx';
import { FormatChoice } from './format-choice.tsx';
import { type Kept, type Trouble, troubleOf } from './kept.ts';
import { directionOf, TranscriptLanguageProvider } from './language.ts';
import type { NoteKept } from './note-box.tsx';
import { SavedQuoteView, whoOf } from './saved-quote-view.tsx';
import type { Settings } from './settings.ts';
import { StatusLine, useStatus } from './status.tsx';
import { useStrings } from './strings.ts';
import { StyleChoice } from './style-choice.tsx';

/** What came of reading a file: null when nothing in it could be read. */
export type Imported = { added: number; refused: number } | null;

/** What was copied: how many entries, and whether it was. The clipboard may be closed to us: then `text` is for the reader to copy. */
export interface Copied {
  entries: number;
  text: string;
  done: boolean;
}

export interface NotebookProps {
  /** The newest first. */
  quotes: SavedQuote[];
  /** How many more a later version wrote. */
  newer: number;
  settings: Settings;
  onStyle(style: string): void;
  /** The note was changed to this. `before`: what it was, and what of it was sent to be kept since. */
  onNote(quote: SavedQuote, before: string[], note: string): Promise<NoteKept>;
  /** The page goes before such a change could be kept. */
  onLeave(quote: SavedQuote, before: string[], note: string): void;
  onDelete(quote: SavedQuote): Kept;
  /** Undoes a deletion. */
  onRestore(quote: SavedQuote): Kept;
  /** Copies a citation, or the works of these quotes as a list. */
  onCopy(quote: SavedQuote): Promise<Copied>;
  onCopyAll(quotes: SavedQuote[]): Promise<Copied>;
  /** Hands the quotes over as a file; null: in the format that can be imported again. */
  onExport(quotes: SavedQuote[], format: FormatId | null): void;
  /** Takes in the quotes of a file. */
  onImport(file: File): Promise<Imported | { trouble: Trouble }>;
}

/** Saved quotes: to find, to annotate, to cite, to take along. */
export function NotebookView(props: NotebookProps) {
  const { quotes, newer, settings, onStyle } = props;
  const strings = useStrings();
  const [said, say] = useStatus();
  const [typed, type] = useState('');
  const [by, setBy] = useState<Grouping>('page');
  const [format, setFormat] = useState<FormatId | null>(null);
  /** Quotes as they were when they were deleted here, by id. Each keeps its place in the list, with the way back. */
  const [deleted, setDeleted] = useState<ReadonlyMap<string, SavedQuote>>(new Map());
  const [byHand, setByHand] = useState<string | null>(null);
  const gone = useMemo(() => {
    const left = new Map(deleted);
    for (const { id } of quotes) left.delete(id);
    return left;
  }, [quotes, deleted]);
  const found = useMemo(() => searchSaved(quotes, typed), [quotes, typed]);
  const groups = useMemo(() => {
    const places = [...quotes, ...gone.values()].sort((a, b) => b.savedAt.localeCompare(a.savedAt));
    return groupSaved(searchSaved(places, typed), by);
  }, [quotes, gone, typed, by]);

  /** For screen readers alone: the eye sees it where it is done. */
  const tell = async (kept: Kept, done: string) => {
    const why = await kept;
    say(why === null ? done : strings.text(troubleOf(why)), why === null);
  };
  const remove = (quote: SavedQuote) => {
    setDeleted((before) => new Map(before).set(quote.id, quote));
    return tell(props.onDelete(quote), strings.text('quoteDeleted', whoOf(quote.quote.parts, strings)));
  };
  const restore = (quote: SavedQuote) => tell(props.onRestore(quote), strings.text('quoteRestored'));
  const copy = async (copying: Promise<Copied>, done: (entries: number) => string) => {
    const copied = await copying;
    setByHand(copied.done ? null : copied.text);
    say(copied.done ? done(copied.entries) : strings.text('clipboardClosed'));
  };
  const note = async (quote: SavedQuote, before: string[], note: string) => {
    const came = await props.onNote(quote, before, note);
    say(strings.text('note' in came ? 'noteSaved' : troubleOf(came.trouble)));
    return came;
  };
  const take = async (box: HTMLInputElement) => {
    const [file] = box.files ?? [];
    if (!file) return;
    const came = await props.onImport(file);
    box.value = '';
    if (came === null) return say(strings.text('importUnreadable'));
    if ('trouble' in came) return say(strings.text(troubleOf(came.trouble)));
    const refused = came.refused ? strings.count('importRefused', came.refused) : null;
    say([strings.count('importAdded', came.added), refused].filter(Boolean).join(' '));
  };

  const count = strings.count('quoteCount', found.length);
  return (
    <div
      class="sidetone notebook"
      data-theme={settings.theme}
      data-face={settings.face}
      lang={strings.locale}
      dir={directionOf(strings.locale)}
    >
      <main>
        <h1>{strings.text('notebook')}</h1>
        <div class="row">
          <input
            type="search"
            aria-label={strings.text('searchNotebook')}
            placeholder={strings.text('searchNotebook')}
            value={typed}
            onInput={(event) => type(event.currentTarget.value)}
          />
          <label>
            {strings.text('groupBy')}{' '}
            <select value={by} onChange={(event) => setBy(event.currentTarget.value === 'page' ? 'page' : 'speaker')}>
              <option value="page">{strings.text('groupByPage')}</option>
              <option value="speaker">{strings.text('groupBySpeaker')}</option>
            </select>
          </label>
        </div>
        <div class="row">
          <StyleChoice value={settings.citationStyle} onStyle={onStyle} />
          <button
            type="button"
            class="primary"
            disabled={!found.length}
            onClick={() => void copy(props.onCopyAll(found), (entries) => strings.count('bibliographyCopied', entries))}
          >
            {strings.text('copyBibliography')}
          </button>
        </div>
        <details>
          <summary>{strings.text('exportImport')}</summary>
          <div class="row">
            <FormatChoice value={format} onFormat={setFormat} none={strings.text('formatAnnotations')} />
            <button type="button" disabled={!found.length} onClick={() => props.onExport(found, format)}>
              {strings.text('exportQuotes')}
            </button>
            <label class="file">
              {strings.text('importQuotes')}{' '}
              <input type="file" accept=".json,.jsonld" onChange={(event) => void take(event.currentTarget)} />
            </label>
          </div>
        </details>
        <StatusLine text={said.text} aloud={said.aloud} />
        {byHand !== null && <ByHand text={byHand} />}
        <p class="small">{quotes.length ? count : strings.text('notebookEmpty')}</p>
        {newer > 0 && <p>{strings.count('notebookNewer', newer)}</p>}
        {groups.map(({ key, title, quotes }) => (
          <section key={key} aria-label={title ?? strings.text(by === 'page' ? 'titleUnknown' : 'speakerNotKnown')}>
            <h2>{title ?? strings.text(by === 'page' ? 'titleUnknown' : 'speakerNotKnown')}</h2>
            <ul>
              {quotes.map((quote) => (
                <TranscriptLanguageProvider key={quote.id} value={languageOf(quote)}>
                  <SavedQuoteView
                    saved={quote}
                    under={by}
                    gone={gone.has(quote.id)}
                    onNote={(before, text) => note(quote, before, text)}
                    onLeave={(before, text) => props.onLeave(quote, before, text)}
                    onCopy={() => void copy(props.onCopy(quote), () => strings.text('citationCopied'))}
                    onDelete={() => void remove(quote)}
                    onRestore={() => void restore(quote)}
                  />
                </TranscriptLanguageProvider>
              ))}
            </ul>
          </section>
        ))}
      </main>
    </div>
  );
}

/** The language of the words; undefined where a file from elsewhere did not say. */
const languageOf = ({ broadcast: { language } }: SavedQuote) => (language === 'und' ? undefined : language);
