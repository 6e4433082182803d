import { expect, type Page } from '@playwright/test';
import { deck } from '../../../src/strings/deck.ts';
import { dials } from '../../../src/strings/dials.ts';
import { keeping } from '../../../src/strings/keeping.ts';
import { loop } from '../../../src/strings/loop.ts';
import { ritual } from '../../../src/strings/ritual.ts';
import { bringToLife } from '../helpers/live.ts';
import { keepOnDevice, rowsOf, saved } from '../helpers/notebook.ts';
import { activityOf, button, choose, openSample } from '../helpers/sample-kinds.ts';
import { test } from '../helpers/samples.ts';

test.describe.configure({ mode: 'parallel' });

const secret = 'zebra-crossing';
const field = (page: Page, name: string) => activityOf(page).locator(`[data-loop="${name}"]`);

async function reopened(page: Page): Promise<void> {
  await page.reload();
  await bringToLife(activityOf(page));
}

test('a deck: a reload in mid-card brings back the card, the words and what was put aside', async ({
  page,
}) => {
  await openSample(page, 'exercises/sample-deck/');
  await button(page, deck.another).click();
  const card = activityOf(page).locator('.deck-card:visible');
  const id = (await card.getAttribute('data-card')) ?? '';
  await activityOf(page).locator('textarea').fill(secret);
  await button(page, deck.save).click();
  await keepOnDevice(page);
  await saved(activityOf(page));
  await reopened(page);
  await expect(card).toHaveAttribute('data-card', id);
  await expect(activityOf(page).locator('textarea')).toHaveValue(secret);
  await expect(button(page, deck.saved)).toBeVisible();
});

test('a deck for two: neither a depth nor a pass is written', async ({ page }) => {
  await openSample(page, 'exercises/sample-deck/together/');
  await button(page, deck.start).click();
  await choose(page, deck.far[1]);
  await button(page, deck.privately.hide).click();
  await choose(page, deck.far[1]);
  await button(page, deck.privately.deal).click();
  await keepOnDevice(page);
  await button(page, deck.next).click();
  await button(page, deck.stop).click();
  await saved(activityOf(page));
  const rows = await rowsOf(page);
  expect(rows).toMatch(/seen:\S*0:sc-\w+ 1:sc-\w+/u);
  expect(rows).not.toMatch(/depth|limit|pass|far/iu);
});

test('a ritual: a reload in the middle waits at the step, paused', async ({ page }) => {
  await openSample(page, 'exercises/sample-ritual/');
  await button(page, ritual.begin).click();
  await keepOnDevice(page);
  await button(page, ritual.next).click();
  await saved(activityOf(page));
  await reopened(page);
  await expect(activityOf(page).locator('.stage:visible')).toHaveAttribute('data-stage', 'first');
  await expect(activityOf(page).locator('.nudge')).toHaveText(ritual.paused);
});

test('dials: on a device without a passphrase drafts stay in the page, and the end is written', async ({
  page,
}) => {
  await openSample(page, 'exercises/sample-dials/');
  await activityOf(page).locator('input[type="text"]').fill(secret);
  await keepOnDevice(page);
  await expect(activityOf(page).locator('.keeping').first()).toContainText(keeping.onFinish);
  await activityOf(page).locator('.step:visible .often .steps label').first().click();
  expect(await rowsOf(page)).not.toContain(secret);
  for (const on of [dials.next, dials.goOn, dials.next, dials.goOn, dials.see])
    await button(page, on).click();
  await saved(activityOf(page));
  expect(await rowsOf(page)).toContain(secret);
});

test('a loop: what goes round is written at the end; where it turns out to go one way, all of it goes', async ({
  page,
}) => {
  await openSample(page, 'exercises/sample-loop/');
  await field(page, 'mine.see').fill(secret);
  await keepOnDevice(page);
  await button(page, keeping.keepDrafts).click();
  await field(page, 'mine.trigger').fill(`${secret} again`);
  await saved(activityOf(page));
  expect(await rowsOf(page)).toContain(secret);
  await reopened(page);
  await expect(field(page, 'mine.see')).toHaveValue(secret);

  for (const on of [loop.next, loop.next, loop.goOn]) await button(page, on).click();
  await choose(page, loop.ways['one-way']);
  await expect.poll(() => rowsOf(page)).not.toContain(secret);
  await choose(page, loop.ways.round);
  for (const on of [loop.next, loop.next, loop.draw]) await button(page, on).click();
  await saved(activityOf(page));
  expect(await rowsOf(page)).toContain(secret);

  // It was finished, and yet: the choice is made anew, and the entry goes, too.
  for (let back = 0; back < 3; back += 1) await button(page, loop.back).click();
  await choose(page, loop.ways['not-sure']);
  await button(page, loop.next).click();
  await expect.poll(() => rowsOf(page)).not.toContain(secret);
  await expect(activityOf(page).locator('.one-way')).toContainText(loop.nothingKept);
  expect(await rowsOf(page)).not.toContain('our-loop');
  expect(await rowsOf(page)).not.toMatch(/activity:sample-loop/u);
});
