import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { keeping } from '../../../src/strings/keeping.ts';
import { fieldOf, keepOnDevice, openWorksheet, saved } from '../helpers/notebook.ts';
import { test } from '../helpers/recorder.ts';

test.describe.configure({ mode: 'parallel' });

const sentence = 'Words in a browser that keeps nothing.';

/** The words can be taken along as a file. */
async function expectDownload(page: Page): Promise<void> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: keeping.download }).click();
  const file = await (await coming).path();
  expect(readFileSync(file, 'utf8')).toContain(sentence);
}

const absent: Readonly<Record<string, () => void>> = {
  'there is no IndexedDB': () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  'to ask for it is an error': () =>
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('Planted.', 'SecurityError');
      },
    }),
  'it will not say what is there': () => {
    IDBFactory.prototype.databases = () => Promise.reject(new DOMException('Planted.', 'UnknownError'));
  },
};

for (const [mode, plant] of Object.entries(absent)) {
  test(`where ${mode}: the exercise works, the page says that nothing is kept, and the words can be taken along`, async ({
    page,
    recorder,
  }) => {
    await page.addInitScript(plant);
    const activity = await openWorksheet(page);
    await expect(activity.locator('.keeping').first()).toHaveText(keeping.unavailable);
    await fieldOf(page, 'notice').fill(sentence);
    await expect(activity.locator('.offer')).toHaveCount(0);
    await activity.locator('.controls .go').click();
    await expect(activity.locator('.step:visible')).toHaveAttribute('data-step', 'feel');
    await expectDownload(page);
    await recorder.expectQuiet();
  });
}

const refusing: Readonly<Record<string, () => void>> = {
  'will not open': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Planted.', 'UnknownError');
    };
  },
  'never opens': () => {
    // A request that nothing ever becomes of.
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (name, version) {
      const request = open.call(this, `${name}-elsewhere`, version);
      request.addEventListener = () => {};
      return request;
    };
  },
};

for (const [mode, plant] of Object.entries(refusing)) {
  test(`where the database ${mode}: choosing to keep is answered in words, and nothing says "Saved"`, async ({
    page,
    recorder,
  }) => {
    await page.addInitScript(plant);
    const activity = await openWorksheet(page);
    await fieldOf(page, 'notice').fill(sentence);
    await keepOnDevice(page);
    await expect(activity.getByRole('alert')).toHaveText(keeping.failures.lost, { timeout: 10_000 });
    await expect(activity).not.toHaveAttribute('data-saved');
    await expect(fieldOf(page, 'notice')).toHaveValue(sentence);
    await recorder.expectQuiet();
  });
}

test('where there is no room: told at once with a way to take the words along, and it goes on when there is room again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      if (!('full' in window)) return put.apply(this, given);
      throw new DOMException('Planted.', 'QuotaExceededError');
    };
  });
  const activity = await openWorksheet(page);
  await fieldOf(page, 'notice').fill('before');
  await keepOnDevice(page);
  await saved(activity);
  await page.evaluate(() => Object.assign(window, { full: true }));
  await fieldOf(page, 'notice').fill(sentence);
  await expect(activity.getByRole('alert')).toContainText(keeping.failures.full);
  await expect(activity).not.toHaveAttribute('data-saved');
  await expectDownload(page);
  await page.evaluate(() => Reflect.deleteProperty(window, 'full'));
  await activity.getByRole('button', { name: keeping.again }).click();
  await saved(activity);
  await expect(activity.getByRole('alert')).toHaveCount(0);
});

test('where everything is cleared while somebody writes: the page says so, and the words stay', async ({
  page,
}) => {
  const activity = await openWorksheet(page);
  await fieldOf(page, 'notice').fill('before');
  await keepOnDevice(page);
  await saved(activity);
  await page.evaluate(() => indexedDB.deleteDatabase('app'));
  await fieldOf(page, 'notice').fill(sentence);
  await expect(activity.locator('.keeping').first()).toHaveText(keeping.cleared);
  await expect(fieldOf(page, 'notice')).toHaveValue(sentence);
  await expect(activity).not.toHaveAttribute('data-saved');
  await expectDownload(page);
});
