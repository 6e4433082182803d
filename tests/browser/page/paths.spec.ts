import { expect, type Page, test } from '@playwright/test';
import { path as words } from '../../../src/strings/path.ts';
import { press, tabTo } from '../helpers/by-keyboard.ts';
import { holdScripts } from '../helpers/hold-scripts.ts';
import { bringToLife } from '../helpers/live.ts';
import { at, everyPage, pageOf } from '../helpers/page-kinds.ts';
import { tracesOf } from '../helpers/traces.ts';

test.describe.configure({ mode: 'parallel' });
// What is kept for working offline is fetched behind a page's back.
test.use({ serviceWorkers: 'block' });

const { path } = pageOf('path');
const activityOf = (page: Page) => page.locator('[data-activity]');
const days = (page: Page) => page.locator('.days > li');
const box = (page: Page, day: number) => days(page).nth(day).getByRole('checkbox', { name: words.done });

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the days are there in order, lead to pages that exist, and can be ticked', async ({
    page,
    request,
  }) => {
    await page.goto(at(path));
    expect(await days(page).count()).toBeGreaterThanOrEqual(3);
    const links = await days(page).getByRole('link').all();
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const address = new URL((await link.getAttribute('href')) ?? 'missing', page.url());
      expect((await request.get(address.href)).status(), address.href).toBe(200);
    }
    await box(page, 1).check();
    await expect(box(page, 1)).toBeChecked();
    await expect(page.getByText(words.allDone)).toBeHidden();
  });
});

test('days are ticked in any order, and aloud; none is counted', async ({ page }) => {
  await page.goto(at(path));
  await bringToLife(activityOf(page));
  const before = await tracesOf(page);
  const count = await days(page).count();
  for (const day of [...Array(count).keys()].reverse()) {
    await expect(page.getByText(words.allDone)).toBeHidden();
    await box(page, day).check();
    const line = (await days(page).nth(day).locator('p').textContent()) ?? '';
    await expect(page.locator('#announcer')).toHaveText(day === 0 ? words.allDone : words.doneIs(line));
  }
  await expect(page.locator('.all-done')).toBeVisible();
  await box(page, 2).uncheck();
  await expect(page.locator('.all-done')).toBeHidden();
  await expect(activityOf(page)).not.toContainText(/streak|\d+ of \d+|\d+ %/iu);
  // Nothing was chosen to be kept.
  expect(await tracesOf(page)).toEqual(before);
});

test('what was ticked before the script came is there after it, and after a render for another reason', async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto(at(path));
  await expect(page.locator('.days input:checked')).toHaveCount(0);
  await box(page, 1).check();
  release();
  await bringToLife(activityOf(page));
  await expect(box(page, 1)).toBeChecked();
  await box(page, 0).check();
  await expect(box(page, 1)).toBeChecked();
});

test('by keyboard alone', async ({ page }) => {
  await page.goto(at(path));
  await tabTo(page, box(page, 0));
  await expect(activityOf(page)).toHaveAttribute('data-state', 'ready');
  await press(page, 'Space');
  await expect(box(page, 0)).toBeChecked();
});

test('every path is found from the list, from the exercises and from home', async ({ page }) => {
  const paths = everyPage().filter(({ kind }) => kind === 'path');
  expect(paths.length).toBeGreaterThan(0);
  for (const from of ['/paths/', '/exercises/', '/']) {
    await page.goto(at(from));
    for (const each of paths) {
      await expect(page.locator(`main a[href$="${each.path}"]`), from).toHaveCount(1);
    }
  }
});
