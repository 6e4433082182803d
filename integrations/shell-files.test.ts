import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { shellFiles } from './shell-files.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'toward-shell-'));
  const files: Record<string, string> = {
    'index.html':
      '<link rel="preload" href="/at/_astro/font.woff2"><script src="/at/_astro/page.js"></script>',
    'exercises/one/index.html':
      '<astro-island component-url="/at/_astro/Sheet.js" renderer-url="/at/_astro/core.js"></astro-island><script>import("/at/_astro/islands.js")</script>',
    'guides/one/index.html': '<script src="/at/_astro/guide.js"></script>',
    'notebook/index.html': '<astro-island component-url="/at/_astro/Notebook.js"></astro-island>',
    'notebook/meanings.json': '{}',
    'support/index.html': '<a href="/at/guides/one/">elsewhere</a>',
    '_astro/font.woff2': '',
    '_astro/page.js': '',
    '_astro/guide.js': '',
    '_astro/core.js': 'import"./deep.js";import("./lock.js")',
    '_astro/deep.js': '',
    '_astro/islands.js': '',
    '_astro/Sheet.js': 'import{a}from"./core.js";',
    '_astro/Notebook.js': 'const load=()=>import("./export.js")',
    '_astro/export.js': 'new Worker("/at/_astro/age-worker-x.js")',
    '_astro/age-worker-x.js': '',
    '_astro/lock.js': '',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
});
afterEach(() => rmSync(root, { recursive: true }));

test('everybody has the pages of all, and what these cannot run without', async () => {
  const { everybody } = await shellFiles(root, '/at/');
  expect(everybody.map(({ url }) => url)).toEqual([
    '/at/',
    '/at/_astro/Sheet.js',
    '/at/_astro/core.js',
    '/at/_astro/deep.js',
    '/at/_astro/font.woff2',
    '/at/_astro/islands.js',
    '/at/_astro/page.js',
    '/at/exercises/one/',
    '/at/support/',
  ]);
  for (const { url, revision } of everybody) {
    if (url.includes('_astro')) expect(revision).toBeNull();
    else expect(revision).toMatch(/^[0-9a-f]{16}$/u);
  }
});

test('those who keep something also have the notebook, and what is fetched on demand', async () => {
  const { keepers } = await shellFiles(root, '/at/');
  expect(keepers).toEqual([
    '/at/_astro/Notebook.js',
    '/at/_astro/age-worker-x.js',
    '/at/_astro/export.js',
    '/at/_astro/lock.js',
    '/at/notebook/',
    '/at/notebook/meanings.json',
  ]);
});

test('a page that changes has another revision, and a file that is missing stops the build', async () => {
  const revision = async () =>
    (await shellFiles(root, '/at/')).everybody.find(({ url }) => url === '/at/')?.revision;
  const before = await revision();
  writeFileSync(join(root, 'index.html'), 'changed');
  expect(await revision()).not.toBe(before);
  rmSync(join(root, '_astro/Sheet.js'));
  await expect(shellFiles(root, '/at/')).rejects.toThrow(/Sheet\.js/u);
});
