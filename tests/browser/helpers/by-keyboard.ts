import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab until an element has the focus. Fails when that takes longer than a page is long, or when the focus is lost on the way. */
export async function tabTo(page: Page, target: Locator, most = 120): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

/** Presses a key and expects that something still has the focus. */
export async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(page.locator('body:focus')).toHaveCount(0);
  await expect(page.locator(':focus')).toHaveCount(1);
}

async function isFocused(target: Locator): Promise<boolean> {
  return target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
}
