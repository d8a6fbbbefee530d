import { attr, nameOf } from './dom.ts';
import { type Mark, markOf } from './label.ts';
import { type Line, readLines } from './lines.ts';
import { newPace, type Pace } from './pace.ts';

/** Where the transcript is: its lines, and which of them begin with a label. */
export interface Find {
  /** Lines of the page's body, those of comments and chats left out. */
  lines: Line[];
  /** Index into `lines` of each line that begins with a label. */
  labelled: number[];
  /** The page hides it, behind a button perhaps. */
  folded: boolean;
}

/** People talk in comments and chats too, with their names before what they say. */
const talk = /(?:[Cc]omments?|(?<![a-z])(?:chat|reply|replies|respond|forum|thread))(?![a-z])/;
/** A line, or a sentence in one, and the label that it seems to begin with. */
interface Piece extends Line {
  mark: Mark | null;
}

/** The transcript of a page, or null when it has none. One pass over the page, which it leaves as it is. */
export async function find(document: Document): Promise<Find | null> {
  if (!document.body) return null;
  const pace = newPace();
  const pieces: Piece[] = [];
  let announced = false;
  const skip = (element: Element): boolean => {
    const called = `${attr(element, 'class')} ${attr(element, 'id')}`;
    announced ||= heading.test(called);
    return nameOf(element) === 'footer' || talk.test(called);
  };
  for (const whole of readLines(document.body, skip)) {
    // A whole conversation may be typed as one line.
    for (const { 0: text, index } of whole.text.matchAll(inner)) {
      const nodes = index ? [] : whole.nodes;
      // A time may stand between a label and the words; a date says when it was, "12.03.31, 14:02:11" as well.
      const first = nodes.find(({ data }) => /\p{L}/u.test(data.slice(0, 200)));
      if (/\p{L}|\d{4}|, \d/u.test(text)) pieces.push({ ...whole, text, nodes, mark: markOf(text, first) });
      // Captions, each with the time at which it begins and ends. A comment in code ends so too.
      else announced ||= /\d -->/.test(text);
      await pace();
    }
  }
  // What the page hides is looked at only when what it shows is no transcript: it may be folded away behind a button.
  for (const folded of [false, true]) {
    const seen = pieces.filter(({ hidden }) => folded || !hidden);
    const labelled = await believe(seen, announced, pace);
    if (labelled) return { lines: seen, labelled, folded };
  }
  return null;
}

/**
 * Each piece of a line, to its end or to where a label may stand within, in capitals or a few words before a colon: after the end of a
 * sentence, not after "Mr." or an initial.
 */
