import { expect, test, type Page } from '@playwright/test';
import { at, pageOf } from '../helpers/page-kinds.ts';

test.describe.configure({ mode: 'parallel' });

const address = at(pageOf('guide').path);

/** Everything that the site has written to the device. */
const written = (page: Page) =>
  page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    // What everybody has, whatever they do, comes in its own time.
    caches: (await caches.keys()).filter((name) => !name.startsWith('toward-everybody-')),
  }));

const nothing = { local: {}, session: {}, cookies: '', databases: [], caches: [] };
const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('night is chosen once, kept under one key, and forgotten with "As my device"', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address);
  const day = await background(page);
  expect(await written(page)).toEqual(nothing);

  await page.getByRole('radio', { name: 'Night', exact: true }).check();
  const night = await background(page);
  expect(night).not.toBe(day);
  expect(await written(page)).toEqual({ ...nothing, local: { theme: 'dark' } });

  await page.reload();
  expect(await background(page)).toBe(night);
  await expect(page.getByRole('radio', { name: 'Night', exact: true })).toBeChecked();
  await page.goto(at('/'));
  expect(await background(page)).toBe(night);

  await page.getByRole('radio', { name: 'Day', exact: true }).check();
  expect(await written(page)).toEqual({ ...nothing, local: { theme: 'light' } });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background(page)).toBe(day);

  await page.getByRole('radio', { name: 'As my device' }).check();
  expect(await written(page)).toEqual(nothing);
  expect(await background(page)).toBe(night);
  await page.reload();
  expect(await background(page)).toBe(night);
  await expect(page.getByRole('radio', { name: 'As my device' })).toBeChecked();
});

test('the chosen theme is there before anything is painted', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address);
  await page.getByRole('radio', { name: 'Night', exact: true }).check();
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      const { theme } = document.documentElement.dataset;
      if (theme === undefined) return;
      observer.disconnect();
      Object.assign(window, { themed: { theme, at: performance.now(), body: document.body !== null } });
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-theme'] });
  });
  await page.reload();
  const paint = () =>
    page.evaluate(() => performance.getEntriesByName('first-paint').map(({ startTime }) => startTime)[0]);
  await expect.poll(paint).toBeDefined();
  const themed = await page.evaluate(
    () => (window as unknown as { themed: { theme: string; at: number; body: boolean } }).themed,
  );
  expect(themed).toMatchObject({ theme: 'dark', body: false });
  expect(themed.at).toBeLessThan((await paint()) ?? 0);
});
