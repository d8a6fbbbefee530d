import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { sameLanguage } from '../transcript/language.ts';
import { useStrings } from './strings.ts';

const rightToLeft = /^(ar|arc|ckb|dv|fa|he|ks|ku-arab|nqo|ps|sd|syr|ug|ur|yi)\b|-(arab|hebr|thaa|nkoo|syrc)\b/i;

/** The direction in which a BCP 47 language is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (rightToLeft.test(language) ? 'rtl' : 'ltr');

const TranscriptLanguage = createContext<string | undefined>(undefined);

/** Says in which language the words of the transcript below are. */
export const TranscriptLanguageProvider = TranscriptLanguage.Provider;

interface Tongue {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/**
 * What our own words inside of the transcript carry as `lang` and `dir`, and what the transcript's words inside of ours carry. Both
 * are empty where the two languages are one, so that a screen reader does not stop to change its voice.
 */
export function useTongues(): { ours: Tongue; theirs: Tongue } {
  const { locale } = useStrings();
  const language = useContext(TranscriptLanguage);
  if (language === undefined || sameLanguage(language, locale)) return { ours: {}, theirs: {} };
  return {
    ours: { lang: locale, dir: directionOf(locale) },
    theirs: { lang: language, dir: directionOf(language) },
  };
}
