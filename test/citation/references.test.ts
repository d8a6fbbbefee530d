// The whole reference in every style, for the broadcasts that a student meets. Where a manual leaves it open, the guides that are followed:
//   APA, hosts as authors where nobody reports: https://apastyle.apa.org/style-grammar-guidelines/references/examples/transcript-audiovisual-work-references
//   MLA, the date of access of what is undated, at the end: https://style.mla.org/access-dates/
//   Chicago notes, the date of access in place of the date: https://libguides.ucd.ie/chicagostyle/podcasts
//   Chicago author-date, "n.d." with a comma before it in the text, and the date of access:
//     https://guides.library.uq.edu.au/referencing/chicago-18th-author-date/webpage
//   Harvard, the title first, as for radio: https://library-guides.ucl.ac.uk/harvard/radio and
//     https://library.lsbu.ac.uk/c.php?g=688207&p=5059804; an episode in quotation marks before its programme:
//     https://www.bibguru.com/g/harvard-episode-tv-show-citation/
//   IEEE, the date of access alone for what is undated: https://library.rit.edu/citations/ieee/web-resource-ieee
//   Vancouver, "[date unknown]": https://www.ncbi.nlm.nih.gov/books/NBK7273/box/A58499/
import { describe, expect, it } from 'vitest';
import { cite } from '../../src/citation/cite.ts';
import type { Source } from '../../src/citation/item.ts';
import type { StyledRun } from '../../src/citation/runs.ts';
import type { StyleId } from '../../src/citation/styles.ts';
import { lavrov, martin, printed, reported, speaker, url, withBroadcast } from './broadcasts.ts';

/** Runs as text, italics between asterisks, and the long address as URL. */
const shown = (runs: StyledRun[] = []) =>
  runs
    .map((run) => (run.italic ? `*${run.text}*` : run.text))
    .join('')
    .replaceAll(url, 'URL');

/** What stands in the list (AP: in the sentence) and in the text; for Chicago's notes the full and the short note too. */
interface Golden {
  entry: string;
  inText?: string;
  note?: string;
  shortNote?: string;
}

