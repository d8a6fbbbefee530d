// The toolbar button says that the radio plays by its picture and its title; its badge goes on saying "transcript found".
import browser from 'webextension-polyfill';
import { isOn, type RadioState } from '../station/radio.ts';

const SIZES = [16, 32] as const;
const icons = (stem: string) => Object.fromEntries(SIZES.map((size) => [size, `icons/${stem}${size}.png`]));

/** Shows on the toolbar how the radio stands. */
export async function showRadio(state: RadioState): Promise<void> {
  const { action, i18n, tabs } = browser;
  await action.setIcon({ path: icons(isOn(state) ? 'playing-' : '') });
  await action.setTitle({ title: radioTitle(state) ?? i18n.getMessage('extensionName') });
  // Tabs that were looked at have titles of their own, which would hide this one.
  for (const { id } of await tabs.query({})) {
    if (id === undefined) continue;
    const badge = await action.getBadgeText({ tabId: id }).catch(() => '');
    await showTitle(id, badge !== '', state).catch(() => undefined);
  }
}

/** Gives the toolbar button its title for a tab: the radio comes before the transcript, which has the badge. */
export async function showTitle(tabId: number, found: boolean, state: RadioState): Promise<void> {
  const title = radioTitle(state) ?? browser.i18n.getMessage(found ? 'toolbarFound' : 'extensionName');
  await browser.action.setTitle({ tabId, title });
}

/** The words of the toolbar button while there is something to say of the radio, or null. */
export function radioTitle(state: RadioState): string | null {
  const words = TITLES[state.phase];
  const { i18n } = browser;
  return words ? i18n.getMessage(words, [state.stream ?? state.station ?? i18n.getMessage('liveRadio')]) : null;
}

const TITLES: Record<RadioState['phase'], string | null> = {
  stopped: null,
  connecting: 'toolbarConnecting',
  playing: 'toolbarPlaying',
  retrying: 'toolbarConnecting',
  failed: 'toolbarFailed',
  held: 'toolbarHeld',
};
