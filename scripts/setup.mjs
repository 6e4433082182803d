/**
 * First-run set-up. It installs the packages, so it uses none, and it runs on Node 18: the right Node may be one of the
 * packages.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Something that the person at the keyboard can put right; the message is a sentence that says how. */
export class NotReady extends Error {}

/**
 * Makes sure that the packages of `package-lock.json` are installed and that there is a Node new enough for them.
 *
 * @param {object} options
 * @param {string} options.root the project's folder
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {string} [options.version] of the Node that is running, and its platform below
 * @param {string} [options.platform] such as `linux-x64`
 * @returns {{ node: string, env: NodeJS.ProcessEnv }} the Node to go on with, and the environment for what it runs
 * @throws {NotReady} when something is missing
 */
export function ready({
  root,
  env = process.env,
  version = process.versions.node,
  platform = `${process.platform}-${process.arch}`,
}) {
  const { engines } = readJson(join(root, 'package.json'));
  const lock = readJson(join(root, 'package-lock.json'));
  const needed = engines.node.replace('>=', '');
  const newEnough = atLeast(version, needed);
  const advice = `Toward needs Node ${needed} or newer. This is Node ${version}`;
  const remedy = 'Install Node 24 from https://nodejs.org, then run the same command again.';

  if (!newEnough && !lock.packages[`node_modules/node-${platform}`]) {
    throw new NotReady(`${advice}, and the packages bring none for ${platform}. ${remedy}`);
  }
  if (!isInstalled(root, lock, platform)) install(root, env, engines.npm.replace('>=', ''), platform);

  const bin = join(root, 'node_modules', '.bin');
  const node = newEnough ? process.execPath : join(bin, 'node');
  if (!newEnough && !runs(node, needed)) {
    throw new NotReady(`${advice}, and the one that came with the packages does not run here. ${remedy}`);
  }
  return { node, env: { ...withPathPrefix(env, bin), ASTRO_TELEMETRY_DISABLED: '1' } };
}

/**
 * How to call the npm that started this script, or else the one on the path.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function npmCommand(env = process.env) {
  const cli = env.npm_execpath;
  // pnpm, yarn and bun set the same variable.
  if (cli && /npm-cli\.c?js$/.test(cli)) return { command: process.execPath, args: [cli], shell: false };
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}

/**
 * Ends the program: a {@link NotReady} as its sentence alone, anything else with its stack.
 *
 * @param {unknown} error
 */
export function stopWith(error) {
  console.error(error instanceof NotReady ? `\n${error.message}\n` : error);
  process.exit(1);
}

/**
 * Whether one version, `24.16.0`, is the other or a later one.
 *
 * @param {string} version
 * @param {string} minimum parts left out count as 0
 */
export function atLeast(version, minimum) {
  const [had, wanted] = [version, minimum].map((text) =>
    text.split('.').map((part) => Number.parseInt(part, 10)),
  );
  for (let part = 0; part < 3; part++) {
    const difference = (had[part] ?? 0) - (wanted[part] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** A stamp in `node_modules` says which lock was installed; whoever ran npm by hand has its own record there instead. */
function isInstalled(root, lock, platform) {
  const stamp = stampFile(root);
  const digest = lockDigest(root, platform);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return true;

  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const { packages } = readJson(record);
  const same = Object.entries(lock.packages).every(
    ([path, { version, optional }]) =>
      path === '' || (packages[path] ? packages[path].version === version : optional),
  );
  // A folder that was copied from another system lacks this one's binaries.
  const native = `node_modules/node-${platform}`;
  if (!same || (lock.packages[native] && !packages[native])) return false;
  writeFileSync(stamp, digest);
  return true;
}

function install(root, env, minimum, platform) {
  const { command, args, shell } = npmCommand(env);
  /** @type {(words: string[], stdio: import('node:child_process').StdioOptions) => import('node:child_process').SpawnSyncReturns<string>} */
  const npm = (words, stdio) =>
    spawnSync(command, [...args, ...words], { cwd: root, env, shell, stdio, encoding: 'utf8' });

  const version = npm(['--version'], 'pipe').stdout?.trim();
  if (!version)
    throw new NotReady('npm was not found. Install Node 24 from https://nodejs.org: npm comes with it.');
  if (!atLeast(version, minimum)) {
    throw new NotReady(
      `Toward needs npm ${minimum} or newer; this is npm ${version}. Run: npm install --global npm@${minimum}`,
    );
  }

  // Asked first: without a connection `npm ci` tries for more than a minute and then prints a page.
  const unreachable = connectionFault(npm);
  if (unreachable) {
    throw new NotReady(
      `The packages cannot be fetched: no connection (${unreachable}). Connect to the internet and run the same command again. Only the first run needs it.`,
    );
  }

  console.log('Installing what the site needs (about two minutes, once)');
  // A machine set to production would leave out the tests' packages, and one set to omit optional ones the right Node.
  const { status } = npm(['ci', '--include=dev', '--include=optional'], 'inherit');
  if (status !== 0) {
    throw new NotReady(
      'npm could not install the packages; what it said stands above. Put that right, then run the same command again.',
    );
  }
  writeFileSync(stampFile(root), lockDigest(root, platform));
}

/** The error code of a registry that cannot be reached, or nothing. */
function connectionFault(npm) {
  const { stderr } = npm(
    [
      'ping',
      '--fetch-retries=1',
      '--fetch-retry-mintimeout=1000',
      '--fetch-timeout=20000',
      '--loglevel=error',
    ],
    'pipe',
  );
  return /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/.exec(
    stderr,
  )?.[1];
}

function runs(node, needed) {
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return Boolean(stdout) && atLeast(stdout.trim().slice(1), needed);
}

function stampFile(root) {
  return join(root, 'node_modules', '.toward-installed');
}

function lockDigest(root, platform) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(platform)
    .digest('hex');
}

/** On Windows the variable is often spelled `Path`, and two spellings side by side do not agree. */
function withPathPrefix(env, folder) {
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...env, [name]: [folder, env[name]].filter(Boolean).join(delimiter) };
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
