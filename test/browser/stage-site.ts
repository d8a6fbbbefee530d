// The stage as a web site, so that every browser of the harness can open it: the views with axe and the checks beside them.
import type { Page } from './browser.ts';
import type { Server } from './server.ts';
import type { Scene } from './stage.tsx';
import { bundle, stageStyles } from './stage-page.ts';

const site = 'https://stage.example/';
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><title>Stage</title><style>body { margin: 0 }</style><body><script src="/stage.js"></script>`;

/** Puts the stage on the server. */
export async function serveStage(server: Server): Promise<void> {
  const [stage, checks, styles] = await Promise.all([bundle('stage.tsx'), bundle('checks/inside.ts'), stageStyles()]);
  server.at(site, page);
  server.at(`${site}stage.js`, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
    response.end(`${stage}\n${checks}\nwindow.stageStyles = ${JSON.stringify(styles)};`);
  });
}

/** Opens a new stage with a scene on it. */
export async function openScene(page: Page, scene: Scene): Promise<void> {
  await page.goto(site);
  await page.evaluate((scene) => {
    window.stage.styles(window.stageStyles[scene.view]);
    window.stage.show(scene);
  }, scene);
}

declare global {
  interface Window {
    stageStyles: Record<Scene['view'], string>;
  }
}
