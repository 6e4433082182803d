import { deleteDB, type IDBPDatabase, type IDBPTransaction, type StoreNames, openDB } from 'idb';
import { migrated, type Step, steps } from '../domain/archive/migrate.ts';
import type { ActivityRecord } from '../domain/archive/record.ts';
import { recordSchema } from '../domain/archive/record-format.ts';
import { NotKept } from './keeper.ts';
import { disk } from './names.ts';
import type { Tables } from './rows.ts';

type Database = IDBPDatabase<Tables>;
type Names = StoreNames<Tables>[];
/** A transaction over every table named when it began. */
export type Transaction = IDBPTransaction<Tables, Names, 'readwrite'>;

/** The database, as far as keepers see it. */
export type Store = Readonly<{
  /**
   * Runs `work` in one transaction and resolves once it has completed, with what `work` gave. Work awaits nothing but requests
   * of its transaction, and can run again: a lost connection is opened anew, three times at most. Rejects with
   * {@link NotKept}, or with what `work` threw as {@link Unrepeatable}.
   */
  write: <T>(tables: Names, work: (tx: Transaction) => Promise<T>) => Promise<T>;
  read: <T>(tables: Names, work: (tx: Transaction) => Promise<T>) => Promise<T>;
  /** Makes the database where there is none. Nothing else does. */
  create: () => Promise<void>;
  /** Deletes the database. Other tabs let go of it and keep nothing from then on. */
  destroy: () => Promise<void>;
  close: () => void;
}>;

/** Something in the data, not the device, speaks against it: another attempt would end the same. */
export class Unrepeatable extends Error {}

/** There is no database: it was never made, the reader erased it, or the browser cleared it. */
export class Gone extends Unrepeatable {}

export type StoreOptions = Readonly<{
  /** The format that rows are in, and the steps that lead there. */
  format?: Readonly<{ version: number; steps: readonly Step[] }>;
  /** Milliseconds before each further attempt. */
  pauses?: readonly number[];
  /** Milliseconds after which a database that does not open counts as held by another tab. */
  patience?: number;
}>;

export function openStore(options: StoreOptions = {}): Store {
  const { format = { version: recordSchema, steps }, pauses = [30, 120, 400], patience = 3000 } = options;
  let opening: Promise<Database> | undefined;
  let handle: Database | undefined;
  let mayCreate = false;

  const drop = () => {
    handle?.close();
    handle = undefined;
    opening = undefined;
  };

  const connect = async (): Promise<Database> => {
    let absent = false;
    let stopped: unknown;
    try {
      return await openDB<Tables>(disk.database, format.version, {
        upgrade: async (db, from, _to, tx) => {
          // Where the upgrade is given up, the opening itself says so.
          tx.done.catch(() => {});
          if (from === 0 && !mayCreate) {
            absent = true;
            tx.abort();
          } else if (from === 0) {
            makeTables(db);
          } else {
            try {
              await migrateRows(tx as unknown as Transaction, format);
            } catch (error) {
              // What was done so far would be committed: all of it is taken back.
              stopped = error;
              tx.abort();
            }
          }
        },
        // A newer page, or one that erases, waits for this one: let go at once.
        blocking: (_present, _next, event) => {
          (event.target as IDBDatabase).close();
          drop();
        },
        terminated: drop,
      });
    } catch (error) {
      if (absent) throw new Gone('There is no database.');
      if (stopped !== undefined) throw new NotKept('lost', stopped);
      throw error instanceof DOMException && error.name === 'VersionError'
        ? new NotKept('newer', error)
        : error;
    }
  };

  const open = async (): Promise<Database> => {
    if (handle !== undefined) return handle;
    const own = (opening ??= connect());
    own.then(
      (db) => {
        // One that comes late is used by the next attempt; one that nobody waits for any more is let go.
        if (opening === own) handle = db;
        else db.close();
      },
      () => {
        if (opening === own) opening = undefined;
      },
    );
    let cancel = () => {};
    const tooLong = new Promise<never>((_, reject) => {
      const timer = setTimeout(() => reject(new NotKept('blocked')), patience);
      cancel = () => clearTimeout(timer);
    });
    return Promise.race([own, tooLong]).finally(cancel);
  };

  const run = async <T>(
    mode: 'readonly' | 'readwrite',
    tables: Names,
    work: (tx: Transaction) => Promise<T>,
  ): Promise<T> => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await once(await open(), mode, tables, work);
      } catch (error) {
        if (error instanceof Unrepeatable || error instanceof NotKept) throw error;
        const { name } = error as DOMException;
        if (name === 'QuotaExceededError') throw new NotKept('full', error);
        const pause = pauses[attempt];
        if (pause === undefined) throw new NotKept('lost', error);
        // The connection may be dead without saying so.
        drop();
        await after(pause);
      }
    }
  };

  return {
    write: (tables, work) => run('readwrite', tables, work),
    read: (tables, work) => run('readonly', tables, work),
    create: async () => {
      mayCreate = true;
      try {
        await run('readonly', [disk.settings], async () => {});
      } finally {
        mayCreate = false;
      }
    },
    destroy: async () => {
      drop();
      await deleteDB(disk.database);
    },
    close: drop,
  };
}

async function once<T>(
  db: Database,
  mode: 'readonly' | 'readwrite',
  tables: Names,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const tx = db.transaction(tables, mode, { durability: 'strict' }) as unknown as Transaction;
  // Seen below; here only kept from being reported a second time.
  tx.done.catch(() => {});
  try {
    const result = await work(tx);
    // Without this a write begun while the page goes is lost.
    if (mode === 'readwrite') tx.commit();
    await tx.done;
    return result;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It has ended already.
    }
    throw tx.error ?? error;
  }
}

function makeTables(db: Database): void {
  const entries = db.createObjectStore(disk.entries, { keyPath: 'id' });
  // Sealed rows have neither: they are in no index.
  entries.createIndex(disk.byPlace, [disk.byPlace, disk.byMoment]);
  entries.createIndex(disk.byMoment, disk.byMoment);
  db.createObjectStore(disk.settings, { keyPath: 'key' });
  db.createObjectStore(disk.vault, { keyPath: 'key' });
  db.createObjectStore(disk.quarantine, { autoIncrement: true });
}

/**
 * Takes every row that is not sealed to the present format, within the transaction that raises the version: a browser that
 * dies in between finds the old version whole. Sealed rows wait until the notebook is unlocked.
 */
async function migrateRows(
  tx: Transaction,
  format: Readonly<{ version: number; steps: readonly Step[] }>,
): Promise<void> {
  const entries = tx.objectStore(disk.entries);
  for (const row of await entries.getAll()) {
    if (!('record' in row)) continue;
    const record = migrated(row.record, format.version, format.steps) as ActivityRecord;
    put(entries, { ...row, record, format: format.version });
  }
}

/** Puts a row without waiting: where it fails, the whole transaction does. */
export function put<T>(table: Readonly<{ put?: (row: T) => Promise<unknown> }>, row: T): void {
  table.put?.(row).catch(() => {});
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
