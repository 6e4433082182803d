/**
 * `npm test` and, with `--site`, `npm run test:site`: installs what is missing, then runs every step, each of them an
 * npm script. The last line is `N passed, N failed`.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countOf, sumOf } from './reports.mjs';
import { run } from './run.mjs';
import { npmCommand, ready, stopWith } from './setup.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} script the npm script
 * @property {string[]} [args]
 * @property {'vitest' | 'playwright'} [program] whose report has the count; a step without one counts as one test
 */

/** @type {Record<string, Step[]>} */
const tiers = {
  test: [
    { name: 'lint', script: 'lint' },
    { name: 'types', script: 'types' },
    { name: 'unit', script: 'test:unit', program: 'vitest' },
    { name: 'content', script: 'test:content', program: 'vitest' },
    { name: 'build', script: 'build' },
    { name: 'browser', script: 'test:browser', program: 'playwright' },
  ],
  site: [
    { name: 'build', script: 'build', args: ['--if-needed'] },
    { name: 'site', script: 'test:browser:site', program: 'playwright' },
  ],
};

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, '.toward', 'reports');

try {
  const { node, env } = ready({ root });
  mkdirSync(reports, { recursive: true });

  const results = [];
  for (const step of process.argv.includes('--site') ? tiers.site : tiers.test) {
    const unbuilt = step.program === 'playwright' && results.some(({ name, ok }) => name === 'build' && !ok);
    console.log(`\n== ${step.name}${unbuilt ? ': not run, because the build failed' : ''}`);
    const started = Date.now();
    const result = unbuilt ? { ok: false } : await outcome(step, node, env);
    const line = `${step.name}: ${result.ok ? 'passed' : 'FAILED'}, ${Math.round((Date.now() - started) / 1000)} s`;
    console.log(`== ${line}`);
    results.push({
      name: step.name,
      ok: result.ok,
      line,
      count: countOf({ ...result, program: step.program }),
    });
  }

  const { passed, failed, skipped } = sumOf(results.map(({ count }) => count));
  console.log(`\n${results.map(({ line }) => line).join('\n')}`);
  if (skipped > 0) console.log(`${skipped} skipped`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  stopWith(error);
}

/**
 * @param {Step} step
 * @returns {Promise<{ ok: boolean, report?: unknown }>}
 */
async function outcome({ name, script, args = [], program }, node, env) {
  const file = join(reports, `${name}.json`);
  rmSync(file, { force: true });
  if (program === 'playwright') {
    const code = await run(node, ['scripts/ensure-browser.mjs'], { cwd: root, env });
    if (code !== 0) return { ok: false };
  }

  const npm = npmCommand(env);
  const reporting =
    program === 'vitest' ? ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`] : [];
  const words = ['run', '--silent', script, '--', ...args, ...reporting];
  const code = await run(npm.command, [...npm.args, ...words], {
    cwd: root,
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    shell: npm.shell,
  });
  return { ok: code === 0, report: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined };
}
