import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { anyArchive } from '../../../tests/fixtures/archives/any-archive.ts';
import { hostileFiles } from '../../../tests/fixtures/archives/hostile.ts';
import { type Archive, writeArchive } from '../../domain/archive/archive-file.ts';
import { planImport, sameContent } from '../../domain/archive/plan-import.ts';
import type { DeviceKeeper } from '../device-keeper.ts';
import { disk } from '../names.ts';
import { freshDevice, sheet, tab } from '../testing.ts';
import { bringIn } from './bring-back.ts';
import { openFile } from './open-file.ts';
import { rawText } from './raw-text.ts';

vi.setConfig({ testTimeout: 60_000 });
beforeEach(freshDevice);

const ways = ['on the device', 'behind a passphrase'] as const;

/** A notebook that is kept in one of the two ways. */
async function kept(way: (typeof ways)[number]): Promise<{ device: () => DeviceKeeper }> {
  const { notebook } = await tab();
  await (way === ways[0] ? notebook.keepOnDevice() : notebook.keepLocked('a heron stands in the mill race'));
  return {
    device: () => {
      const device = notebook.device();
      if (device === undefined) throw new Error('The notebook is not open.');
      return device;
    },
  };
}

const here = async (device: DeviceKeeper) => ({
  records: await device.all(),
  setAside: (await device.quarantined()).map(({ row }) => rawText(row)),
});
const rows = async () => {
  const db = await openDB(disk.database);
  const all = await Promise.all([...db.objectStoreNames].map((name) => db.getAll(name)));
  db.close();
  return JSON.stringify(all);
};
const throughAFile = async (archive: Archive): Promise<Archive> => {
  const opened = await openFile(new Blob([writeArchive(archive)]));
  if (!opened.ok || !('archive' in opened.value)) throw new Error('The file was refused.');
  return opened.value.archive;
};
const sorted = (records: Archive['records']) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

describe.each(ways)('into a notebook %s', (way) => {
  test('everything that was taken away comes back, and a second time changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyArchive, async (archive) => {
        freshDevice();
        const { device } = await kept(way);
        const file = await throughAFile(archive);
        await bringIn(device(), planImport(file, await here(device())));
        const now = await here(device());
        expect(sorted(now.records)).toEqual(sorted(structuredClone(archive.records)));
        expect(new Set(now.setAside)).toEqual(new Set(archive.setAside));
        const before = await rows();
        await bringIn(device(), planImport(file, now));
        expect(await rows()).toBe(before);
      }),
      { numRuns: 40 },
    );
  });

  test('all of it or nothing, at whichever write it fails', async () => {
    const records = Array.from({ length: 6 }, (_, number) => sheet(`words ${number}`));
    for (let failing = 0; failing < 7; failing++) {
      freshDevice();
      const { device } = await kept(way);
      await device().keep(sheet('mine'));
      const before = await rows();
      const plan = planImport({ madeAt: 0, records, setAside: ['{"half'] }, await here(device()));
      const { put } = IDBObjectStore.prototype;
      let count = 0;
      const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...given
      ) {
        if (count++ === failing) throw new DOMException('planted', 'QuotaExceededError');
        return put.apply(this, given);
      });
      await expect(bringIn(device(), plan)).rejects.toMatchObject({ reason: 'full' });
      spy.mockRestore();
      expect(count, 'the fault was met').toBeGreaterThan(failing);
      expect(await rows()).toBe(before);
      await bringIn(device(), plan);
      expect((await here(device())).records).toHaveLength(7);
    }
  });

  test('what another tab has kept under the same id since the preview stays, and both are there', async () => {
    const { device } = await kept(way);
    const coming = sheet('from the file');
    const plan = planImport({ madeAt: 0, records: [coming], setAside: [] }, await here(device()));
    await device().keep({ ...sheet('from another tab'), id: coming.id });
    await bringIn(device(), plan);
    const { records } = await here(device());
    expect(records).toHaveLength(2);
    expect(records.some((record) => sameContent(record, { ...coming, id: record.id }))).toBe(true);
  });
});

test('no hostile file changes a row', async () => {
  const { device } = await kept('on the device');
  await device().keep(sheet('mine'));
  const before = await rows();
  for (const { file } of hostileFiles) expect((await openFile(file)).ok).toBe(false);
  expect(await rows()).toBe(before);
});
