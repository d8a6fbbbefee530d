import { keysOf } from './chords.ts';
import { Dialog } from './dialog.tsx';
import { ACTIONS, type Action, type Settings } from './settings.ts';
import { type MessageKey, useStrings } from './strings.ts';

/** What each action is called where people read of it. */
export const actionNames: Record<Action, MessageKey> = {
  close: 'actionClose',
  nextTurn: 'actionNextTurn',
  previousTurn: 'actionPreviousTurn',
  nextOfSpeaker: 'actionNextOfSpeaker',
  previousOfSpeaker: 'actionPreviousOfSpeaker',
  find: 'actionFind',
  whereAmI: 'actionWhereAmI',
  cite: 'actionCite',
  readAloud: 'actionReadAloud',
  help: 'actionHelp',
};

/** The keys of a chord as key caps. */
export function Keys({ chord }: { chord: string }) {
  const strings = useStrings();
  return (
    <>
      {keysOf(chord, strings).map((key, index) => (
        <>
          {index > 0 && ' + '}
          <kbd key={key}>{key}</kbd>
        </>
      ))}
    </>
  );
}

/** The shortcuts as they are set, and the keys of the find box. */
export function HelpDialog({ settings, onClose }: { settings: Settings; onClose(): void }) {
  const strings = useStrings();
  const set = ACTIONS.filter((action) => settings.shortcuts[action] !== null);
  return (
    <Dialog title={strings.text('help')} onClose={onClose}>
      <p>{strings.text('helpIntroduction')}</p>
      <h3>{strings.text('shortcuts')}</h3>
      <p class="small">{strings.text(settings.shortcutsOn ? 'shortcutsAreOn' : 'shortcutsAreOff')}</p>
      <table class="keys">
        <thead class="unseen">
          <tr>
            <th scope="col">{strings.text('action')}</th>
            <th scope="col">{strings.text('keys')}</th>
          </tr>
        </thead>
        <tbody>
          {set.map((action) => (
            <tr key={action}>
              <th scope="row">{strings.text(actionNames[action])}</th>
              <td>
                <Keys chord={settings.shortcuts[action] ?? ''} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{strings.text('findInTranscript')}</h3>
      <p>{strings.text('helpFind')}</p>
      <h3>{strings.text('helpCiteTitle')}</h3>
      <p>{strings.text('helpCite')}</p>
    </Dialog>
  );
}
