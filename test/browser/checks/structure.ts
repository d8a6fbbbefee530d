// Checks of what a view is made of: landmarks, dialogs, and what speaks by itself.
import { transcript } from '../../view/demo.ts';
import { all, type Check, complain, element, one, root } from './check.ts';

/** One status line, outside of the article, there from the start and silent. */
const status: Check = {
  find: () => {
    const lines = all('[role=status], [role=alert], [role=log], [aria-live], output');
    return [
      ...(lines.length === 1 ? [] : [`there are ${lines.length} live regions`]),
      ...complain(
        lines.filter((line) => line.closest('article') || line.getAttribute('role') !== 'status'),
        'is no status line',
      ),
      ...complain(
        lines.filter(({ textContent }) => textContent),
        'speaks unasked',
      ),
    ];
  },
  faults: {
    'there is none': () => one('[role=status]').remove(),
    'it is in the article': () => one('article').append(one('[role=status]')),
    'now playing is a live region': () => one('.station').setAttribute('aria-live', 'polite'),
    'it speaks when the view opens': () => one('[role=status]').append('Welcome'),
  },
};

const LANDMARKS =
  'main, nav, aside, search, form[aria-label], section[aria-label], section[aria-labelledby], .reader > header, .reader > footer, [role=region]';

/** Few landmarks, one of them the main one; nothing plays by itself; no person is in a <cite>. */
const landmarks: Check = {
  find: () => {
    const people = new Set(transcript.speakers.map(({ name }) => name));
    const count = all(LANDMARKS).length;
    return [
      ...(count <= 6 ? [] : [`there are ${count} landmarks`]),
      ...(all('main').length === 1 ? [] : ['there is not one main']),
      ...complain(all('[autoplay]'), 'plays by itself'),
      ...complain(
        all('cite').filter(({ textContent }) => people.has(textContent ?? '')),
        'is a person and no work',
      ),
    ];
  },
  faults: {
    'every turn is a landmark': () => {
      for (const turn of all('.turn')) Object.assign(turn, { role: 'region', ariaLabel: turn.id });
    },
    'a second part is the main one': () => one('.reader').append(document.createElement('main')),
    'a player starts by itself': () => one('.station').append(Object.assign(new Audio(), { autoplay: true })),
    'a person is cited as a work': () => one('h1').after(element('cite', 'Ana de la Cruz')),
  },
};

/** Dialogs are native, modal, named, and have the focus in them. */
const dialogs: Check = {
  find: () => [
    ...complain(all('[role=dialog], [role=alertdialog]'), 'is no native dialog'),
    ...(all('dialog').length ? [] : ['there is no dialog']),
    ...all('dialog').flatMap((dialog) => [
      ...(dialog.matches(':modal') ? [] : complain([dialog], 'is not modal')),
      ...(root().getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent
        ? []
        : complain([dialog], 'has no name')),
      ...(dialog.contains(root().activeElement) ? [] : complain([dialog], 'has not the focus')),
    ]),
  ],
  faults: {
    'it is a box with a role': () => one('dialog').setAttribute('role', 'dialog'),
    'it has no name': () => one('dialog').removeAttribute('aria-labelledby'),
    'it is not modal': () => {
      const dialog = one('dialog') as HTMLDialogElement;
      dialog.close();
      dialog.show();
    },
    'the focus is elsewhere': () => (root().activeElement as HTMLElement).blur(),
  },
};

export const ofStructure = { status, landmarks, dialogs };
