import { type FormatId, formatList } from '../citation/formats.ts';
import { useStrings } from './strings.ts';

interface FormatChoiceProps {
  value: FormatId | null;
  onFormat(format: FormatId | null): void;
  /** What the choice says for none of them, when there is such a choice. */
  none?: string;
}

/** The formats of other programs to choose from. */
export function FormatChoice({ value, onFormat, none }: FormatChoiceProps) {
  const strings = useStrings();
  return (
    <label class="choice">
      <span>{strings.text('fileFormat')}</span>{' '}
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) => onFormat(formatList.find(({ id }) => id === currentTarget.value)?.id ?? null)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {formatList.map(({ id, name }) => (
          <option key={id} value={id}>
            {strings.text(name)}
          </option>
        ))}
      </select>
    </label>
  );
}
