// @vitest-environment jsdom
// Every form of label in every structure: the two lists are the specification.
import { describe, expect, it } from 'vitest';
import { readSaved, spokenIn } from './saved-page.ts';
import { oneBlock, type Said, structures } from './structures.ts';

const sentences = [
  'The ferry has not come in since Tuesday, and nobody on the pier knows why.',
  'We rang the harbour office. They said: wait until noon.',
  'Is there anybody who has seen the boat?',
  'My sister saw a light out there, well after midnight.',
  'And that was the last of it?',
  'It was. The fog came down and we all went home to bed.',
  'Thank you for telling us about it.',
  'You are welcome, as long as you bring the ferry back.',
];

/** Labels in the order in which people speak, and whom each one means. */
type Form = [label: string, name: string | null][];

const forms: Record<string, Form> = {
  'full name, then surname': [
    ['OTTOLINE VASK, BYLINE:', 'Ottoline Vask'],
    ['BRAM DESSAI:', 'Bram Dessai'],
    ['VASK:', 'Ottoline Vask'],
    ['DESSAI:', 'Bram Dessai'],
  ],
  'roles in three casings': [
    ['OTTOLINE VASK, HOST:', 'Ottoline Vask'],
    ['BRAM DESSAI, host:', 'Bram Dessai'],
    ['JUNE TARRAGON, Host:', 'June Tarragon'],
    ['VASK:', 'Ottoline Vask'],
    ['TARRAGON:', 'June Tarragon'],
  ],
  'a role in parentheses': [
    ['OTTOLINE VASK (host):', 'Ottoline Vask'],
    ['BRAM DESSAI (ferryman):', 'Bram Dessai'],
    ['VASK:', 'Ottoline Vask'],
    ['DESSAI:', 'Bram Dessai'],
  ],
  'an honorific, and a colon inside parentheses': [
    ['OTTOLINE VASK, host:', 'Ottoline Vask'],
    ['Mr. BRAM DESSAI (Author, "Low Water: A Life in Tides"):', 'Bram Dessai'],
    ['VASK:', 'Ottoline Vask'],
    ['Mr. DESSAI:', 'Bram Dessai'],
  ],
  titles: [
    ['OTTOLINE VASK, HOST:', 'Ottoline Vask'],
    ['VICE PRESIDENT BRAM DESSAI:', 'Bram Dessai'],
    ['SENATOR JUNE TARRAGON:', 'June Tarragon'],
    ['Mayor PIM OSTRANDER:', 'Pim Ostrander'],
    ['VASK:', 'Ottoline Vask'],
    ['DESSAI:', 'Bram Dessai'],
  ],
  'surnames that are not the last word, or more than one': [
    ['OTTOLINE VASK, HOST:', 'Ottoline Vask'],
    ['ABEL WINDROW JR:', 'Abel Windrow Jr'],
    ['JUNE TARRAGON-BELL, BYLINE:', 'June Tarragon-Bell'],
    ['VASK:', 'Ottoline Vask'],
    ['WINDROW:', 'Abel Windrow Jr'],
    ['TARRAGON-BELL:', 'June Tarragon-Bell'],
  ],
  'one surname, two people': [
    ['OTTOLINE VASK, HOST:', 'Ottoline Vask'],
    ['JUNE DESSAI:', 'June Dessai'],
    ['BRAM DESSAI:', 'Bram Dessai'],
    ['VASK:', 'Ottoline Vask'],
    ['J. DESSAI:', 'June Dessai'],
    ['B. DESSAI:', 'Bram Dessai'],
  ],
  'several at once, and people without a name': [
    ['OTTOLINE VASK, HOST:', 'Ottoline Vask'],
    ['UNIDENTIFIED PERSON #1:', 'Unidentified Person #1'],
    ['VASK:', 'Ottoline Vask'],
    ['PROTESTERS:', 'Protesters'],
    ['UNIDENTIFIED PERSON #2:', 'Unidentified Person #2'],
  ],
  'mixed case, then surname': [
    ['Ottoline Vask:', 'Ottoline Vask'],
    ['Bram Dessai:', 'Bram Dessai'],
    ['Vask:', 'Ottoline Vask'],
    ['Dessai:', 'Bram Dessai'],
  ],
  'mixed case, always in full': [
    ['Ottoline Vask:', 'Ottoline Vask'],
    ['Bram Dessai:', 'Bram Dessai'],
  ],
  'first names': [
    ['OTTOLINE VASK:', 'Ottoline Vask'],
    ['BRAM DESSAI:', 'Bram Dessai'],
    ['OTTOLINE:', 'Ottoline Vask'],
    ['BRAM:', 'Bram Dessai'],
  ],
  initials: [
    ['OTTOLINE VASK:', 'Ottoline Vask'],
    ['BRAM DESSAI:', 'Bram Dessai'],
    ['OV:', 'Ottoline Vask'],
    ['BD:', 'Bram Dessai'],
  ],
  'initials with full stops': [
    ['OTTOLINE VASK:', 'Ottoline Vask'],
    ['BRAM DESSAI:', 'Bram Dessai'],
    ['O.V.:', 'Ottoline Vask'],
    ['B.D.:', 'Bram Dessai'],
  ],
  'long roles': [
    ['OTTOLINE VASK, LANTERN CORRESPONDENT:', 'Ottoline Vask'],
    ['BRAM DESSAI, Former Keeper of the Lights (R) and Current Harbour Candidate:', 'Bram Dessai'],
    ['VASK:', 'Ottoline Vask'],
    ['DESSAI:', 'Bram Dessai'],
  ],
  'surnames in capitals': [
    ['Ottoline VASK:', 'Ottoline Vask'],
    ['Bram DESSAI:', 'Bram Dessai'],
    ['VASK:', 'Ottoline Vask'],
    ['DESSAI:', 'Bram Dessai'],
  ],
  brackets: [
    ['[Ottoline Vask:]', 'Ottoline Vask'],
    ['[Bram Dessai:]', 'Bram Dessai'],
  ],
  'letters with signs, apostrophes and small words': [
    ['AISLINN O’DWYER, HOST:', 'Aislinn O’Dwyer'],
    ['JÜRGEN MÖẞMER:', 'Jürgen Mößmer'],
    ['O’DWYER:', 'Aislinn O’Dwyer'],
    ['MÖẞMER:', 'Jürgen Mößmer'],
  ],
  'another script': [
    ['Лидия Корнева:', 'Лидия Корнева'],
    ['Прохор Дубинин:', 'Прохор Дубинин'],
    ['Корнева:', 'Лидия Корнева'],
    ['Дубинин:', 'Прохор Дубинин'],
  ],
  'full-width colons': [
    ['Ottoline Vask：', 'Ottoline Vask'],
    ['Bram Dessai：', 'Bram Dessai'],
  ],
};

