import { describe, expect, it } from 'vitest';
import type { Run, Turn } from '../../src/transcript/model.ts';
import { sentences } from '../../src/transcript/sentences.ts';

const turn = (...runs: Omit<Run, 'offset'>[]): Turn => {
  let offset = 0;
  const placed = runs.map((run) => {
    const at = offset;
    offset += run.text.length + 1;
    return { ...run, offset: at };
  });
  return { id: 't1', speaker: 's1', label: null, paragraphs: [{ block: 0, runs: placed }] };
};

const texts = (of: Turn, language = 'en') => sentences([of], language).map(({ text }) => text);

describe('what is read aloud', () => {
  it('goes sentence by sentence', () => {
    expect(texts(turn({ kind: 'words', text: 'The ferry left at 5.30. Nobody waved! Why not?' }))).toEqual([
      'The ferry left at 5.30.',
      'Nobody waved!',
      'Why not?',
    ]);
  });

  it('leaves out sounds and asides', () => {
    const spoken = turn(
      { kind: 'sound', text: '(Soundbite of horn)' },
      { kind: 'words', text: 'There she goes' },
      { kind: 'aside', text: '(ph)' },
      { kind: 'words', text: '.' },
    );
    expect(texts(spoken)).toEqual(['There she goes']);
  });

  it('knows where in the paragraph it is', () => {
    const [, second] = sentences([turn({ kind: 'words', text: 'One.  Two more.' })], 'en');
    expect(second).toMatchObject({ start: 6, end: 15, text: 'Two more.', paragraph: 0 });
  });

  it('hands words in another language to another voice', () => {
    const spoken = turn({ kind: 'words', text: 'She said:' }, { kind: 'words', text: '¡Vamos!', lang: 'es' });
    expect(sentences([spoken], 'en').map(({ lang }) => lang)).toEqual([undefined, 'es']);
  });

  it('works without spaces between sentences', () => {
    expect(texts(turn({ kind: 'words', text: '船が出た。誰もいない。' }), 'ja')).toEqual([
      '船が出た。',
      '誰もいない。',
    ]);
  });
});
