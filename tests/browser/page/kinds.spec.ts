import { expect } from '@playwright/test';
import { compressed } from '../helpers/bytes.ts';
import { holdScripts } from '../helpers/hold-scripts.ts';
import { sideways, smallTargets } from '../helpers/layout.ts';
import { bringToLife } from '../helpers/live.ts';
import { activityOf, openSample, sampleKinds } from '../helpers/sample-kinds.ts';
import { test } from '../helpers/samples.ts';
import { faultsInAll } from '../helpers/schemes.ts';

test.describe.configure({ mode: 'parallel' });

for (const { name, path, way, words } of sampleKinds) {
  test.describe(`${name}:`, () => {
    test.describe('without a script', () => {
      test.use({ javaScriptEnabled: false });

      test('all of it can be read, and nothing is offered that needs one', async ({ page }) => {
        await page.goto(path);
        for (const text of words) await expect(activityOf(page).getByText(text).first()).toBeVisible();
        const buttons = await activityOf(page).locator('button').all();
        expect(buttons).not.toEqual([]);
        for (const each of buttons) await expect(each).toBeHidden();
        await page.emulateMedia({ media: 'print' });
        for (const text of words) await expect(activityOf(page).getByText(text).first()).toBeVisible();
      });
    });

    test('on paper, all of it is there once the script runs as well', async ({ page }) => {
      await openSample(page, path);
      await page.emulateMedia({ media: 'print' });
      for (const text of words) await expect(activityOf(page).getByText(text).first()).toBeVisible();
      await expect(activityOf(page).locator('.controls').first()).toBeHidden();
    });

    test('nothing moves when it comes to life', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      const release = await holdScripts(page);
      await page.goto(path);
      await activityOf(page).scrollIntoViewIfNeeded();
      await page.evaluate(() => document.fonts.ready);
      const box = () => activityOf(page).evaluate((element) => element.getBoundingClientRect().height);
      const places = () =>
        activityOf(page)
          .locator('button, legend, input, textarea, h4, summary')
          .evaluateAll((elements) =>
            elements
              .filter((element) => element.checkVisibility())
              .map((element) => {
                const { top, left } = element.getBoundingClientRect();
                return `${element.tagName} ${Math.round(top + scrollY)} ${Math.round(left)}`;
              }),
          );
      const [height, before] = [await box(), await places()];
      release();
      await bringToLife(activityOf(page));
      expect(await box()).toBeCloseTo(height, 0);
      expect(await places()).toEqual(before);
      expect(before.length).toBeGreaterThan(1);
    });

    test('axe has nothing against any place on the way, in any scheme, at 360 and 320 px', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await openSample(page, path);
      for (const [place, go] of way) {
        await go(page);
        for (const width of [360, 320]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await sideways(page), `${place} at ${width}`).toEqual([]);
          expect(await smallTargets(page), `${place} at ${width}`).toEqual([]);
        }
        expect(await faultsInAll(page), place).toEqual([]);
      }
    });

    test('nothing goes wrong on the way, and the focus is never lost', async ({ page, recorder }) => {
      await openSample(page, path);
      for (const [index, [place, go]] of way.entries()) {
        await go(page);
        if (index === 0) continue;
        await expect
          .poll(() => page.evaluate(() => document.activeElement?.tagName), { message: place })
          .not.toBe('BODY');
      }
      await recorder.expectQuiet();
    });

    test('it comes to life on 18 KB of script', async ({ page, recorder }) => {
      await openSample(page, path);
      const sizes: Record<string, number> = {};
      for (const url of recorder.scripts.filter((each) => /\/_astro\/(?!AddToCalendar)/u.test(each))) {
        sizes[new URL(url).pathname] = compressed(Buffer.from(await (await page.request.get(url)).body()));
      }
      const sum = Object.values(sizes).reduce((total, bytes) => total + bytes, 0);
      expect(sum, JSON.stringify(sizes, null, 1)).toBeLessThanOrEqual(18 * 1024);
      expect(sum).toBeGreaterThan(5 * 1024);
    });
  });
}
