import { expect, type Locator, type Page, test } from '@playwright/test';
import { check as words } from '../../../src/strings/check.ts';
import { press, tabTo } from '../helpers/by-keyboard.ts';
import { holdScripts } from '../helpers/hold-scripts.ts';
import { bringToLife } from '../helpers/live.ts';
import { at, pageOf } from '../helpers/page-kinds.ts';
import { plantRequests, sentBy } from '../helpers/sent.ts';
import { plantTraces, tracesOf } from '../helpers/traces.ts';

test.describe.configure({ mode: 'parallel' });

const { path, html } = pageOf('check');
const bankSize = html.split(' data-item="').length - 1;
const round = 6;

const activityOf = (page: Page) => page.locator('[data-activity]');
const scene = (page: Page) => page.locator('.scene:visible');
const idOf = async (page: Page) => (await scene(page).getAttribute('data-item')) ?? '';
const options = (page: Page) => scene(page).getByRole('radio');
const button = (page: Page, name: string) => activityOf(page).getByRole('button', { name, exact: true });

async function open(page: Page): Promise<void> {
  await page.goto(at(path));
  await bringToLife(activityOf(page));
}

/** Picks an option of the scene on screen, checks it, and goes on. */
async function answer(page: Page, pick: Locator): Promise<void> {
  await pick.check();
  await button(page, words.check).click();
  await expect(scene(page).locator('.why').first()).toBeVisible();
  await activityOf(page).locator('button.go').click();
}

/** Picks an option that the check says needs a second look; false where the scene has none. */
async function answerBadly(page: Page): Promise<boolean> {
  await options(page).first().check();
  await button(page, words.check).click();
  const missed = scene(page).locator(
    '.option:is([data-verdict="not-this"], [data-verdict="hard-to-know"], [data-verdict="nearly"])',
  );
  const found = (await missed.count()) > 0;
  if (found) {
    await button(page, words.retry).click();
    const values = await options(page).evaluateAll((inputs) =>
      inputs.map((input) => (input as HTMLInputElement).value),
    );
    // The verdicts go with Pick again: an option is remembered by its place.
    await button(page, words.check).click();
    const wrong = await scene(page)
      .locator('.option')
      .evaluateAll((all) =>
        all.findIndex((option) =>
          ['not-this', 'hard-to-know', 'nearly'].includes((option as HTMLElement).dataset['verdict'] ?? ''),
        ),
      );
    await button(page, words.retry).click();
    await scene(page).locator(`input[value="${values[wrong]}"]`).check();
    await button(page, words.check).click();
  }
  await activityOf(page).locator('button.go').click();
  return found;
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('every scene of the bank is there, with its options and what each could mean', async ({ page }) => {
    expect(bankSize).toBeGreaterThanOrEqual(30);
    await page.goto(at(path));
    await expect(scene(page)).toHaveCount(bankSize);
    for (const each of await scene(page).all()) {
      const count = await each.getByRole('radio').count();
      expect(count).toBeGreaterThanOrEqual(2);
      await expect(each.locator('.why')).toHaveCount(0);
      await each.locator('summary').click();
      await expect(each.locator('dd:visible')).toHaveCount(count);
    }
    await expect(activityOf(page)).not.toHaveAttribute('data-state');
  });

  test('picking and Enter send nothing and lead nowhere', async ({ page }) => {
    const sent = sentBy(page);
    await page.goto(at(path));
    const address = page.url();
    const pick = options(page).first();
    const value = `${await pick.getAttribute('name')}=${await pick.getAttribute('value')}`;
    await pick.check();
    await pick.press('Enter');
    // The same key on a link does lead somewhere; what the first one sent would have been sent before that.
    await expect(pick).toBeChecked();
    expect(page.url()).toBe(address);
    await page.locator('.crumbs a').first().press('Enter');
    await expect(page).not.toHaveURL(address);
    expect(sent.with(page.url())).not.toEqual([]);
    expect(sent.with(value)).toEqual([]);
  });
});

