import en from '../../src/_locales/en/messages.json';
import type { MessageKey, Strings } from '../../src/view/strings.ts';

/** The English strings as the browser would hand them over. */
export const english: Strings = {
  locale: 'en',
  text: (key, ...values) => fill(key, values),
  count: (key, count, ...values) =>
    fill(`${key}_${new Intl.PluralRules('en').select(count) === 'one' ? 'one' : 'other'}` as MessageKey, [
      count,
      ...values,
    ]),
};

function fill(key: MessageKey, values: (string | number)[]): string {
  return en[key].message.replace(/\$(\d)/g, (_, number) => {
    const value = values[Number(number) - 1] ?? '';
    return typeof value === 'number' ? value.toLocaleString('en') : value;
  });
}
