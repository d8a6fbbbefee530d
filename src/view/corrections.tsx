import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Correction, MARK_LENGTH, markOf, type TurnMark } from '../transcript/corrections.ts';
import type { Speaker, Transcript } from '../transcript/model.ts';
import { Dialog } from './dialog.tsx';
import { type Kept, troubleOf } from './kept.ts';
import { useTongues } from './language.ts';
import { nameOf } from './speakers.ts';
import { StatusLine, useStatus } from './status.tsx';
import { type Strings, useStrings } from './strings.ts';
import { TextBox } from './text-box.tsx';

interface CorrectionsProps {
  /** With all corrections applied. */
  transcript: Transcript;
  corrections: readonly Correction[];
  /** Turns that may be given to somebody else. */
  turns: readonly string[];
  onCorrect(correction: Correction): void;
  /** Takes the last correction back. */
  onUndo(): void;
}

/** Who speaks, put right: turns given to somebody else, speakers renamed or made one, and the way back. */
export function Corrections({ transcript, corrections, turns, onCorrect, onUndo }: CorrectionsProps) {
  const strings = useStrings();
  const [chosen, choose] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const made = useRef(corrections.length);
  const { speakers } = transcript;

  // What was pressed may be gone or of no use any more: the focus goes to the way back, or to where one begins.
  useEffect(() => {
    if (made.current === corrections.length) return;
    made.current = corrections.length;
    const find = (selector: string) => box.current?.querySelector<HTMLElement>(selector);
    (find('.undo') ?? find('select'))?.focus();
  }, [corrections.length]);
  const spoken = transcript.turns.find(({ id }) => id === turns[0])?.speaker;
  const speaker = speakers.find(({ id }) => id === (chosen ?? spoken)) ?? speakers[0];
  return (
    <div class="corrections" ref={box}>
      {turns.map((turn) => (
        <GiveTurn key={turn} transcript={transcript} turn={turn} onCorrect={onCorrect} />
      ))}
      {speaker && (
        <fieldset>
          <legend>{strings.text('correctSomebody')}</legend>
          <SpeakerChoice
            label={strings.text('speaker')}
            speakers={speakers}
            value={speaker.id}
            onChoice={(id) => choose(id)}
          />
          <Rename key={speaker.id} speaker={speaker} onCorrect={onCorrect} />
          {speakers.length > 1 && (
            <Merge key={speaker.id} speaker={speaker} speakers={speakers} onCorrect={onCorrect} />
          )}
        </fieldset>
      )}
      {corrections.length > 0 && (
        <>
          <ol aria-label={strings.text('correctionsMade')}>
            {corrections.map((correction, index) => (
              <li key={index}>{sentenceOf(correction, strings)}</li>
            ))}
          </ol>
          <button type="button" class="undo" onClick={onUndo}>
            {strings.text('undoCorrection')}
          </button>
        </>
      )}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  speakers: readonly Speaker[];
  value: string;
  onChoice(id: string): void;
  /** Further choices, by value. */
  more?: Record<string, string>;
}

function SpeakerChoice({ label, speakers, value, onChoice, more = {} }: ChoiceProps) {
  const { theirs } = useTongues();
  const id = useId();
  return (
    <p>
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoice(event.currentTarget.value)}>
        {speakers.map((speaker) => (
          <option key={speaker.id} value={speaker.id} lang={theirs.lang} dir={theirs.dir}>
            {speaker.name}
          </option>
        ))}
        {Object.entries(more).map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

/** What the choice of a speaker says for nobody known, and for somebody who is not in the list; speakers have ids of their own. */
const NOBODY = '-';
const SOMEBODY_ELSE = '+';

type OnCorrect = (correction: Correction) => void;

function GiveTurn({ transcript, turn: id, onCorrect }: { transcript: Transcript; turn: string; onCorrect: OnCorrect }) {
  const strings = useStrings();
  const turn = transcript.turns.find((turn) => turn.id === id);
  const mark = markOf(transcript, id);
  const [to, setTo] = useState(turn?.speaker ?? NOBODY);
  const [name, setName] = useState('');
  if (!turn || !mark) return null;
  const known = transcript.speakers.find((speaker) => speaker.id === to)?.name;
  const give = to === NOBODY ? null : to === SOMEBODY_ELSE ? name.trim() : (known ?? null);
  return (
    <fieldset>
      <legend>{strings.text('spokenWords', beginning(mark))}</legend>
      <div class="pair">
        <SpeakerChoice
          label={strings.text('spokenBy')}
          speakers={transcript.speakers}
          value={to}
          onChoice={setTo}
          more={{ [NOBODY]: strings.text('speakerNotKnown'), [SOMEBODY_ELSE]: strings.text('somebodyElse') }}
        />
        {to === SOMEBODY_ELSE && <TextBox label={strings.text('theirName')} value={name} onValue={setName} />}
        <button
          type="button"
          disabled={give === '' || to === (turn.speaker ?? NOBODY)}
          onClick={() => onCorrect({ do: 'give', turn: mark, to: give })}
        >
          {strings.text('giveTurn')}
        </button>
      </div>
    </fieldset>
  );
}

function Rename({ speaker, onCorrect }: { speaker: Speaker; onCorrect: OnCorrect }) {
  const strings = useStrings();
  const [name, setName] = useState(speaker.name);
  const fresh = name.trim();
  return (
    <div class="pair">
      <TextBox label={strings.text('rightName')} value={name} onValue={setName} />
      <button
        type="button"
        disabled={fresh === '' || fresh === speaker.name}
        onClick={() => onCorrect({ do: 'rename', speaker: speaker.name, name: fresh })}
      >
        {strings.text('rename')}
      </button>
    </div>
  );
}

interface MergeProps {
  speaker: Speaker;
  speakers: readonly Speaker[];
  onCorrect: OnCorrect;
}

function Merge({ speaker, speakers, onCorrect }: MergeProps) {
  const strings = useStrings();
  const others = speakers.filter(({ id }) => id !== speaker.id);
  const [chosen, choose] = useState<string | null>(null);
  const into = others.find(({ id }) => id === chosen) ?? others[0];
  if (!into) return null;
  return (
    <div class="pair">
      <SpeakerChoice label={strings.text('sameAs')} speakers={others} value={into.id} onChoice={choose} />
      <button type="button" onClick={() => onCorrect({ do: 'merge', speaker: speaker.name, into: into.name })}>
        {strings.text('makeOne')}
      </button>
    </div>
  );
}

/** How a turn begins, to be read: a mark may end within a word. */
const beginning = ({ words }: TurnMark) => (words.length < MARK_LENGTH ? words : words.replace(/ [^ ]*$/, ' …'));

function sentenceOf(correction: Correction, strings: Strings): string {
  switch (correction.do) {
    case 'rename':
      return strings.text('correctionRename', correction.speaker, correction.name);
    case 'merge':
      return strings.text('correctionMerge', correction.speaker, correction.into);
    case 'give':
      return strings.text('correctionGive', beginning(correction.turn), correction.to ?? nameOf(null, strings));
  }
}

/** Corrections as the dialogs are handed them. */
export interface Correcting {
  corrections: readonly Correction[];
  /** Resolves to null when they are kept, else to why not; they hold for now either way. */
  onCorrections(change: (before: readonly Correction[]) => Correction[]): Kept;
}

interface CorrectingProps extends Correcting {
  transcript: Transcript;
  turns: readonly string[];
  say(text: string): void;
}

/** Corrections that take effect at once and say what became of them. */
export function CorrectNow({ transcript, corrections, turns, onCorrections, say }: CorrectingProps) {
  const strings = useStrings();
  const change = async (done: string, how: (before: readonly Correction[]) => Correction[]) => {
    const why = await onCorrections(how);
    say(why === null ? done : `${done} ${strings.text(troubleOf(why))}`);
  };
  return (
    <Corrections
      transcript={transcript}
      corrections={corrections}
      turns={turns}
      onCorrect={(correction) => void change(sentenceOf(correction, strings), (before) => [...before, correction])}
      onUndo={() => void change(strings.text('correctionUndone'), (before) => before.slice(0, -1))}
    />
  );
}

/** The dialog that puts speakers right in the whole transcript. */
export function CorrectDialog(props: Correcting & { transcript: Transcript; onClose(): void }) {
  const { transcript, corrections, onCorrections, onClose } = props;
  const strings = useStrings();
  const [said, say] = useStatus();
  return (
    <Dialog title={strings.text('correctSpeakers')} onClose={onClose}>
      <div class="quoting">
        <p>{strings.text('correctHelp')}</p>
        <CorrectNow
          transcript={transcript}
          corrections={corrections}
          onCorrections={onCorrections}
          turns={[]}
          say={say}
        />
        <StatusLine text={said.text} aloud={said.aloud} />
      </div>
    </Dialog>
  );
}
