import browser from 'webextension-polyfill';
import type { MessageKey, Strings } from './view/strings.ts';

/** The browser's own string table (`_locales`), in the reader's interface language. Returns the functions that views are handed. */
export function browserStrings(): Strings {
  const text = (key: string, values: (string | number)[]) =>
    browser.i18n.getMessage(
      key,
      values.map((value) => (typeof value === 'number' ? number.format(value) : value)),
    );
  const locale = spokenAs(text('language', []), browser.i18n.getUILanguage());
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  return {
    locale,
    text: (key: MessageKey, ...values) => text(key, values),
    count: (key, count, ...values) =>
      text(`${key}_${plural.select(count)}`, [count, ...values]) || text(`${key}_other`, [count, ...values]),
  };
}

/**
 * The language of our strings: the browser's own, with its region for dates and numbers, where we speak it; else the one that the
 * browser fell back to, so that a voice of the right language reads it and its plurals hold.
 */
const spokenAs = (ours: string, browsers: string) =>
  new Intl.Locale(browsers).language === new Intl.Locale(ours).language ? browsers : ours;
