// Text directives as they are written in addresses (https://wicg.github.io/scroll-to-text-fragment/#syntax).

/** `#:~:text=[prefix-,]start[,end][,-suffix]`, decoded. */
export interface Directive {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
}

const DELIMITER = ':~:';

/**
 * Percent-encodes a term. Besides what the syntax asks for (`-`, `,`, `&`) this encodes what programs that make links out of plain
 * text or Markdown stumble over: brackets, stars, and punctuation at the end.
 */
function encode(term: string): string {
  const hex = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(term)
    .replace(/[-()*~_']/g, hex)
    .replace(/[.!]$/, hex);
}

/** The directives behind an address, whose own fragment (if any) is kept. The terms must be well-formed UTF-16. */
export function withDirectives(url: string, directives: readonly Directive[]): string {
  const [address = ''] = url.split(DELIMITER);
  return `${address}${address.includes('#') ? '' : '#'}${DELIMITER}${directives.map(written).join('&')}`;
}

function written({ prefix, start, end, suffix }: Directive): string {
  const terms = [
    ...(prefix === undefined ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === undefined ? [] : [encode(end)]),
    ...(suffix === undefined ? [] : [`-${encode(suffix)}`]),
  ];
  return `text=${terms.join(',')}`;
}

/** The text directives of an address, in order; what does not follow the syntax is passed over, as browsers do. */
export function directivesOf(url: string): Directive[] {
  const hash = url.indexOf('#');
  const at = hash < 0 ? -1 : url.indexOf(DELIMITER, hash);
  if (at < 0) return [];
  return url
    .slice(at + DELIMITER.length)
    .split('&')
    .flatMap((part) => (part.startsWith('text=') ? parse(part.slice('text='.length)) : []));
}

function parse(value: string): Directive[] {
  const terms = value.split(',');
  const prefix = terms[0]?.endsWith('-') && terms.length > 1 ? terms.shift()?.slice(0, -1) : undefined;
  const suffix = terms.at(-1)?.startsWith('-') && terms.length > 1 ? terms.pop()?.slice(1) : undefined;
  const [start, end, ...more] = terms;
  const all = { prefix, start, end, suffix };
  if (more.length > 0 || !start || /^-|-$/.test(start) || prefix === '' || end === '' || suffix === '') return [];
  const decoded: Partial<Directive> = {};
  try {
    for (const name of ['prefix', 'start', 'end', 'suffix'] as const) {
      if (all[name] !== undefined) decoded[name] = decodeURIComponent(all[name]);
    }
  } catch {
    return [];
  }
  return [decoded as Directive];
}
