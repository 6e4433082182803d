import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that a build reads. */
const inputs = ['src', 'public', 'integrations', 'astro.config.ts', 'site.config.ts', 'package-lock.json'];

/** The variables that `site.config.ts` reads. */
const variables = ['SITE_URL', 'BASE_PATH', 'CONTACT_EMAIL', 'COPYRIGHT_HOLDER', 'LEAVE_URL'];

/**
 * A sha256 digest of the names and contents of everything that a build reads.
 *
 * @param {string} root the project's folder
 * @param {NodeJS.ProcessEnv} [env]
 * @param {readonly string[]} [beside] further folders that this build reads
 */
export function inputsDigest(root, env = process.env, beside = []) {
  const hash = createHash('sha256');
  for (const input of [...inputs, ...beside]) addTo(hash, root, input);
  hash.update(JSON.stringify(variables.map((name) => env[name] ?? null)));
  return hash.digest('hex');
}

/**
 * Whether `dist/` holds what was built from these inputs, with the digests of its inline blocks, which stand outside.
 *
 * @param {string} root the project's folder
 * @param {string} digest from {@link inputsDigest}
 */
export function isBuilt(root, digest) {
  const stamp = stampFile(root);
  return (
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === digest &&
    existsSync(join(root, '.toward', 'hashes.json'))
  );
}

/**
 * Records what `dist/` was built from. The stamp stands in `dist/`, so that every other build wipes it out.
 *
 * @param {string} root the project's folder
 * @param {string} digest from {@link inputsDigest}, taken before the build
 */
export function markBuilt(root, digest) {
  writeFileSync(stampFile(root), digest);
}

function addTo(hash, root, path) {
  const file = join(root, path);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return;
  if (stats.isDirectory()) {
    for (const name of readdirSync(file).sort()) addTo(hash, root, `${path}/${name}`);
  } else {
    hash.update(`${path}\0${stats.size}\0`).update(readFileSync(file));
  }
}

function stampFile(root) {
  return join(root, 'dist', '.inputs');
}
