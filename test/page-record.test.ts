import { beforeEach, describe, expect, it } from 'vitest';
import type * as Page from '../src/page-record.ts';
import type * as Store from '../src/store.ts';
import type { Edits } from '../src/transcript/edits.ts';
import { type FakeStorage, install } from './fake-storage.ts';

const PAGE = 'https://radio.example/a';

let fake: FakeStorage;
let store: typeof Store;
let keeper: typeof Page.keeper;

/** An open dialog: what it shows now, and how something is entered in it. */
function dialog(begin: Edits = {}) {
  const shown = { edits: begin };
  const { change, follow } = keeper(PAGE, 'edits', begin, (edits) => {
    shown.edits = edits;
  });
  return { shown, follow, enter: (edits: Edits) => change((before) => ({ ...before, ...edits })) };
}

const kept = async () => (await store.loadPage(PAGE)).edits;

beforeEach(async () => {
  fake ??= install();
  Object.assign(fake, { data: {}, failWith: null, failReadingWith: null, privateWindow: false });
  store = await import('../src/store.ts');
  ({ keeper } = await import('../src/page-record.ts'));
});

describe('what is entered on a page', () => {
  it('holds at once, and is kept', async () => {
    const { shown, enter } = dialog();
    const keeping = enter({ title: 'Salt in the Soup' });
    expect(shown.edits).toEqual({ title: 'Salt in the Soup' });
    expect(await keeping).toBeNull();
    expect(await kept()).toEqual({ title: 'Salt in the Soup' });
  });

  it('in two windows at once is kept from both', async () => {
    const [one, other] = [dialog(), dialog()];
    await one.enter({ title: 'Salt in the Soup' });
    await other.enter({ network: 'Brine Radio' });
    expect(await kept()).toEqual({ title: 'Salt in the Soup', network: 'Brine Radio' });
    expect(other.shown.edits).toEqual({ title: 'Salt in the Soup', network: 'Brine Radio' });
  });

  it('in two dialogs at the same moment is kept from both', async () => {
    const [one, other] = [dialog(), dialog()];
    await Promise.all([one.enter({ title: 'Salt in the Soup' }), other.enter({ network: 'Brine Radio' })]);
    expect(await kept()).toEqual({ title: 'Salt in the Soup', network: 'Brine Radio' });
  });

  it('leaves what was entered before when that cannot be read, and is kept with the next change', async () => {
    await store.savePage(PAGE, { edits: { title: 'Salt in the Soup' } });
    const { enter } = dialog();
    fake.failReadingWith = 'the disk is busy';
    expect(await enter({ network: 'Brine Radio' })).toBe('failed');
    fake.failReadingWith = null;
    expect(await kept()).toEqual({ title: 'Salt in the Soup' });
    expect(await enter({ date: '2031-03' })).toBeNull();
    expect(await kept()).toEqual({ title: 'Salt in the Soup', network: 'Brine Radio', date: '2031-03' });
  });

  it('and did not find room goes along later without taking away what another window kept meanwhile', async () => {
    const { enter } = dialog();
    fake.failWith = 'QuotaExceededError';
    expect(await enter({ title: 'Salt in the Soup' })).toBe('full');
    fake.failWith = null;
    expect(await dialog().enter({ network: 'Brine Radio' })).toBeNull();
    expect(await enter({ date: '2031-03' })).toBeNull();
    expect(await kept()).toEqual({ title: 'Salt in the Soup', network: 'Brine Radio', date: '2031-03' });
  });

  it('letter by letter ends with the last letter', async () => {
    const { shown, enter } = dialog();
    await Promise.all(['S', 'Sa', 'Salt'].map((title) => enter({ title })));
    expect(await kept()).toEqual({ title: 'Salt' });
    expect(shown.edits).toEqual({ title: 'Salt' });
  });

  it('stays when there was no room, and is kept with the next change that finds some', async () => {
    const { shown, enter, follow } = dialog();
    fake.failWith = 'QuotaExceededError';
    expect(await enter({ title: 'Salt in the Soup' })).toBe('full');
    follow({});
    expect(shown.edits).toEqual({ title: 'Salt in the Soup' });
    fake.failWith = null;
    expect(await enter({ date: '2031-03' })).toBeNull();
    expect(await kept()).toEqual({ title: 'Salt in the Soup', date: '2031-03' });
  });

  it('in a private window holds there, and leaves no trace', async () => {
    fake.privateWindow = true;
    const { shown, enter } = dialog();
    expect(await enter({ title: 'Salt' })).toBe('private');
    expect(await enter({ date: '2031' })).toBe('private');
    expect(shown.edits).toEqual({ title: 'Salt', date: '2031' });
    expect(fake.data).toEqual({});
  });
});
