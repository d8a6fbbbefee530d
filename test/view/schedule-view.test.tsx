// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Schedule } from '../../src/station/schedule.ts';
import { type ScheduleState, ScheduleView } from '../../src/view/schedule-view.tsx';
import { StringsProvider } from '../../src/view/strings.ts';
import { english } from './strings.ts';

const NOW = Date.parse('2026-03-04T23:12:00Z');
/** Minutes that this machine is ahead of UTC: what is another zone for the reader depends on it. */
const HERE = -new Date(NOW).getTimezoneOffset();
const THERE = HERE - 7 * 60;

const gulls = { programme: 'Gulls Tonight', start: '2026-03-04T22:00:00Z', end: '2026-03-05T00:00:00Z', zone: THERE };
const table = { programme: 'The Long Table', start: '2026-03-05T00:00:00Z', zone: THERE };
const schedule: Schedule = {
  onAir: { ...gulls, song: { title: 'Low Water', artist: 'The Pier Quartet' } },
  nextUp: table,
  day: [gulls, table],
  justPlayed: [{ title: 'Ebb', artist: null }],
  asOf: new Date(NOW).toISOString(),
};

let asked = 0;
const draw = (state: ScheduleState) =>
  act(() =>
    render(
      <StringsProvider value={english}>
        <ScheduleView state={state} onGet={() => asked++} />
      </StringsProvider>,
      document.body,
    ),
  );
const text = () => (document.body.textContent ?? '').replace(/\s+/g, ' ');
const button = () => document.querySelector('button');
/** A time of day as it is at a place that many minutes ahead of UTC. */
const clock = (instant: string, zone: number) =>
  new Date(Date.parse(instant) + zone * 60_000).toLocaleTimeString('en', { timeStyle: 'short', timeZone: 'UTC' });

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  asked = 0;
});
afterEach(() => {
  act(() => render(null, document.body));
  vi.useRealTimers();
});

describe('the schedule of a station', () => {
  it('is an offer that names whom it asks, until it is pressed', () => {
    draw('offered');
    expect(button()?.textContent).toBe('Get today’s schedule from api.composer.nprstations.org');
    act(() => button()?.click());
    expect(asked).toBe(1);
    draw('loading');
    act(() => button()?.click());
    expect(asked).toBe(1);
    expect(text()).toContain('Asking api.composer.nprstations.org …');
  });

  it('shows now, next and the day, in the station’s time and the reader’s', () => {
    draw({ schedule });
    const [now, next] = [...document.querySelectorAll('dd')].map((part) => part.textContent);
    const range = (zone: number) => `${clock(gulls.start, zone)} to ${clock(gulls.end, zone)}`;
    expect(now).toBe(`Gulls TonightLow Water – The Pier Quartet${range(THERE)} (${range(HERE)} your time)`);
    expect(next).toBe(`The Long Table${clock(table.start, THERE)} (${clock(table.start, HERE)} your time)`);
    expect(document.querySelectorAll('ol li')).toHaveLength(2);
    expect(text()).toContain('Just played');
    expect(text()).toContain(`As of ${clock(schedule.asOf, HERE)}.`);
    expect(button()).toBeNull();
  });

  it('shows what ends after the clocks were changed by the clocks of its end', () => {
    const night = { programme: 'Night Boats', start: '2026-03-08T07:00:00Z', end: '2026-03-08T11:00:00Z' };
    draw({ schedule: { ...schedule, onAir: { ...night, zone: THERE, endZone: THERE + 60 }, nextUp: null, day: [] } });
    expect(text()).toContain(`${clock(night.start, THERE)} to ${clock(night.end, THERE + 60)}`);
  });

  it('shows one time where the reader lives by the station’s clocks', () => {
    draw({ schedule: { ...schedule, onAir: { ...gulls, zone: HERE }, nextUp: null, day: [] } });
    expect(text()).toContain(clock(gulls.start, HERE));
    expect(text()).not.toContain('your time');
  });

  it('says whose times they are where the station’s clocks are not known', () => {
    const { zone: _, ...unzoned } = gulls;
    draw({ schedule: { ...schedule, onAir: unzoned, nextUp: null, day: [] } });
    expect(text()).toContain('Times are in your own time zone.');
  });

  it('says that it may be out of date once what is on has ended, and offers to get it again', () => {
    draw({ schedule });
    act(() => {
      vi.advanceTimersByTime(Date.parse(gulls.end) - NOW);
    });
    expect(text()).toContain('may be out of date');
    expect(button()?.textContent).toBe('Get it again from api.composer.nprstations.org');
  });

  it.each(['not-allowed', 'asking', 'offline', 'refused', 'slow', 'huge', 'unreadable'] as const)(
    'says in a sentence why there is none, and stays an offer: %s',
    (trouble) => {
      draw({ trouble });
      expect(document.querySelector('.told')?.textContent).toMatch(/api\.composer\.nprstations\.org.*\.$/);
      expect(button()).not.toBeNull();
    },
  );

  it('holds nothing that axe objects to', async () => {
    vi.useRealTimers();
    draw({ schedule });
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'heading-order': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
