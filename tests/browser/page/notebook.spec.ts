import { expect, type Locator, type Page, test } from '@playwright/test';
import { notebook as words } from '../../../src/strings/notebook.ts';
import { taking } from '../../../src/strings/taking.ts';
import { press, tabTo } from '../helpers/by-keyboard.ts';
import { keepOnDevice, recordsKept } from '../helpers/kept-notebook.ts';
import { at } from '../helpers/page-kinds.ts';
import { round, sheet } from '../helpers/sample-records.ts';
import { faultsInAll } from '../helpers/schemes.ts';
import { plantRequests, sentBy } from '../helpers/sent.ts';

test.describe.configure({ mode: 'parallel' });

const path = '/notebook/';
const rows = (page: Page) => page.locator('[data-entry]');
const row = (page: Page, id: string) => page.locator(`[data-entry="${id}"]`);
const entry = (page: Page) => page.locator('[data-open-entry]');
const button = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true });

/** Opens the page with these entries kept. */
async function open(page: Page, records = [sheet(1), sheet(2), round(3)], rest = {}): Promise<void> {
  await page.goto(at('/good-night/'));
  await keepOnDevice(page, records, rest);
  await page.goto(at(path));
  await expect(page.locator('[data-notebook] [data-state="ready"]')).toBeVisible();
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it is and how to erase, and nothing asks for a script in vain', async ({
    page,
  }) => {
    await page.goto(at(path));
    await expect(page.getByText(words.what)).toBeVisible();
    await expect(page.getByRole('link', { name: words.eraseLink })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByText(words.loading)).toBeHidden();
  });
});

test('the notebook is linked from every page', async ({ page }) => {
  await page.goto(at('/'));
  await page.getByRole('contentinfo').getByRole('link', { name: words.title }).click();
  await expect(page.locator('h1')).toHaveText(words.title);
});

test('where nothing is kept the page says so, makes no database, and offers to bring a file back', async ({
  page,
}) => {
  await page.goto(at(path));
  await expect(page.locator('[data-standing="choice"]')).toHaveText(words.memory);
  await expect(page.locator('[data-action="import"]')).toBeVisible();
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});

test('an empty notebook asks whether it should be, and offers to bring a file back', async ({ page }) => {
  await open(page, []);
  await expect(page.locator('[data-empty]')).toContainText(words.expected);
  await expect(page.locator('[data-action="import"]')).toBeVisible();
});

test('entries are listed newest first, read with their questions, and closed where one was', async ({
  page,
}) => {
  await open(page, [sheet(2), sheet(1, { notice: 'Two plates <b>here</b>', feel: 'left over' }), round(3)]);
  await expect(rows(page)).toHaveCount(3);
  expect(await rows(page).evaluateAll((all) => all.map((each) => each.getAttribute('data-entry')))).toEqual([
    sheet(1).id,
    sheet(2).id,
    round(3).id,
  ]);
  await row(page, sheet(1).id).click();
  await expect(entry(page).locator('h3')).toBeFocused();
  await expect(entry(page).locator('dt').first()).toHaveText('What would a camera have filmed?');
  await expect(entry(page).locator('dd').first()).toHaveText('Two plates <b>here</b>');
  await button(entry(page), words.close).click();
  await expect(row(page, sheet(1).id)).toBeFocused();

  await row(page, round(3).id).click();
  await expect(entry(page).locator('dt')).toContainText('jar of pickles');
});

test('an entry is changed in place, and what was changed is kept', async ({ page }) => {
  await open(page);
  await row(page, sheet(1).id).click();
  await button(entry(page), words.edit).click();
  await entry(page).locator('textarea').first().fill('Put otherwise. שקט');
  await button(entry(page), words.save).click();
  await expect(entry(page).locator('.said')).toHaveText(words.saved);
  await expect(entry(page).locator('dd').first()).toHaveText('Put otherwise. שקט');
  const [changed] = (await recordsKept(page)).filter(({ id }) => id === sheet(1).id);
  expect(changed?.data).toEqual({ step: 'notice', answers: { notice: 'Put otherwise. שקט' } });
  expect(changed?.updatedAt).toBeGreaterThan(sheet(1).updatedAt);
});

test('a change that is left leaves the entry as it was', async ({ page }) => {
  await open(page);
  const before = await recordsKept(page);
  await row(page, sheet(1).id).click();
  await button(entry(page), words.edit).click();
  await entry(page).locator('textarea').first().fill('Not meant');
  await button(entry(page), words.cancel).click();
  await expect(entry(page).locator('dd').first()).toHaveText('Notice 1');
  expect(await recordsKept(page)).toEqual(before);
});

test('a deleted entry is gone, and back with Undo', async ({ page }) => {
  await open(page);
  const before = await recordsKept(page);
  await row(page, sheet(1).id).click();
  await button(entry(page), words.remove).click();
  await expect(page.locator('.notice')).toContainText(words.removed(1));
  await expect(rows(page)).toHaveCount(2);
  expect(await recordsKept(page)).toHaveLength(2);
  await button(page, words.undo).click();
  await expect(rows(page)).toHaveCount(3);
  expect(await recordsKept(page)).toEqual(before);
});

test('what a filter shows can be deleted once it was named, and comes back with Undo', async ({ page }) => {
  await open(page);
  const before = await recordsKept(page);
  await page.getByRole('combobox').selectOption('clearer-ask');
  await page.locator('[data-action="remove-shown"]').click();
  await expect(page.locator('.book')).toContainText(
    words.removeSure(2, 'Turn a hint into one sentence you could say, All days'),
  );
  expect(await recordsKept(page)).toEqual(before);
  await page.locator('[data-action="confirm-remove"]').click();
  await expect(page.locator('.notice')).toContainText(words.removed(2));
  expect((await recordsKept(page)).map(({ id }) => id)).toEqual([round(3).id]);
  await button(page, words.undo).click();
  await expect.poll(() => recordsKept(page)).toEqual(before);
});

