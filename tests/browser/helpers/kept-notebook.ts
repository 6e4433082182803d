import type { Page } from '@playwright/test';
import type { ActivityRecord } from '../../../src/domain/archive/record.ts';
import { disk } from '../../../src/notebook/names.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * Puts a notebook that is kept on the device into the browser, as a page of ours would have written it. The page has to be
 * on the site, and has to be opened anew to see it.
 *
 * @param unread rows that could not be read, as they were found
 * @param broken rows among the entries that no page of ours would have written
 */
export async function keepOnDevice(
  page: Page,
  records: readonly ActivityRecord[],
  { unread = [], broken = [] }: Readonly<{ unread?: readonly unknown[]; broken?: readonly Row[] }> = {},
): Promise<void> {
  const rows = [
    ...records.map((record) => ({
      id: record.id,
      rev: `rev-${record.id}`,
      format: 1,
      record,
      [disk.byPlace]: `${record.activity}/${record.part}`,
      [disk.byMoment]: -record.updatedAt,
    })),
    ...broken,
  ];
  await page.evaluate(
    async ({ names, entries, set }) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(names.database, 1);
        request.onupgradeneeded = () => {
          const made = request.result;
          const table = made.createObjectStore(names.entries, { keyPath: 'id' });
          table.createIndex(names.byPlace, [names.byPlace, names.byMoment]);
          table.createIndex(names.byMoment, names.byMoment);
          made.createObjectStore(names.settings, { keyPath: 'key' });
          made.createObjectStore(names.vault, { keyPath: 'key' });
          made.createObjectStore(names.quarantine, { autoIncrement: true });
        };
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const tx = db.transaction([...db.objectStoreNames], 'readwrite');
      tx.objectStore(names.settings).put({
        key: 'mode',
        keeping: 'device',
        epoch: 'planted',
        idle: 10,
        hidden: 5,
      });
      for (const row of entries) tx.objectStore(names.entries).put(row);
      for (const row of set) tx.objectStore(names.quarantine).put({ row, why: 'planted' });
      await new Promise<void>((resolve, reject) => {
        tx.oncomplete = () => resolve();
        tx.onabort = () => reject(tx.error);
      });
      db.close();
    },
    { names: disk, entries: rows, set: unread },
  );
}

/** Everything that is in the database, in an order that does not change. */
export async function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async (name) => {
    const found = await indexedDB.databases();
    if (!found.some((each) => each.name === name)) return 'no database';
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const names = [...db.objectStoreNames];
    const tx = db.transaction(names);
    const tables = names.map((each) => tx.objectStore(each).getAll());
    await new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(tx.error);
    });
    db.close();
    return JSON.stringify(tables.map(({ result }, at) => [names[at], result]));
  }, disk.database);
}

/** The records among it, by id. */
export async function recordsKept(page: Page): Promise<ActivityRecord[]> {
  const tables = JSON.parse(await everythingKept(page)) as [string, { record: ActivityRecord }[]][];
  const rows = tables.find(([name]) => name === disk.entries)?.[1] ?? [];
  return rows.map(({ record }) => record).sort((a, b) => (a.id < b.id ? -1 : 1));
}
