// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageCases } from './fixtures.ts';
import { readSaved, runsIn, spokenIn } from './saved-page.ts';

describe.each(pageCases)('$name', ({ html, url, expected }) => {
  if (expected === null) {
    it('holds no transcript', async () => {
      expect(await readSaved(html, url)).toBeNull();
    });
    return;
  }

  const read = async () => {
    const reading = await readSaved(html, url);
    if (!reading) throw new Error('No transcript was found.');
    return reading.transcript;
  };

  it('gives each their words, and nothing else', async () => {
    expect(spokenIn(await read()).filter(([, ...words]) => words.length)).toEqual(expected.turns);
  });

  it('tells sounds and asides from words, and keeps what is not speech', async () => {
    const transcript = await read();
    expect(runsIn(transcript, 'sound')).toEqual(expected.sounds ?? []);
    expect(runsIn(transcript, 'aside')).toEqual(expected.asides ?? []);
    const notes = transcript.notes.flatMap(({ kind, text }) => [text, `${kind}: ${text}`]);
    expect(notes).toEqual(expect.arrayContaining(expected.notes ?? []));
    if (expected.segments) expect(transcript.segments.map(({ title }) => title)).toEqual(expected.segments);
  });

  it('says who they are, when they speak, and what was aired', async () => {
    const { speakers, turns, broadcast } = await read();
    expect(Object.fromEntries(speakers.map(({ name, role }) => [name, role]))).toMatchObject(expected.roles ?? {});
    if (expected.starts) expect(turns.map(({ start }) => start ?? null)).toEqual(expected.starts);
    const { title, programme, network, station, date, language } = broadcast;
    const facts = Object.entries({ title, programme, network, station, date }).map(([key, fact]) => [
      key,
      fact?.value ?? null,
    ]);
    expect({ ...Object.fromEntries(facts), language }).toMatchObject(expected.broadcast ?? {});
  });
});
