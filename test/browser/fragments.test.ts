// Links to quoted words, opened: what the browser itself highlights, without any help of ours, are these words and nothing else.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, until } from './browser.ts';
import { demoUrl, serveDemo } from './demo.ts';
import { launch } from './launch.ts';
import { type Server, serve } from './server.ts';

/** Measuring material beside the project, when it is there. */
const corpus = process.env.CORPUS ?? resolve(import.meta.dirname, '../../../shared/corpus');

/** How many further pages, and how many quotes a page. `QUOTES=200 npx vitest …` measures more. */
const QUOTES = Number(process.env.QUOTES ?? 28);
const A_PAGE = 4;

interface Saved {
  url: string;
  html: string;
  /** How many are quoted of it, when not `A_PAGE`. */
  quotes?: number;
}

/** Pages with a transcript, spread over the corpus. */
function savedPages(): Saved[] {
  if (!existsSync(corpus)) return [];
  const all = readdirSync(corpus, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${corpus}/${entry.name}/case.json`))
    .map(({ name }) => ({ ...JSON.parse(readFileSync(`${corpus}/${name}/case.json`, 'utf8')), name }))
    .filter(({ kind, url }) => kind === 'transcript' && url.startsWith('https:'));
  const wanted = Math.min(Math.ceil(QUOTES / A_PAGE), all.length);
  return Array.from({ length: wanted }, (_, index) => {
    const { url, name } = all[Math.floor((index * all.length) / wanted)] ?? {};
    return { url, html: readFileSync(`${corpus}/${name}/page.html`, 'utf8') };
  });
}

type Words = { turn: string; start: number; end: number }[];
/** What `fragments-inside.ts` leaves in the page. */
declare const fragments: {
  plan(count: number): Promise<{ words: Words; link: string | null }[]>;
  show(what: string, words: Words): Promise<void>;
};

const SCRIPT = '/fragments-inside.js';

describe.each(['chromium', 'firefox'] as const)('a link to quoted words in %s', (name) => {
  let server: Server;
  let browser: Browser;
  const demo = (name: string) => readFileSync(new URL(`demo/${name}.html`, import.meta.url), 'utf8');
  const pages: Saved[] = [
    { url: demoUrl, html: demo('story') },
    { url: 'https://www.kuer.org/2025-03-10/the-valley-that-answers', html: demo('echo'), quotes: 12 },
    { url: 'https://www.kuer.org/2025-03-11/nine-knots-and-a-half?ref=top', html: demo('knots'), quotes: 12 },
    ...savedPages(),
  ];

  beforeAll(async () => {
    server = await serve();
    serveDemo(server);
    const { outputFiles } = await build({
      entryPoints: [resolve(import.meta.dirname, 'fragments-inside.ts')],
      bundle: true,
      write: false,
      format: 'iife',
    });
    for (const { url } of pages) {
      server.at(new URL(SCRIPT, url).href, (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
        response.end(outputFiles[0]?.text);
      });
    }
    browser = await launch(name, { server });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  const picture = async (what: string, words: Words) => {
    await browser.page.evaluate((what, words) => fragments.show(what, words), what, words);
    return (await browser.page.screenshot()).toString('base64');
  };

  /** Null when the browser highlights the words, else what is wrong. */
  async function complaint(words: Words, link: string): Promise<string | null> {
    await browser.page.goto('about:blank');
    await browser.page.goto(link);
    const same = await until(
      'the highlight',
      async () => {
        const highlighted = await picture('fragment', words);
        return highlighted === (await picture('words', words)) && highlighted;
      },
      4,
    ).catch(() => null);
    if (!same) return `highlights something else: ${link}`;
    return same === (await picture('neither', words)) ? `does not show the words: ${link}` : null;
  }

  it('highlights them and nothing else', { timeout: 1_200_000 }, async () => {
    const wrong: string[] = [];
    let opened = 0;
    let unreachable = 0;
    for (const { url, html, quotes = A_PAGE } of pages) {
      const withScript = `${html}<script src="${new URL(SCRIPT, url).href}"></script>`;
      server.at(url, withScript);
      await browser.page.goto(url);
      const plan = await browser.page.evaluate((count) => fragments.plan(count), quotes).catch(() => []);
      for (const { words, link } of plan) {
        if (link === null) unreachable++;
        else {
          opened++;
          // Links are to the page's canonical address.
          server.at(link, withScript);
          const complained = await complaint(words, link);
          if (complained) wrong.push(complained);
        }
      }
    }
    console.log(`${name}: ${opened} links, ${wrong.length} wrong, ${unreachable} without; ${pages.length} pages`);
    expect(opened).toBeGreaterThanOrEqual(A_PAGE);
    expect(unreachable).toBeLessThanOrEqual(opened / 20);
    expect(wrong).toEqual([]);
  });
});
