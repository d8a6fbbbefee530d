// A rough eye for labels: enough to tell that a page holds a transcript, and where. It lives in the detector, which has 4 kB;
// who is meant by a label is the business of `transcript/`.
import type { Line } from './lines.ts';

/** What looks like a label at the start of a line. */
export interface Mark {
  /** The name in it, upper case, without roles, titles in brackets, times and colon. */
  name: string;
  /** Printed in capitals with a role or a second word, as nobody prints a word before a colon in an article. */
  strong: boolean;
  /** The words after it on the same line. */
  rest: string;
  /** What shows that it is a label: a colon, a time or dash after it, brackets round it, or only its element. */
  form: 'colon' | 'time' | 'bracket' | 'alone';
}

const stamp = '[[(#]?\\d{1,2}:\\d\\d(?::\\d\\d)?(?:[.,]\\d+)?[\\])#]?';
const lead = new RegExp(`^(?:${stamp}\\s*)?(?:>>+\\s*|[-–—•*]\\s+)?(?:${stamp}\\s*)?`);
const started = new RegExp(`^\\s*${stamp}(?=\\s|$)`);
const afterName = new RegExp(`^([^:\\d]{2,60}?)\\s+(?:${stamp}(?:\\s+|$)|--+\\s)`);
const bracketed = /^\[([^\][:]{2,60})(?::\s*\]|\]:?)\s*/;

/** Words that stand before a colon and are no name, as they are printed on articles, forms, recipes, credits and lists. */
const noLabel =
  /^(?:NOTES?|TIPS?|UPDATED?|CORRECTION|EDITOR'?S NOTE|PHOTOS?|FOTOS?|IMAGE|VIDEO|AUDIO|MUSIC|MUSIK|MÚSICA|MUSIQUE|SOURCES?|QUELLEN?|FUENTES?|TOPICS?|TAGS?|GUESTS?|TRANSCRIPTS?|HEADLINE|BODY|BYLINE|DATE|TIME|WHEN|WHERE|WHO|WHAT|WHY|HOW|COST|PRICE|TICKETS?|PHONE|TEL|FAX|E-?MAIL|ADDRESS|NAME|PROVIDER|ANBIETER|ZWECK|PURPOSE|EXPIRY|LAUFZEIT|COOKIES?|HOSTS?|PRODUCERS?|REPORTERS?|EDITORS?|ENGINEERS?|DIRECTORS?|WRITERS?|CREDITS?|WEB|LINKS?|READ|LISTEN|WATCH|SEE|MORE|RELATED|ALSO|PLUS|THEN|WARNING|SPOILER|INGREDIENTS?|SERVES?|YIELDS?|VARIATIONS?|STEP|PROS?|CONS?|VERSE|CHORUS|BRIDGE|CHAPTER|EPISODE|PART|ACT|SCENE|PROLOGUE|Q|A|F|QUESTION|ANSWER|FRAGE|ANTWORT|SUMMARY|ABSTRACT|RESULTS?|CONCLUSIONS?|EXAMPLES?|PINGBACK|TRACKBACK|ISBN|DOI|HTTPS?)$/;
const roles =
  /\b(?:HOST|BYLINE|CO-?HOST|ANCHOR|REPORTER|CORRESPONDENT|NARRATOR|ANNOUNCER|GUEST|MODERATOR(?:IN)?|PRESENTER|INTERVIEWER)\b/i;
const suffix = /,?\s+(?:JR|SR|I{2,3}|IV|PH\.?D|M\.?D|ESQ)\.?$/;

/** The label that a line begins with, if it looks like one. Looks at the first 200 characters only. */
export function markOf(line: Line): Mark | null {
  const head = line.text.slice(0, 200);
  const from = lead.exec(head)?.[0].length ?? 0;
  const words = head.slice(from);
  const set = bracketed.exec(words);
  if (set?.[1]) return judge(set[1], line.text.slice(from + set[0].length), 'bracket');
  const colon = colonOf(words);
  if (colon > 0) return judge(words.slice(0, colon), line.text.slice(from + colon + 1), 'colon');
  const timed = afterName.exec(words);
  if (timed?.[1]) return judge(timed[1], line.text.slice(from + timed[0].length), 'time');
  return line.text.length <= 60 ? judge(words, '', 'alone') : null;
}

/** Offset of the first colon outside of brackets, or -1. A colon between digits is a time. */
function colonOf(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '(' || c === '[') depth++;
    else if (c === ')' || c === ']') depth--;
    else if ((c === ':' || c === '：') && depth <= 0) return /^\d\d/.test(text.slice(i + 1)) ? -1 : i;
    else if (c === '"' || c === '“' || c === '?' || c === '!') return -1;
  }
  return -1;
}

function judge(label: string, after: string, form: Mark['form']): Mark | null {
  const rest = after.replace(started, '').trim();
  const bare = label.replace(/[([][^)\]]*[)\]]/g, ' ').trim();
  const name = (bare.split(/\s*[,，]\s*/)[0] ?? '').replace(/\s+/g, ' ').trim();
  const words = name.split(' ');
  const upper = name.normalize('NFKC').toUpperCase();
  if (words.length > 7 || name.length > 60 || noLabel.test(upper)) return null;
  if (!/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(name) && !/^[a-z]+(?:-|')?\p{Lu}/u.test(name)) return null;
  // A name ends in a name: "Prep time", "And the result" do not. A number counts unnamed voices.
  if (!/^#?(?:[\p{Lu}\p{Lt}\p{Lo}\d]|[a-zʻ]{1,3}[-'’ʻ]?\p{Lu}|(?:al|el|de)-)/u.test(words[words.length - 1] ?? ''))
    return null;
  if (form === 'alone' && (words.length > 5 || /[.!?,;…"”]$/.test(name.replace(/\b\p{Lu}\.$/u, '')))) return null;
  const caps =
    /\p{Lu}.*\p{Lu}/u.test(name) &&
    name.replace(/\bMc|\bMac|\bde\b/g, '') === name.replace(/\bMc|\bMac|\bde\b/g, '').toUpperCase();
  const role = bare.length > name.length && roles.test(label);
  return { name: upper.replace(suffix, ''), strong: caps || role || roles.test(label.slice(name.length)), rest, form };
}
