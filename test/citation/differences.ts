// Where our citations are meant to differ from those of the CSL processor with the official styles, and whose rule ours follow. The
// package carries Chicago's styles in the form of the 17th edition; ours are of the 18th.
import type { CslItem, Work } from '../../src/citation/item.ts';
import { type CslName, familyName, naturalName } from '../../src/citation/names.ts';
import type { StyleId } from '../../src/citation/styles.ts';
import { capitalSubtitle, headlineCase, shortTitle } from '../../src/citation/titles.ts';
import type { Written } from './oracle.ts';

/** A difference that is meant: what the processor is given in place of our item, and what is taken out of its words or of ours. */
export interface Difference {
  name: string;
  item?: (item: Given, work: Work) => Given;
  theirs?: (text: string, work: Work, form: keyof Written) => string;
  ours?: (text: string, work: Work, form: keyof Written) => string;
}

type SplitName = Exclude<CslName, { literal: string }>;
/** What the processor is given. */
export type Given = Omit<CslItem, 'genre'> & { genre?: string; medium?: string; 'title-short'?: string };

const straightMarks: Difference = {
  name: 'straight quotation marks and apostrophes, as the examples of the styles are typed',
  theirs: straight,
  ours: straight,
};

const chinese: Difference = {
  name: 'names in their own order in a Chinese story too, where the processor has every family first',
  item: ({ language, ...item }) => ({ ...item, ...(language && language !== 'zh' && { language }) }),
};
const comma = (and: string): Difference => ({
  name: `a comma before "${and}" also where a second name cannot be split; the processor takes it for an institution’s`,
  theirs: (text, { item: { author = [] } }, form) => {
    const [, second] = author;
    if (form !== 'entry' || author.length !== 2 || !second || !('literal' in second)) return text;
    return text.replace(new RegExp(`,?("?) ${and} ${second.literal}`), `,$1 ${and} ${second.literal}`);
  },
});
const short: Difference = {
  name: 'a short title, for which CSL has a field but no rule',
  item: (item) => (item.title ? { ...item, 'title-short': shortTitle(item.title) } : item),
};
const otherScript: Difference = {
  name: 'a programme of another script in the capitals that it has',
  item: ({ 'container-title': programme = '', ...item }) =>
    programme
      ? {
          ...item,
          'container-title': /^\p{Script=Latin}/u.test(programme)
            ? programme
            : `<span class="nocase">${programme}</span>`,
        }
      : item,
};
const adverb: Difference = {
  name: '"up" with a capital, since in headlines it is an adverb',
  theirs: (text) => text.replaceAll('Run up', 'Run Up'),
};
const noHost: Difference = {
  name: 'the host of the programme, whom CSL’s styles leave out',
  ours(text, { item: { host = [] } }) {
    const hosted = `osted by ${host.map(naturalName).join(' and ')}`;
    return text
      .replace(`, h${hosted}`, '')
      .replace(new RegExp(`[Hh]${hosted}[,.] `), '')
      .replace('?*. ', '?* ');
  },
};
const noNickname: Difference = {
  name: 'no initial for a nickname in quotation marks',
  item: (item) =>
    withNames(item, ({ given, ...name }) => ({ ...name, ...(given && { given: given.replace(/ "[^"]*"/, '') }) })),
};
const inverted: Difference = {
  name: 'initials in the order of the style also for names that go with the family first',
  item: (item) => withNames(item, ({ 'static-ordering': _, ...name }) => name),
};

const plainTitle: Difference = {
  name: 'a subtitle that begins small',
  item: (item, { plainTitle }) => (plainTitle ? { ...item, title: plainTitle } : item),
};

const longPrepositions = /\b(?:after|between|about)\b/g;
const chicago: Difference[] = [
  chinese,
  comma('and'),
  otherScript,
  adverb,
  noHost,
  {
    name: '"Transcript" and the site where it stands behind the publication, for a genre behind the title',
    item: ({ genre: _, ...item }) => item,
    ours: (text) => text.replace(/ Transcript(?:, [^.]+)?\.|, transcript(?:, (?:KQXM|Harbor Public Radio))?(?=, )/, ''),
  },
  {
    name: 'prepositions of five letters and more with a capital, since the 18th edition (8.160)',
    theirs: (text) => text.replace(longPrepositions, (word) => `${word[0]?.toUpperCase()}${word.slice(1)}`),
  },
  {
    name: '"et al." behind the first of three authors in text and notes, and the third of seven in lists, since the 18th edition (13.23)',
    theirs(text, { item: { author = [] } }, form) {
      const [first, ...others] = author;
      if (!first || author.length < (form === 'entry' ? 7 : 3)) return text;
      const listed = (names: CslName[], write: (name: CslName) => string) =>
        straight(`${names.slice(0, -1).map(write).join(', ')}, and ${names.slice(-1).map(write)}`);
      if (form === 'entry')
        return text.replace(new RegExp(`, ${listed(others.slice(2), naturalName)}\\.?`), ', et al.');
      return [naturalName, familyName].reduce(
        (text, write) => text.replace(listed(author, write), `${straight(write(first))} et al.`),
        text,
      );
    },
  },
  {
    name: 'a space between initials (10.12)',
    theirs: (text) => text.replace('J.D.', 'J. D.'),
  },
];

/** Each of our styles, the official one that it is held against, and where ours is meant to differ. */
export const cases: { style: StyleId; csl: string; locale?: string; differences: Difference[] }[] = [
  {
    style: 'apa',
    csl: 'apa',
    differences: [
      straightMarks,
      short,
      chinese,
      noNickname,
      inverted,
      {
        name: 'the programme in sentence case, as in the transcripts at apastyle.apa.org',
        item: (item, { plainProgramme }) =>
          plainProgramme ? { ...item, 'container-title': capitalSubtitle(plainProgramme) } : item,
      },
      {
        name: 'no date of retrieval where there is no date: transcripts are not meant to change (Publication Manual, 9.16)',
        theirs: (text) => text.replace(/Retrieved .*, from /, ''),
      },
      comma('&'),
    ],
  },
  {
    style: 'mla',
    csl: 'modern-language-association',
    differences: [
      straightMarks,
      short,
      chinese,
      comma('and'),
      otherScript,
      adverb,
      noHost,
      {
        name: '"Transcript" at the end, as MLA’s optional element, for a genre that the processor leaves out',
        ours: (text) => text.replace(/ Transcript\.(?=$| Accessed )/, ''),
      },
      {
        name: 'the site as container of a story without a programme; the processor takes that for a work of its own',
        item: ({ source, publisher, ...item }) =>
          item['container-title']
            ? { ...item, ...(source && { source }), ...(publisher && { publisher }) }
            : { ...item, 'container-title': source ?? publisher ?? '', ...(source && publisher && { publisher }) },
      },
    ],
  },
  {
    style: 'chicago-notes',
    csl: 'chicago-fullnote-bibliography',
    differences: [
      straightMarks,
      ...chicago,
      short,
      {
        name: 'a note of a broadcast as the note of an episode, not as that of a book with its publisher in parentheses',
        theirs: (text) =>
          text.replace(/('?")? \(([^()]*)\), /, (_, marks = '', published) => `,${marks} ${published}, `),
      },
    ],
  },
  {
    style: 'chicago-author-date',
    csl: 'chicago-author-date',
    differences: [
      straightMarks,
      ...chicago,
      {
        name: 'a title cut short also in the place of an author',
        theirs: (text, { item: { title = '', language } }, form) =>
          form === 'entry'
            ? text
            : text.replace(
                ...([title, shortTitle(title)].map((title) =>
                  straight(headlineCase(title, 'chicago', language)).replaceAll('"', "'"),
                ) as [string, string]),
              ),
      },
      {
        name: 'month and day, as Chicago has them for radio (library.unimelb.edu.au, Re:cite, Chicago B); the processor drops them',
        ours: (text) => text.replace(/, [A-Z][a-z]+(?: \d+)?(?=\. https)/, ''),
      },
    ],
  },
  {
    style: 'harvard',
    csl: 'harvard-cite-them-right',
    locale: 'en-GB',
    differences: [
      straightMarks,
      plainTitle,
      {
        name: 'the title first, as the guides that follow Cite Them Right have it for radio',
        item: ({ author: _, ...item }) => item,
      },
      {
        name: 'day and month, which the processor drops',
        ours: (text, { item: { issued } }) =>
          issued ? text.replace(/, (?:\d+ )?[A-Z][a-z]+(?=\. Available at: )/, '') : text,
      },
      {
        name: 'no full stop behind the year, also without a programme',
        theirs: (text, { item }) =>
          item['container-title'] ? text : text.replace(/(?<= \((?:\d{4}|no date)\))\./, ''),
      },
    ],
  },
  {
    style: 'ieee',
    csl: 'ieee',
    differences: [
      straightMarks,
      chinese,
      noNickname,
      inverted,
      {
        name: 'days without a nought',
        theirs: (text) => text.replace(/(?<=[A-Z][a-z]{2}\.? )0(?=\d, )/, ''),
      },
      {
        name: 'June, July and Sept., as the IEEE Reference Guide shortens months (guides.lib.monash.edu, p=1454302)',
        theirs: (text) => text.replace('Jun. ', 'June ').replace('Jul. ', 'July ').replace('Sep. ', 'Sept. '),
      },
    ],
  },
  {
    style: 'vancouver',
    csl: 'vancouver',
    differences: [
      straightMarks,
      plainTitle,
      chinese,
      noNickname,
      {
        name: 'what it is a transcript of behind the title, and "Internet" behind what stands there (Citing Medicine, chapter 25)',
        ours: (text) =>
          text
            .replace('[radio broadcast transcript on the Internet]', '[Internet]')
            .replace(/\[radio broadcast transcript\]\. (.*) \[Internet\]\./, '[Internet]. $1.')
            .replace('?.', '?'),
      },
      {
        name: 'month and day',
        ours: (text) => text.replace(/(?<=; \d{4}) [A-Z][a-z]{2}(?: \d+)?(?= \[cited)/, ''),
      },
      { name: '[date unknown]', ours: (text) => text.replace('[date unknown] ', '') },
    ],
  },
];

/** The item with its split names changed. */
function withNames(item: Given, change: (name: SplitName) => SplitName): Given {
  const all = (names: CslName[]) => names.map((name) => ('literal' in name ? name : change(name)));
  return { ...item, ...(item.author && { author: all(item.author) }), ...(item.host && { host: all(item.host) }) };
}

function straight(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
}
