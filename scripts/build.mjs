/** `npm run build`: builds the site into `dist/`. `--if-needed` does nothing when `dist/` is already what it would be. */
import { fileURLToPath } from 'node:url';
import { inputsDigest, isBuilt, markBuilt } from './build-stamp.mjs';
import { run } from './run.mjs';
import { stopWith } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const ifNeeded = process.argv.includes('--if-needed');
const options = process.argv.slice(2).filter((option) => option !== '--if-needed');

try {
  const digest = inputsDigest(root);
  if (!ifNeeded || !isBuilt(root, digest)) {
    console.log('Building the site');
    process.exitCode = await run(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build', ...options],
      {
        cwd: root,
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      },
    );
    // Of what the inputs were at the start: whoever saves a file during the build gets another one.
    if (process.exitCode === 0) markBuilt(root, digest);
  }
} catch (error) {
  stopWith(error);
}
