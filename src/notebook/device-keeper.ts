import * as v from 'valibot';
import { migrated } from '../domain/archive/migrate.ts';
import { type ActivityRecord, parseRecord } from '../domain/archive/record.ts';
import type { Codec } from './codec.ts';
import { type Keeper, newestFirst, NotKept, type Place, type Seen } from './keeper.ts';
import { disk } from './names.ts';
import { type EntryRow, nothingChosen, type Own, placeKey, type QuarantineRow } from './rows.ts';
import { put, type Store, type Transaction, Unrepeatable } from './store.ts';
import { watchers } from './watchers.ts';

/** The way of keeping has changed, in another tab, since this keeper was made. Nothing was written. */
export class Stale extends Unrepeatable {}

/** Another tab has changed the record since it was last seen here. Nothing was written. */
class Changed extends Unrepeatable {}

/** A keeper on the device, and what only the notebook page needs of it. */
export type DeviceKeeper = Keeper &
  Readonly<{
    /**
     * Keeps many records in one transaction: all or none. Those that another tab has changed are kept beside. What came along
     * and could not be read goes to quarantine with them.
     */
    keepAll: (
      records: readonly Readonly<{ record: ActivityRecord; revision?: string }>[],
      unread?: readonly string[],
    ) => Promise<void>;
    /** Rows that could not be read, as they were found. */
    quarantined: () => Promise<readonly QuarantineRow[]>;
    own: () => Own;
    changeOwn: (change: Partial<Own>) => Promise<void>;
    /** Another tab has changed these records, or, without ids, may have changed all. */
    changedElsewhere: (ids?: readonly string[]) => Promise<void>;
  }>;

type Options = Readonly<{
  store: Store;
  codec: Codec;
  /** Which way of keeping this is: see `ModeRow`. */
  epoch: string;
  /** Tells the other tabs. */
  tellOthers: (ids: readonly string[]) => void;
  newId?: () => string;
}>;

const written: (typeof disk.entries | typeof disk.settings)[] = [disk.entries, disk.settings];
const ownShape = v.object({
  drafts: v.fallback(v.array(v.string()), []),
  exportedAt: v.fallback(v.nullable(v.number()), null),
});

/** In which state a record was handed out; it holds also where the way of keeping changes in between. */
const revisions = new WeakMap<ActivityRecord, string>();

/**
 * Keeps records in the database. Sealed ones are all opened once and from then on read from memory, since nothing on the disk
 * says which is which; open ones are read by index.
 */