const broadcasts: { what: string; source: Source; golden: Record<StyleId, Golden> }[] = [
  {
    what: 'a report with host, network and station',
    source: reported,
    golden: {
      apa: {
        entry:
          'McEvers, K. (2013, February 3). Security conference yields no big steps forward in Syria conflict [Radio broadcast transcript]. In *Weekend edition Sunday*. NPR. URL',
        inText: '(McEvers, 2013)',
      },
      mla: {
        entry:
          'McEvers, Kelly. "Security Conference Yields No Big Steps Forward in Syria Conflict." *Weekend Edition Sunday*, hosted by Rachel Martin, NPR, 3 Feb. 2013. *KUER*, URL. Transcript.',
        inText: '(McEvers)',
      },
      'chicago-notes': {
        entry:
          'McEvers, Kelly. "Security Conference Yields No Big Steps Forward in Syria Conflict." *Weekend Edition Sunday*, hosted by Rachel Martin. NPR, February 3, 2013. Transcript, KUER. URL.',
        note: 'Kelly McEvers, "Security Conference Yields No Big Steps Forward in Syria Conflict," *Weekend Edition Sunday*, hosted by Rachel Martin, NPR, February 3, 2013, transcript, KUER, URL.',
        shortNote: 'McEvers, "Security Conference Yields."',
      },
      'chicago-author-date': {
        entry:
          'McEvers, Kelly. 2013. "Security Conference Yields No Big Steps Forward in Syria Conflict." *Weekend Edition Sunday*, hosted by Rachel Martin. NPR, February 3. Transcript, KUER. URL.',
        inText: '(McEvers 2013)',
      },
      harvard: {
        entry:
          "'Security conference yields no big steps forward in Syria conflict' (2013) *Weekend Edition Sunday*. NPR, 3 February. Available at: URL (Accessed: 23 November 2026).",
        inText: "('Security conference yields no big steps forward in Syria conflict', 2013)",
      },
      ieee: {
        entry:
          'K. McEvers, "Security conference yields no big steps forward in Syria conflict," *Weekend Edition Sunday*, NPR, Feb. 3, 2013. Accessed: Nov. 23, 2026. [Online]. Available: URL',
        inText: '[1]',
      },
      vancouver: {
        entry:
          'McEvers K. Security conference yields no big steps forward in Syria conflict [radio broadcast transcript]. Weekend Edition Sunday [Internet]. NPR; 2013 Feb 3 [cited 2026 Nov 23]. Available from: URL',
        inText: '(1)',
      },
      ap: {
        entry: 'Kelly McEvers reported on NPR\'s "Weekend Edition Sunday" on Feb. 3, 2013',
        inText: 'Kelly McEvers reported on NPR\'s "Weekend Edition Sunday" on Feb. 3, 2013',
      },
    },
  },
  {
    what: 'an undated report',
    source: withBroadcast({ date: null }),
    golden: {
      apa: {
        entry:
          'McEvers, K. (n.d.). Security conference yields no big steps forward in Syria conflict [Radio broadcast transcript]. In *Weekend edition Sunday*. NPR. URL',
        inText: '(McEvers, n.d.)',
      },
      mla: {
        entry:
          'McEvers, Kelly. "Security Conference Yields No Big Steps Forward in Syria Conflict." *Weekend Edition Sunday*, hosted by Rachel Martin, NPR. *KUER*, URL. Transcript. Accessed 23 Nov. 2026.',
        inText: '(McEvers)',
      },
      'chicago-notes': {
        entry:
          'McEvers, Kelly. "Security Conference Yields No Big Steps Forward in Syria Conflict." *Weekend Edition Sunday*, hosted by Rachel Martin. NPR. Transcript, KUER. Accessed November 23, 2026. URL.',
        note: 'Kelly McEvers, "Security Conference Yields No Big Steps Forward in Syria Conflict," *Weekend Edition Sunday*, hosted by Rachel Martin, NPR, transcript, KUER, accessed November 23, 2026, URL.',
        shortNote: 'McEvers, "Security Conference Yields."',
      },
      'chicago-author-date': {
        entry:
          'McEvers, Kelly. n.d. "Security Conference Yields No Big Steps Forward in Syria Conflict." *Weekend Edition Sunday*, hosted by Rachel Martin. NPR. Transcript, KUER. Accessed November 23, 2026. URL.',
        inText: '(McEvers, n.d.)',
      },
      harvard: {
        entry:
          "'Security conference yields no big steps forward in Syria conflict' (no date) *Weekend Edition Sunday*. NPR. Available at: URL (Accessed: 23 November 2026).",
        inText: "('Security conference yields no big steps forward in Syria conflict', no date)",
      },
      ieee: {
        entry:
          'K. McEvers, "Security conference yields no big steps forward in Syria conflict," *Weekend Edition Sunday*, NPR. Accessed: Nov. 23, 2026. [Online]. Available: URL',
        inText: '[1]',
      },
      vancouver: {
        entry:
          'McEvers K. Security conference yields no big steps forward in Syria conflict [radio broadcast transcript]. Weekend Edition Sunday [Internet]. NPR; [date unknown] [cited 2026 Nov 23]. Available from: URL',
        inText: '(1)',
      },
      ap: {
        entry: 'Kelly McEvers reported on NPR\'s "Weekend Edition Sunday"',
        inText: 'Kelly McEvers reported on NPR\'s "Weekend Edition Sunday"',
      },
    },
  },
  {
    what: 'a report by two',
    source: { ...reported, speakers: [...reported.speakers, speaker('Quil Lawrence', 'reporter')] },
    golden: {
      apa: {
        entry:
          'McEvers, K., & Lawrence, Q. (2013, February 3). Security conference yields no big steps forward in Syria conflict [Radio broadcast transcript]. In *Weekend edition Sunday*. NPR. URL',
        inText: '(McEvers & Lawrence, 2013)',
      },
      mla: {
        entry:
          'McEvers, Kelly, and Quil Lawrence. "Security Conference Yields No Big Steps Forward in Syria Conflict." *Weekend Edition Sunday*, hosted by Rachel Martin, NPR, 3 Feb. 2013. *KUER*, URL. Transcript.',
        inText: '(McEvers and Lawrence)',
      },
      'chicago-notes': {
        entry:
          'McEvers, Kelly, and Quil Lawrence. "Security Conference Yields No Big Steps Forward in Syria Conflict." *Weekend Edition Sunday*, hosted by Rachel Martin. NPR, February 3, 2013. Transcript, KUER. URL.',
        note: 'Kelly McEvers and Quil Lawrence, "Security Conference Yields No Big Steps Forward in Syria Conflict," *Weekend Edition Sunday*, hosted by Rachel Martin, NPR, February 3, 2013, transcript, KUER, URL.',
        shortNote: 'McEvers and Lawrence, "Security Conference Yields."',
      },
      'chicago-author-date': {
        entry:
          'McEvers, Kelly, and Quil Lawrence. 2013. "Security Conference Yields No Big Steps Forward in Syria Conflict." *Weekend Edition Sunday*, hosted by Rachel Martin. NPR, February 3. Transcript, KUER. URL.',
        inText: '(McEvers and Lawrence 2013)',
      },
      harvard: {
        entry:
          "'Security conference yields no big steps forward in Syria conflict' (2013) *Weekend Edition Sunday*. NPR, 3 February. Available at: URL (Accessed: 23 November 2026).",
        inText: "('Security conference yields no big steps forward in Syria conflict', 2013)",
      },
      ieee: {
        entry:
          'K. McEvers and Q. Lawrence, "Security conference yields no big steps forward in Syria conflict," *Weekend Edition Sunday*, NPR, Feb. 3, 2013. Accessed: Nov. 23, 2026. [Online]. Available: URL',
        inText: '[1]',
      },
      vancouver: {
        entry:
          'McEvers K, Lawrence Q. Security conference yields no big steps forward in Syria conflict [radio broadcast transcript]. Weekend Edition Sunday [Internet]. NPR; 2013 Feb 3 [cited 2026 Nov 23]. Available from: URL',
        inText: '(1)',
      },
      ap: {
        entry: 'Kelly McEvers and Quil Lawrence reported on NPR\'s "Weekend Edition Sunday" on Feb. 3, 2013',
        inText: 'Kelly McEvers and Quil Lawrence reported on NPR\'s "Weekend Edition Sunday" on Feb. 3, 2013',
      },
    },
  },
  {
    what: 'a story of the station itself',
    source: withBroadcast(
      { network: null, programme: printed('Utah Mornings') },
      { ...reported, titleNames: ['Syria', 'Utah'] },
    ),
    golden: {
      apa: {
        entry:
          'McEvers, K. (2013, February 3). Security conference yields no big steps forward in Syria conflict [Radio broadcast transcript]. In *Utah mornings*. KUER. URL',
        inText: '(McEvers, 2013)',
      },
      mla: {
        entry:
          'McEvers, Kelly. "Security Conference Yields No Big Steps Forward in Syria Conflict." *Utah Mornings*, hosted by Rachel Martin, KUER, 3 Feb. 2013, URL. Transcript.',
        inText: '(McEvers)',
      },
      'chicago-notes': {
        entry:
          'McEvers, Kelly. "Security Conference Yields No Big Steps Forward in Syria Conflict." *Utah Mornings*, hosted by Rachel Martin. KUER, February 3, 2013. Transcript. URL.',
        note: 'Kelly McEvers, "Security Conference Yields No Big Steps Forward in Syria Conflict," *Utah Mornings*, hosted by Rachel Martin, KUER, February 3, 2013, transcript, URL.',
        shortNote: 'McEvers, "Security Conference Yields."',
      },
      'chicago-author-date': {
        entry:
          'McEvers, Kelly. 2013. "Security Conference Yields No Big Steps Forward in Syria Conflict." *Utah Mornings*, hosted by Rachel Martin. KUER, February 3. Transcript. URL.',
        inText: '(McEvers 2013)',
      },
      harvard: {
        entry:
          "'Security conference yields no big steps forward in Syria conflict' (2013) *Utah Mornings*. KUER, 3 February. Available at: URL (Accessed: 23 November 2026).",
        inText: "('Security conference yields no big steps forward in Syria conflict', 2013)",
      },
      ieee: {
        entry:
          'K. McEvers, "Security conference yields no big steps forward in Syria conflict," *Utah Mornings*, KUER, Feb. 3, 2013. Accessed: Nov. 23, 2026. [Online]. Available: URL',
        inText: '[1]',
      },
      vancouver: {
        entry:
          'McEvers K. Security conference yields no big steps forward in Syria conflict [radio broadcast transcript]. Utah Mornings [Internet]. KUER; 2013 Feb 3 [cited 2026 Nov 23]. Available from: URL',
        inText: '(1)',
      },
      ap: {
        entry: 'Kelly McEvers reported on KUER\'s "Utah Mornings" on Feb. 3, 2013',
        inText: 'Kelly McEvers reported on KUER\'s "Utah Mornings" on Feb. 3, 2013',
      },
    },
  },
  {
    what: 'a broadcast that names its host alone',
    source: { ...reported, speakers: [martin, lavrov] },
    golden: {
      apa: {
        entry:
          'Martin, R. (Host). (2013, February 3). Security conference yields no big steps forward in Syria conflict [Radio broadcast transcript]. In *Weekend edition Sunday*. NPR. URL',
        inText: '(Martin, 2013)',
      },
      mla: {
        entry:
          '"Security Conference Yields No Big Steps Forward in Syria Conflict." *Weekend Edition Sunday*, hosted by Rachel Martin, NPR, 3 Feb. 2013. *KUER*, URL. Transcript.',
        inText: '("Security Conference Yields")',
      },
      'chicago-notes': {
        entry:
          '"Security Conference Yields No Big Steps Forward in Syria Conflict." *Weekend Edition Sunday*, hosted by Rachel Martin. NPR, February 3, 2013. Transcript, KUER. URL.',
        note: '"Security Conference Yields No Big Steps Forward in Syria Conflict," *Weekend Edition Sunday*, hosted by Rachel Martin, NPR, February 3, 2013, transcript, KUER, URL.',
        shortNote: '"Security Conference Yields."',
      },
      'chicago-author-date': {
        entry:
          '"Security Conference Yields No Big Steps Forward in Syria Conflict." 2013. *Weekend Edition Sunday*, hosted by Rachel Martin. NPR, February 3. Transcript, KUER. URL.',
        inText: '("Security Conference Yields" 2013)',
      },
      harvard: {
        entry:
          "'Security conference yields no big steps forward in Syria conflict' (2013) *Weekend Edition Sunday*. NPR, 3 February. Available at: URL (Accessed: 23 November 2026).",
        inText: "('Security conference yields no big steps forward in Syria conflict', 2013)",
      },
      ieee: {
        entry:
          '"Security conference yields no big steps forward in Syria conflict," *Weekend Edition Sunday*, NPR, Feb. 3, 2013. Accessed: Nov. 23, 2026. [Online]. Available: URL',
        inText: '[1]',
      },
      vancouver: {
        entry:
          'Security conference yields no big steps forward in Syria conflict [radio broadcast transcript]. Weekend Edition Sunday [Internet]. NPR; 2013 Feb 3 [cited 2026 Nov 23]. Available from: URL',
        inText: '(1)',
      },
      ap: {
        entry:
          '"Security Conference Yields No Big Steps Forward in Syria Conflict" on NPR\'s "Weekend Edition Sunday" on Feb. 3, 2013',
        inText:
          '"Security Conference Yields No Big Steps Forward in Syria Conflict" on NPR\'s "Weekend Edition Sunday" on Feb. 3, 2013',
      },
    },
  },
  {
    what: 'a broadcast that names neither reporter nor host',
    source: { ...reported, speakers: [lavrov] },
    golden: {
      apa: {
        entry:
          'Security conference yields no big steps forward in Syria conflict. (2013, February 3). [Radio broadcast transcript]. In *Weekend edition Sunday*. NPR. URL',
        inText: '("Security Conference Yields," 2013)',
      },
      mla: {
        entry:
          '"Security Conference Yields No Big Steps Forward in Syria Conflict." *Weekend Edition Sunday*, NPR, 3 Feb. 2013. *KUER*, URL. Transcript.',
        inText: '("Security Conference Yields")',
      },
      'chicago-notes': {
        entry:
          '"Security Conference Yields No Big Steps Forward in Syria Conflict." *Weekend Edition Sunday*. NPR, February 3, 2013. Transcript, KUER. URL.',
        note: '"Security Conference Yields No Big Steps Forward in Syria Conflict," *Weekend Edition Sunday*, NPR, February 3, 2013, transcript, KUER, URL.',
        shortNote: '"Security Conference Yields."',
      },
      'chicago-author-date': {
        entry:
          '"Security Conference Yields No Big Steps Forward in Syria Conflict." 2013. *Weekend Edition Sunday*. NPR, February 3. Transcript, KUER. URL.',
        inText: '("Security Conference Yields" 2013)',
      },
      harvard: {
        entry:
          "'Security conference yields no big steps forward in Syria conflict' (2013) *Weekend Edition Sunday*. NPR, 3 February. Available at: URL (Accessed: 23 November 2026).",
        inText: "('Security conference yields no big steps forward in Syria conflict', 2013)",
      },
      ieee: {
        entry:
          '"Security conference yields no big steps forward in Syria conflict," *Weekend Edition Sunday*, NPR, Feb. 3, 2013. Accessed: Nov. 23, 2026. [Online]. Available: URL',
        inText: '[1]',
      },
      vancouver: {
        entry:
          'Security conference yields no big steps forward in Syria conflict [radio broadcast transcript]. Weekend Edition Sunday [Internet]. NPR; 2013 Feb 3 [cited 2026 Nov 23]. Available from: URL',
        inText: '(1)',
      },
      ap: {
        entry:
          '"Security Conference Yields No Big Steps Forward in Syria Conflict" on NPR\'s "Weekend Edition Sunday" on Feb. 3, 2013',
        inText:
          '"Security Conference Yields No Big Steps Forward in Syria Conflict" on NPR\'s "Weekend Edition Sunday" on Feb. 3, 2013',
      },
    },
  },
];

describe.each(broadcasts)('$what', ({ source, golden }) => {
  it.each(Object.entries(golden) as [StyleId, Golden][])(
    'in %s',
    (style, { entry, inText = '', note, shortNote = '' }) => {
      const { reference, bibliography, ...cited } = cite({ ...source, style });
      expect(shown(bibliography ?? reference)).toBe(entry);
      expect(shown(bibliography && reference)).toBe(note ?? '');
      expect(shown(cited.note)).toBe(shortNote);
      expect(shown(cited.inText)).toBe(inText);
    },
  );
});
