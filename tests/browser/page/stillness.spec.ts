import { expect, test, type Page } from '@playwright/test';
import { at, pageOf } from '../helpers/page-kinds.ts';
import { readThrough } from '../helpers/live.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ viewport: { width: 360, height: 640 } });

/** What has moved on the page so far without the reader's doing, and what moved it. */
const shifts = (page: Page) =>
  page.evaluate(() => (window as unknown as { shifts: { value: number; moved: string[] }[] }).shifts);

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    type Shift = PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null }[];
    };
    const seen: { value: number; moved: string[] }[] = [];
    Object.assign(window, { shifts: seen });
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
        if (hadRecentInput) continue;
        const moved = sources.map(({ node }) =>
          node instanceof Element ? `${node.tagName}.${node.className}` : 'text',
        );
        seen.push({ value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
});

for (const kind of ['guide', 'check', 'worksheet', 'search', 'home'] as const) {
  test(`nothing moves while a page of the kind "${kind}" loads, is read through and comes to life`, async ({
    page,
  }) => {
    await page.goto(at(pageOf(kind).path));
    await readThrough(page);
    await page.evaluate(() => scrollTo({ top: 0 }));
    // The control: a block that comes late pushes the text down, and all that moved before is reported before it.
    await page.evaluate(() => {
      const late = document.createElement('div');
      late.style.height = '200px';
      requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector('main')?.prepend(late)));
    });
    await expect.poll(async () => (await shifts(page)).length).toBeGreaterThan(0);
    expect((await shifts(page)).slice(0, -1)).toEqual([]);
  });
}
