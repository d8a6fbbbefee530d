/**
 * Characters that nobody sees or that turn the order of a line: direction marks and overrides, soft hyphens, zero-width spaces,
 * fillers, tags, controls. In a name they only ever disguise it (Trojan Source, CVE-2021-42574).
 */
const unseen = /(?![\t\n\f\r]|\u200c|\u200d|\ufe0f)[\p{Default_Ignorable_Code_Point}\p{Cc}\ufff9-\ufffb]/gu;

/** Joiners and the emoji selector are part of Persian and Indic words and of emoji; after these letters they disguise. */
const joiners = /(?<=^|[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{N}\p{P}\s])(?:\u200c|\u200d|\ufe0f)+/gu;

/** Page text without invisible characters, and with heaps of combining marks cut to the three that some scripts need. White space stays. */
export function clean(text: string): string {
  // Most text is plain: one cheap look saves three passes.
  if (!/[^\t\n\r -~\xa0-\xac\xae-\u02ff\u2010-\u2027]/.test(text)) return text;
  return text
    .replace(unseen, '')
    .replace(joiners, '')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1');
}
