import { useEffect, useMemo, useState } from 'preact/hooks';
import { indexForSearch, lineOf, type Match, search } from '../quote/search.ts';
import type { Transcript, Turn } from '../transcript/model.ts';
import { useTongues } from './language.ts';
import { hasWords, nameOf, sharesOf } from './speakers.ts';
import { StatusLine, useStatus } from './status.tsx';
import { useStrings } from './strings.ts';

interface QuoteListProps {
  transcript: Transcript;
  /** Id of the chosen turn. */
  chosen: string | null;
  onChoose(turn: string): void;
}

/** How much of a turn the list shows, in characters: about two lines. */
const FIRST_WORDS = 110;

/** What the speaker filter says for everybody; speakers have ids of their own. */
const EVERYBODY = '*';

/** Milliseconds after the last key: while keys are pressed a screen reader echoes those. */
const AFTER_LAST_KEY = 700;

/** How many turns are drawn at once: more than there is room for. The others follow as many at a time, and keys come in between. */
const PIECE = 40;

/** Every turn, or every place where the typed words stand, with a search box and a speaker filter above. */
export function QuoteList({ transcript, chosen, onChoose }: QuoteListProps) {
  const strings = useStrings();
  const [typed, type] = useState('');
  const [who, setWho] = useState(EVERYBODY);
  const [said, say] = useStatus();
  const shares = useMemo(() => sharesOf(transcript), [transcript]);
  const speakers = useMemo(() => new Map(shares.map(({ speaker }) => [speaker?.id ?? null, speaker])), [shares]);
  const used = typed.trim() !== '';
  const index = useMemo(() => (used ? indexForSearch(transcript) : null), [transcript, used]);
  const turns = useMemo(
    () => transcript.turns.filter(({ speaker }) => who === EVERYBODY || (speaker ?? '') === who),
    [transcript, who],
  );
  const hits = useMemo(() => {
    if (!index) return null;
    const byTurn = new Map<string, Match[]>();
    for (const match of search(index, typed)) {
      const before = byTurn.get(match.turn);
      if (before) before.push(match);
      else byTurn.set(match.turn, [match]);
    }
    return byTurn;
  }, [index, typed]);
  const shown = useMemo(() => (hits ? turns.filter(({ id }) => hits.has(id)) : turns), [turns, hits]);
  const results = hits ? shown.reduce((sum, { id }) => sum + (hits.get(id)?.length ?? 0), 0) : shown.length;
  const count = hits ? strings.count('results', results) : strings.count('turns', results);

  // Made once, so that a piece that follows costs no work on those before it.
  const items = useMemo(
    () =>
      shown.map((turn) => (
        <li key={turn.id}>
          <a
            href={`#${turn.id}`}
            aria-current={turn.id === chosen ? 'true' : undefined}
            onClick={(event) => {
              event.preventDefault();
              onChoose(turn.id);
            }}
          >
            <b>{nameOf(speakers.get(turn.speaker) ?? null, strings)}</b>{' '}
            <Line turn={turn} matches={hits?.get(turn.id) ?? []} />
          </a>
        </li>
      )),
    [shown, chosen],
  );
  const drawn = useInPieces(shown);

  useEffect(() => {
    if (!hits) return;
    const timer = setTimeout(() => say(results ? count : strings.text('noResults'), true), AFTER_LAST_KEY);
    return () => clearTimeout(timer);
  }, [typed, who]);

  return (
    <section class="quotes">
      <div class="row">
        <input
          type="search"
          aria-label={strings.text('searchQuotes')}
          placeholder={strings.text('searchQuotes')}
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <select
          aria-label={strings.text('speaker')}
          value={who}
          onChange={(event) => setWho(event.currentTarget.value)}
        >
          <option value={EVERYBODY}>{strings.text('everyone')}</option>
          {shares.map(({ speaker }) => (
            <option key={speaker?.id ?? ''} value={speaker?.id ?? ''}>
              {nameOf(speaker, strings)}
            </option>
          ))}
        </select>
      </div>
      <h2>
        {strings.text('quotes')} <span class="small">{results ? count : strings.text('noResults')}</span>
      </h2>
      <ul aria-label={strings.text('quotes')}>{items.slice(0, drawn)}</ul>
      <StatusLine text={said.text} aloud />
    </section>
  );
}

/** How many of a list are drawn by now: a piece at once when it is another list, then piece by piece until all are. */
function useInPieces(list: readonly unknown[]): number {
  const [state, set] = useState({ list, drawn: PIECE });
  const drawn = state.list === list ? state.drawn : PIECE;
  useEffect(() => {
    if (drawn < list.length) set({ list, drawn: drawn + PIECE });
  }, [list, drawn]);
  return drawn;
}

/** The first hit of a turn in its context with the number of the others, or the turn's first words. */
function Line({ turn, matches }: { turn: Turn; matches: Match[] }) {
  const strings = useStrings();
  const { theirs } = useTongues();
  const [first] = matches;
  if (!first)
    return (
      <span lang={theirs.lang} dir={theirs.dir}>
        {firstWords(turn)}
      </span>
    );
  const { before, hit, after } = lineOf(first, FIRST_WORDS / 2);
  return (
    <span lang={theirs.lang} dir={theirs.dir}>
      {before}
      <mark>{hit}</mark>
      {after}
      {matches.length > 1 && <small> {strings.count('moreInTurn', matches.length - 1)}</small>}
    </span>
  );
}

/** What a turn begins with; a turn without words begins with its sounds. */
function firstWords(turn: Turn): string {
  let text = '';
  for (const { runs } of turn.paragraphs) {
    for (const run of runs) {
      if (run.kind !== 'words' && hasWords(turn)) continue;
      text += `${text && ' '}${run.text.trim()}`;
      if (text.length > FIRST_WORDS)
        return `${text.slice(0, text.lastIndexOf(' ', FIRST_WORDS) + 1 || FIRST_WORDS).trimEnd()}…`;
    }
  }
  return text;
}
