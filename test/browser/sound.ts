// Firefox plays only where there is something to play on: a sound server of our own with a sink that swallows everything.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './browser.ts';

/** Starts the sound server and points programs that are started from now on at it. Returns the function that ends it. */
export async function startSound(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'sidetone-sound-'));
  const socket = join(folder, 'socket');
  const own = {
    PULSE_SERVER: `unix:${socket}`,
    PULSE_RUNTIME_PATH: folder,
    PULSE_STATE_PATH: join(folder, 'state'),
    PULSE_COOKIE: join(folder, 'cookie'),
  };
  const before = { ...process.env };
  Object.assign(process.env, own);
  const server = spawn('pulseaudio', [
    ...['-n', '--daemonize=no', '--exit-idle-time=-1', '--disallow-exit', '--use-pid-file=no'],
    ...['-L', 'module-null-sink sink_name=nothing'],
    ...['-L', `module-native-protocol-unix socket=${socket} auth-anonymous=1`],
  ]);
  const failed = new Promise<never>((_, no) => server.once('error', no));
  await Promise.race([until('the sound server', async () => existsSync(socket)), failed]);
  return () => {
    server.kill();
    for (const name of Object.keys(own)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}
