import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { check } from '../citation/check.ts';
import { cite } from '../citation/cite.ts';
import type { Source } from '../citation/item.ts';
import type { StyledRun } from '../citation/runs.ts';
import { isStyleId } from '../citation/styles.ts';
import { extentIn, passageOf, rangesIn } from '../quote/passage.ts';
import type { WordRange } from '../quote/words.ts';
import type { Edits } from '../transcript/edits.ts';
import type { Quote, QuotePart, Transcript } from '../transcript/model.ts';
import { CitationCheck, idsToLookAt } from './citation-check.tsx';
import { CitationText } from './citation-text.tsx';
import { type Correcting, CorrectNow } from './corrections.tsx';
import { Dialog } from './dialog.tsx';
import { type Kept, troubleOf } from './kept.ts';
import { useTongues } from './language.ts';
import { clipOf } from './saved-citations.ts';
import { marksOf } from './saved-quote-view.tsx';
import type { Settings } from './settings.ts';
import { countWordsIn } from './speakers.ts';
import { StatusLine, useStatus } from './status.tsx';
import { type Strings, useStrings } from './strings.ts';
import { StyleChoice } from './style-choice.tsx';

export interface QuoteDialogProps {
  transcript: Transcript;
  /** The words that were chosen on the page. */
  words: WordRange[];
  /** The quote that these words make. */
  quoteOf(words: readonly WordRange[]): Quote | null;
  /** The link that opens the page at these words; null when no text fragment leads there. Takes its time on long pages. */
  linkOf(words: readonly WordRange[]): string | null;
  correcting: Correcting;
  /** What else a citation is made from. */
  source: Source;
  onEdits(change: (before: Edits) => Edits): Kept;
  settings: Settings;
  onSettings(changes: Partial<Settings>): void;
  /** Resolves to false when the clipboard is closed to us. */
  onCopy(clip: { html: string; plain: string }): Promise<boolean>;
  onSave(quote: Quote, link: string | null): Kept;
  onClose(): void;
}

/** Milliseconds after the last change of the chosen words: then the link is made, and their number is spoken. */
const QUIET = 700;

/** Words to quote: which of them, who said them, in which style, with what to check, and then copied or saved. */
export function QuoteDialog(props: QuoteDialogProps) {
  const { transcript, source, settings, onSettings } = props;
  const strings = useStrings();
  const { theirs } = useTongues();
  const [words, choose] = useState(props.words);
  const [said, say] = useStatus();
  const [byHand, setByHand] = useState<string | null>(null);
  const link = useLink(words, props.linkOf);
  const quote = useMemo(() => props.quoteOf(words), [words, transcript]);
  const style = isStyleId(settings.citationStyle) ? settings.citationStyle : 'apa';
  const cited = { ...source, quote, link: settings.linkInReference ? (link ?? null) : null };
  const { inText, reference, bibliography } = cite({ ...cited, style });
  const lines = check(cited, style);
  const parts = quote?.parts ?? [];
  const notes = parts.map((part) => noteOf(part, strings)).filter((note) => note !== null);
  const address = link ?? transcript.broadcast.url;
  const texts: StyledRun[][] = [inText, reference, ...(bibliography ? [bibliography] : [])].filter(
    (runs) => runs.length,
  );

  const copy = async (texts: StyledRun[][], done: string) => {
    const clip = clipOf(texts);
    const copied = await props.onCopy(clip);
    setByHand(copied ? null : clip.plain);
    say(copied ? done : strings.text('clipboardClosed'));
  };
  const plain = (text: string): StyledRun[] => [{ text }];
  const save = async () => {
    if (!quote) return;
    const why = await props.onSave(quote, link ?? null);
    say(strings.text(why === null ? 'quoteSaved' : troubleOf(why)));
  };

  return (
    <Dialog title={strings.text('quote')} onClose={props.onClose}>
      <div class="quoting">
        <Words transcript={transcript} words={props.words} onChoose={choose} say={say} />
        {parts.map((part, index) => (
          <figure key={index}>
            <blockquote lang={theirs.lang} dir={theirs.dir}>
              {part.text}
            </blockquote>
            <figcaption>
              <b>{part.speaker ?? strings.text('speakerNotKnown')}</b>
              {marksOf(part, strings) && <span class="small">, {marksOf(part, strings)}</span>}
            </figcaption>
          </figure>
        ))}
        <details>
          <summary>{strings.text('correctSpeaker')}</summary>
          <CorrectNow
            transcript={transcript}
            turns={parts.map(({ turn }) => turn)}
            corrections={props.correcting.corrections}
            onCorrections={props.correcting.onCorrections}
            say={say}
          />
        </details>
        <p class="choice">
          <span aria-hidden="true">{strings.text('citationStyle')}</span>
          <StyleChoice value={style} onStyle={(citationStyle) => onSettings({ citationStyle })} />
        </p>
        <section class="citation" aria-label={strings.text('citation')}>
          {texts.map((runs, index) => (
            <p key={index}>
              <CitationText runs={runs} />
            </p>
          ))}
          {notes.map((note) => (
            <p key={note} class="small">
              {note}
            </p>
          ))}
        </section>
        <CitationCheck lines={lines} source={cited} onEdits={props.onEdits} say={say} />
        <h3>{strings.text('linkToWords')}</h3>
        <p class="address small">{address}</p>
        {link === null && <p class="small">{strings.text('linkPlain')}</p>}
        <label class="tick">
          <input
            type="checkbox"
            checked={settings.linkInReference}
            onChange={(event) => onSettings({ linkInReference: event.currentTarget.checked })}
          />
          {strings.text('linkInReference')}
        </label>
        <div class="row">
          <button
            type="button"
            class="primary"
            aria-describedby={idsToLookAt(lines) || undefined}
            onClick={() => {
              const beside = settings.linkInReference ? [] : [plain(address)];
              void copy([...texts, ...notes.map(plain), ...beside], strings.text('citationCopied'));
            }}
          >
            {strings.text('copyCitation')}
          </button>
          <button type="button" onClick={() => void copy([plain(address)], strings.text('linkCopied'))}>
            {strings.text('copyLink')}
          </button>
          <button type="button" onClick={() => void save()}>
            {strings.text('saveQuote')}
          </button>
        </div>
        {byHand !== null && <ByHand text={byHand} />}
        <StatusLine text={said.text} aloud={said.aloud} />
      </div>
    </Dialog>
  );
}

