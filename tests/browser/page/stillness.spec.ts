import { expect, test, type Page } from '@playwright/test';
import { bringToLife, readThrough } from '../helpers/live.ts';
import { at, pageOf } from '../helpers/page-kinds.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ viewport: { width: 360, height: 640 } });

/** Something that moved without the reader's doing. */
type Shift = Readonly<{ value: number; moved: readonly string[] }>;

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    type Entry = PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
    };
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Entry[]) {
        if (hadRecentInput) continue;
        const moved = sources.map(({ node, previousRect, currentRect }) => {
          const name = node instanceof Element ? `${node.tagName}.${node.className}` : 'text';
          return `${name} from ${previousRect.top} to ${currentRect.top}`;
        });
        shifts.push({ value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
});

/**
 * Expects that nothing has moved so far. Then a block comes late and pushes the text down: when that is reported, all that
 * moved before it has been reported, too.
 */
async function expectStill(page: Page): Promise<void> {
  const shifts = () => page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
  await framesLater(page, () => scrollTo({ top: 0 }));
  await framesLater(page, () => {
    const late = document.createElement('div');
    late.style.height = '200px';
    document.querySelector('main')?.prepend(late);
  });
  await expect.poll(async () => (await shifts()).length).toBeGreaterThan(0);
  expect((await shifts()).slice(0, -1)).toEqual([]);
}

/** Does something in the page and waits until it has been shown. */
async function framesLater(page: Page, act: () => void): Promise<void> {
  await page.evaluate(act);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

for (const kind of [
  'guide',
  'check',
  'deck',
  'dials',
  'loop',
  'ritual',
  'worksheet',
  'rehearsal',
  'tally',
  'simulation',
  'search',
  'home',
] as const) {
  test(`nothing moves while a page of the kind "${kind}" loads and is read through`, async ({ page }) => {
    await page.goto(at(pageOf(kind).path));
    await readThrough(page);
    await expectStill(page);
  });
}

for (const [kind, width] of [
  ['guide', 360],
  ['check', 360],
  ['worksheet', 360],
  ['check', 320],
  ['check', 1280],
  ['worksheet', 1280],
  ['rehearsal', 360],
  ['rehearsal', 1280],
  ['tally', 360],
  ['tally', 1280],
  ['simulation', 360],
  ['simulation', 1280],
] as const) {
  test(`nothing moves when an exercise on a page of the kind "${kind}", ${width} px wide, comes to life before the reader's eyes`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width, height: 640 });
    const { path, html } = pageOf(kind);
    const activities = html.split(' data-activity="').length - 1;
    expect(activities).toBeGreaterThan(0);
    for (let index = 0; index < activities; index++) {
      // The script is slow: it arrives when the reader is there already.
      const { promise: wanted, resolve } = Promise.withResolvers<undefined>();
      await context.route('**/_astro/*.js', async (route) => {
        await wanted;
        await route.continue();
      });
      await page.goto(at(path));
      const activity = page.locator('[data-activity]').nth(index);
      await activity.evaluate((element) => element.scrollIntoView({ block: 'end' }));
      await framesLater(page, () => undefined);
      await expect(activity).not.toHaveAttribute('data-state', 'ready');
      resolve(undefined);
      await expect(activity).toHaveAttribute('data-state', 'ready');
      await bringToLife(activity);
      await expectStill(page);
      await context.unrouteAll();
    }
  });
}
