import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildAt, type OtherBuild } from '../helpers/build-at.ts';
import { brokenLinks, builtPages, linksInProps } from '../helpers/built-site.ts';
import { bringToLife, openSearch } from '../helpers/live.ts';
import { onePageOfEachKind, pageOf } from '../helpers/page-kinds.ts';

const base = '/toward/';
const origin = 'https://example.org';
let site: OtherBuild;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  site = await buildAt(base, origin);
});
test.afterAll(() => site.close());

const address = (path: string) => `${site.url}${path.slice(1)}`;
const fileText = (name: string) => readFileSync(join(site.dist, name), 'utf8');

test('every link of every page stays in the folder and leads to something', () => {
  const pages = builtPages(site.dist);
  const exists = (path: string) =>
    existsSync(join(site.dist, path.endsWith('/') ? `${path}index.html` : path));
  expect(pages.length).toBeGreaterThan(60);
  expect(brokenLinks(pages, exists, base)).toEqual([]);
  const brought = pages.flatMap(({ html }) => linksInProps(html));
  expect(brought.length).toBeGreaterThan(0);
  expect(brought.filter((link) => !link.startsWith(base))).toEqual([]);
  // The control: for another folder all of them would be wrong.
  expect(brokenLinks(pages, exists, '/another/').length).toBeGreaterThan(pages.length);
});

test('addresses that have to be whole name the host and the folder', () => {
  const own = `${origin}${base}`;
  for (const { path, html } of builtPages(site.dist)) {
    expect(html, path).toMatch(new RegExp(`<link rel="canonical" href="${own}`, 'u'));
    expect(html, path).toMatch(new RegExp(`<meta property="og:image" content="${own}`, 'u'));
  }
  for (const file of ['sitemap-index.xml', 'sitemap-0.xml', 'feed.xml', 'llms.txt']) {
    const addresses = fileText(file).match(/https:\/\/example\.org[^\s<")]*/gu) ?? [];
    expect(addresses.length, file).toBeGreaterThan(0);
    expect(
      addresses.filter((each) => !each.startsWith(own)),
      file,
    ).toEqual([]);
  }
});

test('hosts are told the headers of the folder', () => {
  const rules = fileText('_headers')
    .split('\n')
    .filter((line) => line.startsWith('/'));
  expect(rules.length).toBeGreaterThan(1);
  expect(rules.filter((rule) => !rule.startsWith(base))).toEqual([]);
});

test('everything that pages ask for comes from the folder and is there', async ({ page }) => {
  const asked: string[] = [];
  const missing: string[] = [];
  page.on('response', (response) => {
    asked.push(response.url());
    if (response.status() >= 400) missing.push(response.url());
  });
  for (const { path } of onePageOfEachKind()) {
    await page.goto(address(path));
    await page.evaluate(() => document.fonts.ready);
    for (const activity of await page.locator('[data-activity]').all()) await bringToLife(activity);
  }
  expect(missing).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(site.url))).toEqual([]);
  for (const kind of ['.woff2', '.js']) expect(asked.filter((url) => url.endsWith(kind))).not.toEqual([]);
  await page.goto(address('/planted-nothing/'));
  expect(missing).toEqual([address('/planted-nothing/')]);
});

test('an exercise comes to life and answers', async ({ page }) => {
  await page.goto(address(pageOf('check').path));
  const activity = page.locator('[data-activity]').first();
  await bringToLife(activity);
  await activity.getByRole('radio').first().check();
  await activity.getByRole('button', { name: 'Check' }).click();
  await expect(activity.locator('.why').first()).toBeVisible();
});

test('both searches find pages of the folder', async ({ page }) => {
  await page.goto(address(pageOf('guide').path));
  const inDialog = await openSearch(page);
  await inDialog.fill('sigh');
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('[data-search-results] > li').first()).toBeVisible();

  await page.goto(address('/search/'));
  await page.getByRole('main').getByRole('searchbox').fill('sigh');
  const results = page.getByRole('main').locator('[data-search-results] > li a');
  await expect(results.first()).toBeVisible();
  const links = await results.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
  expect(links.filter((link) => !link.startsWith(site.url))).toEqual([]);
  await results.first().click();
  await expect(page).toHaveURL(links[0] ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  // Nothing found: the ways on stay in the folder, too.
  await page.goto(address('/search/'));
  await page.getByRole('main').getByRole('searchbox').fill('xqzzk');
  const doors = page.locator('.nothing a');
  await expect(doors.first()).toBeVisible();
  const ways = await doors.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
  expect(ways.filter((link) => !link.startsWith(site.url))).toEqual([]);
});

test('the frame leads through the folder', async ({ page }) => {
  await page.goto(site.url);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Practice' }).click();
  await expect(page).toHaveURL(address('/exercises/'));
  await page.getByRole('link', { name: 'Toward', exact: true }).click();
  await expect(page).toHaveURL(site.url);
});
