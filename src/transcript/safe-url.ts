/**
 * The one gate for addresses that a page gives: returns the address as the URL parser writes it, or null. It lets pass https
 * alone, without user name or password, and without control characters, white space or backslashes, which the parser would
 * silently remove or turn, so that what is checked is what is opened.
 */
export function safeUrl(address: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u0020\u007f-\u009f\\\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/.test(address)) return null;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.username || url.password || !url.hostname) return null;
  return url.href;
}
