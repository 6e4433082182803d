import { expect, type Page } from '@playwright/test';
import { at, pageOf, pageAt } from '../helpers/page-kinds.ts';
import { bringToLife } from '../helpers/live.ts';
import { test } from '../helpers/recorder.ts';

test.describe.configure({ mode: 'parallel' });

const dialogOf = (page: Page) => page.getByRole('dialog');
const boxOf = (page: Page) => dialogOf(page).getByRole('searchbox');

test('the first key leads past the header to the page', async ({ page }) => {
  await page.goto(at(pageOf('guide').path));
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the page' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('the header is walked through in order, and each stop shows where it is', async ({ page }) => {
  await page.goto(at(pageOf('guide').path));
  const stops: string[] = [];
  for (const _ of Array(7)) {
    await page.keyboard.press('Tab');
    const focus = page.locator(':focus');
    stops.push((await focus.innerText()).trim());
    await expect(focus).not.toHaveCSS('outline-style', 'none');
    await expect(focus).toBeInViewport();
  }
  expect(stops).toEqual([
    'Skip to the page',
    'Toward',
    'Read',
    'Practice',
    'What just happened?',
    'Search',
    'Leave quickly',
  ]);
});

test('a slash opens the search; words are typed, counted aloud, and a result is reached and followed', async ({
  page,
  recorder,
}) => {
  await page.goto(at(pageOf('guide').path));
  await page.keyboard.press('/');
  await expect(boxOf(page)).toBeFocused();
  await page.keyboard.type('the weekly check-in');
  await expect(dialogOf(page).locator('#announcer')).toHaveText(/pages? found|nearest/u);
  await expect(page.locator('#announcer')).toHaveCount(1);

  const first = dialogOf(page).locator('[data-search-results] > li a').first();
  const target = new URL((await first.getAttribute('href')) ?? '', page.url()).href;
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  // What was typed is in no address: neither the page's nor that of a request.
  expect(page.url()).not.toContain('weekly');
  const asked = recorder.requests.map(({ url }) => decodeURIComponent(url));
  expect(asked.filter((url) => url.includes('/pagefind/'))).not.toEqual([]);
  expect(asked.filter((url) => url.includes('weekly'))).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(target);
});

for (const [how, keys] of [
  ['Ctrl+K', 'Control+k'],
  ['a slash', '/'],
] as const) {
  test(`${how} opens the search from wherever one is, and Escape leads back there`, async ({ page }) => {
    await page.goto(at(pageOf('guide').path));
    const here = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Practice' });
    await here.focus();
    await page.keyboard.press(keys);
    await expect(boxOf(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toBeHidden();
    await expect(here).toBeFocused();
    // The page's one live region is back in the page, and the search opens again.
    await expect(page.locator('body > #announcer')).toHaveCount(1);
    await page.keyboard.press(keys);
    await expect(boxOf(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(here).toBeFocused();
  });
}

test('Enter on the link opens the search, and Escape leads back to the link', async ({ page }) => {
  await page.goto(at(pageOf('guide').path));
  const link = page.locator('header').getByRole('link', { name: 'Search' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(boxOf(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
});

test('a slash in a field is a slash', async ({ page }) => {
  await page.goto(at(pageAt('/exercises/clearer-ask/').path));
  await bringToLife(page.locator('[data-activity]').first());
  const field = page.locator('.step:not([hidden]) :is(textarea, input[type="text"])').first();
  await field.focus();
  await page.keyboard.type('and/or');
  await expect(field).toHaveValue('and/or');
  await expect(dialogOf(page)).toBeHidden();
});

test('a scene is answered by keyboard alone', async ({ page }) => {
  await page.goto(at(pageOf('check').path));
  const activity = page.locator('[data-activity]').first();
  await bringToLife(activity);
  const first = activity.locator('.scene:not([hidden])').getByRole('radio').first();
  await first.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(activity.locator('.scene:not([hidden])').getByRole('radio').nth(1)).toBeChecked();
  const check = activity.getByRole('button', { name: 'Check' });
  while (!(await check.evaluate((button) => button === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(activity.locator('.why').first()).toBeVisible();
  await expect(page.locator('#announcer')).not.toBeEmpty();
  await page.keyboard.press('Enter');
  await expect(activity.locator('.scene:not([hidden]) legend')).toBeFocused();
});
