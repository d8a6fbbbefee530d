// What the words of the page say of the broadcast.

import { CALL_SIGN } from './casing.ts';
import { fold, key } from './fold.ts';
import type { Introduction } from './introductions.ts';
import type { Block, Broadcast, Sourced } from './model.ts';
import { greetingsIn, isFor, type SaidProgramme, WITH } from './programme.ts';

/** How many turns apart a programme's name and the name of its host may be said. */
const NEAR = 2;

/** A programme says its name in its first turns: in how many. */
const EARLY = 400;
const CANDIDATES = 12;

/** The words of one turn, and which people and programmes are named in them. */
export interface Spoken {
  paragraphs: readonly string[];
  introductions: readonly Introduction[];
  programmes: readonly SaidProgramme[];
}

/**
 * Fills what the page's data leaves open: programme, network. What the page states wins. `people` are the keys of the words of everybody's
 * name: "This is Ana Bell." names no programme.
 */
export function fill(
  broadcast: Broadcast,
  turns: readonly Spoken[],
  notes: readonly string[],
  blocks: readonly Block[],
  people: readonly (readonly string[])[],
): Broadcast {
  const filled = { ...broadcast };
  const heard = notes.map((text) => HEARD.exec(text)).find((found) => found);
  if (heard) filled.programme ??= { value: (heard[1] ?? heard[2] ?? '').trim(), origin: 'printed' };
  const own = notes.map((text, i) => PRODUCED.exec(text)?.[1] ?? factIn(text, notes[i + 1])).find((name) => name);
  if (own) filled.programme ??= { value: own, origin: 'printed' };
  const above = airedProgramme(notes);
  const shouted = above && withoutHost(natural(above, blocks), people);
  if (shouted && !isOneOf(people, shouted)) filled.programme ??= { value: shouted, origin: 'printed' };
  const said = saidProgramme(turns, people, blocks, broadcast);
  if (said) {
    filled.programme ??= { value: natural(said.name, blocks), origin: 'inferred', from: said.from };
    if (said.network) filled.network ??= network(said.network, said.from);
  }
  const spoken = turns.flatMap(({ paragraphs }) => paragraphs).slice(0, 40);
  const greeted = filled.programme ? null : greetedProgramme(spoken, [broadcast.station?.value ?? '', ...notes]);
  if (greeted) filled.programme = { value: greeted, origin: 'printed' };
  for (const text of [...notes, ...spoken]) {
    if (filled.network) break;
    const credit = RIGHTS.exec(text);
    if (credit?.[1] && isBroadcaster(credit[1])) filled.network = { value: short(credit[1]), origin: 'printed' };
  }
  for (const text of spoken) {
    if (filled.network) break;
    const member = MEMBER.exec(text);
    // Who belongs to others is talked about, and not heard.
    if (member?.[1] && people.some((parts) => parts.at(-1) === key(member[2] ?? '')))
      filled.network = { value: member[1], origin: 'inferred', from: member[0].trim() };
  }
  const { title, station, programme, network: maker } = filled;
  if (title) filled.title = { ...title, value: alone(title.value, [station, programme, maker]) };
  return filled;
}

/** What stands between a title and whose page it is on. */
const BEHIND = /\s(?:[|–—·»-]|::)\s/gu;
/** A title without the names that sites put behind it: "Low Water | Salt | KZLQ". */
function alone(title: string, owners: readonly (Sourced<string> | null)[]): string {
  const names = new Set(owners.flatMap((owner) => (owner ? [fold(owner.value)] : [])));
  let bare = title;
  for (const { index, 0: sign } of [...title.matchAll(BEHIND)].reverse())
    if (index > 0 && names.has(fold(bare.slice(index + sign.length)))) bare = bare.slice(0, index);
  return bare;
}

/** Whose a transcript is: "Transcript provided by NPR", "© 2024 Saltbox Public Radio". */
const RIGHTS =
  /(?:Transcript (?:provided )?by|Copyright (?:©\s?)?(?:\d{4}\s)?(?:by )?|©\s?\d{4}\s)\s?((?:\p{Lu}[\p{L}&-]*)(?:\s\p{Lu}[\p{L}&-]*){0,4})/u;
