// Makes a machine ready for `npm start`, `npm test` and `npm run parse`: npm packages, Chromium, Firefox, a sound server; for tests
// (`--tests`) also the screen reader Orca and the desktop it listens to. Runs before each of them, so it is plain Node without packages, does nothing and needs no network where all is there, and keeps standard output
// free (for `parse`, whose output is read by programs).
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findBrowser, missingBrowser } from './browser/find.mjs';
import { missingForOrca } from './browser/orca-parts.mjs';

const root = new URL('..', import.meta.url);
const say = (sentence) => console.error(sentence);

/** The packages of a lockfile and their versions; null when it cannot be read. */
function packages(lockfile) {
  try {
    return JSON.parse(readFileSync(new URL(lockfile, root), 'utf8')).packages;
  } catch {
    return null;
  }
}

/** Whether node_modules holds what the lockfile asks for: npm notes there what it has installed. */
function installed() {
  const wanted = packages('package-lock.json');
  const there = packages('node_modules/.package-lock.json');
  if (!wanted || !there) return false;
  const fits = ([path, { version, optional }]) => there[path]?.version === version || (optional && !there[path]);
  return Object.entries(wanted).every((entry) => entry[0] === '' || fits(entry));
}

/** Runs a command whose output matters only when it fails; then ends with that output. */
function run(command, args, env = {}) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status === 0) return;
  say(`${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`);
  say(`This failed: ${command} ${args.join(' ')}`);
  process.exit(1);
}

/** Whether we may install Debian packages here: on Ubuntu the browsers' packages of these names are only pointers to another shop. */
function debianAsRoot() {
  try {
    return process.getuid?.() === 0 && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

if (!installed()) {
  say('Installing the npm packages that package-lock.json lists (once; about a minute).');
  const npm = process.env.npm_execpath;
  // A connection to the registry may stand still: it is tried anew after a minute, and not, as npm has it, after five.
  const ci = ['ci', '--no-audit', '--no-fund', '--fetch-timeout=60000'];
  if (npm) run(process.execPath, [npm, ...ci]);
  else run('npm', ci);
}

const missing = /** @type {const} */ (['chromium', 'firefox']).filter((name) => !findBrowser(name));
const wanted = missing.map((name) => (name === 'firefox' ? 'firefox-esr' : name));
if (wanted.length) wanted.push('fonts-dejavu-core');
// Firefox plays only where there is something to play on; the tests' own sound server swallows everything.
if (spawnSync('pulseaudio', ['--version']).error) wanted.push('pulseaudio');
const forOrca = process.argv.includes('--tests') ? missingForOrca() : [];
if (debianAsRoot()) wanted.push(...forOrca.filter((name) => !wanted.includes(name)));
else if (forOrca.length)
  say(`The tests with the screen reader Orca are not run here. They need: ${forOrca.join(', ')}.`);
if (wanted.length && debianAsRoot()) {
  say(
    `Sidetone is tried out in real browsers${forOrca.length ? ' and with the screen reader Orca' : ''}. Installing from Debian: ${wanted.join(', ')} (once; a minute or two).`,
  );
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update'], quietly);
  run('apt-get', ['install', '-y', '--no-install-recommends', ...wanted], quietly);
} else {
  for (const name of missing) say(missingBrowser(name));
  if (wanted.includes('pulseaudio')) say('The tests of live radio need the program pulseaudio.');
}