export async function deviceKeeper(options: Options): Promise<DeviceKeeper> {
  const { store, codec, epoch, tellOthers, newId = () => crypto.randomUUID() } = options;
  const { watch, tell } = watchers();
  const sealed = codec.keeping === 'locked';
  /** All records, where they are sealed. */
  const opened = new Map<string, ActivityRecord>();

  const sameEpoch = async (tx: Transaction) => {
    const mode = await tx.objectStore(disk.settings).get('mode');
    if (mode?.key !== 'mode' || mode.epoch !== epoch) throw new Stale('Kept in another way by now.');
  };

  const handOut = (record: ActivityRecord, rev: string): ActivityRecord => {
    revisions.set(record, rev);
    if (sealed) opened.set(record.id, record);
    return record;
  };

  /** Opens rows; those that cannot be read go to quarantine. */
  const readRows = async (rows: readonly EntryRow[]): Promise<ActivityRecord[]> => {
    const results = await Promise.all(rows.map((row) => recordIn(row, codec)));
    const bad = results.flatMap((result, at) => {
      const row = rows[at];
      return result.ok || row === undefined ? [] : [{ row, why: result.why }];
    });
    if (bad.length > 0) await quarantine(bad);
    return results.flatMap((result, at) => (result.ok ? [handOut(result.record, rows[at]?.rev ?? '')] : []));
  };

  const quarantine = async (bad: readonly Readonly<{ row: EntryRow; why: string }>[]) => {
    await store.write([...written, disk.quarantine], async (tx) => {
      await sameEpoch(tx);
      const entries = tx.objectStore(disk.entries);
      for (const { row, why } of bad) {
        const now = await entries.get(row.id);
        // Changed meanwhile: then it was not this that could not be read.
        if (now === undefined || now.rev !== row.rev) continue;
        put(tx.objectStore(disk.quarantine), { row: now, why });
        entries.delete(row.id).catch(() => {});
      }
    });
    tell({ of: 'quarantine' });
  };

  const read = (work: (tx: Transaction) => Promise<EntryRow[]>) =>
    store
      .read(written, async (tx) => {
        const [rows] = await Promise.all([work(tx), sameEpoch(tx)]);
        return rows;
      })
      .then(readRows);

  const changedElsewhere = async (ids?: readonly string[]) => {
    if (sealed) {
      const found = await read(async (tx) => {
        const entries = tx.objectStore(disk.entries);
        if (ids === undefined) return entries.getAll();
        const rows = await Promise.all(ids.map((id) => entries.get(id)));
        return rows.filter((row) => row !== undefined);
      });
      const there = new Set(found.map(({ id }) => id));
      for (const id of ids ?? [...opened.keys()]) if (!there.has(id)) opened.delete(id);
    }
    tell({ of: 'records', ids: ids ?? [], elsewhere: true });
  };

  const changed = (ids: readonly string[]) => {
    tellOthers(ids);
    tell({ of: 'records', ids, elsewhere: false });
  };

  const keep = async (record: ActivityRecord, revision?: string): Promise<Seen> => {
    const rev = newId();
    const row = await codec.row(record, rev);
    try {
      await store.write(written, async (tx) => {
        const entries = tx.objectStore(disk.entries);
        const [now] = await Promise.all([entries.get(row.id), sameEpoch(tx)]);
        // An attempt before this one was written after all.
        if (now?.rev === rev) return;
        if (now === undefined && revision !== undefined) throw new NotKept('deleted');
        if (now !== undefined && now.rev !== revision) throw new Changed();
        put(entries, row);
      });
    } catch (error) {
      if (error instanceof Changed) return keep({ ...record, id: newId() });
      throw error;
    }
    if (sealed) handOut(structuredClone(record), rev);
    return { id: row.id, revision: rev };
  };

  let own: Own = nothingChosen;
  const readOwn = async () => {
    const row = await store.read([disk.settings], (tx) => tx.objectStore(disk.settings).get('own'));
    const content = row?.key === 'own' ? await codec.ownContent(row).catch(() => undefined) : undefined;
    const parsed = v.safeParse(ownShape, content);
    own = parsed.success ? parsed.output : nothingChosen;
  };

  await readOwn();
  if (sealed) await changedElsewhere();

  return {
    standing: () => (sealed ? { keeping: 'locked', open: true } : { keeping: 'device' }),
    keep: async (record, revision) => {
      const seen = await keep(record, revision);
      changed([seen.id]);
      return { saved: true, seen };
    },
    keepAll: async (records, unread = []) => {
      const rows = await Promise.all(
        records.map(async ({ record, revision }) => ({
          revision,
          row: await codec.row(record, newId()),
          // Sealed now, since a transaction does not wait for that.
          beside: await codec.row({ ...record, id: newId() }, newId()),
        })),
      );
      const keptRows = await store.write([...written, disk.quarantine], async (tx) => {
        await sameEpoch(tx);
        const entries = tx.objectStore(disk.entries);
        const now = await Promise.all(rows.map(({ row }) => entries.get(row.id)));
        const chosen = rows.map(({ row, beside, revision }, at) =>
          now[at] === undefined || now[at].rev === revision || now[at].rev === row.rev ? row : beside,
        );
        for (const row of chosen) put(entries, row);
        for (const row of unread) put(tx.objectStore(disk.quarantine), { row, why: 'brought in' });
        return chosen;
      });
      await readRows(keptRows);
      changed(keptRows.map(({ id }) => id));
    },
    kept: async (place) =>
      sealed
        ? [...opened.values()].filter((record) => placeKey(record) === placeKey(place)).sort(newestFirst)
        : read((tx) => tx.objectStore(disk.entries).index(disk.byPlace).getAll(rangeOf(place))),
    all: async (limit) => {
      if (sealed) return [...opened.values()].sort(newestFirst).slice(0, limit);
      // Rows that are damaged may be in no index: the whole is read from the table.
      if (limit === undefined)
        return (await read((tx) => tx.objectStore(disk.entries).getAll())).sort(newestFirst);
      return read((tx) => tx.objectStore(disk.entries).index(disk.byMoment).getAll(undefined, limit));
    },
    seen: (record) => ({ id: record.id, revision: revisions.get(record) }),
    keepsDrafts: ({ activity, sensitive }) => sealed || !sensitive || own.drafts.includes(activity),
    remove: async (seen) => {
      const stayed = await store.write(written, async (tx) => {
        await sameEpoch(tx);
        const entries = tx.objectStore(disk.entries);
        const now = await Promise.all(seen.map(({ id }) => entries.get(id)));
        const left = seen.filter(({ revision }, at) => now[at] !== undefined && now[at].rev !== revision);
        for (const each of seen) if (!left.includes(each)) entries.delete(each.id).catch(() => {});
        return left.map(({ id }) => id);
      });
      const gone = seen.map(({ id }) => id).filter((id) => !stayed.includes(id));
      for (const id of gone) opened.delete(id);
      changed(gone);
      return stayed;
    },
    watch,
    quarantined: () => store.read([disk.quarantine], (tx) => tx.objectStore(disk.quarantine).getAll()),
    own: () => own,
    changeOwn: async (change) => {
      const next = { ...own, ...change };
      const row = await codec.ownRow(next);
      await store.write([disk.settings], async (tx) => {
        await sameEpoch(tx);
        put(tx.objectStore(disk.settings), row);
      });
      own = next;
      tell({ of: 'standing' });
    },
    changedElsewhere,
  };
}

/** What a row holds, or why it cannot be read. */
export async function recordIn(row: EntryRow, codec: Codec): Promise<ReturnType<typeof parseRecord>> {
  let content: unknown;
  try {
    content = await codec.content(row);
  } catch {
    return { ok: false, why: 'it could not be opened' };
  }
  const result = parseRecord(migrated(content));
  if (result.ok && result.record.id !== row.id) return { ok: false, why: 'it stands under another id' };
  return result;
}

function rangeOf(place: Place): IDBKeyRange {
  const key = placeKey(place);
  return IDBKeyRange.bound([key, -Infinity], [key, Infinity]);
}