/** The link to the words: undefined until it is made, null when there is none. */
function useLink(
  words: readonly WordRange[],
  linkOf: (words: readonly WordRange[]) => string | null,
): string | null | undefined {
  const [made, make] = useState<{ words: readonly WordRange[]; link: string | null } | null>(null);
  const fresh = useRef(true);
  useEffect(() => {
    const timer = setTimeout(() => make({ words, link: linkOf(words) }), fresh.current ? 0 : QUIET);
    fresh.current = false;
    return () => clearTimeout(timer);
  }, [words]);
  return made?.words === words ? made.link : undefined;
}

/** What a copied citation says of a speaker's name that the page does not print. */
function noteOf({ speaker, inferredFrom, corrected }: QuotePart, strings: Strings): string | null {
  if (speaker !== null && corrected) return strings.text('noteCorrected', speaker);
  if (speaker !== null && inferredFrom !== undefined) return strings.text('noteInferred', speaker, inferredFrom);
  return null;
}

interface WordsProps {
  transcript: Transcript;
  words: WordRange[];
  onChoose(words: WordRange[]): void;
  say(text: string, aloud: boolean): void;
}

/**
 * The turn's words in a text box that cannot be written in: whoever reads with a screen reader or a braille display selects there, since
 * their selection of a page seldom reaches it. Nothing selected: all of them. The attribute `readonly` would take the caret away in
 * Chromium, and with it the way to a beginning by keyboard; so what is typed is refused instead.
 */
function Words({ transcript, words, onChoose, say }: WordsProps) {
  const strings = useStrings();
  const { theirs } = useTongues();
  const box = useRef<HTMLTextAreaElement>(null);
  const passage = useMemo(() => passageOf(transcript, words), []);
  const [extent, setExtent] = useState(() => extentIn(passage, words));
  const fresh = useRef(true);
  const language = transcript.broadcast.language;
  const chosen = countWordsIn(passage.text.slice(extent.start, extent.end), language);
  const count = strings.count('wordsChosen', chosen, countWordsIn(passage.text, language));

  useEffect(() => box.current?.setSelectionRange(extent.start, extent.end), []);
  useEffect(() => {
    const timer = setTimeout(() => !fresh.current && say(count, true), QUIET);
    const first = setTimeout(() => {
      fresh.current = false;
    });
    return () => [timer, first].forEach(clearTimeout);
  }, [extent.start, extent.end]);

  const follow = () => {
    if (!box.current) return;
    const { selectionStart, selectionEnd } = box.current;
    const some = selectionStart < selectionEnd;
    const next = some ? { start: selectionStart, end: selectionEnd } : { start: 0, end: passage.text.length };
    if (next.start === extent.start && next.end === extent.end) return;
    setExtent(next);
    onChoose(rangesIn(passage, next.start, next.end));
  };
  return (
    <div class="words">
      <label for="words-to-quote">{strings.text('wordsToQuote')}</label>
      <textarea
        ref={box}
        id="words-to-quote"
        aria-readonly="true"
        inputMode="none"
        rows={5}
        lang={theirs.lang}
        dir={theirs.dir}
        aria-describedby="words-help"
        value={passage.text}
        onBeforeInput={(event) => event.preventDefault()}
        onInput={(event) => {
          event.currentTarget.value = passage.text;
        }}
        onSelect={follow}
        onKeyUp={follow}
        onMouseUp={follow}
        onTouchEnd={follow}
      />
      <p class="small" id="words-help">
        {strings.text('wordsHelp')} {count}
      </p>
    </div>
  );
}

/** The text that could not be copied, selected for the keyboard. */
function ByHand({ text }: { text: string }) {
  const strings = useStrings();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, [text]);
  return <textarea ref={box} readOnly rows={4} aria-label={strings.text('citation')} value={text} />;
}
