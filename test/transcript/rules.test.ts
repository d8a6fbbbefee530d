// Rules of the grammar that show only on a page made for them.
import { expect, it } from 'vitest';
import { attribute } from '../../src/transcript/attribute.ts';
import { page, said } from './pages.ts';

const cases: Record<string, { page: string; said: string }> = {
  'what follows a name and a comma is a description, not a clause': {
    page: `Ann Lowe: Who came?
      Ben Roe: Nobody at all.
      Lowe: And what did he say?
      Roe: I had better tell it in his words.
      Lowe, he told me: stay at home.`,
    said: `Ann Lowe: Who came?
      Ben Roe: Nobody at all.
      Ann Lowe: And what did he say?
      Ben Roe: I had better tell it in his words. / Lowe, he told me: stay at home.`,
  },
  'initials may spell a small word of surnames': {
    page: `LENA AMSEL: We start.
      BO FISK: We do.
      LENA AMSEL: At once.
      BO FISK: At last.
      L.A.: I said so.
      BO FISK: You did.`,
    said: `Lena Amsel: We start.
      Bo Fisk: We do.
      Lena Amsel: At once.
      Bo Fisk: At last.
      Lena Amsel: I said so.
      Bo Fisk: You did.`,
  },
  'initials may leave the small words of a name out': {
    page: `ADA QUILL, HOST: I spoke with Lia van Marr. Lia van Marr, welcome.
      LM: I came.
      QUILL: And who else?
      LM: Nobody at all.`,
    said: `Ada Quill: I spoke with Lia van Marr. Lia van Marr, welcome.
      Lia van Marr: I came.
      Ada Quill: And who else?
      Lia van Marr: Nobody at all.`,
  },
  'initials may spell “no”': {
    page: `NORA OST: We start.
      BO FISK: We do.
      NORA OST: At once.
      BO FISK: At last.
      N.O.: I said so.
      BO FISK: You did.`,
    said: `Nora Ost: We start.
      Bo Fisk: We do.
      Nora Ost: At once.
      Bo Fisk: At last.
      Nora Ost: I said so.
      Bo Fisk: You did.`,
  },
  'the hours of a time are no number of a caller': {
    page: `Moderator 00:01 We begin.
      Caller 00:14 I was there.
      Moderator 00:21 And then?
      Caller 01:02 Nothing.`,
    said: `Moderator: We begin.
      Caller: I was there.
      Moderator: And then?
      Caller: Nothing.`,
  },
};

it('takes a governor for no interpreter, and a voice over the tape for one', () => {
  const { turns } = attribute(
    ...page(`ADA QUILL, HOST: Who came?
      BORIS FLETT (Governor of Low Ohio): I came.
      CLEO MARSH (voiceover): So did I.
      Overvoice Lena Amsel: And I.`),
  );
  expect(turns.map(({ interpreted }) => interpreted ?? false)).toEqual([false, false, false, true]);
});

it.each(Object.entries(cases))('%s', (_, { page: text, said: expected }) => {
  expect(said(attribute(...page(text)))).toEqual(expected.split('\n').map((line) => line.trim()));
});
