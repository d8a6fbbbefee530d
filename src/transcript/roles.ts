import { toldBeside } from './beside.ts';
import { key } from './fold.ts';
import { announces, callers, greeters, handsOver, interviewer, NEAR, presents, type Said } from './hosts.ts';
import type { Broadcast, Role } from './model.ts';
import type { Person } from './person.ts';
import { WITH } from './programme.ts';
import { QUESTIONS } from './questions.ts';

/** The people who are heard. Who has a role keeps it: what tells most is asked first. */
class Cast {
  readonly people: readonly Person[];
  private readonly byName: ReadonlyMap<string, Person>;

  constructor(turns: readonly Said[]) {
    const heard = new Set(turns.map(({ person }) => person));
    this.people = [...heard].filter((person): person is Person => person?.kind === 'person');
    this.byName = new Map(this.people.map((person) => [person.parts.join(' '), person]));
  }

  named(name: string): Person | null {
    const parts = name.split(' ').map(key).filter(Boolean);
    return this.byName.get(parts.join(' ')) ?? this.byName.get(parts.slice(0, -1).join(' ')) ?? null;
  }

  /** Whether somebody is "Q" where "A" answers: whoever asks is no guest. */
  asks({ parts }: Person): boolean {
    return QUESTIONS.some(([asks = '', answers = '']) => parts.join(' ') === asks && this.byName.has(answers));
  }

  give(who: string | Person | null, role: Role): void {
    const person = typeof who === 'string' ? this.named(who) : who;
    if (person?.kind === 'person') person.role ??= role;
  }
}

/**
 * Gives roles to the speakers whose label names none: by how they are introduced, by the page's credits, by a greeting beside the
 * programme's name or at the very beginning, by who asks and who answers. Who else is heard is a guest, once the page has shown who
 * hosts or reports.
 */
export function giveRoles(turns: readonly Said[], broadcast: Broadcast, beside: readonly string[]): void {
  const cast = new Cast(turns);
  const { people } = cast;
  giveBySayings(cast, turns, broadcast);
  const asks = interviewer(turns, people);
  const invited = giveByPage(cast, asks, broadcast, beside);
  for (const person of callers(turns)) cast.give(person, 'host');
  for (const { person, paragraphs } of turns) {
    if (!paragraphs.some((text) => INVITED.test(text))) continue;
    cast.give(person, 'guest');
    invited.add(person);
  }
  const shown = () => turns.some(({ person }) => person?.role === 'host' || person?.role === 'reporter');
  if (!shown()) {
    const uninvited = people.filter((person) => !invited.has(person));
    const [only = null] = uninvited.length === 1 && people.length > 1 ? uninvited : [];
    const host = asks ?? only;
    if (host) host.role = 'host';
  }
  if (shown()) for (const person of people) if (!cast.asks(person)) cast.give(person, 'guest');
}

/** By how people introduce themselves and each other, greet, hand over, and end a report. */
function giveBySayings(cast: Cast, turns: readonly Said[], broadcast: Broadcast): void {
  const introduced = turns.flatMap(({ introductions }) => introductions);
  const colleagues = new Set(introduced.flatMap(({ name, from }) => (worksFor(from, broadcast) ? [name] : [])));
  for (const { introductions, person } of turns)
    for (const { name, role } of introductions) {
      // Whoever calls in welcomes nobody.
      if (role === 'reporter' || role === 'host' || (role === 'guest' && !callsIn(person)))
        cast.give(name, role === 'guest' && colleagues.has(name) ? 'reporter' : role);
      // "HOST: I'm Ana Bell.", and "BELL:" later on.
      if (role === 'self' && person?.kind === 'unnamed' && person.role) cast.give(name, person.role);
    }
  // "This is Saltbox with Ana Bell."
  for (const { name } of turns.flatMap(({ programmes }) => programmes)) {
    const [, host = ''] = name.split(WITH);
    if (host.includes(' ')) cast.give(host, 'host');
  }
  for (const turn of turns) if (announces(turn)) cast.give(turn.person, 'announcer');
  for (const person of greeters(turns, broadcast)) cast.give(person, 'host');
  for (const [i, turn] of turns.entries())
    if (presents(turn, broadcast.programme?.value) || handsOver(turn, turns.slice(i + 1, i + 1 + NEAR)))
      cast.give(turn.person, 'host');
  for (const name of colleagues) cast.give(name, 'reporter');
  for (const { person, paragraphs } of turns.slice(1))
    if (SIGNED.test(paragraphs.at(-1)?.slice(-SIGNATURE) ?? '')) cast.give(person, 'reporter');
}

