import { describe, expect, it } from 'vitest';
import type { Speaker } from '../../src/transcript/model.ts';
import { assignVoices, type Voice } from '../../src/transcript/voices.ts';

const speakers = ['Ona', 'Rui', 'Bel'].map(
  (name, i): Speaker => ({ id: `s${i + 1}`, name, kind: 'person', role: null, description: null, labels: [] }),
);
const voice = (id: string, lang: string, local = true): Voice => ({ id, lang, local });

describe('each speaker', () => {
  it('has a voice of the transcript’s language, a different one while there are enough', () => {
    const voices = [voice('fr1', 'fr-FR'), voice('en1', 'en_GB'), voice('en2', 'en-US'), voice('en3', 'en')];
    const assigned = assignVoices(speakers, voices, 'en-US');
    expect(speakers.map(({ id }) => assigned.get(id)?.voice)).toEqual(['en1', 'en2', 'en3']);
  });

  it('is told apart by pitch when there are too few', () => {
    const assigned = assignVoices(speakers, [voice('only', 'en')], 'en');
    expect(new Set(speakers.map(({ id }) => assigned.get(id)?.pitch)).size).toBe(3);
  });

  it('keeps the voice that the reader chose, and nobody else takes it first', () => {
    const assigned = assignVoices(speakers, [voice('a', 'en'), voice('b', 'en'), voice('c', 'en')], 'en', { Bel: 'a' });
    expect(speakers.map(({ id }) => assigned.get(id)?.voice)).toEqual(['b', 'c', 'a']);
  });

  it('is never read by a voice that sends the words away', () => {
    expect(assignVoices(speakers, [voice('cloud', 'en', false)], 'en').size).toBe(0);
  });

  it('is read in another language rather than not at all; who is not known has a voice too', () => {
    expect(assignVoices([], [voice('de1', 'de')], 'fi').get(null)?.voice).toBe('de1');
  });
});
