import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { wholeTurn } from '../quote/quote.ts';
import type { WordRange } from '../quote/words.ts';
import type { Station } from '../station/model.ts';
import type { Segment, Speaker, Transcript, Turn } from '../transcript/model.ts';
import { AboutTranscript } from './about-transcript.tsx';
import { Byline } from './byline.tsx';
import { directionOf, TranscriptLanguageProvider } from './language.ts';
import { OutlineNav, partId } from './outline-nav.tsx';
import type { RadioControls } from './radio.ts';
import { selectedWords } from './selection.ts';
import type { Action, Settings } from './settings.ts';
import { nameOf, sharesOf } from './speakers.ts';
import { SpeakersNav } from './speakers-nav.tsx';
import { StationAside } from './station-aside.tsx';
import { StatusLine, useStatus } from './status.tsx';
import { useStrings } from './strings.ts';
import { styleOf } from './style-of.ts';
import { Toolbar } from './toolbar.tsx';
import type { Mark } from './turn-view.tsx';
import { TurnsView } from './turns-view.tsx';
import { useAnnouncements } from './use-announcements.ts';
import { useFind } from './use-find.ts';
import { useKeys } from './use-keys.ts';
import { usePlace } from './use-place.ts';

export interface ReaderProps {
  transcript: Transcript;
  station: Station;
  settings: Settings;
  /** "Show original page". */
  onClose(): void;
  /** A turn to go to, by id. A new object is a new jump; without one the title is focused when the view opens. */
  jump: { turn: string | undefined } | null;
  /** Id of the turn where the reader left off last time: offered, never jumped to. */
  continueAt: string | null;
  /** The reader has come to a turn. */
  onPlace(turn: string): void;
  radio: RadioControls;
  /** Saved words, and words arrived at, by turn id. While something is looked for the finds are marked instead. */
  kept: ReadonlyMap<string, Mark[]>;
  /** The turn of the story's audio that is heard, by id; null: none that is known. */
  heard: string | null;
  /** The reader wants to hear the story from a turn on, by id; null: it has no audio. */
  onPlayFrom: ((turn: string) => void) | null;
  /** The reader cites these words, or, with none, the whole transcript. Resolves to why that cannot be, or null. */
  onCite(words: WordRange[]): Promise<string | null>;
  /** The reader puts right who speaks. Resolves likewise. */
  onCorrect(): Promise<string | null>;
  /** The reader wants the dialog of text settings, or of keys. Resolve likewise. */
  onComfort(): Promise<string | null>;
  onHelp(): Promise<string | null>;
  /** The reader wants to hear the transcript, from that turn on (null: from the top), or no longer. Resolves likewise. */
  onReadAloud(turn: string | null): Promise<string | null>;
  /** Id of the turn that is read aloud. */
  reading: string | null;
  /** Something for the status line, spoken alone. A new object is said anew. */
  told: { text: string } | null;
  /** Dialogs are drawn here, in the looks of the view. */
  children?: ComponentChildren;
}

const NO_MARKS: Mark[] = [];

