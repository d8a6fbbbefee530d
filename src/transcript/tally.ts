import type { Candidates } from './candidates.ts';
import { initialsIn, shortened } from './full-names.ts';
import type { Head } from './head.ts';
import { isArticled, JOINING } from './kinds.ts';
import { type Label, labelKey } from './label.ts';
import { QUESTIONS } from './questions.ts';

/** How often each label stands on a page, and parts of which names they are. */
export class Tally {
  /** Labels at the beginning of a block, by `labelKey()`. */
  private readonly counts = new Map<string, number>();
  /** Last words of labels inside paragraphs. */
  private readonly surnames = new Map<string | undefined, number>();
  /** What those may be called whom labels name in full: stretches of the name's words, and its initials. */
  private readonly shorter = new Set<string>();
  /** What people are counted by, and how many of each are heard again: "juror" of "Juror 2". */
  private readonly sorts = new Map<string, number>();
  /** Whether anybody is heard again who is called by what he or she is: "The ferryman". */
  private calling = false;
  /** Keys of labels on lines of their own, parts of which stand on others. */
  private readonly related = new Set<string>();

  constructor({ first, inner }: Pick<Candidates, 'first' | 'inner'>) {
    const heads = [...first.values()];
    const inside = [...inner.values()].flat();
    for (const { label } of heads) count(this.counts, labelKey(label));
    for (const { label } of inside) count(this.surnames, label.parts.at(-1));
    for (const { label, form } of [...heads, ...inside])
      if (label.kind === 'person' && label.parts.length > 1 && form !== 'line' && !label.suspect) this.shorten(label);
    this.spell(heads);
    this.sort(heads);
    this.relate(heads.filter(({ form }) => form === 'line'));
  }

  /** How often a label stands at the beginning of a block. */
  of(label: Label): number {
    return this.counts.get(labelKey(label)) ?? 0;
  }

  /**
   * How often the label of a head does, or, where both are lines of their own, another one that is part of it, or, of machines, whether it
   * stands inside of paragraphs.
   */
  times({ label, form }: Head): number {
    const again =
      (form === 'line' && this.related.has(labelKey(label))) || (isNumbered(label) && this.recursInside(label));
    return this.of(label) + (again ? 1 : 0);
  }

  /** Whether the label, or a part of its name, is printed again. */
  recurs(head: Head): boolean {
    return (
      this.times(head) > 1 || this.isPart(head.label) || [...shortened(head.label.name)].some((part) => this.has(part))
    );
  }

  /** Whether a label inside a paragraph stands inside of others as well, as far as its last word goes. */
  recursInside({ parts }: Label): boolean {
    return (this.surnames.get(parts.at(-1)) ?? 0) >= 2;
  }

  /** Whether a label is what somebody may be called whom another one names in full. */
  isPart({ parts }: Label): boolean {
    return this.shorter.has(parts.join(' '));
  }

  /** Whether these words alone are a label. */
  has(name: string | undefined): boolean {
    return this.counts.has(`person ${name}`);
  }

  /** "Q:" where there is an "A:" as well, both more than once. */
  asks({ parts: [part = ''] }: Label): boolean {
    return QUESTIONS.some((pair) => pair.includes(part) && pair.every((one) => this.timesOf(one) > 1));
  }

  /** "Juror 3", where two other jurors are heard again and again. */
  isCounted(label: Label): boolean {
    return (this.sorts.get(sortOf(label) ?? '') ?? 0) > 1;
  }

  /** Whether a label of an article and a noun is one where none of its sort is heard again: "The result: nobody came." */
  isAside(label: Label): boolean {
    return isCalledSo(label) && !this.calling;
  }

  /** "Ana Bell and Ben Roe", both of whom other labels name. */
  joins({ kind, parts }: Label): boolean {
    if (kind !== 'collective') return false;
    const at = parts.findIndex((part) => JOINING.has(part));
    const names = [parts.slice(0, at), parts.slice(at + 1)].map((name) => name.join(' '));
    return at > 0 && names.every((name) => this.shorter.has(name) || this.has(name));
  }

  /** How often one word alone is a label, whosever it is. */
  private timesOf(word: string): number {
    return (this.counts.get(`person ${word}`) ?? 0) + (this.counts.get(`unnamed ${word}`) ?? 0);
  }

  private shorten({ parts, name }: Label): void {
    for (let from = 0; from < parts.length; from++)
      for (let to = from + 1; to <= parts.length; to++)
        if (to - from < parts.length) this.shorter.add(parts.slice(from, to).join(' '));
    for (const initials of initialsIn(name)) this.shorter.add(initials);
  }

  /** "Ana:", and from then on "A:", where nobody else has that initial: "Ana" is heard again. */
  private spell(heads: readonly Head[]): void {
    const names = new Map<string, Set<string>>();
    for (const head of heads) {
      const { kind, parts, suspect } = head.label;
      const [part = ''] = parts;
      if (kind !== 'person' || suspect) continue;
      const known = names.get(part.charAt(0)) ?? new Set<string>();
      names.set(part.charAt(0), known);
      const [name] = known;
      const initial = parts.length === 1 && part.length === 1 && !this.asks(head.label);
      if (name && initial && known.size === 1 && this.times(head) > 1) this.shorter.add(name);
      known.add(parts.join(' '));
    }
  }

  private sort(heads: readonly Head[]): void {
    const again = new Map(
      heads.filter((head) => this.times(head) > 1).map(({ label }) => [labelKey(label), sortOf(label)]),
    );
    for (const sort of again.values()) if (sort !== null) count(this.sorts, sort);
    this.calling = heads.some((head) => this.times(head) > 1 && isCalledSo(head.label));
  }

  /** "Ana Bell" on a line of its own, and "Bell" on another one, are one label twice. */
  private relate(lines: readonly Head[]): void {
    const names = new Set(lines.map(({ label }) => labelKey(label)));
    for (const { label } of lines)
      for (const short of label.kind === 'person' && label.parts.length > 1 ? shortened(label.name) : [])
        if (names.has(`person ${short}`)) {
          this.shorter.add(short);
          this.related.add(`person ${short}`).add(labelKey(label));
        }
  }
}

const isCalledSo = ({ kind, casing, parts }: Label): boolean =>
  kind === 'unnamed' && casing === 'mixed' && isArticled(parts);

/** "Speaker B", "Speaker 2": what machines call whom they hear. */
export const isNumbered = ({ kind, parts }: Label): boolean =>
  kind === 'unnamed' && parts.length === 2 && /^(?:[a-z]|#?\d{1,2})$/.test(parts[1] ?? '');

/** What a number in a label counts; null for none. */
const sortOf = ({ kind, parts }: Label): string | null =>
  kind === 'unnamed' && parts.length > 1 && /^#?\d+$/.test(parts.at(-1) ?? '') ? parts.slice(0, -1).join(' ') : null;

/** Counts one more of something. */
export function count<K>(counts: Map<K, number>, what: K): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}
