// Injected where the detector has found a transcript: the button "Read by speaker", before everything else in the page, or the view
// itself where the reader has chosen that.
import { browserStrings } from './i18n.ts';
import { CallFailure, callBackground } from './messages.ts';
import { here, leaving } from './page/address.ts';
import { placeButton, type ReadButton } from './page/read-button.ts';
import { loadSettings, watchSettings } from './store.ts';

const OPENED = Symbol.for('sidetone.opened');

/** Opens the view. An extension that was updated under the page can no longer do so, and its old button says that. */
async function open(button: ReadButton): Promise<void> {
  try {
    await callBackground('openHere');
  } catch (error) {
    const stale = error instanceof CallFailure && error.failure === 'stale';
    button.say(stale ? sentences.stale : sentences.broken);
  }
}

async function place(): Promise<void> {
  const settings = await loadSettings();
  const button = placeButton(document, strings.text('readBySpeaker'), () => void open(button));
  button.inCorner(settings.cornerButton);
  const unwatch = watchSettings(({ cornerButton }) => button.inCorner(cornerButton));

  leaving().addEventListener('abort', () => {
    unwatch();
    button.remove();
  });

  // Once for each story: a reader who has closed the view is not shown it again.
  const opened = globalThis as { [OPENED]?: string | undefined };
  if (settings.alwaysOpenOn.includes(location.hostname) && opened[OPENED] !== here()) {
    opened[OPENED] = here();
    await open(button);
  }
}

const strings = browserStrings();
// Taken now, since an extension that was updated has no strings for its old scripts.
const sentences = { stale: strings.text('troubleStale'), broken: strings.text('troubleBroken') };
void place();
