// The page on which Firefox asks whether schedules may be looked up: it lets no page but our own ask. It closes when that is settled.
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { browserStrings } from './i18n.ts';
import { COMPOSER_ORIGINS } from './station/composer.ts';
import { AllowView } from './view/allow-view.tsx';
import { StringsProvider } from './view/strings.ts';

const strings = browserStrings();
const { text, locale } = strings;

async function allow(): Promise<void> {
  await browser.permissions.request({ origins: COMPOSER_ORIGINS });
  window.close();
}

document.documentElement.lang = locale;
document.title = `${text('allowTitle')} – ${text('extensionName')}`;
render(
  <StringsProvider value={strings}>
    <AllowView onAllow={() => void allow()} />
  </StringsProvider>,
  document.body,
);
