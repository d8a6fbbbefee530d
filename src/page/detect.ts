import { attribute, nameOf } from './dom.ts';
import { type Mark, markOf } from './label.ts';
import { type Line, readLines } from './lines.ts';
import { newPace } from './pace.ts';

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
const talk = /(?<![a-z])(?:comments?|chat|repl(?:y|ies)|disqus|respond|forum|thread)(?![a-z])|Comments?(?![a-z])/;
const skip = (element: Element): boolean => {
  const name = nameOf(element);
  return (
    name === 'footer' || (name !== 'body' && talk.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`))
  );
};

/** The transcript of a page, or null when it has none. One pass over the page, which it leaves as it is. */
export async function find(document: Document): Promise<Find | null> {
  if (!document.body) return null;
  const pace = newPace();
  const lines: Line[] = [];
  const marks: (Mark | null)[] = [];
  for (const line of readLines(document.body, skip)) {
    lines.push(line);
    marks.push(markOf(line));
    if (pace.due()) await pace.rest();
  }
  // What the page hides is looked at only when what it shows is no transcript: it may be folded away behind a button.
  for (const folded of [false, true]) {
    const seen = (_: unknown, i: number) => folded || !lines[i]?.hidden;
    const [shown, shownMarks] = [lines.filter(seen), marks.filter(seen)];
    const labelled = believe(shown, shownMarks);
    if (labelled) return { lines: shown, labelled, folded };
    if (shown.length === lines.length) break;
  }
  return null;
}

/** How words end that are spoken, or a sound in brackets: not a credit, not a headline. */
const spoken = /[.?!…"”’»)\]—–-]\S{0,3}$/;
/** A play, a film script or a chat has the form of a transcript. */
const staged =
  /^(?:ACT|SCENE) [IVX\d]+\b|^(?:INT|EXT)\.\s|[([](?:he|she|they|exit|enter|exeunt|aside|to) |dramatis pers|\b(?:joined|left) the (?:chat|room)|^\W?\d?\d:\d\d(?::\d\d)? ?[ap]\.?m\b/i;
/** What announces a transcript: a heading or a line of its own, a button. */
export const heading = /\b(?:trans[ck]ri(?:pt|ption|pci[oó]n|zione)|in voller Länge|im Wortlaut|full interview)\b/i;
/** True for a line that says that the transcript follows. */
export const announces = ({ text }: Line): boolean =>
  text.length < 80 && heading.test(text) && !/coming soon|more/i.test(text);

/** Which lines begin with a label, on the evidence of all of them; null when that makes no transcript. */
function believe(lines: Line[], marks: (Mark | null)[]): number[] | null {
  const form = (i: number) => `${lines[i]?.name} ${marks[i]?.name}`;
  const said = (i: number) => spoken.test(lines[i]?.text ?? '');
  const bare = new Map<string, number>();
  marks.forEach((mark, i) => {
    if (mark?.bare) count(bare, form(i));
  });
  const recurs = (i: number) => (bare.get(form(i)) ?? 0) > (lines[i]?.name === 'h4' ? 0 : 1);
  // A byline stands under its headline, a label under what was said before.
  const names = lines.map((_, i) => i).filter((i) => marks[i]?.bare && recurs(i));
  const bylines = 2 * names.filter((i) => said(i - 1)).length < names.length;

  const people = new Map<string, string>();
  const groups = new Map<string, number>();
  const keys = new Map<number, string>();
  let announced = false;
  let timed = 0;
  let odd = 0;
  lines.forEach((line, i) => {
    announced ||= announces(line);
    if (staged.test(line.text)) odd++;
    if (attribute(line.element, 'begin')) timed++;
    const mark = marks[i];
    if (!mark || (mark.bare && (bylines || !recurs(i)))) return;
    if (!mark.rest && !(lines[i + 1] && !marks[i + 1]?.bare)) return;
    const key = people.get(mark.name) ?? mark.name.slice(mark.name.lastIndexOf(' ') + 1);
    for (const other of [key, ...shorter(mark.name)]) if (!people.has(other)) people.set(other, key);
    count(groups, key);
    keys.set(i, key);
  });

  const labelled = [...keys.keys()].filter(
    (i) => timed > 2 || marks[i]?.strong || (groups.get(keys.get(i) ?? '') ?? 0) > 1,
  );
  const next = new Map<string, string | null>();
  let speech = 0;
  let strong = 0;
  let full = 0;
  labelled.forEach((i, at) => {
    const speaks = spoken.test(marks[i]?.rest || (lines[i + 1]?.text ?? ''));
    if (speaks) speech++;
    if (speaks && marks[i]?.strong) strong++;
    if (marks[i]?.name.includes(' ')) full++;
    const key = keys.get(i) ?? '';
    const follower = keys.get(labelled[at + 1] ?? -1) ?? null;
    if (follower) next.set(key, next.has(key) && next.get(key) !== follower ? null : follower);
  });
  const many = [...groups.values()].filter((times) => times > 1).length;
  // Three or more that always come in the same order, again and again, are the fields of a form.
  const isForm = next.size > 2 && many > 2 && ![...next.values()].includes(null);
  const span = (labelled[labelled.length - 1] ?? 0) - (labelled[0] ?? 0);
  if (labelled.length < 3 || speech < 0.6 * labelled.length || isForm) return null;
  if (!announced && (odd > 2 || labelled.length < 0.1 * span)) return null;
  const enough =
    strong > 2 ||
    (many > 0 && strong > 1 && labelled.length > 3) ||
    (many > 1 && labelled.length > 3 && full > 0) ||
    (many > 0 && (announced || timed > 2));
  return enough ? labelled : null;
}

const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);

/** What a person with a full name may be called later: by first name, by all but the first, by initials. */
function shorter(name: string): string[] {
  const space = name.indexOf(' ');
  if (space < 0) return [];
  const initials = (dot: string) => name.replace(/(\S)\S*\s*/g, `$1${dot}`);
  return [name.slice(0, space), name.slice(space + 1), initials(''), initials('.')];
}
