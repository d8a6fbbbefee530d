import type { ComponentChild } from 'preact';
import type { Note, NoteKind } from '../transcript/model.ts';
import { safeUrl } from '../transcript/safe-url.ts';
import { useTongues } from './language.ts';
import { type MessageKey, useStrings } from './strings.ts';

const kinds: Record<NoteKind, MessageKey> = {
  article: 'noteArticle',
  caption: 'noteCaption',
  credit: 'noteCredit',
  bio: 'noteBio',
  disclaimer: 'noteDisclaimer',
  rights: 'noteRights',
  appeal: 'noteAppeal',
  related: 'noteRelated',
  other: 'noteOther',
};

/** What stands in or beside the transcript and is not speech, by kind: nothing of it is lost. */
export function AboutTranscript({ notes }: { notes: Note[] }) {
  const strings = useStrings();
  const { ours, theirs } = useTongues();
  const present = (Object.keys(kinds) as NoteKind[]).filter((kind) => notes.some((note) => note.kind === kind));
  return (
    <footer class="about" lang={ours.lang} dir={ours.dir}>
      <h2>{strings.text('aboutTranscript')}</h2>
      {present.length === 0 && <p>{strings.text('noNotes')}</p>}
      <dl>
        {present.map((kind) => (
          <div key={kind}>
            <dt>{strings.text(kinds[kind])}</dt>
            <dd lang={theirs.lang} dir={theirs.dir}>
              {notes
                .filter((note) => note.kind === kind)
                .map((note) => (
                  <p key={note.block}>{withLinks(note)}</p>
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </footer>
  );
}

/** The note's words with those links that are safe; what is not stays as words. */
function withLinks({ text, links }: Note): ComponentChild[] {
  const pieces: ComponentChild[] = [];
  let at = 0;
  for (const { start, end, url } of links) {
    const safe = safeUrl(url);
    if (!safe || start < at) continue;
    pieces.push(text.slice(at, start));
    pieces.push(
      <a key={start} href={safe} rel="noreferrer">
        {text.slice(start, end)}
      </a>,
    );
    at = end;
  }
  return [...pieces, text.slice(at)];
}
