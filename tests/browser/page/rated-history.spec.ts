import { expect, type Page, test } from '@playwright/test';
import { history } from '../../../src/strings/history.ts';
import { notebook as words } from '../../../src/strings/notebook.ts';
import { keepOnDevice } from '../helpers/kept-notebook.ts';
import { bringToLife } from '../helpers/live.ts';
import { at } from '../helpers/page-kinds.ts';
import { sheet } from '../helpers/sample-records.ts';
import { faultsInAll } from '../helpers/schemes.ts';

test.describe.configure({ mode: 'parallel' });

const path = '/exercises/weekly-check-in/';
const past = (page: Page) => page.locator('[data-history="weekly-check-in"]');
const week = (number: number, close: number, change = {}) =>
  sheet(number * 7, { close }, { activity: 'weekly-check-in', part: 'week', ...change });

async function open(page: Page, records: readonly ReturnType<typeof week>[], where = path): Promise<void> {
  await page.goto(at('/good-night/'));
  await keepOnDevice(page, records);
  await page.goto(at(where));
  await bringToLife(page.locator('[data-activity]').first());
}

test('four weeks make a line, folded away until it is asked for, with the same numbers as a table', async ({
  page,
}) => {
  await open(page, [week(1, 4), week(2, 6), week(3, 5), week(4, 2), week(5, 9, { status: 'draft' })]);
  await expect(past(page).locator('svg')).toBeHidden();
  await past(page).getByText(history.title).click();
  await expect(past(page).locator('svg circle')).toHaveCount(4);
  await past(page).getByText(words.table).first().click();
  await expect(past(page).locator('[data-scale="close"] td')).toHaveText(['2', '5', '6', '4']);
  expect(await faultsInAll(page)).toEqual([]);
});

test('fewer are numbers, not a direction', async ({ page }) => {
  await open(page, [week(1, 4), week(2, 6), week(3, 5)]);
  await past(page).getByText(history.title).click();
  await expect(past(page)).toContainText(words.ratedFew(3));
  await expect(past(page).locator('svg')).toHaveCount(0);
});

test('where nothing was kept, and where two people look at the screen, there is nothing of it', async ({
  page,
}) => {
  await page.goto(at(path));
  await bringToLife(page.locator('[data-activity]').first());
  await expect(past(page)).toHaveText('');
  await open(page, [week(1, 4), week(2, 6), week(3, 5), week(4, 2)], `${path}together/`);
  await expect(past(page)).toHaveCount(0);
});
