// The page of options.
import { render } from 'preact';
import { browserStrings } from './i18n.ts';
import { loadSettings, saveSettings, watchSettings } from './store.ts';
import { OptionsView } from './view/options-view.tsx';
import { StringsProvider } from './view/strings.ts';

const strings = browserStrings();
let settings = await loadSettings();

function draw(): void {
  render(
    <StringsProvider value={strings}>
      <OptionsView
        settings={settings}
        onSettings={(changes) => {
          settings = { ...settings, ...changes };
          draw();
          return saveSettings(changes).then(
            () => true,
            () => false,
          );
        }}
      />
    </StringsProvider>,
    document.body,
  );
}

document.documentElement.lang = strings.locale;
document.title = `${strings.text('options')} – ${strings.text('extensionName')}`;
watchSettings((changed) => {
  settings = changed;
  draw();
});
draw();
