import { describe, expect, it } from 'vitest';
import { cite } from '../../src/citation/cite.ts';
import type { Source } from '../../src/citation/item.ts';
import type { StyledRun } from '../../src/citation/runs.ts';
import type { StyleId } from '../../src/citation/styles.ts';
import { lavrov, martin, printed, quoting, reported, speaker, url, withBroadcast } from './broadcasts.ts';

/** Runs as text, italics between asterisks, and the long address as URL. */
function shown(runs: StyledRun[] | undefined): string {
  const text = (runs ?? []).map((run) => (run.italic ? `*${run.text}*` : run.text)).join('');
  return text.replaceAll(url, 'URL');
}

const reference = (style: StyleId, source: Source) => shown(cite({ ...source, style }).reference);
const inText = (style: StyleId, source: Source) => shown(cite({ ...source, style }).inText);

const hosted: Source = { ...reported, speakers: [martin, lavrov] };
const twoReporters: Source = { ...reported, speakers: [...reported.speakers, speaker('Quil Lawrence', 'reporter')] };

describe('a whole transcript', () => {
  it('says when it was aired where the page does', () => {
    expect(reference('chicago-notes', withBroadcast({ dateIs: 'aired' }))).toContain(
      ', hosted by Rachel Martin, aired February 3, 2013, on NPR, transcript, KUER, URL.',
    );
  });
});

