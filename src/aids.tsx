// Injected beside the reader when a reading aid is first used: text settings with a typeface of their own, help, and
// reading aloud.
import { type ComponentChild, render } from 'preact';
import { type AidRequest, type AloudRequest, aidsDoor } from './aids-door.ts';
import { type Aloud, aloud } from './aloud.tsx';
import { addFace, removeFace } from './face.ts';
import { browserStrings } from './i18n.ts';
import { addStyles, stageIn } from './stage.ts';
import aidsStyles from './view/aids.css';
import { Comfort } from './view/comfort.tsx';
import { Dialog } from './view/dialog.tsx';
import { HelpDialog } from './view/help-dialog.tsx';
import type { Settings } from './view/settings.ts';
import { StringsProvider } from './view/strings.ts';

const strings = browserStrings();

/** What is open, each with the function that draws it under other settings. */
const open = new Set<(settings: Settings) => void>();

/** Reading aloud, from the moment it was asked for until it is closed; `current` once it has its voices. */
let reading: Promise<Aloud> | null = null;
let current: Aloud | null = null;

/** Draws a dialog in the container of a request, now and whenever the settings change, until it is closed. */
function openDialog(
  { container, settings, onClose }: AidRequest,
  dialog: (settings: Settings, onClose: () => void) => ComponentChild,
): void {
  const stage = stageIn(container, aidsStyles);
  const close = () => {
    open.delete(draw);
    render(null, stage);
    onClose();
  };
  const draw = (settings: Settings) =>
    render(<StringsProvider value={strings}>{dialog(settings, close)}</StringsProvider>, stage);
  open.add(draw);
  draw(settings);
}

async function read(request: AloudRequest): Promise<void> {
  if (reading) {
    request.container.remove();
    return (await reading).toggle(request.from);
  }
  addStyles(request.container, aidsStyles);
  const onClose = () => {
    reading = null;
    current = null;
    request.onClose();
  };
  reading = aloud(window.speechSynthesis, { ...request, onClose }, strings);
  current = await reading;
}

aidsDoor.open({
  textSettings: (request) =>
    openDialog(request, (settings, onClose) => (
      <Dialog beside title={strings.text('textSettings')} onClose={onClose}>
        <Comfort settings={settings} onSettings={request.onSettings} />
      </Dialog>
    )),
  help: (request) => openDialog(request, (settings, onClose) => <HelpDialog settings={settings} onClose={onClose} />),
  readAloud: (request) => void read(request),
  hush: () => current?.pause() ?? false,
  face: () => void addFace(document),
  end() {
    void reading?.then(({ end }) => end());
    void removeFace(document);
  },
  follow(settings) {
    for (const draw of open) draw(settings);
    current?.follow(settings);
  },
});
