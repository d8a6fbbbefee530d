import { attribute, nameOf, parentOf } from './dom.ts';
import { type Mark, markOf } from './label.ts';
import { type Line, readLines } from './lines.ts';

/** Where the transcript is: its lines, and which of them begin with a label. */
export interface Find {
  /** The innermost element that holds all of the labels. */
  container: Element;
  /** Lines of the page's body, those of comments and chats left out. */
  lines: Line[];
  /** Index into `lines` of each line that begins with a label. */
  labelled: number[];
  /** The page hides it, behind a button perhaps. */
  folded: boolean;
}

/** People talk in comments and chats too, with their names before what they say. */
const talk = /(?<![a-zA-Z])(?:comments?|chat|repl(?:y|ies)|disqus|respond|forum|thread)(?![a-z])|Comments?(?![a-z])/;
const skip = (element: Element): boolean => {
  const name = nameOf(element);
  return (
    name === 'footer' || (name !== 'body' && talk.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`))
  );
};

/** The transcript of a page, or null when it has none. One pass over the page, which it leaves as it is. */
export function find(document: Document): Find | null {
  if (!document.body) return null;
  const lines = [...readLines(document.body, skip)];
  // What the page hides is looked at only when what it shows is no transcript: it may be folded away behind a button.
  const shown = lines.filter((line) => !line.hidden);
  return judge(shown, false) ?? (shown.length < lines.length ? judge(lines, true) : null);
}

function judge(lines: Line[], folded: boolean): Find | null {
  const marks = lines.map((line) => markOf(line));
  const labelled = believe(lines, marks);
  if (!labelled) return null;
  const container = around(labelled.map((index) => lines[index] as Line));
  return { container, lines, labelled, folded };
}

/** Words end like a sentence, or are an aside or a sound in brackets. */
const spoken = /[.?!…"”’»)\]—–-]$|[.?!…]["”’'»]?\s*\S{0,3}$/;
/** A stage play, a film script or a chat log, whose form is that of a transcript. */
const staged =
  /^(?:\(?(?:Exeunt|Exit|Enter|Curtain|Blackout|Lights (?:up|down|fade))\b|ACT [IVX\d]+|SCENE [IVX\d]+|(?:INT|EXT)\.\s|Dramatis Person)/i;
const clocked =
  /^[[(]?\d{1,2}:\d\d(?::\d\d)?\s?[ap]\.?m\b|^\S+ \[?\d{1,2}:\d\d\s?[ap]m\b|\b(?:joined|left) the (?:chat|channel|room)\b/i;
/** What announces a transcript, as a heading or a line of its own. */
export const announces =
  /\btrans[ck]ri(?:pt|ption|pci[oó]n|zione|pt de l)|\bin voller Länge|\bim Wortlaut|\bfull interview/i;

/** Which lines begin with a label, on the evidence of all of them; null when that makes no transcript. */
function believe(lines: Line[], marks: (Mark | null)[]): number[] | null {
  const alone = new Map<string, number>();
  marks.forEach((mark, i) => {
    if (mark?.form === 'alone') count(alone, `${lines[i]?.name} ${mark.name}`);
  });
  const groups = new Map<string, number>();
  const found: number[] = [];
  const keys = new Map<number, string>();
  let announced = false;
  const others = new Map<string, string>();
  let timed = 0;
  let odd = 0;
  lines.forEach((line, i) => {
    if (line.text.length < 80 && announces.test(line.text) && !/coming soon|read more/i.test(line.text))
      announced = true;
    if (staged.test(line.text) || clocked.test(line.text)) odd++;
    const mark = marks[i];
    if (attribute(line.element, 'begin')) timed++;
    if (!mark) return;
    if (mark.form === 'alone' && (alone.get(`${line.name} ${mark.name}`) ?? 0) < 2 && line.name[0] !== 'h') return;
    if (!mark.rest && (!lines[i + 1] || marks[i + 1]?.form === 'alone')) return;
    // A byline stands under its headline, a label after what was said before.
    if (mark.form === 'alone' && i > 0 && found.length > 0 && !spoken.test(lines[i - 1]?.text ?? '')) return;
    const key = others.get(mark.name) ?? keyOf(mark.name);
    for (const other of shorter(mark.name)) if (!others.has(other)) others.set(other, key);
    count(groups, key);
    keys.set(i, key);
    found.push(i);
  });
  const believed = found.filter((i) => timed > 2 || (groups.get(keys.get(i) ?? '') ?? 0) > 1 || marks[i]?.strong);
  let speech = 0;
  let strong = 0;
  let full = 0;
  const followers = new Map<string, Set<string>>();
  believed.forEach((i, at) => {
    const words = marks[i]?.rest || lines[i + 1]?.text || '';
    if (spoken.test(words)) speech++;
    if (marks[i]?.strong) strong++;
    if (marks[i]?.name.includes(' ')) full++;
    const next = keys.get(believed[at + 1] ?? -1);
    if (next) followers.set(keys.get(i) ?? '', (followers.get(keys.get(i) ?? '') ?? new Set()).add(next));
  });
  const many = [...groups.values()].filter((times) => times > 1).length;
  const round =
    followers.size > 2 &&
    [...followers.values()].every((set) => set.size === 1) &&
    believed.length >= 2 * followers.size;
  if (believed.length < 3 || speech < 0.6 * believed.length || round || odd > 2) return null;
  const enough = strong > 2 || (many > 1 && believed.length > 3 && full > 0) || (many > 0 && (announced || timed > 2));
  return enough ? believed : null;
}

const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);

/** A surname stands for its person: "NICANOR VAN DER BERG" and "VAN DER BERG" are one. */
const keyOf = (name: string) => name.slice(name.lastIndexOf(' ') + 1);

/** What a person with a full name may be called later: by the first name, by initials. */
const shorter = (name: string) =>
  name.includes(' ')
    ? [name.slice(0, name.indexOf(' ')), name.slice(name.indexOf(' ') + 1), initials(name, ''), initials(name, '.')]
    : [];
const initials = (name: string, dot: string) => name.replace(/(\S)\S*\s*/g, `$1${dot}`);

/** The innermost element that holds all lines but one in twenty. */
function around(lines: Line[]): Element {
  const inside = new Map<Element, number>();
  for (const line of lines) {
    for (let element: Element | null = line.element; element; element = parentOf(element)) {
      inside.set(element, (inside.get(element) ?? 0) + 1);
    }
  }
  let best = lines[0]?.element as Element;
  for (let element: Element | null = best; element; element = parentOf(element)) {
    best = element;
    if ((inside.get(element) ?? 0) >= 0.95 * lines.length) break;
  }
  return best;
}
