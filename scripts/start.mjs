/** `npm start`: installs and builds what is missing, then serves the site. `--rebuild` builds anyway; `--port` asks for a port. */
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';
import { ready, stopWith } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const options = process.argv.slice(2);

try {
  const { node, env } = ready({ root });
  const step = (script, args) => run(node, [`scripts/${script}`, ...args], { cwd: root, env });
  const rebuild = options.includes('--rebuild');
  const built = await step('build.mjs', rebuild ? [] : ['--if-needed']);
  process.exitCode =
    built ||
    (await step(
      'serve.mjs',
      options.filter((option) => option !== '--rebuild'),
    ));
} catch (error) {
  stopWith(error);
}
