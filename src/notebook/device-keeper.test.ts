import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { NotKept } from './keeper.ts';
import { disk } from './names.ts';
import { freshDevice, sharedChannel, sheet, tab, wordsOf } from './testing.ts';

beforeEach(freshDevice);

const rawTable = async (name: string) => {
  const db = await openDB(disk.database);
  const rows = await db.getAll(name);
  db.close();
  return rows;
};

describe('leave no trace', () => {
  test('nothing is written, and looking whether something is kept makes no database', async () => {
    const { keeper } = await tab();
    expect(await keeper.keep(sheet('mine'))).toEqual({ saved: false });
    expect(keeper.standing()).toEqual({ keeping: 'memory', why: 'choice' });
    expect(await indexedDB.databases()).toEqual([]);
    // It would be seen.
    const other = await tab();
    await other.notebook.keepOnDevice();
    expect(await indexedDB.databases()).toEqual([{ name: 'app', version: 1 }]);
  });

  test('it can be returned to: the database goes, here and for the other tabs', async () => {
    const channel = sharedChannel();
    const [a, b] = [await tab({ channel: channel() }), await tab({ channel: channel() })];
    await a.notebook.keepOnDevice();
    await a.keeper.keep(sheet('mine'));
    await b.notebook.look();
    expect(await b.keeper.all()).toHaveLength(1);
    await a.notebook.leaveNoTrace();
    expect(await indexedDB.databases()).toEqual([]);
    expect(await b.keeper.keep(sheet('later'))).toEqual({ saved: false });
    expect(b.keeper.standing().keeping).toBe('memory');
    expect(await indexedDB.databases()).toEqual([]);
  });
});

