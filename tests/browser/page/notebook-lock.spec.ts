import { expect, test } from '@playwright/test';
import { notebook as words } from '../../../src/strings/notebook.ts';
import { taking } from '../../../src/strings/taking.ts';
import { fieldOf, keepLocked, openWorksheet, passphrase, rowsOf, saved } from '../helpers/notebook.ts';
import { at } from '../helpers/page-kinds.ts';
import { faultsInAll } from '../helpers/schemes.ts';

test.describe.configure({ mode: 'parallel' });

test.beforeEach(async ({ page }) => {
  const activity = await openWorksheet(page);
  await fieldOf(page, 'notice').fill('zebra-crossing');
  await keepLocked(page);
  await saved(activity);
  await page.goto(at('/notebook/'));
  await expect(page.locator('[data-standing="locked"]')).toHaveText(words.locked);
});

test('a locked notebook shows nothing of what is in it until it is opened, and nothing once it is locked', async ({
  page,
}) => {
  await expect(page.locator('[data-entry], [data-action="export"], [data-action="import"]')).toHaveCount(0);
  expect(await page.content()).not.toContain('zebra-crossing');
  expect(await rowsOf(page)).not.toContain('zebra-crossing');
  expect(await faultsInAll(page)).toEqual([]);

  await page.locator('[data-lock] input[type="password"]').fill(passphrase);
  await page.locator('[data-action="unlock"]').click();
  await page.locator('[data-entry]').first().click();
  await expect(page.locator('[data-open-entry]')).toContainText('zebra-crossing');
  expect(await faultsInAll(page)).toEqual([]);
  await page.locator('[data-action="lock"]').click();
  await expect(page.locator('[data-standing="locked"]')).toBeVisible();
  expect(await page.content()).not.toContain('zebra-crossing');
});

test('the lock is named among what is erased, and goes with the rest', async ({ page }) => {
  await expect(page.locator('[data-named]')).toContainText(taking.eraseVault);
  await page.locator('[data-action="erase"]').click();
  await page.locator('[data-action="confirm-erase"]').click();
  await expect(page.locator('[data-erased]')).toHaveAttribute('data-erased', 'true');
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});
