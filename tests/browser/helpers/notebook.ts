import { expect, type Locator, type Page } from '@playwright/test';
import { keeping } from '../../../src/strings/keeping.ts';
import { lock } from '../../../src/strings/lock.ts';
import { bringToLife } from './live.ts';
import { at } from './page-kinds.ts';

/** A worksheet of six steps, without marks. */
export const worksheetPath = '/exercises/clearer-ask/';
export const passphrase = 'a heron stands in the mill race';

/** The worksheet on its own page, live. */
export async function openWorksheet(page: Page): Promise<Locator> {
  await page.goto(at(worksheetPath));
  const activity = page.locator('[data-activity="clearer-ask"]');
  await bringToLife(activity);
  return activity;
}

export const fieldOf = (page: Page, id: string) => page.locator(`#clearer-ask-${id}`);

export async function keepOnDevice(page: Page): Promise<void> {
  await page.getByRole('button', { name: keeping.offer.device }).click();
}

/** Goes through the words before a passphrase, as a reader has to. */
export async function keepLocked(page: Page, words = passphrase): Promise<void> {
  await page.getByRole('button', { name: keeping.offer.locked }).click();
  await page.getByLabel(lock.setup.first, { exact: true }).fill(words);
  await page.getByLabel(lock.setup.second).fill(words);
  await page.getByLabel(lock.setup.confirm).fill(lock.setup.confirmWords);
  await page.getByRole('button', { name: lock.setup.go }).click();
}

export async function unlock(page: Page, words = passphrase): Promise<void> {
  await page.getByRole('button', { name: keeping.unlock }).click();
  await page.getByLabel(lock.open.passphrase, { exact: true }).fill(words);
  await page.locator('[data-action="unlock"]').click();
}

export const saved = (activity: Locator) =>
  expect(activity).toHaveAttribute('data-saved', 'true', { timeout: 20_000 });

/** Every row on the device, as text: what somebody with the device and no passphrase can read. */
export async function rowsOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found = (await indexedDB.databases()).some(({ name }) => name === 'app');
    if (!found) return '';
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('app');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const tables = [...db.objectStoreNames];
    const rows = await Promise.all(
      tables.map(
        (table) =>
          new Promise<unknown[]>((resolve, reject) => {
            const request = db.transaction(table).objectStore(table).getAll();
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          }),
      ),
    );
    db.close();
    const text = (value: unknown): string =>
      value instanceof Uint8Array
        ? String.fromCharCode(...value)
        : typeof value === 'object' && value !== null
          ? Object.entries(value)
              .map(([key, inner]) => `${key}:${text(inner)}`)
              .join(' ')
          : String(value);
    return rows.map((all, index) => `${tables[index]}: ${all.map(text).join('\n')}`).join('\n');
  });
}
