// Every view in each of its states, for checks that hold everywhere.
import { transcript } from '../view/demo.ts';
import { nodeOf, type Page, until } from './browser.ts';
import type { Scene } from './stage.tsx';

/** What the scene is, what is drawn, and what is done then. */
export type NamedScene = [name: string, scene: Scene, act?: (page: Page) => Promise<void>];

const press = (name: string | RegExp) => (page: Page) => page.activate('button', name);
/** Opens a dialog by its button, and waits until it is there. */
const opens = (button: string) => async (page: Page) => {
  await page.activate('button', button);
  await until('the dialog', async () => nodeOf(await page.tree(), 'dialog', /./));
};
const find = (box: string, words: string) => async (page: Page) => {
  await page.focus('searchbox', box);
  await page.type(words);
};
const unfold = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('body > div')?.shadowRoot;
    for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
  });

const reader: Scene = { view: 'reader' };
const popup: Scene = { view: 'popup' };
const uncertain: Scene = { view: 'quote', quoted: ['t1', 't2'], link: null };
const correct: Scene = {
  view: 'correct',
  corrections: [{ do: 'rename', speaker: 'Ana de la Cruz', name: 'Anna de la Cruz' }],
};

const gulls = { programme: 'Gulls Tonight', start: '2026-03-04T22:00:00Z', end: '2026-03-05T00:00:00Z', zone: -420 };
const schedule: Scene['schedule'] = {
  schedule: {
    onAir: { ...gulls, song: { title: 'Low Water', artist: 'The Pier Quartet' } },
    nextUp: { programme: 'The Long Table', start: '2026-03-05T00:00:00Z', zone: -420 },
    day: [gulls],
    justPlayed: [{ title: 'Ebb', artist: null }],
    asOf: '2026-03-04T23:12:00Z',
  },
};

/** People in the street, each asked once. */
const crowd: Scene['transcript'] = {
  speakers: Array.from({ length: 15 }, (_, i) => ({
    id: `s${i}`,
    name: `Unidentified Passenger #${i + 1}`,
    kind: 'unnamed',
    role: null,
    description: null,
    labels: [`PASSENGER ${i + 1}`],
  })),
  turns: transcript.turns
    .slice(0, 1)
    .flatMap((turn) => Array.from({ length: 15 }, (_, i) => ({ ...turn, id: `t${i + 1}`, speaker: `s${i}` }))),
};

export const scenes: NamedScene[] = [
  ['the view', reader],
  ['the view in sepia', { ...reader, settings: { theme: 'sepia' } }],
  ['the view in high contrast', { ...reader, settings: { theme: 'contrast', headings: false } }],
  ['the view in large type', { ...reader, settings: { textSize: 225, face: 'dyslexia' } }],
  [
    'the view to be continued, of two parts',
    { ...reader, continueAt: 't4', transcript: { segments: [0, 9].map((turn) => ({ title: `Part ${turn}`, turn })) } },
  ],
  [
    'the view of a transcript that is written from right to left',
    { ...reader, transcript: { broadcast: { ...transcript.broadcast, language: 'ar' } } },
  ],
  ['the view of more speakers than are listed at once', { ...reader, transcript: crowd }, unfold],
  ['the view at a turn', { ...reader, jump: 't3', settings: { citeButtons: 'current' } }],
  ['the view with what was found', reader, find('Find in transcript', 'the')],
  [
    'the view of some speakers',
    reader,
    async (page) => {
      await unfold(page);
      await page.focus('checkbox', 'Ana de la Cruz');
      await page.press('Space');
    },
  ],
  ['the view with a recording and an offer of the schedule', { ...reader, story: true, schedule: 'offered' }],
  ['the view with a schedule', { ...reader, schedule }, unfold],
  ['the view without a schedule', { ...reader, schedule: { trouble: 'unreadable' } }],
  [
    'the view while the radio plays',
    { ...reader, radio: { phase: 'playing', stream: 'KXHB News', station: 'KXHB', muted: true } },
  ],
  ['the view while the radio waits', { ...reader, radio: { phase: 'held', station: 'KXHB' } }],
  ['the view when the radio cannot be heard', { ...reader, radio: { phase: 'failed', station: 'KXHB' } }],
  ['the view before it reads aloud', reader, press('Read aloud')],
  ['the view while it reads aloud', { ...reader, settings: { aloudKnown: true } }, press('Read aloud')],
  [
    'the voices',
    { ...reader, settings: { aloudKnown: true } },
    async (page) => {
      await page.activate('button', 'Read aloud');
      await opens('Voices')(page);
    },
  ],
  ['help', reader, opens('Help')],
  ['text settings', reader, opens('Text settings')],

  ['the popup', popup],
  ['the popup with what was found', popup, find('Search quotes', 'boat')],
  ['the popup at a turn', popup, (page) => page.activate('link', /^Speaker not known/)],
  ['the popup when nothing can be copied', { ...popup, noClipboard: true }, press('Copy citation')],
  ['the popup of a page not looked at', { ...popup, page: { state: 'unread' } }],
  ['the popup of a page without a transcript', { ...popup, page: { state: 'trouble', trouble: 'no-transcript' } }],

  ['the quote dialog', { view: 'quote' }],
  ['the dialog that cites the whole transcript', { view: 'transcript' }],
  ['the quote dialog of words whose speaker is inferred, and that no link leads to', uncertain],
  ['the quote dialog with its details open for correction', uncertain, press('Correct these details')],
  ['the quote dialog with everything unfolded', { view: 'quote' }, unfold],
  ['the quote dialog when nothing can be copied', { view: 'quote', noClipboard: true }, press('Copy citation')],
  ['corrections', correct],

  ['the notebook', { view: 'notebook' }, unfold],
  ['the notebook after a deletion', { view: 'notebook' }, press(/^Delete/)],
  ['an empty notebook', { view: 'notebook', saved: [] }],

  ['the button in the corner of a page', { view: 'button' }],
  [
    'what stands for the button when Sidetone was updated',
    { view: 'button', page: { state: 'trouble', trouble: 'stale' } },
  ],
  ['the page that asks whether schedules may be looked up', { view: 'allow' }],

  ['the options', { view: 'options', settings: { alwaysOpenOn: ['www.kzlq.example'] } }],
];
