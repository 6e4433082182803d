import { expect, type Page } from '@playwright/test';
import { at, everyPage, type Kind, pageOf } from '../helpers/page-kinds.ts';
import { compressed, fileOf, htmlAndCss, inlineScript, overflow } from '../helpers/bytes.ts';
import { bringToLife } from '../helpers/live.ts';
import { test } from '../helpers/recorder.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ viewport: { width: 360, height: 640 } });

const kilobyte = 1024;

/** The most that a page may weigh, HTML and CSS together; `docs/budgets.md` says why. */
const limits: Partial<Record<Kind, number>> = {
  guide: 20 * kilobyte,
  'support guide': 20 * kilobyte,
  check: 32 * kilobyte,
  worksheet: 32 * kilobyte,
  // Ten talks, each a graph of turns: most of it is what people say.
  rehearsal: 40 * kilobyte,
  tally: 32 * kilobyte,
  deck: 32 * kilobyte,
  ritual: 32 * kilobyte,
  dials: 32 * kilobyte,
  loop: 32 * kilobyte,
  simulation: 32 * kilobyte,
  'rehearsal for two': 32 * kilobyte,
  'exercise for two': 32 * kilobyte,
};
const anyOther = 24 * kilobyte;

test('every page keeps to its weight', () => {
  const heavy = everyPage()
    .map((page) => ({ page, limit: limits[page.kind] ?? anyOther }))
    .map(({ page, limit }) => ({ path: page.path, limit, bytes: overflow(htmlAndCss(page), limit) }))
    .filter(({ bytes }) => bytes !== undefined);
  expect(heavy).toEqual([]);
  expect(overflow(htmlAndCss(pageOf('guide')), 1000)).toBeGreaterThan(1000);
});

test('the script in a page is at most 6 KB', () => {
  const sizes = everyPage().map((page) => ({ path: page.path, bytes: inlineScript(page) }));
  expect(sizes.filter(({ bytes }) => bytes > 6 * kilobyte)).toEqual([]);
  // The theme and the way out are in all of them.
  expect(sizes.filter(({ bytes }) => bytes < 200)).toEqual([]);
});

test('a guide has at most 900 elements', async ({ page }) => {
  // Parsed by the browser, but not run: the tests' own blank page lets it.
  const counts = [];
  for (const { path, kind, html } of everyPage()) {
    if (kind !== 'guide' && kind !== 'support guide') continue;
    const elements = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'text/html').querySelectorAll('*').length,
      html,
    );
    counts.push({ path, elements });
  }
  expect(counts.filter(({ elements }) => elements > 900)).toEqual([]);
  expect(counts.filter(({ elements }) => elements < 100)).toEqual([]);
});

for (const kind of ['guide', 'check', 'home', 'search', 'claim'] as const) {
  test(`a page of the kind "${kind}" asks for little: at most six requests, two fonts of 70 KB`, async ({
    page,
    recorder,
  }) => {
    await page.goto(at(pageOf(kind).path), { waitUntil: 'networkidle' });
    const fonts = recorder.requests
      .filter(({ type }) => type === 'font')
      .map(({ url }) => fileOf(url).length);
    expect(recorder.requests.length).toBeLessThanOrEqual(6);
    expect(recorder.requests.filter(({ type }) => type === 'document')).toHaveLength(1);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.length).toBeLessThanOrEqual(2);
    expect(fonts.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(70 * kilobyte);
  });
}

test('a guide brings no file of script until the reader scrolls to an exercise', async ({
  page,
  recorder,
}) => {
  await page.goto(at(pageOf('guide').path), { waitUntil: 'networkidle' });
  expect(recorder.scripts).toEqual([]);
  await bringToLife(page.locator('[data-activity]').first());
  expect(recorder.scripts).not.toEqual([]);
});

test('a guide brings no file of script until the reader touches the search', async ({ page, recorder }) => {
  await page.goto(at(pageOf('guide').path), { waitUntil: 'networkidle' });
  expect(recorder.scripts).toEqual([]);
  await page.locator('header').getByRole('link', { name: 'Search' }).hover();
  await expect.poll(() => recorder.scripts.length).toBeGreaterThan(0);
});

test('twelve exercises out of sight bring no script; the one scrolled to does', async ({
  page,
  context,
  recorder,
}) => {
  const { path } = pageOf('guide');
  await context.route(`**${path}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: twelvefold(await response.text()) });
  });
  await page.goto(at(path), { waitUntil: 'networkidle' });
  await expect(page.locator('astro-island[client="visible"]')).toHaveCount(12);
  expect(recorder.scripts).toEqual([]);
  await bringToLife(page.locator('[data-activity]').last());
  expect(recorder.scripts).not.toEqual([]);
});

/** The page with its first exercise twelve times, far below, and no other. */
function twelvefold(html: string): string {
  const island = /<astro-island(?:(?!<astro-island)[\s\S])*?client="visible"[\s\S]*?<\/astro-island>/gu;
  const [first = ''] = html.match(island) ?? [];
  return html.replace(island, '').replace('</main>', `${first.repeat(12)}</main>`);
}

for (const kind of ['check', 'worksheet', 'rehearsal', 'tally', 'simulation'] as const) {
  test(`a ${kind} comes to life on 18 KB of script`, async ({ page, recorder }) => {
    await page.goto(at(pageOf(kind).path));
    await bringToLife(page.locator('[data-activity]').first());
    const files = scriptFiles(recorder.scripts);
    expect(Object.keys(files)).not.toEqual([]);
    const sum = Object.values(files).reduce((total, bytes) => total + bytes, 0);
    expect(sum, JSON.stringify(files, null, 1)).toBeLessThanOrEqual(18 * kilobyte);
  });
}

/** Each file of script with its compressed size; the service worker, which comes beside the page, is counted apart. */
function scriptFiles(addresses: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    addresses
      .filter((address) => !address.endsWith('/sw.js'))
      .map((address) => [address, compressed(fileOf(address))]),
  );
}

test('nothing that a page loads is missing', async ({ page }) => {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await page.goto(at(pageOf('guide').path), { waitUntil: 'networkidle' });
  await readIcons(page);
  expect(missing.filter((address) => !address.endsWith('/planted-nothing'))).toEqual([]);
  expect(missing).toHaveLength(1);
});

/** Asks for every icon that the page names, and for one thing that is not there. */
async function readIcons(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const icons = [
      ...document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"], link[rel="apple-touch-icon"]'),
    ];
    for (const { href } of icons) await fetch(href);
    await fetch('planted-nothing');
  });
}
