// Labels inside a block, after what somebody else says.
import { COLON, type Head, isClock, isRemark, REACH, skipTimes, timeAt } from './head.ts';
import { type Label, readLabel } from './label.ts';
import { isSound } from './sounds.ts';

/** What may end the words before a label inside a block, and what ends no sentence: "Mr.", "J."; "so am I." does. */
const STOP = /[.?!…"”’»)\]—–-]/;
const SHORTENED =
  /(?:^|[\s.-])(?:(?!I)\p{Lu}|[Mm]rs?|Ms|Dr|St|Jr|Sr|Sen|Rep|Gov|Gen|Prof|MRS?|MS|DR|SEN|REP|GOV|GEN|COL|LT|SGT|CAPT|PROF)$/u;

/**
 * Labels after a sentence's end inside a block: "Well, OK.  BOND: So", or with the space forgotten: "I think—BOND: So". Whoever breaks in
 * has one behind a comma: "I just, Jane Bond: Oh". Linear.
 */
export function innerHeads(text: string, from: number): Head[] {
  const heads: Head[] = [];
  let sentence = -1;
  let clause = -1;
  let lead = -1;
  for (let i = from; i < text.length; i++) {
    const c = text[i] ?? '';
    const time = i > from && text[i - 1] === ' ' ? timeAt(text, i) : '';
    // Captions in one paragraph: "so I did 00:01:09 Jane Bond: So"; but "Jane Bond (00:01:09): So".
    if (time && !time.endsWith(':')) {
      sentence = i;
      i += time.length - 1;
      continue;
    }
    if (c === '>' && text[i + 1] === ' ' && text[i - 1] === '>') {
      // Captions: ">> BOND: So".
      lead = i - 1;
      sentence = i + 2;
      continue;
    }
    if (STOP.test(c) && !isTitleEnd(text, i) && !SHORTENED.test(text.slice(Math.max(0, i - 6), i))) {
      clause = -1;
      if (text[i + 1] === ' ') sentence = i + 2;
      else if (c !== '-' && c !== '"' && /^\p{Lu}{2}/u.test(text.slice(i + 1, i + 5))) sentence = i + 1;
    } else if (c === ',' && text[i + 1] === ' ') {
      clause = i + 2;
    } else if (c === '(' && sentence > from && i - sentence < REACH) {
      // What a label says in parentheses may have a colon or a full stop inside, and so may the title of what is heard.
      const close = text.slice(i, i + REACH).indexOf(')');
      const after = text.slice(i + close, i + close + 3);
      const sound = close > 0 && isSound(text.slice(i + 1, i + close));
      if (close > 0 && (sound || /^\)(?:[:：,]| \p{Ll})/u.test(after))) {
        // "(BEGIN CLIP) BOND: So"
        if (sound && sentence === i) sentence += close + 2;
        i += close;
      }
    } else if (COLON.test(c)) {
      const begins = sentence > from && i - sentence < REACH ? skipTimes(text, sentence) : i;
      const whole = readLabel(text.slice(begins, i));
      const label = whole ?? (clause > from && i - clause < REACH ? interrupting(text.slice(clause, i)) : null);
      const start = whole ? sentence : clause;
      if (label && !isClock(text, i) && !(text[whole ? begins : start] === '[' && isRemark(label)))
        heads.push({
          label,
          form: 'inner',
          start: lead === start - 3 ? lead : start,
          words: skipTimes(text, i + 1),
          end: text.length,
        });
      sentence = -1;
      clause = -1;
    }
  }
  return heads;
}

/** Whether a quotation mark ends a title and no sentence, as in a label: 'BOND, "SALTBOX" HOST:'. */
const isTitleEnd = (text: string, at: number): boolean =>
  /["”]/.test(text[at] ?? '') && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '');

/** The full name of whoever breaks in: a label only where the page has it otherwise. */
function interrupting(text: string): Label | null {
  const label = readLabel(text);
  return label?.kind === 'person' && label.parts.length > 1 ? { ...label, suspect: true } : null;
}
