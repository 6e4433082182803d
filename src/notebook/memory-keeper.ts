import type { ActivityRecord } from '../domain/archive/record.ts';
import { type Keeper, newestFirst, type Standing } from './keeper.ts';
import { watchers } from './watchers.ts';

/** Keeps nothing beyond the page: what is put in is there until the page goes. It never says that something was saved. */
export function memoryKeeper(standing: Standing = { keeping: 'memory', why: 'choice' }): Keeper {
  const records = new Map<string, ActivityRecord>();
  const { watch, tell } = watchers();
  const sorted = () => [...records.values()].sort(newestFirst);
  return {
    standing: () => standing,
    keep: async (record) => {
      records.set(record.id, structuredClone(record));
      tell({ of: 'records', ids: [record.id], elsewhere: false });
      return { saved: false };
    },
    kept: async ({ activity, part }) =>
      sorted().filter((record) => record.activity === activity && record.part === part),
    all: async (limit) => sorted().slice(0, limit),
    keepsDrafts: () => true,
    remove: async (ids) => {
      for (const id of ids) records.delete(id);
      tell({ of: 'records', ids, elsewhere: false });
      return [];
    },
    watch,
  };
}
