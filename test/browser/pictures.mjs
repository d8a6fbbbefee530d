// npm run pictures [-- NAME]: every view in every look, as pictures in the folder `pictures`, to be looked at; and those of README.md
// in the folder `docs`, from the shipped build.
import { mkdir } from 'node:fs/promises';
import { load } from './typescript.mjs';

const { scenes } = await load('scenes.ts');
const folder = new URL('../../pictures/', import.meta.url).pathname;
const only = process.argv[2] ?? '';

const playing = {
  phase: 'playing',
  source: { stream: 'r2' },
  station: 'KXHB',
  stream: 'KXHB Classical',
};
const reader = { view: 'reader' };
const popup = { view: 'popup' };
const small = { width: 400, height: 600 };
const readsAloud = { ...reader, settings: { aloudKnown: true } };
const aloud = (page) => page.getByRole('button', { name: 'Read aloud' }).click();
const tenth = (page) => page.getByRole('link').nth(5).click();

/** A scene on a large and a small screen, dark, and in the system's own colours. Dialogs are taller than their screen: it is made so tall. */
const inEveryLook = (name, scene, act) =>
  Object.entries({
    light: { height: 1600 },
    dark: { height: 1600, colours: 'dark' },
    forced: { height: 1600, forced: true, colours: 'dark' },
    phone: { width: 320, height: 2400 },
  }).map(([kind, look]) => [`${name}-${kind}`, scene, look, act]);

/** Name, scene, look, and what is done before the picture is taken. */
const pictures = [
  ['reader-light', reader, {}],
  ['reader-dark', { ...reader, radio: playing, jump: 't3' }, { colours: 'dark' }],
  ['reader-sepia', { ...reader, settings: { theme: 'sepia', face: 'sans' } }, {}],
  ['reader-contrast', { ...reader, settings: { theme: 'contrast' } }, { colours: 'dark' }],
  ['reader-forced', { ...reader, jump: 't3' }, { forced: true, colours: 'dark' }],
  ['reader-1000', reader, { width: 1000 }],
  ['reader-phone', reader, { width: 320, height: 640 }],
  ['reader-zoom-200', reader, { width: 640, height: 450 }],
  ['reader-large', { ...reader, settings: { textSize: 225 } }, {}],
  [
    'reader-find',
    reader,
    {},
    (page) =>
      page
        .getByRole('searchbox')
        .fill('the')
        .then(() => page.keyboard.press('Enter')),
  ],
  [
    'reader-filter',
    reader,
    {},
    async (page) => {
      await page.getByText('Show only some speakers').click();
      await page.getByRole('checkbox', { name: 'Ana de la Cruz' }).uncheck();
      await page.getByRole('checkbox', { name: 'Tomás Okafor' }).uncheck();
    },
  ],
  ['help', reader, {}, (page) => page.getByRole('button', { name: 'Help' }).click(), true],
  [
    'text-settings',
    reader,
    { height: 1000 },
    (page) => page.getByRole('button', { name: 'Text settings' }).click(),
    true,
  ],
  [
    'text-settings-phone',
    reader,
    { width: 320, height: 640, colours: 'dark' },
    (page) => page.getByRole('button', { name: 'Text settings' }).click(),
    true,
  ],
  ['popup-light', popup, small],
  ['popup-dark', { ...popup, radio: playing }, { ...small, colours: 'dark' }, tenth],
  ['popup-forced', popup, { ...small, forced: true }, tenth],
  ['popup-search', popup, small, (page) => page.getByRole('searchbox').fill('boat')],
  [
    'popup-no-clipboard',
    { ...popup, noClipboard: true },
    small,
    (page) => page.getByRole('button', { name: 'Copy' }).click(),
  ],
  ['popup-unread', { ...popup, page: { state: 'unread' } }, small],
  ['popup-trouble', { ...popup, page: { state: 'trouble', trouble: 'no-transcript' } }, { ...small, colours: 'dark' }],
  ...inEveryLook('quote', { view: 'quote' }),
  ...inEveryLook('quote-edit', { view: 'quote', quoted: ['t1'] }, (page) =>
    page.getByRole('button', { name: 'Correct these details' }).click(),
  ),
  ...inEveryLook('correct', {
    view: 'correct',
    corrections: [{ do: 'rename', speaker: 'Ana de la Cruz', name: 'Anna de la Cruz' }],
  }),
  ...inEveryLook('notebook', { view: 'notebook' }),
  ...inEveryLook('options', { view: 'options', settings: { alwaysOpenOn: ['www.kzlq.example'] } }),
  ['allow', { view: 'allow' }, small],
  ['button', { view: 'button' }, small],
  ['reader-aloud', readsAloud, {}, aloud, true],
  ['reader-aloud-phone', readsAloud, { width: 320, height: 640, colours: 'dark' }, aloud, true],
  [
    'voices',
    readsAloud,
    {},
    (page) => aloud(page).then(() => page.getByRole('button', { name: 'Voices' }).click()),
    true,
  ],
  ['reader-story', { ...reader, story: true, schedule: 'offered' }, {}],
  ['reader-right-to-left', scenes.find(([name]) => name.endsWith('right to left'))[1], {}],
  ['reader-crowd', scenes.find(([name]) => name.includes('more speakers'))[1], {}],
  ['reader-crowd-phone', scenes.find(([name]) => name.includes('more speakers'))[1], { width: 320, height: 640 }],
];

await mkdir(folder, { recursive: true });
const { openStage } = await load('stage-page.ts');
const stage = await openStage();
try {
  for (const [name, scene, look, act, window] of pictures) {
    if (!name.startsWith(only)) continue;
    const page = await stage.open(scene, look);
    await act?.(page);
    await page.screenshot({ path: `${folder}${name}.png`, fullPage: !window });
    await page.close();
    console.log(`${folder}${name}.png`);
  }
} finally {
  await stage.close();
}
if (!only) await (await load('readme-pictures.ts')).takeReadmePictures();
