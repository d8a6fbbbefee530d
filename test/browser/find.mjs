// Where the browsers are, on this machine. Plain Node without packages: test/setup.mjs asks it before anything is installed.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** What the browsers' programs are called, and where installers put them that leave the PATH alone. */
const places = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

/**
 * The program of a browser: the one that the environment variable CHROMIUM or FIREFOX names, else the first one found.
 * @param {BrowserName} name
 * @returns {string | null} absolute path, or null when there is none
 */
export function findBrowser(name) {
  const { variable, commands, paths } = places[name];
  const named = process.env[variable];
  if (named) return named;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...onPath, ...paths].find(executable) ?? null;
}

/**
 * What to tell somebody who lacks a browser.
 * @param {BrowserName} name
 * @returns {string} one or two sentences
 */
export function missingBrowser(name) {
  const [product, page] =
    name === 'chromium'
      ? ['Chromium or Google Chrome', 'https://www.google.com/chrome/']
      : ['Firefox', 'https://www.mozilla.org/firefox/'];
  return `${product} was not found. Install it (on Debian: apt-get install ${name === 'chromium' ? 'chromium' : 'firefox-esr'}; elsewhere: ${page}), or set ${places[name].variable} to the path of its program.`;
}

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
