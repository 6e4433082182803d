import { expect } from '@playwright/test';
import { keeping } from '../../../src/strings/keeping.ts';
import { holdScripts } from '../helpers/hold-scripts.ts';
import { bringToLife } from '../helpers/live.ts';
import { fieldOf, keepOnDevice, openWorksheet, rowsOf, saved, worksheetPath } from '../helpers/notebook.ts';
import { at } from '../helpers/page-kinds.ts';
import { test } from '../helpers/recorder.ts';
import { plantTraces, tracesOf } from '../helpers/traces.ts';

test.describe.configure({ mode: 'parallel' });

const sentence = 'You came in, said hi, and';

test('until somebody chooses to keep, nothing is on the device; the offer comes with the first words', async ({
  page,
}) => {
  const activity = await openWorksheet(page);
  await expect(activity.locator('.keeping').first()).toHaveText(keeping.memory);
  await expect(activity.locator('.offer')).toHaveCount(0);
  await fieldOf(page, 'notice').pressSequentially(sentence);
  await expect(activity.locator('.offer')).toBeVisible();
  await expect(fieldOf(page, 'notice')).toBeFocused();
  expect((await tracesOf(page)).databases).toEqual([]);
  await expect(activity).not.toHaveAttribute('data-saved');
  await page.getByRole('button', { name: keeping.offer.notNow }).click();
  await expect(activity.locator('.offer')).toHaveCount(0);
  await fieldOf(page, 'notice').pressSequentially(' more');
  await expect(activity.locator('.offer')).toHaveCount(0);
  expect((await tracesOf(page)).databases).toEqual([]);
  // It was not remembered anywhere: the next page asks again.
  await openWorksheet(page);
  await fieldOf(page, 'notice').pressSequentially(sentence);
  await expect(activity.locator('.offer')).toBeVisible();
  await plantTraces(page, 'planted');
  expect((await tracesOf(page)).databases).toEqual(['planted']);
});

test('kept on the device: a reload in mid-sentence loses nothing, and the next key is written again', async ({
  page,
  recorder,
}) => {
  const activity = await openWorksheet(page);
  await fieldOf(page, 'notice').pressSequentially(sentence);
  await keepOnDevice(page);
  await saved(activity);
  await expect(activity.locator('.keeping').first()).toContainText(keeping.saved.device);
  await fieldOf(page, 'notice').press('End');
  await page.keyboard.type(' put your headphones');
  await expect(activity).not.toHaveAttribute('data-saved');
  // On screen half a second before.
  await page.waitForFunction(
    (began) => performance.now() - began > 500,
    await page.evaluate(() => performance.now()),
  );
  await page.reload();
  await bringToLife(activity);
  await expect(fieldOf(page, 'notice')).toHaveValue(`${sentence} put your headphones`);
  await saved(activity);
  await fieldOf(page, 'notice').press('End');
  await page.keyboard.type(' on.');
  await expect(activity).not.toHaveAttribute('data-saved');
  await saved(activity);
  expect(await rowsOf(page)).toContain(`${sentence} put your headphones on.`);
  await recorder.expectQuiet();
});

test('a second tab sees the draft; when both write, both are kept and the reader is told', async ({
  page,
  context,
}) => {
  const activity = await openWorksheet(page);
  await fieldOf(page, 'notice').fill('from the first tab');
  await keepOnDevice(page);
  await saved(activity);
  const other = await context.newPage();
  const there = await openWorksheet(other);
  await expect(fieldOf(other, 'notice')).toHaveValue('from the first tab');
  await fieldOf(other, 'notice').fill('from the second tab');
  await saved(there);
  await fieldOf(page, 'notice').fill('from the first tab, again');
  await saved(activity);
  await expect(activity).toContainText(keeping.both);
  const rows = await rowsOf(page);
  expect(rows).toContain('from the second tab');
  expect(rows).toContain('from the first tab, again');
});

test('what was written before an older draft was found is not touched: the draft is offered', async ({
  page,
}) => {
  const activity = await openWorksheet(page);
  await fieldOf(page, 'notice').fill('yesterday');
  await keepOnDevice(page);
  await saved(activity);
  const release = await holdScripts(page);
  await page.goto(at(worksheetPath), { waitUntil: 'commit' });
  await fieldOf(page, 'notice').fill('today');
  release();
  await bringToLife(activity);
  await expect(fieldOf(page, 'notice')).toHaveValue('today');
  await page.getByRole('button', { name: keeping.putBack }).click();
  await expect(fieldOf(page, 'notice')).toHaveValue('yesterday');
  expect(await rowsOf(page)).toContain('today');
});
