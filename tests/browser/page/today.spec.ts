import { expect, type Page, test } from '@playwright/test';
import { todaysOf } from '../../../src/domain/calendar/today.ts';
import { pages } from '../../../src/strings/pages.ts';
import { at } from '../helpers/page-kinds.ts';

test.describe.configure({ mode: 'parallel' });

const seen = (page: Page) => page.locator('.today > div:visible');
const ids = (page: Page) =>
  page
    .locator('.today > div')
    .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['thing'] ?? ''));

/** What is offered on a day, once the script knows which day it is. */
async function offeredOn(page: Page, day: string, all: readonly string[]): Promise<string | null> {
  await page.clock.setFixedTime(`${day}T12:00:00Z`);
  await page.goto(at('/'));
  await page.locator('.today').evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await expect(seen(page)).toHaveAttribute('data-thing', todaysOf(all, day) ?? 'none');
  return seen(page).getAttribute('data-thing');
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the first is there, and leads to its quiet version', async ({ page }) => {
    await page.goto(at('/'));
    await expect(seen(page)).toHaveCount(1);
    await expect(seen(page)).toHaveAttribute('data-thing', (await ids(page))[0] ?? '');
    await seen(page).getByRole('link', { name: pages.home.twoBegin }).click();
    await expect(page).toHaveURL(/\/exercises\/[^/]+\/#quick$/u);
    await expect(page.locator('#quick')).toBeInViewport();
  });
});

test('a fortnight has no two days alike, as far as there are exercises', async ({ page }) => {
  await page.goto(at('/'));
  const all = await ids(page);
  expect(all.length).toBeGreaterThan(3);
  const days = Array.from({ length: 14 }, (_, day) => `2026-12-${String(day + 1).padStart(2, '0')}`);
  const offered: (string | null)[] = [];
  for (const day of days) offered.push(await offeredOn(page, day, all));
  expect(new Set(offered).size).toBe(Math.min(14, all.length));
});

test.describe('by the reader’s own calendar', () => {
  test.use({ timezoneId: 'Pacific/Auckland' });

  test('it is tomorrow there already', async ({ page }) => {
    await page.goto(at('/'));
    const all = await ids(page);
    await page.clock.setFixedTime('2026-12-01T20:00:00Z');
    await page.reload();
    await page.locator('.today').evaluate((element) => element.scrollIntoView({ block: 'center' }));
    expect(todaysOf(all, '2026-12-02')).not.toBe(todaysOf(all, '2026-12-01'));
    await expect(seen(page)).toHaveAttribute('data-thing', todaysOf(all, '2026-12-02') ?? 'none');
  });
});
