import { expect, type Page, test } from '@playwright/test';
import { tally as words } from '../../../src/strings/tally.ts';
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
test.use({ serviceWorkers: 'block', timezoneId: 'Europe/Lisbon' });

const { path, part } = partOf('tally');
const [moment, second] = part.moments;
const [place] = part.places;
const [hour] = part.hours;

const activityOf = (page: Page) => page.locator('[data-activity]');
const button = (page: Page, name: string) => activityOf(page).getByRole('button', { name, exact: true });
const radio = (page: Page, name: string) => activityOf(page).getByRole('radio', { name, exact: true });
const rows = (page: Page) => page.locator('.tally-week tbody tr');
const today = (page: Page) => rows(page).first().locator('td');
const words_ = (index: number) => part.moments[index]?.short ?? 'missing';

/** Opens the page at a moment of the clock. */
async function openAt(page: Page, moment_: string): Promise<void> {
  await page.clock.setFixedTime(moment_);
  await page.goto(at(path));
  await bringToLife(activityOf(page));
}

async function putDown(page: Page, index = 0, where?: string, when?: string): Promise<void> {
  await radio(page, part.moments[index]?.text ?? '').check();
  if (where !== undefined) await radio(page, where).check();
  if (when !== undefined) await radio(page, when).check();
  await button(page, words.put).click();
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the choices, an empty week and the way to do it on paper are there', async ({ page }) => {
    await page.goto(at(path));
    for (const { text } of part.moments) await radio(page, text).check();
    await expect(radio(page, part.moments.at(-1)?.text ?? '')).toBeChecked();
    await expect(rows(page).locator('th')).toHaveText(words.daysAgo);
    await expect(activityOf(page)).toContainText(part.paper.slice(0, 40));
    await expect(activityOf(page).getByRole('button')).toHaveCount(0);
  });
});

test('three taps put a moment of one’s own down; place and time may be left out', async ({ page }) => {
  await openAt(page, '2026-11-24T20:00:00Z');
  await putDown(page, 0, place?.text, hour?.text);
  await expect(today(page)).toHaveText(words_(0));
  const said = words.putDown([moment?.short, place?.said, hour?.said].join(', '));
  await expect(activityOf(page).locator('.said')).toHaveText(said);
  await expect(page.locator('#announcer')).toHaveText(said);
  await expect(activityOf(page).locator('input:checked')).toHaveCount(0);
  await putDown(page, 1);
  await putDown(page, 0);
  await expect(today(page)).toHaveText(`${words.times(moment?.short ?? '', 2)}, ${second?.short}`);
  await expect(rows(page).nth(1).locator('td')).toContainText(words.nothingSaid);
});

test('without a pick it says so on screen and aloud', async ({ page }) => {
  await openAt(page, '2026-11-24T20:00:00Z');
  await radio(page, place?.text ?? '').check();
  await button(page, words.put).click();
  await expect(activityOf(page).locator('.nudge')).toHaveText(words.pickFirst);
  await expect(page.locator('#announcer')).toHaveText(words.pickFirst);
  await expect(activityOf(page).locator(':disabled')).toHaveCount(0);
  // A place that was tapped can be taken back.
  await activityOf(page).locator('.chips').first().getByText(words.leaveOut).click();
  await putDown(page, 0);
  await expect(activityOf(page).locator('.said')).toHaveText(words.putDown(words_(0)));
});

test('undo takes the last one back, one after the other', async ({ page }) => {
  await openAt(page, '2026-11-24T20:00:00Z');
  await expect(button(page, words.undo)).toHaveCount(0);
  await putDown(page, 0);
  await putDown(page, 1);
  await button(page, words.undo).click();
  await expect(today(page)).toHaveText(words_(0));
  await expect(page.locator('#announcer')).toHaveText(words.takenBack);
  await button(page, words.undo).click();
  await expect(today(page)).toContainText(words.nothingSaid);
  await expect(button(page, words.undo)).toHaveCount(0);
});

test('a sentence says where and when, once there are enough, and compares nothing else', async ({ page }) => {
  await openAt(page, '2026-11-24T20:00:00Z');
  const pattern = activityOf(page).locator('.pattern');
  for (let count = 0; count < 4; count++) {
    await expect(pattern).toHaveText(words.noPattern);
    await putDown(page, count % part.moments.length, place?.text, hour?.text);
  }
  await expect(pattern).toHaveText(words.pattern(place?.said, hour?.said));
  await expect(pattern).not.toContainText(/\d|%|percent|ratio|they|partner/iu);
});

