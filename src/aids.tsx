// Injected beside the reader when a reading aid is first used: text settings and help.
import { type ComponentChild, render } from 'preact';
import { type AidRequest, openAidsDoor } from './aids-door.ts';
import { browserStrings } from './i18n.ts';
import aidsStyles from './view/aids.css';
import { Comfort } from './view/comfort.tsx';
import { Dialog } from './view/dialog.tsx';
import { HelpDialog } from './view/help-dialog.tsx';
import type { Settings } from './view/settings.ts';
import { StringsProvider } from './view/strings.ts';

const strings = browserStrings();

/** What is open, each with the function that draws it under other settings. */
const open = new Set<(settings: Settings) => void>();

/** Draws a dialog in the container of a request, now and whenever the settings change, until it is closed. */
function openDialog(
  { container, settings, onClose }: AidRequest,
  dialog: (settings: Settings, onClose: () => void) => ComponentChild,
): void {
  const style = document.createElement('style');
  style.textContent = aidsStyles;
  const stage = document.createElement('div');
  container.append(style, stage);
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

openAidsDoor({
  textSettings: (request) =>
    openDialog(request, (settings, onClose) => (
      <Dialog title={strings.text('textSettings')} onClose={onClose}>
        <Comfort settings={settings} onSettings={request.onSettings} />
      </Dialog>
    )),
  help: (request) => openDialog(request, (settings, onClose) => <HelpDialog settings={settings} onClose={onClose} />),
  follow(settings) {
    for (const draw of open) draw(settings);
  },
});
