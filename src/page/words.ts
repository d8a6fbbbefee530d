// What is known of a site by its name, and the network by the words of the broadcast.

import { networks, programmes } from '../sites/broadcasters.ts';
import type { Block, Sourced } from '../transcript/model.ts';
import { newPace } from './pace.ts';

/** The programme by the name of a site that is one programme's own. */
export function ownProgramme(site: string): Sourced<string> | null {
  const own = programmes.find((name) => name === site);
  return own ? { value: own, origin: 'metadata' } : null;
}

/** The network, by its own site, by the credit under the transcript, or by its name in the words. */
export async function networkIn(address: string, blocks: Block[]): Promise<Sourced<string> | null> {
  const host = new URL(address).hostname;
  for (const { name, hosts } of networks) {
    if (hosts.some((own) => host === own || host.endsWith(`.${own}`))) return { value: name, origin: 'metadata' };
  }
  const all = networks.map(({ name }) => name).join('|');
  const credit = new RegExp(`(?:provided by|copyright|©)[\\s©\\d]*(${all})\\b`, 'i');
  const spoken = new RegExp(`\\b(${all})(?: News\\b|(?:'s|’s)\\s(?=\\p{Lu}))`, 'u');
  let inferred: Sourced<string> | null = null;
  const pace = newPace();
  for (const { text } of blocks) {
    await pace();
    const printed = credit.exec(text)?.[1];
    const name = networks.find((one) => one.name.toLowerCase() === printed?.toLowerCase())?.name;
    if (name) return { value: name, origin: 'printed' };
    const said: RegExpExecArray | null = inferred ? null : spoken.exec(text);
    if (said?.[1]) inferred = { value: said[1], origin: 'inferred', from: text.slice(said.index, said.index + 40) };
  }
  return inferred;
}
