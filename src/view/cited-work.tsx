import { type CheckLine, check } from '../citation/check.ts';
import { cite } from '../citation/cite.ts';
import type { Source } from '../citation/item.ts';
import type { StyledRun } from '../citation/runs.ts';
import { type StyleId, styleIdOf } from '../citation/styles.ts';
import type { Edits } from '../transcript/edits.ts';
import type { Transcript } from '../transcript/model.ts';
import { CitationCheck, idsToLookAt } from './citation-check.tsx';
import { type CitedText, CitedTexts, textsOf } from './cited-texts.tsx';
import type { Kept } from './kept.ts';
import { type Clip, clipOf, withAddress } from './saved-citations.ts';
import type { Settings } from './settings.ts';
import { useStrings } from './strings.ts';
import { StyleChoice } from './style-choice.tsx';
import type { Telling } from './telling.tsx';

/** What a dialog that cites is handed, be it words or the whole transcript that is cited. */
export interface CitingProps {
  transcript: Transcript;
  /** What a citation is made from. */
  source: Source;
  onEdits(change: (before: Edits) => Edits): Kept;
  settings: Settings;
  onSettings(changes: Partial<Settings>): void;
  /** Resolves to false when the clipboard is closed to us. */
  onCopy(clip: Clip): Promise<boolean>;
  /** Hands text over as a file. */
  onFile(text: string, file: { type: string; name: string }): void;
  onClose(): void;
}

/** A source in the style of the settings. */
export interface CitedWork {
  cited: Source;
  style: StyleId;
  texts: CitedText[];
  lines: CheckLine[];
}

/** Cites a source in the style of the settings, and checks it. */
export function citedIn({ citationStyle }: Settings, cited: Source): CitedWork {
  const style = styleIdOf(citationStyle);
  return { cited, style, texts: textsOf(cite({ ...cited, style }), style), lines: check(cited, style) };
}

/** What is copied: the texts, and of a quote below them the address that leads to the words, unless it stands in them. */
export const textsAt = ({ texts }: CitedWork, address: string | null): StyledRun[][] =>
  withAddress(
    texts.map(({ runs }) => runs),
    address,
  );

interface CopyCitationProps {
  work: CitedWork;
  onCopy(): void;
}

/** The button that copies a citation, described by what is to be looked at in it before. */
export function CopyCitation({ work, onCopy }: CopyCitationProps) {
  return (
    <button type="button" class="primary" aria-describedby={idsToLookAt(work.lines) || undefined} onClick={onCopy}>
      {useStrings().text('copyCitation')}
    </button>
  );
}

interface CitedWorkProps {
  work: CitedWork;
  onStyle(style: string): void;
  onEdits: CitingProps['onEdits'];
  telling: Telling;
}

/** The citation in a style to choose, text by text, and what to check in it before it is copied. */
export function CitedWorkView({ work: { cited, style, texts, lines }, onStyle, onEdits, telling }: CitedWorkProps) {
  const strings = useStrings();
  return (
    <>
      <p class="choice">
        <span aria-hidden="true">{strings.text('citationStyle')}</span>
        <StyleChoice value={style} onStyle={onStyle} />
      </p>
      <CitedTexts
        texts={texts}
        onCopy={({ label, runs }) => void telling.copy(clipOf([runs]), strings.text('textCopied', strings.text(label)))}
      />
      <CitationCheck lines={lines} source={cited} onEdits={onEdits} say={telling.say} />
    </>
  );
}
