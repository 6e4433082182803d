import { expect, type Page, test } from '@playwright/test';
import { notebook as words } from '../../../src/strings/notebook.ts';
import { tabTo } from '../helpers/by-keyboard.ts';
import { keepOnDevice } from '../helpers/kept-notebook.ts';
import { at } from '../helpers/page-kinds.ts';
import { round, sheet } from '../helpers/sample-records.ts';

const many = 10_000;
/** Rows that may be in the page at once: what a tall screen shows, and some above and below. */
const most = 80;
const rows = (page: Page) => page.locator('[data-entry]');

async function open(page: Page): Promise<void> {
  await page.goto(at('/good-night/'));
  await keepOnDevice(
    page,
    Array.from({ length: many }, (_, number) => (number % 4 === 0 ? round(number) : sheet(number))),
  );
  await page.goto(at('/notebook/'));
  await expect(page.locator('[data-count]')).toHaveText(words.count(many, many));
}

test('of ten thousand entries only those near the screen are in the page, wherever a reader scrolls', async ({
  page,
}) => {
  await open(page);
  const list = page.locator('.entry-rows');
  const { top, height } = await list.evaluate((element) => ({
    top: element.getBoundingClientRect().top + scrollY,
    height: element.getBoundingClientRect().height,
  }));
  // The room that is left for the others.
  expect(height).toBeGreaterThan(many * 40);
  for (const part of [0, 0.1, 0.5, 0.9, 1]) {
    await page.evaluate((y) => scrollTo({ top: y }), top + part * (height - 600));
    const expected = Math.min(many - 1, Math.floor((part * (height - 600)) / (height / many)) + 2);
    await expect(page.locator(`[aria-posinset="${expected + 1}"]`)).toBeVisible();
    expect(await rows(page).count()).toBeLessThanOrEqual(most);
    expect(
      Math.abs((await list.evaluate((element) => element.getBoundingClientRect().height)) - height),
    ).toBeLessThan(2);
  }
});

test('they are narrowed, opened and closed, and the place in the list is found again', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox').selectOption('spot-the-bid');
  await expect(page.locator('[data-count]')).toHaveText(words.count(many / 4, many));
  const third = rows(page).nth(2);
  const id = await third.getAttribute('data-entry');
  await third.click();
  await expect(page.locator(`[data-open-entry="${id}"]`)).toBeVisible();
  await page.getByRole('button', { name: words.close, exact: true }).click();
  await expect(page.locator(`[data-entry="${id}"]`)).toBeFocused();
});

test('Tab goes from row to row past the end of what was in the page', async ({ page }) => {
  await open(page);
  await tabTo(page, rows(page).first());
  for (let pressed = 0; pressed < most + 20; pressed++) await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('data-entry', /./u);
  const position = await page.locator('li:has(> :focus)').getAttribute('aria-posinset');
  expect(Number(position)).toBe(most + 21);
});
