import { Fragment } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Speaker, Transcript, Turn } from '../transcript/model.ts';
import { useTongues } from './language.ts';
import { onChange } from './on-change.tsx';
import { partId } from './outline-nav.tsx';
import type { Settings } from './settings.ts';
import { nameOf } from './speakers.ts';
import { useStrings } from './strings.ts';
import { type Mark, TurnView } from './turn-view.tsx';
import type { Place } from './use-place.ts';

interface TurnsProps {
  transcript: Transcript;
  speakers: ReadonlyMap<string, Speaker>;
  /** Indices of the turns in which somebody speaks for the first time. */
  firsts: ReadonlySet<number>;
  place: Place;
  settings: Settings;
  /** Speakers whose turns are shown; null: all. */
  only: ReadonlySet<string | null> | null;
  /** The reader wants to see the turns of these speakers too. */
  onShow(speakers: (string | null)[]): void;
  marks(turn: string): Mark[];
  onCite(turn: Turn): void;
  /** See `ReaderProps`. */
  heard: string | null;
  onPlayFrom: ((turn: string) => void) | null;
}

/** There are hundreds, and what is typed, found or come to concerns few of them. */
const OneTurn = onChange(TurnView);

/** The turns under the headings of their parts. A turn that the filter leaves out stays where it is, folded into a counted line. */
export function TurnsView(props: TurnsProps) {
  const { transcript, speakers, firsts, place, settings, only, onShow, marks, heard } = props;
  const strings = useStrings();
  const { ours } = useTongues();
  const latest = useRef(props);
  latest.current = props;
  const onCite = useMemo(() => (turn: Turn) => latest.current.onCite(turn), []);
  const timed = props.onPlayFrom !== null;
  const onPlayFrom = useMemo(() => (timed ? (turn: string) => latest.current.onPlayFrom?.(turn) : null), [timed]);
  const { turns, segments } = transcript;
  const parts = new Map(segments.map(({ turn, title }) => [turn, title]));
  const folded = (index: number) => only !== null && turns[index] !== undefined && !only.has(turns[index].speaker);
  const speakerOf = ({ speaker }: Turn) => speakers.get(speaker ?? '') ?? null;
  /** The turns folded into one line from here on: none where one is in sight or the line began before. A line never spans two parts. */
  const runFrom = (index: number) => {
    if (!folded(index) || (folded(index - 1) && !parts.has(index))) return [];
    let end = index + 1;
    while (folded(end) && !parts.has(end)) end += 1;
    return turns.slice(index, end);
  };
  return (
    <section
      class="turns"
      onFocusIn={(event) => place.be(turnAt(event, turns) ?? place.turn)}
      // Not the mouse's own events: of what is inside of those, screen readers say "clickable", name after name.
      onPointerUp={(event) => place.be(turnAt(event, turns) ?? place.turn)}
      // @ts-expect-error Preact's types do not know the event of `hidden="until-found"` yet.
      onbeforematch={(event: Event) => onShow([turns[turnAt(event, turns) ?? -1]?.speaker ?? null])}
    >
      <h2 id="transcript" lang={ours.lang} dir={ours.dir}>
        {strings.text('transcript')}
      </h2>
      {turns.map((turn, index) => {
        const run = runFrom(index);
        return (
          <Fragment key={turn.id}>
            {parts.has(index) && (
              <h2 class="segment" id={partId(index)} tabIndex={-1}>
                {parts.get(index)}
              </h2>
            )}
            {run.length > 0 && (
              <button
                type="button"
                class="folded"
                lang={ours.lang}
                dir={ours.dir}
                onClick={() => {
                  onShow(run.map(({ speaker }) => speaker));
                  // The line goes; the first of what it stood for takes the focus from it.
                  place.go(index, true);
                }}
              >
                {strings.count(
                  'foldedTurns',
                  run.length,
                  names(
                    run.map((folded) => nameOf(speakerOf(folded), strings)),
                    strings.locale,
                  ),
                )}
              </button>
            )}
            <OneTurn
              turn={turn}
              speaker={speakerOf(turn)}
              first={firsts.has(index)}
              here={place.turn === index}
              heading={settings.headings}
              cite={settings.citeButtons === 'every' || place.turn === index}
              folded={folded(index)}
              marks={marks(turn.id)}
              onCite={onCite}
              heard={heard === turn.id}
              onPlayFrom={onPlayFrom}
            />
          </Fragment>
        );
      })}
    </section>
  );
}

const names = (all: string[], locale: string) => new Intl.ListFormat(locale).format([...new Set(all)]);

/** Index of the turn in which something happened. */
function turnAt(event: Event, turns: Turn[]): number | null {
  const element = event.target instanceof Element ? event.target.closest('.turn') : null;
  const index = turns.findIndex(({ id }) => id === element?.id);
  return index < 0 ? null : index;
}