const inner = /\S.*?(?=(?<=[.?!…"”»)\]])(?<!(?<!\p{L})\p{Lu}[rs]*.) \p{Lu}(?:\.?\p{Lu}|\p{Ll}{2}[^.:\d]{1,25}: )|$)/gu;

/** How words end that are spoken, or a sound in brackets: not a quotation, a credit, a headline. */
const spoken = /^(?!["“„«]).*[\p{STerm}…"”’»)\]—–-]$|\p{L}{3}[\p{STerm})\]].{0,11}$/u;
/** People who talk ask, and speak of themselves and to each other. What is not written in Latin letters is believed to. */
const address = /[?Ͱ-᷿。가-힣]|\b(?:I|we|you|ich|wir|Sie|yo|nos|je|vous)\b/i;
/** Questions and answers are of a broadcast when the page says so; else they are for the reader. */
const asking = /^(?:[QA]$|QUESTI|ANSW|FRAGE|ANTW)/;
/** A play, a film script, a chat or a programme has the form of a transcript. */
const staged =
  /^(?:ACT|SCENE) [IVX\d]+\b|^(?:INT|EXT)\.|[([](?:s?he|they|exit|enter|aside|to) |(?:d|ft) the chat|^\W?(?:[\d/.]+, \d|\d+:[\d:]+ ?[ap]\.?m\b.)/i;
/** What is talked about where somebody is on the air: first names alone may be those of a dialogue. */
const air = /r.dio|dcast|nt(?:er|re)[tv]i|im Gespr|(?:the|el) (?:show|program)/i;
/** What announces a transcript: a heading or a line of its own, a button. */
const heading = /tran?s[ck]ri[pzç]|manuskript|ler Länge|wort[lp][ar]|mitschrift|full interview|oral hist|texte in/i;
/** True for a line that says that the transcript follows, perhaps after a sentence on who talks, and for such a button. */
export const announces = (text: string): boolean =>
  text.length < 130 && heading.test(text) && !/soon|more|\?/i.test(text);

/** Which pieces begin with a label, on the evidence of all of them; null when that makes no transcript. */
async function believe(pieces: Piece[], announced: boolean, pace: Pace): Promise<number[] | null> {
  const bare = new Map<string, number>();
  const form = (piece: Piece) => piece.name + piece.mark?.name;
  for (const piece of pieces) {
    await pace();
    if (piece.mark?.bare) count(bare, form(piece));
  }
  /** A bare one that comes again; a heading within a story is believed at once. */
  const recurs = (piece: Piece) => piece.mark?.bare && (bare.get(form(piece)) ?? 0) > Number(piece.name !== 'h4');
  // A byline stands under its headline, a label under what was said before, or under initials or a name.
  let under = 0;
  for (const [i, piece] of pieces.entries()) {
    await pace();
    const above = pieces[i - 1] ?? piece;
    if (recurs(piece)) under += spoken.test(above.text) ? 1 : recurs(above) ? 0 : -1;
  }

  const people = new Map<string, string>();
  const groups = new Map<string, number>();
  const keys: [number, Mark, string][] = [];
  let aired = false;
  let timed = 0;
  let odd = 0;
  for (const [i, piece] of pieces.entries()) {
    await pace();
    const { mark } = piece;
    announced ||= announces(piece.text);
    aired ||= air.test(piece.text);
    // A programme's times have lines of their own, as the time above a story has.
    if (staged.test(piece.text + (keys.length ? ' ' : ''))) odd++;
    if (attr(piece.element, 'begin')) timed++;
    if (!mark || (mark.bare && (under < 0 || !recurs(piece))) || (!announced && asking.test(mark.name))) continue;
    if (mark.small && !(announced && mark.full)) continue;
    const next = pieces[i + 1];
    if (!mark.rest && (!next || recurs(next))) continue;
    const key = people.get(mark.name) ?? mark.name.replace(/.* /, '');
    for (const other of shorter(mark.name)) if (!people.has(other)) people.set(other, key);
    count(groups, key);
    // A role tells as much as a second time.
    if (mark.strong > 1) count(groups, key);
    keys.push([i, mark, key]);
  }

  const found: number[] = [];
  let speech = 0;
  let strong = 0;
  let full = false;
  let talks = 0;
  for (const [i, mark, key] of keys) {
    await pace();
    const before = pieces[i - 1]?.text ?? '';
    const words = mark.rest || (pieces[i + 1]?.text ?? '');
    // Minutes of a meeting say of each what it said, in a sentence without a beginning: "Cllr. Bell: agreed."
    const said = spoken.test(words) && !/^\p{Ll}/u.test(words);
    // Where it is announced, somebody who speaks once is named in full.
    if (timed < 3 && !mark.strong && !(announced && said && mark.full) && groups.get(key) === 1) continue;
    found.push(i);
    // A paragraph may be printed as several lines: then those above the next label end as what is spoken does.
    if (said || (announced && (spoken.test(before) || /^[^.?!]{25,}$/.test(words)))) {
      speech++;
      // Right below "Transcript" the words of one person are enough.
      strong += mark.strong + Number(mark.strong > 1 && announces(before));
    }
    full ||= mark.full;
    // Lists of scores and obituaries are short, and speak to nobody.
    if (mark.strong > 1 || address.test(words)) talks++;
  }
  const length = found.length;
  const many = [...groups].filter(([, times]) => times > 1).length;
  // Unannounced, headings in capitals, "SIDE EFFECTS:", come once each, and names in small letters must come again.
  const enough =
    speech >= 0.6 * length &&
    ((announced && strong > 2) ||
      (length > 2 &&
        many &&
        (announced ||
          (odd < 3 &&
            (strong || odd <= 0.1 * length) &&
            length >= 0.1 * (Number(found.at(-1)) - Number(found[0])) &&
            talks >= 0.1 * length &&
            (timed > 2 || strong > 2 || (length > 3 && many > 1 && (full || (aired && talks > 4 + length / 4))))))));
  return enough ? found : null;
}

const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);

/** What a person with a full name may be called later: by first name, by all but the first, by initials. */
function shorter(name: string): string[] {
  const [first = '', ...rest] = name.split(' ');
  // "P.-" asks "Presidente.-".
  return rest[0] ? [first, rest.join(' '), name.replace(/(.)\S* ?/g, '$1')] : rest;
}
