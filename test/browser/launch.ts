import type { Browser, BrowserName, Options } from './browser.ts';
import * as chromium from './chromium.ts';
import { findBrowser, missingBrowser } from './find.mjs';
import * as firefox from './firefox.ts';

/**
 * Starts a browser with the build in dist/.
 * @throws when there is no such browser, or no build
 */
export async function launch(name: BrowserName, options: Options = {}): Promise<Browser> {
  const program = findBrowser(name);
  if (!program) throw new Error(missingBrowser(name));
  return (name === 'chromium' ? chromium : firefox).launch(program, options);
}
