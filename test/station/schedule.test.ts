import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Airing } from '../../src/station/model.ts';
import { dateAt, freshUntil, isComposerId, scheduleOf } from '../../src/station/schedule.ts';

const NOW = Date.parse('2026-03-04T23:12:00Z');

const entry = (programme: string, start: unknown, end: unknown, more: object = {}) => ({
  program: { name: programme },
  start_utc: start,
  end_utc: end,
  ...more,
});
const hour = (at: number) => `2026-03-0${at < 24 ? 4 : 5}T${String(at % 24).padStart(2, '0')}:00:00Z`;
const gulls = entry('Gulls Tonight', hour(22), hour(24), { start_time: '15:00' });
const table = entry('The Long Table', hour(24), hour(25), { start_time: '17:00' });

/** The airing that a reply gives for one entry. */
const read = (entry: object): Airing | null => scheduleOf({ onNow: entry }, null, null, NOW)?.onAir ?? null;

describe('an airing', () => {
  const iso = '2026-03-04T22:00:00.000Z';
  it.each<[string, unknown, string | undefined]>([
    ['ISO 8601 in UTC', '2026-03-04T22:00:00Z', iso],
    ['ISO 8601 with an offset', '2026-03-04T15:00:00-07:00', iso],
    ['a space in the place of the T', '2026-03-04 22:00:00.000Z', iso],
    ['as scripts write dates', 'Wed Mar 04 2026 15:00:00 GMT-0700 (MST)', iso],
    ['as mail writes dates', 'Wed, 04 Mar 2026 22:00:00 GMT', iso],
    ['seconds since 1970', NOW / 1000 - 72 * 60, iso],
    ['milliseconds since 1970', NOW - 72 * 60_000, iso],
    ['a date that names no zone', '2026-03-04 22:00:00', undefined],
    ['words', 'this afternoon', undefined],
    ['a month that does not exist', '2026-13-04T22:00:00Z', undefined],
    ['nothing', null, undefined],
    ['an object', {}, undefined],
    ['no number', Number.NaN, undefined],
  ])('begins where its date says: %s', (_, start, expected) => {
    expect(read(entry('Gulls Tonight', start, null))?.start).toBe(expected);
  });

  it.each<[string, object, number | undefined]>([
    ['by a clock beside the instant', { start_time: '15:00' }, -420],
    ['by a clock of twelve hours', { start_time: '3:00 PM' }, -420],
    ['by a full date', { fullstart: '2026-03-04 15:00' }, -420],
    ['in India', { start_time: '03:30' }, 330],
    ['by no clock', {}, undefined],
    ['by a clock that no zone has', { start_time: '15:07' }, undefined],
    ['by no time of day', { start_time: '27:00' }, undefined],
  ])('tells the zone of the station %s', (_, clock, zone) => {
    expect(read({ ...entry('Gulls Tonight', hour(22), null), ...clock })?.zone).toBe(zone);
  });

  it.each([
    ['spring', '2026-03-08T07:00:00Z', '2026-03-08T11:00:00Z', '05:00', -420, -360],
    ['autumn', '2026-11-01T06:00:00Z', '2026-11-01T11:00:00Z', '04:00', -360, -420],
    ['a night like any other', '2026-03-04T07:00:00Z', '2026-03-04T11:00:00Z', '04:00', -420, undefined],
  ])('keeps both clocks where they are changed while it is on: in %s', (_, start, end, end_time, zone, endZone) => {
    const airing = read(entry('Night Boats', start, end, { start_time: '00:00', end_time }));
    expect([airing?.zone, airing?.endZone]).toEqual([zone, endZone]);
  });

  it('keeps the time that is printed when the instant is not known', () => {
    expect(read(entry('Gulls Tonight', 'soon', '', { start_time: '07:05' }))).toEqual({
      programme: 'Gulls Tonight',
      printedTime: '7:05',
    });
  });

  it('does not end before it begins', () => {
    expect(read(entry('Gulls Tonight', hour(22), hour(21)))).not.toHaveProperty('end');
  });

  it('has a song only when there is one', () => {
    const song = (song: unknown) => read({ ...gulls, song })?.song;
    expect(song({ trackName: 'Low Water', artistName: 'The Pier Quartet' })).toEqual({
      title: 'Low Water',
      artist: 'The Pier Quartet',
    });
    expect(song({ trackName: 'Low Water', artistName: '' })).toEqual({ title: 'Low Water', artist: null });
    for (const none of [undefined, null, {}, { trackName: '' }, { artistName: 'The Pier Quartet' }, 'Low Water'])
      expect(song(none)).toBeUndefined();
  });

  it('is called by its name as one readable line', () => {
    expect(read({ program: { name: ' The \u202eLong\n Table ' } })).toEqual({ programme: 'The Long Table' });
  });
});

