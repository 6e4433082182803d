import { expect, type Locator, type Page } from '@playwright/test';

/** Scrolls to an exercise and waits until it is live. */
export async function bringToLife(activity: Locator): Promise<void> {
  await activity.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await expect(activity).toHaveAttribute('data-state', 'ready');
}

/** Scrolls through the whole page, as a reader does, and waits until every exercise on it is live. */
export async function readThrough(page: Page): Promise<void> {
  for (const activity of await page.locator('[data-activity]').all()) await bringToLife(activity);
  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight }));
}

/** Opens the search from the header and waits until it takes words. */
export async function openSearch(page: Page): Promise<Locator> {
  await page.locator('header').getByRole('link', { name: 'Search' }).click();
  const box = page.getByRole('dialog').getByRole('searchbox');
  await expect(box).toBeFocused();
  return box;
}
