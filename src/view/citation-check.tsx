import { useRef, useState } from 'preact/hooks';
import type { CheckLine, Field } from '../citation/check.ts';
import { parseDate } from '../citation/dates.ts';
import { type Source, toWork, type Work } from '../citation/item.ts';
import { type CslName, familyName, splitByHand } from '../citation/names.ts';
import type { Edits } from '../transcript/edits.ts';
import { type Kept, troubleOf } from './kept.ts';
import { dateInWords } from './local-date.ts';
import { type Strings, useStrings } from './strings.ts';
import { TextBox } from './text-box.tsx';

interface CitationCheckProps {
  /** What `check()` says of the source in the style. */
  lines: readonly CheckLine[];
  source: Source;
  onEdits(change: (before: Edits) => Edits): Kept;
  say(text: string): void;
}

/** Id of the element that holds a sentence of the check. */
const lineId = (index: number) => `check-${index}`;

/** Ids of the sentences to look at before anything is copied: what is missing, and what was inferred. */
export const idsToLookAt = (lines: readonly CheckLine[]): string =>
  lines.flatMap((line, index) => (isToLookAt(line) ? [lineId(index)] : [])).join(' ');

/** Whether that is to be looked at before anything is copied: it is missing, or it was inferred, it could be something else, or the style sets it otherwise. */
export const isToLookAt = ({ missing, origin, sentence }: CheckLine) =>
  (missing && sentence !== 'checkMissingUnused') ||
  origin === 'inferred' ||
  sentence === 'checkOtherDate' ||
  sentence === 'checkLongQuote';

/** A line of the check in words. A date is written as the language does; words that it was inferred from stay as they are printed. */
export function sentenceOf(
  { field, label, sentence, values: [value, ...others] }: CheckLine,
  strings: Strings,
): string {
  const shown = value === undefined ? [] : [field === 'date' ? dateInWords(value, strings.locale) : value];
  return strings.text(sentence, strings.text(label), ...shown, ...others);
}

/** Every field of the citation with where it comes from and what the style does without it; each can be put right. */
export function CitationCheck({ lines, source, onEdits, say }: CitationCheckProps) {
  const strings = useStrings();
  const [editing, edit] = useState(false);
  /** Boxes begin anew when all is reset, whatever was typed in them. */
  const [round, setRound] = useState(0);
  const toggle = useRef<HTMLButtonElement>(null);
  const { edits = {} } = source;
  const change = async (how: (before: Edits) => Edits, done?: string) => {
    const why = await onEdits(how);
    if (why !== null) say(strings.text(troubleOf(why)));
    else if (done !== undefined) say(done);
  };
  /** The button that was pressed goes: the focus stays near. */
  const resetAll = () => {
    toggle.current?.focus();
    setRound(round + 1);
    void change(() => ({}), strings.text('editsReset'));
  };
  const choose = (day: string) => {
    toggle.current?.focus();
    const words = dateInWords(day, strings.locale);
    void change((before) => ({ ...before, date: day }), strings.text('dateChosen', words));
  };
  const fields = [...new Set(lines.map(({ field }) => field))];
  return (
    <section class="check" aria-labelledby="citation-check">
      <div class="titled">
        <h3 id="citation-check">{strings.text('citationCheck')}</h3>
        <button ref={toggle} type="button" class="plain" aria-expanded={editing} onClick={() => edit(!editing)}>
          {strings.text('editDetails')}
        </button>
      </div>
      <ul class="checks" aria-labelledby="citation-check">
        {fields.map((field) => (
          <li key={field}>
            {lines.map((line, index) =>
              line.field === field ? (
                <p key={index} id={lineId(index)} class={isToLookAt(line) ? 'look' : undefined}>
                  {sentenceOf(line, strings)}
                </p>
              ) : null,
            )}
            {field === 'date' && <Days source={source} onDay={choose} />}
            {editing && field !== 'quote' && (
              <FieldEditor
                key={round}
                field={field}
                label={strings.text(lines.find((line) => line.field === field)?.label ?? 'citation')}
                describedBy={lines.flatMap((line, index) => (line.field === field ? [lineId(index)] : [])).join(' ')}
                source={source}
                onEdits={change}
              />
            )}
          </li>
        ))}
      </ul>
      {editing && Object.keys(edits).length > 0 && (
        <button type="button" onClick={resetAll}>
          {strings.text('resetDetails')}
        </button>
      )}
    </section>
  );
}