test('the list is narrowed by exercise and day; that stands in the fragment and is taken from there', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('combobox').selectOption('spot-the-bid');
  await expect(rows(page)).toHaveCount(1);
  await expect(page).toHaveURL(/#exercise=spot-the-bid$/u);
  await page.getByRole('combobox').selectOption('');
  await expect(rows(page)).toHaveCount(3);
  await page.locator('[data-day]').first().click();
  await expect(rows(page)).toHaveCount(1);
  await expect(page.locator('[data-count]')).toHaveText(words.count(1, 3));
  await page.reload();
  await expect(rows(page)).toHaveCount(1);
});

for (const fragment of [
  '#exercise=<img src=x onerror=alert(1)>',
  '#__proto__=1',
  '#import=https://elsewhere.example/',
  '#exercise=no-such',
]) {
  test(`the fragment ${fragment} is text and nothing else`, async ({ page }) => {
    const dialogs: string[] = [];
    page.on('dialog', async (dialog) => {
      dialogs.push(dialog.message());
      await dialog.dismiss();
    });
    await open(page);
    await page.goto(`${at(path)}${fragment}`);
    await page.reload();
    await expect(page.locator('.book')).toBeVisible();
    expect(dialogs).toEqual([]);
    await expect(page.locator('.book img')).toHaveCount(0);
  });
}

test('what cannot be read is counted and set aside, and the others are there', async ({ page }) => {
  await open(page, [sheet(1)], {
    unread: ['{"half'],
    broken: [
      { id: 'broken', rev: 'r', format: 1, record: { id: 'broken', kind: 'nonsense' }, p: 'x/y', m: 0 },
    ],
  });
  await expect(page.locator('[data-standing="quarantine"]')).toHaveText(words.setAside(2));
  await expect(rows(page)).toHaveCount(1);
});

test('a notebook of a newer version is left alone, and that is said', async ({ page }) => {
  await page.goto(at('/good-night/'));
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('app', 99);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
  );
  await page.goto(at(path));
  await expect(page.locator('[data-standing="newer"]')).toHaveText(words.newer);
  expect(
    await page.evaluate(async () => (await indexedDB.databases()).map(({ version }) => version)),
  ).toEqual([99]);
});

test('where there is no storage the page says so', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await page.goto(at(path));
  await expect(page.locator('[data-standing="unavailable"]')).toHaveText(words.unavailable);
});

test('everything stored is listed in plain words, and what is not ours is listed too', async ({ page }) => {
  await page.goto(at('/'));
  await page.evaluate(() => {
    localStorage.setItem('theme', 'dark');
    localStorage.setItem('planted', 'x');
  });
  await open(page);
  const stored = page.locator('[data-stored]');
  await expect(stored.locator('[data-key="theme"]')).toContainText(taking.known.theme);
  await expect(stored.locator('[data-key="planted"]')).toContainText(taking.unknownKey);
  await expect(stored.locator('[data-key="app/a"]')).toContainText(
    `${taking.known.entries} app/a ${taking.holds(3)}`,
  );
  await expect(page.locator('[data-persisted]')).toBeVisible();
});

test('numbers are drawn as a line once there are four, and stand in a table in any case', async ({
  page,
}) => {
  const rated = (number: number, close: number) =>
    sheet(number, { close }, { activity: 'weekly-check-in', part: 'week' });
  await open(page, [rated(1, 4), rated(8, 6), rated(15, 5)]);
  const figure = page.locator('[data-scale="close"]');
  await expect(figure).toContainText(words.ratedFew(3));
  await expect(figure.locator('svg')).toHaveCount(0);
  await open(page, [rated(1, 4), rated(8, 6), rated(15, 5), rated(22, 2)]);
  await expect(figure.locator('svg circle')).toHaveCount(4);
  await figure.locator('summary').click();
  await expect(figure.locator('tbody td:last-child')).toHaveText(['2', '5', '6', '4']);
});

test('the notebook is read, narrowed and erased by keyboard, and the focus is never lost', async ({
  page,
}) => {
  await open(page);
  await tabTo(page, rows(page).first());
  await press(page, 'Enter');
  await expect(entry(page).locator('h3')).toBeFocused();
  await tabTo(page, button(entry(page), words.close));
  await press(page, 'Enter');
  await expect(rows(page).first()).toBeFocused();
  await tabTo(page, page.locator('[data-action="erase"]'));
  await press(page, 'Enter');
  await expect(page.locator('.sure h3')).toBeFocused();
});

test('nothing that is in the notebook is sent', async ({ page }) => {
  const sent = sentBy(page);
  await open(page, [sheet(1, { notice: 'zebra-crossing' })]);
  await row(page, sheet(1).id).click();
  await expect(entry(page)).toContainText('zebra-crossing');
  expect(sent.with('zebra-crossing')).toEqual([]);
  await plantRequests(page, 'zebra-crossing');
  expect(sent.with('zebra-crossing')).toHaveLength(2);
});

test('axe has nothing against the notebook with entries, an open entry, one being changed, and the question before erasing', async ({
  page,
}) => {
  await open(page);
  expect(await faultsInAll(page)).toEqual([]);
  await row(page, sheet(1).id).click();
  expect(await faultsInAll(page)).toEqual([]);
  await button(entry(page), words.edit).click();
  expect(await faultsInAll(page)).toEqual([]);
  await page.locator('[data-action="erase"]').click();
  expect(await faultsInAll(page)).toEqual([]);
});
