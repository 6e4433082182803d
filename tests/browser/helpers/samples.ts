import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { inputsDigest } from '../../../scripts/build-stamp.mjs';
import { buildCopy, serveCopy } from './build-at.ts';
import { test as base } from './recorder.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const content = join(root, 'tests/fixtures/kinds');
const copy = join(root, '.toward/samples');
const stamp = join(copy, 'stamp');
const lock = join(root, '.toward/samples.lock');
/** No build takes so long: whoever held the lock is gone. */
const abandoned = 300_000;

/**
 * The site with one sample exercise of each kind beside its own, built where it is not there yet. The samples are files of
 * content and nothing else: that they work shows that an author needs no code.
 */
async function builtSamples(): Promise<string> {
  const digest = inputsDigest(root, process.env, ['tests/fixtures/kinds']);
  const isThere = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
  while (!isThere()) {
    if (!takeLock()) {
      await later(500);
      continue;
    }
    try {
      if (isThere()) break;
      rmSync(copy, { recursive: true, force: true });
      mkdirSync(copy, { recursive: true });
      await buildCopy(copy, {}, content);
      writeFileSync(stamp, digest);
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return copy;
}

/** Several workers may want it at once: one builds, the others wait. */
function takeLock(): boolean {
  try {
    mkdirSync(join(root, '.toward'), { recursive: true });
    mkdirSync(lock);
    return true;
  } catch {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > abandoned) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

/** Playwright's `test` on the site with samples: paths begin there. */
export const test = base.extend<object, { samples: string }>({
  samples: [
    // Playwright reads which fixtures are asked for from the pattern.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const served = await serveCopy(await builtSamples(), '/');
      await use(served.url);
      await served.close();
    },
    { scope: 'worker', timeout: 400_000 },
  ],
  baseURL: async ({ samples }, use) => use(samples),
});
