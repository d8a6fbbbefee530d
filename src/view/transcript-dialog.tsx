import { CitedWorkView, type CitingProps, CopyCitation, citedIn, textsAt } from './cited-work.tsx';
import { Dialog } from './dialog.tsx';
import { Exports } from './exports.tsx';
import { SaveTranscript, transcriptAsFile } from './save-transcript.tsx';
import { clipOf } from './saved-citations.ts';
import { useStrings } from './strings.ts';
import { useTelling } from './telling.tsx';

/** The whole transcript, to be cited or to be taken along as a file. */
export function TranscriptDialog(props: CitingProps) {
  const { transcript, source, settings, onSettings, onEdits, onCopy, onFile, onClose } = props;
  const strings = useStrings();
  const telling = useTelling(onCopy);
  const work = citedIn(settings, source);
  return (
    <Dialog title={strings.text('citeTranscript')} onClose={onClose}>
      <div class="quoting">
        <CitedWorkView
          work={work}
          onStyle={(citationStyle) => onSettings({ citationStyle })}
          onEdits={onEdits}
          telling={telling}
        />
        <Exports work={work} onFile={onFile} telling={telling} />
        <SaveTranscript
          transcript={transcript}
          onSave={(format) => {
            const { text, ...file } = transcriptAsFile(transcript, source.edits ?? {}, format, strings);
            onFile(text, file);
            return file.name;
          }}
        />
        <div class="row">
          <CopyCitation
            work={work}
            onCopy={() => void telling.copy(clipOf(textsAt(work, null)), strings.text('citationCopied'))}
          />
        </div>
        {telling.told}
      </div>
    </Dialog>
  );
}
