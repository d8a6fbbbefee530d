// npm run bench: how long the popup takes to draw a transcript of 1,000 turns, and how that grows with the turns.
// Milliseconds are those of this machine; the ratio says whether the work is linear, on any machine.
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
          document.querySelector('div')?.shadowRoot?.querySelector('main')?.getBoundingClientRect();
          taken.push(performance.now() - start);
        }
        return taken;
      },
      { turns, rounds: ROUNDS },
    );
    times.push(median(rounds));
    console.log(`${turns} turns: ${times.at(-1).toFixed(1)} ms (median of ${ROUNDS}, layout included)`);
    await page.close();
  }
  console.log(`ten times the turns take ${(times[1] / times[0]).toFixed(1)} times as long`);
} finally {
  await stage.close();
}
