import { at, onePageOfEachKind, pageOf } from '../helpers/page-kinds.ts';
import { openSearch, readThrough } from '../helpers/live.ts';
import { test } from '../helpers/recorder.ts';

test.describe.configure({ mode: 'parallel' });

for (const { kind, path } of onePageOfEachKind()) {
  test(`a page of the kind "${kind}", read through: no message, no error, no request elsewhere, no violation`, async ({
    page,
    recorder,
  }) => {
    await page.goto(at(path));
    await readThrough(page);
    await recorder.expectQuiet();
  });
}

test('a search over a page: no message, no error, no request elsewhere, no violation', async ({
  page,
  recorder,
}) => {
  await page.goto(at(pageOf('guide').path));
  const box = await openSearch(page);
  await box.fill('he sighs and says nothing');
  await page.getByRole('dialog').locator('[data-search-results] > li').first().waitFor();
  await recorder.expectQuiet();
});