for (const [when, now, day] of [
  ['half past midnight still belongs to the evening before', '2026-11-24T00:30:00Z', '2026-11-23'],
  ['in the night in which an hour comes twice', '2026-10-25T03:30:00Z', '2026-10-24'],
  ['on the day after it', '2026-10-26T12:00:00Z', '2026-10-26'],
] as const) {
  test(`the day is the right one: ${when}`, async ({ page }) => {
    await openAt(page, now);
    await putDown(page, 0);
    await expect(rows(page).first()).toHaveAttribute('data-day', day);
    await expect(today(page)).toHaveText(words_(0));
    const days = await rows(page).evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['day']));
    expect(new Set(days).size).toBe(7);
  });
}

test('when the day turns while the page is open, what comes next belongs to the new day', async ({
  page,
}) => {
  await openAt(page, '2026-11-24T23:00:00Z');
  await putDown(page, 0);
  await page.clock.setFixedTime('2026-11-25T08:00:00Z');
  await putDown(page, 1);
  await expect(today(page)).toHaveText(words_(1));
  await expect(rows(page).nth(1).locator('td')).toHaveText(words_(0));
  await button(page, words.weekBefore).click();
  await expect(rows(page).first()).toHaveAttribute('data-day', '2026-11-18');
  await expect(page.locator('.tally-week caption')).toHaveText(words.weekOf('November 12', 'November 18'));
  await button(page, words.weekAfter).click();
  await expect(today(page)).toHaveText(words_(1));
});

test('what was tapped before the script came is there after it, and after a render for another reason', async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto(at(path));
  await expect(activityOf(page).locator('input:checked')).toHaveCount(0);
  await radio(page, moment?.text ?? '').check();
  await radio(page, place?.text ?? '').check();
  release();
  await bringToLife(activityOf(page));
  await expect(radio(page, moment?.text ?? '')).toBeChecked();
  await button(page, words.weekBefore).click();
  await expect(radio(page, moment?.text ?? '')).toBeChecked();
  await expect(radio(page, place?.text ?? '')).toBeChecked();
  await button(page, words.put).click();
  await expect(activityOf(page).locator('.said')).toHaveText(
    words.putDown([moment?.short, place?.said].join(', ')),
  );
});

test('by keyboard alone, and the focus is never lost', async ({ page }) => {
  await page.goto(at(path));
  await tabTo(page, radio(page, moment?.text ?? ''));
  await expect(activityOf(page)).toHaveAttribute('data-state', 'ready');
  await press(page, 'Space');
  await tabTo(page, radio(page, place?.text ?? ''));
  await press(page, 'ArrowDown');
  await tabTo(page, button(page, words.put));
  await press(page, 'Enter');
  await expect(today(page)).toHaveText(words_(0));
  await tabTo(page, button(page, words.undo));
  await page.keyboard.press('Space');
  await expect(today(page)).toContainText(words.nothingSaid);
});

test('axe has nothing against it, empty and with a week in it', async ({ page }) => {
  await openAt(page, '2026-11-24T20:00:00Z');
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 640 });
    expect(await faultsInAll(page)).toEqual([]);
  }
  await putDown(page, 0, place?.text, hour?.text);
  await radio(page, second?.text ?? '').check();
  await radio(page, place?.text ?? '').check();
  expect(await faultsInAll(page)).toEqual([]);
});

test('a day leaves nothing on the device and sends nothing', async ({ page }) => {
  const sent = sentBy(page);
  await openAt(page, '2026-11-24T20:00:00Z');
  const before = await tracesOf(page);
  await putDown(page, 0, place?.text, hour?.text);
  await expect(page.locator('[data-saved]')).toHaveCount(0);
  expect(await tracesOf(page)).toEqual(before);
  expect(sent.with(moment?.id ?? 'missing')).toEqual([]);
  await plantTraces(page, 'planted-words');
  expect(await tracesOf(page)).not.toEqual(before);
  await plantRequests(page, moment?.id ?? 'missing');
  expect(sent.with(moment?.id ?? 'missing')).toHaveLength(2);
});

test('on paper the week is an empty sheet: what was put down is not printed', async ({ page }) => {
  await openAt(page, '2026-11-24T20:00:00Z');
  await putDown(page, 0);
  await expect(today(page).locator('.log')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(rows(page)).toHaveCount(7);
  await expect(rows(page).first().locator('th')).toBeVisible();
  for (const log of await page.locator('.log').all()) await expect(log).toBeHidden();
  await expect(activityOf(page)).toContainText(part.paper.slice(0, 40));
});
