import { describe, expect, it } from 'vitest';
import { type Source, toItem } from '../../src/citation/item.ts';
import { printed, speaker, withBroadcast } from './broadcasts.ts';

/** A title as a list of references has it, of a story by Will Sand and Robin Young; the transcript proves no word of it a name. */
function listed(title: string, more: Partial<Source> = {}): string | undefined {
  const story = withBroadcast({ title: printed(title) });
  const speakers = [speaker('Will Sand', 'reporter'), speaker('Robin Young', 'host'), speaker('May Long')];
  return toItem({ ...story, speakers, titleNames: [], ...more }).title;
}

describe('the names of those who made it', () => {
  it('make no names of ordinary words in the title', () => {
    expect(listed('What Young Voters Will Do In The Long Run')).toBe('What young voters will do in the long run');
  });

  it('nor do names that the reader entered', () => {
    const edits = { reporters: ['Mark Stone'], hosts: ['Summer Day'] };
    expect(listed('A Stone And The Mark Of A Summer Day', { speakers: [], edits })).toBe(
      'A stone and the mark of a Summer Day',
    );
    expect(listed('The Day They Mark Summer', { speakers: [], edits })).toBe('The day they mark summer');
  });

  it.each([
    ['An Evening With Robin Young', 'An evening with Robin Young'],
    ["AN EVENING WITH WILL SAND'S BAND", "An evening with Will Sand's band"],
    ['The Farm Of May Long', 'The farm of May Long'],
  ])('are kept where the title has them whole: %s', (title, expected) => {
    expect(listed(title)).toBe(expected);
  });

  it('are kept one by one where the transcript proves it', () => {
    expect(listed('What Young Asks Will Sand', { titleNames: ['Young'] })).toBe('What Young asks Will Sand');
  });

  it('leave places of several words as they are', () => {
    expect(listed("New Zealand's Boats In Papua New Guinea")).toBe("New Zealand's boats in Papua New Guinea");
  });
});
