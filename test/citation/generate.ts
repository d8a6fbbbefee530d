// A few hundred broadcasts of invented people, towns and programmes, the same ones in every run.
import fc from 'fast-check';
import type { Source } from '../../src/citation/item.ts';
import { printed, speaker } from './broadcasts.ts';

const people = [
  'Ana Quillmark',
  'Moaz al-Farouq',
  'Mandalit del Norte',
  'Jan van der Meer',
  'Robert "Bo" Tanner',
  'Luther Marsh Jr.',
  'Henry Oduya III',
  'J.D. Harrow',
  'Jean-Luc Marchand',
  'Zephyra',
  'María-José Núñez',
  'Siobhán O’Dellan',
  'Peter Van Horne',
  'Kealiʻi Mahoena',
  'Oduya-Marsh, Ifeoma',
  'Kovács Ilona',
  'Ольга Ветрова',
  'Νίκη Αλεξίου',
  '王小雨',
  '김민지',
  'محمد الفارس',
];

/** How a reader split a name whose family goes first. */
const names = { 'Kovács Ilona': { family: 'Kovács', given: 'Ilona' } };

const programmes = [
  'The Long Wave',
  'Harbor Morning',
  'RadioMarsh Today',
  'All Tides & Weathers',
  'What Next?',
  'Утро в гавани',
];

const titles = [
  'Ferry Workers Return To The Harbor After Long Strike',
  'Town Votes On “Quiet Hours” For Its Bells',
  "The Mayor's Last Speech: A City Says Goodbye",
  'Is The River Coming Back? Scientists Say Yes',
  'Salt & Light: Two Sisters And A Mine',
  'MARSH COUNTY LOSES ITS ONLY HOSPITAL',
  'MARSH COUNTY: A HOSPITAL CLOSES & A TOWN WAITS',
  'Farmers meet in Quillmark to talk about water',
  'A New Bridge Between Two Old Rivals',
  'Why Does The Well-Known Path Run Up And Over The Hill?',
  'Паром вернулся в гавань',
  '渡輪回來了',
  'عودة العبّارة إلى الميناء',
  '“We Stay,” Say The Islanders',
  'Who Asked “Why Not?”',
  'Up',
];

const languages: [RegExp, string][] = [
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}/u, 'ar'],
];

const date = fc
  .tuple(fc.date({ min: new Date('1990-01-01'), max: new Date('2025-12-31'), noInvalidDate: true }), fc.nat(9))
  // A reader who knows only the year, or year and month, may have said so.
  .map(([day, part]) => day.toISOString().slice(0, [4, 7][part] ?? 10));

const source = fc.record({
  title: fc.constantFrom(...titles),
  programme: fc.option(fc.constantFrom(...programmes), { freq: 6 }),
  network: fc.option(fc.constantFrom('Tideland Public Radio', 'TPR'), { freq: 3 }),
  station: fc.constantFrom('KQXM', 'Harbor Public Radio'),
  date: fc.option(date, { freq: 5 }),
  reporters: fc.oneof(
    { weight: 9, arbitrary: fc.uniqueArray(fc.constantFrom(...people), { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...people), { minLength: 4, maxLength: 8 }) },
  ),
  host: fc.option(fc.constant('Wilma Ostrander'), { freq: 3 }),
});

/** `count` sources, drawn with a fixed seed. */
export function generated(count: number): Source[] {
  return fc.sample(source, { numRuns: count, seed: 1924 }).map((drawn, i) => ({
    broadcast: {
      url: `https://www.kqxm.example/story/${i}`,
      title: printed(drawn.title),
      programme: drawn.programme === null ? null : printed(drawn.programme),
      network: drawn.network === null ? null : printed(drawn.network),
      station: printed(drawn.station),
      date: drawn.date === null ? null : printed(drawn.date),
      dateIs: 'published',
      language: languages.find(([script]) => script.test(drawn.title))?.[1] ?? 'en',
      people: [],
    },
    speakers: [
      ...(drawn.host === null ? [] : [speaker(drawn.host, 'host')]),
      ...drawn.reporters.map((name) => speaker(name, 'reporter')),
    ],
    titleNames: ['Marsh', 'County', 'Quillmark'],
    accessed: '2026-11-23',
    edits: { names },
  }));
}
