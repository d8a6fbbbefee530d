// Hostile pages in real browsers: what a page prints never becomes more than text, and what a page does to itself does not break the view.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, focusedIn, nodeOf, textOf, until } from './browser.ts';
import { demoUrl, serveDemo } from './demo.ts';
import { launch } from './launch.ts';
import { type Server, serve } from './server.ts';

/** What fires without a hand being moved, where markup is taken for markup. */
const own = [
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<details open ontoggle=alert(1)>',
  '<video><source onerror=alert(1)></video>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '</p></script><script>alert(1)</script><img src=x onerror=alert(1)>',
  '<style>@import url(https://attacker.example/css)</style><input autofocus onfocus=alert(1)>',
  '<img src=https://attacker.example/image>',
];
const shared = resolve(import.meta.dirname, '../../../shared/attacks/xss-live.json');
const vectors: string[] = [
  ...own,
  ...(existsSync(shared) ? JSON.parse(readFileSync(shared, 'utf8')).map(({ v }: { v: string }) => v) : []),
];

const A_PAGE = 400;
const batches = Array.from({ length: Math.ceil(vectors.length / A_PAGE) }, (_, index) =>
  vectors.slice(index * A_PAGE, (index + 1) * A_PAGE),
);
const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`).replace(/\s+/g, ' ');

/** Counts what would be seen of an attack: the page's own dialogs are replaced before anything else runs. */
const counting = `<script>window.fired = 0; for (const name of ['alert', 'confirm', 'prompt', 'print']) window[name] = () => { window.fired += 1 };</script>`;

/** A transcript whose title, names, words and station are attacks, printed as text. */
const printed = (vectors: string[]) => {
  const [first = ''] = vectors;
  const turns = vectors.map(
    (vector, index) =>
      `<p>${index % 2 ? 'TAMSIN MCALLAN' : 'ODALYS BRANDT'}: You said ${escaped(vector)} and that was all.</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${counting}<link rel="icon" href="data:,">
    <title>${escaped(first)}</title><meta property="og:title" content="${escaped(first)}"><meta property="og:site_name" content="${escaped(first)}">
    <script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: first, author: { name: first } }).replace(/</g, '\\u003c')}</script></head>
    <body><main><article><h1>${escaped(first)}</h1><div class="ArtP-byline">By ${escaped(first)}</div>
    <div class="ArtP-articleBody">${turns.join('\n')}</div></article></main></body></html>`;
};

/** The same words where markup is taken for markup: a frame that cannot navigate the page that counts. */
const naive = (vectors: string[]) => `<!doctype html><meta charset="utf-8">${counting}
  <script>
    window.addEventListener('load', () => {
      for (const vector of ${JSON.stringify(vectors).replace(/</g, '\\u003c')}) {
        try { document.body.appendChild(document.createElement('div')).innerHTML = vector } catch {}
      }
      setInterval(() => top.postMessage(window.fired, '*'), 50);
    });
  </script><body></body>`;

describe.each(['chromium', 'firefox'] as const)('a hostile page in %s', (name) => {
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    server = await serve();
    serveDemo(server);
    browser = await launch(name, { server });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  const tree = () => browser.page.tree();
  const open = async () => {
    await browser.page.activate('button', 'Read by speaker');
    await until('the view', async () => nodeOf(await tree(), 'heading', 'Transcript'), 30);
  };
  const back = () => until('the page again', async () => nodeOf(await tree(), 'button', 'Read by speaker'));
  const asked = () => server.requests().filter((url) => url.includes('attacker.example'));

  it('fires what it prints where markup is taken for markup', async () => {
    server.at('https://naive.example/frame', naive(own));
    server.at(
      'https://naive.example/',
      '<!doctype html><title>Count</title><link rel="icon" href="data:,"><script>window.fired = 0; onmessage = ({ data }) => { window.fired = data }</script><iframe sandbox="allow-scripts allow-same-origin" src="/frame"></iframe>',
    );
    await browser.page.goto('https://naive.example/');
    await until('attacks', () => browser.page.evaluate(() => (window as unknown as { fired: number }).fired >= 4));
    expect(asked().length).toBeGreaterThan(0);
  });

  it.each(batches.map((batch, index): [number, string[]] => [index + 1, batch]))(
    'fires nothing in view, dialogs or popup, page %i',
    async (number, batch) => {
      const url = `https://www.kuer.org/2025-03-0${number}/attack`;
      server.at(url, printed(batch));
      server.forget();
      await browser.page.goto(url);
      await open();
      const said = textOf(await tree());
      expect(said).toContain('You said');
      if (number === 1) expect(said).toContain('<img src=x onerror=alert(1)> and that was all.');
      await browser.page.press('Alt+PageDown', 'Alt+Shift+Z');
      await until('the quote dialog', async () => nodeOf(await tree(), 'dialog', 'Quote'), 30);
      await browser.page.press('Escape');
      const popup = await browser.openPopup();
      await until('the popup', async () => nodeOf(await popup.tree(), 'searchbox', 'Search quotes'), 30);
      await popup.close();
      expect(await browser.page.evaluate(() => (window as unknown as { fired: number }).fired)).toBe(0);
      expect(server.requests().filter((address) => address !== url)).toEqual([]);
    },
    120_000,
  );

  /** A picture of the page once two in a row are the same: the view may still be painting when it can be read already. */
  const settled = () => {
    let before: Buffer | null = null;
    return until('a view that no longer changes', async () => {
      const now = await browser.page.screenshot();
      const same = before?.equals(now) ?? false;
      before = now;
      return same ? now : null;
    });
  };

  it('that forbids everything by its policies and Trusted Types shows the same view', async () => {
    await browser.page.goto(demoUrl);
    const story = await browser.page.evaluate(() => fetch(location.href).then((response) => response.text()));
    const still = story.replaceAll(/<script.*?<\/script>/g, '');
    const strict = 'https://www.kuer.org/strict';
    const loose = 'https://www.kuer.org/loose';
    server.at(loose, still);
    server.at(strict, (_request, response) => {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy':
          "default-src 'none'; script-src 'none'; style-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-same-origin",
      });
      response.end(still);
    });
    const pictures: Buffer[] = [];
    for (const url of [loose, strict]) {
      await browser.page.goto(url);
      await open();
      pictures.push(await settled());
      await browser.page.press('Alt+Shift+J');
      await until('help', async () => nodeOf(await tree(), 'dialog', 'Help'));
      await browser.page.press('Escape');
      await until('help to go', async () => !nodeOf(await tree(), 'dialog', 'Help'));
      await browser.page.press('Alt+Shift+Y');
      await back();
    }
    expect(pictures[0]?.equals(pictures[1] ?? Buffer.alloc(0)), 'both pictures are the same').toBe(true);
  });

  it.each([
    ['removes the view', () => document.querySelector('[data-sidetone-view]')?.remove()],
    ['moves the view into itself', () => document.body.append(document.querySelector('[data-sidetone-view]') ?? '')],
    [
      'empties its document around the view',
      () => document.documentElement.replaceChildren(document.head, document.body),
    ],
  ])('that %s is shown again, and the view can be opened anew', async (_, attack) => {
    await browser.page.goto(demoUrl);
    await open();
    await browser.page.evaluate(attack);
    await until('the page', async () => nodeOf(await tree(), 'link', 'KUER 90.1'));
    await browser.command('open-view');
    await until('the view', async () => nodeOf(await tree(), 'heading', 'Transcript'));
  });

  it('that hides its every block, and what is empty, hides neither button nor view', async () => {
    await browser.page.goto(demoUrl);
    await browser.page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent =
        'div, div:empty { display: none !important; visibility: hidden !important; opacity: 0 !important; width: 0 !important }';
      document.head.append(style);
    });
    await browser.page.focus('button', 'Read by speaker');
    await browser.page.press('Enter');
    await until('the view', async () => nodeOf(await tree(), 'heading', 'Transcript'), 30);
    await browser.page.press('Alt+Shift+Y');
    await until('the button alone', async () => !nodeOf(await tree(), 'heading', 'Transcript'));
  });

  it.each([
    ['before', 0],
    ['while', 1],
  ])(
    'that opens a modal dialog %s it is read takes no key away, and has its dialog back without hearing of it',
    async (_, late) => {
      await browser.page.goto(demoUrl);
      const openDialog = () => {
        const dialog = document.body.appendChild(document.createElement('dialog'));
        dialog.textContent = 'Give today!';
        dialog.append(document.createElement('button'));
        dialog.addEventListener('close', () => dialog.append('Closed.'));
        dialog.showModal();
      };
      if (!late) await browser.page.evaluate(openDialog);
      await browser.command('open-view');
      await until('the view', async () => nodeOf(await tree(), 'heading', 'Transcript'), 30);
      if (late) await browser.page.evaluate(openDialog);
      await browser.page.press('Alt+PageDown');
      await until('the first turn', async () => focusedIn(await tree())?.name === 'Odalys Brandt');
      await browser.page.press('Alt+Shift+Y');
      const dialog = () => {
        const dialog = document.querySelector('dialog');
        return dialog?.matches(':modal') && dialog.outerHTML;
      };
      const back = await until('the dialog', () => browser.page.evaluate(dialog));
      expect(back).toBe('<dialog open="">Give today!<button></button></dialog>');
    },
  );

  it('that has replaced what scripts are made of changes nothing for the view', async () => {
    await browser.page.goto(demoUrl);
    await browser.page
      .evaluate(() => {
        const broken = () => {
          throw new Error('broken by the page');
        };
        for (const [prototype, names] of [
          [Array.prototype, ['map', 'filter', 'find', 'includes', 'flatMap']],
          [String.prototype, ['replace', 'trim', 'split', 'matchAll']],
          [Element.prototype, ['attachShadow', 'setAttribute', 'querySelector', 'append']],
          [Node.prototype, ['appendChild', 'insertBefore']],
          [Promise.prototype, ['then']],
        ] as const) {
          for (const name of names) Object.defineProperty(prototype, name, { value: broken });
        }
      })
      .catch(() => undefined);
    await open();
    expect(nodeOf(await tree(), 'heading', 'Sanna Oyelaran')).toBeDefined();
    await browser.page.press('Alt+Shift+Y');
    await back();
  });
});
