import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Marked } from '../citation/transcript-file.ts';
import type { SavedQuote } from '../quote/saved.ts';
import type { QuotePart } from '../transcript/model.ts';
import { safeUrl } from '../transcript/safe-url.ts';
import { dayOf } from './byline.tsx';
import { useTongues } from './language.ts';
import { localDate } from './local-date.ts';
import { NoteBox, type NoteKept } from './note-box.tsx';
import { type Strings, useStrings } from './strings.ts';

interface SavedQuoteProps {
  saved: SavedQuote;
  /** The heading above tells the speaker already, so the page is told here; else the other way round. */
  under: 'page' | 'speaker';
  /** It was deleted: in its place stands the way back. */
  gone: boolean;
  /** The note was changed to this. `before`: what it was, and what of it was sent to be kept since. */
  onNote(before: string[], note: string): Promise<NoteKept>;
  /** The page goes with that note in the box. */
  onLeave(before: string[], note: string): void;
  onCopy(): void;
  onDelete(): void;
  onRestore(): void;
}

/** One saved quote: the words, who said them, where, and the reader's note. */
export function SavedQuoteView(props: SavedQuoteProps) {
  const { saved, under, gone, onNote, onLeave, onCopy, onDelete, onRestore } = props;
  const strings = useStrings();
  const taker = useRef<HTMLElement | null>(null);
  const was = useRef(gone);
  // The button that was pressed has gone, and with it the focus: whatever has come in its place takes it.
  useLayoutEffect(() => {
    if (was.current !== gone) taker.current?.focus();
    was.current = gone;
  }, [gone]);
  const id = useId();
  const { quote, broadcast, savedAt } = saved;
  const { theirs } = useTongues();
  const titled = under === 'speaker' ? theirs : undefined;
  const words = safeUrl(saved.link ?? '');
  const address = words ?? safeUrl(broadcast.url);
  const from = [broadcast.programme, broadcast.network, broadcast.station].map((fact) => fact?.value);
  if (gone)
    return (
      <li class="saved">
        <p class="row">
          <span>{strings.text('quoteDeleted', whoOf(quote.parts, strings))}</span>
          <button
            type="button"
            ref={(button) => {
              taker.current = button;
            }}
            onClick={onRestore}
          >
            {strings.text('undo')}
          </button>
        </p>
      </li>
    );
  return (
    <li class="saved">
      <h3
        id={id}
        tabIndex={-1}
        ref={(heading) => {
          taker.current = heading;
        }}
        lang={titled?.lang}
        dir={titled?.dir}
      >
        {under === 'page' ? whoOf(quote.parts, strings) : (broadcast.title?.value ?? strings.text('titleUnknown'))}
      </h3>
      {quote.parts.map((part, index) => (
        <figure key={index}>
          <blockquote lang={theirs.lang} dir={theirs.dir}>
            {part.text}
          </blockquote>
          {(quote.parts.length > 1 || marksOf(part, strings)) && (
            <figcaption class="small">
              {[part.speaker ?? strings.text('speakerNotKnown'), marksOf(part, strings)].filter(Boolean).join(', ')}
            </figcaption>
          )}
        </figure>
      ))}
      <p class="small">
        {[...new Set(from)].filter(Boolean).join(', ')}
        {' · '}
        {strings.text('savedOn', dayOf(localDate(new Date(savedAt)), strings.locale))}
      </p>
      <NoteBox note={saved.note} describedBy={id} onNote={onNote} onLeave={onLeave} />
      <p class="row">
        {address && (
          <a id={`${id}-open`} href={address} aria-labelledby={`${id}-open ${id}`}>
            {strings.text(words ? 'openAtWords' : 'openPage')}
          </a>
        )}
        <button type="button" id={`${id}-copy`} aria-labelledby={`${id}-copy ${id}`} onClick={onCopy}>
          {strings.text('copyCitation')}
        </button>
        <button
          type="button"
          class="plain"
          id={`${id}-delete`}
          aria-labelledby={`${id}-delete ${id}`}
          onClick={onDelete}
        >
          {strings.text('deleteQuote')}
        </button>
      </p>
    </li>
  );
}

/** The speakers of a quote, each once. */
export function whoOf(parts: readonly QuotePart[], strings: Strings): string {
  const names = parts.map(({ speaker }) => speaker ?? strings.text('speakerNotKnown'));
  return new Intl.ListFormat(strings.locale).format([...new Set(names)]);
}

/** What has to be known of how the speaker is known. */
export function marksOf({ inferredFrom, corrected, interpreted }: Marked, strings: Strings): string {
  return [
    corrected ? strings.text('correctedByYou') : null,
    inferredFrom === undefined || corrected ? null : strings.text('workedOutFrom', inferredFrom),
    interpreted ? strings.text('throughInterpreter') : null,
  ]
    .filter((mark) => mark !== null)
    .join(', ');
}
