import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { check } from '../citation/check.ts';
import { cite } from '../citation/cite.ts';
import { exportCitations, formatList } from '../citation/formats.ts';
import { type Source, toItem } from '../citation/item.ts';
import { toHtml } from '../citation/runs.ts';
import { styleIdOf } from '../citation/styles.ts';
import type { WordRange } from '../quote/words.ts';
import type { Edits } from '../transcript/edits.ts';
import type { Quote, Transcript } from '../transcript/model.ts';
import { ByHand } from './by-hand.tsx';
import { CitationCheck, idsToLookAt } from './citation-check.tsx';
import { CitedTexts, textsOf } from './cited-texts.tsx';
import { type Correcting, CorrectNow } from './corrections.tsx';
import { Dialog } from './dialog.tsx';
import { FormatChoice } from './format-choice.tsx';
import { type Kept, troubleOf } from './kept.ts';
import { useTongues } from './language.ts';
import { clipOf } from './saved-citations.ts';
import { marksOf } from './saved-quote-view.tsx';
import type { Settings } from './settings.ts';
import { StatusLine, useStatus } from './status.tsx';
import { useStrings } from './strings.ts';
import { StyleChoice } from './style-choice.tsx';
import { WordsToQuote } from './words-to-quote.tsx';

/** Rich and plain text for the clipboard. */
type Clip = ReturnType<typeof clipOf>;

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
  onCopy(clip: Clip): Promise<boolean>;
  /** Hands text over as a file. */
  onFile(text: string, file: { type: string; name: string }): void;
  onSave(quote: Quote, link: string | null): Kept;
  onClose(): void;
}

/** Milliseconds after the last change of the chosen words: then the link is made. */
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
  const style = styleIdOf(settings.citationStyle);
  const cited = { ...source, quote, link: settings.linkInReference ? (link ?? null) : null };
  const texts = textsOf(cite({ ...cited, style }), style);
  const lines = check(cited, style);
  const parts = quote?.parts ?? [];
  const address = link ?? transcript.broadcast.url;
  const copy = async (clip: Clip, done: string) => {
    const copied = await props.onCopy(clip);
    setByHand(copied ? null : clip.plain);
    say(copied ? done : strings.text('clipboardClosed'));
  };
  const citationWithLink = () => {
    const beside = settings.linkInReference ? [] : [[{ text: address }]];
    return clipOf([...texts.map(({ runs }) => runs), ...beside]);
  };
  const save = async () => {
    if (!quote) return;
    const why = await props.onSave(quote, link ?? null);
    say(strings.text(why === null ? 'quoteSaved' : troubleOf(why)));
  };

  return (
    <Dialog title={strings.text('quote')} onClose={props.onClose}>
      <div class="quoting">
        <WordsToQuote transcript={transcript} words={props.words} onChoose={choose} say={say} />
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
        <CitedTexts
          texts={texts}
          onCopy={({ label, runs }) => void copy(clipOf([runs]), strings.text('textCopied', strings.text(label)))}
        />
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
        <Exports
          onCopy={(format) => {
            const plain = exportCitations([cited], format.id, style);
            void copy({ plain, html: `<pre>${toHtml([{ text: plain }])}</pre>` }, strings.text('formatCopied'));
          }}
          onFile={({ id, type, extension }) => {
            props.onFile(exportCitations([cited], id, style), { type, name: `${toItem(cited).id}.${extension}` });
          }}
        />
        <div class="row">
          <button
            type="button"
            class="primary"
            aria-describedby={idsToLookAt(lines) || undefined}
            onClick={() => void copy(citationWithLink(), strings.text('citationCopied'))}
          >
            {strings.text('copyCitation')}
          </button>
          <button type="button" onClick={() => void copy(clipOf([[{ text: address }]]), strings.text('linkCopied'))}>
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

interface ExportsProps {
  onCopy(format: Format): void;
  onFile(format: Format): void;
}

type Format = (typeof formatList)[number];

/** The citation for other programs. */
function Exports({ onCopy, onFile }: ExportsProps) {
  const strings = useStrings();
  const [format, setFormat] = useState<Format>(formatList[0]);
  return (
    <details>
      <summary>{strings.text('otherFormats')}</summary>
      <div class="choices">
        <FormatChoice
          value={format.id}
          onFormat={(id) => setFormat(formatList.find((one) => one.id === id) ?? format)}
        />
        <button type="button" onClick={() => onCopy(format)}>
          {strings.text('copyFormat')}
        </button>
        <button type="button" onClick={() => onFile(format)}>
          {strings.text('saveFile')}
        </button>
      </div>
    </details>
  );
}
