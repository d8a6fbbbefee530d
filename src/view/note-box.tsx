import { useEffect, useRef, useState } from 'preact/hooks';
import { joinNotes } from '../quote/notebook.ts';
import type { Trouble } from './kept.ts';
import { useStrings } from './strings.ts';

/** What became of a changed note: as it is kept, with what another window wrote meanwhile, or why it is not. */
export type NoteKept = { note: string } | { trouble: Trouble };

interface NoteBoxProps {
  note: string;
  describedBy: string;
  /** The note was changed to this. `before`: what it was, and what of it was sent to be kept since. */
  onNote(before: string[], note: string): Promise<NoteKept>;
  /** The page goes, and nobody will be there for an answer. */
  onLeave(before: string[], note: string): void;
}

/** Milliseconds without a key after which a note is kept; leaving the box or the page keeps it at once. */
const QUIET = 600;

/** Characters that fit into a line of the box where it is as wide as it gets, and lines before it scrolls. */
const LINE = 80;
const MOST_ROWS = 12;

/** What is typed, and the kept note that it was made of. */
interface Draft {
  text: string;
  before: string;
}

/** The reader's own note. What is typed stays in the box until it is kept, whatever goes wrong. */
export function NoteBox({ note, describedBy, onNote, onLeave }: NoteBoxProps) {
  const strings = useStrings();
  const [draft, setDraft] = useState<Draft | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  /** What is still being kept, in the order in which it was sent. */
  const sent = useRef<string[]>([]);
  const keep = useRef(() => {});
  keep.current = () => {
    if (!draft || draft.text === draft.before || draft.text === sent.current.at(-1)) return;
    const { text, before } = draft;
    const keeping = onNote([before, ...sent.current], text);
    sent.current.push(text);
    void keeping.then((came) => {
      sent.current.shift();
      if ('note' in came) setDraft((now) => now && rebased(now, text, came.note));
    });
  };
  useEffect(() => {
    // Whatever is still being kept comes back here when it is.
    const timer = setTimeout(() => sent.current.length > 0 || keep.current(), QUIET);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    const settled = draft?.text === draft?.before && draft?.before === note;
    if (draft && settled && box.current !== (box.current?.getRootNode() as Document | undefined)?.activeElement)
      setDraft(null);
  }, [draft, note]);
  const leave = useRef(() => {});
  leave.current = () => {
    if (draft && draft.text !== draft.before) onLeave([draft.before, ...sent.current], draft.text);
  };
  useEffect(() => {
    const left = () => leave.current();
    // What a page says last may be lost where it is slow to go (Chromium waits half a second): so it begins before.
    const leaving = () => keep.current();
    // In a tab that is out of sight, what waits for its time waits long.
    const hidden = () => {
      if (document.hidden) keep.current();
    };
    addEventListener('beforeunload', leaving);
    addEventListener('pagehide', left);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      removeEventListener('beforeunload', leaving);
      removeEventListener('pagehide', left);
      document.removeEventListener('visibilitychange', hidden);
      keep.current();
    };
  }, []);
  const text = draft?.text ?? note;
  return (
    <label class="note">
      <span class="small">{strings.text('note')}</span>
      <textarea
        ref={box}
        rows={rowsOf(text)}
        aria-describedby={describedBy}
        value={text}
        onInput={({ currentTarget }) => setDraft({ text: currentTarget.value, before: draft?.before ?? note })}
        onBlur={() => keep.current()}
      />
    </label>
  );
}

/** About as many lines as a text takes, for browsers that do not fit a box to what is in it. */
const rowsOf = (text: string) =>
  Math.min(
    text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / LINE)), 0),
    MOST_ROWS,
  );

/** The draft after `sent` was kept as `kept`: what another window wrote comes in, and what was typed since stays. */
function rebased(draft: Draft, sent: string, kept: string): Draft {
  if (kept === sent) return { ...draft, before: kept };
  if (draft.text === sent) return { text: kept, before: kept };
  const others = kept.endsWith(sent) ? kept.slice(0, kept.length - sent.length).trimEnd() : kept;
  return { text: joinNotes(others, draft.text), before: kept };
}
