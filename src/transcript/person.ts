import { naturalTitle } from './casing.ts';
import type { Label } from './label.ts';
import type { Mentions } from './mentions.ts';
import type { Role, Speaker } from './model.ts';

/** A speaker in the making. */
export interface Person {
  kind: Speaker['kind'];
  /** In natural case. */
  name: string;
  /** Keys of the name's words, without suffix. */
  parts: string[];
  labels: Set<string>;
  role: Role | null;
  title: string | null;
  description: string | null;
  /** Index of the first turn under the full name. */
  first: number;
  inferredFrom?: string;
}

/** Somebody of whom no more is known than a name, in natural case, first heard in this turn. */
export const newPerson = ({ kind, parts }: Label, name: string, turn: number): Person => ({
  kind,
  name,
  parts,
  labels: new Set(),
  role: null,
  title: null,
  description: null,
  first: turn,
});

/** "CEO", "BMI": so few letters say what somebody is only if they are an abbreviation. */
const SHORT = /^\p{Lu}{2,3}$/u;

/** Takes in what one of a person's labels says besides the name. */
export function describe(person: Person, label: Label, mentions: Mentions): void {
  person.labels.add(label.printed);
  person.role ??= label.role;
  if (label.title) person.title ??= naturalTitle(label.title, mentions);
  // Beside a name in capitals the rest is printed so as well; beside "Ana Bell" and small letters "AA" is an abbreviation, and "CEO" always.
  if (label.description)
    person.description ??=
      label.casing === 'mixed' || SHORT.test(label.description) || /\p{Ll}{2}/u.test(label.description)
        ? label.description
        : naturalTitle(label.description, mentions);
}
