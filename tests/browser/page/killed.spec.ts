import { rmSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { parseRecord } from '../../../src/domain/archive/record.ts';
import { disk } from '../../../src/notebook/names.ts';
import { bringToLife } from '../helpers/live.ts';
import { fieldOf, keepOnDevice, saved, worksheetPath } from '../helpers/notebook.ts';
import { at } from '../helpers/page-kinds.ts';
import { freshProfile, ownBrowser } from '../helpers/own-browser.ts';

test.describe.configure({ mode: 'parallel' });

/** How often the browser is killed. */
const kills = Number(process.env['TOWARD_KILLS'] ?? 10);

const activityOf = (page: Page) => page.locator('[data-activity="clearer-ask"]');

/**
 * Writes into a worksheet, and kills the browser the moment it says "Saved" for the `rounds`th time, or a little later.
 * Gives the number that was said to be saved, and the one that is there afterwards.
 */
async function killedWhileWriting(
  origin: string,
  rounds: number,
  delay: number,
  lie: boolean,
): Promise<{ said: number; found: number; broken: string[] }> {
  const profile = freshProfile();
  const address = new URL(at(worksheetPath), origin).href;
  try {
    const first = await ownBrowser(profile);
    const page = await first.context.newPage();
    if (lie) await page.addInitScript(tellTooEarly, disk.entries);
    await page.goto(address);
    await bringToLife(activityOf(page));
    await fieldOf(page, 'notice').fill('words 0');
    await keepOnDevice(page);
    await saved(activityOf(page));
    for (let round = 1; round <= rounds; round += 1) {
      await fieldOf(page, 'notice').fill(`words ${round}`);
      await expect(activityOf(page)).not.toHaveAttribute('data-saved');
      await saved(activityOf(page));
    }
    // The next is on its way, or not yet: so is it when a battery dies.
    await fieldOf(page, 'notice').fill(`words ${rounds + 1}`);
    await new Promise((resolve) => setTimeout(resolve, delay));
    await first.kill();

    const second = await ownBrowser(profile);
    const again = await second.context.newPage();
    await again.goto(address);
    await bringToLife(activityOf(again));
    const rows = await again.evaluate(entriesOf, disk);
    const results = rows.map((row) => parseRecord((row as { record?: unknown }).record));
    const broken = results.flatMap((result) => (result.ok ? [] : [result.why]));
    if (!lie) await expect(fieldOf(again, 'notice')).toHaveValue(/^words \d+$/u);
    const found = results.flatMap(({ ...result }) =>
      result.ok && result.record.kind === 'worksheet'
        ? [Number(String(result.record.data.answers['notice']).replace('words ', ''))]
        : [],
    );
    await second.quit();
    return { said: rounds, found: Math.max(-1, ...found), broken };
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

for (let kill = 0; kill < kills; kill += 1) {
  test(`killed with -9 while writing, ${kill + 1} of ${kills}: what was said to be saved is there, and all of it opens`, async ({
    baseURL,
  }) => {
    const { said, found, broken } = await killedWhileWriting(
      baseURL ?? '',
      1 + (kill % 4),
      (kill * 37) % 400,
      false,
    );
    expect(found).toBeGreaterThanOrEqual(said);
    expect(broken).toEqual([]);
  });
}

test('a page that says "Saved" before the write is through fails the same test', async ({ baseURL }) => {
  const { said, found } = await killedWhileWriting(baseURL ?? '', 0, 0, true);
  expect(found).toBeLessThan(said);
});

/** Makes every write look done at once, and does it seconds later. */
function tellTooEarly(table: string): void {
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (value, key) {
    if (this.name !== table) return put.call(this, value, key);
    const { db } = this.transaction;
    setTimeout(() => put.call(db.transaction(table, 'readwrite').objectStore(table), value), 20_000);
    return this.count() as unknown as IDBRequest<IDBValidKey>;
  };
}

async function entriesOf({
  database,
  entries,
}: Readonly<{ database: string; entries: string }>): Promise<unknown[]> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(database);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const rows = await new Promise<unknown[]>((resolve, reject) => {
    const request = db.transaction(entries).objectStore(entries).getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  db.close();
  return rows;
}
