// A rough eye for labels: enough to tell that a page holds a transcript, and where. It lives in the detector, which has 4 kB;
// who is meant by a label is the business of `transcript/`.
import { nameOf, parentOf } from './dom.ts';

/** What looks like a label at the start of a line. */
export interface Mark {
  /** The name in it, upper case, without roles, brackets, times and colon. */
  name: string;
  /** Nobody prints such words before a colon in an article: a name of two words in capitals, a name and a role, a name in a <cite>. */
  strong: boolean;
  /** The words after it on the same line. */
  rest: string;
  /** Nothing shows that it is a label but that it stands alone, or is set in bold. */
  bare: boolean;
}

const stamp = '[[(#]*\\d\\d?(?::\\d\\d)+(?:[.,]\\d+)?[\\])#]*';
const lead = new RegExp(`^(?:(?:${stamp}|>|[-–—•*](?= ))\\s*)*`);
const onlyStamp = new RegExp(`^\\s*${stamp}(?=\\s|$)`);
const beforeStamp = new RegExp(`^([^:\\d]{2,60}?)\\s+(?:${stamp}(?=\\s|$)|--+\\s)`);
const bracketed = /^\[(.{2,160}?):? ?\]:?/;

/** Words before a colon on articles, forms, recipes and lists that recur there like names. */
const words =
  'NOTES?|PHOTOS?|VIDEO|AUDIO|TOPICS?|TAGS?|GUESTS?|DATE|TIME|WHEN|NAME|READ|LISTEN|WATCH|RELATED|STEP|CHORUS|EPISODE|PART|ACT|SCENE|Q|A|QUESTION|ANSWER|FRAGE|ANTWORT|AT|BY|PLUS|THEN';
const noName = new RegExp(`^(?:${words})(?![\\p{L}.])|(?<!\\p{L})(?:${words})$|[?!:]|\\p{L}{4}\\. `, 'u');
const roles =
  /\b(?:(?:co)?host|byline|anchor|reporter|correspondent|narrator|announcer|guest|moderator(?:in)?|presenter)\b/i;

/** A name begins and ends with a capital, or in a script without; small words in it are short: "van der", "of the". */
const named = /^["“]?(?:\p{Ll}{1,3}[-'’ ]?){0,2}[\p{Lu}\p{Lo}]/u;
const long = / \p{Ll}{4}/u;
/** How a name does not end, an initial aside. */
const ended = /\d{4}|(?<!\b\p{Lu})\.$|[;…"”]$/u;
/** In capitals but for the small letters of "McEVERS", "Dr.", "van der". */
const inCapitals = /^(?!.*\p{L}\p{Ll}{3}).*\p{Lu}{2}/u;

/** The label that a line begins with, if it looks like one; `first` is its first node. Looks at the first 200 characters only. */
export function markOf(text: string, first?: Text): Mark | null {
  const head = text.slice(0, 200);
  const from = lead.exec(head)?.[0].length ?? 0;
  const start = head.slice(from);
  const around = first && parentOf(first);
  const tag = around ? nameOf(around) : '';
  const set = bracketed.exec(start);
  if (set?.[1]) return judge(set[1], text.slice(from + set[0].length));
  const colon = colonOf(start);
  if (colon > 0) return judge(start.slice(0, colon), text.slice(from + colon + 1), false, tag === 'cite');
  const timed = beforeStamp.exec(start);
  if (timed?.[1]) return judge(timed[1], text.slice(from + timed[0].length));
  if (text.length <= 60) return judge(text, '', true);
  if (!first || !/^(?:b|strong|cite|u)$/.test(tag)) return null;
  const bold = first.data.trim();
  return bold.length <= 60 ? judge(bold, text.slice(bold.length), true) : null;
}

/** Offset of the first colon outside of brackets, or -1. A colon between digits is a time. */
function colonOf(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if ('([（'.includes(c)) depth++;
    else if (')]）'.includes(c)) depth--;
    else if (depth <= 0 && ':：'.includes(c)) return /\d.\d\d/.test(text.slice(i - 1, i + 3)) ? -1 : i;
  }
  return -1;
}

function judge(label: string, after: string, bare = false, sure = false): Mark | null {
  const name = label
    .replace(/\s*[([（][^)\]）]*[)\]）]\s*/g, ' ')
    .trim()
    .replace(/\s*[,，].*/, '');
  const upper = name.toUpperCase();
  const parts = name.split(' ');
  const last = parts.at(-1) ?? '';
  if (parts.length > 7 || name.length > 60 || noName.test(upper) || !named.test(name)) return null;
  if (!named.test(last) && !/^#?\d{1,2}$/.test(last)) return null;
  if (long.test(name) || (bare && (parts.length > 5 || ended.test(name)))) return null;
  const capitals = parts.length > 1 && inCapitals.test(name);
  return {
    name: upper.replace(/ (?:[JS]R|I{2,3}|IV|PH\.?D|M\.?D)\.?$/, ''),
    strong: !bare && (sure || capitals || roles.test(label.slice(name.length))),
    rest: after.replace(onlyStamp, '').trim(),
    bare,
  };
}
