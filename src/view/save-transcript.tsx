import { useMemo, useState } from 'preact/hooks';
import { withEdits } from '../citation/item.ts';
import {
  fileName,
  formatsFor,
  type Marked,
  type TranscriptFormat,
  transcriptFile,
} from '../citation/transcript-file.ts';
import type { Edits } from '../transcript/edits.ts';
import type { Transcript } from '../transcript/model.ts';
import { marksOf } from './saved-quote-view.tsx';
import { StatusLine, useStatus } from './status.tsx';
import { type Strings, useStrings } from './strings.ts';

interface SaveTranscriptProps {
  transcript: Transcript;
  /** Hands the transcript over as a file. Returns the file's name. */
  onSave(format: TranscriptFormat): string;
}

/** The whole transcript as a file, in a format to choose. */
export function SaveTranscript({ transcript, onSave }: SaveTranscriptProps) {
  const strings = useStrings();
  const formats = useMemo(() => formatsFor(transcript), [transcript]);
  const [chosen, choose] = useState<string | null>(null);
  const [said, say] = useStatus();
  const format = formats.find(({ id }) => id === chosen) ?? formats[0];
  return (
    <section class="save-transcript" aria-label={strings.text('saveTranscript')}>
      <div class="row">
        <select
          aria-label={strings.text('fileFormat')}
          value={format?.id}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {formats.map(({ id, name }) => (
            <option key={id} value={id}>
              {strings.text(name)}
            </option>
          ))}
        </select>
        <button type="button" onClick={() => format && say(strings.text('transcriptSaved', onSave(format)))}>
          {strings.text('saveTranscript')}
        </button>
      </div>
      <StatusLine text={said.text} aloud={said.aloud} />
    </section>
  );
}

/** The transcript as a file with its name and media type, with what the reader entered for citations of the page. */
export function transcriptAsFile(
  transcript: Transcript,
  edits: Edits,
  format: TranscriptFormat,
  strings: Strings,
): { text: string; name: string; type: string } {
  const edited = { ...transcript, broadcast: withEdits(transcript.broadcast, edits) };
  const words = { marks: (of: Marked) => marksOf(of, strings), noRights: strings.text('noRights') };
  return {
    text: transcriptFile(edited, format.id, words),
    name: fileName(edited.broadcast, format),
    type: format.type,
  };
}
