// Lets a plain `node` command run the TypeScript of the browser harness: esbuild, which builds the extension anyway, bundles the
// file into one module beside it. (Node 20 runs no TypeScript, and tsx renames functions that are to be sent into a page.)
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

/**
 * Imports a TypeScript module of this folder.
 * @param {string} file its name
 * @returns {Promise<any>} its exports
 */
export async function load(file) {
  const outfile = new URL(`.${file}.${process.pid}.mjs`, import.meta.url).pathname;
  await build({
    entryPoints: [new URL(file, import.meta.url).pathname],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  try {
    return await import(outfile);
  } finally {
    rmSync(outfile);
  }
}
