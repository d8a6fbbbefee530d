// What the Orca tests need on a machine. Plain Node without packages: test/setup.mjs asks it before anything is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where AT-SPI's bus launcher stands: on no PATH. */
export const BUS_LAUNCHER = '/usr/libexec/at-spi-bus-launcher';

/** Programs, each with the Debian package that brings it. */
const parts = {
  orca: 'orca',
  Xvfb: 'xvfb',
  xdotool: 'xdotool',
  openbox: 'openbox',
  'dbus-daemon': 'dbus-daemon',
  'speech-dispatcher': 'speech-dispatcher',
  [BUS_LAUNCHER]: 'at-spi2-core',
  pulseaudio: 'pulseaudio',
};

/**
 * The Debian packages that are missing for the Orca tests.
 * @returns {string[]}
 */
export function missingForOrca() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const there = (program) =>
    [program, ...folders.map((folder) => join(folder, program))].some(
      (path) => path.startsWith('/') && existsSync(path),
    );
  return Object.entries(parts)
    .filter(([program]) => !there(program))
    .map(([, name]) => name);
}
