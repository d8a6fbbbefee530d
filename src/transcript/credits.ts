// Lines of the form of a label that only say who is who, or what the transcript is of: credits, casts, keys to initials, facts.

import { key } from './fold.ts';
import { initialsOf } from './full-names.ts';
import type { Head } from './head.ts';
import { type Label, readLabel } from './label.ts';
import { FUNCTION_WORDS, PARTICLES, ROLES } from './lexicon.ts';
import type { Block } from './model.ts';
import { isMarker } from './notes.ts';

/** Small words inside of a name: "van der Heide", "de los Ríos", "al-Maleh". */
const SMALL = `(?:(?:${[...PARTICLES].join('|')}|['’]t)\\s){0,2}(?:\\p{Ll}{1,4}['’-](?=\\p{Lu}))?`;
const WORD = "\\p{Lu}(?:\\.(?:\\p{Lu}\\.){0,2}|[\\p{L}\\p{M}'’-]*)";
const NAME = `(?:(?:Dr|Prof|Mr|Mrs|Ms|Rev|Sen|Rep|Gov)\\.\\s)?${WORD}(?:,?\\s(?:(?:[JS]r|St)\\.|${SMALL}${WORD}))`;
/** Names and nothing else. */
const NAMES = new RegExp(`^${NAME}+\\.?$`, 'u');
/** A name in a script without capitals, perhaps with what somebody is. */
const UNCASED = /^[\p{Lo}\p{M}ー\s・·]{2,16}(?:[（(][^（）()]{1,20}[）)])?$/u;
/** A name, and what it is: "Orla Bran, ferrywoman", "Orla Bran (ferrywoman)". No sentence: it does not end like one. */
const DESCRIBED = new RegExp(`^${NAME}{1,8}(?:$|,\\s|\\s[(–—-]).*[\\p{L}\\d)]$`, 'u');
const CAST =
  /^(?:hosts|reporters|guests|speakers|participants|interviewees|contributors|voices|credits?|sprecher(?:innen)?|gäste|teilnehmer(?:innen)?|mitwirkende|gesprächspartner(?:innen)?|moderator(?:en|innen)|invitad[ao]s|participantes|presentador[ae]s|entrevistad[ao]s|intervenant(?:e?s)|invité(?:e?s)|animateurs|ospiti|partecipanti|convidad[ao]s|гости|гості)$/i;
/** What somebody does who is not heard. */
const MAKING = /^(?:producers?|editors?|engineer|researcher|transcriber|transcriptionist)$/;

