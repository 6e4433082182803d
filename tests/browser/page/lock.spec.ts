import { expect, type Page } from '@playwright/test';
import { keeping } from '../../../src/strings/keeping.ts';
import { lock } from '../../../src/strings/lock.ts';
import { bringToLife } from '../helpers/live.ts';
import {
  fieldOf,
  keepLocked,
  keepOnDevice,
  openWorksheet,
  passphrase,
  rowsOf,
  saved,
  unlock,
  worksheetPath,
} from '../helpers/notebook.ts';
import { at } from '../helpers/page-kinds.ts';
import { test } from '../helpers/recorder.ts';
import { sentBy } from '../helpers/sent.ts';

test.describe.configure({ mode: 'parallel' });

const marked = 'The zebra stood in the hall.';

async function lockedWithWords(page: Page) {
  const activity = await openWorksheet(page);
  await fieldOf(page, 'notice').fill(marked);
  await keepLocked(page);
  await saved(activity);
  return activity;
}

/** Where the marked words can be found in a page: its text, fields, title, address and history. */
const foundIn = (page: Page, words: string) =>
  page.evaluate((text) => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(
      ({ value }) => value,
    );
    return [
      document.documentElement.textContent ?? '',
      ...fields,
      document.title,
      location.href,
      JSON.stringify(history.state),
    ]
      .map((each) => each.includes(text))
      .includes(true);
  }, words);

/** The page was loaded anew, and says that the notebook is locked. */
async function expectLocked(page: Page): Promise<void> {
  const activity = page.locator('[data-activity="clearer-ask"]');
  await expect(async () => {
    await bringToLife(activity);
    await expect(activity.locator('.keeping').first()).toContainText(keeping.locked, { timeout: 1000 });
  }).toPass({ timeout: 20_000 });
}

test('behind a passphrase: said before, typed to confirm, and from the first byte on nothing on the device can be read', async ({
  page,
  recorder,
}) => {
  const sent = sentBy(page);
  const activity = await openWorksheet(page);
  await fieldOf(page, 'notice').fill(marked);
  await page.getByRole('button', { name: keeping.offer.locked }).click();
  await expect(activity).toContainText(lock.setup.noWayBack);
  const go = page.getByRole('button', { name: lock.setup.go });
  const first = page.getByLabel(lock.setup.first, { exact: true });
  const second = page.getByLabel(lock.setup.second);
  for (const [one, other, confirm, fault] of [
    ['too short', 'too short', '', 'short'],
    ['passwordpassword', 'passwordpassword', '', 'guessable'],
    [passphrase, `${passphrase}!`, '', 'different'],
    [passphrase, passphrase, '', 'unconfirmed'],
  ] as const) {
    await first.fill(one);
    await second.fill(other);
    await page.getByLabel(lock.setup.confirm).fill(confirm);
    await go.click();
    await expect(activity.locator('.offer .nudge')).toHaveText(lock.faults[fault]);
    expect(await rowsOf(page)).toBe('');
  }
  await page.getByLabel(lock.setup.confirm).fill(lock.setup.confirmWords);
  await go.click();
  await saved(activity);
  await expect(activity.locator('.keeping').first()).toContainText(keeping.saved.locked);
  const rows = await rowsOf(page);
  for (const words of [marked, 'clearer-ask', 'worksheet', passphrase]) expect(rows).not.toContain(words);
  expect(rows).toContain('keeping:locked');
  expect([...sent.with('zebra'), ...sent.with('heron')]).toEqual([]);
  await recorder.expectQuiet();
});

test('six words by chance can be taken, others drawn', async ({ page }) => {
  const activity = await openWorksheet(page);
  await fieldOf(page, 'notice').fill(marked);
  await page.getByRole('button', { name: keeping.offer.locked }).click();
  const offered = activity.locator('.offer .shown');
  await expect(offered).toHaveText(/^([a-z-]+ ){5}[a-z-]+$/u);
  const before = await offered.textContent();
  await page.getByRole('button', { name: lock.setup.others }).click();
  await expect(offered).not.toHaveText(before ?? '');
  await page.getByRole('button', { name: lock.setup.take }).click();
  const taken = await offered.textContent();
  await expect(page.getByLabel(lock.setup.first, { exact: true })).toHaveValue(taken ?? '');
  await page.getByLabel(lock.setup.confirm).fill(lock.setup.confirmWords);
  await page.getByRole('button', { name: lock.setup.go }).click();
  await saved(activity);
});

test('a locked page shows nothing of what is kept; the wrong passphrase opens nothing, the right one brings the draft back', async ({
  page,
}) => {
  const activity = await lockedWithWords(page);
  expect(await foundIn(page, marked)).toBe(true);
  await activity.locator('[data-action="lock"]').click();
  await bringToLife(activity);
  await expect(activity.locator('.keeping').first()).toContainText(keeping.locked);
  expect(await foundIn(page, marked)).toBe(false);
  await unlock(page, `${passphrase} no`);
  await expect(activity).toContainText(lock.open.wrong);
  expect(await foundIn(page, marked)).toBe(false);
  await page.getByLabel(lock.open.passphrase, { exact: true }).fill(passphrase);
  await page.locator('[data-action="unlock"]').click();
  await expect(fieldOf(page, 'notice')).toHaveValue(marked);
  await saved(activity);
});

