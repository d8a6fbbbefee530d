// A station's schedule, looked up by its id at NPR Composer once the reader has asked for it and allowed it.
import browser from 'webextension-polyfill';
import type { ScheduleReply, Sender } from '../messages.ts';
import { COMPOSER, COMPOSER_ORIGINS } from '../station/composer.ts';
import {
  dateAt,
  freshUntil,
  isComposerId,
  type Schedule,
  type ScheduleTrouble,
  scheduleOf,
} from '../station/schedule.ts';
import { loadSchedule, saveSchedule } from '../store.ts';
import { ask, NoReply } from './reply.ts';

/** A day's list with all its songs is some hundred kilobytes. */
const LIMITS = { bytes: 4_000_000, ms: 10_000 };

/** See `BackgroundCalls.schedule`. */
export async function schedule(sender: Sender, id: string, mayAsk: boolean): Promise<ScheduleReply> {
  if (!isComposerId(id)) return { trouble: 'unreadable' };
  const trouble = await permission(sender, mayAsk);
  if (trouble) return { trouble };
  const kept = await loadSchedule(id);
  if (kept && Date.now() < freshUntil(kept)) return { schedule: kept };
  try {
    return { schedule: await lookUp(id) };
  } catch (error) {
    if (error instanceof NoSchedule) return { trouble: error.trouble };
    return { trouble: error instanceof NoReply ? error.why : 'unreadable' };
  }
}

class NoSchedule extends Error {
  constructor(readonly trouble: ScheduleTrouble) {
    super(trouble);
  }
}

/**
 * Chromium lets the background ask, since the click comes along with the page's message. Firefox lets only a page of our own ask:
 * it is opened beside the reader's tab.
 */
async function permission({ tabId }: Sender, mayAsk: boolean): Promise<ScheduleTrouble | null> {
  // Nothing may be waited for before this, or the click counts no more.
  const asked = mayAsk ? await browser.permissions.request({ origins: COMPOSER_ORIGINS }).catch(() => null) : null;
  if (asked ?? (await browser.permissions.contains({ origins: COMPOSER_ORIGINS }))) return null;
  if (!mayAsk || asked === false) return 'not-allowed';
  await browser.tabs.create({ url: 'allow.html', ...(tabId !== null && { openerTabId: tabId }) });
  return 'asking';
}

async function lookUp(id: string): Promise<Schedule> {
  const get = async (path: string): Promise<unknown> => {
    const { text, cut } = await ask(`https://${COMPOSER}/v1/widget/${id}/${path}`, LIMITS);
    if (cut) throw new NoSchedule(cut === 'time' ? 'slow' : 'huge');
    return JSON.parse(text);
  };
  const asked = Date.now();
  const now = await get('now?format=json');
  const missing = () => null;
  // What is on now is worth showing without the rest.
  const [day, tracks] = await Promise.all([
    get(`day?date=${dateAt(now, asked)}&format=json`).catch(missing),
    get('tracks?format=json&limit=6').catch(missing),
  ]);
  const found = scheduleOf(now, day, tracks, asked);
  if (!found) throw new NoSchedule('unreadable');
  await saveSchedule(id, found);
  return found;
}