/** "Kit", of two who make a programme. */
const GIVEN = /^\p{Lu}[\p{L}\p{M}'’-]*$/u;

/** Whether a text is names and nothing else: "Orla Bran", "Orla Bran, Cy Roe". */
export const isNames = (text: string): boolean => NAMES.test(text);

/** Whether a text is whom a heading names or introduces: over "Ana Bell, ferrywoman" stands "Guests:". */
const isCast = (text: string, over: string): boolean =>
  (NAMES.test(text) && !text.endsWith('.')) || (CAST.test(over) && DESCRIBED.test(text));

/** Whether a label is a credit's: a role, then nothing but a name ("HOST: Steve Curwood"), or the key to initials ("SC: Steve Curwood"). */
export function isCredit(block: Block, { label, words, form }: Head, next: Block | undefined): boolean {
  // In a table the name has a cell of its own, in a list a line.
  if (block.text.endsWith(':') && words === block.text.length && (label.kind === 'unnamed' || CAST.test(label.name)))
    return next !== undefined && next.kind !== 'heading' && isCast(next.text, label.name);
  if (keyIn(block.text)) return true;
  // No reporter is called so alone.
  if (label.name === 'BYLINE' && form === 'colon' && !ENDED.test(block.text)) return true;
  // A heading over the guests' names; "Sprecher" stands over what one reads as well.
  if (form === 'line') return block.kind === 'heading' && CAST.test(label.name) && label.role !== 'narrator';
  if (form !== 'colon') return false;
  const rest = block.text.slice(words).trim();
  // "Guests: Ana Bell, who ferries goats, Ben Roe (baker)"
  if (CAST.test(label.name) && DESCRIBED.test(rest.replace(/\s(?:&|and|und|y|et)\s/g, ', '))) return true;
  if (rest.split(/[\s,]+/).length > 12) return false;
  // "Host: Ana Bell   Guest: Ben Roe"
  if (label.role !== null && /[:：]\s*\S/.test(rest) && !ENDED.test(rest)) return true;
  if (SOURCE.test(rest) || REACHED.test(rest)) return true;
  if (CAST.test(label.name)) return NAMES.test(rest);
  if (label.role !== null && UNCASED.test(rest)) return true;
  const made = MAKING.test(label.parts.at(-1) ?? '');
  if (label.parts.length > 1 && !made) return false;
  if (label.kind !== 'unnamed' && !made) return false;
  if (label.role === null && !made && rest.endsWith('.')) return false;
  const [first = ''] = rest.split(' ', 1).map(key);
  // "HOST: Merci Orla."
  if (FUNCTION_WORDS.has(first) || /\bI['’]m\b/.test(rest)) return false;
  return NAMES.test(rest) || (DESCRIBED.test(rest) && (made || ROLES.has(label.parts[0] ?? '')));
}

/** Whether a line names somebody behind what may be any work, "Sound: Jens Moss": a credit where it stands beside one. */
export const isNamesAlone = ({ text }: Block, { label, form, words }: Head): boolean => {
  const rest = text.slice(words).trim();
  const named = NAMES.test(rest) || (MAKING.test(label.parts.at(-1) ?? '') && GIVEN.test(rest));
  return form === 'colon' && !text.endsWith('.') && named;
};

/** Whether a line may name behind what somebody does whoever does it, by one word: "Host: Ana", "Hosts: Ana, Ben". */
export const isRoleAlone = (text: string, { label, form, words }: Head): boolean =>
  form === 'colon' &&
  (label.role !== null || CAST.test(label.name)) &&
  !/[^\p{L}\p{M}\s,&'’.-]|[a-z]\.$/u.test(text.slice(words));

/** Those whom a cast names: "Presenters: ANA BELL and BEN ROE". */
export const creditedIn = (text: string): Label[] =>
  text
    .replace(/^[^:：]{0,40}[:：]\s*/, '')
    .split(/,\s|\s(?:and|und|y|et|&)\s/i)
    .flatMap((name) => readLabel(name) ?? []);

/** "SC: Steve Curwood", "S – Steve Curwood, host" */
const KEY = new RegExp(`^(\\p{Lu}[\\p{Lu}.]{0,4})\\s?(?:[:：=]|[–—-])\\s(${NAME}+)(?:,\\s[^.?!]{2,80})?$`, 'u');

/** Whom initials mean, where a line says that and nothing else: the initials, as `key()` has them, and the name. */
export function keyIn(text: string): [string, string] | null {
  const [, printed = '', name = ''] = KEY.exec(text) ?? [];
  const initials = key(printed);
  const words = name.split(' ').map(key);
  const fits = initials.length > 1 ? initialsOf(words).includes(initials) : words[0]?.startsWith(initials);
  return initials && fits ? [initials, name] : null;
}

/** Whose a picture is: "© Ana Bell / KZLQ", "kzlq.example". */
const SOURCE = /^©|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/?$/;
/** Where somebody is reached, and no more: "Ana Bell, (02) 5550 1234", "press@kzlq.example". */
const REACHED = new RegExp(`^(?:${NAME}(?:,| [-–|])?\\s)?(?:[(+]?\\d[\\d ()-]{7,18}\\d|[\\w.+-]+@[\\w.-]+)$`, 'u');

/** How spoken words end, or a mark of something heard. */
const ENDED = /[\p{STerm}…"“”’«»)\]—–-]$/u;

/** Takes away what stands at a transcript's head, before anybody speaks: "TX: TUESDAY 14th MARCH". No such label recurs. */
export function dropFacts(blocks: readonly Block[], heads: Map<number, Head[]>, recurs: (head: Head) => boolean): void {
  // Names on lines of their own are a cast where all that is said has its labels before it.
  const cast: number[] = [];
  const forms = new Set<boolean>();
  for (const [index, [head]] of heads) {
    forms.add(head?.form === 'line');
    if (head?.form === 'line' && forms.size === 1) cast.push(index);
  }
  dropAnnounced(blocks, heads);
  const [line] = forms;
  const later = [...heads].slice(cast.length).some(([, [head]]) => head?.form === 'line');
  if (line && forms.size > 1 && !later && !haveWords(blocks, new Set(cast), heads))
    for (const index of cast) heads.delete(index);
  for (const [i, { index, text }] of blocks.entries()) {
    const [head] = heads.get(index) ?? [];
    if (!head) continue;
    const { form, words, label } = head;
    if (
      form !== 'colon' ||
      (words >= text.length && endsAfter(blocks, i, heads)) ||
      label.role !== null ||
      ENDED.test(text) ||
      isTalk(text.slice(words)) ||
      recurs(head)
    )
      return;
    heads.delete(index);
  }
}

/** Takes away names above the words that announce the transcript, where nobody has spoken: "Ana Bell - Ferrywoman". */
function dropAnnounced(blocks: readonly Block[], heads: Map<number, Head[]>): void {
  const from = blocks.findLastIndex(({ text }) => isMarker(text));
  const above = blocks.slice(0, Math.max(0, from));
  const named: number[] = [];
  for (const [i, { index, text }] of above.entries()) {
    const [head] = heads.get(index) ?? [];
    if (!head) continue;
    if (!/^(?:line|dash)$/.test(head.form) || ENDED.test(text) || endsAfter(above, i, heads)) return;
    named.push(index);
  }
  if (heads.size > 2 * named.length) for (const index of named) heads.delete(index);
}

/** More words than a fact has, of more than one sentence. */
const isTalk = (text: string): boolean => text.split(' ').length > 12 && /[.?!…] \p{Lu}/u.test(text);

/** Whether what stands under any of these names, without a label of its own, ends as sentences do: 'Author, "Boats at Night"' does not. */
const haveWords = (blocks: readonly Block[], names: ReadonlySet<number>, heads: ReadonlyMap<number, Head[]>): boolean =>
  blocks.some(
    ({ text, index }, i) =>
      /[\p{STerm}…]\W*$/u.test(text) && !heads.has(index) && names.has(blocks[i - 1]?.index ?? -1),
  );

/** Whether any block under a label that stands alone ends like speech. */
function endsAfter(blocks: readonly Block[], at: number, heads: ReadonlyMap<number, Head[]>): boolean {
  for (let i = at + 1; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || heads.has(block.index)) return false;
    if (ENDED.test(block.text)) return true;
  }
  return false;
}
