import { expect, test, type BrowserContext } from '@playwright/test';
import { leaveUrl } from '../../../site.config.ts';
import { at, everyPage, pageOf } from '../helpers/page-kinds.ts';

test.describe.configure({ mode: 'parallel' });

const guide = pageOf('guide');

/** What is to be seen of a page. */
type Seen = Readonly<{ title: string; elements: number }>;

/** Answers for the page that "Leave quickly" leads to, once `arrive` is called. */
async function stalled(context: BrowserContext): Promise<{ asked: () => boolean; arrive: () => void }> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  let asked = false;
  await context.route(
    (url) => url.href.startsWith(leaveUrl),
    async (route) => {
      asked = true;
      await promise;
      await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Rain later</h1>' });
    },
  );
  return { asked: () => asked, arrive: () => resolve(undefined) };
}

test('every page has the way out', () => {
  const withIt = everyPage().filter(({ html }) => html.includes(`href="${leaveUrl}"`));
  expect(withIt.map(({ path }) => path)).toEqual(everyPage().map(({ path }) => path));
});

test('the page is gone at once, however long the other takes, and Back does not bring it back', async ({
  page,
  context,
}) => {
  const other = await stalled(context);
  // The page tells by itself: while it is on its way elsewhere the browser answers no questions about it.
  const told: Seen[] = [];
  await page.exposeBinding('tell', (_source, seen: Seen) => told.push(seen));
  await page.goto(at('/'));
  await page.goto(at(guide.path));
  const words = (await page.locator('h1').innerText()).trim();
  await page.evaluate(() => {
    const { tell } = window as unknown as { tell: (seen: { title: string; elements: number }) => void };
    const shown = () =>
      [...document.querySelectorAll('body, body *')].filter((element) => element.checkVisibility());
    setInterval(() => tell({ title: document.title, elements: shown().length }), 20);
  });
  await expect.poll(() => told.at(-1)?.elements).toBeGreaterThan(100);

  await page.getByRole('link', { name: 'Leave quickly' }).click({ noWaitAfter: true });
  await expect.poll(other.asked).toBe(true);
  expect(page.url()).toContain(guide.path);
  const before = told.length;
  await expect.poll(() => told.length).toBeGreaterThan(before);
  expect(told.at(-1)).toEqual({ title: '', elements: 0 });

  other.arrive();
  await expect(page.getByRole('heading')).toHaveText('Rain later');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url()).not.toContain(guide.path);
  await expect(page.getByText(words)).toHaveCount(0);
});

test('Back does bring back a page that was left by a link of its own', async ({ page }) => {
  await page.goto(at(guide.path));
  const words = (await page.locator('h1').innerText()).trim();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Practice' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Exercises');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a link', async ({ page, context }) => {
    const other = await stalled(context);
    other.arrive();
    await page.goto(at(guide.path));
    await page.getByRole('link', { name: 'Leave quickly' }).click();
    await expect(page.getByRole('heading')).toHaveText('Rain later');
  });
});
