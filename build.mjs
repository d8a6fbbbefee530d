// node build.mjs: src → dist/chromium and dist/firefox, and prints each bundle's size, minified and gzipped.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { minify } from 'terser';

const root = new URL('.', import.meta.url).pathname;
const out = (browser, file = '') => `${root}dist/${browser}/${file}`;
const contentScripts = ['detector.ts', 'button.ts', 'reader.tsx', 'quoting.tsx', 'aids.tsx', 'listening.tsx'];
const background = ['background.ts'];
const pages = ['popup.tsx', 'notebook.tsx', 'options.tsx', 'allow.tsx'];
const player = ['player.ts'];

/** One manifest source; what the browsers want differently is said here and nowhere else. */
function manifestFor(browser, source, domains) {
  const manifest = structuredClone(source);
  const matches = domains.flatMap((domain) => [`https://${domain}/*`, `https://*.${domain}/*`]);
  manifest.content_scripts[0].matches = matches;
  manifest.host_permissions = matches;
  if (browser === 'chromium') {
    manifest.permissions.push('offscreen');
    delete manifest.background.scripts;
    delete manifest.browser_specific_settings;
  } else {
    delete manifest.background.service_worker;
    delete manifest.minimum_chrome_version;
  }
  return manifest;
}

const source = JSON.parse(await readFile(`${root}manifest.json`, 'utf8'));
await rm(`${root}dist`, { recursive: true, force: true });
const target = [
  `chrome${source.minimum_chrome_version}`,
  `firefox${Number.parseInt(source.browser_specific_settings.gecko.strict_min_version, 10)}`,
];

/** Under which terms everything in a build stands, our own first. */
async function licences() {
  const texts = ['LICENSE', 'node_modules/preact/LICENSE', 'node_modules/webextension-polyfill/LICENSE'];
  const parts = await Promise.all(texts.map(async (path) => [path, await readFile(`${root}${path}`, 'utf8')]));
  return parts.map(([path, text]) => `${path.split('/').at(-2) ?? 'Sidetone'}\n\n${text.trim()}\n`).join('\n\n');
}

/** The typeface for dyslexic readers with its licence, under the names that `src/face.ts` and `src/view/faces.css` have for it. */
async function copyFace(folder) {
  const face = `${root}node_modules/@fontsource/opendyslexic`;
  for (const weight of [400, 700])
    await cp(`${face}/files/opendyslexic-latin-${weight}-normal.woff2`, `${folder}/opendyslexic-${weight}.woff2`);
  await cp(`${face}/LICENSE`, `${folder}/LICENSE.txt`);
}

/** A style sheet with what it imports, as one minified text. */
async function stylesOf(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    write: false,
    external: ['*.woff2'],
    target,
  });
  return outputFiles[0].text;
}

/** A script that imports styles gets their text, for the <style> of a shadow root. */
const stylesAsText = {
  name: 'styles-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => ({ contents: await stylesOf(path), loader: 'text' }));
  },
};

/** Scripts that run where others do must keep their names to themselves; pages of our own are modules. */
const bundle = async (entries, options) => {
  const { outputFiles } = await build({
    entryPoints: entries.map((entry) => `${root}src/${entry}`),
    outdir: out('chromium'),
    bundle: true,
    minify: true,
    charset: 'utf8',
    // All browsers of ours know \p{…}; esbuild thinks of the newest of its properties and would spell each one out.
    supported: { 'regexp-unicode-property-escapes': true },
    write: false,
    ...options,
    target,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [stylesAsText],
    legalComments: 'none',
  });
  return outputFiles;
};
/**
 * What pages have to load is written shorter still: after esbuild, terser saves some 3 % of it gzipped. "Unsafe" are arrows for functions
 * that somebody makes objects with: all `function` expressions in these scripts are Preact's, callbacks and one component, and it asks a
 * component for `prototype` before it makes one with `new`.
 */
const shortened = async ({ path, text }) => {
  const { code } = await minify(text, { ecma: 2022, compress: { ecma: 2022, passes: 4, unsafe_arrows: true } });
  return { path, text: code };
};
const native = { 'webextension-polyfill': `${root}src/native-browser.ts` };
const bundles = [
  ...(await Promise.all((await bundle(contentScripts, { format: 'iife', alias: native })).map(shortened))),
  ...(await bundle(background, { format: 'iife' })),
  ...(await bundle([...pages, ...player], { format: 'esm' })),
];
const { domains } = JSON.parse(await readFile(`${root}src/sites/stations.json`, 'utf8'));
for (const browser of ['chromium', 'firefox']) {
  await mkdir(out(browser), { recursive: true });
  for (const file of bundles) await writeFile(out(browser, file.path.split('/').at(-1)), file.text);
  for (const page of [...pages, ...player]) {
    const html = page.replace(/tsx?$/, 'html');
    await cp(`${root}src/${html}`, out(browser, html));
  }
  for (const page of pages) {
    const sheet = page.replace(/tsx$/, 'css');
    await writeFile(out(browser, sheet), await stylesOf(`${root}src/view/${sheet}`));
  }
  await cp(`${root}src/_locales`, out(browser, '_locales'), { recursive: true });
  await copyFace(out(browser, 'faces'));
  await writeFile(out(browser, 'LICENSES.txt'), await licences());
  await cp(`${root}icons`, out(browser, 'icons'), { recursive: true, filter: (path) => !path.endsWith('.svg') });
  await writeFile(out(browser, 'manifest.json'), JSON.stringify(manifestFor(browser, source, domains), null, 2));
}
for (const file of bundles) {
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
  const name = file.path.split('/').at(-1).padEnd(14);
  console.log(
    `${name}${kilobytes(Buffer.byteLength(file.text))} minified${kilobytes(gzipSync(file.text).length)} gzipped`,
  );
}