/** "KZLQ's Ana Bell reports": network and surname. */
const MEMBER = /(?:^|\s)(\p{Lu}{2,5})['’]s\s\p{Lu}\p{Ll}+\s(\p{Lu}[\p{L}'’-]+)\s(?:reports|has )/u;

/** "NPR", "Saltbox Public Radio", and not who typed it: "Reva". */
const isBroadcaster = (name: string): boolean =>
  /^\p{Lu}[\p{Lu}&]{1,5}$/u.test(name) ||
  /radio|rundfunk|news|network|media|public|broadcast|studios|televis|\b(?:TV|FM|Life)\b/i.test(name);

/** How pages say of which programme they are: "Heard on Saltbox", "From Saltbox, 5:20 pm on 2 July". */
const HEARD =
  /^(?:(?:As )?[Hh]eard on|Aired on|As aired on) (\p{Lu}[^.,:;|]{2,50})$|^From (\p{Lu}[^.,:;|]{2,50}), (?:\d{1,2}[:.]\d\d|on \d|\d{1,2} ?[ap]m)/u;

/** A programme's note on itself: "All Hours is produced for the ear". */
const PRODUCED = /^(?:Note:\s)?(\p{Lu}[^.,:;]{2,40}?) is produced for the ear/u;

/** "Sendereihe: Nachtluft", "Programa: Sal y pan". */
const FACT =
  /^(?:Sendung|Sendereihe|Reihe|Dieses Thema im Programm|Programa|Programm?e?|Show|Émission|Programma|Trasmissione)\s?[:：]\s*(.{0,90})$/;

