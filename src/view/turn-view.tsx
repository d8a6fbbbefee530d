import type { ComponentChild } from 'preact';
import type { Stretch } from '../quote/words.ts';
import type { Paragraph, Speaker, Turn } from '../transcript/model.ts';
import { standsApart } from '../transcript/paragraph.ts';
import { aboutParts, Listed } from './about-speaker.tsx';
import { directionOf, useTongues } from './language.ts';
import { hasWords, nameOf } from './speakers.ts';
import { useStrings } from './strings.ts';

/** A stretch that stands out: a found word, or words that were saved or arrived at. `now` is the one that the reader is at. */
export type Mark = Stretch & { now: boolean };

interface TurnProps {
  turn: Turn;
  speaker: Speaker | null;
  /** The speaker is met here for the first time: the role is said once. */
  first: boolean;
  /** The reader is at this turn. */
  here: boolean;
  heading: boolean;
  cite: boolean;
  /** Left out by the speaker filter; the browser's find still looks inside. */
  folded: boolean;
  marks: Mark[];
  onCite(turn: Turn): void;
  /** The story's audio is at this turn. */
  heard: boolean;
  /** Plays the story's audio from a turn on, by id; null: there is none. */
  onPlayFrom: ((turn: string) => void) | null;
}

/** Id of the element that names a turn's speaker: what a jump to the turn focuses. */
export const nameId = (turn: string) => `name-${turn}`;

/** One turn: who speaks, what is said, and the button that cites it after the words. */
export function TurnView(props: TurnProps) {
  const { turn, speaker, first, here, heading, cite, folded, marks, onCite, heard, onPlayFrom } = props;
  const strings = useStrings();
  const { ours } = useTongues();
  const Name = heading ? 'h3' : 'p';
  const words = hasWords(turn);
  const id = nameId(turn.id);
  const about = aboutParts(turn, speaker, first, strings);
  const at = onPlayFrom && turn.start !== undefined && clockOf(turn.start);
  return (
    <div
      class={`turn${here ? ' here' : ''}${heard ? ' heard' : ''}${words ? '' : ' wordless'}`}
      id={turn.id}
      hidden={folded && 'until-found'}
    >
      <Name
        class="name"
        id={id}
        tabIndex={-1}
        lang={speaker ? undefined : ours.lang}
        dir={speaker ? undefined : ours.dir}
      >
        {nameOf(speaker, strings)}
      </Name>
      {(about.length > 0 || at) && (
        <p class="role" lang={ours.lang} dir={ours.dir}>
          {at && (
            <button type="button" class="from" onClick={() => onPlayFrom?.(turn.id)}>
              {strings.text('playFrom', at)}
            </button>
          )}
          <Listed parts={about} between=", " />
        </p>
      )}
      <div class="said">
        {turn.paragraphs.map((paragraph, index) => (
          <ParagraphView key={index} paragraph={paragraph} marks={marks.filter((mark) => mark.paragraph === index)} />
        ))}
      </div>
      {words && cite && (
        <button
          type="button"
          class="cite"
          aria-label={strings.text('citeSpeaker', nameOf(speaker, strings))}
          lang={ours.lang}
          dir={ours.dir}
          onClick={() => onCite(turn)}
        >
          {strings.text('cite')}
        </button>
      )}
    </div>
  );
}

/** A time in the audio: "1:02", "1:00:02". */
function clockOf(seconds: number): string {
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = (seconds / 60) % 60;
  return [...(hours ? [hours, two(minutes)] : [Math.floor(minutes)]), two(seconds % 60)].join(':');
}

function ParagraphView({ paragraph, marks }: { paragraph: Paragraph; marks: Mark[] }) {
  const { runs } = paragraph;
  const soundsOnly = runs.every(({ kind }) => kind === 'sound');
  const children = runs.flatMap((run, index): ComponentChild[] => {
    const text = withMarks(
      run.text,
      marks.filter((mark) => mark.run === index),
    );
    const plain = run.kind === 'words' && !run.lang;
    const dressed = plain ? (
      text
    ) : (
      <RunView key={run.offset} kind={run.kind} lang={run.lang} bare={soundsOnly} text={text} />
    );
    return [standsApart(runs, index) ? ' ' : null, dressed];
  });
  return <p class={soundsOnly ? 'sound' : undefined}>{children}</p>;
}

interface RunProps {
  kind: Paragraph['runs'][number]['kind'];
  lang: string | undefined;
  /** The paragraph around is dressed as a sound already. */
  bare: boolean;
  text: ComponentChild;
}

function RunView({ kind, lang, bare, text }: RunProps) {
  if (bare && !lang) return <>{text}</>;
  return (
    <span class={kind === 'words' ? undefined : kind} lang={lang} dir={lang === undefined ? lang : directionOf(lang)}>
      {text}
    </span>
  );
}

/** A run's text with its marked stretches, which are in order and do not overlap. */
function withMarks(text: string, marks: Mark[]): ComponentChild {
  if (!marks.length) return text;
  const pieces: ComponentChild[] = [];
  let at = 0;
  for (const { start, end, now } of marks) {
    pieces.push(text.slice(at, start));
    pieces.push(<mark class={now ? 'now' : undefined}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...pieces, text.slice(at)];
}