type OnEdits = (how: (before: Edits) => Edits, done?: string) => Promise<void>;

/** The two days that a time zone leaves open, to choose from. */
function Days({ source, onDay }: { source: Source; onDay(day: string): void }) {
  const strings = useStrings();
  const { date, otherDate } = source.broadcast;
  if (!date || !otherDate || source.edits?.date !== undefined) return null;
  return (
    <p class="choices">
      {[date.value, otherDate].map((day) => (
        <button key={day} type="button" onClick={() => onDay(day)}>
          {strings.text('chooseDate', dateInWords(day, strings.locale))}
        </button>
      ))}
    </p>
  );
}

interface FieldEditorProps {
  field: Exclude<Field, 'quote'>;
  label: string;
  describedBy: string;
  source: Source;
  onEdits: OnEdits;
}

/** The boxes of one field. Who speaks is corrected where the turns are; here only the name is split. */
function FieldEditor({ field, label, describedBy, source, onEdits }: FieldEditorProps) {
  const strings = useStrings();
  const { edits = {} } = source;
  const work = toWork(source);
  const boxes = useRef<HTMLDivElement>(null);
  const reset = () => {
    boxes.current?.querySelector('input')?.focus();
    void onEdits(({ [field]: _, ...others }: Edits & { speaker?: never }) => others, strings.text('fieldReset', label));
  };
  return (
    <div class="edit" ref={boxes}>
      {field !== 'speaker' && (
        <>
          <TextBox
            label={isList(field) ? strings.text('severalNames', label) : label}
            value={textOf(work, field)}
            describedBy={describedBy}
            complaint={(text) => (field === 'date' ? complaintOf(text, strings) : null)}
            onValue={(text) => void onEdits((before) => ({ ...before, [field]: edited(field, text) }))}
          />
          {edits[field] !== undefined && (
            <button type="button" onClick={reset}>
              {strings.text('resetField', label)}
            </button>
          )}
        </>
      )}
      {peopleOf(work, field).map(([shown, name]) => (
        <NameSplit key={shown} shown={shown} name={name} onEdits={onEdits} />
      ))}
    </div>
  );
}

function NameSplit({ shown, name, onEdits }: { shown: string; name: CslName; onEdits: OnEdits }) {
  const strings = useStrings();
  const given = 'literal' in name ? '' : (name.given ?? '');
  const family = familyName(name);
  const split = (given: string, family: string) =>
    void onEdits((before) => ({
      ...before,
      names: { ...before.names, [shown]: splitByHand(given, family, name) },
    }));
  return (
    <div class="split">
      <TextBox label={strings.text('givenNames', shown)} value={given} onValue={(given) => split(given, family)} />
      <TextBox label={strings.text('familyName', shown)} value={family} onValue={(family) => split(given, family)} />
    </div>
  );
}

type Editable = Exclude<Field, 'speaker' | 'quote'>;

const isList = (field: Editable): field is 'reporters' | 'hosts' => field === 'reporters' || field === 'hosts';

const edited = (field: Editable, text: string): string | string[] =>
  isList(field)
    ? text
        .split(';')
        .map((name) => name.trim())
        .filter(Boolean)
    : text.trim();

function textOf({ fields }: Work, field: Editable): string {
  if (isList(field)) return fields[field].map(({ value }) => value).join('; ');
  return fields[field]?.value ?? '';
}

/** The people of a field whose names can be split; whoever is quoted and also reports is met once. */
function peopleOf({ fields, said }: Work, field: FieldEditorProps['field']): [string, CslName][] {
  const credited = [...fields.reporters, ...fields.hosts].map(({ value, name }): [string, CslName] => [value, name]);
  if (field !== 'speaker') return isList(field) ? fields[field].map(({ value, name }) => [value, name]) : [];
  const others = said.flatMap(({ speaker, name }): [string, CslName][] =>
    speaker !== null && name && !credited.some(([shown]) => shown === speaker) ? [[speaker, name]] : [],
  );
  return [...new Map(others)];
}

/** A date may be taken away, but not be none. */
const complaintOf = (text: string, strings: Strings): string | null =>
  text.trim() === '' || parseDate(text.trim()) ? null : strings.text('dateInvalid', text.trim());