/** By what stands beside the transcript, and by the page's credits; returns whom the page calls guests. `asks` is who asks all the others. */
function giveByPage(
  cast: Cast,
  asks: Person | null,
  broadcast: Broadcast,
  beside: readonly string[],
): Set<Person | null> {
  const told = toldBeside(beside, broadcast.programme?.value).filter(
    ({ beside: other }) => other === undefined || cast.named(other),
  );
  // A guest may host something else: then somebody else hosts or asks here.
  const hosts = told.flatMap(({ name, role }) => (role === 'host' ? (cast.named(name) ?? []) : []));
  const others = cast.people.some(({ role }) => role === 'host') || (asks !== null && !hosts.includes(asks));
  const guests = new Set<Person | null>();
  for (const { name, role } of told) {
    if (!others || role !== 'host') cast.give(name, role);
    if (role === 'guest') guests.add(cast.named(name));
  }
  // "The Ana Bell Show", where nobody else hosts.
  if (!others)
    for (const person of cast.people) if (isIn(person, broadcast.programme?.value)) cast.give(person, 'host');
  // A byline says who wrote the page: what stands beside the transcript knows better.
  for (const { value, role } of broadcast.people) cast.give(value, role);
  return guests;
}

/** Whether a programme has somebody's full name. */
const isIn = ({ parts }: Person, programme = ''): boolean =>
  parts.length > 1 && ` ${programme.split(' ').map(key).join(' ')} `.includes(` ${parts.join(' ')} `);

/** Behind the name of who broadcasts: "KZLQ's Ana Bell", "KZLQ education reporter Ana Bell". */
const COLLEAGUE = /^(?:['’]s\s|\s(?:\p{Ll}{3,20}\s){0,2}(?:reporter|correspondent)\s)/u;
/** "Our own Ana Bell", "Reporter Ana Bell joins us", but no reporter of another house. */
const OWN = /^(?:[Oo]ur own\s|Reporter\s[^,]*$)/;

/** Whether the words that introduce somebody say that he or she works for who broadcasts this. */
const worksFor = (from: string, { network, station }: Broadcast): boolean =>
  OWN.test(from) ||
  [network, station].some((own) => {
    const at = own === null ? -1 : from.indexOf(own.value);
    return own !== null && at >= 0 && COLLEAGUE.test(from.slice(at + own.value.length));
  });

/** How a report ends: "For KZLQ News, I'm Ana Bell in Leeds.", in so many characters. */
const SIGNED =
  /(?:^|[.!?…]["”]?\s)(?:For|Reporting (?:for|from|in))\s[^.!?]{2,60},\s(?:I['’]m|this is)\s\p{Lu}[^.!?]{2,40}[.!]?$/u;
const SIGNATURE = 120;

/** Whether somebody called the programme. */
const callsIn = (person: Person | null): boolean =>
  person?.kind === 'unnamed' && person.parts.some((part) => /^(?:caller|listener)$/.test(part));

/** What guests say to whoever presents. */
const INVITED =
  /\b[Tt]hank(?:s| you)(?: so much| very much)? for (?:having|inviting) (?:me|us)\b|\b(?:[Dd]anke|[Vv]ielen Dank) für die Einladung\b|\b[Gg]racias por (?:la invitación|invitarme|invitarnos|recibirme)(?!\p{L})|\b[Mm]erci (?:beaucoup )?de m['’]avoir (?:invité|reçu)|\b[Mm]erci (?:beaucoup )?(?:de|pour) (?:votre|l['’])\s?invitation\b/u;
