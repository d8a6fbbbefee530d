import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserStrings } from '../src/i18n.ts';

const folder = resolve(import.meta.dirname, '../src/_locales');
const tables = Object.fromEntries(
  readdirSync(folder).map((locale) => {
    const table = JSON.parse(readFileSync(`${folder}/${locale}/messages.json`, 'utf8')) as Table;
    return [locale, new Map(Object.entries(table).map(([key, { message }]) => [key, message]))];
  }),
);
type Table = Record<string, { message: string }>;
const english = tables.en ?? new Map<string, string>();
const others = Object.keys(tables).filter((locale) => locale !== 'en');

/** What is the same in other languages: names of things, and pure punctuation. */
const NAMES =
  /^(extensionName|format(Biblatex|Bibtex|Markdown|PodcastJson)|style(Harvard|Ieee|Vancouver)|aloudTimes|both|percent)$/;
/** Words that happen to be the same in that language. */
const SAME_WORD: Record<string, string[]> = {
  de: ['aloudPause', 'themeSepia'],
  es: ['keyCtrl', 'themeSepia'],
  fr: [
    'action',
    'aloudPause',
    'fieldDate',
    'fieldStation',
    'groupByPage',
    'keyCtrl',
    'note',
    'options',
    'roleNarrator',
    'station',
    'volume',
  ],
};

/** Words of the familiar form of address, which the interface does not use. */
const FAMILIAR: Record<string, string> = {
  de: 'du|dir|dich|deine?[mnrs]?',
  es: 'tú|tu|tus|te|ti|contigo|haz|elige|pulsa|selecciona|inténtalo|ábrela',
  fr: 'tu|toi|te|ton|ta|tes|appuie|réessaie|sélectionne',
};

const placeholders = (message = '') => [...new Set(message.match(/\$\d/g))].sort();
const ui = vi.hoisted(() => ({ browsers: 'en', table: new Map<string, string>() }));
vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: {
      getUILanguage: () => ui.browsers,
      getMessage: (key: string, values: string[]) =>
        (ui.table.get(key) ?? '').replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? ''),
    },
  },
}));

/** The strings as a browser of that language hands them over, when it takes that table. */
function stringsOf(browsers: string, table: string) {
  Object.assign(ui, { browsers, table: tables[table] });
  return browserStrings();
}

afterEach(() => {
  ui.table = new Map();
});

describe.each(others)('the interface in %s', (locale) => {
  const table = tables[locale] ?? new Map<string, string>();

  it('has every message, in order, and no other', () => {
    const missing = [...english].filter(([key]) => !table.has(key)).map(([key, message]) => `${key}: ${message}`);
    const unknown = [...table.keys()].filter((key) => !english.has(key));
    expect({ missing, unknown }, `src/_locales/${locale}/messages.json`).toEqual({ missing: [], unknown: [] });
    expect([...table.keys()]).toEqual([...table.keys()].sort());
  });

  it('says the same things: every placeholder is there', () => {
    const wrong = [...table].filter(
      ([key, message]) => `${placeholders(message)}` !== `${placeholders(english.get(key))}`,
    );
    expect(wrong).toEqual([]);
  });

  it('leaves nothing empty or untranslated', () => {
    const untranslated = [...table].filter(([key, message]) => {
      if (NAMES.test(key) || SAME_WORD[locale]?.includes(key)) return false;
      return !message.trim() || message === english.get(key);
    });
    expect(untranslated).toEqual([]);
  });

  it('speaks to its reader politely, always in the same way', () => {
    const familiar = new RegExp(`(?<!\\p{L})(${FAMILIAR[locale]})(?!\\p{L})`, 'iu');
    expect([...table].filter(([, message]) => familiar.test(message))).toEqual([]);
  });

  it('names its own language', () => {
    expect(table.get('language')).toBe(locale);
  });

  it('has the form of every number below a million', () => {
    const strings = stringsOf(locale, locale);
    const forms = new Set(Array.from({ length: 10_000 }, (_, n) => new Intl.PluralRules(locale).select(n)));
    for (const form of forms) expect([...table.keys()]).toContain(`turns_${form}`);
    expect(strings.count('turns', 1)).not.toBe(strings.count('turns', 2).replace('2', '1'));
  });
});

describe('every language', () => {
  it.each(Object.keys(tables))('uses the quotation marks, apostrophes and ellipses of print (%s)', (locale) => {
    expect([...(tables[locale] ?? [])].filter(([, message]) => /["']|\.\.\./.test(message))).toEqual([]);
  });

  it('sets numbers and plurals as the region of the browser does', () => {
    expect(stringsOf('fr-CA', 'fr').count('turns', 0)).toBe('0 intervention');
    expect(stringsOf('de-AT', 'de')).toMatchObject({ locale: 'de-AT' });
    expect(stringsOf('de-CH', 'de').text('percent', 4.5)).toBe('4.5\u00a0%');
  });

  it('is the language of our strings where the browser speaks one that we do not', () => {
    const strings = stringsOf('ja', 'en');
    expect(strings.locale).toBe('en');
    expect(strings.count('turns', 1)).toBe('1 turn');
  });
});
