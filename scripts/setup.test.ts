import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { atLeast, NotReady, npmCommand, ready } from './setup.mjs';

const platform = 'linux-x64';
const packages = {
  '': { name: 'sample' },
  'node_modules/astro': { version: '7.3.4' },
  'node_modules/only-elsewhere': { version: '1.0.0', optional: true },
  [`node_modules/node-${platform}`]: { version: '24.21.0', optional: true },
};
let root: string;

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  root = mkdtempSync(join(tmpdir(), 'toward-'));
  write('package.json', { engines: { node: '>=24.16.0', npm: '>=11' } });
  write('package-lock.json', { packages });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

function write(file: string, content: object | string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), typeof content === 'string' ? content : JSON.stringify(content));
}

/** An npm that answers as told, and writes down what it was asked to do. */
function npm({ version = '11.19.1', ping = '', ci = 0 } = {}): NodeJS.ProcessEnv {
  const cli = join(root, 'npm-cli.js');
  writeFileSync(
    cli,
    `const { appendFileSync, mkdirSync } = require('node:fs');
    const [word] = process.argv.slice(2);
    appendFileSync('asked', word + ' ');
    if (word === '--version') console.log('${version}');
    if (word === 'ping' && '${ping}') { console.error('npm error code ${ping}'); process.exitCode = 1; }
    if (word === 'ci') { mkdirSync('node_modules/.bin', { recursive: true }); process.exitCode = ${ci}; }`,
  );
  return { PATH: '/usr/bin', npm_execpath: cli };
}
function asked(): string {
  return existsSync(join(root, 'asked')) ? readFileSync(join(root, 'asked'), 'utf8').trim() : '';
}
const start = (env: NodeJS.ProcessEnv, version = '24.16.0') => ready({ root, env, version, platform });

describe('the packages', () => {
  it('are installed on the first run and not on the second', () => {
    start(npm());
    expect(asked()).toBe('--version ping ci');
    start(npm());
    expect(asked()).toBe('--version ping ci');
  });

  it('are installed again when the lock has changed', () => {
    start(npm());
    write('package-lock.json', { packages: { ...packages, 'node_modules/new': { version: '1.0.0' } } });
    start(npm());
    expect(asked()).toBe('--version ping ci --version ping ci');
  });

  it('are installed again when the folder has come to another system', () => {
    start(npm());
    ready({ root, env: npm(), version: '24.16.0', platform: 'darwin-arm64' });
    expect(asked()).toBe('--version ping ci --version ping ci');
  });

  test.each([
    ['by hand', packages, ''],
    ['in an older version', { ...packages, 'node_modules/astro': { version: '7.0.0' } }, '--version ping ci'],
    ['on another system', { 'node_modules/astro': { version: '7.3.4' } }, '--version ping ci'],
  ])('that were installed %s', (_, installed, expected) => {
    write('node_modules/.package-lock.json', { packages: installed });
    start(npm());
    expect(asked()).toBe(expected);
  });
});

describe('what is missing is said in a sentence', () => {
  test.each([
    ['a connection', { ping: 'ENOTFOUND' }, /no connection \(ENOTFOUND\)\. Connect to the internet/],
    ['a newer npm', { version: '10.9.4' }, /this is npm 10\.9\.4\. Run: npm install --global npm@11/],
    ['something npm has told already', { ci: 1 }, /what it said stands above/],
  ])('%s', (_, answers, sentence) => {
    expect(() => start(npm(answers))).toThrow(NotReady);
    expect(() => start(npm(answers))).toThrow(sentence);
    expect(existsSync(join(root, 'node_modules', '.toward-installed'))).toBe(false);
  });

  it('a newer Node, before anything is installed', () => {
    const elsewhere = () => ready({ root, env: npm(), version: '22.1.0', platform: 'darwin-arm64' });
    expect(elsewhere).toThrow(
      /needs Node 24\.16\.0 or newer\. This is Node 22\.1\.0, .* none for darwin-arm64/,
    );
    expect(asked()).toBe('');
  });

  it('a Node among the packages that runs', () => {
    expect(() => start(npm(), '20.20.2')).toThrow(/came with the packages does not run here/);
  });

  it('a registry without a ping is not a missing connection', () => {
    expect(() => start(npm({ ping: 'E404' }))).not.toThrow();
  });
});

describe('what comes back', () => {
  it('is this Node when it is new enough, and a path that begins with the packages', () => {
    const { node, env } = start(npm());
    expect(node).toBe(process.execPath);
    expect(env['ASTRO_TELEMETRY_DISABLED']).toBe('1');
    expect(env['PATH']).toBe([join(root, 'node_modules', '.bin'), '/usr/bin'].join(delimiter));
  });

  it('keeps the spelling that Windows has for the path', () => {
    const { env } = start({ npm_execpath: npm()['npm_execpath'], Path: 'C:\\Windows' });
    expect(env['Path']).toContain('node_modules');
    expect(env).not.toHaveProperty('PATH');
  });

  it.skipIf(process.platform === 'win32')('is the Node among the packages when this one is too old', () => {
    const env = npm();
    start(env);
    symlinkSync(process.execPath, join(root, 'node_modules', '.bin', 'node'));
    expect(start(env, '20.20.2').node).toBe(join(root, 'node_modules', '.bin', 'node'));
  });
});

describe('npm', () => {
  it('is the one that started us, unless that is another program', () => {
    expect(npmCommand({ npm_execpath: '/lib/npm/bin/npm-cli.js' }).args).toEqual(['/lib/npm/bin/npm-cli.js']);
    expect(npmCommand({ npm_execpath: '/lib/pnpm/bin/pnpm.cjs' })).toMatchObject({
      command: 'npm',
      args: [],
    });
    expect(npmCommand({})).toMatchObject({ command: 'npm', args: [] });
  });
});

test.each([
  ['24.16.0', '24.16.0', true],
  ['24.9.0', '24.16.0', false],
  ['26.0.0', '24.16.0', true],
  ['22.99.0', '24.16.0', false],
  ['11.19.1', '11', true],
  ['10.9.4', '11', false],
])('%s is at least %s: %s', (version, minimum, expected) => {
  expect(atLeast(version, minimum)).toBe(expected);
});
