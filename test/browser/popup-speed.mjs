// npm run bench: how long the popup takes to show a transcript of 1,000 turns, how soon a key that is pressed in its search box shows
// what it finds, and for how long the popup stands still meanwhile; until all turns are in the list; and how that grows with the
// turns. Milliseconds are those of this machine; the ratio says whether the work is linear, on any machine.
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
          let [still, last] = [0, performance.now()];
          const frame = async () => {
            await new Promise(requestAnimationFrame);
            const now = performance.now();
            [still, last] = [Math.max(still, now - last), now];
          };
          while (main?.querySelectorAll('.quotes li').length !== turns) await frame();
          main.getBoundingClientRect();
          const whole = performance.now() - start;
          const box = main.querySelector('[type=search]');
          box.value = 'e';
          const pressed = performance.now();
          box.dispatchEvent(new Event('input', { bubbles: true }));
          while (!main.querySelector('.quotes mark')) await frame();
          main.getBoundingClientRect();
          const found = performance.now() - pressed;
          for (let frames = 0; frames < 30; frames++) await frame();
          taken.push({ shown, whole, found, still });
        }
        return taken;
      },
      { turns, rounds: ROUNDS },
    );
    const [shown, whole, found, still] = ['shown', 'whole', 'found', 'still'].map((name) =>
      median(rounds.map((round) => round[name])),
    );
    times.push(whole);
    console.log(
      `${turns} turns: ${shown.toFixed(1)} ms until they are shown, ${found.toFixed(1)} from a key to what it finds, ` +
        `${still.toFixed(1)} the longest without a frame, ${whole.toFixed(1)} until all are there ` +
        `(medians of ${ROUNDS}, layout included)`,
    );
    await page.close();
  }
  console.log(`ten times the turns take ${(times[1] / times[0]).toFixed(1)} times as long`);
} finally {
  await stage.close();
}
