import { expect, type Page } from '@playwright/test';
import { payloads } from '../../fixtures/payloads.ts';
import { keepOnDevice } from '../helpers/kept-notebook.ts';
import { at } from '../helpers/page-kinds.ts';
import { test } from '../helpers/recorder.ts';
import { sheet } from '../helpers/sample-records.ts';

test('there are 120 different payloads', () => {
  expect(new Set(payloads).size).toBe(120);
});

/** Whatever a payload would have done. */
async function harmed(page: Page): Promise<unknown> {
  return page.evaluate(() => (window as unknown as Record<string, unknown>)['harmed']);
}

test('what was kept is text and nothing else, read, changed, on paper, in the list of what is stored, and in the fragment', async ({
  page,
  recorder,
}) => {
  // Each of the payloads is opened, changed and looked for.
  test.setTimeout(600_000);
  const dialogs: string[] = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  await page.goto(at('/good-night/'));
  await keepOnDevice(
    page,
    payloads.map((text, number) => sheet(number, { notice: text, lines: [text] })),
    { unread: payloads },
  );
  await page.evaluate((texts) => {
    for (const text of texts.slice(0, 9)) localStorage.setItem(text, text);
  }, payloads);
  await page.goto(at('/notebook/'));
  await expect(page.locator('[data-stored] li')).not.toHaveCount(0);
  await page.evaluate(() => localStorage.clear());
  const nodes = await page.evaluate(
    () => document.querySelectorAll('main :is(script, img, iframe, object, embed, base, form)').length,
  );

  for (const [number, text] of payloads.entries()) {
    const { id } = sheet(number);
    await page.evaluate((row) => {
      document.querySelector('.entry-rows')?.scrollIntoView();
      scrollBy({ top: row * (document.querySelector('.entry-rows li')?.clientHeight ?? 0) });
    }, number);
    await page.locator(`[data-entry="${id}"]`).click();
    await expect(page.locator('[data-open-entry] dd').first()).toHaveText(text);
    if (number % 10 === 0) {
      await page.getByRole('button', { name: 'Change', exact: true }).click();
      await expect(page.locator('[data-open-entry] textarea').first()).toHaveValue(text);
    }
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, `exercise=${text}`);
    await page.keyboard.press('Tab');
    await page
      .locator('[data-open-entry]')
      .getByRole('button', { name: /Close|Leave it as it was/u })
      .first()
      .click();
    if (number % 10 === 0) await page.getByRole('button', { name: 'Close', exact: true }).click();
  }
  expect(
    await page.evaluate(
      () => document.querySelectorAll('main :is(script, img, iframe, object, embed, base, form)').length,
    ),
  ).toBe(nodes);
  expect(dialogs).toEqual([]);
  expect(await harmed(page)).toBeUndefined();
  await recorder.expectQuiet();
});
