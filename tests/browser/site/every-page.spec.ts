import { expect } from '@playwright/test';
import { readThrough } from '../helpers/live.ts';
import { at, everyPage } from '../helpers/page-kinds.ts';
import { test } from '../helpers/recorder.ts';
import { faultsInAll } from '../helpers/schemes.ts';

test.describe.configure({ mode: 'parallel' });

for (const { path } of everyPage()) {
  test(`${path}, read through: nothing for axe to find by day or night, and nothing happens that should not`, async ({
    page,
    recorder,
  }) => {
    await page.goto(at(path));
    await readThrough(page);
    // That axe finds what is planted is proved beside the tests of one page of each kind.
    expect.soft(await faultsInAll(page, ['light', 'dark'])).toEqual([]);
    await recorder.expectQuiet();
  });
}
