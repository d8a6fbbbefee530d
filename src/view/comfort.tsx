import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { StatusLine, useStatus } from './status.tsx';
import { type MessageKey, type Strings, useStrings } from './strings.ts';

interface ComfortProps {
  settings: Settings;
  onSettings(changes: Partial<Settings>): void;
}

const { theme, face, textSize, lineSpacing, measure, motion, hideSounds, citeButtons, headings } = DEFAULT_SETTINGS;
const AS_AT_FIRST = { theme, face, textSize, lineSpacing, measure, motion, hideSounds, citeButtons, headings };

/** How the transcript looks and reads. Each choice is seen at once. */
export function Comfort({ settings, onSettings }: ComfortProps) {
  const { text } = useStrings();
  const [said, say] = useStatus();
  const restore = () => {
    onSettings(AS_AT_FIRST);
    // The eye has it already.
    say(text('comfortRestored'), true);
  };
  return (
    <div class="comfort">
      <Choice
        label="theme"
        value={settings.theme}
        options={{
          system: 'themeSystem',
          light: 'themeLight',
          dark: 'themeDark',
          contrast: 'themeContrast',
          sepia: 'themeSepia',
        }}
        onChoice={(theme) => onSettings({ theme })}
      />
      <Choice
        label="face"
        value={settings.face}
        options={{ serif: 'faceSerif', sans: 'faceSans', dyslexia: 'faceDyslexia' }}
        onChoice={(face) => onSettings({ face })}
      />
      <Slider
        label="textSize"
        value={settings.textSize}
        from={75}
        to={300}
        by={12.5}
        unit={(value, strings) => strings.text('percent', value)}
        onValue={(textSize) => onSettings({ textSize })}
      />
      <Slider
        label="lineSpacing"
        value={settings.lineSpacing}
        from={1.2}
        to={2.6}
        by={0.1}
        unit={(value, strings) => strings.text('lines', value)}
        onValue={(lineSpacing) => onSettings({ lineSpacing })}
      />
      <Slider
        label="measure"
        value={settings.measure}
        from={35}
        to={95}
        by={5}
        unit={(value, strings) => strings.count('characters', value)}
        onValue={(measure) => onSettings({ measure })}
      />
      <Choice
        label="citeButtons"
        value={settings.citeButtons}
        options={{ every: 'citeEvery', current: 'citeCurrent' }}
        onChoice={(citeButtons) => onSettings({ citeButtons })}
      />
      <Tick
        label={text('noMotion')}
        on={settings.motion === 'none'}
        onTick={(never) => onSettings({ motion: never ? 'none' : 'system' })}
      />
      <Tick label={text('hideSounds')} on={settings.hideSounds} onTick={(hideSounds) => onSettings({ hideSounds })} />
      <Tick label={text('nameHeadings')} on={settings.headings} onTick={(headings) => onSettings({ headings })} />
      <button type="button" onClick={restore}>
        {text('comfortAtFirst')}
      </button>
      <StatusLine text={said.text} aloud={said.aloud} />
    </div>
  );
}

interface ChoiceProps<T extends string> {
  label: MessageKey;
  value: T;
  options: Record<T, MessageKey>;
  onChoice(value: T): void;
}

function Choice<T extends string>({ label, value, options, onChoice }: ChoiceProps<T>) {
  const strings = useStrings();
  return (
    <fieldset class="choice">
      <legend>{strings.text(label)}</legend>
      {(Object.keys(options) as T[]).map((option) => (
        <label key={option}>
          <input type="radio" name={label} checked={option === value} onChange={() => onChoice(option)} />
          {strings.text(options[option])}
        </label>
      ))}
    </fieldset>
  );
}

interface SliderProps {
  label: MessageKey;
  value: number;
  from: number;
  to: number;
  by: number;
  unit(value: number, strings: Strings): string;
  onValue(value: number): void;
}

function Slider({ label, value, from, to, by, unit, onValue }: SliderProps) {
  const strings = useStrings();
  const spoken = unit(value, strings);
  return (
    <label class="slider">
      <span>{strings.text(label)}</span>
      <span class="small" aria-hidden="true">
        {spoken}
      </span>
      <input
        type="range"
        aria-label={strings.text(label)}
        aria-valuetext={spoken}
        min={from}
        max={to}
        step={by}
        value={value}
        onInput={(event) => onValue(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}

/** A box to tick, with its words. */
export function Tick({ label, on, onTick }: { label: string; on: boolean; onTick(on: boolean): void }) {
  return (
    <label class="tick">
      <input type="checkbox" checked={on} onChange={(event) => onTick(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
