import { expect, type Page, test } from '@playwright/test';
import { erased, taking as words } from '../../../src/strings/taking.ts';
import { keepOnDevice } from '../helpers/kept-notebook.ts';
import { type OwnServer, ownServer } from '../helpers/own-server.ts';
import { sheet } from '../helpers/sample-records.ts';
import { plantTraces, tracesOf } from '../helpers/traces.ts';

test.describe.configure({ mode: 'parallel' });

const records = [sheet(1), sheet(2)];
const withoutHeader = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'Clear-Site-Data'));

let server: OwnServer;
test.afterEach(() => server.stop());

/** A browser with a notebook, the files for reading without a network, a theme and more. */
async function fill(page: Page): Promise<void> {
  await page.goto(server.url);
  await page.keyboard.press('Tab');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await keepOnDevice(page, records);
  await plantTraces(page, 'planted');
  await page.evaluate(() => localStorage.setItem('theme', 'dark'));
}

async function expectNothingLeft(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const { local, session, databases, caches, workers } = await tracesOf(page, { everybodys: true });
      return { local, session, databases, caches, workers };
    })
    .toEqual({ local: [], session: [], databases: [], caches: [], workers: [] });
}

/** The same, but for the files that everybody has: a tab that is still open may fetch these again. */
async function expectNothingOwn(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const { local, session, databases, caches } = await tracesOf(page);
      return [...local, ...session, ...databases, ...caches];
    })
    .toEqual([]);
}

for (const [host, change, sentence] of [
  ['a host that asks the browser to clear', undefined, erased.gone],
  ['a host that cannot', withoutHeader, erased.weaker],
] as const) {
  test(`on ${host}, everything is named, asked about once more, and gone; the words fit`, async ({
    page,
  }) => {
    server = await ownServer(change);
    await fill(page);
    const { local, databases, caches, workers } = await tracesOf(page, { everybodys: true });
    expect([local.length, databases.length, caches.length, workers.length].every((count) => count > 0)).toBe(
      true,
    );

    await page.goto(`${server.url}notebook/`);
    await expect(page.locator('[data-named]')).toContainText(words.eraseEntries(2));
    await page.locator('[data-action="erase"]').click();
    await page.locator('[data-action="confirm-erase"]').click();
    await page.waitForURL(/\/erase\/$/u);
    await expect(page.locator('[data-erased]')).toHaveText(sentence);
    await expect(page.locator('[data-erased]')).toHaveAttribute('data-erased', 'true');
    await expectNothingLeft(page);
    // The page that erases does not bring back what it removed.
    await page.keyboard.press('Tab');
    await page.evaluate(
      () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 1000 })),
    );
    await expectNothingLeft(page);
  });
}

test('asked once more, a reader can keep it', async ({ page }) => {
  server = await ownServer();
  await fill(page);
  await page.goto(`${server.url}notebook/`);
  await page.locator('[data-action="erase"]').click();
  await page.getByRole('button', { name: words.eraseNo, exact: true }).click();
  await page.reload();
  await expect(page.locator('[data-entry]')).toHaveCount(2);
});

test('with two other tabs open, one of them on the notebook, everything goes, and they write nothing anew', async ({
  page,
  context,
}) => {
  server = await ownServer();
  await fill(page);
  const others = [await context.newPage(), await context.newPage()];
  await others[0]?.goto(`${server.url}notebook/`);
  await others[1]?.goto(`${server.url}exercises/clearer-ask/`);
  await expect(others[0]?.locator('[data-entry]') ?? page.locator('none')).toHaveCount(2);
  await page.goto(`${server.url}notebook/`);
  await page.locator('[data-action="erase"]').click();
  await page.locator('[data-action="confirm-erase"]').click();
  await page.waitForURL(/\/erase\/$/u);
  await expect(page.locator('[data-erased]')).toHaveText(erased.gone);
  await expectNothingOwn(page);
  const activity = others[1]?.locator('[data-activity]').first();
  await activity?.locator('textarea').first().fill('written after it was erased');
  await activity?.locator('button.go').click();
  await expectNothingOwn(page);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is there, asks the browser to clear, and says what it cannot see', async ({
    page,
    request,
  }) => {
    server = await ownServer();
    const asks = async (path: string) => (await request.get(server.url + path)).headers()['clear-site-data'];
    expect(await asks('erase/')).toBe('"storage", "cache"');
    // Only this page: any other leaves the notebook where it is.
    expect(await asks('notebook/')).toBeUndefined();
    await page.goto(`${server.url}erase/`);
    await expect(page.locator('noscript p')).toHaveText(erased.withoutScript);
    await expect(page.getByText(erased.working)).toBeHidden();
  });
});