test('what was picked before the script came is there after it, and after a render for another reason', async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto(at(path));
  const first = page.locator('.scene').nth(0).getByRole('radio').nth(1);
  const later = page.locator('.scene').nth(4).locator('input').first();
  // In a fresh page nothing is picked: what is found later was not there from the start.
  await expect(page.locator('.scene input:checked')).toHaveCount(0);
  await first.check();
  // Where it cannot be seen yet it can still be reached, in print or by another program.
  await later.evaluate((input: HTMLInputElement) => (input.checked = true));
  await expect(activityOf(page)).not.toHaveAttribute('data-state');

  release();
  await bringToLife(activityOf(page));
  await expect(first).toBeChecked();
  await button(page, words.skip).click();
  await expect(activityOf(page)).toContainText(words.scene(2, round));
  await button(page, words.back).click();
  await expect(activityOf(page)).toContainText(words.scene(1, round));
  await expect(first).toBeChecked();
  await expect(later).toBeChecked();
  await button(page, words.check).click();
  await expect(scene(page).locator('.yours')).toHaveText(words.yours);
  await expect(scene(page).locator('[data-picked] input')).toBeChecked();
  await expect(first).toBeChecked();
});

test('without a pick, Check says so on screen and aloud, and no button is disabled', async ({ page }) => {
  await open(page);
  await expect(activityOf(page).locator('.nudge')).toHaveCount(0);
  await expect(activityOf(page).locator(':disabled, [aria-disabled]')).toHaveCount(0);
  await button(page, words.check).click();
  await expect(activityOf(page).locator('.nudge')).toHaveText(words.pickFirst);
  await expect(page.locator('#announcer')).toHaveText(words.pickFirst);
  await expect(scene(page).locator('.why')).toHaveCount(0);
  await expect(activityOf(page).locator(':disabled, [aria-disabled]')).toHaveCount(0);
  await options(page).first().check();
  await button(page, words.check).click();
  await expect(activityOf(page).locator('.nudge')).toHaveCount(0);
});

test('every option is explained after Check, whichever was picked', async ({ page }) => {
  await open(page);
  const count = await options(page).count();
  for (let pick = 0; pick < count; pick++) {
    await options(page).nth(pick).check();
    await expect(scene(page).locator('.why')).toHaveCount(0);
    await button(page, words.check).click();
    await expect(scene(page).locator('.why')).toHaveCount(count);
    for (const why of await scene(page).locator('.why').all()) await expect(why).toHaveText(/\w{3,}\. \S/u);
    await expect(scene(page).locator('.yours')).toHaveCount(1);
    await expect(scene(page).locator('.option').nth(pick).locator('.yours')).toBeVisible();
    const said = (await scene(page).locator('.option').nth(pick).locator('.why').innerText()).replace(
      words.yours,
      '',
    );
    await expect(page.locator('#announcer')).toHaveText(said.trim());
    await button(page, words.retry).click();
  }
});

test('Back keeps the pick and its explanations; Pick again takes them back and keeps the pick', async ({
  page,
}) => {
  await open(page);
  const first = await idOf(page);
  await options(page).nth(2).check();
  await button(page, words.check).click();
  await button(page, words.next).click();
  await options(page).nth(1).check();
  await button(page, words.back).click();
  expect(await idOf(page)).toBe(first);
  await expect(options(page).nth(2)).toBeChecked();
  await expect(scene(page).locator('.why').first()).toBeVisible();
  await button(page, words.retry).click();
  await expect(options(page).nth(2)).toBeFocused();
  await expect(scene(page).locator('.why')).toHaveCount(0);
  await button(page, words.skip).click();
  await expect(options(page).nth(1)).toBeChecked();
});

test('a round ends with the ideas to read again, and their links lead to pages that exist', async ({
  page,
  request,
}) => {
  await open(page);
  let missed = 0;
  for (let step = 0; step < round; step++) if (await answerBadly(page)) missed += 1;
  expect(missed).toBeGreaterThan(0);
  const end = page.locator('.round-end');
  await expect(end).toBeFocused();
  await expect(end).toContainText(words.reread);
  await expect(page.locator('#announcer')).toHaveText(words.done);
  await expect(scene(page)).toHaveCount(0);
  const links = await end.locator('li a').all();
  expect(links.length).toBeGreaterThan(0);
  const ideas = await end.locator('li').allTextContents();
  expect(new Set(ideas).size).toBe(ideas.length);
  for (const link of links) {
    const address = new URL((await link.getAttribute('href')) ?? 'missing', page.url());
    const answer = await request.get(address.href);
    expect(answer.status(), address.href).toBe(200);
    expect(await answer.text()).toContain('<h1');
    if (address.hash !== '') expect(await answer.text()).toContain(`id="${address.hash.slice(1)}"`);
  }
  expect((await request.get(new URL('not-a-page/', page.url()).href)).status()).toBe(404);
  // No score and no mark.
  await expect(end).not.toContainText(/\d|percent|score|passed|well done/iu);
});

