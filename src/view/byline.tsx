import type { ComponentChildren } from 'preact';
import { creditsOf } from '../citation/credits.ts';
import type { Broadcast, Role, Transcript } from '../transcript/model.ts';
import { useTongues } from './language.ts';
import { rich } from './rich.ts';
import { type Strings, useStrings } from './strings.ts';

/** Words a minute at which most people read English prose (Brysbaert 2019: 238), rounded down for speech written out. */
const READING_SPEED = 220;

interface BylineProps {
  transcript: Transcript;
  /** How many are spoken. */
  words: number;
  /** What can be done with the transcript as a whole. */
  children: ComponentChildren;
}

/** Who made it, for which programme, when, and how long it takes to read. What the page does not say is said to be unknown. */
export function Byline({ transcript, words, children }: BylineProps) {
  const strings = useStrings();
  const { ours } = useTongues();
  return (
    <div lang={ours.lang} dir={ours.dir}>
      <p class="byline">
        <span>{credit(transcript, strings)}</span>
        <span>{dateLine(transcript.broadcast, strings)}</span>
        <span>{strings.count('minutesOfReading', Math.max(1, Math.round(words / READING_SPEED)))}</span>
      </p>
      <p class="actions">{children}</p>
    </div>
  );
}

function credit({ broadcast, speakers }: Transcript, strings: Strings) {
  const programme = broadcast.programme && <cite>{broadcast.programme.value}</cite>;
  const named = (role: Role) =>
    new Intl.ListFormat(strings.locale).format(creditsOf(role, broadcast, speakers).map(({ value }) => value));
  const reporters = named('reporter');
  const hosts = named('host');
  if (reporters && programme) return rich(strings, 'reportedByFor', reporters, programme);
  if (reporters) return strings.text('reportedBy', reporters);
  if (hosts && programme) return rich(strings, 'programmeHostedBy', programme, hosts);
  if (hosts) return strings.text('hostedBy', hosts);
  return programme ?? strings.text('programmeUnknown');
}

function dateLine({ date, otherDate, dateIs }: Broadcast, strings: Strings): string {
  if (!date) return strings.text('dateUnknown');
  const days = [date.value, ...(otherDate ? [otherDate] : [])].map((day) => dayOf(day, strings.locale));
  const when = new Intl.ListFormat(strings.locale, { type: 'disjunction' }).format(days);
  return strings.text(dateIs === 'aired' ? 'airedOn' : 'publishedOn', when);
}

/** A calendar date (YYYY-MM-DD) in words. */
export const dayOf = (date: string, locale: string): string => {
  const day = new Date(`${date}T12:00:00Z`);
  return Number.isNaN(day.getTime()) ? date : day.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
};
