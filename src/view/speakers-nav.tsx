import { Listed, roleParts } from './about-speaker.tsx';
import { useTongues } from './language.ts';
import { nameOf, type Share } from './speakers.ts';
import { useStrings } from './strings.ts';

interface SpeakersProps {
  shares: Share[];
  /** Speaker ids (null: not known) that the reader wants to read; null: everybody. */
  only: ReadonlySet<string | null> | null;
  onOnly(only: ReadonlySet<string | null> | null): void;
  /** Goes to a turn, by index. */
  onJump(turn: number): void;
  onCorrect(): void;
}

/** So many speakers are listed, those who say the most; the others, of a long page the voices from the street, wait behind a button. */
const LISTED = 12;

/** How much of the accent is in the colour of the speakers, one after the other. */
const toneOf = (index: number) => ({ '--tone': `${[100, 62, 38, 82, 50, 26][index % 6]}%` });

/** Who speaks, how often and how much, with a way to each one's first turn, and the speaker filter. */
export function SpeakersNav({ shares, only, onOnly, onJump, onCorrect }: SpeakersProps) {
  const strings = useStrings();
  const { ours, theirs } = useTongues();
  const toggle = (id: string | null, wanted: boolean) => {
    const all = shares.map(({ speaker }) => speaker?.id ?? null);
    const next = new Set(only ?? all);
    if (wanted) next.add(id);
    else next.delete(id);
    onOnly(next.size === all.length ? null : next);
  };
  const rest = new Set(
    [...shares.keys()].sort((a, b) => (shares[b]?.words ?? 0) - (shares[a]?.words ?? 0)).slice(LISTED),
  );
  const items = shares.map(({ speaker, first, turns, percent }, index) => {
    const role = speaker ? roleParts(speaker, strings) : [];
    return (
      <li key={index}>
        <span class="swatch" style={toneOf(index)} aria-hidden="true" />
        <a
          href={`#t${first + 1}`}
          onClick={(event) => {
            event.preventDefault();
            onJump(first);
          }}
        >
          <span lang={speaker ? theirs.lang : undefined} dir={speaker ? theirs.dir : undefined}>
            {nameOf(speaker, strings)}
          </span>
        </a>
        <span class="small">
          <Listed parts={role} between=", " />
          {role.length > 0 && ' · '}
          {strings.count('turns', turns)} · {strings.text('percentOfWords', percent)}
        </span>
      </li>
    );
  });
  return (
    <nav class="speakers" aria-labelledby="speakers" lang={ours.lang} dir={ours.dir}>
      <h2 id="speakers">{strings.text('speakers')}</h2>
      <div class="share" aria-hidden="true">
        {shares.map(({ words }, index) => (
          <span key={index} style={{ ...toneOf(index), flexGrow: words }} />
        ))}
      </div>
      <ul>{items.filter((_, index) => !rest.has(index))}</ul>
      {rest.size > 0 && (
        <details class="rest">
          <summary>{strings.count('moreSpeakers', rest.size)}</summary>
          <ul>{items.filter((_, index) => rest.has(index))}</ul>
        </details>
      )}
      {shares.length > 1 && (
        <details class="filter">
          <summary>{strings.text('onlySomeSpeakers')}</summary>
          <fieldset>
            <legend class="unseen">{strings.text('showTurnsOf')}</legend>
            {shares.map(({ speaker }, index) => (
              <label key={index}>
                <input
                  type="checkbox"
                  checked={!only || only.has(speaker?.id ?? null)}
                  onChange={(event) => toggle(speaker?.id ?? null, event.currentTarget.checked)}
                />
                {nameOf(speaker, strings)}
              </label>
            ))}
          </fieldset>
        </details>
      )}
      <button type="button" class="plain" onClick={onCorrect}>
        {strings.text('correctSpeakers')}
      </button>
    </nav>
  );
}
