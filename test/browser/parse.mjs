// npm run --silent parse -- FILE… [--url URL] [--generic], or JSON lines {"file","url"} on standard input: reads saved pages in real
// Chromium as the extension would, and writes one JSON line a page on standard output, in the order of the input. Nothing is fetched.
// `--generic` is accepted and changes nothing: every site is read alike.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { openReader } from './page-reader.mjs';

const TABS = 4;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, generic: { type: 'boolean', default: false } },
});

/** The pages to read: of the command line, else of standard input. A line that is no JSON is a page with an error. */
async function* pages() {
  if (positionals.length) {
    for (const file of positionals) yield { file, url: values.url };
    return;
  }
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    try {
      const { file, url } = JSON.parse(line);
      if (typeof file === 'string') yield { file, url };
      else yield { file: line, error: 'The line names no file.' };
    } catch {
      yield { file: line, error: 'The line is not JSON.' };
    }
  }
}

/** The address of a saved page when none was given: the one that it calls its own. */
function ownAddress(html) {
  const link = /<link\b[^>]*\brel=["']?canonical\b[^>]*>/i.exec(html)?.[0] ?? '';
  const href = /\bhref=["']?(https?:\/\/[^"'\s>]+)/i.exec(link)?.[1];
  return href && URL.canParse(href) ? href : 'https://saved-page.example/';
}

async function read(reader, { file, url, error }) {
  if (error) return { file, error };
  try {
    const bytes = await readFile(file);
    const address = url ?? ownAddress(bytes.toString('utf8'));
    if (!/^https?:$/.test(new URL(address).protocol)) throw new Error(`This is no web address: ${address}`);
    return { file, transcript: await reader.read(bytes, address) };
  } catch (failure) {
    return { file, error: failure instanceof Error ? failure.message.split('\n')[0] : String(failure) };
  }
}

const built = spawnSync(process.execPath, [new URL('../../build.mjs', import.meta.url).pathname], { encoding: 'utf8' });
if (built.status !== 0) throw new Error(built.stderr);
const reader = await openReader();
const waiting = [];
const write = async () => {
  const line = `${JSON.stringify(await waiting.shift())}\n`;
  if (!process.stdout.write(line)) await once(process.stdout, 'drain');
};
const tabs = await Promise.all(Array.from({ length: TABS }, () => reader.tab()));
const free = [...tabs];
for await (const page of pages()) {
  // The oldest page is written before a new one is begun when no tab is free, so that output keeps the order of the input.
  while (!free.length) await write();
  const tab = free.pop();
  waiting.push(read(tab, page).finally(() => free.push(tab)));
}
while (waiting.length) await write();
await reader.close();
