import { useEffect, useRef, useState } from 'preact/hooks';
import type { Citation } from '../citation/cite.ts';
import { toPlain } from '../citation/runs.ts';
import { styleIdOf } from '../citation/styles.ts';
import type { Transcript } from '../transcript/model.ts';
import { CitationText } from './citation-text.tsx';
import { textsOf } from './cited-texts.tsx';
import { nameOf } from './speakers.ts';
import { StatusLine, useStatus } from './status.tsx';
import { type Strings, useStrings } from './strings.ts';
import { StyleChoice } from './style-choice.tsx';

interface CitePanelProps {
  transcript: Transcript;
  /** Id of the turn that is cited; null: the whole transcript. */
  turn: string | null;
  citation: Citation;
  style: string;
  onStyle(style: string): void;
  /** Resolves to false when the clipboard is closed to us. */
  onCopy(): Promise<boolean>;
  /** Back from the turn to the whole transcript. */
  onWhole(): void;
}

/** What will be copied, what to check in it first, and the button that copies. */
export function CitePanel({ transcript, turn, citation, style, onStyle, onCopy, onWhole }: CitePanelProps) {
  const strings = useStrings();
  const [said, say] = useStatus();
  const [byHand, setByHand] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const checks = checksOf(transcript, turn, strings);
  const texts = textsOf(citation, styleIdOf(style)).map(({ runs }) => runs);
  const copy = async () => {
    const copied = await onCopy();
    setByHand(!copied);
    say(strings.text(copied ? 'citationCopied' : 'clipboardClosed'));
  };
  useEffect(() => {
    if (byHand) box.current?.select();
  }, [byHand]);
  const index = transcript.turns.findIndex(({ id }) => id === turn);
  const speaker = transcript.speakers.find(({ id }) => id === transcript.turns[index]?.speaker) ?? null;
  return (
    <section class="cite-panel" aria-label={strings.text('citation')}>
      <p class="cited">
        {index < 0 ? strings.text('wholeTranscript') : strings.text('turnBy', index + 1, nameOf(speaker, strings))}
        {index >= 0 && (
          <button type="button" class="plain" onClick={onWhole}>
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
        <StyleChoice value={style} onStyle={onStyle} />
        <button
          type="button"
          class="primary"
          aria-describedby={checks.length ? 'checks' : undefined}
          onClick={() => void copy()}
        >
          {strings.text('copyCitation')}
        </button>
      </div>
      {byHand && (
        <textarea
          ref={box}
          readOnly
          aria-label={strings.text('citation')}
          rows={4}
          value={texts.map(toPlain).join('\n\n')}
        />
      )}
      <StatusLine text={said.text} aloud={said.aloud} />
    </section>
  );
}

/** What a reader should look at before handing the citation in: people who were worked out, and a speaker who is not known. */
function checksOf({ speakers, turns }: Transcript, id: string | null, strings: Strings): string[] {
  const turn = turns.find((turn) => turn.id === id);
  const cited = speakers.filter((speaker) => speaker.role === 'host' || speaker.id === turn?.speaker);
  const checks = cited.flatMap(({ name, inferredFrom }) =>
    inferredFrom === undefined ? [] : [strings.text('checkInferred', strings.text('fieldSpeaker'), name, inferredFrom)],
  );
  return turn && turn.speaker === null ? [...checks, strings.text('checkNobody')] : checks;
}
