import { expect, type Page } from '@playwright/test';
import { payloads } from '../../fixtures/payloads.ts';
import { keepOnDevice } from '../helpers/kept-notebook.ts';
import { at } from '../helpers/page-kinds.ts';
import { test } from '../helpers/recorder.ts';
import { sheet } from '../helpers/sample-records.ts';

/** So many in one entry, each under a question of its own. */
const inOne = 10;
const entries = Array.from({ length: payloads.length / inOne }, (_, number) => {
  const texts = payloads.slice(number * inOne, (number + 1) * inOne);
  const answers = Object.fromEntries(texts.map((text, place) => [`field-${place}`, text]));
  return { record: sheet(number, answers), texts };
});

test('there are 120 different payloads', () => {
  expect(new Set(payloads).size).toBe(120);
  expect(entries.flatMap(({ texts }) => texts)).toEqual(payloads);
});

/** Elements that no entry brings into the page. */
const foreign = (page: Page) => page.locator('main :is(script, img, iframe, object, embed, base, form)');

test('what was kept is text and nothing else: read, changed, on paper, among what is stored, and in the fragment', async ({
  page,
  recorder,
}) => {
  const dialogs: string[] = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  await page.goto(at('/good-night/'));
  await keepOnDevice(
    page,
    entries.map(({ record }) => record),
    { unread: payloads },
  );
  await page.evaluate((texts) => {
    for (const text of texts) localStorage.setItem(text, text);
  }, payloads);
  await page.goto(at('/notebook/'));
  await expect(page.locator('[data-stored] li')).not.toHaveCount(0);
  for (const text of payloads) expect(await page.locator('[data-stored]').textContent()).toContain(text);
  await page.evaluate(() => localStorage.clear());
  const before = await foreign(page).count();

  for (const { record, texts } of entries) {
    await page.locator(`[data-entry="${record.id}"]`).click();
    const open = page.locator('[data-open-entry]');
    expect(await open.locator('dd').allTextContents()).toEqual(texts);
    await open.getByRole('button', { name: 'Change', exact: true }).click();
    expect(
      await open
        .locator('textarea')
        .evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value)),
    ).toEqual(texts);
    await open.getByRole('button', { name: 'Leave it as it was' }).click();
    await open.getByRole('button', { name: 'Close', exact: true }).click();
    await page.evaluate((fragments) => {
      for (const fragment of fragments) location.hash = `exercise=${fragment}&day=${fragment}`;
    }, texts);
    await expect(page.locator('.book')).toBeVisible();
  }
  await page.evaluate(() => (window.print = () => undefined));
  await page.getByRole('button', { name: 'Print it', exact: true }).click();
  expect((await page.locator('.print-sheet dd').allTextContents()).sort()).toEqual([...payloads].sort());

  expect(await foreign(page).count()).toBe(before);
  expect(dialogs).toEqual([]);
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
  await recorder.expectQuiet();
});
