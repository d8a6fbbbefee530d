import { useState } from 'preact/hooks';
import { exportCitations, formatList } from '../citation/formats.ts';
import { toItem } from '../citation/item.ts';
import { toHtml } from '../citation/runs.ts';
import type { CitedWork, CitingProps } from './cited-work.tsx';
import { FormatChoice } from './format-choice.tsx';
import { useStrings } from './strings.ts';
import type { Telling } from './telling.tsx';

interface ExportsProps {
  work: CitedWork;
  onFile: CitingProps['onFile'];
  telling: Telling;
}

/** The citation for other programs, to copy or as a file. */
export function Exports({ work: { cited, style }, onFile, telling }: ExportsProps) {
  const strings = useStrings();
  const [format, setFormat] = useState<(typeof formatList)[number]>(formatList[0]);
  const text = () => exportCitations([cited], format.id, style);
  const copy = () => {
    const plain = text();
    void telling.copy({ plain, html: `<pre>${toHtml([{ text: plain }])}</pre>` }, strings.text('formatCopied'));
  };
  const save = () => {
    const name = `${toItem(cited).id}.${format.extension}`;
    onFile(text(), { type: format.type, name });
    telling.say(strings.text('transcriptSaved', name));
  };
  return (
    <details>
      <summary>{strings.text('otherFormats')}</summary>
      <div class="choices">
        <FormatChoice
          value={format.id}
          onFormat={(id) => setFormat(formatList.find((one) => one.id === id) ?? format)}
        />
        <button type="button" onClick={copy}>
          {strings.text('copyFormat')}
        </button>
        <button type="button" onClick={save}>
          {strings.text('saveFile')}
        </button>
      </div>
    </details>
  );
}
