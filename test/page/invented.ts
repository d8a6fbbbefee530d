// Whole pages that nobody wrote, for tests of what holds on any page: people of invented names, what each of them says, how the page
// prints it, and what stands around it.
import fc from 'fast-check';
import { type Said, structures } from './structures.ts';

/** A page, and what is said on it: whose words, in order. One who speaks twice in a row speaks once. */
export interface InventedPage {
  html: string;
  said: [name: string, words: string][];
  /** How it is printed, for whoever reads why a test failed. */
  printed: string;
}

/** How names and words of a script look: `letters` to begin a syllable, `vowels` to end it. */
interface Script {
  letters: string;
  vowels: string;
  cased?: true;
  /** Given name and surname are of two characters each, the surname first, and nothing stands between them. */
  dense?: true;
  /** Between words, and between sentences. */
  space: string;
  stop: string;
}

const Latin: Script = { letters: 'bdfgklmnprstvz', vowels: 'aeiou', cased: true, space: ' ', stop: '.' };
const scripts: Record<string, Script> = {
  Latin,
  'Latin with signs': {
    letters: 'bdgklmnrstvzčğłñřšž',
    vowels: 'aeiouáéíöøüåîő',
    cased: true,
    space: ' ',
    stop: '.',
  },
  Cyrillic: { letters: 'бвгдзклмнпрстфхшж', vowels: 'аеиоуыюя', cased: true, space: ' ', stop: '.' },
  Greek: { letters: 'βγδζθκλμνξπρτφχψ', vowels: 'αεηιουωάέό', cased: true, space: ' ', stop: '.' },
  Arabic: { letters: 'بتجحدرزسشصطعفقكلمنه', vowels: 'اوي', space: ' ', stop: '.' },
  Hebrew: { letters: 'בגדזחטכלמנספצקרשת', vowels: 'אויה', space: ' ', stop: '.' },
  Devanagari: { letters: 'कगचजटडतदनपबमरलवसह', vowels: 'ािीुूेो', space: ' ', stop: '।' },
  Hangul: { letters: '가나다라마바사', vowels: '강난담발산준', dense: true, space: ' ', stop: '.' },
  Han: { letters: '林陳王美玲志豪雨', vowels: '晴山川光明石', dense: true, space: '', stop: '。' },
};

const isLatin = ({ letters }: Script) => letters.startsWith('b');

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Numbers of which a script makes a word: letter, vowel and closing letter of each syllable. */
type Seed = [letter: number, vowel: number, close: number][];
const seed = fc.array(fc.tuple(fc.nat(18), fc.nat(13), fc.nat(18)), { minLength: 2, maxLength: 3 });
const at = (letters: string, i: number) => letters.charAt(i % letters.length);

/** Two syllables closed by a consonant make no word that anybody knows: "dovkal". */
function wordOf({ letters, vowels, dense }: Script, seed: Seed): string {
  const word = seed.map(([a, b, c]) => at(letters, a) + at(vowels, b) + at(letters, c)).join('');
  return dense ? word.slice(0, 2) : word;
}

interface Person {
  full: string;
  given: string;
  surname: string;
  suffix: string;
}

/** What may stand in a name besides its words; `_` is the surname, `+` another word. */
const surnames = ['_', '_', '_', '_-+', '_ +', 'de _', 'van der _', 'de la _', 'al-_', 'O’_', "D'_", 'Mc_'];
const givens = ['_', '_', '_', '_ X.', '_-+', 'X. _', 'X.X.'];
const suffixes = ['', '', '', '', 'Jr.', 'III'];

const nameSeed = fc.record({
  given: seed,
  surname: seed,
  other: seed,
  surnameForm: fc.constantFrom(...surnames),
  givenForm: fc.constantFrom(...givens),
  suffix: fc.constantFrom(...suffixes),
});
type NameSeed = typeof nameSeed extends fc.Arbitrary<infer T> ? T : never;