/** The whole view: what can be done, the transcript by speaker, and the station beside it. */
export function ReaderView(props: ReaderProps) {
  const { transcript, station, settings, onClose, jump, continueAt, onPlace, radio, kept, onCite } = props;
  const strings = useStrings();
  const root = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const findBox = useRef<HTMLInputElement>(null);
  const [only, setOnly] = useState<ReadonlySet<string | null> | null>(null);
  const [said, say] = useStatus();
  const place = usePlace(root, transcript);
  const find = useFind(transcript);
  const shares = useMemo(() => sharesOf(transcript), [transcript]);
  const speakers = useMemo(() => new Map(transcript.speakers.map((speaker) => [speaker.id, speaker])), [transcript]);
  const { turns, broadcast } = transcript;
  const speakerOf = (turn: Turn): Speaker | null => speakers.get(turn.speaker ?? '') ?? null;
  const indexOf = (id: string | null) => turns.findIndex((turn) => turn.id === id);

  const go = (turn: number, focus: boolean) => {
    const target = turns[turn];
    if (!target) return;
    if (only && !only.has(target.speaker)) setOnly(new Set([...only, target.speaker]));
    place.go(turn, focus);
  };

  const goToPart = ({ turn }: Segment) => {
    const heading = root.current?.querySelector<HTMLElement>(`[id="${partId(turn)}"]`);
    place.be(turn);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView?.({ block: 'start' });
  };

  useLayoutEffect(() => {
    const target = indexOf(jump?.turn ?? null);
    if (target >= 0) go(target, true);
    else title.current?.focus({ preventScroll: true });
  }, [jump]);

  useEffect(() => {
    const turn = turns[place.turn];
    if (turn) onPlace(turn.id);
  }, [place.turn]);

  useEffect(() => {
    const turn = indexOf(props.reading);
    if (turn >= 0) place.be(turn);
  }, [props.reading]);

  useAnnouncements(say, radio, find, props.told);

  const whereAmI = () => {
    const { turn, paragraph, paragraphs } = place.here();
    const current = turns[turn];
    if (!current) return strings.text('atTheStart', turns.length);
    const name = nameOf(speakerOf(current), strings);
    return strings.text('youAreAt', name, turn + 1, turns.length, paragraph + 1, paragraphs);
  };

  /** By a button: the focus stays on it, so the turn is told. By keys: the heading takes the focus and tells itself. */
  const step = (target: number | null, focus: boolean, none: 'noNextTurn' | 'noPreviousTurn') => {
    const turn = turns[target ?? -1];
    if (target === null || !turn) return say(strings.text(none));
    go(target, focus);
    if (!focus) say(strings.text('turnOf', nameOf(speakerOf(turn), strings), target + 1, turns.length), true);
  };

  const sameSpeaker = (by: 1 | -1): number | null => {
    const from = place.here().turn;
    const speaker = turns[from]?.speaker;
    for (let index = from + by; index >= 0 && index < turns.length; index += by)
      if (turns[index]?.speaker === speaker) return index;
    return null;
  };

  const stepFind = (by: 1 | -1) => {
    const match = find.step(by);
    if (match) go(indexOf(match.turn), false);
  };

  // The found words themselves, not only their turn, come into sight.
  useLayoutEffect(() => {
    if (find.at >= 0) root.current?.querySelector('mark.now')?.scrollIntoView?.({ block: 'center' });
  }, [find.at]);

  const selected = () => selectedWords(root.current?.getRootNode(), transcript);
  /** What was selected when a Cite button was pressed: the press itself may take the selection away. */
  const pressed = useRef<WordRange[]>([]);
  const cite = async (turn: Turn | undefined) => {
    const now = selected();
    const words = now.length ? now : pressed.current;
    pressed.current = [];
    const chosen = words.some((range) => !turn || range.turn === turn.id) ? words : turn ? wholeTurn(turn) : [];
    if (!chosen.length) return say(strings.text('noTurnToCite'));
    await opening(onCite(chosen));
  };
  const opening = async (opened: Promise<string | null>) => {
    const trouble = await opened;
    if (trouble !== null) say(strings.text(trouble === 'stale' ? 'troubleStale' : 'troubleBroken'));
  };

  const actions: Record<Action, () => void> = {
    close: onClose,
    nextTurn: () => step(place.next(1), true, 'noNextTurn'),
    previousTurn: () => step(place.next(-1), true, 'noPreviousTurn'),
    nextOfSpeaker: () => step(sameSpeaker(1), true, 'noNextTurn'),
    previousOfSpeaker: () => step(sameSpeaker(-1), true, 'noPreviousTurn'),
    find: () => {
      findBox.current?.focus();
      findBox.current?.select();
    },
    whereAmI: () => say(whereAmI()),
    cite: () => void cite(selected().length ? undefined : turns[place.here().turn]),
    readAloud: () => void opening(props.onReadAloud(turns[place.here().turn]?.id ?? null)),
    help: () => void opening(props.onHelp()),
  };

  const onKeyDown = useKeys(root, settings, actions);

  const language = broadcast.language;
  const goOn = turns[indexOf(continueAt)];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts work wherever the focus is in the view
    <div
      ref={root}
      class={`sidetone reader${settings.hideSounds ? ' no-sounds' : ''}`}
      data-theme={settings.theme}
      data-face={settings.face}
      style={styleOf(settings)}
      lang={strings.locale}
      dir={directionOf(strings.locale)}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        pressed.current = event.target instanceof Element && event.target.closest('.cite') ? selected() : [];
      }}
    >
      <Toolbar
        find={find}
        findBox={findBox}
        onClose={onClose}
        onTurn={(by) => step(place.next(by), false, by > 0 ? 'noNextTurn' : 'noPreviousTurn')}
        onStep={stepFind}
        onLeaveFind={() => {
          const match = find.at < 0 ? find.step(1) : find.matches[find.at];
          if (match) go(indexOf(match.turn), true);
          else title.current?.focus();
        }}
        onComfort={() => void opening(props.onComfort())}
        onHelp={actions.help}
        onReadAloud={actions.readAloud}
      />
      <StatusLine text={said.text} aloud={said.aloud} />
      <div class="sheet">
        <main lang={language} dir={directionOf(language)} aria-labelledby="title">
          <TranscriptLanguageProvider value={language}>
            <article aria-labelledby="title">
              <p class="kicker">{[broadcast.station?.value, broadcast.network?.value].filter(Boolean).join(' · ')}</p>
              <h1 id="title" ref={title} tabIndex={-1}>
                {broadcast.title?.value ?? strings.text('titleUnknown')}
              </h1>
              {goOn && place.turn < 0 && (
                <p class="go-on">
                  <button type="button" onClick={() => go(indexOf(continueAt), true)}>
                    {strings.text('continueAt', nameOf(speakerOf(goOn), strings), indexOf(continueAt) + 1)}
                  </button>
                </p>
              )}
              <Byline transcript={transcript} words={shares.reduce((sum, { words }) => sum + words, 0)}>
                <button type="button" onClick={() => void opening(onCite([]))}>
                  {strings.text('citeTranscript')}
                </button>
              </Byline>
              {broadcast.audio && <div class="story-place" />}
              <SpeakersNav
                shares={shares}
                only={only}
                onOnly={setOnly}
                onJump={(turn) => go(turn, true)}
                onCorrect={() => void opening(props.onCorrect())}
              />
              {transcript.segments.length > 1 && <OutlineNav segments={transcript.segments} onJump={goToPart} />}
              <TurnsView
                transcript={transcript}
                speakers={speakers}
                firsts={new Set(shares.map(({ first }) => first))}
                place={place}
                settings={settings}
                only={only}
                onShow={(ids) => setOnly(only && new Set([...only, ...ids]))}
                marks={find.sought ? find.marks : (id) => kept.get(id) ?? NO_MARKS}
                onCite={(turn) => void cite(turn)}
                heard={props.heard}
                onPlayFrom={props.onPlayFrom}
              />
              <AboutTranscript notes={transcript.notes} />
            </article>
          </TranscriptLanguageProvider>
        </main>
        <StationAside station={station} controls={radio} />
      </div>
      {props.children}
    </div>
  );
}
