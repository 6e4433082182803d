import { expect } from '@playwright/test';
import type { Practice } from '../../../src/schemas/exercise.ts';
import { samples } from '../../content/samples.ts';
import { bringToLife } from '../helpers/live.ts';
import { test } from '../helpers/samples.ts';

test.describe.configure({ mode: 'parallel' });

// What an author does to add an exercise of a known kind: one file of content (a deck or a bank of scenes is another one).
for (const { id, fields } of samples()) {
  const { title, parts, modes } = fields as unknown as Practice;
  const pages = ['', ...('how' in modes.together ? ['together/'] : [])];

  test(`${parts.map(({ kind }) => kind).join(', ')}: one file makes a page that comes to life`, async ({
    page,
    recorder,
  }) => {
    for (const each of pages) {
      await page.goto(`exercises/${id}/${each}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.locator('[data-activity]')).toHaveCount(parts.length);
      for (const activity of await page.locator('[data-activity]').all()) {
        await expect(activity).toHaveAttribute('data-activity', id);
        await bringToLife(activity);
      }
    }
    await page.goto('exercises/');
    await expect(page.locator(`.exercises a[href$="/exercises/${id}/"]`)).toHaveText(title);
    await recorder.expectQuiet();
  });
}
