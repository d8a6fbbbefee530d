import { useId } from 'preact/hooks';
import type { Citation } from '../citation/cite.ts';
import { type StyledRun, toPlain } from '../citation/runs.ts';
import type { StyleId } from '../citation/styles.ts';
import { CitationText } from './citation-text.tsx';
import { type MessageKey, useStrings } from './strings.ts';

/** One of the texts that a citation consists of; `label` says where it goes. */
export interface CitedText {
  label: MessageKey;
  runs: StyledRun[];
}

/** What there is to copy, in the order in which a paper is written: what stands in the text, notes, the list. */
export function textsOf({ inText, reference, note, bibliography }: Citation, style: StyleId): CitedText[] {
  const texts: CitedText[] = [
    { label: 'textInText', runs: inText },
    { label: style === 'chicago-notes' ? 'textNote' : 'textReference', runs: reference },
    { label: 'textShortNote', runs: note ?? [] },
    { label: 'textBibliography', runs: bibliography ?? [] },
  ];
  // AP knows no list: its reference is what stands in the text.
  const isNew = ({ runs }: CitedText, index: number) => index === 0 || toPlain(runs) !== toPlain(inText);
  return texts.filter((text, index) => text.runs.length > 0 && isNew(text, index));
}

/** The texts of a citation, each with a button that copies it alone. */
export function CitedTexts({ texts, onCopy }: { texts: readonly CitedText[]; onCopy(text: CitedText): void }) {
  const strings = useStrings();
  const id = useId();
  return (
    <section class="citation" aria-label={strings.text('citation')}>
      {texts.map((text) => (
        <div key={text.label}>
          <div class="titled">
            <h3 id={`${id}-${text.label}`}>{strings.text(text.label)}</h3>
            <button
              type="button"
              class="plain"
              id={`${id}-copy-${text.label}`}
              aria-labelledby={`${id}-copy-${text.label} ${id}-${text.label}`}
              onClick={() => onCopy(text)}
            >
              {strings.text('copy')}
            </button>
          </div>
          <p>
            <CitationText runs={text.runs} />
          </p>
        </div>
      ))}
    </section>
  );
}
