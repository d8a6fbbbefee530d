// Takes the polyfill's place in what is injected into pages (build.mjs), where every kilobyte counts: storage and strings, all that is
// used there, give promises in every browser of ours, under one name or the other.
import type { Browser } from 'webextension-polyfill';

declare const chrome: Browser;

export default 'browser' in globalThis ? (globalThis as unknown as { browser: Browser }).browser : chrome;
