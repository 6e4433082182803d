/**
 * `npm run test:soak`: what takes long or needs programs of the system (`apt-get install chromium age`). What is missing makes it
 * fail; nothing is skipped.
 */
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';
import { npmCommand, ready, stopWith } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  const { node, env } = ready({ root });
  const npm = npmCommand(env);
  const script = (name, ...args) =>
    run(npm.command, [...npm.args, 'run', '--silent', name, '--', ...args], {
      cwd: root,
      env: { ...env, TOWARD_KILLS: '50' },
      shell: npm.shell,
    });
  const codes = [
    await script('build', '--if-needed'),
    await script('test:soak:unit'),
    await run(node, ['scripts/ensure-browser.mjs'], { cwd: root, env }),
    await script('test:soak:browser'),
  ];
  process.exitCode = codes.some((code) => code !== 0) ? 1 : 0;
} catch (error) {
  stopWith(error);
}
