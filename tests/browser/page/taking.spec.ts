import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { refusalSentence } from '../../../src/strings/refusals.ts';
import { taking as words } from '../../../src/strings/taking.ts';
import { hostileEncrypted, hostileFiles } from '../../fixtures/archives/hostile.ts';
import { everythingKept, keepOnDevice, recordsKept } from '../helpers/kept-notebook.ts';
import { at } from '../helpers/page-kinds.ts';
import { round, sheet } from '../helpers/sample-records.ts';
import { faultsInAll } from '../helpers/schemes.ts';
import { plantRequests, sentBy } from '../helpers/sent.ts';

test.describe.configure({ mode: 'parallel' });

const passphrase = 'two plates on the step';
const chooser = (page: Page) => page.locator('[data-action="import"]');
const preview = (page: Page) => page.locator('[data-preview]');
const records = [
  sheet(1, { notice: 'Two plates. שקט \ud83d\u0000 👩🏽‍🌾', lines: ['one', ''], level: 7 }),
  sheet(2),
  round(3),
];

async function open(page: Page, kept = records, rest = {}): Promise<void> {
  await page.goto(at('/good-night/'));
  await keepOnDevice(page, kept, rest);
  await page.goto(at('/notebook/'));
  await expect(page.locator('[data-notebook] [data-state="ready"]')).toBeVisible();
}

/** The file that the page hands over. */
async function taken(page: Page, how: 'json' | 'age'): Promise<{ name: string; bytes: Buffer }> {
  await page.locator(`input[name="take-as"][value="${how}"]`).check();
  if (how === 'age') await page.locator('#take-passphrase').fill(passphrase);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-action="export"]').click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const file = (bytes: Buffer, name = 'backup.json') => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: bytes,
});
const archive = (kept: readonly unknown[], setAside: readonly string[] = []) =>
  file(
    Buffer.from(
      JSON.stringify({ format: 'toward-notebook', version: 1, madeAt: 0, records: kept, setAside }),
    ),
  );

async function bringIn(page: Page, chosen: ReturnType<typeof file>): Promise<void> {
  await chooser(page).setInputFiles(chosen);
  await page.locator('[data-action="confirm-import"]').click();
  await expect(page.locator('.bring-back .said')).toContainText('brought in');
}

test('a readable file is whole, has a name that says nothing, and brings everything back into an empty browser', async ({
  page,
  browser,
}) => {
  await open(page, records, { unread: ['{"half'] });
  const before = await recordsKept(page);
  await expect(page.locator('.take-away')).toContainText(words.lastNever);
  const { name, bytes } = await taken(page, 'json');
  expect(name).toMatch(/^backup-\d{4}-\d\d-\d\d\.json$/u);
  const parsed = JSON.parse(bytes.toString());
  expect(parsed.records).toHaveLength(3);
  expect(parsed.setAside).toEqual(['{"half']);
  await expect(page.locator('.take-away')).not.toContainText(words.lastNever);

  const other = await (await browser.newContext()).newPage();
  await open(other, []);
  await bringIn(other, file(bytes));
  expect(await recordsKept(other)).toEqual(before);
  expect(await everythingKept(other)).toContain('half');
  await other.context().close();
});

test('a locked file holds nothing that can be read, and opens with its passphrase alone', async ({
  page,
  browser,
}) => {
  await open(page);
  const before = await recordsKept(page);
  const { name, bytes } = await taken(page, 'age');
  expect(name).toMatch(/^backup-\d{4}-\d\d-\d\d\.age$/u);
  expect(bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 17\n/u);
  expect(bytes.includes('Notice')).toBe(false);
  expect(Buffer.from(JSON.stringify(before)).includes('Notice')).toBe(true);

  const other = await (await browser.newContext()).newPage();
  await open(other, []);
  await chooser(other).setInputFiles(file(bytes, name));
  await other.locator('#bring-passphrase').fill('three plates on the step');
  await other.getByRole('button', { name: words.open, exact: true }).click();
  await expect(other.locator('[data-refusal="passphrase"]')).toBeVisible();
  await other.locator('#bring-passphrase').fill(passphrase);
  await other.getByRole('button', { name: words.open, exact: true }).click();
  await expect(preview(other)).toContainText(words.fresh(3));
  await other.locator('[data-action="confirm-import"]').click();
  await expect(other.locator('.bring-back .said')).toHaveText(words.brought(3));
  expect(await recordsKept(other)).toEqual(before);
  await other.context().close();
});

test('a passphrase that is too short is asked for again, and no file is made', async ({ page }) => {
  await open(page);
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await page.locator('#take-passphrase').fill('short');
  await page.locator('[data-action="export"]').click();
  await expect(page.locator('.take-away .said')).toHaveText(words.passphraseShort(10));
  await expect(page.locator('#take-passphrase')).toBeFocused();
  await taken(page, 'json');
  expect(downloads).toHaveLength(1);
});

test('the preview says what is new, what is here otherwise and what is here already; before Bring it in nothing is written', async ({
  page,
}) => {
  await open(page);
  const before = await everythingKept(page);
  const chosen = archive(
    [sheet(9), { ...sheet(2), updatedAt: sheet(2).updatedAt + 1 }, round(3)],
    ['{"half'],
  );
  await chooser(page).setInputFiles(chosen);
  for (const line of [words.fresh(1), words.both(1), words.same(1), words.setAside(1)]) {
    await expect(preview(page)).toContainText(line);
  }
  expect(await faultsInAll(page)).toEqual([]);
  expect(await everythingKept(page)).toBe(before);
  await page.getByRole('button', { name: words.leave, exact: true }).click();
  expect(await everythingKept(page)).toBe(before);
});

