import { useRef, useState } from 'preact/hooks';
import { chordOf, keysOf, mayBeSet } from './chords.ts';
import { Comfort, Tick } from './comfort.tsx';
import { actionNames, Keys } from './help-dialog.tsx';
import { directionOf } from './language.ts';
import { ACTIONS, type Action, DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { StatusLine, useStatus } from './status.tsx';
import { useStrings } from './strings.ts';
import { styleOf } from './style-of.ts';

interface OptionsProps {
  settings: Settings;
  /** Keeps some choices. Resolves to false when they hold for now and could not be kept. */
  onSettings(changes: Partial<Settings>): Promise<boolean>;
}

/** Everything that can be chosen, on a page of its own; open views follow at once. */
export function OptionsView({ settings, onSettings }: OptionsProps) {
  const strings = useStrings();
  const [said, say] = useStatus();
  const sites = useRef<HTMLHeadingElement>(null);
  const change = async (changes: Partial<Settings>, sentence?: string) => {
    const kept = await onSettings(changes);
    if (!kept) say(strings.text('notKept'));
    else if (sentence) say(sentence);
  };
  return (
    <div
      class="sidetone options"
      data-theme={settings.theme}
      data-face={settings.face}
      style={styleOf(settings)}
      lang={strings.locale}
      dir={directionOf(strings.locale)}
    >
      <main>
        <h1>{strings.text('options')}</h1>
        <StatusLine text={said.text} aloud={said.aloud} />
        <section aria-labelledby="reading">
          <h2 id="reading">{strings.text('optionsReading')}</h2>
          <div class="beside">
            <Comfort settings={settings} onSettings={(changes) => void change(changes)} />
            <figure class="preview">
              <figcaption class="small">{strings.text('optionsPreview')}</figcaption>
              <p class="name">{strings.text('previewSpeaker')}</p>
              <p class="words">{strings.text('previewWords')}</p>
            </figure>
          </div>
        </section>
        <section aria-labelledby="pages">
          <h2 id="pages">{strings.text('optionsPages')}</h2>
          <Tick
            label={strings.text('cornerButton')}
            on={settings.cornerButton}
            onTick={(cornerButton) => void change({ cornerButton })}
          />
          <h3 ref={sites} tabIndex={-1}>
            {strings.text('alwaysOpenSites')}
          </h3>
          <Sites
            hosts={settings.alwaysOpenOn}
            onRemove={(host) => {
              // The pressed button goes, perhaps as the last one.
              sites.current?.focus();
              void change(
                { alwaysOpenOn: settings.alwaysOpenOn.filter((other) => other !== host) },
                strings.text('siteRemoved', host),
              );
            }}
          />
        </section>
        <section aria-labelledby="shortcuts">
          <h2 id="shortcuts">{strings.text('shortcuts')}</h2>
          <Tick
            label={strings.text('shortcutsOn')}
            on={settings.shortcutsOn}
            onTick={(shortcutsOn) => void change({ shortcutsOn })}
          />
          <Shortcuts settings={settings} say={say} onChange={(changes, sentence) => void change(changes, sentence)} />
          <p class="small">{strings.text('browserKeys')}</p>
        </section>
      </main>
    </div>
  );
}

function Sites({ hosts, onRemove }: { hosts: readonly string[]; onRemove(host: string): void }) {
  const strings = useStrings();
  if (!hosts.length) return <p>{strings.text('noSitesYet')}</p>;
  return (
    <ul class="sites">
      {hosts.map((host) => (
        <li key={host}>
          <span>{host}</span>
          <button type="button" onClick={() => onRemove(host)}>
            {strings.text('removeSite', host)}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface ShortcutsProps {
  settings: Settings;
  say(sentence: string): void;
  onChange(changes: Partial<Settings>, sentence: string): void;
}

/** The shortcuts of the view. A button listens for the next chord once it is pressed. */
function Shortcuts({ settings, say, onChange }: ShortcutsProps) {
  const strings = useStrings();
  const [waiting, waitFor] = useState<Action | null>(null);
  const nameOf = (action: Action) => strings.text(actionNames[action]);
  const take = (event: KeyboardEvent, action: Action) => {
    if (waiting !== action || event.key === 'Tab') return;
    const chord = chordOf(event);
    if (chord === null) return;
    event.preventDefault();
    if (chord === 'Escape') return waitFor(null);
    const owner = ACTIONS.find((other) => other !== action && settings.shortcuts[other] === chord);
    if (!mayBeSet(chord)) return say(strings.text('keysNotAllowed'));
    if (owner) return say(strings.text('keysTaken', nameOf(owner)));
    waitFor(null);
    onChange(
      { shortcuts: { ...settings.shortcuts, [action]: chord } },
      strings.text('keysSet', nameOf(action), keysOf(chord, strings).join(' + ')),
    );
  };
  return (
    <>
      <table class="keys">
        <thead class="unseen">
          <tr>
            <th scope="col">{strings.text('action')}</th>
            <th scope="col">{strings.text('keys')}</th>
          </tr>
        </thead>
        <tbody>
          {ACTIONS.map((action) => (
            <tr key={action}>
              <th scope="row">{nameOf(action)}</th>
              <td>
                <Keys chord={settings.shortcuts[action] ?? ''} />{' '}
                <button
                  type="button"
                  aria-label={strings.text('changeKeys', nameOf(action))}
                  onClick={() => {
                    waitFor(action);
                    say(strings.text('setKeys', nameOf(action)));
                  }}
                  onKeyDown={(event) => take(event, action)}
                  onBlur={() => waitFor(null)}
                >
                  {waiting === action ? '…' : <span aria-hidden="true">✎</span>}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button
        type="button"
        onClick={() => onChange({ shortcuts: DEFAULT_SETTINGS.shortcuts }, strings.text('defaultKeysSet'))}
      >
        {strings.text('defaultKeys')}
      </button>
    </>
  );
}
