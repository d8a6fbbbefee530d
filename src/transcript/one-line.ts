import { clean } from './clean.ts';

/** Text on one line, as every format takes it: without the characters that end lines, hide text or turn its order. */
export function oneLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}
