import { nodeOf, outline, until } from './browser.ts';
import { launch } from './launch.ts';
import { serve } from './server.ts';

export async function go(name: 'chromium' | 'firefox') {
  const server = await serve();
  const PAGE = 'https://www.kuer.org/news/ferry';
  const id = '0123456789abcdef01234567';
  const line = (n: number) =>
    `<p>${n % 2 ? 'MIRA OYE, HOST' : 'PER LUND, BYLINE'}: The boat came in at ${n} and nobody was on the pier to see it.</p>`;
  server.at(
    PAGE,
    `<!doctype html><html lang="en"><title>Ferry</title><meta property="og:site_name" content="KXHB"><header><a href="/schedule?ucs=${id}">Schedule</a></header><main><article><h1>Island Ferry</h1>${[1, 2, 3, 4, 5, 6, 7, 8].map(line).join('')}</article></main></html>`,
  );
  server.at(`https://api.composer.nprstations.org/v1/widget/${id}/now`, (_q, r) => {
    r.writeHead(200, { 'content-type': 'application/json' });
    r.end(
      JSON.stringify({
        onNow: {
          program: { name: 'Gulls Tonight' },
          start_utc: new Date(Date.now() - 6e5).toISOString(),
          end_utc: new Date(Date.now() + 6e5).toISOString(),
          start_time: '09:00',
        },
        nextUp: [],
      }),
    );
  });
  const browser = await launch(name, { server, headed: !!process.env.HEADED });
  try {
    await browser.page.goto(PAGE);
    await browser.page.activate('button', 'Read by speaker');
    await until('schedule', async () => nodeOf(await browser.page.tree(), 'button', /Get today/), 20);
    await browser.page.activate('button', /Get today/);
    await new Promise((r) => setTimeout(r, 3000));

    const station = async () =>
      outline(await browser.page.tree())
        .slice(-9)
        .join('\n');
    console.log(await station());
    if (name === 'firefox') {
      await browser.allow('x').catch((e) => console.log(String(e)));
      await new Promise((r) => setTimeout(r, 3000));
      console.log(
        outline(await browser.page.tree())
          .slice(-25)
          .join('\n'),
      );
    }
    if (process.env.DISPLAY && name === 'chromium') {
      const { execSync } = await import('node:child_process');
      execSync('import -window root /tmp/shot1.png || xwd -root -out /tmp/shot1.xwd || true');
      for (const k of ['Tab', 'Return']) {
        execSync(`xdotool key ${k}`);
        await new Promise((r) => setTimeout(r, 1500));
      }
      console.log(await station());
    }
    console.log(server.requests());
    if (process.env.SHOT) (await import('node:fs')).writeFileSync(process.env.SHOT, await browser.page.screenshot());
  } finally {
    await browser.close();
    server.close();
  }
}
