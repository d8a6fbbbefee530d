// Who hosts, by what is said: a greeting, a welcome, who is called to the microphone, who asks.
import type { Spoken } from './broadcast.ts';
import { key } from './fold.ts';
import { type Introduction, isBeginning } from './introductions.ts';
import { SUFFIXES } from './lexicon.ts';
import type { Broadcast } from './model.ts';
import type { Person } from './person.ts';
import { greetingsIn, isFor } from './programme.ts';

/** The words of one turn, and whose they are. */
export interface Said extends Spoken {
  person: Person | null;
}

/** A host's greeting is a sentence: "I'm Ana Bell." A caller's goes on: "I'm Ana Bell and I live in Leeds." */
const GREETING =
  /^(?:[.!…"”—–]|\s?[-–—]|,? (?:sitting|filling) in\b|,? (?:along|together) with\b|, (?:(?:and )?(?:this is|welcome)|and you['’]re|in for|your host|(?:the )?host of|and (?:I['’]m|today|my co-?host))|,? (?:and )?I(?:['’]ll| will) be your (?:co-?)?host\b|\s(?:in for|and (?:this is|you['’]re|today|welcome|I host))\b|,? und (?:das hier|das ist|hier ist|heute|ihr hört|Sie hören|begrüße|willkommen)\b|,? y (?:est[eo] es|estás|están|hoy|bienvenid)|,? et (?:c['’]est|voici|vous écoutez|bienvenue|aujourd)|$)/;

/** Who says so hosts, wherever that is said. */
const HOSTING = /\b(?:I['’]m|I am|I['’]ll be|I will be) your (?:co-?)?host\b/;

/** Whoever says so has no other host beside: who greet next are guests. */
const ONLY_HOST = /\b(?:I['’]m|I am|I['’]ll be|I will be) your host\b/;

const ANNOUNCES = /\b(?:here(?: again)?(?:['’]s| is| are)|please welcome) (?:your|our) hosts?\b/i;

/** Whoever calls the host to the microphone is none, and has another name: "with your host, Ana Bell. I'm Ben Roe." */
export const announces = ({ paragraphs, introductions }: Said): boolean => {
  const own = introductions.flatMap(({ role, name }) => (role === 'self' ? [name] : []));
  const calls = ({ role, name, from }: Introduction) =>
    role === 'host' && /^your host/i.test(from) && own.length > 0 && !own.includes(name);
  return paragraphs.some((text) => ANNOUNCES.test(text)) || introductions.some(calls);
};

/** What may stand between the name of a programme and that of its host. */
const NEXT = /^["”]?[.!,–—-]?\s(?:I['’]m|I am|my name is|ich bin|mein Name ist|soy|me llamo|je suis)\s/i;

/** A turn that only says who speaks, after a host's: "And I'm Ana Bell." */
const SHORT = 60;

/** How many turns apart hosts greet and name their programme. */
export const NEAR = 2;

/** An interview of which nobody says who leads it: so many turns each, so many and such a part of them ending in a question. */
const TURNS = 4;
const QUESTIONS = 3;
const ASKS = 0.5;
const ANSWERS = 0.25;

/** What whoever presents says to guests and listeners. */
const WELCOME = /\b[Ww]elcome (?:back )?to (?:the|our|this) (?:show|podcast|program|programme|broadcast)\b/;
/** What whoever presents says to guests and to those who call in. */
const CALLED =
  /\bglad (?:that )?you called\b|\b[Tt]hank(?:s| you)(?: so much| very much)? for (?:calling in|(?:joining|being with) (?:us|me)|coming on the (?:show|program|programme|podcast))\b/;
const OURS =
  /(?<!\p{L})(?:I['’]m|I am|we['’]re|we are|us|me|my|our|nos|nuestr[oa]|conversamos|hablamos|charlamos|nosotros|unser|mein|Gast|Telefon|notre|nous|reçois|Dank|merci|gracias|ich|wir|guest|let['’]s|please|here to|on the line|to (?:have|welcome|be joined))(?!\p{L})| d['’](?:être|avoir) /iu;

/** Whether a turn is that of one who presents: listeners are welcomed to a programme, or a guest to it. */
export function presents({ programmes, introductions, paragraphs }: Said, programme: string | undefined): boolean {
  return (
    paragraphs.some((text) => WELCOME.test(text) || CALLED.test(text)) ||
    (programme !== undefined && greets(paragraphs, programme, true)) ||
    introductions.some(({ role, from }) => role === 'host' && /^(?:my|your other)\b/i.test(from)) ||
    introductions.some(({ role, from }) => role === 'guest' && (OURS.test(from) || /, \p{Ll}/u.test(from))) ||
    programmes.some(({ welcomes }) => welcomes)
  );
}

/** Whether somebody tells listeners that they hear the programme, or, with `welcoming`, welcomes them to it. */
const greets = (paragraphs: readonly string[], programme: string, welcoming: boolean): boolean =>
  paragraphs.flatMap(greetingsIn).some((greeting) => (greeting.welcomes || !welcoming) && isFor(greeting, programme));

const TODAY = /^(?:today|tonight|this week)\b/i;

/** Whether a turn announces a reporter or a guest who speaks next: "Ana Bell reports.", "Today I'm talking to Ana Bell." */
export function handsOver({ person, introductions }: Said, next: readonly Said[]): boolean {
  return introductions.some(({ name, role, from }) => {
    const parts = name.split(' ').map(key).join(' ');
    return (
      (role === 'reporter' || TODAY.test(from)) &&
      next.some((turn) => turn.person !== person && turn.person?.parts.join(' ') === parts)
    );
  });
}

/** Those who call reporters by the full name right before these are first heard: "Ana Bell went there." */
export function callers(turns: readonly Said[]): Person[] {
  const heard = new Set<Person | null>();
  return turns.flatMap(({ person, paragraphs }, i) => {
    heard.add(person);
    const next = turns
      .slice(i + 1, i + 1 + NEAR)
      .flatMap((turn) => (turn.person?.role === 'reporter' && !heard.has(turn.person) ? [turn.person.name] : []));
    const calls = next.some((name) => name.includes(' ') && paragraphs.some((text) => text.includes(name)));
    return calls && person?.kind === 'person' ? [person] : [];
  });
}

/** A greeting at its turn; `sure` when it is a host's, `only` when that of one who hosts alone. */
interface Greeting {
  turn: number;
  host: Person;
  sure: boolean;
  only: boolean;
}

/** Those who greet as hosts do: at the very beginning, near the programme's name, or right after one another. */
export function greeters(turns: readonly Said[], broadcast: Broadcast): Set<Person> {
  const programme = broadcast.programme?.value.toLowerCase();
  const names = (turn: Said | undefined): boolean =>
    programme !== undefined &&
    turn !== undefined &&
    (turn.programmes.some(({ name }) => name.toLowerCase() === programme) || greets(turn.paragraphs, programme, false));
  const hosts = new Set<Person>();
  const greetings: Greeting[] = [];
  for (const [i, turn] of turns.entries()) {
    const { person } = turn;
    const before = turns[i - 1];
    if (person && before && (names(before) || presents(before, programme)) && goesOn(turn, before)) hosts.add(person);
    const greeting = person && greetingOf(turn, person);
    if (!person || greeting === null) continue;
    const last = greetings.at(-1);
    const joins = JOINS.test(greeting);
    const after = last?.turn === i - 1 && (joins || greeting.length <= SHORT) ? last : null;
    const together = joins && after !== null && after.host !== person;
    const sure =
      i === 0 ||
      HOSTING.test(greeting) ||
      (programme !== undefined && isBeside(greeting, programme)) ||
      after?.sure === true ||
      together ||
      (!greetings.some(({ host, only }) => only && host !== person) &&
        turns.slice(Math.max(0, i - NEAR), i + NEAR + 1).some((near) => names(near)));
    if (sure) hosts.add(person);
    if (together && after) hosts.add(after.host);
    greetings.push({ turn: i, host: person, sure, only: ONLY_HOST.test(greeting) });
  }
  return hosts;
}

const JOINS = /^(?:and|und|y|et)\s/i;

/** "And I'm Ana Bell, a baker.": whether somebody who has given a name as well, whom that joins, spoke before. */
const goesOn = ({ person, paragraphs: [first = ''], introductions }: Said, before: Said): boolean =>
  JOINS.test(first) &&
  before.person !== person &&
  before.introductions.some(({ role }) => role === 'self') &&
  introductions.some((one) => isBeginning(one) && first.includes(one.from));

/** Whether a greeting comes right after a programme's name: "It's Saltbox. I'm Ana Bell." */
function isBeside(greeting: string, programme: string): boolean {
  const at = greeting.toLowerCase().indexOf(programme);
  return at >= 0 && NEXT.test(greeting.slice(at + programme.length));
}

/** The paragraph in which a speaker says his or her own name, as a sentence. */
function greetingOf({ paragraphs, introductions }: Said, person: Person): string | null {
  for (const { name, role, from } of introductions) {
    if (role !== 'self') continue;
    const parts = name.split(' ').map(key);
    if (!parts.every((part) => person.parts.includes(part) || SUFFIXES.has(part))) continue;
    const paragraph = paragraphs.find((text) => text.includes(from)) ?? '';
    // The full stop of "Jr." ends a sentence as well.
    const rest = paragraph.slice(paragraph.indexOf(from) + from.replace(/\.$/, '').length);
    if (HOSTING.test(paragraph) || GREETING.test(rest)) return paragraph;
  }
  return null;
}

/** The one who asks, where all the others answer. */
export function interviewer(turns: readonly Said[], people: readonly Person[]): Person | null {
  const counts = new Map(people.map((person) => [person, { turns: 0, questions: 0 }]));
  for (const { person, paragraphs } of turns) {
    const count = person && counts.get(person);
    if (!count) continue;
    count.turns++;
    if (/[?？]["”»]?$/.test(paragraphs.at(-1)?.trim() ?? '')) count.questions++;
  }
  const asking = (at: number) => (person: Person) => {
    const count = counts.get(person);
    return count !== undefined && count.turns >= TURNS && count.questions >= at * count.turns;
  };
  const [one, ...others] = people
    .filter(asking(ASKS))
    .filter((person) => (counts.get(person)?.questions ?? 0) >= QUESTIONS);
  const [alone, ...rest] = people.filter(asking(ANSWERS));
  return one && others.length === 0 && alone === one && rest.length === 0 && people.length > 1 ? one : null;
}