/** To and fro, since nobody speaks in the same order round and round. */
const at = (form: Form, index: number) => {
  const last = form.length - 1;
  return form[last - Math.abs(last - (index % (2 * last)))] ?? ['', null];
};
const said = (form: Form): Said[] => sentences.map((words, index) => ({ label: at(form, index)[0], words }));
const expected = (form: Form) => sentences.map((words, index) => [at(form, index)[1], words]);
const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Lantern</title><main><article><h1>Fog</h1>${body}</article></main>`;

describe.each(Object.entries(structures))('%s', (_, structure) => {
  it.each(Object.entries(forms))('%s', async (_, form) => {
    const reading = await readSaved(page(structure(said(form))));
    expect(reading && spokenIn(reading.transcript)).toEqual(expected(form));
  });
});

const capitals = Object.entries(forms).filter(([, form]) =>
  form.every(([label]) => !/\p{Ll}{2}/u.test(label.replace(/,.*|\(.*/, ''))),
);
it.each(capitals)('all in one block: %s', async (_, form) => {
  const reading = await readSaved(page(oneBlock(said(form))));
  const spoken = reading && spokenIn(reading.transcript);
  expect(spoken?.map(([name, ...words]) => [name, words.join(' ')])).toEqual(expected(form));
});

it('names in bold behind times in bold, with the words in the next line', async () => {
  const labels = ['Ottoline Vask', 'Bram'];
  const spoken = sentences.map((words, index) => [labels[index % 2] ?? '', words]);
  const paragraphs = spoken.map(
    ([name, words], index) => `<p><b>00:1${index}</b> - <b><i>${name}</i></b><br>${words}</p>`,
  );
  const reading = await readSaved(page(`<h2>Transcript</h2>${paragraphs.join('')}`));
  expect(reading && spokenIn(reading.transcript)).toEqual(spoken);
});

it('takes thanks under a name for words, where they come twice', async () => {
  const turn = ([name, words]: [string, string]) => `<div><h4>${name}</h4><p>${words}</p></div>`;
  const first: [string, string][] = [
    ['Ottoline Vask', 'Who came to the pier that day?'],
    ['Bram Dessai', 'Nobody came to it at all, I think.'],
    ['Ottoline Vask', 'Thank you, Dessai.'],
    ['Bram Dessai', 'You are welcome.'],
  ];
  const last: [string, string] = ['Ottoline Vask', 'Thank you, Dessai. And good night.'];
  const acts = `<section><h3>Prologue</h3>${first.map(turn).join('')}</section><section><h3>Act One</h3>${turn(last)}</section>`;
  const reading = await readSaved(page(acts));
  expect(reading && spokenIn(reading.transcript)).toEqual([...first, last]);
});

it('finds labels that end as Koreans write it', async () => {
  const spoken = [
    ['박하늘', '밤에 무섭지 않으세요?'],
    ['김서연', '무섭지 않아요.'],
    ['박하늘', '왜 무섭지 않으세요?'],
    ['김서연', '파도가 있으니까요.'],
  ];
  const paragraphs = spoken.map(([name, words], i) => `<p>${i % 2 ? '◆' : '◇'} ${name}&gt; ${words}</p>`);
  const reading = await readSaved(page(`<p>■ 진행 : 박하늘 앵커</p>${paragraphs.join('')}`));
  expect(reading && spokenIn(reading.transcript)).toEqual(spoken);
});
