import { expect, type Page, test } from '@playwright/test';
import { bandOf, endOf, tableWeeks } from '../../../src/domain/simulation/bands.ts';
import { changedFromTheFirst, type Run, weeksOf, withBadWeek } from '../../../src/domain/simulation/run.ts';
import { simulation as words } from '../../../src/strings/simulation.ts';
import { press, tabTo } from '../helpers/by-keyboard.ts';
import { holdScripts } from '../helpers/hold-scripts.ts';
import { bringToLife } from '../helpers/live.ts';
import { at } from '../helpers/page-kinds.ts';
import { partOf } from '../helpers/part-of.ts';
import { faultsInAll } from '../helpers/schemes.ts';
import { plantRequests, sentBy } from '../helpers/sent.ts';
import { plantTraces, tracesOf } from '../helpers/traces.ts';

test.describe.configure({ mode: 'parallel' });
// What is kept for working offline is fetched behind a page's back.
test.use({ serviceWorkers: 'block' });

const { path, part } = partOf('simulation');
const [bet] = part.bands;

const activityOf = (page: Page) => page.locator('[data-activity]');
const button = (page: Page, name: string) => activityOf(page).getByRole('button', { name, exact: true });
const radio = (page: Page, name: string) => activityOf(page).getByRole('radio', { name, exact: true });
const told = (page: Page) => activityOf(page).locator('.told');
const twin = (page: Page) => activityOf(page).locator('.year .twin');
const runOf = (start: string): Run => ({ start, bet: bet.id, seed: part.seed, week: 52, badWeek: false });
const wordOf = (run: Run) => bandOf(part.bands, endOf(weeksOf(part, run))).word;

async function begin(page: Page, title = part.starts[0]?.title ?? ''): Promise<void> {
  await page.goto(at(path));
  await bringToLife(activityOf(page));
  await radio(page, title).check();
  await radio(page, bet.bet).check();
  await button(page, words.begin).click();
  await expect(page.locator('.year h4')).toBeFocused();
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('one can bet, and each year can be opened and read as a table', async ({ page }) => {
    await page.goto(at(path));
    await expect(activityOf(page)).toContainText(words.knows);
    await radio(page, bet.bet).check();
    const years = activityOf(page).locator('.years .twin');
    await expect(years).toHaveCount(part.starts.length);
    for (const [index, start] of part.starts.entries()) {
      const weeks = weeksOf(part, runOf(start.id));
      await expect(years.nth(index).locator('table')).toBeHidden();
      await years.nth(index).locator('summary').click();
      await expect(years.nth(index).locator('tbody tr')).toHaveCount(tableWeeks(weeks).length);
      await expect(years.nth(index).locator('tbody tr').last()).toContainText(wordOf(runOf(start.id)));
    }
    for (const each of part.leavesOut) await expect(activityOf(page)).toContainText(each.slice(0, 30));
  });
});

test('without two people and a bet it says so, and no button is disabled', async ({ page }) => {
  await page.goto(at(path));
  await bringToLife(activityOf(page));
  await radio(page, bet.bet).check();
  await button(page, words.begin).click();
  await expect(activityOf(page).locator('.nudge')).toHaveText(words.pickFirst);
  await expect(page.locator('#announcer')).toHaveText(words.pickFirst);
  await expect(activityOf(page).locator(':disabled')).toHaveCount(0);
});

test('week by week, in words, in a picture and in a table that say the same', async ({ page }) => {
  const start = part.starts[0];
  await begin(page);
  const weeks = weeksOf(part, runOf(start?.id ?? ''));
  await expect(activityOf(page).locator('.your-bet')).toHaveText(words.youBet(bet.bet));
  await button(page, words.week).click();
  await expect(told(page)).toContainText(words.weekIs(1, bandOf(part.bands, weeks[0]?.near ?? 0).word));
  await expect(told(page)).toContainText(words.answered(weeks[0]?.reached ?? 0, weeks[0]?.met ?? 0));
  await button(page, words.weeks).click();
  await expect(told(page)).toContainText(words.weekIs(5, bandOf(part.bands, weeks[4]?.near ?? 0).word));
  await expect(page.locator('#announcer')).toContainText('Week 5 of 52');
  await expect(activityOf(page).locator('svg title')).toContainText('Week 5 of 52');
  const points = await activityOf(page).locator('polyline.path').first().getAttribute('points');
  expect(points?.split(' ')).toHaveLength(6);
  await twin(page).locator('summary').click();
  await expect(twin(page).locator('tbody th')).toHaveText(['4', '5']);
  await button(page, words.toEnd).click();
  await expect(page.locator('.year-end')).toBeFocused();
  await expect(page.locator('.year-end')).toContainText(words.came(wordOf(runOf(start?.id ?? ''))));
  await expect(twin(page).locator('tbody tr')).toHaveCount(13);
});

