// The page on which Firefox asks whether schedules may be looked up: it lets no page but our own ask. It closes when that is settled.
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { browserStrings } from './i18n.ts';
import { COMPOSER, COMPOSER_ORIGINS } from './station/composer.ts';

const { text, locale } = browserStrings();

async function allow(): Promise<void> {
  await browser.permissions.request({ origins: COMPOSER_ORIGINS });
  window.close();
}

document.documentElement.lang = locale;
document.title = `${text('allowTitle')} – ${text('extensionName')}`;
render(
  <main class="sidetone allow">
    <h1>{text('allowTitle')}</h1>
    <p>{text('allowWhy', COMPOSER)}</p>
    <p>
      <button type="button" class="primary" onClick={() => void allow()}>
        {text('allowHost', COMPOSER)}
      </button>
    </p>
  </main>,
  document.body,
);
