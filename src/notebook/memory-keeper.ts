import type { ActivityRecord } from '../domain/archive/record.ts';
import { type Keeper, newestFirst, type Standing } from './keeper.ts';
import { watchers } from './watchers.ts';

/**
 * Keeps nothing beyond the page: what is put in is there until the page goes. It never says that something was saved.
 *
 * @param standing why nothing is written: there is nothing to write to, or the notebook is locked
 */
export function memoryKeeper(
  standing: () => Standing = () => ({ keeping: 'memory', why: 'choice' }),
): Keeper {
  const records = new Map<string, ActivityRecord>();
  const { watch, tell } = watchers();
  const sorted = () => [...records.values()].sort(newestFirst);
  return {
    standing,
    keep: async (record) => {
      records.set(record.id, structuredClone(record));
      tell({ of: 'records', ids: [record.id], elsewhere: false });
      return { saved: false };
    },
    kept: async ({ activity, part }) =>
      sorted().filter((record) => record.activity === activity && record.part === part),
    all: async (limit) => sorted().slice(0, limit),
    seen: ({ id }) => ({ id, revision: undefined }),
    keepsDrafts: () => true,
    remove: async (seen) => {
      for (const { id } of seen) records.delete(id);
      tell({ of: 'records', ids: seen.map(({ id }) => id), elsewhere: false });
      return [];
    },
    watch,
  };
}