test('words typed in the moment of locking are kept, behind the passphrase', async ({ page }) => {
  const activity = await lockedWithWords(page);
  await fieldOf(page, 'notice').fill(`${marked} And then`);
  await activity.locator('[data-action="lock"]').click();
  await bringToLife(activity);
  await expect(fieldOf(page, 'notice')).toHaveValue('');
  await unlock(page);
  await expect(fieldOf(page, 'notice')).toHaveValue(`${marked} And then`);
});

test('one tab locks, the others follow; a tab that opens beside an open one is open', async ({
  page,
  context,
}) => {
  const activity = await lockedWithWords(page);
  const other = await context.newPage();
  const there = await openWorksheet(other);
  await expect(fieldOf(other, 'notice')).toHaveValue(marked);
  await there.locator('[data-action="lock"]').click();
  for (const tab of [page, other]) {
    await expectLocked(tab);
    expect(await foundIn(tab, marked)).toBe(false);
  }
  await expect(activity.locator('[data-action="lock"]')).toHaveCount(0);
});

test.describe('by the clock', () => {
  test('ten minutes without a touch lock it, said half a minute before; a touch keeps it open', async ({
    page,
  }) => {
    await page.clock.install();
    await lockedWithWords(page);
    await page.clock.runFor('09:00');
    await expect(page.locator('.lock-warning')).toHaveCount(0);
    await page.clock.runFor('00:40');
    await expect(page.locator('.lock-warning')).toBeVisible();
    await page.getByRole('button', { name: lock.warning.stay }).click();
    await expect(page.locator('.lock-warning')).toHaveCount(0);
    await page.clock.runFor('09:00');
    expect(await foundIn(page, marked)).toBe(true);
    await page.clock.runFor('01:10');
    await expectLocked(page);
    expect(await foundIn(page, marked)).toBe(false);
  });

  test('after a night asleep it is locked before anything can be seen', async ({ page }) => {
    await page.clock.install();
    await lockedWithWords(page);
    await expect(async () => {
      await hide(page, true);
      await expect(page.locator('body')).toBeHidden({ timeout: 500 });
    }).toPass();
    await page.clock.fastForward('08:00:00');
    await expectLocked(page);
    expect(await foundIn(page, marked)).toBe(false);
  });

  test('out of sight for a moment it is covered, and then as before', async ({ page }) => {
    await page.clock.install();
    await lockedWithWords(page);
    // What watches over the page is fetched when the notebook opens.
    await expect(async () => {
      await hide(page, true);
      await expect(page.locator('body')).toBeHidden({ timeout: 500 });
    }).toPass();
    await page.clock.runFor('01:00');
    await hide(page, false);
    await expect(page.locator('body')).toBeVisible();
    await expect(fieldOf(page, 'notice')).toHaveValue(marked);
  });
});

test('going back to a page that was left does not show it unlocked', async ({ page }) => {
  const activity = await lockedWithWords(page);
  await page.goto(at('/support/'));
  await page.goBack();
  await bringToLife(activity);
  await expect(activity.locator('.keeping').first()).toContainText(keeping.locked);
  expect(await foundIn(page, marked)).toBe(false);
});

test('leaving quickly locks the other tabs', async ({ page, context }) => {
  await lockedWithWords(page);
  const other = await context.newPage();
  await openWorksheet(other);
  await expect(fieldOf(other, 'notice')).toHaveValue(marked);
  await other.route(
    (url) => url.origin !== new URL(page.url()).origin,
    (route) => route.fulfill({ body: 'elsewhere' }),
  );
  await other.locator('[data-leave]').first().click();
  await expectLocked(page);
});

test('without WebAssembly the lock works all the same', async ({ page, context }) => {
  // The worker gets the policy of its own file: there it is refused.
  let refused = 0;
  await context.route('**/_astro/key-worker*', async (route) => {
    const response = await route.fetch();
    refused += 1;
    const headers = response.headers();
    const policy = headers['content-security-policy'] ?? "script-src 'self'";
    await route.fulfill({
      response,
      headers: { ...headers, 'content-security-policy': policy.replace("'wasm-unsafe-eval'", '') },
    });
  });
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const activity = await lockedWithWords(page);
  expect(refused).toBeGreaterThan(0);
  expect(asked.some((address) => address.includes('/argon2'))).toBe(true);
  await activity.locator('[data-action="lock"]').click();
  await bringToLife(activity);
  await unlock(page);
  await expect(fieldOf(page, 'notice')).toHaveValue(marked, { timeout: 30_000 });
});

test('a reader who keeps nothing fetches none of the lock', async ({ page, recorder }) => {
  const lockCode = () =>
    recorder.scripts.filter((address) =>
      /\/(?:LockSetup|Unlock|PassphraseField|watch-over|lock|seal|vault|derive|key-worker|argon2|index\.esm|notebook)[.-]/u.test(
        address,
      ),
    );
  const activity = await openWorksheet(page);
  await fieldOf(page, 'notice').fill(marked);
  await page.getByRole('button', { name: keeping.offer.notNow }).click();
  expect(lockCode()).toEqual([]);
  await page.getByRole('button', { name: keeping.offerAgain }).click();
  await keepOnDevice(page);
  await saved(activity);
  expect(lockCode().every((address) => /\/notebook[.-]/u.test(address))).toBe(true);
  // It would be seen.
  await page.goto(at(worksheetPath));
  await page.evaluate(() => indexedDB.deleteDatabase('app'));
  await lockedWithWords(page);
  expect(lockCode().length).toBeGreaterThan(4);
});

/** As when another tab or program is in front. */
async function hide(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', {
      value: value ? 'hidden' : 'visible',
      configurable: true,
    });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}
