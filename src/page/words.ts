// What the words of a broadcast say of it themselves: "This is ALL HOURS CONSIDERED from NPR News."

import { networks, programmes } from '../sites/broadcasters.ts';
import type { Block, Sourced } from '../transcript/model.ts';

const capital = "[\\p{Lu}\\d][\\p{L}\\p{M}\\d'’&!-]*";
const small = '(?:of|the|on|in|to|and|for|from|at|a|with)';
const title = `${capital}(?:\\s(?:${capital}|${small}))*`;
const openings = [
  new RegExp(`\\b(?:This|It)(?: is|'s|’s)\\s+(${title}?)(?:,?\\s+from\\s+(${capital})(?:\\s+News)?)?[.,]`, 'u'),
  new RegExp(
    `(?:^|[.!?]\\s)From\\s+(?:(${capital})(?:\\s+News)?(?: in ${capital}(?:\\s${capital})?)?,\\s+(?:this|it)(?: is|'s|’s)\\s+)?(${title}),\\s+I(?:'m|’m| am)\\b`,
    'u',
  ),
  new RegExp(`\\b(?:You're|You’re) listening to\\s+(${title})[.,]`, 'u'),
];

/** The programme, from the words of its opening; else from the name of a site that is one programme's own. */
export function programmeIn(blocks: Block[], site: string): Sourced<string> | null {
  for (const { text, aside } of blocks.slice(0, 60)) {
    if (aside) continue;
    for (const [index, opening] of openings.entries()) {
      const match = opening.exec(text.slice(0, 1000));
      const name = match?.[index === 1 ? 2 : 1]?.trim();
      // "This is Kelly." names a person: a programme introduces who speaks, or who makes it, or stands in capitals.
      if (
        !match ||
        !name ||
        !(
          index > 0 ||
          match[2] ||
          introduces.test(text.slice(match.index + match[0].length)) ||
          (name.includes(' ') && name === name.toUpperCase())
        )
      )
        continue;
      return { value: inTitleCase(name), origin: 'inferred', from: match[0].replace(/^[.!?]\s/, '') };
    }
  }
  const own = programmes.find((name) => name === site);
  return own ? { value: own, origin: 'metadata' } : null;
}

const introduces = /^\s*(?:I'm|I’m|I am|Hello|Good (?:morning|evening|afternoon)|From)\b/;

/** The network, by its own site, by the credit under the transcript, or by its name in the words. */
export function networkIn(address: string, blocks: Block[]): Sourced<string> | null {
  const host = new URL(address).hostname;
  for (const { name, hosts } of networks) {
    if (hosts.some((own) => host === own || host.endsWith(`.${own}`))) return { value: name, origin: 'metadata' };
  }
  const all = networks.map(({ name }) => name).join('|');
  const credit = new RegExp(`(?:provided by|copyright|©)[\\s©\\d]*(${all})\\b`, 'i');
  const spoken = new RegExp(`\\b(${all})(?: News\\b|(?:'s|’s)\\s(?=\\p{Lu}))`, 'u');
  let inferred: Sourced<string> | null = null;
  for (const { text } of blocks) {
    const printed = credit.exec(text)?.[1];
    const name = networks.find((one) => one.name.toLowerCase() === printed?.toLowerCase())?.name;
    if (name) return { value: name, origin: 'printed' };
    const said: RegExpExecArray | null = inferred ? null : spoken.exec(text);
    if (said?.[1]) inferred = { value: said[1], origin: 'inferred', from: text.slice(said.index, said.index + 40) };
  }
  return inferred;
}

function inTitleCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .split(' ')
    .map((word, index) =>
      index > 0 && /^(?:of|the|on|in|to|and|for|from|at|a|with)$/.test(word)
        ? word
        : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}
