import { styleList } from '../citation/styles.ts';
import { useStrings } from './strings.ts';

/** The citation styles to choose from. */
export function StyleChoice({ value, onStyle }: { value: string; onStyle(style: string): void }) {
  const strings = useStrings();
  return (
    <select
      aria-label={strings.text('citationStyle')}
      value={value}
      onChange={(event) => onStyle(event.currentTarget.value)}
    >
      {styleList.map(({ id, name }) => (
        <option key={id} value={id}>
          {strings.text(name)}
        </option>
      ))}
    </select>
  );
}
