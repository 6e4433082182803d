import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { offline as words } from '../../../src/strings/offline.ts';
import { compressed } from '../helpers/bytes.ts';
import { bringToLife } from '../helpers/live.ts';
import { type OwnServer, ownServer } from '../helpers/own-server.ts';
import { dist, everyPage, pageOf } from '../helpers/page-kinds.ts';

test.describe.configure({ mode: 'parallel' });

let server: OwnServer;
test.beforeEach(async () => void (server = await ownServer()));
test.afterEach(() => server.stop());

const address = (path: string) => server.url + path.slice(1);

/** Opens a page as a reader does, and waits until what works offline is there. */
async function visit(page: Page, path = '/'): Promise<void> {
  await page.goto(address(path));
  await page.keyboard.press('Tab');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

/** The addresses that are kept, from the root of the site. */
async function keptAddresses(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
    }
    return found.sort();
  });
}

test('with the server gone, every exercise, support and more support are there; other pages say that there is no network', async ({
  page,
}) => {
  await visit(page);
  await server.stop();
  const offline = [
    ...everyPage().filter(({ path }) => path.startsWith('/exercises/')),
    pageOf('support'),
    pageOf('support guide'),
    pageOf('home'),
  ];
  expect(offline.length).toBeGreaterThan(5);
  for (const { path, html } of offline) {
    await page.goto(address(path));
    const title = /<title>([^<]*)<\/title>/u.exec(html)?.[1] ?? 'no title';
    expect(await page.title()).toBe(
      await page.evaluate(
        (text) => new Option(text).text,
        title.replaceAll('&amp;', '&').replaceAll('&#39;', "'"),
      ),
    );
  }
  await page.goto(address(pageOf('guide').path));
  await expect(page.locator('h1')).toHaveText(words.title);
  await page.getByRole('link', { name: words.support }).click();
  await expect(page.locator('h1')).toHaveText('Support');
});

test('with the server gone, an exercise comes to life and keeps what is written', async ({ page }) => {
  await visit(page);
  await server.stop();
  await page.goto(address('/exercises/clearer-ask/'));
  const activity = page.locator('[data-activity]').first();
  await bringToLife(activity);
  await activity.locator('textarea').first().fill('written without a network');
  await activity.locator('button.go').click();
  await activity.locator('button', { hasText: 'Back' }).click();
  await expect(activity.locator('textarea').first()).toHaveValue('written without a network');
});

test('what is kept is the same for everybody, whatever they read', async ({ page, browser }) => {
  await visit(page);
  const some = await keptAddresses(page);
  const other = await (await browser.newContext()).newPage();
  await visit(other, pageOf('support guide').path);
  for (const kind of ['guide', 'moment', 'term', 'claim'] as const) {
    await other.goto(address(pageOf(kind).path));
    await other.goto(address('/'));
  }
  expect(await keptAddresses(other)).toEqual(some);
  expect(some.length).toBeGreaterThan(10);
  expect(some).not.toContain(pageOf('guide').path);
  // A page kept because of a visit would have been seen.
  await other.evaluate(
    async (path) => (await caches.open('planted')).add(path),
    address(pageOf('guide').path),
  );
  expect(await keptAddresses(other)).not.toEqual(some);
  await other.context().close();
});

test('nothing of the lock or of taking away is kept for everybody', async ({ page }) => {
  await visit(page);
  const files = (await keptAddresses(page)).filter((path) => path.endsWith('.js'));
  expect(files).not.toEqual([]);
  const code = files.map((path) => readFileSync(join(dist, path), 'utf8')).join('\n');
  expect(code).not.toMatch(/age-encryption\.org|argon2|scrypt/iu);
});

test('a page comes from the network while there is one', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'toward-copy-'));
  cpSync(dist, folder, { recursive: true });
  const changing = await ownServer(
    (headers, path) => (path.endsWith('/support/') ? { ...headers, 'X-Fresh': 'yes' } : headers),
    folder,
  );
  try {
    await page.goto(changing.url);
    await page.keyboard.press('Tab');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const online = await page.goto(`${changing.url}support/`);
    expect(await online?.headerValue('x-fresh')).toBe('yes');
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  } finally {
    await changing.stop();
    rmSync(folder, { recursive: true });
  }
});

test('where the service worker is broken, the site works as before', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'toward-copy-'));
  cpSync(dist, folder, { recursive: true });
  writeFileSync(join(folder, 'sw.js'), 'throw new Error("broken");');
  let asked = 0;
  const broken = await ownServer((headers, path) => {
    if (path.endsWith('/sw.js')) asked += 1;
    return headers;
  }, folder);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  try {
    await page.goto(broken.url);
    await page.keyboard.press('Tab');
    await expect.poll(() => asked, { timeout: 30_000 }).toBeGreaterThan(0);
    await page.goto(broken.url + pageOf('guide').path.slice(1));
    await expect(page.locator('h1')).toBeVisible();
    expect(errors).toEqual([]);
  } finally {
    await broken.stop();
    rmSync(folder, { recursive: true });
  }
});

test('the file that retires it takes it out with its copies, and leaves what was kept', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'toward-copy-'));
  cpSync(dist, folder, { recursive: true });
  const changing = await ownServer(undefined, folder);
  try {
    await page.goto(changing.url);
    await page.keyboard.press('Tab');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open('planted');
          request.onsuccess = resolve;
          request.onerror = reject;
        }),
    );
    expect(await keptAddresses(page)).not.toEqual([]);
    cpSync('.toward/deploy/sw-off.js', join(folder, 'sw.js'));
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect.poll(() => keptAddresses(page)).toEqual([]);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0);
    expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([
      'planted',
    ]);
  } finally {
    await changing.stop();
    rmSync(folder, { recursive: true });
  }
});

test('the service worker is at most 8 KB, and what it keeps at most 1 MB', async ({ page }) => {
  expect(compressed(readFileSync(join(dist, 'sw.js')))).toBeLessThanOrEqual(8 * 1024);
  await visit(page);
  const paths = await keptAddresses(page);
  const sum = paths
    .map((path) => compressed(readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path))))
    .reduce((total, bytes) => total + bytes, 0);
  expect(sum).toBeGreaterThan(50 * 1024);
  expect(sum).toBeLessThanOrEqual(1024 * 1024);
});
