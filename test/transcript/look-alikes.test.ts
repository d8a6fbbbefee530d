import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/transcript/attribute.ts';
import type { Block } from '../../src/transcript/model.ts';
import { page, said } from './pages.ts';

/** A page of lines: "→ words" is a link, "*words*" are in bold, and "= words" stand under a heading that says "Transcript". */
function read(text: string): string[] {
  const [blocks, broadcast] = page(text);
  return said(attribute(blocks.map(marked), broadcast));
}

function marked(block: Block): Block {
  const [, sign = '', words = ''] = /^(→ |= |\*)(.*?)\*?$/.exec(block.text) ?? [];
  const whole = { start: 0, end: words.length };
  if (sign === '→ ') return { ...block, text: words, links: [{ ...whole, url: 'https://www.kzlq.example/words' }] };
  if (sign === '*') return { ...block, text: words, marked: [whole] };
  return sign ? { ...block, text: words, inTranscript: true } : block;
}

/** What is no transcript, and the same with the one thing that makes it one. */
const pairs: Record<string, [no: string, yes: string]> = {
  'the first lines of a transcript that is elsewhere': [
    `TILDA OSK, HOST: The weir is closed. Casper Ruane has seen it.
      CASPER RUANE, BYLINE: I went by night.
      → Click here for the transcript`,
    `TILDA OSK, HOST: The weir is closed. Casper Ruane has seen it.
      CASPER RUANE, BYLINE: I went by night.
      OSK: And now?
      → Click here for the transcript`,
  ],
  'people who work for a station': [
    `Tilda Osk, Host: I came in 1998. You hear me at six.
      Casper Ruane, Reporter: I count eels for you.
      Ada Weir, Announcer: We have met, I am sure.`,
    `Tilda Osk, Host: You hear of eels. Here is Casper Ruane.
      Casper Ruane, Reporter: I count them for you.
      Ada Weir, Announcer: We go on at six.`,
  ],
  'answers of candidates to printed questions': [
    `*Who pays for the weir?*
      TILDA OSK: We all do. Why would we not?
      CASPER RUANE: I do.
      *Who cleans it?*
      TILDA OSK: I do.
      CASPER RUANE: The eels.
      *Who closes it?*
      TILDA OSK: Nobody.
      CASPER RUANE: I would.`,
    `*Who pays for the weir?*
      TILDA OSK: We all do. Why would we not?
      CASPER RUANE: I do.
      TILDA OSK: You do?
      *Who cleans it?*
      TILDA OSK: I do.
      CASPER RUANE: The eels.
      *Who closes it?*
      TILDA OSK: Nobody.
      CASPER RUANE: I would.`,
  ],
  'a play in scenes': [
    `Scene One
      OSK: Who is there?
      RUANE: An eel.
      OSK: Again?
      RUANE: Again.`,
    `Scene One went well.
      OSK: Who is there?
      RUANE: An eel.
      OSK: Again?
      RUANE: Again.`,
  ],
  'a play on a stage': [
    `Lights up on a weir.
      OSK: Who is there?
      RUANE: An eel.
      OSK: Again?
      RUANE: Again.
      Blackout.`,
    `OSK: Who is there?
      RUANE: An eel.
      Lights up and down the river.
      OSK: Again?
      RUANE: Again.`,
  ],
  'a film': [
    `INT. WEIR - NIGHT
      OSK: Who is there?
      RUANE: An eel.
      OSK: Again?
      RUANE: Again.`,
    `AT THE WEIR BY NIGHT
      OSK: Who is there?
      RUANE: An eel.
      OSK: Again?
      RUANE: Again.`,
  ],
  'a live blog': [
    `10:42 Tilda Osk: The weir is open, as you can see.
      10:47 Casper Ruane: I see the first eel.
      10:55 Tilda Osk: Is it one?
      11:02 Casper Ruane: It is.`,
    `0:42 Tilda Osk: The weir is open, as you can see.
      1:47 Casper Ruane: I see the first eel.
      1:55 Tilda Osk: Is it one?
      2:02 Casper Ruane: It is.`,
  ],
  'a live blog with times on lines of their own': [
    `Tilda Osk: The weir is open, as you can see.
      10:47 a.m.
      Casper Ruane: I see the first eel.
      10:55 a.m. ET
      Tilda Osk: Is it one?
      11:02 AM
      Casper Ruane: It is.`,
    `Tilda Osk: The weir is open, as you can see.
      10:47 a.m.
      Casper Ruane: I see the first eel.
      Tilda Osk: Is it one?
      Casper Ruane: It is.`,
  ],
  'what was said, and what is true': [
    `OSK: “The weir is open.”
      THE FACTS: It is not. We went to see it.
      OSK: “Eels vote.”
      THE FACTS: Do they? They do not.`,
    `OSK: The weir is open.
      RUANE: It is not. We went to see it.
      OSK: “Eels vote.”
      RUANE: Do they? They do not.`,
  ],
  'quotations above those whose they are': [
    `“The weir is open.”
      Casper Ruane
      “Eels vote.”
      Odile Grant
      “So do I, and I have been for years.”
      Casper Ruane
      “It was cold.”
      Odile Grant
      “The weir is cold.”`,
    `The weir is open.
      Casper Ruane
      Eels vote.
      Odile Grant
      So do I, and I have been for years.
      Casper Ruane
      It was cold.
      Odile Grant
      The weir is cold.`,
  ],
  'a recipe in capitals': [
    `My aunt makes it so.
      DOUGH: You stir it for an hour.
      EELS: You want them smoked.
      DOUGH: Roll it out.
      EELS: I use two.`,
    `Bo Dough and Ida Eels make it so.
      DOUGH: You stir it for an hour.
      EELS: You want them smoked.
      DOUGH: Roll it out.
      EELS: I use two.`,
  ],
  'questions of readers': [
    `We read what you write.
      Q: Where are the eels?
      A: In the weir.
      Q: All of them?
      A: I think so.`,
    `= We asked her on Monday.
      = Q: Where are the eels?
      = A: In the weir.
      = Q: All of them?
      = A: I think so.`,
  ],
};

describe.each(Object.entries(pairs))('%s', (_, [no, yes]) => {
  it('is no transcript', () => {
    expect(read(no)).toEqual([]);
  });

  it('is not taken for one that is', () => {
    expect(read(yes).length).toBeGreaterThan(1);
  });
});

it('lets a page call its transcript one, whatever it is like', () => {
  const live = [
    '10:42 Tilda Osk: It is open.',
    '10:47 Casper Ruane: Is it?',
    '10:55 Tilda Osk: Yes.',
    '11:02 Casper Ruane: Oh.',
  ];
  expect(read(live.map((line) => `= ${line}`).join('\n'))).toHaveLength(4);
});
