import { COMPOSER } from '../station/composer.ts';
import { directionOf } from './language.ts';
import { useStrings } from './strings.ts';

/** Why Sidetone would ask the keeper of schedules, and the button after which the browser asks whether it may. */
export function AllowView({ onAllow }: { onAllow(): void }) {
  const { text, locale } = useStrings();
  return (
    <main class="sidetone allow" lang={locale} dir={directionOf(locale)}>
      <h1>{text('allowTitle')}</h1>
      <p>{text('allowWhy', COMPOSER)}</p>
      <p>
        <button type="button" class="primary" onClick={onAllow}>
          {text('allowHost', COMPOSER)}
        </button>
      </p>
    </main>
  );
}
