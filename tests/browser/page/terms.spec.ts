import { expect, test } from '@playwright/test';
import { at, pageOf } from '../helpers/page-kinds.ts';

for (const script of [true, false]) {
  test.describe(script ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: script });

    test('the meaning of a term opens and closes by keyboard, and leads to its page', async ({ page }) => {
      await page.goto(at(pageOf('guide').path));
      const term = page.locator('button.term').first();
      const meaning = page.locator(`#${await term.getAttribute('popovertarget')}`);
      await expect(meaning).toBeHidden();

      await term.focus();
      await page.keyboard.press('Enter');
      await expect(meaning).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(meaning).toBeHidden();
      await expect(term).toBeFocused();

      await page.keyboard.press('Space');
      await expect(meaning).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(meaning.getByRole('link')).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/glossary\/[^/]+\/$/u);
    });
  });
}
