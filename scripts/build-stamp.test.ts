import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, test } from 'vitest';
import { inputsDigest, isBuilt, markBuilt } from './build-stamp.mjs';

let root: string;

function write(file: string, content: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

/** As the build leaves it. */
function build(): void {
  write('dist/index.html', 'a page');
  write('.toward/hashes.json', '{}');
  markBuilt(root, inputsDigest(root, {}));
}
const upToDate = (env = {}): boolean => isBuilt(root, inputsDigest(root, env));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'toward-'));
  write('src/pages/index.astro', 'a page');
  write('package-lock.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

it('a build is good for as long as nothing has changed', () => {
  expect(upToDate()).toBe(false);
  build();
  expect(upToDate()).toBe(true);
});

test.each([
  ['a page is edited', () => write('src/pages/index.astro', 'another')],
  ['a page is added', () => write('src/pages/about.astro', 'a page')],
  [
    'a page is renamed',
    () => (rmSync(join(root, 'src/pages/index.astro')), write('src/pages/x.astro', 'a page')),
  ],
  ['the packages change', () => write('package-lock.json', '{ }')],
  ['the build is thrown away', () => rmSync(join(root, 'dist'), { recursive: true })],
  ['the digests of its inline blocks are', () => rmSync(join(root, '.toward'), { recursive: true })],
])('the site is built again when %s', (_, change) => {
  build();
  change();
  expect(upToDate()).toBe(false);
});

it('and when it is meant for another address', () => {
  build();
  expect(upToDate({ BASE_PATH: '/toward/' })).toBe(false);
  expect(upToDate({ UNRELATED: 'x' })).toBe(true);
});

it('but not when a test or a document is edited', () => {
  build();
  write('tests/browser/page/home.spec.ts', 'a test');
  write('docs/deploying.md', 'words');
  expect(upToDate()).toBe(true);
});
