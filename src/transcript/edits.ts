// What the reader entered for citations of a page. Kept by page, and carried along by saved quotes.

/**
 * A name as CSL-JSON 1.0.2 has it: split, or literal when it must not be (collectives, single names, scripts without spaces).
 * `static-ordering`: it goes with the family first, "Kovács Ilona".
 */
export type CslName =
  | {
      family: string;
      given?: string;
      'non-dropping-particle'?: string;
      suffix?: string;
      'static-ordering'?: boolean;
    }
  | { literal: string };

/** An empty text or list takes a field away; a field that is left out is as the page has it. */
export interface Edits {
  title?: string;
  programme?: string;
  network?: string;
  station?: string;
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  date?: string;
  /** Names in natural order. */
  reporters?: string[];
  hosts?: string[];
  /** How a name is split, by the name as shown. */
  names?: Record<string, CslName>;
}
