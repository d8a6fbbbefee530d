// Interviews that are printed as questions and answers: "Q: … A: …", "Pregunta. … R. …".
import type { Head } from './head.ts';
import type { Label } from './label.ts';
import { COLLECTIVES, UNNAMED } from './lexicon.ts';
import type { Block } from './model.ts';

/** How questions and answers are labelled: pairs, as `key()` has them. */
export const QUESTIONS = [
  ['q', 'a'],
  ['question', 'answer'],
  ['frage', 'antwort'],
  ['pregunta', 'respuesta'],
  ['question', 'reponse'],
  ['p', 'r'],
  ['q', 'r'],
  ['f', 'a'],
];

/** Questions and answers with a full stop, as they are printed in bold. A full stop in bold ends a heading, and these. */
export const ASKING = /^(P|R|Q|A|Pregunta|Respuesta|Question|Answer|Réponse|Frage|Antwort)\.$/;

/** Whether a block begins with "Q." or "Q:". */
export const isAsked = ({ text }: Block): boolean => /^Q[.:]\s?["“([]?[\p{L}\d]/u.test(text);

/** Whether a block begins with "A." or "A:", as what answers "Q." does. */
export const isAnswered = ({ text }: Block): boolean => /^A[.:]\s["“([]?[\p{Lu}\d]/u.test(text);

/** "Question:", "Audience question:", "Answer:": whoever asks or answers, and nobody's name. */
export const isAskedWord = ({ parts }: Label): boolean =>
  parts.every((part, i) =>
    i < parts.length - 1
      ? COLLECTIVES.has(part) || UNNAMED.has(part)
      : part.length > 1 && QUESTIONS.some((pair) => pair.includes(part)),
  );

/** Reads "P." as "Pregunta" where the page has that as well: changes the labels of those heads. */
export function spellOut(heads: Iterable<Head>): void {
  const whole = new Map<string, Label>();
  const short: Head[] = [];
  for (const head of heads) {
    const [part = '', ...more] = head.label.parts;
    if (more.length === 0 && QUESTIONS.some((pair) => pair.includes(part))) {
      if (part.length > 1) whole.set(part.charAt(0), head.label);
      else short.push(head);
    }
  }
  for (const head of short) {
    const label = whole.get(head.label.parts[0] ?? '');
    if (label) head.label = { ...label, printed: head.label.printed };
  }
}
