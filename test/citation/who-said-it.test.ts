// Who is quoted, in the text of each style and in Chicago's notes: a golden for every kind of speaker.
//   APA: https://apastyle.apa.org/style-grammar-guidelines/references/examples/transcript-audiovisual-work-references
//   Chicago, "quoted in": https://guides.library.uwa.edu.au/Chicago_referencing/n-b-secondary-citations
//   Harvard: https://library-guides.ucl.ac.uk/harvard/radio
import { describe, expect, it } from 'vitest';
import { cite } from '../../src/citation/cite.ts';
import type { Source } from '../../src/citation/item.ts';
import type { StyledRun } from '../../src/citation/runs.ts';
import { type StyleId, styleList } from '../../src/citation/styles.ts';
import { lavrov, martin, printed, quoting, reported, speaker, withBroadcast } from './broadcasts.ts';

const WORDS = 'Any use of force is unacceptable';
const SINGLE = `'${WORDS}'`;
const DOUBLE = `"${WORDS}"`;
const TITLE = 'Security conference yields no big steps forward in Syria conflict';
const HEADLINE = 'Security Conference Yields No Big Steps Forward in Syria Conflict';
const AIRED = 'NPR\'s "Weekend Edition Sunday" on Feb. 3, 2013,';

const hosted: Source = { ...reported, speakers: [martin, lavrov] };
const twoReporters: Source = { ...reported, speakers: [...reported.speakers, speaker('Quil Lawrence', 'reporter')] };
const local = withBroadcast(
  { network: null, programme: printed('Utah Mornings') },
  { ...reported, titleNames: ['Syria', 'Utah'] },
);

/** Words quoted, and how each style says whose they are: in the text, and how Chicago's full note begins. */
interface Row {
  who: string;
  source: Source;
  text: Record<StyleId, string>;
  note: string;
}

