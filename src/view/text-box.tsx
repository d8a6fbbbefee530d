import { useId, useState } from 'preact/hooks';

interface TextBoxProps {
  label: string;
  value: string;
  /** Called with every change, as far as `complaint` has none. */
  onValue(value: string): void;
  /** Ids of what explains the box. */
  describedBy?: string;
  /** What is wrong with a text, in a sentence; null when nothing is. It is said once the box is left: before, the text is not finished. */
  complaint?(text: string): string | null;
}

/** A line of text with its label. What is typed stands as it was typed until the box is left. */
export function TextBox({ label, value, onValue, describedBy, complaint }: TextBoxProps) {
  const id = useId();
  const [typed, type] = useState<string | null>(null);
  const [wrong, complain] = useState<string | null>(null);
  const check = (text: string) => complaint?.(text) ?? null;
  const descriptions = [wrong === null ? null : `${id}-wrong`, describedBy].filter(Boolean).join(' ');
  return (
    <p class="text-box">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={typed ?? value}
        aria-invalid={wrong === null ? undefined : true}
        aria-describedby={descriptions || undefined}
        onInput={({ currentTarget: { value } }) => {
          type(value);
          if (check(value) !== null) return;
          complain(null);
          onValue(value);
        }}
        onBlur={() => {
          const found = typed === null ? null : check(typed);
          complain(found);
          if (found === null) type(null);
        }}
      />
      {wrong !== null && (
        <span class="wrong" id={`${id}-wrong`} role="alert">
          {wrong}
        </span>
      )}
    </p>
  );
}
