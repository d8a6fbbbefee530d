// A rough eye for labels: enough to tell that a page holds a transcript, and where. It lives in the detector, which has 4 kB;
// who is meant by a label is the business of `transcript/`.

/** What looks like a label at the start of a line. */
export interface Mark {
  /** The name in it, upper case, without full stops, roles, brackets, times and colon. */
  name: string;
  /** Nobody prints such words before a colon in an article: a name of two words in capitals; 2: a name and a role, or in a <cite>. */
  strong: number;
  /** A name of several words, one in capitals, or one before ".-". */
  full: boolean;
  /** The words after it on the same line. */
  rest: string;
  /** Nothing shows that it is a label but that it stands alone, or in an element of its own. */
  bare: boolean;
  /** It is printed without a capital, or in a <span> before the words: such are in any list, and count where a transcript is announced. */
  small: boolean;
}

const stamp = '[[(#]*\\d\\d?(?::\\d\\d)+(?:[.,]\\d+)?[\\])#]*';
const lead = new RegExp(`^(?:${stamp}|[^\\p{L}\\d"“„«[(])*`, 'u');
/** A full stop before a dash is kept: "Pregunta.-" */
const beforeStamp = new RegExp(`^([^:]{2,60}?)[\\s|·•]*(?:${stamp}(?=\\s|$)|(?<=[\\s.])(?:--+|[–-―-])\\s)`);
/** Up to the first colon outside of brackets, or as Koreans write it ">". A colon between digits is a time. */
const beforeColon = /^((?:[^:：([（]|[([（][^)\]）]*[)\]）])+)[:：>](?!(?<=\d.)\d\d)/;
const bracketed = /^\[(.{2,160}?):? ?\]:?/;

/** Words before a colon on articles, forms, recipes and lists that recur there like names. */
const words =
  'DEAR|NOTE|PHOTO|TOPIC|READ|LISTEN|WATCH|RELATED|STEP|CHORUS|EPISODE|PART|ACT|SCENE|FACT|PRO|CON|AT|BY|PLUS|THEN';
const noName = new RegExp(`^(?:${words})S?(?![\\p{L}.])|(?<!\\p{L})(?:${words})S?$|[?!:]|\\p{L}{4}\\. `, 'u');
/** The element <cite>, or the words behind a name. Moderators and narrators are in it by what they end with. */
const roles = /^cite|rator|report|host|present|announ|byline|guest|anchor|respon/i;

/** A name begins and ends with a capital, or in a script without; small words in it are short: "van der", "of the". */
const named = /^["“]?(?:['’]?\p{Ll}{1,4}[-'’ ]?){0,2}[\p{Lu}\p{Lo}]|^[\p{Ll} '’-]+$/u;
const long = /\p{Lu}.* \p{Ll}{4}(?!['’])/u;
/** How a name does not end, an initial aside; "Guest" may stand beside one. */
const ended = /\d{4}|(?<!\b\p{Lu})\.$|[;…"”]$|uest$/u;
/** In capitals but for the small letters of "McEVERS", "Dr.", "van der". */
const inCapitals = /^(?!.*(?:\p{Ll}{4}|\p{Lu}\p{Ll}{3})).*\p{Lu}{2}/u;

/** The label that a line begins with, if it looks like one; `first` is its first node with letters. Looks at the first 200 characters only. */
export function markOf(text: string, first?: Text): Mark | null {
  const line = text.replace(lead, '');
  const start = line.slice(0, 200);
  const tag = first?.parentElement?.localName;
  for (const form of [bracketed, beforeColon, beforeStamp]) {
    const [printed = '', label] = form.exec(start) ?? [];
    if (label) return judge(label, line.slice(printed.length), tag);
  }
  // All lines of a long text may be one node.
  const data = `${first?.data}`.trim().slice(0, 200);
  // A name of several words, where it is a <span>: each word may be one, with its time.
  const apart = /^(?:b|strong|cite|u|span \S+)\s+\S/.test(`${tag} ${data}`);
  const bare = apart ? data.replace(lead, '') : start;
  // “— Ana Bell” stands under what she wrote.
  return /^[-–—]/.test(text) ? null : judge(bare, start.slice(bare.length), tag, true);
}

function judge(label: string, after: string, tag?: string, bare = false): Mark | null {
  const name = label
    .replace(/\s*[([（][^)\]）]*[)\]）]\s*/g, ' ')
    .trim()
    .replace(/\s*(?:[,，/]|[-–—]( |$)).*/, '');
  const upper = name.toUpperCase();
  const parts = name.split(' ');
  const last = name.replace(/.* /, '');
  // "Tuesday, March 9, 2004", "Orla Bran, Boats, p. 9"
  if (parts.length > 7 || noName.test(upper) || !named.test(name) || /\d.*\d{4}|\bpp?\. ?\d/.test(label)) return null;
  if (!named.test(last) && !/^#?\d{1,2}$/.test(last)) return null;
  if (long.test(name) || (bare && (parts.length > 5 || ended.test(label)))) return null;
  return {
    name: upper.replace(/\.| (?:[JS]R|II+|IV)\.?$/g, ''),
    strong: bare
      ? 0
      : roles.test(tag + label.slice(name.length))
        ? 2
        : Number(parts.length > 1 && inCapitals.test(name)),
    full: /[ .]/.test(name) || name === upper,
    rest: after.replace(lead, ''),
    bare,
    small: (bare && after && tag === 'span') || !/[\p{Lu}\p{Lo}]/u.test(name),
  };
}
