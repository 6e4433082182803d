import { expect, test } from '@playwright/test';
import { at, onePageOfEachKind, pageOf } from '../helpers/page-kinds.ts';
import { clipped, sideways, smallTargets, spaceText } from '../helpers/layout.ts';
import { bringToLife, openSearch, readThrough } from '../helpers/live.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ viewport: { width: 320, height: 640 } });

for (const { kind, path } of onePageOfEachKind()) {
  test(`a page of the kind "${kind}" fits 320 px, keeps its text when it is spaced, and its targets are 44 px`, async ({
    page,
  }) => {
    await page.goto(at(path));
    await readThrough(page);
    expect.soft(await sideways(page)).toEqual([]);
    expect.soft(await smallTargets(page)).toEqual([]);

    await spaceText(page);
    expect.soft(await sideways(page)).toEqual([]);
    expect.soft(await clipped(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect.soft(await clipped(page)).toEqual([]);
  });
}

test('what readers open fits as well: feedback, the meaning of a term, the search', async ({ page }) => {
  const { path } = pageOf('guide');
  await page.goto(at(path));
  const activity = page.locator('[data-activity]').first();
  await bringToLife(activity);
  await activity.getByRole('radio').first().check();
  await activity.getByRole('button', { name: 'Check' }).click();
  await expect(activity.locator('.why').first()).toBeVisible();
  expect(await smallTargets(page)).toEqual([]);
  await spaceText(page);
  expect(await clipped(page)).toEqual([]);

  await page.locator('button.term').first().click();
  await expect(page.locator('[popover]').first()).toBeVisible();
  expect(await clipped(page)).toEqual([]);
  expect(await sideways(page)).toEqual([]);

  await page.keyboard.press('Escape');
  await page.evaluate(() => scrollTo({ top: 0 }));
  const box = await openSearch(page);
  await box.fill('sigh');
  await expect(page.getByRole('dialog').locator('[data-search-results] > li').first()).toBeVisible();
  expect(await clipped(page)).toEqual([]);
  expect(await sideways(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
});

test('a box that is too wide, one that cuts its text and a target that is too small would be seen', async ({
  page,
}) => {
  await page.goto(at('/good-night/'));
  await page.evaluate(() => {
    const wide = document.createElement('div');
    wide.className = 'planted-wide';
    wide.textContent = 'wide';
    wide.style.width = '400px';
    const tight = document.createElement('p');
    tight.className = 'planted-tight';
    tight.textContent = 'Two lines of text in a box that is as high as one of them.';
    tight.style.cssText = 'height: 1.6em; overflow: hidden';
    const low = document.createElement('p');
    low.className = 'planted-low';
    low.textContent = 'Two lines of text in a box that is as high as one of them.';
    low.style.height = '1.6em';
    const small = document.createElement('button');
    small.className = 'planted-small';
    small.textContent = 'x';
    small.style.cssText = 'min-block-size: 0; padding: 0';
    document.querySelector('h1')?.after(wide, tight, low, small);
  });
  expect((await sideways(page)).join()).toContain('planted-wide');
  expect((await smallTargets(page)).join()).toContain('planted-small');
  await spaceText(page);
  const found = (await clipped(page)).join();
  expect(found).toContain('planted-tight');
  expect(found).toContain('planted-low');
});