const rows: Row[] = [
  {
    who: 'the author of the report',
    source: quoting(reported, ['Kelly McEvers', WORDS]),
    text: {
      apa: `McEvers (2013) said ${DOUBLE}`,
      mla: `${DOUBLE} (McEvers)`,
      'chicago-notes': `Kelly McEvers said ${DOUBLE}`,
      'chicago-author-date': `McEvers (2013) said ${DOUBLE}`,
      harvard: `McEvers said ${SINGLE} ('${TITLE}', 2013)`,
      ieee: `McEvers said ${DOUBLE} [1]`,
      vancouver: `McEvers said ${DOUBLE} (1)`,
      ap: `Kelly McEvers said on ${AIRED} ${DOUBLE}`,
    },
    note: `Kelly McEvers, "${HEADLINE},"`,
  },
  {
    who: 'a voice in it',
    source: quoting(reported, ['Sergey Lavrov', WORDS]),
    text: {
      apa: `Lavrov said ${DOUBLE} (McEvers, 2013)`,
      mla: `${DOUBLE} (Lavrov, qtd. in McEvers)`,
      'chicago-notes': `Sergey Lavrov said ${DOUBLE}`,
      'chicago-author-date': `Lavrov said ${DOUBLE} (McEvers 2013)`,
      harvard: `Lavrov said ${SINGLE} ('${TITLE}', 2013)`,
      ieee: `Lavrov said ${DOUBLE} [1]`,
      vancouver: `Lavrov said ${DOUBLE} (1)`,
      ap: `Sergey Lavrov said on ${AIRED} ${DOUBLE}`,
    },
    note: `Sergey Lavrov, quoted in Kelly McEvers, "${HEADLINE},"`,
  },
  {
    who: 'the host, in a report by somebody else',
    source: quoting(reported, ['Rachel Martin', WORDS]),
    text: {
      apa: `Martin said ${DOUBLE} (McEvers, 2013)`,
      mla: `${DOUBLE} (Martin, qtd. in McEvers)`,
      'chicago-notes': `Rachel Martin said ${DOUBLE}`,
      'chicago-author-date': `Martin said ${DOUBLE} (McEvers 2013)`,
      harvard: `Martin said ${SINGLE} ('${TITLE}', 2013)`,
      ieee: `Martin said ${DOUBLE} [1]`,
      vancouver: `Martin said ${DOUBLE} (1)`,
      ap: `Rachel Martin said on ${AIRED} ${DOUBLE}`,
    },
    note: `Rachel Martin, quoted in Kelly McEvers, "${HEADLINE},"`,
  },
  {
    who: 'somebody through an interpreter',
    source: quoting(reported, ['Sergey Lavrov', WORDS, { interpreted: true }]),
    text: {
      apa: `Lavrov, through an interpreter, said ${DOUBLE} (McEvers, 2013)`,
      mla: `Lavrov, through an interpreter, said ${DOUBLE} (qtd. in McEvers)`,
      'chicago-notes': `Sergey Lavrov, through an interpreter, said ${DOUBLE}`,
      'chicago-author-date': `Lavrov, through an interpreter, said ${DOUBLE} (McEvers 2013)`,
      harvard: `Lavrov, through an interpreter, said ${SINGLE} ('${TITLE}', 2013)`,
      ieee: `Lavrov, through an interpreter, said ${DOUBLE} [1]`,
      vancouver: `Lavrov, through an interpreter, said ${DOUBLE} (1)`,
      ap: `Sergey Lavrov, through an interpreter, said on ${AIRED} ${DOUBLE}`,
    },
    note: `Sergey Lavrov, through an interpreter, quoted in Kelly McEvers, "${HEADLINE},"`,
  },
  {
    who: 'nobody known',
    source: quoting(reported, [null, WORDS]),
    text: {
      apa: `${DOUBLE} (McEvers, 2013)`,
      mla: `${DOUBLE} (McEvers)`,
      'chicago-notes': DOUBLE,
      'chicago-author-date': `${DOUBLE} (McEvers 2013)`,
      harvard: `${SINGLE} ('${TITLE}', 2013)`,
      ieee: `${DOUBLE} [1]`,
      vancouver: `${DOUBLE} (1)`,
      ap: `${DOUBLE} was said on ${AIRED.replace(/,$/, '')}`,
    },
    note: `Kelly McEvers, "${HEADLINE},"`,
  },
  {
    who: 'a voice in an undated report',
    source: quoting(withBroadcast({ date: null }), ['Sergey Lavrov', WORDS]),
    text: {
      apa: `Lavrov said ${DOUBLE} (McEvers, n.d.)`,
      mla: `${DOUBLE} (Lavrov, qtd. in McEvers)`,
      'chicago-notes': `Sergey Lavrov said ${DOUBLE}`,
      'chicago-author-date': `Lavrov said ${DOUBLE} (McEvers, n.d.)`,
      harvard: `Lavrov said ${SINGLE} ('${TITLE}', no date)`,
      ieee: `Lavrov said ${DOUBLE} [1]`,
      vancouver: `Lavrov said ${DOUBLE} (1)`,
      ap: `Sergey Lavrov said on NPR's "Weekend Edition Sunday," ${DOUBLE}`,
    },
    note: `Sergey Lavrov, quoted in Kelly McEvers, "${HEADLINE},"`,
  },
  {
    who: 'a voice where no reporter is named',
    source: quoting(hosted, ['Sergey Lavrov', WORDS]),
    text: {
      apa: `Lavrov said ${DOUBLE} (Martin, 2013)`,
      mla: `${DOUBLE} (Lavrov, qtd. in "Security Conference Yields")`,
      'chicago-notes': `Sergey Lavrov said ${DOUBLE}`,
      'chicago-author-date': `Lavrov said ${DOUBLE} ("Security Conference Yields" 2013)`,
      harvard: `Lavrov said ${SINGLE} ('${TITLE}', 2013)`,
      ieee: `Lavrov said ${DOUBLE} [1]`,
      vancouver: `Lavrov said ${DOUBLE} (1)`,
      ap: `Sergey Lavrov said on ${AIRED} ${DOUBLE}`,
    },
    note: `Sergey Lavrov, quoted in "${HEADLINE},"`,
  },
  {
    who: 'the host where no reporter is named',
    source: quoting(hosted, ['Rachel Martin', WORDS]),
    text: {
      apa: `Martin (2013) said ${DOUBLE}`,
      mla: `Martin said ${DOUBLE} ("Security Conference Yields")`,
      'chicago-notes': `Rachel Martin said ${DOUBLE}`,
      'chicago-author-date': `Martin said ${DOUBLE} ("Security Conference Yields" 2013)`,
      harvard: `Martin said ${SINGLE} ('${TITLE}', 2013)`,
      ieee: `Martin said ${DOUBLE} [1]`,
      vancouver: `Martin said ${DOUBLE} (1)`,
      ap: `Rachel Martin said on ${AIRED} ${DOUBLE}`,
    },
    note: `"${HEADLINE},"`,
  },
  {
    who: 'a voice in a report by two',
    source: quoting(twoReporters, ['Sergey Lavrov', WORDS]),
    text: {
      apa: `Lavrov said ${DOUBLE} (McEvers & Lawrence, 2013)`,
      mla: `${DOUBLE} (Lavrov, qtd. in McEvers and Lawrence)`,
      'chicago-notes': `Sergey Lavrov said ${DOUBLE}`,
      'chicago-author-date': `Lavrov said ${DOUBLE} (McEvers and Lawrence 2013)`,
      harvard: `Lavrov said ${SINGLE} ('${TITLE}', 2013)`,
      ieee: `Lavrov said ${DOUBLE} [1]`,
      vancouver: `Lavrov said ${DOUBLE} (1)`,
      ap: `Sergey Lavrov said on ${AIRED} ${DOUBLE}`,
    },
    note: `Sergey Lavrov, quoted in Kelly McEvers and Quil Lawrence, "${HEADLINE},"`,
  },
  {
    who: 'one of two reporters',
    source: quoting(twoReporters, ['Quil Lawrence', WORDS]),
    text: {
      apa: `Lawrence said ${DOUBLE} (McEvers & Lawrence, 2013)`,
      mla: `Lawrence said ${DOUBLE} (McEvers and Lawrence)`,
      'chicago-notes': `Quil Lawrence said ${DOUBLE}`,
      'chicago-author-date': `Lawrence said ${DOUBLE} (McEvers and Lawrence 2013)`,
      harvard: `Lawrence said ${SINGLE} ('${TITLE}', 2013)`,
      ieee: `Lawrence said ${DOUBLE} [1]`,
      vancouver: `Lawrence said ${DOUBLE} (1)`,
      ap: `Quil Lawrence said on ${AIRED} ${DOUBLE}`,
    },
    note: `Kelly McEvers and Quil Lawrence, "${HEADLINE},"`,
  },
  {
    who: 'a voice in a local story',
    source: quoting(local, ['Sergey Lavrov', WORDS]),
    text: {
      apa: `Lavrov said ${DOUBLE} (McEvers, 2013)`,
      mla: `${DOUBLE} (Lavrov, qtd. in McEvers)`,
      'chicago-notes': `Sergey Lavrov said ${DOUBLE}`,
      'chicago-author-date': `Lavrov said ${DOUBLE} (McEvers 2013)`,
      harvard: `Lavrov said ${SINGLE} ('${TITLE}', 2013)`,
      ieee: `Lavrov said ${DOUBLE} [1]`,
      vancouver: `Lavrov said ${DOUBLE} (1)`,
      ap: `Sergey Lavrov said on KUER's "Utah Mornings" on Feb. 3, 2013, ${DOUBLE}`,
    },
    note: `Sergey Lavrov, quoted in Kelly McEvers, "${HEADLINE},"`,
  },
];

const shown = (runs: StyledRun[] = []) => runs.map((run) => (run.italic ? `*${run.text}*` : run.text)).join('');

describe.each(rows)('$who', ({ source, text, note }) => {
  it.each(Object.entries(text) as [StyleId, string][])('in the text of %s', (style, expected) => {
    expect(shown(cite({ ...source, style }).inText)).toBe(expected);
  });

  it('in a note of Chicago', () => {
    const { reference } = cite({ ...source, style: 'chicago-notes' });
    expect(shown(reference).slice(0, note.length)).toBe(note);
  });

  it('leaves the entry of the list as it is for the whole broadcast', () => {
    for (const { id } of styleList) {
      const [quoted, whole] = [source, { ...source, quote: null }].map((source) => cite({ ...source, style: id }));
      if (id !== 'chicago-notes' && id !== 'ap') expect(quoted?.reference).toEqual(whole?.reference);
      expect(quoted?.bibliography).toEqual(whole?.bibliography);
      expect(quoted?.note).toEqual(whole?.note);
    }
  });
});
