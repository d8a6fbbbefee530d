import type { Block, Broadcast, Sourced } from '../transcript/model.ts';

/** Networks that make programmes which other stations carry, and their own domains. */
const networks: { name: string; hosts: string[] }[] = [
  { name: 'NPR', hosts: ['npr.org'] },
  { name: 'APM', hosts: ['americanpublicmedia.org'] },
  { name: 'PRX', hosts: ['prx.org'] },
  { name: 'BBC', hosts: ['bbc.co.uk', 'bbc.com'] },
  { name: 'CBC', hosts: ['cbc.ca'] },
  { name: 'ABC', hosts: ['abc.net.au'] },
  { name: 'RNZ', hosts: ['rnz.co.nz'] },
  { name: 'WNYC', hosts: ['wnyc.org', 'wnycstudios.org'] },
  { name: 'PBS', hosts: ['pbs.org'] },
  { name: 'NDR', hosts: ['ndr.de'] },
  { name: 'Deutschlandfunk', hosts: ['deutschlandfunk.de'] },
];

/** Programmes whose site bears their name: there the name of the site is the programme. */
const programmes: string[] = [
  'This American Life',
  'Radiolab',
  'Freakonomics',
  'Democracy Now!',
  'Living on Earth',
  'PBS NewsHour',
  'PBS News Hour',
  'Marketplace',
  'Science Friday',
  'Snap Judgment',
  '99% Invisible',
  'Radio Ambulante',
  'Latino USA',
  'On the Media',
  'The World',
];

/**
 * What is known of a broadcast by its site and by the words of its page, where the page's data leave it open: the network, and the
 * programme whose own site it is. Linear in the blocks.
 */
export function withBroadcaster(broadcast: Broadcast, blocks: readonly Block[]): Broadcast {
  const own = programmes.find((name) => name === broadcast.station?.value);
  return {
    ...broadcast,
    programme: broadcast.programme ?? (own ? { value: own, origin: 'metadata' } : null),
    network: broadcast.network ?? networkOf(broadcast.url, blocks),
  };
}

/**
 * A network that is known, by its own site, by the credit under the transcript, or by its name in the words. `transcript/broadcast.ts`
 * finds those that are not, by what such a credit looks like.
 */
function networkOf(address: string, blocks: readonly Block[]): Sourced<string> | null {
  const host = new URL(address).hostname;
  for (const { name, hosts } of networks) {
    if (hosts.some((own) => host === own || host.endsWith(`.${own}`))) return { value: name, origin: 'metadata' };
  }
  const all = networks.map(({ name }) => name).join('|');
  const credit = new RegExp(`(?:provided by|copyright|©)[\\s©\\d]{0,40}(${all})\\b`, 'i');
  const spoken = new RegExp(
    `\\bFrom (${all})(?: News)?(?: (?:in|and) [^,.]{2,40})?,|${SAID}(${all}) News\\b(?! \\p{L})|\\b(${all})['’]s (?=\\p{Lu})`,
    'gu',
  );
  const labels = new Set(blocks.map(({ text }) => LABEL.exec(text)?.[0].toLowerCase()));
  let inferred: Sourced<string> | null = null;
  for (const { text } of blocks) {
    const printed = credit.exec(text)?.[1];
    const name = networks.find((one) => one.name.toLowerCase() === printed?.toLowerCase())?.name;
    if (name) return { value: name, origin: 'printed' };
    const found: Iterable<RegExpExecArray> = inferred ? [] : text.matchAll(spoken);
    for (const said of found) {
      const value = said[1] ?? said[2] ?? said[3];
      if (!value || (/s $/.test(said[0]) && !isHeard(text.slice(said.index + said[0].length), labels))) continue;
      inferred = { value, origin: 'inferred', from: text.slice(said.index, said.index + 40) };
      break;
    }
  }
  return inferred;
}

/** Before a network's news, where they are these: "For NPR News", "Ana Bell, NPR News". On others' people have seen something. */
const SAID = "(?:\\b(?:[Ff]rom|For|This is) |\\p{Lu}[\\p{L}'’-]+ \\p{Lu}[\\p{L}'’-]+, )";

/** What a block begins with that may be a name. */
const LABEL = /^[^:,()]{3,60}(?=[:,(]| \()/;

/** Whether the name that a text begins with, of two words to four, is also that of somebody who speaks. */
const isHeard = (text: string, labels: ReadonlySet<string | undefined>): boolean => {
  const words = text.slice(0, 80).toLowerCase().split(' ', 4);
  return [2, 3, 4].some((length) =>
    labels.has(
      words
        .slice(0, length)
        .join(' ')
        .replace(/[^\p{L}]+$/u, ''),
    ),
  );
};
