import browser, { type Scripting } from 'webextension-polyfill';
import { attributionServer } from './attribution-server.ts';
import { serveFace } from './face.ts';
import { answer, BUNDLES, CallFailure, callPage, type Sender, type Verdict } from './messages.ts';
import { current } from './radio/radio.ts';
import { schedule } from './radio/schedule.ts';
import { startRadio } from './radio/start.ts';
import { showTitle } from './radio/toolbar.ts';
import { saveNoteOf } from './store.ts';

/** Puts a script of ours into a document. The reader may be there already: it sees to that itself. */
async function inject(target: Scripting.InjectionTarget, file = 'reader.js'): Promise<void> {
  try {
    await browser.scripting.executeScript({ target, files: [file] });
  } catch {
    throw new CallFailure('no-access');
  }
}

/** The very document that called: by the time we inject, its tab may show another. */
function documentOf({ tabId, frameId, documentId }: Sender): Scripting.InjectionTarget {
  if (tabId === null) throw new CallFailure('no-access');
  return documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [frameId] };
}

async function showVerdict(tabId: number, verdict: Verdict): Promise<void> {
  const found = verdict === 'transcript';
  await browser.action.setBadgeText({ tabId, text: found ? '¶' : '' });
  await showTitle(tabId, found, await current());
}

answer('background', attributionServer());
answer('background', {
  verdict: async (sender, verdict) => {
    if (sender.tabId === null || sender.frameId !== 0) return;
    await showVerdict(sender.tabId, verdict);
    if (verdict === 'transcript') await inject(documentOf(sender), 'button.js');
  },
  openHere: async (sender) => {
    await inject(documentOf(sender));
    if (sender.tabId !== null) await callPage(sender.tabId, 'open');
  },
  injectBundle: async (sender, bundle) => {
    if (!BUNDLES.includes(bundle)) throw new CallFailure('broken');
    await inject(documentOf(sender), `${bundle}.js`);
  },
  schedule,
  keepNote: (_sender, id, before, note) => saveNoteOf(id, before, note),
  injectReader: (_sender, tabId) => inject({ tabId }),
});

void browser.action.setBadgeBackgroundColor({ color: '#0a4a57' });
void browser.action.setBadgeTextColor?.({ color: '#ffffff' });

browser.commands.onCommand.addListener(async (command, tab) => {
  if (command !== 'open-view' || tab?.id === undefined) return;
  try {
    await inject({ tabId: tab.id });
    await callPage(tab.id, 'toggle');
  } catch {
    // The popup looks at the page too, meets the same trouble, and has the sentence for it.
    await browser.action.openPopup();
  }
});

serveFace((path) => browser.runtime.getURL(path));
startRadio((tabId) => inject({ tabId }));

const MORE_SITES = 'more-sites';

/** The detector also runs on the sites that the reader has let us in on, beyond those of the manifest; no longer when let out again. */
async function followPermissions(): Promise<void> {
  const own = new Set(browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches));
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => !own.has(origin) && origin.startsWith('https://'));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [MORE_SITES] });
  if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [MORE_SITES] });
  if (!matches.length) return;
  await browser.scripting.registerContentScripts([
    { id: MORE_SITES, js: ['detector.js'], matches, runAt: 'document_idle' },
  ]);
}

browser.permissions.onAdded.addListener(followPermissions);
browser.permissions.onRemoved.addListener(followPermissions);
browser.runtime.onInstalled.addListener(followPermissions);
