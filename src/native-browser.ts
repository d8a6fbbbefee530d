// Takes the polyfill's place in what is injected into pages (build.mjs), where every kilobyte counts: storage and strings, all that is
// used there, give promises in every browser of ours.
import type { Browser } from 'webextension-polyfill';

declare const chrome: Browser;

export default chrome;