/** The words of all names on a page begin with different letters, so that no two people have one name, or initials, or nearly so. */
function personOf(script: Script, { surnameForm, givenForm, suffix, ...seeds }: NameSeed, nth: number): Person {
  const word = (which: Seed, offset: number) =>
    capital(
      wordOf(
        script,
        which.map(([a, b, c], i) => [i === 0 ? nth * 2 + offset : a, b, c]),
      ),
    );
  const [given, surname, other] = [word(seeds.given, 0), word(seeds.surname, 1), word(seeds.other, 1)];
  const fill = (form: string) => form.replace('_', surname).replace('+', other);
  if (script.dense) return { full: surname + given, given, surname, suffix: '' };
  if (!script.cased) return { full: `${given} ${surname}`, given, surname, suffix: '' };
  const latin = isLatin(script);
  const person = {
    given: givenForm.replace('_', given).replace('+', other).replace(/X/g, given.slice(0, 1)),
    surname: latin ? fill(surnameForm) : surname,
    suffix: latin ? suffix : '',
  };
  return { ...person, full: [person.given, person.surname, person.suffix].filter(Boolean).join(' ') };
}

/** How a page names its speakers: at first, and later. */
interface Style {
  first: (person: Person, role: string) => string;
  later: (person: Person) => string;
  /** Also for scripts without capitals. */
  any?: true;
  capitals?: true;
}

const upper = (text: string) => text.toUpperCase();
const fullName = ({ full }: Person) => full;
const initials = ({ given, surname }: Person, dot: string) =>
  [given, surname.split(' ').at(-1) ?? ''].map((name) => upper(name).charAt(0) + dot).join('');

const styles: Record<string, Style> = {
  'always in full': { first: fullName, later: fullName, any: true },
  'full, then surname': { first: fullName, later: ({ surname }) => surname },
  'full, then given name': { first: fullName, later: ({ given }) => given },
  'in capitals, with roles': {
    first: (person, role) => upper(fullName(person)) + role,
    later: ({ surname }) => upper(surname),
    capitals: true,
  },
  'in capitals, with forms of address': {
    first: (person) => `Mr. ${upper(fullName(person))} (Author, "Low Water: A Life in Tides")`,
    later: ({ surname }) => `Mr. ${upper(surname)}`,
    capitals: true,
  },
  'in capitals, with offices': {
    first: (person) => `SENATOR ${upper(fullName(person))}`,
    later: ({ surname }) => upper(surname),
    capitals: true,
  },
  'in capitals, then given name': {
    first: (person) => upper(fullName(person)),
    later: ({ given }) => upper(given),
    capitals: true,
  },
  'surname in capitals': {
    first: ({ given, surname, suffix }) => [given, upper(surname), suffix].filter(Boolean).join(' '),
    later: ({ surname }) => upper(surname),
  },
  initials: { first: (person) => upper(fullName(person)), later: (person) => initials(person, ''), capitals: true },
  'initials with full stops': {
    first: (person) => upper(fullName(person)),
    later: (person) => initials(person, '.'),
    capitals: true,
  },
};

const roles = ['', '', ', HOST', ', BYLINE', ', host', ', Host', ' (host)', ', LANTERN CORRESPONDENT', ', Reporterin'];

/** How a label is set off. */
const marks: Record<string, (label: string) => string> = {
  colon: (label) => `${label}:`,
  'full-width colon': (label) => `${label}：`,
  'colon after a space': (label) => `${label} :`,
  'colon in brackets': (label) => `[${label}:]`,
};

/** Sentences in which something looks like a label and is none; `_` is an invented word. */
const traps = [
  'Then: the _ was gone.',
  'One thing was plain: _ had come.',
  'At 10:30 the _ stops.',
  'It was called "Mission: Water" then.',
  'He said to me: "Where is the _?"',
  'Plus: a second _ at the door.',
  'All right: three of them.',
];
const heard = ['(SOUNDBITE OF MUSIC)', '(laughter)', '[laughs]', '(CROSSTALK)', '(Foreign language spoken)', '(ph)'];

const sentenceSeed = fc.record({
  words: fc.array(seed, { minLength: 2, maxLength: 7 }),
  trap: fc.option(fc.constantFrom(...traps), { freq: 5, nil: null }),
  sound: fc.option(fc.constantFrom(...heard), { freq: 7, nil: null }),
  mark: fc.constantFrom('', '', '', '?', '!', '…', ' —'),
  named: fc.option(fc.nat(9), { freq: 8, nil: null }),
});
type SentenceSeed = typeof sentenceSeed extends fc.Arbitrary<infer T> ? T : never;