describe('kept on the device', () => {
  test('what was kept is there in another page, newest first, by place and all', async () => {
    const first = await tab();
    await first.notebook.keepOnDevice();
    await first.keeper.keep(sheet('old', { updatedAt: 5 }));
    await first.keeper.keep(sheet('new', { updatedAt: 9 }));
    await first.keeper.keep(sheet('elsewhere', { activity: 'our-loop', updatedAt: 7 }));
    const { keeper } = await tab();
    const words = async (promise: ReturnType<typeof keeper.all>) => (await promise).map(wordsOf);
    expect(await words(keeper.all())).toEqual(['new', 'elsewhere', 'old']);
    expect(await words(keeper.all(2))).toEqual(['new', 'elsewhere']);
    expect(await words(keeper.kept({ activity: 'clearer-ask', part: 'ask' }))).toEqual(['new', 'old']);
  });

  test('a change takes the place of what was seen, and a deletion deletes it', async () => {
    const { keeper, notebook } = await tab();
    await notebook.keepOnDevice();
    const record = sheet('first');
    const outcome = await keeper.keep(record);
    if (!outcome.saved) throw new Error('not saved');
    await keeper.keep({ ...record, ...sheet('second', { id: record.id }) }, outcome.seen.revision);
    const [only, ...others] = await keeper.all();
    expect([only && wordsOf(only), others]).toEqual(['second', []]);
    expect(only && (await keeper.remove([keeper.seen(only)]))).toEqual([]);
    expect(await keeper.all()).toEqual([]);
  });

  test('two tabs that change one record keep both', async () => {
    const a = await tab();
    await a.notebook.keepOnDevice();
    await a.keeper.keep(sheet('before'));
    const b = await tab();
    const [inA] = await a.keeper.all();
    const [inB] = await b.keeper.all();
    if (inA === undefined || inB === undefined) throw new Error('not kept');
    const fromA = await a.keeper.keep(
      { ...inA, ...sheet('by a', { id: inA.id }) },
      a.keeper.seen(inA).revision,
    );
    const fromB = await b.keeper.keep(
      { ...inB, ...sheet('by b', { id: inB.id }) },
      b.keeper.seen(inB).revision,
    );
    expect((await a.keeper.all()).map(wordsOf).sort()).toEqual(['by a', 'by b']);
    expect(fromA).toMatchObject({ saved: true, seen: { id: inA.id } });
    expect(fromB.saved && fromB.seen.id).not.toBe(inA.id);
  });

  test('what another tab has deleted is not made again in silence, and what it has changed is not deleted', async () => {
    const a = await tab();
    await a.notebook.keepOnDevice();
    await a.keeper.keep(sheet('one'));
    const b = await tab();
    const [inB] = await b.keeper.all();
    const [inA] = await a.keeper.all();
    if (inA === undefined || inB === undefined) throw new Error('not kept');
    await a.keeper.keep({ ...inA, ...sheet('changed', { id: inA.id }) }, a.keeper.seen(inA).revision);
    expect(await b.keeper.remove([b.keeper.seen(inB)])).toEqual([inA.id]);
    const [now] = await a.keeper.all();
    await a.keeper.remove(now === undefined ? [] : [a.keeper.seen(now)]);
    const late = b.keeper.keep(inB, b.keeper.seen(inB).revision);
    await expect(late).rejects.toEqual(new NotKept('deleted'));
    expect(await a.keeper.all()).toEqual([]);
  });

  test('many records at once are all kept or none', async () => {
    const { keeper, notebook } = await tab();
    await notebook.keepOnDevice();
    await notebook.device()?.keepAll([{ record: sheet('a') }, { record: sheet('b') }]);
    expect(await keeper.all()).toHaveLength(2);
    const unkeepable = { ...sheet('c'), data: () => {} } as never;
    await expect(
      notebook.device()?.keepAll([{ record: sheet('d') }, { record: unkeepable }]),
    ).rejects.toThrow();
    expect((await keeper.all()).map(wordsOf).sort()).toEqual(['a', 'b']);
  });

  test('what cannot be read is set aside whole, and the rest opens', async () => {
    const { keeper, notebook } = await tab();
    await notebook.keepOnDevice();
    await keeper.keep(sheet('fine'));
    const damaged = [
      { id: 'x', rev: '1', format: 1, record: { half: 'a record' } },
      { id: 'y', rev: '1', format: 1, record: null },
      { id: 'z' },
      { id: 'w', rev: '1', format: 1, record: { ...sheet('of tomorrow'), schema: 99 }, p: 'a/b', m: 1 },
    ];
    const db = await openDB(disk.database);
    for (const row of damaged) await db.put(disk.entries, row);
    db.close();
    const told: unknown[] = [];
    keeper.watch((change) => told.push(change.of));
    expect((await keeper.all()).map(wordsOf)).toEqual(['fine']);
    expect(told).toContain('quarantine');
    const aside = await notebook.device()?.quarantined();
    expect(aside?.map(({ row }) => row)).toEqual(
      [...damaged].sort((one, other) => (one.id < other.id ? -1 : 1)),
    );
    expect(JSON.stringify(aside?.map(({ why }) => why))).not.toContain('half');
    expect(await rawTable(disk.entries)).toHaveLength(1);
  });

  test('drafts of a sensitive exercise are kept only once that was chosen for it', async () => {
    const { keeper, notebook } = await tab();
    await notebook.keepOnDevice();
    const loop = { activity: 'our-loop', sensitive: true };
    expect(keeper.keepsDrafts({ activity: 'clearer-ask', sensitive: false })).toBe(true);
    expect(keeper.keepsDrafts(loop)).toBe(false);
    await notebook.device()?.changeOwn({ drafts: ['our-loop'] });
    expect(keeper.keepsDrafts(loop)).toBe(true);
    expect((await tab()).keeper.keepsDrafts(loop)).toBe(true);
  });
});

describe('another version of the site', () => {
  test('a newer database is left as it is: nothing is read, nothing written', async () => {
    const old = await tab();
    await old.notebook.keepOnDevice();
    await old.keeper.keep(sheet('before'));
    const next = await openDB(disk.database, 2);
    const rows = await next.getAll(disk.entries);
    // The tab that was open let go, and now finds out.
    expect(await old.keeper.keep(sheet('after'))).toEqual({ saved: false });
    expect(old.keeper.standing()).toEqual({ keeping: 'memory', why: 'newer' });
    expect((await tab()).keeper.standing()).toEqual({ keeping: 'memory', why: 'newer' });
    expect(await next.getAll(disk.entries)).toEqual(rows);
    expect(rows).toHaveLength(1);
    next.close();
  });

  test('where what was kept has gone, that is said, and nothing is made anew', async () => {
    const { keeper, notebook } = await tab();
    await notebook.keepOnDevice();
    await keeper.keep(sheet('gone'));
    await deleteDB(disk.database);
    expect(await keeper.keep(sheet('still on the screen'))).toEqual({ saved: false });
    expect(keeper.standing()).toEqual({ keeping: 'memory', why: 'cleared' });
    expect((await keeper.all()).map(wordsOf)).toEqual(['still on the screen']);
    expect(await indexedDB.databases()).toEqual([]);
  });
});