test('a round in which every pick will do says that nothing calls for a second look', async ({ page }) => {
  await open(page);
  for (let step = 0; step < round; step++) {
    for (let pick = 0; ; pick++) {
      await options(page).nth(pick).check();
      await button(page, words.check).click();
      const verdict = await scene(page).locator('[data-picked]').getAttribute('data-verdict');
      if (['likely', 'possible', 'right'].includes(verdict ?? '')) break;
      await button(page, words.retry).click();
    }
    await activityOf(page).locator('button.go').click();
  }
  await expect(page.locator('.round-end')).toContainText(words.nothingToReread);
  await expect(page.locator('.round-end a')).toHaveCount(0);
});

test('no scene comes back before every other one has been seen, and none twice in a round', async ({
  page,
}) => {
  test.slow();
  await open(page);
  const seen: string[] = [];
  const rounds = Math.ceil(bankSize / round);
  for (let number = 0; number < rounds; number++) {
    const inRound: string[] = [];
    for (let step = 0; step < round; step++) {
      inRound.push(await idOf(page));
      await answer(page, options(page).first());
    }
    expect(new Set(inRound).size).toBe(round);
    seen.push(...inRound);
    await button(page, words.again).click();
    await expect(scene(page).locator('legend')).toBeFocused();
    await expect(activityOf(page).locator('input:checked')).toHaveCount(0);
    await expect(activityOf(page).locator('.why')).toHaveCount(0);
  }
  expect(new Set(seen.slice(0, bankSize)).size).toBe(bankSize);
});

test('from the first Tab to the end of a round by keyboard alone, and the focus is never lost', async ({
  page,
}) => {
  await page.goto(at(path));
  await tabTo(page, options(page).first());
  await expect(activityOf(page)).toHaveAttribute('data-state', 'ready');
  for (let step = 0; step < round; step++) {
    await tabTo(page, options(page).first());
    await press(page, 'ArrowDown');
    await expect(options(page).nth(1)).toBeFocused();
    await expect(options(page).nth(1)).toBeChecked();
    await tabTo(page, button(page, words.check));
    await press(page, step % 2 === 0 ? 'Enter' : 'Space');
    await expect(scene(page).locator('.why').first()).toBeVisible();
    await press(page, step % 2 === 0 ? 'Space' : 'Enter');
    await expect(step < round - 1 ? scene(page).locator('legend') : page.locator('.round-end')).toBeFocused();
  }
  await tabTo(page, button(page, words.again));
  await press(page, 'Enter');
  await expect(scene(page).locator('legend')).toBeFocused();
  await tabTo(page, button(page, words.skip));
  await press(page, 'Enter');
  await tabTo(page, button(page, words.back));
  await press(page, 'Space');
  await expect(scene(page).locator('legend')).toBeFocused();
});

test('a round leaves nothing on the device and sends nothing', async ({ page }) => {
  const sent = sentBy(page);
  await open(page);
  const before = await tracesOf(page);
  const ids: string[] = [];
  for (let step = 0; step < round; step++) {
    ids.push(await idOf(page));
    await answer(page, options(page).last());
  }
  await expect(page.locator('.round-end')).toBeVisible();
  await expect(page.locator('[data-saved]')).toHaveCount(0);
  expect(await tracesOf(page)).toEqual(before);
  // What everybody is sent to read without a network may come meanwhile; nothing of this round goes the other way.
  for (const id of ids) expect(sent.with(id), id).toEqual([]);

  await plantTraces(page, 'planted-words');
  const after = await tracesOf(page);
  for (const [name, value] of Object.entries(before)) {
    if (name !== 'workers') expect(after[name as keyof typeof after], name).not.toEqual(value);
  }
  await plantRequests(page, ids[0] ?? '');
  expect(sent.with(ids[0] ?? 'nothing')).toHaveLength(2);
});

for (const [when, finish] of [
  ['before anything is done', false],
  ['after a round', true],
] as const) {
  test(`on paper every scene is there ${when}, and what only a screen needs is not`, async ({ page }) => {
    await open(page);
    if (finish) for (let step = 0; step < round; step++) await answer(page, options(page).first());
    await expect(activityOf(page).locator('.controls')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(scene(page)).toHaveCount(bankSize);
    for (const part of ['header.top', 'footer', '.controls', '.doorway', '.crumbs'])
      for (const each of await page.locator(part).all()) await expect(each).toBeHidden();
  });
}
