import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { calendar as words } from '../../../src/strings/calendar.ts';
import { compressed } from '../helpers/bytes.ts';
import { press, tabTo } from '../helpers/by-keyboard.ts';
import { holdScripts } from '../helpers/hold-scripts.ts';
import { test } from '../helpers/samples.ts';
import { faultsInAll } from '../helpers/schemes.ts';
import { plantRequests, sentBy } from '../helpers/sent.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ timezoneId: 'America/New_York' });

const path = 'exercises/sample-ritual/';
const control = (page: Page) => page.locator('[data-calendar]');
const titleField = (page: Page) => control(page).getByLabel(words.name);

async function open(page: Page): Promise<void> {
  await page.goto(path);
  await control(page).scrollIntoViewIfNeeded();
  await expect(control(page)).toHaveAttribute('data-state', 'ready');
}

/** Asks for the file and reads it. */
async function fileOf(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    control(page).getByRole('button', { name: words.get }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = calendar.getFirstSubcomponent('vevent');
  if (event === null) throw new Error('There is no event.');
  return { name: download.suggestedFilename(), text, event };
}

test('a file with a title that says nothing, on the days and at the hour that are meant, in the device’s zone', async ({
  page,
}) => {
  await open(page);
  const { name, text, event } = await fileOf(page);
  expect(name).toBe('reminder.ics');
  expect(event.getFirstPropertyValue('summary')).toBe('A few minutes');
  expect(String(event.getFirstPropertyValue('rrule'))).toBe('FREQ=WEEKLY;BYDAY=TU,FR');
  const start = event.getFirstProperty('dtstart');
  expect(start?.getParameter('tzid')).toBe('America/New_York');
  expect(String(start?.getFirstValue())).toMatch(/T20:30:00$/u);
  expect(text).toContain('BEGIN:VTIMEZONE');
  await expect(control(page).locator('.said')).toHaveText(words.done);
  await expect(page.locator('#announcer')).toHaveText(words.done);
});

test('title, time and days are the reader’s, also where they were changed before the script came', async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto(path);
  await titleField(page).fill('שעה שלנו; tea, at eight');
  release();
  await control(page).scrollIntoViewIfNeeded();
  await expect(control(page)).toHaveAttribute('data-state', 'ready');
  await control(page).getByLabel(words.time).fill('07:05');
  await control(page).getByText('Tuesday').click();
  const { event } = await fileOf(page);
  expect(event.getFirstPropertyValue('summary')).toBe('שעה שלנו; tea, at eight');
  expect(String(event.getFirstPropertyValue('rrule'))).toBe('FREQ=WEEKLY;BYDAY=FR');
  expect(String(event.getFirstPropertyValue('dtstart'))).toMatch(/T07:05:00$/u);
});

test('what is missing is said', async ({ page }) => {
  await open(page);
  for (const day of ['Tuesday', 'Friday']) await control(page).getByText(day).click();
  await control(page).getByRole('button', { name: words.get }).click();
  await expect(control(page).locator('.said')).toHaveText(words.needsDay);
  await control(page).getByLabel(words.time).fill('');
  await control(page).getByRole('button', { name: words.get }).click();
  await expect(control(page).locator('.said')).toHaveText(words.needsTime);
});

test('the maker of files comes when it is asked for, weighs at most 12 KB, and nothing is sent', async ({
  page,
  recorder,
}) => {
  const sent = sentBy(page);
  await open(page);
  await titleField(page).fill('zebra');
  const before = new Set(recorder.scripts);
  await fileOf(page);
  const brought = recorder.scripts.filter((url) => !before.has(url) && url.includes('/_astro/'));
  expect(brought.length).toBeGreaterThan(0);
  let bytes = 0;
  for (const url of brought) bytes += compressed(Buffer.from(await (await page.request.get(url)).body()));
  expect(bytes).toBeLessThanOrEqual(12 * 1024);
  expect(sent.with('zebra')).toEqual([]);
  await plantRequests(page, 'zebra');
  expect(sent.with('zebra')).toHaveLength(2);
});

test('by keyboard alone, and axe has nothing against it', async ({ page }) => {
  await open(page);
  await tabTo(page, titleField(page), 200);
  await page.keyboard.type('Tea');
  const get = control(page).getByRole('button', { name: words.get });
  await tabTo(page, get);
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Enter')]);
  expect(download.suggestedFilename()).toBe(words.fileName);
  await expect(control(page).locator('.said')).toHaveText(words.done);
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await faultsInAll(page)).toEqual([]);
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is not offered', async ({ page }) => {
    await page.goto(path);
    await expect(control(page)).toHaveCount(1);
    await expect(control(page)).toBeHidden();
  });
});
