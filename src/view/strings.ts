import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type en from '../_locales/en/messages.json';

/** Every string a person reads has a key in `_locales/en/messages.json`; the compiler knows them all. */
export type MessageKey = keyof typeof en;

/** Keys that come in plural forms (`turns_one`, `turns_other`), named without the ending. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** The interface's strings, handed to views so that they need no browser. */
export interface Strings {
  /** BCP 47 tag of the interface's language. */
  locale: string;
  /** The message of that key with its placeholders $1, $2 … filled in. Numbers are formatted for the locale. */
  text(key: MessageKey, ...values: (string | number)[]): string;
  /** The plural form for `count`, which becomes $1; further values become $2 … */
  count(key: PluralKey, count: number, ...values: (string | number)[]): string;
}

const StringsContext = createContext<Strings | null>(null);

export const StringsProvider = StringsContext.Provider;

/** The strings that the nearest provider gives. Throws outside of one: a view without strings is a programming error. */
export function useStrings(): Strings {
  const strings = useContext(StringsContext);
  if (!strings) throw new Error('no StringsProvider above this view');
  return strings;
}
