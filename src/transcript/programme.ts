// The programme and the network in the words of the page.
import type { Block, Broadcast, Sourced } from './model.ts';

const TITLE = '(\\p{Lu}[^.,;:!?"“”()]{1,60}?)';

const SAID: readonly RegExp[] = [
  new RegExp(
    `(?:^|[.!?"”]\\s|\\b(?:and|And)\\s)(?:[Tt]his is|[Yy]ou['’]re listening to|[Yy]ou are listening to|[Ww]elcome to|Das ist|Sie hören|Willkommen bei|Esto es|Bienvenidos a|Escuchan|Vous écoutez|Bienvenue (?:dans|à))\\s${TITLE}\\s?(?=(?:,? (?:from|von|vom|de|sur|en)\\s\\p{Lu}|[.!]))`,
    'u',
  ),
  new RegExp(`(?:^|[.!?"”]\\s)(?:From|Von|Desde|De)\\s${TITLE},\\s(?:this is|I['’]m|I am|ich bin|soy|je suis)\\b`, 'u'),
];

const NETWORK = /(?:,? (?:from|von|vom|de|sur|en)\s)(\p{Lu}[\p{L}&]*(?:\s\p{Lu}[\p{L}&]*){0,3})/u;

/** The programme that a spoken sentence names: "This is WEEKEND EDITION from NPR News." */
export function programmeIn(text: string): { name: string; network: string | null; from: string } | null {
  const beginning = text.slice(0, 600);
  for (const pattern of SAID) {
    const found = pattern.exec(beginning);
    const name = found?.[1]?.trim();
    if (!found || !name || !isTitle(name)) continue;
    const from = NETWORK.exec(beginning.slice(found.index + found[0].length, found.index + found[0].length + 60));
    return { name, network: from?.index === 0 ? (from[1] ?? null) : null, from: found[0].replace(/^[.!?"”]\s/, '') };
  }
  return null;
}

/** Every word but the small ones begins with a capital. */
function isTitle(name: string): boolean {
  const words = name.split(' ');
  const small = /^(?:of|the|to|on|in|and|for|at|with|a|an|or|de|del|la|el|y|der|die|das|am|und|du|des|les|et)$/;
  return (
    words.length <= 7 &&
    /^\p{Lu}|^\d/u.test(name) &&
    words.every((word) => small.test(word) || /^[\p{Lu}\d&'’]/u.test(word))
  );
}

/** Fills what the page's data leaves open: programme, network. What the page states wins. */
export function fill(
  broadcast: Broadcast,
  spoken: readonly string[],
  notes: readonly string[],
  blocks: readonly Block[],
): Broadcast {
  const filled = { ...broadcast };
  for (const text of spoken) {
    const said = programmeIn(text);
    if (!said) continue;
    const people = broadcast.people.some(({ value }) => value.toLowerCase() === said.name.toLowerCase());
    if (people) continue;
    filled.programme ??= { value: natural(said.name, blocks), origin: 'inferred', from: said.from };
    if (said.network) filled.network ??= network(said.network, said.from);
    break;
  }
  for (const text of [...notes, ...spoken]) {
    if (filled.network) break;
    const credit =
      /(?:Transcript (?:provided )?by|Copyright (?:©\s?)?(?:\d{4}\s)?(?:by )?|©\s?\d{4}\s)\s?((?:\p{Lu}[\p{L}&]*)(?:\s\p{Lu}[\p{L}&]*){0,4})/u.exec(
        text,
      );
    if (credit?.[1]) filled.network = { value: short(credit[1]), origin: 'printed' };
  }
  for (const text of spoken) {
    if (filled.network) break;
    const member = /(?:^|\s)(\p{Lu}{2,5})['’]s\s\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}'’-]+\s(?:reports|has )/u.exec(text);
    if (member?.[1]) filled.network = { value: member[1], origin: 'inferred', from: member[0].trim() };
  }
  return filled;
}

const network = (name: string, from: string): Sourced<string> => ({ value: short(name), origin: 'inferred', from });

/** "NPR News" is said of NPR. */
const short = (name: string) => name.replace(/^(\p{Lu}{2,5})\sNews$/u, '$1');

/** A title that is printed in capitals, as the page spells it elsewhere, else by rule. */
function natural(title: string, blocks: readonly Block[]): string {
  if (title !== title.toUpperCase() || title.length < 4) return title;
  for (const { text } of blocks) {
    const at = text.toLowerCase().indexOf(title.toLowerCase());
    const printed = at < 0 ? '' : text.slice(at, at + title.length);
    if (printed && printed !== printed.toUpperCase() && /^\p{Lu}/u.test(printed)) return printed;
  }
  return title
    .split(' ')
    .map((word, i) =>
      i > 0 && /^(?:OF|THE|TO|ON|IN|AND|FOR|AT|WITH|A|AN)$/.test(word)
        ? word.toLowerCase()
        : word.slice(0, 1) + word.slice(1).toLowerCase(),
    )
    .join(' ');
}
