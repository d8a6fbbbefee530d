import type { ComponentChild } from 'preact';
import type { MessageKey, Strings } from './strings.ts';

/** A message whose placeholders hold elements: returns the message's own words and the elements, in the language's order. */
export function rich(strings: Strings, key: MessageKey, ...parts: ComponentChild[]): ComponentChild[] {
  const marked = strings.text(key, ...parts.map((_, index) => `\uE000${index}\uE001`));
  return marked.split(/\uE000(\d)\uE001/).map((piece, index) => (index % 2 ? parts[Number(piece)] : piece));
}