/** When a broadcast was aired, in a line of its own: "Aired June 2, 2019 - 16:00 ET", "TX: 05.03.19". */
const AIRED = /^Aired\s\p{Lu}\p{Ll}{2,8}\s\d{1,2},\s\d{4}|^(?:TX|Transmission(?: date)?)\s?[:：].*\d/u;
/** A programme's name in capitals. */
const SHOUTED = /^(?=.*\p{Lu}{2})[\p{Lu}\d][\p{Lu}\d '’&.-]{2,60}(?<!\p{Lu}{2}\.)$/u;
/** So many lines above that it stands, the headlines of the day below it. */
const ABOVE = 2;

/** The programme in capitals above the line that says when it was aired; null for none or several. */
function airedProgramme(notes: readonly string[]): string | null {
  const aired = notes.findIndex((text) => AIRED.test(text));
  const [name, other] = notes
    .slice(Math.max(0, aired - ABOVE), Math.max(0, aired))
    .filter((text) => SHOUTED.test(text) && !STATION.test(text));
  return name !== undefined && other === undefined ? name : null;
}

/** "von Ana Bell" */
const CREDITED = /^(?:von|mit|by|with|par|avec|por|con) /;

/**
 * The programme that a note states as a fact, in itself or in the cell after it. German stations print theirs before it, the time behind:
 * "Dieses Thema im Programm: Welle Nord | Nachtluft | 14.01.2022".
 */
function factIn(note: string, next = ''): string | null {
  const told = FACT.exec(note);
  if (!told) return null;
  const all = (told[1] || next).split(' | ');
  const dated = all.findIndex((piece, i) => i > 0 && /^\d/.test(piece));
  const pieces = (dated < 0 ? all : all.slice(0, dated)).filter(
    (piece) => /^\p{L}[^.:?!]{1,50}$/u.test(piece) && !CREDITED.test(piece),
  );
  return pieces[1] ?? pieces[0] ?? null;
}

/** Whether a name is that of one of these people. */
function isOneOf(people: readonly (readonly string[])[], name: string): boolean {
  const parts = name.split(' ').map(key);
  return people.some((own) => own.at(-1) === parts.at(-1) || (parts.length === 1 && own[0] === parts[0]));
}

/** "Saltbox" of "Saltbox with Ana Bell", where she is heard. */
function withoutHost(name: string, people: readonly (readonly string[])[]): string {
  const [title = '', host = ''] = name.split(WITH);
  return isOneOf(people, host) ? title : name;
}

/** "Harbour Radio": what is called so is a station's where it is the name of the site as well. */
const STATION = /radio|rundfunk|public media|(?<!\p{L})(?:FM|AM|TV)(?!\p{L})/iu;

/**
 * The programme that is said for sure, beside the name of who presents it, or in words that the title and the site's name have as well. Of
 * several the one whose name the page has most often: programmes make fun of others.
 */
function saidProgramme(
  turns: readonly Spoken[],
  people: readonly (readonly string[])[],
  blocks: readonly Block[],
  broadcast: Broadcast,
): SaidProgramme | null {
  const station = broadcast.station?.value ?? '';
  const printed = `${broadcast.title?.value ?? ''}\n${station}`;
  const presents = turns.map(({ introductions }) => introductions.some(({ role }) => role === 'self'));
  const networks = new Set(turns.flatMap(({ programmes }) => programmes.map(({ network }) => network)));
  const found = new Map<string, SaidProgramme>();
  for (const [i, { programmes }] of turns.slice(0, EARLY).entries()) {
    for (const told of programmes) {
      const said = { ...told, name: withoutHost(told.name, people) };
      const beside = presents.slice(Math.max(0, i - NEAR), i + NEAR + 1).includes(true);
      const name = said.name.toLowerCase();
      const sure =
        said.sure ||
        said.network ||
        beside ||
        ((said.name.includes(' ') || said.welcomes) && printed.includes(said.name));
      const other = networks.has(said.name) || (said.name === station && STATION.test(station));
      // "Bienvenue sur Radio Mille": a station, where nothing else calls it a programme.
      const aired = ON_AIR.test(said.from) && !said.sure && !printed.includes(said.name);
      if (sure && !other && !aired && !isOneOf(people, said.name) && !found.has(name)) found.set(name, said);
    }
  }
  // Guests greet as they do in their own programmes: the page's heading knows which one this is.
  const headed = [...found.entries()].filter(([, { name }]) => printed.includes(name));
  const candidates = (headed.length > 0 ? headed : [...found.entries()]).slice(0, CANDIDATES);
  if (candidates.length < 2) return candidates[0]?.[1] ?? null;
  const page = blocks.map(({ text }) => text.toLowerCase()).join('\n');
  const times = candidates.map(([name]) => page.split(name).length);
  return candidates[times.indexOf(Math.max(...times))]?.[1] ?? null;
}

/** Where one is welcomed to a station. */
const ON_AIR = /^[Bb]ienvenue sur /;

/** "Le Fil de l'eau", with a capital at its beginning and perhaps no other. */
const PRINTED = /^\p{Lu}[\p{L}\p{M}\d'’&-]*(?:\s[\p{L}\p{M}\d'’&-]+){1,7}$/u;

/** The programme to which listeners are welcomed by a name that the page prints elsewhere, and that is no station's. */
function greetedProgramme(spoken: readonly string[], printed: readonly string[]): string | null {
  const greetings = spoken.flatMap(greetingsIn);
  return (
    printed.find(
      (name) =>
        name.length < 60 &&
        PRINTED.test(name) &&
        !isBroadcaster(name) &&
        greetings.some((greeting) => isFor(greeting, name)),
    ) ?? null
  );
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
      // "L.A.", "KZLQ"
      /^(?:\p{Lu}\.){2,}$/u.test(word) || CALL_SIGN.test(word)
        ? word
        : i > 0 && /^(?:OF|THE|TO|ON|IN|AND|FOR|AT|WITH|A|AN)$/.test(word)
          ? word.toLowerCase()
          : word.slice(0, 1) + word.slice(1).toLowerCase(),
    )
    .join(' ')
    .replace(/(?<=\.{3}|…)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
