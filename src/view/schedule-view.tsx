import { useEffect, useState } from 'preact/hooks';
import { COMPOSER } from '../station/composer.ts';
import type { Airing, Song } from '../station/model.ts';
import { freshUntil, type Schedule, type ScheduleTrouble } from '../station/schedule.ts';
import { type MessageKey, type Strings, useStrings } from './strings.ts';

/** How the schedule stands: offered, asked for, there, or not to be had. */
export type ScheduleState = 'offered' | 'loading' | { schedule: Schedule } | { trouble: ScheduleTrouble };

const troubles: Record<ScheduleTrouble, MessageKey> = {
  'not-allowed': 'scheduleNotAllowed',
  asking: 'scheduleAsking',
  offline: 'scheduleOffline',
  refused: 'scheduleRefused',
  slow: 'scheduleSlow',
  huge: 'scheduleHuge',
  unreadable: 'scheduleUnreadable',
};

/** What there is to say while it is asked for, and when there is none; else empty. */
export function scheduleSentence(state: ScheduleState, { text }: Strings): string {
  if (state === 'loading') return text('scheduleLoading', COMPOSER);
  return typeof state === 'object' && 'trouble' in state ? text(troubles[state.trouble], COMPOSER) : '';
}

/** Longest that a browser's timer can wait, in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Today's schedule of the station: an offer that names whom it asks, then what is on, what is next, and the day. */
export function ScheduleView({ state, onGet }: { state: ScheduleState; onGet(): void }) {
  const strings = useStrings();
  const { text } = strings;
  const schedule = typeof state === 'object' && 'schedule' in state ? state.schedule : null;
  const fresh = useFresh(schedule);
  return (
    <section class="schedule" aria-labelledby="schedule">
      <h2 id="schedule" tabIndex={-1}>
        {text('schedule')}
      </h2>
      {schedule && <Programmes schedule={schedule} fresh={fresh} />}
      <p class="small told">{scheduleSentence(state, strings)}</p>
      {!(schedule && fresh) && (
        <button type="button" aria-disabled={state === 'loading'} onClick={() => state !== 'loading' && onGet()}>
          {text(schedule ? 'getScheduleAgain' : 'getSchedule', COMPOSER)}
        </button>
      )}
    </section>
  );
}

/** Whether what the schedule says is on has not ended yet; drawn anew when it ends. */
function useFresh(schedule: Schedule | null): boolean {
  const [now, setNow] = useState(Date.now);
  const until = schedule ? freshUntil(schedule) : 0;
  useEffect(() => {
    setNow(Date.now());
    const timer = setTimeout(() => setNow(Date.now()), Math.min(Math.max(until - Date.now(), 0), LONGEST_TIMER));
    return () => clearTimeout(timer);
  }, [until]);
  return now < until;
}

function Programmes({ schedule, fresh }: { schedule: Schedule; fresh: boolean }) {
  const strings = useStrings();
  const { onAir, nextUp, day, justPlayed, asOf } = schedule;
  return (
    <>
      <dl>
        <dt>{strings.text('now')}</dt>
        <dd>{onAir ? <AiringLine airing={onAir} /> : strings.text('notInSchedule')}</dd>
        <dt>{strings.text('nextUp')}</dt>
        <dd>{nextUp ? <AiringLine airing={nextUp} /> : strings.text('notInSchedule')}</dd>
      </dl>
      {justPlayed.length > 0 && (
        <>
          <h3>{strings.text('justPlayed')}</h3>
          <ul>
            {justPlayed.map((song, index) => (
              <li key={index}>{songOf(song)}</li>
            ))}
          </ul>
        </>
      )}
      {day.length > 0 && (
        <details>
          <summary>{strings.count('wholeDay', day.length)}</summary>
          <ol>
            {day.map((airing, index) => (
              <li key={index} class={airing.start !== undefined && airing.start === onAir?.start ? 'on' : undefined}>
                <AiringLine airing={airing} />
              </li>
            ))}
          </ol>
        </details>
      )}
      <p class="small">
        {zoneNote([onAir, nextUp, ...day], strings)}{' '}
        {strings.text(fresh ? 'asOf' : 'mayBeOutOfDate', clock(asOf, undefined, strings))}
      </p>
    </>
  );
}

function AiringLine({ airing }: { airing: Airing }) {
  const strings = useStrings();
  const { programme, start, printedTime, song, zone } = airing;
  const yours = start !== undefined && zone !== undefined && zone !== zoneHere(start);
  return (
    <>
      <span class="programme">{programme}</span>
      {song && <span>{songOf(song)}</span>}
      <span class="small">
        {start === undefined ? printedTime : <time dateTime={start}>{between(airing, yours, strings)}</time>}
        {yours && ` (${strings.text('yourTime', between(airing, false, strings))})`}
      </span>
    </>
  );
}

const songOf = ({ title, artist }: Song) => (artist ? `${title} – ${artist}` : title);

/** Minutes that the reader's clocks are ahead of UTC at an instant. */
const zoneHere = (instant: string) => -new Date(instant).getTimezoneOffset();

/**
 * From when to when, by the station's clocks or the reader's. Where both agree the reader's are taken, which know when they are
 * changed also where the schedule does not say.
 */
function between({ start = '', end, zone, endZone = zone }: Airing, there: boolean, strings: Strings): string {
  const from = clock(start, there ? zone : undefined, strings);
  return end === undefined ? from : strings.text('fromTo', from, clock(end, there ? endZone : undefined, strings));
}

/** A time of day where clocks are that many minutes ahead of UTC; undefined: by the reader's own clock. */
function clock(instant: string, zone: number | undefined, { locale }: Strings): string {
  const ahead = zone ?? zoneHere(instant);
  const there = new Date(Date.parse(instant) + ahead * 60_000);
  return there.toLocaleTimeString(locale, { timeStyle: 'short', timeZone: 'UTC' });
}

/** Whose times these are. */
function zoneNote(airings: (Airing | null)[], { text }: Strings): string {
  const timed = airings.filter((airing) => airing?.start !== undefined);
  if (timed.length === 0) return '';
  const zone = timed.find((airing) => airing?.zone !== undefined)?.zone;
  return zone === undefined ? text('timesAreYours') : text('timesOfStation', offset(zone));
}

/** "UTC−7", "UTC+5:30". */
function offset(zone: number): string {
  const minutes = Math.abs(zone) % 60;
  const hours = Math.floor(Math.abs(zone) / 60);
  return `UTC${zone < 0 ? '−' : '+'}${hours}${minutes ? `:${minutes}` : ''}`;
}