for (const start of part.starts) {
  test(`“${start.title}”: a bad week hardly changes the year, and a year can end well`, async ({ page }) => {
    await begin(page, start.title);
    await button(page, words.toEnd).click();
    const first = runOf(start.id);
    await expect(page.locator('.year-end')).toContainText(words.came(wordOf(first)));
    const change = words.changeFirst(part.change.title);
    const well = bandOf(part.bands, endOf(weeksOf(part, first))).well;
    await expect(button(page, change)).toHaveCount(well ? 0 : 1);
    await button(page, part.badWeek.title).click();
    await expect(page.locator('.year-end')).toContainText(words.came(wordOf(withBadWeek(first))));
    await expect(page.locator('.year-end')).toContainText(part.badWeek.text);
    await expect(activityOf(page).locator('polyline.path.other')).toHaveCount(2);
    await expect(button(page, part.badWeek.title)).toHaveCount(0);
    if (well) return;
    await button(page, change).click();
    const changed = changedFromTheFirst(withBadWeek(first));
    expect(bandOf(part.bands, endOf(weeksOf(part, changed))).well).toBe(true);
    await expect(page.locator('.year-end')).toContainText(words.came(wordOf(changed)));
  });
}

test('a change of habit can begin in any week; another year and two others can be run', async ({ page }) => {
  await begin(page);
  await button(page, words.weeks).click();
  await button(page, part.change.title).click();
  await expect(activityOf(page)).toContainText(words.changed(5));
  await expect(button(page, part.change.title)).toHaveCount(0);
  await button(page, words.toEnd).click();
  await button(page, words.another).click();
  await expect(told(page)).toContainText('Before the first week');
  await expect(activityOf(page).locator('.other')).toHaveCount(0);
  await button(page, words.toEnd).click();
  await button(page, words.others).click();
  await expect(activityOf(page).locator('.bet legend').first()).toBeFocused();
  await expect(activityOf(page).locator('input:checked')).toHaveCount(0);
});

test('what was picked before the script came is there after it, and after a render for another reason', async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto(at(path));
  await expect(activityOf(page).locator('input:checked')).toHaveCount(0);
  const pick = radio(page, part.starts[1]?.title ?? '');
  await pick.check();
  release();
  await bringToLife(activityOf(page));
  await expect(pick).toBeChecked();
  await button(page, words.begin).click();
  await expect(activityOf(page).locator('.nudge')).toBeVisible();
  await expect(pick).toBeChecked();
  await radio(page, bet.bet).check();
  await button(page, words.begin).click();
  await expect(page.locator('.year h4')).toHaveText(part.starts[1]?.title ?? '');
});

test('by keyboard alone, and the focus is never lost', async ({ page }) => {
  await page.goto(at(path));
  await tabTo(page, radio(page, part.starts[0]?.title ?? ''));
  await expect(activityOf(page)).toHaveAttribute('data-state', 'ready');
  await press(page, 'Space');
  await tabTo(page, radio(page, bet.bet));
  await press(page, 'Space');
  await tabTo(page, button(page, words.begin));
  await press(page, 'Enter');
  await expect(page.locator('.year h4')).toBeFocused();
  await tabTo(page, button(page, words.weeks));
  for (let step = 0; step < 12; step++) await press(page, 'Enter');
  await expect(told(page)).toContainText('Week 48 of 52');
  await press(page, 'Enter');
  await expect(page.locator('.year-end')).toBeFocused();
  await tabTo(page, button(page, part.badWeek.title));
  await press(page, 'Enter');
  await expect(page.locator('.year-end')).toBeFocused();
});

test('axe has nothing against it at the bet, on the way and at the end', async ({ page }) => {
  await page.goto(at(path));
  await bringToLife(activityOf(page));
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 640 });
    expect(await faultsInAll(page)).toEqual([]);
  }
  await begin(page);
  await button(page, words.weeks).click();
  await twin(page).locator('summary').click();
  expect(await faultsInAll(page)).toEqual([]);
  await button(page, words.toEnd).click();
  await button(page, part.badWeek.title).click();
  expect(await faultsInAll(page)).toEqual([]);
});

test('a year leaves nothing on the device and sends nothing', async ({ page }) => {
  const sent = sentBy(page);
  await page.goto(at(path));
  await bringToLife(activityOf(page));
  const before = await tracesOf(page);
  await radio(page, part.starts[0]?.title ?? '').check();
  await radio(page, bet.bet).check();
  await button(page, words.begin).click();
  await button(page, words.toEnd).click();
  await expect(page.locator('[data-saved]')).toHaveCount(0);
  expect(await tracesOf(page)).toEqual(before);
  expect(sent.with(part.starts[0]?.id ?? 'missing')).toEqual([]);
  await plantTraces(page, 'planted-words');
  expect(await tracesOf(page)).not.toEqual(before);
  await plantRequests(page, part.starts[0]?.id ?? 'missing');
  expect(sent.with(part.starts[0]?.id ?? 'missing')).toHaveLength(2);
});

test('on paper the bet and the years stand open, and what only a screen needs does not', async ({ page }) => {
  await page.goto(at(path));
  await bringToLife(activityOf(page));
  await expect(activityOf(page).locator('.years')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(activityOf(page).locator('.years table')).toHaveCount(part.starts.length);
  for (const table of await activityOf(page).locator('.years table').all()) await expect(table).toBeVisible();
  await expect(radio(page, bet.bet)).toBeVisible();
  for (const each of await activityOf(page).locator('.controls').all()) await expect(each).toBeHidden();
});