describe('who said it', () => {
  const by = (name: string | null, more = {}) => quoting(reported, [name, 'Any use of force is unacceptable', more]);

  it.each<[string, StyleId, Source, string]>([
    ['the author', 'apa', by('Kelly McEvers'), 'McEvers (2013) said "Any use of force is unacceptable"'],
    ['the author', 'mla', by('Kelly McEvers'), '"Any use of force is unacceptable" (McEvers)'],
    ['a voice', 'apa', by('Sergey Lavrov'), 'Lavrov said "Any use of force is unacceptable" (McEvers, 2013)'],
    ['a voice', 'mla', by('Sergey Lavrov'), '"Any use of force is unacceptable" (Lavrov, qtd. in McEvers)'],
    ['the host', 'apa', by('Rachel Martin'), 'Martin said "Any use of force is unacceptable" (McEvers, 2013)'],
    ['the host', 'mla', by('Rachel Martin'), '"Any use of force is unacceptable" (Martin, qtd. in McEvers)'],
    [
      'an interpreter',
      'apa',
      by('Sergey Lavrov', { interpreted: true }),
      'Lavrov, through an interpreter, said "Any use of force is unacceptable" (McEvers, 2013)',
    ],
    [
      'an interpreter',
      'mla',
      by('Sergey Lavrov', { interpreted: true }),
      'Lavrov, through an interpreter, said "Any use of force is unacceptable" (qtd. in McEvers)',
    ],
    ['nobody known', 'apa', by(null), '"Any use of force is unacceptable" (McEvers, 2013)'],
    ['nobody known', 'mla', by(null), '"Any use of force is unacceptable" (McEvers)'],
    [
      'a voice',
      'ap',
      by('Sergey Lavrov'),
      'Sergey Lavrov said on NPR\'s "Weekend Edition Sunday" on Feb. 3, 2013, "Any use of force is unacceptable"',
    ],
    [
      'a voice',
      'chicago-author-date',
      by('Sergey Lavrov'),
      'Lavrov said "Any use of force is unacceptable" (McEvers 2013)',
    ],
    [
      'a voice',
      'harvard',
      by('Sergey Lavrov'),
      "Lavrov said 'Any use of force is unacceptable' ('Security conference yields no big steps forward in Syria conflict', 2013)",
    ],
    ['a voice', 'ieee', by('Sergey Lavrov'), 'Lavrov said "Any use of force is unacceptable" [1]'],
    ['a voice', 'vancouver', by('Sergey Lavrov'), 'Lavrov said "Any use of force is unacceptable" (1)'],
  ])('%s, %s', (_, style, source, expected) => {
    expect(inText(style, source)).toBe(expected);
  });

  it.each<[string, Source, string]>([
    ['the author: a plain note', by('Kelly McEvers'), 'Kelly McEvers, "Security'],
    ['a voice', by('Sergey Lavrov'), 'Sergey Lavrov, quoted in Kelly McEvers, "Security'],
    ['the host', by('Rachel Martin'), 'Rachel Martin, quoted in Kelly McEvers, "Security'],
    ['nobody known', by(null), 'Kelly McEvers, "Security'],
    [
      'an interpreter',
      by('Sergey Lavrov', { interpreted: true }),
      'Sergey Lavrov, through an interpreter, quoted in Kelly McEvers, "Security',
    ],
    [
      'a voice where no reporter is named',
      quoting(hosted, ['Sergey Lavrov', 'No.']),
      'Sergey Lavrov, quoted in "Security',
    ],
  ])('%s, in a Chicago note', (_, source, start) => {
    expect(reference('chicago-notes', source).startsWith(start)).toBe(true);
  });

  it('keeps each speaker of a quote across turns', () => {
    const source = quoting(reported, ['Rachel Martin', 'Is it over?'], ['Sergey Lavrov', 'It is not.']);
    expect(inText('apa', source)).toBe('Martin said "Is it over?"; Lavrov said "It is not" (McEvers, 2013).');
    expect(inText('mla', source)).toBe('Martin said "Is it over?"; Lavrov said "It is not" (qtd. in McEvers).');
  });

  it.each<[string, StyleId, string]>([
    ['no full stop before a semicolon', 'apa', 'Martin said "It is over"; Lavrov said "It is not" (McEvers, 2013).'],
    ['nor in single marks', 'harvard', "Martin said 'It is over'; Lavrov said 'It is not' ("],
    ['nor in AP', 'ap', 'on Feb. 3, 2013, "It is over"; Sergey Lavrov said "It is not."'],
  ])('has %s between two speakers, %s', (_, style, words) => {
    const source = quoting(reported, ['Rachel Martin', 'It is over.'], ['Sergey Lavrov', 'It is not.']);
    expect(inText(style, source)).toContain(words);
  });

  it.each([
    ['That is all.', '"That is all" (McEvers, 2013).'],
    ['That is all?', '"That is all?" (McEvers, 2013).'],
    ['That is...', '"That is..." (McEvers, 2013).'],
    ['He came to the U.S.', '"He came to the U.S." (McEvers, 2013).'],
  ])('takes the full stop of the words behind the citation, and no other dot: %s', (words, expected) => {
    expect(inText('apa', quoting(reported, ['Sergey Lavrov', words]))).toBe(`Lavrov said ${expected}`);
  });

  it('has a comma in AP where the sentence goes on behind words of nobody known', () => {
    expect(inText('ap', quoting(reported, [null, 'It is over.']))).toMatch(/^"It is over," was said on NPR's /);
    expect(inText('ap', quoting(reported, [null, 'Is it over?']))).toMatch(/^"Is it over\?" was said on NPR's /);
  });

  // https://erinwrightwriting.com/title-use-ellipses-part-3-ellipses-beginning-end-quoted-sentences/: only MLA has an ellipsis for the
  // rest of a sentence; in it (https://www.uhv.edu, “Using Ellipsis in MLA Style”) the full stop stands behind the parenthesis.
  it.each<[StyleId, string]>([
    ['mla', '"Any use of force . . ." (Lavrov, qtd. in McEvers).'],
    ['apa', 'Lavrov said "Any use of force" (McEvers, 2013)'],
    ['chicago-notes', 'Sergey Lavrov said "Any use of force"'],
    [
      'harvard',
      "Lavrov said 'Any use of force' ('Security conference yields no big steps forward in Syria conflict', 2013)",
    ],
  ])('words whose sentence goes on, %s', (style, expected) => {
    const source = quoting(reported, ['Sergey Lavrov', 'Any use of force,', { cut: true }]);
    expect(inText(style, source)).toBe(expected);
  });

  it('says that a speaker was inferred or corrected wherever the quote is cited', () => {
    const inferred = by('Rachel Martin', { inferredFrom: "I'm Rachel Martin." });
    const corrected = by('Rachel Martin', { corrected: true });
    for (const style of ['apa', 'mla', 'chicago-author-date', 'harvard', 'ieee', 'vancouver', 'ap'] as const) {
      expect(inText(style, inferred)).toMatch(/ \[speaker inferred from "I'm Rachel Martin\."\]$/);
      expect(inText(style, corrected)).toMatch(/ \[speaker corrected by the reader\]$/);
    }
    expect(reference('chicago-notes', inferred)).toMatch(/URL\. \[speaker inferred from "I'm Rachel Martin\."\]$/);
  });
});

describe('what is missing', () => {
  it('without a reporter the host is the one who says it in APA', () => {
    expect(inText('apa', quoting(hosted, ['Rachel Martin', 'Welcome.']))).toBe('Martin (2013) said "Welcome."');
    expect(inText('apa', quoting(hosted, ['Sergey Lavrov', 'No.']))).toBe('Lavrov said "No" (Martin, 2013).');
  });

  it('without anybody named the title stands for the author', () => {
    const nobody = { ...reported, speakers: [lavrov] };
    expect(reference('apa', nobody)).toMatch(
      /^Security conference .* Syria conflict\. \(2013, February 3\)\. \[Radio broadcast transcript\]\. In /,
    );
    expect(inText('apa', nobody)).toBe('("Security Conference Yields," 2013)');
    expect(inText('mla', nobody)).toBe('("Security Conference Yields")');
  });
});

/** A story of a station in a language of its own, by one reporter. */
const abroad = (language: string, title: string, programme: string, reporter: string): Source => ({
  ...withBroadcast({ language, title: printed(title), programme: printed(programme), network: null }),
  speakers: [speaker(reporter, 'reporter')],
});

describe('stories in other languages, whose titles and names stay as they are written', () => {
  const german = abroad('de', 'Die Fähre fährt wieder', 'Der Hafen am Morgen', 'Jörg von der Heide');
  const japanese = abroad('ja', '霧笛についての話', '港の朝', '村上春樹');
  const russian = abroad('ru', 'Паром снова ходит', 'Утро в гавани', 'Анна Ковалёва');
  const arabic = abroad('ar', 'عودة العبّارة', 'صباح الميناء', 'سلمى حداد');
  it.each<[StyleId, Source, string]>([
    [
      'apa',
      german,
      'von der Heide, J. (2013, February 3). Die Fähre fährt wieder [Radio broadcast transcript]. In *Der Hafen am Morgen*. KUER. URL',
    ],
    [
      'mla',
      german,
      'von der Heide, Jörg. "Die Fähre fährt wieder." *Der Hafen am Morgen*, KUER, 3 Feb. 2013, URL. Transcript.',
    ],
    [
      'chicago-author-date',
      german,
      'Heide, Jörg von der. 2013. "Die Fähre fährt wieder." *Der Hafen am Morgen*. KUER, February 3. Transcript. URL.',
    ],
    [
      'apa',
      japanese,
      '村上春樹. (2013, February 3). 霧笛についての話 [Radio broadcast transcript]. In *港の朝*. KUER. URL',
    ],
    ['mla', japanese, '村上春樹. "霧笛についての話." *港の朝*, KUER, 3 Feb. 2013, URL. Transcript.'],
    [
      'vancouver',
      japanese,
      '村上春樹. 霧笛についての話 [radio broadcast transcript]. 港の朝 [Internet]. KUER; 2013 Feb 3 [cited 2026 Nov 23]. Available from: URL',
    ],
    [
      'apa',
      russian,
      'Ковалёва, А. (2013, February 3). Паром снова ходит [Radio broadcast transcript]. In *Утро в гавани*. KUER. URL',
    ],
    [
      'ieee',
      russian,
      'А. Ковалёва, "Паром снова ходит," *Утро в гавани*, KUER, Feb. 3, 2013. Accessed: Nov. 23, 2026. [Online]. Available: URL',
    ],
    [
      'chicago-notes',
      russian,
      'Анна Ковалёва, "Паром снова ходит," *Утро в гавани*, KUER, February 3, 2013, transcript, URL.',
    ],
    [
      'harvard',
      arabic,
      "'عودة العبّارة' (2013) *صباح الميناء*. KUER, 3 February. Available at: URL (Accessed: 23 November 2026).",
    ],
    ['mla', arabic, 'سلمى حداد. "عودة العبّارة." *صباح الميناء*, KUER, 3 Feb. 2013, URL. Transcript.'],
  ])('%s', (style, source, expected) => {
    expect(reference(style, source)).toBe(expected);
  });
});

describe('other broadcasts', () => {
  it('of two reporters the one quoted is named', () => {
    const source = quoting(twoReporters, ['Quil Lawrence', 'It rained.']);
    expect(inText('apa', source)).toBe('Lawrence said "It rained" (McEvers & Lawrence, 2013).');
  });

  it('puts the title of a broadcast without a programme in italics in APA', () => {
    expect(reference('apa', withBroadcast({ programme: null }))).toContain(
      '. *Security conference yields no big steps forward in Syria conflict* [Radio broadcast transcript]. NPR. URL',
    );
  });

  it.each([
    ['a title', {}, '"Security conference yields no big steps forward in Syria conflict." Accessed: '],
    ['a question', { title: printed('Is That It?') }, '"Is that it?" Accessed: '],
    [
      'a reporter',
      { title: null, people: [{ ...printed('Ana Holm'), role: 'reporter' as const }] },
      'A. Holm. Accessed: ',
    ],
  ])('ends in a full stop in IEEE where nothing is known but %s', (_, known, start) => {
    const unknown = { programme: null, network: null, station: null, date: null };
    const source = { ...withBroadcast({ ...unknown, ...known }), speakers: [] };
    expect(reference('ieee', source).slice(0, start.length)).toBe(start);
  });

  it('has the principal words of a title large in AP, and small ones of up to three letters', () => {
    const source = { ...withBroadcast({ title: printed('Sounds From the Fog: A Horn for Us') }), speakers: [] };
    expect(reference('ap', source)).toMatch(/^"Sounds From the Fog: A Horn for Us" on NPR's /);
  });

  it('leaves out what nobody knows', () => {
    const bare = {
      ...withBroadcast({ title: null, programme: null, network: null, station: null, date: null }),
      speakers: [],
    };
    for (const style of [
      'apa',
      'mla',
      'chicago-notes',
      'chicago-author-date',
      'harvard',
      'ieee',
      'vancouver',
      'ap',
    ] as const) {
      expect(reference(style, bare)).toContain('URL');
      expect(reference(style, bare)).not.toMatch(/null|undefined|NaN|\(\)|""|''|, ,|\.\.| {2}/);
    }
  });
});
