import { expect, test } from '@playwright/test';
import { at, onePageOfEachKind, pageOf, pageAt } from '../helpers/page-kinds.ts';
import { bringToLife, openSearch } from '../helpers/live.ts';
import { faultsIn, faultsInAll, schemes } from '../helpers/schemes.ts';

test.describe.configure({ mode: 'parallel' });

for (const { kind, path } of onePageOfEachKind()) {
  test(`axe has nothing against a page of the kind "${kind}"`, async ({ page }) => {
    await page.goto(at(path));
    expect(await faultsInAll(page)).toEqual([]);
  });
}

test.describe('axe has nothing against what readers bring about', () => {
  test('a scene that was answered, and the end of a round', async ({ page }) => {
    await page.goto(at(pageOf('check').path));
    const activity = page.locator('[data-activity]').first();
    await bringToLife(activity);
    await activity.getByRole('button', { name: 'Check' }).click();
    await expect(activity.locator('.nudge')).toBeVisible();
    await activity.getByRole('radio').first().check();
    await activity.getByRole('button', { name: 'Check' }).click();
    await expect(activity.locator('.why').first()).toBeVisible();
    expect(await faultsInAll(page)).toEqual([]);

    while (!(await activity.locator('.round-end').isVisible())) {
      const forward = activity.locator('button.go');
      if ((await forward.textContent()) === 'Check') {
        await activity.getByRole('radio').first().check();
      }
      await forward.click();
    }
    expect(await faultsInAll(page)).toEqual([]);
  });

  test('a sheet with steps left empty, and what its answers add up to', async ({ page }) => {
    await page.goto(at(pageAt('/exercises/clearer-ask/').path));
    const activity = page.locator('[data-activity]').first();
    await bringToLife(activity);
    await activity.locator('button.go').click();
    await expect(activity.locator('.nudge')).toBeVisible();
    expect(await faultsInAll(page)).toEqual([]);

    while (!(await activity.locator('.closing').isVisible())) {
      const field = activity.locator('.step:not([hidden]) :is(textarea, input[type="text"])').first();
      if (await field.isVisible()) await field.fill('I would like ten minutes after dinner');
      await activity.locator('button.go').click();
    }
    expect(await faultsInAll(page)).toEqual([]);
    await activity.getByRole('button', { name: 'Start over' }).click();
    await expect(activity.locator('.notice')).toBeVisible();
    expect(await faultsInAll(page)).toEqual([]);
  });

  test('the search page with results, with help first, and with nothing found', async ({ page }) => {
    await page.goto(at('/search/'));
    const status = page.locator('[data-search-status]');
    for (const [words, said] of [
      ['sigh', /page(s)? found/u],
      ['i am afraid of him', /come first/u],
      ['xqzzk', /Nothing found/u],
    ] as const) {
      await page.getByRole('main').getByRole('searchbox').fill(words);
      await expect(status).toHaveText(said);
      expect(await faultsInAll(page)).toEqual([]);
    }
  });

  test('the search over a page, empty and with results', async ({ page }) => {
    await page.goto(at(pageOf('guide').path));
    const box = await openSearch(page);
    expect(await faultsInAll(page)).toEqual([]);
    await box.fill('sigh');
    await expect(page.getByRole('dialog').locator('[data-search-results] > li').first()).toBeVisible();
    expect(await faultsInAll(page)).toEqual([]);
  });

  test('the meaning of a term', async ({ page }) => {
    await page.goto(at(pageOf('guide').path));
    await page.locator('button.term').first().click();
    await expect(page.locator('[popover]').first()).toBeVisible();
    expect(await faultsInAll(page)).toEqual([]);
  });
});

for (const scheme of schemes) {
  test(`axe would find a fault in ${scheme}`, async ({ page }) => {
    await page.goto(at('/corrections/'));
    await page.evaluate(() => {
      const unlabelled = document.createElement('input');
      const faint = document.createElement('p');
      faint.textContent = 'faint';
      // A color of the writer's holds in forced colors only where it asks to.
      faint.style.setProperty('forced-color-adjust', 'none');
      faint.style.color = 'light-dark(#ddd, #333)';
      document.querySelector('.prose p')?.after(unlabelled, faint);
    });
    const rules = (await faultsIn(page, scheme)).map((fault) => fault.split(': ')[1]);
    expect(new Set(rules)).toEqual(new Set(['label', 'color-contrast']));
  });
}
