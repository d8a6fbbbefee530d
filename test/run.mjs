// npm test: every check there is, one after the other. Ends with a line `N passed, N failed` over all of them.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missingForOrca } from './browser/orca-parts.mjs';

const root = new URL('..', import.meta.url).pathname;
const bin = (name) => join(root, 'node_modules/.bin', name);
const scratch = mkdtempSync(join(tmpdir(), 'sidetone-test-'));
const totals = { passed: 0, failed: 0 };

/** Counts a check of one answer, and says what was wrong. */
function count(name, complaint) {
  totals[complaint ? 'failed' : 'passed']++;
  console.log(complaint ? `✗ ${name}\n${complaint}` : `✓ ${name}`);
}

/** A check that is a command: it passes when the command ends well. */
function command(name, program, ...args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  count(name, status === 0 ? null : `${stdout}${stderr}${error ?? ''}`);
}

/** The tests of one vitest project, each counted. A file that could not even be loaded counts as one failure. */
async function vitest(project) {
  const report = join(scratch, `${project}.json`);
  const args = ['run', '--config', 'test/vitest.config.ts', '--project', project];
  const child = spawn(bin('vitest'), [...args, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`], {
    cwd: root,
    stdio: 'inherit',
  });
  const [status] = await once(child, 'close');
  let failed = 0;
  try {
    const results = JSON.parse(readFileSync(report, 'utf8'));
    totals.passed += results.numPassedTests;
    const broken = results.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some(({ status }) => status === 'failed'),
    );
    failed = results.numFailedTests + broken.length;
  } catch (error) {
    console.log(`vitest left no results of the project ${project}: ${error.message}`);
  }
  totals.failed += failed || (status === 0 ? 0 : 1);
}

/** Mozilla's own check of the Firefox build. Preact's one assignment to innerHTML, which we never reach, is known and allowed. */
function addonLint() {
  const { stdout, stderr } = spawnSync(
    bin('web-ext'),
    ['lint', '--source-dir', 'dist/firefox', '--output', 'json', '--no-config-discovery'],
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26, env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } },
  );
  try {
    const { errors, warnings } = JSON.parse(stdout);
    const known = ({ code, file }) =>
      code === 'UNSAFE_VAR_ASSIGNMENT' &&
      /^(reader|quoting|aids|listening|popup|options|notebook|allow)\.js$/.test(file);
    const wrong = [...errors, ...warnings.filter((warning) => !known(warning))];
    count(
      'add-on lint of dist/firefox',
      wrong.map(({ code, message, file }) => `${code} ${file ?? ''}: ${message}`).join('\n'),
    );
  } catch {
    count('add-on lint of dist/firefox', `web-ext gave no result: ${stdout}${stderr}`);
  }
}

command('types', bin('tsc'), '-p', 'tsconfig.json');
command('types of the pure rooms', bin('tsc'), '-p', 'src/pure.tsconfig.json');
command('lint and format', bin('biome'), 'check', '.');
await vitest('unit');
command('build', process.execPath, 'build.mjs');
addonLint();
const lacking = missingForOrca();
if (lacking.length) console.log(`Orca was NOT listened to: this machine lacks ${lacking.join(', ')}.`);
// What listens for minutes needs a processor that is not too busy: only then are all views looked at.
const minutes = async () => {
  await vitest('long');
  await vitest('views');
};
await Promise.all([vitest('browser'), minutes(), lacking.length ? null : vitest('orca')]);

rmSync(scratch, { recursive: true });
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed ? 1 : 0;
