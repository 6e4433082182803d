import { expect, type Page, test } from '@playwright/test';
import { keeping } from '../../../src/strings/keeping.ts';
import { lock } from '../../../src/strings/lock.ts';
import { fieldOf, keepOnDevice, openWorksheet, passphrase, rowsOf, saved } from '../helpers/notebook.ts';
import { at } from '../helpers/page-kinds.ts';

test.describe.configure({ mode: 'parallel' });

const marked = 'The zebra stood in the hall.';
const other = 'four geese cross the frozen lock';
const way = (page: Page, name: string) => page.locator(`[data-way="${name}"]`);
const done = (page: Page) =>
  expect(page.locator('[data-lock] > .nudge')).toHaveText(lock.ways.done, { timeout: 30_000 });

async function choosePassphrase(page: Page, words: string): Promise<void> {
  await page.getByLabel(lock.setup.first, { exact: true }).fill(words);
  await page.getByLabel(lock.setup.second).fill(words);
  await page.getByLabel(lock.setup.confirm).fill(lock.setup.confirmWords);
  await page.getByRole('button', { name: lock.setup.go }).click();
}

async function keptNotebook(page: Page): Promise<void> {
  const activity = await openWorksheet(page);
  await fieldOf(page, 'notice').fill(marked);
  await keepOnDevice(page);
  await saved(activity);
  await page.goto(at('/notebook/'));
}

test('from the device behind a passphrase, out again, and to nothing: each says first what it cannot undo', async ({
  page,
}) => {
  await keptNotebook(page);
  await way(page, 'toLocked').click();
  await expect(page.locator('[data-lock]').first()).toContainText(lock.setup.late);
  await choosePassphrase(page, passphrase);
  await done(page);
  expect(await rowsOf(page)).not.toContain(marked);

  await way(page, 'toDevice').click();
  await expect(page.locator('[data-lock]').first()).toContainText(lock.ways.toDeviceAsk);
  await page.getByLabel(lock.ways.present).fill('not the passphrase at all');
  await way(page, 'next').click();
  await expect(page.locator('[data-lock] .said')).toHaveText(lock.ways.notYours, { timeout: 30_000 });
  expect(await rowsOf(page)).not.toContain(marked);
  await page.getByLabel(lock.ways.present).fill(passphrase);
  await way(page, 'next').click();
  await expect.poll(() => rowsOf(page), { timeout: 30_000 }).toContain(marked);
  await done(page);

  await way(page, 'toNothing').click();
  await expect(page.locator('[data-lock]').first()).toContainText(lock.ways.toNothingAsk);
  expect(await rowsOf(page)).toContain(marked);
  await way(page, 'yes').click();
  await expect.poll(() => rowsOf(page)).toBe('');
  await openWorksheet(page);
  await expect(fieldOf(page, 'notice')).toHaveValue('');
});

for (const which of ['change', 'renew'] as const) {
  test(`another passphrase, by "${lock.ways[which]}": the old one opens nothing, the new one all`, async ({
    page,
  }) => {
    await keptNotebook(page);
    await way(page, 'toLocked').click();
    await choosePassphrase(page, passphrase);
    await done(page);
    await way(page, which).click();
    await page.getByLabel(lock.ways.present).fill('not the passphrase at all');
    await way(page, 'next').click();
    await expect(page.locator('[data-lock] .said')).toHaveText(lock.ways.notYours, { timeout: 30_000 });
    await page.getByLabel(lock.ways.present).fill(passphrase);
    await way(page, 'next').click();
    await page.getByLabel(lock.setup.first, { exact: true }).waitFor({ timeout: 30_000 });
    const before = await rowsOf(page);
    await choosePassphrase(page, other);
    await expect.poll(() => rowsOf(page), { timeout: 30_000 }).not.toBe(before);
    await done(page);
    await page.reload();
    const field = page.getByLabel(lock.open.passphrase, { exact: true });
    await field.fill(passphrase);
    await page.locator('[data-action="unlock"]').click();
    await expect(page.locator('[data-lock]').first()).toContainText(lock.open.wrong, { timeout: 30_000 });
    await field.fill(other);
    await page.locator('[data-action="unlock"]').click();
    await way(page, which).waitFor({ timeout: 30_000 });
    const activity = await openWorksheet(page);
    await expect(activity.locator('.keeping').first()).toContainText(keeping.locked);
  });
}

test('how soon it locks is the reader’s choice, and is remembered', async ({ page }) => {
  await keptNotebook(page);
  await way(page, 'toLocked').click();
  await choosePassphrase(page, passphrase);
  await done(page);
  await page.getByLabel(lock.times.idle).selectOption({ label: lock.times.minutes(30) });
  await expect.poll(() => rowsOf(page)).toContain('idle:30');
  await page.getByLabel(lock.times.hidden).selectOption({ label: lock.times.never });
  await expect.poll(() => rowsOf(page)).toContain('hidden:0');
});
