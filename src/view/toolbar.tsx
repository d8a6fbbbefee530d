import type { Ref } from 'preact';
import { useStrings } from './strings.ts';
import type { Find } from './use-find.ts';

interface ToolbarProps {
  find: Find;
  findBox: Ref<HTMLInputElement>;
  onClose(): void;
  /** Next (1) or previous (-1) turn. The button keeps the focus. */
  onTurn(by: 1 | -1): void;
  /** Goes to the next or previous find. */
  onStep(by: 1 | -1): void;
  /** Leaves the find box for the place that was found. */
  onLeaveFind(): void;
  onComfort(): void;
  onHelp(): void;
  onReadAloud(): void;
}

/** What can be done with the view: the way back to the page first. */
export function Toolbar(props: ToolbarProps) {
  const { find, findBox, onClose, onTurn, onStep, onLeaveFind, onComfort, onHelp, onReadAloud } = props;
  const strings = useStrings();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onStep(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape' && find.typed) {
      event.preventDefault();
      onLeaveFind();
    }
  };
  return (
    <header class="tools">
      <button type="button" onClick={onClose}>
        {strings.text('showOriginal')}
      </button>
      <div class="pair">
        <button type="button" aria-label={strings.text('previousTurn')} onClick={() => onTurn(-1)}>
          {strings.text('previous')}
        </button>
        <button type="button" aria-label={strings.text('nextTurn')} onClick={() => onTurn(1)}>
          {strings.text('next')}
        </button>
      </div>
      <search class="find">
        <input
          type="search"
          ref={findBox}
          aria-label={strings.text('findInTranscript')}
          placeholder={strings.text('findInTranscript')}
          value={find.typed}
          onInput={(event) => find.type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {find.typed && (
          <div class="found">
            {find.sought && (
              <span class="small">
                <span aria-hidden="true">{shortCount(find, strings.locale)}</span>
                <span class="unseen">{findCount(find, strings)}</span>
              </span>
            )}
            <button type="button" aria-label={strings.text('previousResult')} onClick={() => onStep(-1)}>
              <span aria-hidden="true">↑</span>
            </button>
            <button type="button" aria-label={strings.text('nextResult')} onClick={() => onStep(1)}>
              <span aria-hidden="true">↓</span>
            </button>
          </div>
        )}
      </search>
      <div class="pair">
        <button type="button" class="read-aloud" onClick={onReadAloud}>
          {strings.text('readAloud')}
        </button>
        <button type="button" onClick={onComfort}>
          {strings.text('textSettings')}
        </button>
        <button type="button" onClick={onHelp}>
          {strings.text('help')}
        </button>
      </div>
      <div class="aloud" />
    </header>
  );
}

/** "18 results, 3 of 18", "18 results", "No results". */
export function findCount({ matches, at }: Find, strings: ReturnType<typeof useStrings>): string {
  if (!matches.length) return strings.text('noResults');
  return at < 0
    ? strings.count('results', matches.length)
    : strings.count('resultsAt', matches.length, at + 1, matches.length);
}

/** The same where there is little room: "3/18", "18", "0". */
function shortCount({ matches, at }: Find, locale: string): string {
  return [...(at < 0 ? [] : [at + 1]), matches.length].map((count) => count.toLocaleString(locale)).join('/');
}
