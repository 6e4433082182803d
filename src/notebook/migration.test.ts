import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { migrated, type Step, steps } from '../domain/archive/migrate.ts';
import { type ActivityRecord, parseRecord } from '../domain/archive/record.ts';
import { recordSchema } from '../domain/archive/record-format.ts';
import { disk } from './names.ts';
import type { PlainRow } from './rows.ts';
import { openStore } from './store.ts';
import { freshDevice, tab } from './testing.ts';

const released: ActivityRecord[] = JSON.parse(
  readFileSync(new URL('../../tests/fixtures/records/format-1.json', import.meta.url), 'utf8'),
);
/** Until there is a second format, a step as one would be. */
const sample: Step = (record) => ({ ...(record as object), schema: 2, mood: 'unknown' });
const next = { version: 2, steps: [sample] };

beforeEach(freshDevice);

/** A device as the first released format left it. */
async function firstFormat(): Promise<void> {
  const { keeper, notebook } = await tab();
  await notebook.keepOnDevice();
  for (const record of released) await keeper.keep(record);
}

async function onDisk() {
  const db = await openDB(disk.database);
  const rows: PlainRow[] = await db.getAll(disk.entries);
  const { version } = db;
  db.close();
  return { version, rows: rows.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

test('every format has its step, and the present one opens every released record', () => {
  expect(steps).toHaveLength(recordSchema - 1);
  expect(released.length).toBeGreaterThan(1);
  for (const record of released) expect(parseRecord(migrated(record))).toEqual({ ok: true, record });
});

test('records are taken through every step, each once, and what has no format stays as it is', () => {
  const counted: Step[] = [2, 3, 4].map((schema) => (record) => ({
    ...(record as object),
    schema,
    [`to${schema}`]: true,
  }));
  expect(migrated({ schema: 1 }, 4, counted)).toEqual({ schema: 4, to2: true, to3: true, to4: true });
  expect(migrated({ schema: 3 }, 4, counted)).toEqual({ schema: 4, to4: true });
  for (const value of [null, 'x', {}, { schema: 9 }, { schema: 0 }, { schema: '1' }])
    expect(migrated(value, 4, counted)).toEqual(value);
});

test('a database of the first format is taken to the next, whole', async () => {
  await firstFormat();
  const store = openStore({ format: next });
  await store.read([disk.entries], async () => {});
  store.close();
  const { version, rows } = await onDisk();
  expect(version).toBe(2);
  expect(rows.map(({ format, record }) => [format, record])).toEqual(
    [...released].sort((a, b) => (a.id < b.id ? -1 : 1)).map((record) => [2, sample(record)]),
  );
});

test('where it ends in the middle nothing has changed, and the next attempt does it all', async () => {
  await firstFormat();
  const before = await onDisk();
  let count = 0;
  const dies: Step = (record) => {
    if ((count += 1) === 2) throw new Error('The browser is gone.');
    return sample(record);
  };
  const store = openStore({ format: { version: 2, steps: [dies] }, pauses: [] });
  await expect(store.read([disk.entries], async () => {})).rejects.toThrow();
  expect(count).toBe(2);
  expect(await onDisk()).toEqual(before);
  const again = openStore({ format: next });
  await again.read([disk.entries], async () => {});
  again.close();
  expect((await onDisk()).rows.map(({ format }) => format)).toEqual(released.map(() => 2));
});
