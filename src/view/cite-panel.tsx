import { useRef } from 'preact/hooks';
import type { Transcript } from '../transcript/model.ts';
import { isToLookAt, sentenceOf } from './citation-check.tsx';
import { CitationText } from './citation-text.tsx';
import { type CitedWork, textsAt } from './cited-work.tsx';
import { type Clip, clipOf } from './saved-citations.ts';
import { nameOf } from './speakers.ts';
import { useStrings } from './strings.ts';
import { StyleChoice } from './style-choice.tsx';
import { useTelling } from './telling.tsx';

interface CitePanelProps {
  transcript: Transcript;
  /** Id of the turn that is cited; null: the whole transcript. */
  turn: string | null;
  work: CitedWork;
  /** The link to the words of the turn: undefined until it is made, null when there is none. Copying never waits for it. */
  link: string | null | undefined;
  onStyle(style: string): void;
  /** Resolves to false when the clipboard is closed to us. */
  onCopy(clip: Clip): Promise<boolean>;
  /** Back from the turn to the whole transcript. */
  onWhole(): void;
}

/** What will be copied, what to check in it first, and the button that copies. */
export function CitePanel({ transcript, turn, work, link, onStyle, onCopy, onWhole }: CitePanelProps) {
  const strings = useStrings();
  const telling = useTelling(onCopy);
  const cited = useRef<HTMLParagraphElement>(null);
  const index = transcript.turns.findIndex(({ id }) => id === turn);
  const speaker = transcript.speakers.find(({ id }) => id === transcript.turns[index]?.speaker) ?? null;
  const texts = textsAt(work, index < 0 ? null : (link ?? transcript.broadcast.url));
  const checks = work.lines.filter(isToLookAt).map((line) => sentenceOf(line, strings));
  if (index >= 0 && link === null) checks.push(strings.text('linkPlain'));
  const linkless = index >= 0 && link === undefined;
  return (
    <section class="cite-panel" aria-label={strings.text('citation')}>
      <p class="cited" ref={cited} tabIndex={-1}>
        {index < 0 ? strings.text('wholeTranscript') : strings.text('turnBy', index + 1, nameOf(speaker, strings))}
        {index >= 0 && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              // Before it goes: what it was pressed for stands here.
              cited.current?.focus();
              onWhole();
            }}
          >
            {strings.text('wholeInstead')}
          </button>
        )}
      </p>
      <div class="citation">
        {texts.map((runs, order) => (
          <p key={order}>
            <CitationText runs={runs} />
          </p>
        ))}
      </div>
      {checks.length > 0 && (
        <ul class="checks" id="checks">
          {checks.map((check) => (
            <li key={check}>{check}</li>
          ))}
        </ul>
      )}
      <div class="row">
        <StyleChoice value={work.style} onStyle={onStyle} />
        <button
          type="button"
          class="primary"
          aria-describedby={checks.length ? 'checks' : undefined}
          onClick={() =>
            void telling.copy(clipOf(texts), strings.text(linkless ? 'citationCopiedNoLink' : 'citationCopied'))
          }
        >
          {strings.text('copyCitation')}
        </button>
      </div>
      {telling.told}
    </section>
  );
}
