import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { WordRange } from '../quote/words.ts';
import type { Quote } from '../transcript/model.ts';
import { CitedWorkView, type CitingProps, CopyCitation, citedIn, textsAt } from './cited-work.tsx';
import { type Correcting, CorrectNow } from './corrections.tsx';
import { Dialog } from './dialog.tsx';
import { Exports } from './exports.tsx';
import { type Kept, troubleOf } from './kept.ts';
import { useTongues } from './language.ts';
import { clipOf } from './saved-citations.ts';
import { marksOf } from './saved-quote-view.tsx';
import { useStrings } from './strings.ts';
import { useTelling } from './telling.tsx';
import { WordsToQuote } from './words-to-quote.tsx';

export interface QuoteDialogProps extends CitingProps {
  /** The words that were chosen on the page. */
  words: WordRange[];
  /** The quote that these words make. */
  quoteOf(words: readonly WordRange[]): Quote | null;
  /** The link that opens the page at these words; null when no text fragment leads there. Copying never waits for it. */
  linkOf(words: readonly WordRange[]): Promise<string | null>;
  correcting: Correcting;
  onSave(quote: Quote, link: string | null): Kept;
}

/** Milliseconds after the last change of the chosen words: then the link is made. */
const QUIET = 700;

/** Words to quote: which of them, who said them, in which style, with what to check, and then copied or saved. */
export function QuoteDialog(props: QuoteDialogProps) {
  const { transcript, source, settings, onSettings } = props;
  const strings = useStrings();
  const { theirs } = useTongues();
  const [words, choose] = useState(props.words);
  const telling = useTelling(props.onCopy);
  const { say, copy } = telling;
  const link = useLink(words, props.linkOf);
  const quote = useMemo(() => props.quoteOf(words), [words, transcript]);
  const work = citedIn(settings, { ...source, quote, link: settings.linkInReference ? (link ?? null) : null });
  const parts = quote?.parts ?? [];
  const address = link ?? transcript.broadcast.url;
  const save = async () => {
    if (!quote) return;
    const why = await props.onSave(quote, link === undefined ? await props.linkOf(words) : link);
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
        <CitedWorkView
          work={work}
          onStyle={(citationStyle) => onSettings({ citationStyle })}
          onEdits={props.onEdits}
          telling={telling}
        />
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
        <Exports work={work} onFile={props.onFile} telling={telling} />
        <div class="row">
          <CopyCitation
            work={work}
            onCopy={() =>
              void copy(
                clipOf(textsAt(work, address)),
                strings.text(link === undefined ? 'citationCopiedNoLink' : 'citationCopied'),
              )
            }
          />
          <button type="button" onClick={() => void copy(clipOf([[{ text: address }]]), strings.text('linkCopied'))}>
            {strings.text('copyLink')}
          </button>
          <button type="button" onClick={() => void save()}>
            {strings.text('saveQuote')}
          </button>
        </div>
        {telling.told}
      </div>
    </Dialog>
  );
}

/** The link to the words: undefined until it is made, null when there is none. */
function useLink(
  words: readonly WordRange[],
  linkOf: (words: readonly WordRange[]) => Promise<string | null>,
): string | null | undefined {
  const [made, make] = useState<{ words: readonly WordRange[]; link: string | null } | null>(null);
  const fresh = useRef(true);
  useEffect(() => {
    const begin = () => void linkOf(words).then((link) => make({ words, link }));
    const timer = setTimeout(begin, fresh.current ? 0 : QUIET);
    fresh.current = false;
    return () => clearTimeout(timer);
  }, [words]);
  return made?.words === words ? made.link : undefined;
}
