// A private desktop with a screen reader in it, that nobody sees or hears: a display in memory, a window manager, a D-Bus session,
// the accessibility bus, a speech server whose voice is silence, and Orca, which writes down what it hands to that server.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './browser.ts';
import { BUS_LAUNCHER, missingForOrca } from './orca-parts.mjs';

export interface Desktop {
  /** The environment of a program that is to run on this desktop. */
  environment: NodeJS.ProcessEnv;
  /** Presses a key, or several at once, as xdotool names them (`ctrl+Home`, `h`): a real keyboard as far as Orca and the browsers can tell. */
  press(keys: string): void;
  type(text: string): void;
  /** What was spoken so far, utterance by utterance. */
  spoken(): string[];
  /** Ends Orca alone: it has to go before the browser that it listens to. */
  stopOrca(): Promise<void>;
  stop(): Promise<void>;
}

const speechServer = `LogLevel 1
LogDir "stdout"
AudioOutputMethod "alsa"
AudioALSADevice "null"
AddModule "silence" "sd_generic" "silence.conf"
DefaultModule silence
`;
const silence = `GenericExecuteSynth "true"
GenericMaxChunkLength 5000
GenericDelimiters "|"
GenericLanguage "en" "en" "utf-8"
AddVoice "en" "MALE1" "silence"
DefaultVoice "silence"
`;

/** Starts the desktop. @throws when a part of it does not start, with what that part wrote */
export async function startDesktop(): Promise<Desktop> {
  const missing = missingForOrca();
  if (missing.length) throw new Error(`Orca cannot be listened to: this machine lacks ${missing.join(', ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'sidetone-orca-'));
  const at = (...path: string[]) => join(folder, ...path);
  for (const path of [
    'run',
    'bin',
    'home/.config/speech-dispatcher/modules',
    'home/.local/share/orca',
    'home/.cache',
  ]) {
    mkdirSync(at(path), { recursive: true });
  }
  chmodSync(at('run'), 0o700);
  writeFileSync(at('home/.config/speech-dispatcher/speechd.conf'), speechServer);
  writeFileSync(at('home/.config/speech-dispatcher/modules/silence.conf'), silence);
  writeFileSync(at('home/.local/share/orca/__init__.py'), '');
  writeFileSync(
    at('home/.local/share/orca/orca-customizations.py'),
    readFileSync(join(import.meta.dirname, 'orca-customizations.py')),
  );
  // Orca does not start beside another Orca, for which it asks pgrep. Ours has a session of its own.
  writeFileSync(at('bin/pgrep'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  writeFileSync(at('speech.jsonl'), '');

  const environment: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: at('home'),
    XDG_RUNTIME_DIR: at('run'),
    XDG_CONFIG_HOME: at('home/.config'),
    XDG_DATA_HOME: at('home/.local/share'),
    XDG_CACHE_HOME: at('home/.cache'),
    SPEECHD_ADDRESS: `unix_socket:${at('run/speech.sock')}`,
    SPEECH_JSONL: at('speech.jsonl'),
    LANG: 'C.UTF-8',
    GTK_MODULES: 'gail:atk-bridge',
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
    MOZ_ENABLE_WAYLAND: '0',
    PULSE_SERVER: process.env.PULSE_SERVER,
  };
  const running: ChildProcess[] = [];
  const log = at('log');
  const begin = (program: string, args: string[], extra: NodeJS.ProcessEnv = {}) => {
    const file = openSync(log, 'a');
    const child = spawn(program, args, { env: { ...environment, ...extra }, stdio: ['ignore', file, file, 'pipe'] });
    child.on('error', (error) => writeFileSync(log, `${program}: ${error.message}\n`, { flag: 'a' }));
    running.unshift(child);
    return child;
  };
  /** The first line that a program writes to its fourth file, which is how servers say where they are. */
  const place = (child: ChildProcess) =>
    new Promise<string>((done) => {
      child.stdio[3]?.once('data', (line: Buffer) => done(line.toString().trim()));
    });
  const stop = async () => {
    for (const child of running) await end(child);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const display = place(begin('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp']));
    environment.DISPLAY = `:${await within('a display', display)}`;
    const bus = place(begin('dbus-daemon', ['--session', '--nofork', '--print-address=3']));
    environment.DBUS_SESSION_BUS_ADDRESS = await within('a D-Bus session', bus);
    begin('openbox', []);
    begin(BUS_LAUNCHER, ['--launch-immediately', '--a11y=1', '--screen-reader=1']);
    begin('speech-dispatcher', [
      '-s',
      '-t',
      '0',
      '-C',
      at('home/.config/speech-dispatcher'),
      '-P',
      at('run/speech.pid'),
      '-S',
      at('run/speech.sock'),
      '-c',
      'unix_socket',
    ]);
    await until('the speech server', async () => existsSync(at('run/speech.sock')));
    const orca = begin('orca', ['--disable', 'braille', '--disable', 'braille-monitor', '--enable', 'speech'], {
      PATH: `${at('bin')}:${process.env.PATH}`,
    });
    const spoken = () => utterances(at('speech.jsonl'));
    await until('Orca to speak', async () => spoken().some((text) => text.includes('Screen reader on')), 30);
    const xdotool = (...args: string[]) => execFileSync('xdotool', args, { env: environment });
    return {
      environment,
      // As hands do it: what goes down last comes up first. Orca takes the letter that comes up alone for a command of its own.
      press: (keys) => {
        const names = keys.split('+');
        xdotool(...names.flatMap((name) => ['keydown', name]), ...names.reverse().flatMap((name) => ['keyup', name]));
      },
      type: (text) => void xdotool('type', '--delay', '30', text),
      spoken,
      stopOrca: () => end(orca),
      stop,
    };
  } catch (error) {
    const wrote = readFileSync(log, 'utf8');
    await stop();
    throw new Error(`${error instanceof Error ? error.message : error}\n${wrote}`);
  }
}

function utterances(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  // The last line may be half written.
  return lines.slice(0, -1).map((line) => JSON.parse(line));
}

const within = <T>(what: string, promise: Promise<T>): Promise<T> =>
  Promise.race([
    promise,
    new Promise<never>((_, failed) => setTimeout(failed, 10_000, new Error(`waited 10 s for ${what}`)).unref()),
  ]);

/** Asks a program to end, and ends it when it has not done so after three seconds: Orca can hang on a document that has died. */
async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill();
  const timer = setTimeout(() => child.kill('SIGKILL'), 3000);
  await gone;
  clearTimeout(timer);
}
