import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ActivityRecord } from '../../../domain/archive/record.ts';
import type { Keeper, Standing } from '../../../notebook/keeper.ts';
import { openKeeper } from '../../../notebook/open.ts';

/** What became of a change. */
export type Change = 'saved' | 'both' | 'failed';

/** What the page knows of the notebook. */
export type Entries = Readonly<{
  state: 'loading' | 'failed' | 'ready';
  standing: Standing;
  records: readonly ActivityRecord[];
  load: () => Promise<void>;
  change: (record: ActivityRecord) => Promise<Change>;
  /** Deletes entries, and gives back how many stayed since another tab had changed them. */
  remove: (records: readonly ActivityRecord[]) => Promise<number>;
  /** Puts the last deleted ones back. */
  undo: () => Promise<boolean>;
  removed: readonly ActivityRecord[];
}>;

/** All entries, kept up with what happens here and in other tabs. Only for the browser. */
export function useEntries(): Entries {
  const keeper = useMemo<Keeper>(openKeeper, []);
  const [state, setState] = useState<Entries['state']>('loading');
  const [standing, setStanding] = useState(keeper.standing());
  const [records, setRecords] = useState<readonly ActivityRecord[]>([]);
  const [removed, setRemoved] = useState<readonly ActivityRecord[]>([]);
  const turn = useRef(0);

  const load = async () => {
    const own = ++turn.current;
    try {
      const now = keeper.standing();
      const closed = now.keeping === 'locked' && !now.open;
      const found = closed ? [] : await keeper.all();
      if (own !== turn.current) return;
      setRecords(found);
      setStanding(keeper.standing());
      setState('ready');
    } catch {
      if (own === turn.current) setState('failed');
    }
  };

  useEffect(() => {
    void load();
    // Several changes at once are one reason to look.
    let asked: ReturnType<typeof setTimeout> | undefined;
    const unwatch = keeper.watch(() => {
      clearTimeout(asked);
      asked = setTimeout(() => void load(), 60);
    });
    return () => {
      clearTimeout(asked);
      unwatch();
    };
  }, []);

  return {
    state,
    standing,
    records,
    removed,
    load,
    change: async (record) => {
      try {
        const outcome = await keeper.keep(record);
        await load();
        if (!outcome.saved) return 'failed';
        return outcome.id === record.id ? 'saved' : 'both';
      } catch {
        return 'failed';
      }
    },
    remove: async (going) => {
      const stayed = new Set(await keeper.remove(going.map(({ id }) => id)));
      setRemoved(going.filter(({ id }) => !stayed.has(id)));
      await load();
      return stayed.size;
    },
    undo: async () => {
      try {
        for (const record of removed) await keeper.keep(record);
        setRemoved([]);
        await load();
        return true;
      } catch {
        return false;
      }
    },
  };
}