const turnSeed = fc.record({
  who: fc.nat(9),
  paragraphs: fc.array(fc.array(sentenceSeed, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
});
type TurnSeed = typeof turnSeed extends fc.Arbitrary<infer T> ? T : never;

const before = [
  '',
  '',
  '<p>The pier has been closed since spring, and the town is of two minds about it.</p><h2>Transcript</h2>',
  '<figure><img src="pier.jpg" alt=""><figcaption>The pier in winter.</figcaption></figure>',
];
const after = [
  '',
  '',
  '<p>Copyright © 2031 KZLQ. All rights reserved.</p>',
  '<aside class="related"><h3>Related</h3><a href="/gulls">Gulls return to the harbour</a></aside>',
];

/** Pages with a transcript of at least two people who both speak more than once. */
export const inventedPages: fc.Arbitrary<InventedPage> = fc
  .record({
    script: fc.constantFrom(...Object.keys(scripts)),
    names: fc.array(nameSeed, { minLength: 2, maxLength: 4 }),
    style: fc.constantFrom(...Object.keys(styles)),
    structure: fc.constantFrom(...Object.keys(structures)),
    mark: fc.constantFrom(...Object.keys(marks)),
    roles: fc.array(fc.constantFrom(...roles), { minLength: 4, maxLength: 4 }),
    opening: fc.array(turnSeed, { minLength: 6, maxLength: 6 }),
    turns: fc.array(turnSeed, { maxLength: 8 }),
    before: fc.constantFrom(...before),
    after: fc.constantFrom(...after),
  })
  .map((drawn) => {
    const script = scripts[drawn.script] ?? Latin;
    const always: Style = { first: fullName, later: fullName };
    const chosen = styles[drawn.style] ?? always;
    const style = script.cased || chosen.any ? chosen : always;
    const people = drawn.names.map((name, i) => personOf(script, name, i));
    const who = (n: number) => people[n % people.length] ?? { full: '', given: '', surname: '', suffix: '' };
    // One asks and the other answers: words that are for nobody might be a list of quotations, or the fields of a form.
    const asks = (turn: TurnSeed): TurnSeed => ({
      ...turn,
      paragraphs: turn.paragraphs.map((sentences) =>
        sentences.map((sentence, i) => (i === 0 ? { ...sentence, trap: null, mark: '?' } : sentence)),
      ),
    });
    const turns = [
      ...drawn.opening.map((turn, i) => (i % 2 ? { ...turn, who: 1 } : { ...asks(turn), who: 0 })),
      ...drawn.turns,
    ];
    const known = new Set<Person>();
    const printed: Said[] = [];
    const said: [string, string][] = [];
    for (const turn of turns) {
      const person = who(turn.who);
      const role = drawn.roles[people.indexOf(person)] ?? '';
      const label = known.has(person) ? style.later(person) : style.first(person, role);
      known.add(person);
      const paragraphs = turn.paragraphs.map((sentences) =>
        sentences.map((sentence) => sentenceOf(script, sentence, sentence.named === null ? null : who(sentence.named))),
      );
      const [first = '', ...more] = paragraphs.map((all) => all.map(({ text }) => text).join(script.space));
      const words = paragraphs.flatMap((all) => all.map(({ spoken }) => spoken)).join(' ');
      printed.push({ label: marks[drawn.mark]?.(label) ?? label, words: first, more });
      const last = said.at(-1);
      if (last?.[0] === fullName(person)) last[1] += ` ${words}`;
      else said.push([fullName(person), words]);
    }
    const body = structures[drawn.structure]?.(printed) ?? '';
    return {
      html: `<!doctype html><html><head><title>Pier</title></head><body><nav><a href="/">KZLQ</a></nav><main><article><h1>Pier</h1>
${drawn.before}<div class="story">${body}</div>${drawn.after}</article></main><footer>Lantern Street 4</footer></body></html>`,
      said,
      printed: [drawn.script, drawn.style, drawn.structure, drawn.mark].join(' · '),
    };
  });

/** A sentence as printed, and the words of it that are spoken. */
function sentenceOf(
  script: Script,
  { words, trap, sound, mark }: SentenceSeed,
  person: Person | null,
): { text: string; spoken: string } {
  const plain = words.map((word) => wordOf(script, word));
  if (person && script.cased) plain.splice(1, 0, fullName(person));
  const [first = '', ...rest] = plain;
  const latin = isLatin(script);
  const spoken =
    trap && latin
      ? trap.replace('_', first)
      : [capital(first), ...rest].join(script.space) + (mark && latin ? mark : script.stop);
  return { text: sound ? `${spoken} ${sound}` : spoken, spoken };
}
