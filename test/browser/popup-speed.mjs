// npm run bench: how long the popup takes to show a transcript of 1,000 turns, and until all of its turns are in the list; and how
// that grows with the turns. Milliseconds are those of this machine; the ratio says whether the work is linear, on any machine.
import { load } from './typescript.mjs';

const SIZES = [100, 1000];
const ROUNDS = 5;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const { openStage } = await load('stage-page.ts');
const stage = await openStage();
try {
  const times = [];
  for (const turns of SIZES) {
    const page = await stage.open({ view: 'popup', page: { state: 'looking' } }, { width: 400, height: 600 });
    const rounds = await page.evaluate(
      async ({ turns, rounds }) => {
        const taken = [];
        for (let round = 0; round < rounds; round++) {
          window.stage.show({ view: 'popup', page: { state: 'looking' } });
          const start = performance.now();
          window.stage.show({ view: 'popup', turns });
          const main = document.querySelector('div')?.shadowRoot?.querySelector('main');
          main?.getBoundingClientRect();
          const shown = performance.now() - start;
          while (main?.querySelectorAll('.quotes li').length !== turns) await new Promise(requestAnimationFrame);
          main.getBoundingClientRect();
          taken.push({ shown, whole: performance.now() - start });
        }
        return taken;
      },
      { turns, rounds: ROUNDS },
    );
    const [shown, whole] = ['shown', 'whole'].map((name) => median(rounds.map((round) => round[name])));
    times.push(whole);
    console.log(
      `${turns} turns: ${shown.toFixed(1)} ms until they are shown, ${whole.toFixed(1)} until all are there ` +
        `(medians of ${ROUNDS}, layout included)`,
    );
    await page.close();
  }
  console.log(`ten times the turns take ${(times[1] / times[0]).toFixed(1)} times as long`);
} finally {
  await stage.close();
}
