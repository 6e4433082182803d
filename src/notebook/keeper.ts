import type { ActivityRecord } from '../domain/archive/record.ts';

/** Where something is kept: nowhere but this page's memory, on the device, or behind a passphrase. */
export type Keeping = 'memory' | 'device' | 'locked';

/** The part of an exercise that a record belongs to. */
export type Place = Readonly<{ activity: string; part: string }>;

/**
 * What an exercise needs of storage. Exercises know this and nothing else: where the words go is decided once, for the whole site.
 */
export type Keeper = Readonly<{
  keeping: Keeping;
  /**
   * Keeps a record under its id, in place of the one that was there.
   * Resolves `true` only once it is written for good, `false` where nothing is meant to be written; rejects when it could not be.
   */
  keep: (record: ActivityRecord) => Promise<boolean>;
  /** The records of one place, newest first. */
  kept: (place: Place) => Promise<readonly ActivityRecord[]>;
}>;

/** Keeps nothing beyond the page: what is put in is there until the page goes. It never says that something was saved. */
export function memoryKeeper(): Keeper {
  const records = new Map<string, ActivityRecord>();
  return {
    keeping: 'memory',
    keep: async (record) => {
      records.set(record.id, structuredClone(record));
      return false;
    },
    kept: async ({ activity, part }) =>
      [...records.values()]
        .filter((record) => record.activity === activity && record.part === part)
        .sort((a, b) => b.updatedAt - a.updatedAt),
  };
}
