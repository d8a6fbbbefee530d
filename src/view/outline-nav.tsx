import type { Segment } from '../transcript/model.ts';
import { useTongues } from './language.ts';
import { useStrings } from './strings.ts';

/** Id of the heading over the part that begins with that turn. */
export const partId = (turn: number) => `part-${turn}`;

/** The parts of a long transcript, each with a way to its heading. */
export function OutlineNav({ segments, onJump }: { segments: Segment[]; onJump(segment: Segment): void }) {
  const strings = useStrings();
  const { ours, theirs } = useTongues();
  return (
    <nav class="outline" aria-labelledby="outline" lang={ours.lang} dir={ours.dir}>
      <h2 id="outline">{strings.text('parts')}</h2>
      <ol>
        {segments.map((segment) => (
          <li key={segment.turn} lang={theirs.lang} dir={theirs.dir}>
            <a
              href={`#${partId(segment.turn)}`}
              onClick={(event) => {
                event.preventDefault();
                onJump(segment);
              }}
            >
              {segment.title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