describe('a schedule', () => {
  it('says what is on, what is next, the day and what was played', () => {
    const song = { trackName: 'Low Water', artistName: 'The Pier Quartet' };
    const before = { trackName: 'Ebb', artistName: 'Anouk Sørby' };
    const schedule = scheduleOf(
      { onNow: { ...gulls, song }, nextUp: [table] },
      { onToday: [gulls, table] },
      { tracklist: { results: [{ song }, { song: before }, before] } },
      NOW,
    );
    expect(schedule).toMatchObject({
      onAir: { programme: 'Gulls Tonight', zone: -420, song: { title: 'Low Water' } },
      nextUp: { programme: 'The Long Table' },
      day: [{ programme: 'Gulls Tonight' }, { programme: 'The Long Table' }],
      justPlayed: [{ title: 'Ebb' }, { title: 'Ebb' }],
      asOf: '2026-03-04T23:12:00.000Z',
    });
  });

  it.each([[undefined], [null], [[]], [{}], ['none'], [[null, {}, { program: null }]]])(
    'takes what is next from the day when “nextUp” is %j',
    (nextUp) => {
      expect(scheduleOf({ onNow: gulls, nextUp }, { onToday: [gulls, table] }, null, NOW)?.nextUp?.programme).toBe(
        'The Long Table',
      );
      expect(scheduleOf({ onNow: gulls, nextUp }, null, null, NOW)?.nextUp).toBeNull();
    },
  );

  it('takes what is on from the day when “now” does not say', () => {
    expect(scheduleOf({}, { onToday: [gulls, table] }, null, NOW)?.onAir?.programme).toBe('Gulls Tonight');
    expect(scheduleOf({}, { onToday: [table] }, null, NOW)?.onAir).toBeNull();
  });

  it.each([[null], ['<!doctype html>'], [[]], [{}], [0], [{ onNow: 'Gulls' }], [{ onNow: {}, nextUp: [{}] }]])(
    'is none when the reply is %j',
    (reply) => {
      expect(scheduleOf(reply, reply, reply, NOW)).toBeNull();
    },
  );

  it('takes of airings that overlap what began last, and next what begins first, in whatever order they stand', () => {
    const day = [
      entry('The Late Table', '2026-03-04T23:50:00Z', hour(25)),
      entry('Tide Report', hour(23), '2026-03-04T23:20:00Z'),
      entry('Ebb', '2026-03-04T23:20:00Z', hour(24)),
      gulls,
    ];
    expect(scheduleOf(null, { onToday: day }, null, NOW)).toMatchObject({
      onAir: { programme: 'Tide Report' },
      nextUp: { programme: 'Ebb' },
    });
  });

  it('keeps a bounded number of airings', () => {
    const onToday = Array.from({ length: 10_000 }, (_, i) => entry(`Hour ${i}`, i, null));
    expect(scheduleOf(null, { onToday }, null, NOW)?.day).toHaveLength(100);
  });

  it('is current until what is on has ended, else until the next begins, else for a while', () => {
    const until = (now: object) => {
      const schedule = scheduleOf(now, null, null, NOW);
      return schedule && new Date(freshUntil(schedule)).toISOString();
    };
    expect(until({ onNow: gulls })).toBe('2026-03-05T00:00:00.000Z');
    expect(until({ onNow: { program: { name: 'Gulls' } }, nextUp: [entry('Ebb', hour(25), null)] })).toBe(
      '2026-03-05T01:00:00.000Z',
    );
    expect(until({ onNow: { program: { name: 'Gulls' } } })).toBe('2026-03-04T23:27:00.000Z');
    const endless = entry('Gulls', hour(22), '2226-03-05T00:00:00Z');
    expect(until({ onNow: endless }), 'never for longer than six hours').toBe('2026-03-05T05:12:00.000Z');
  });

  it('asks for the day that it is at the station', () => {
    const late = Date.parse('2026-03-05T03:00:00Z');
    expect(dateAt({ onNow: entry('Ebb', '2026-03-05T02:00:00Z', null, { start_time: '19:00' }) }, late)).toBe(
      '2026-03-04',
    );
    expect(dateAt({ onNow: entry('Ebb', '2026-03-05T02:00:00Z', null, { start_time: '13:00' }) }, late)).toBe(
      '2026-03-05',
    );
  });

  it('stands whatever comes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.anything(), (now, day, tracks) => {
        const keyed = (value: unknown) => ({
          onNow: value,
          nextUp: [value],
          onToday: [value],
          tracklist: { results: [value] },
        });
        scheduleOf(keyed(now), keyed(day), keyed(tracks), NOW);
        dateAt(keyed(now), NOW);
      }),
    );
  });
});

describe('an id of a station', () => {
  it.each([
    ['0123456789abcdef01234567', true],
    ['0123456789abcdef0123456', false],
    ['0123456789abcdef012345678', false],
    ['0123456789abcdef0123456/', false],
    ['../../../../../etc/passwd', false],
    [42, false],
  ])('%j', (id, expected) => {
    expect(isComposerId(id)).toBe(expected);
  });
});
