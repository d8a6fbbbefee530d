// Opens the stage in a real Chromium: one browser for a whole run of checks or pictures.
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser, missingBrowser } from './find.mjs';
import type { Scene } from './stage.tsx';

const here = import.meta.dirname;

export interface Look {
  width?: number;
  height?: number;
  colours?: 'light' | 'dark';
  forced?: boolean;
  contrast?: boolean;
}

export interface Stage {
  /** A new page with the scene on it. */
  open(scene: Scene, look?: Look): Promise<Page>;
  close(): Promise<void>;
}

/** Builds the stage and starts the browser. Throws when there is none. */
export async function openStage(): Promise<Stage> {
  const program = findBrowser('chromium');
  if (!program) throw new Error(missingBrowser('chromium'));
  const [script, styles] = await Promise.all([bundle('stage.tsx'), stageStyles()]);
  const browser: Browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  return {
    async open(scene, { width = 1280, height = 900, colours = 'light', forced, contrast } = {}) {
      const page = await browser.newPage({
        viewport: { width, height },
        colorScheme: colours,
        forcedColors: forced ? 'active' : 'none',
        contrast: contrast ? 'more' : 'no-preference',
      });
      await page.setContent(
        '<!doctype html><html lang="en"><title>Stage</title><style>body{margin:0}</style><body></body></html>',
      );
      await page.addScriptTag({ content: script });
      await page.evaluate((css) => window.stage.styles(css), styles[scene.view]);
      await page.evaluate((scene) => window.stage.show(scene), scene);
      return page;
    },
    close: () => browser.close(),
  };
}

/** The styles of each view, as the entries give them. */
export async function stageStyles(): Promise<Record<Scene['view'], string>> {
  const names = ['reader', 'aids', 'listening', 'popup', 'quoting', 'notebook', 'options', 'allow'];
  const sheets = await Promise.all(names.map((name) => bundle(`../../src/view/${name}.css`)));
  const [reader = '', aids = '', listening = '', popup = '', quoting = '', notebook = '', options = '', allow = ''] =
    sheets;
  const dialog = reader + quoting;
  return {
    reader: reader + aids + listening,
    popup,
    quote: dialog,
    transcript: dialog,
    correct: dialog,
    notebook,
    options,
    allow,
    // It has its own.
    button: '',
  };
}

/** A file of this folder and all that it imports. */
export async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(here, file)],
    bundle: true,
    write: false,
    external: ['*.woff2'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
