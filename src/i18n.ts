import browser from 'webextension-polyfill';
import type { MessageKey, Strings } from './view/strings.ts';

/** The browser's own string table (`_locales`), in the reader's interface language. Returns the functions that views are handed. */
export function browserStrings(): Strings {
  const locale = browser.i18n.getUILanguage();
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const text = (key: string, values: (string | number)[]) =>
    browser.i18n.getMessage(
      key,
      values.map((value) => (typeof value === 'number' ? number.format(value) : value)),
    );
  return {
    locale,
    text: (key: MessageKey, ...values) => text(key, values),
    count: (key, count, ...values) =>
      text(`${key}_${plural.select(count)}`, [count, ...values]) || text(`${key}_other`, [count, ...values]),
  };
}