test('two versions of an entry are both kept, and the same file a second time changes nothing', async ({
  page,
}) => {
  await open(page);
  const before = await recordsKept(page);
  const other = sheet(2, { notice: 'Put otherwise' });
  await bringIn(page, archive([other]));
  const after = await recordsKept(page);
  expect(after).toHaveLength(before.length + 1);
  expect(after).toEqual(expect.arrayContaining(before));
  expect(JSON.stringify(after)).toContain('Put otherwise');
  await chooser(page).setInputFiles(archive([other]));
  await expect(preview(page)).toHaveText(new RegExp(words.nothingNew, 'u'));
  await expect(page.locator('[data-action="confirm-import"]')).toHaveCount(0);
  expect(await recordsKept(page)).toEqual(after);
});

test('every hostile file is refused with its sentence, and nothing is changed', async ({ page }) => {
  await open(page);
  const before = await everythingKept(page);
  // Files that are larger than they are, or that vanish, can only be made where they are opened.
  const real = [...hostileFiles, ...hostileEncrypted].filter(
    ({ file: each }) => Object.getPrototypeOf(each) === Blob.prototype && !Object.hasOwn(each, 'arrayBuffer'),
  );
  expect(real.length).toBeGreaterThanOrEqual(60);
  for (const each of real) {
    const { what, file: content, why } = each;
    await chooser(page).setInputFiles(file(Buffer.from(await content.arrayBuffer())));
    const isLocked = hostileEncrypted.includes(each);
    if (isLocked) {
      await page.locator('#bring-passphrase').fill(passphrase);
      await page.getByRole('button', { name: words.open, exact: true }).click();
    }
    await expect(page.locator('[role="alert"][data-refusal]'), what).toHaveAttribute('data-refusal', why);
    if (why !== 'entry')
      await expect(page.locator('[role="alert"][data-refusal]')).toContainText(refusalSentence({ why }));
  }
  expect(await everythingKept(page)).toBe(before);
  expect(await page.evaluate(() => ({}) as Record<string, unknown>)).toEqual({});
  await bringIn(page, archive([sheet(9)]));
  expect(await everythingKept(page)).not.toBe(before);
});

test('a write that fails brings in nothing, says so, and works once it can', async ({ page }) => {
  await open(page);
  const before = await everythingKept(page);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    const broken = window as unknown as { mend: () => void };
    let left = 2;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if (this.name === 'a' && left-- <= 0) throw new DOMException('planted', 'QuotaExceededError');
      return put.apply(this, given);
    };
    broken.mend = () => (IDBObjectStore.prototype.put = put);
  });
  const chosen = archive([sheet(7), sheet(8), sheet(9), sheet(10)]);
  await chooser(page).setInputFiles(chosen);
  await page.locator('[data-action="confirm-import"]').click();
  await expect(page.locator('.bring-back .said')).toHaveText(words.notBrought);
  expect(await everythingKept(page)).toBe(before);
  await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
  await bringIn(page, chosen);
  expect(await recordsKept(page)).toHaveLength(records.length + 4);
});

test('where nothing is kept yet, a file waits until the reader has chosen how', async ({ page }) => {
  await page.goto(at('/notebook/'));
  await chooser(page).setInputFiles(archive([sheet(9)]));
  await expect(preview(page)).toContainText(words.keepFirst);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  await page.locator('[data-keep="device"]').click();
  await page.locator('[data-action="confirm-import"]').click();
  await expect(page.locator('.bring-back .said')).toHaveText(words.brought(1));
  expect(await recordsKept(page)).toEqual([sheet(9)]);
});

test('what was brought in is text, whatever it looks like', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  await open(page, []);
  const nasty = '<img src=x onerror=alert(1)>"><script>alert(2)</script>{{alert(3)}}javascript:alert(4)';
  await bringIn(page, archive([sheet(1, { notice: nasty, '1-b': nasty })], [nasty]));
  await page.locator('[data-entry]').first().click();
  await expect(page.locator('[data-open-entry] dd').first()).toHaveText(nasty);
  await expect(page.locator('[data-open-entry] :is(img, script)')).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

test('nothing of a file is sent, taken away or brought in', async ({ page }) => {
  const sent = sentBy(page);
  await open(page, [sheet(1, { notice: 'zebra-crossing' })]);
  await taken(page, 'json');
  await taken(page, 'age');
  await bringIn(page, archive([sheet(9, { notice: 'zebra-crossing' })]));
  for (const words of ['zebra-crossing', passphrase]) expect(sent.with(words)).toEqual([]);
  await plantRequests(page, 'zebra-crossing');
  expect(sent.with('zebra-crossing')).toHaveLength(2);
});

test('on paper every entry is whole', async ({ page }) => {
  await open(page);
  await page.evaluate(() => (window.print = () => undefined));
  await page.getByRole('button', { name: words.paper, exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  const sheetOfPaper = page.locator('.print-sheet');
  await expect(sheetOfPaper.locator('section')).toHaveCount(3);
  await expect(sheetOfPaper).toContainText('Two plates.');
  await expect(page.locator('[data-action="erase"]')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(sheetOfPaper).toHaveCount(0);
});

test.describe('before a browser clears it', () => {
  const day = 24 * 60 * 60 * 1000;
  for (const [days, reminder] of [
    [0, undefined],
    [2, 'soon'],
    [6, 'due'],
  ] as const) {
    test(`after ${days} days without a file: ${reminder ?? 'nothing'}`, async ({ page }) => {
      await page.clock.install({ time: new Date(sheet(0).updatedAt + days * day + 1000) });
      await open(page, [sheet(0)]);
      const shown = page.locator('[data-reminder]');
      if (reminder === undefined) await expect(shown).toHaveCount(0);
      else await expect(shown).toHaveAttribute('data-reminder', reminder);
    });
  }
});
