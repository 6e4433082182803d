import { brotliCompressSync, constants } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

/** One page of every kind, relative to the base. */
const kinds = [
  '',
  'guides/',
  'guides/what-a-bid-is/',
  'guides/more-support/',
  'topics/bids/',
  'exercises/',
  'exercises/spot-the-bid/',
  'exercises/spot-the-bid/together/',
  'exercises/clearer-ask/',
  'exercises/is-this-a-good-moment/',
  'now/',
  'now/blue-light/',
  'glossary/',
  'glossary/bid/',
  'claims/',
  'claims/bids-86-33/',
  'sources/',
  'search/',
  'support/',
  'about/',
  'a-z/',
  'good-night/',
];

/** Everything a page says on the console, breaks, asks elsewhere or is refused. */
function record(page: Page) {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { hostname } = new URL(request.url());
    if (hostname !== 'localhost') heard.push(`elsewhere: ${hostname}`);
  });
  return heard;
}

const schemes = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

for (const path of kinds) {
  test(`/${path} is accessible and silent by day, by night and in forced colors, and fits 320 pixels`, async ({
    page,
  }) => {
    const heard = record(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    for (const scheme of schemes) {
      await page.emulateMedia(scheme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect
        .soft(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`))
        .toEqual([]);
    }
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(320);
    expect(heard).toEqual([]);
  });
}

test('the recorder hears a console message, a request elsewhere and a refused script', async ({ page }) => {
  const heard = record(page);
  await page.goto('');
  await page.evaluate(() => console.warn('planted'));
  await page.evaluate(() => fetch('https://example.org/planted').catch(() => undefined));
  await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.textContent = 'window.planted = true';
      document.head.append(script);
    } catch {
      // Trusted Types refuse the text itself.
    }
  });
  await expect.poll(() => heard.some((line) => line.includes('planted'))).toBe(true);
  await expect.poll(() => heard.some((line) => /connect-src/u.test(line))).toBe(true);
  await expect.poll(() => heard.some((line) => /TrustedScript|script-src/u.test(line))).toBe(true);
  expect(await page.evaluate(() => 'planted' in window)).toBe(false);
});

const gates = [
  { path: 'guides/what-a-bid-is/', most: 20 * 1024 },
  { path: 'guides/ask-more-clearly/', most: 20 * 1024 },
  { path: 'guides/the-weekly-check-in/', most: 20 * 1024 },
  { path: 'guides/more-support/', most: 20 * 1024 },
  { path: 'exercises/spot-the-bid/', most: 32 * 1024 },
  { path: 'exercises/clearer-ask/', most: 32 * 1024 },
  { path: '', most: 24 * 1024 },
  { path: 'sources/', most: 24 * 1024 },
  { path: 'support/', most: 24 * 1024 },
];

for (const { path, most } of gates) {
  test(`/${path} stays within its bytes, and no script comes before it is wanted`, async ({
    page,
    request,
  }) => {
    const html = await (await request.get(path)).text();
    const size = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    expect(size).toBeLessThanOrEqual(most);

    const asked: string[] = [];
    page.on('request', (each) => asked.push(new URL(each.url()).pathname));
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(asked.filter((file) => file.endsWith('.js'))).toEqual([]);
    expect(asked.filter((file) => file.endsWith('.woff2')).length).toBeLessThanOrEqual(2);
    expect(asked.length).toBeLessThanOrEqual(6);
    const inline = await page.evaluate(() =>
      [...document.scripts]
        .filter((script) => script.src === '' && script.type !== 'application/ld+json')
        .reduce((sum, script) => sum + script.text.length, 0),
    );
    expect(inline).toBeLessThanOrEqual(6 * 1024);
  });
}

test('nothing moves while a guide loads, is scrolled through and comes alive', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.addInitScript(() => {
    const seen: number[] = [];
    Object.assign(window, { shifts: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
        if (!shift.hadRecentInput) seen.push(shift.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('guides/what-a-bid-is/');
  for (const island of await page.locator('.activity').all()) {
    await island.scrollIntoViewIfNeeded();
    await expect(island).toHaveAttribute('data-state', 'ready');
  }
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, value) => sum + value, 0)).toBe(0);
});

test('an exercise comes alive within eighteen kilobytes', async ({ page }) => {
  const sizes: number[] = [];
  page.on('response', async (response) => {
    if (!response.url().endsWith('.js')) return;
    const body = await response.body();
    sizes.push(brotliCompressSync(body).length);
  });
  await page.goto('exercises/spot-the-bid/');
  await page.locator('.activity').scrollIntoViewIfNeeded();
  await expect(page.locator('.activity')).toHaveAttribute('data-state', 'ready');
  await expect.poll(() => sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(18 * 1024);
});
