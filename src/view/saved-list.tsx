import type { SavedQuote } from '../quote/saved.ts';
import { useTongues } from './language.ts';
import { whoOf } from './saved-quote-view.tsx';
import { useStrings } from './strings.ts';

/** A saved quote of the page that is looked at. */
export interface SavedHere {
  quote: SavedQuote;
  /** Id of the turn that it begins in; null when the page no longer has the words. */
  turn: string | null;
}

/** The quotes that were saved from this page, before all others. Nothing where there are none. */
export function SavedList({ saved, onOpen }: { saved: SavedHere[]; onOpen(turn: string): void }) {
  const strings = useStrings();
  const { theirs } = useTongues();
  if (!saved.length) return null;
  return (
    <section class="quotes">
      <h2 id="saved-here">
        {strings.text('savedHere')} <span class="small">{strings.count('quoteCount', saved.length)}</span>
      </h2>
      <ul aria-labelledby="saved-here">
        {saved.map(({ quote: { id, quote, note }, turn }) => {
          const words = (
            <>
              <b>{whoOf(quote.parts, strings)}</b>{' '}
              <span lang={theirs.lang} dir={theirs.dir}>
                {quote.parts.map(({ text }) => text).join(' … ')}
              </span>
              {note && <small> {note}</small>}
            </>
          );
          return (
            <li key={id}>
              {turn === null ? (
                <p>
                  {words} <small>{strings.text('savedLost')}</small>
                </p>
              ) : (
                <a
                  href={`#${turn}`}
                  onClick={(event) => {
                    event.preventDefault();
                    onOpen(turn);
                  }}
                >
                  {words}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
