/** The language of a tag, of browsers ("de-AT") or of systems ("de_AT"), without its country. */
export const primaryLanguage = (tag: string): string => tag.replace(/[-_].*/s, '').toLowerCase();

/** Whether two language tags mean one language. */
export const sameLanguage = (one: string, other: string): boolean => primaryLanguage(one) === primaryLanguage(other);
