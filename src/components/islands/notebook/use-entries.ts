import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Here } from '../../../domain/archive/plan-import.ts';
import type { ActivityRecord } from '../../../domain/archive/record.ts';
import type { Keeper, Standing } from '../../../notebook/keeper.ts';
import { rawText } from '../../../notebook/archive/raw-text.ts';
import { knownKeeper, loadNotebook, openKeeper } from '../../../notebook/open.ts';

/** What became of a change. */
export type Outcome = 'saved' | 'both' | 'failed';

/** What the page knows of the notebook. */
export type Entries = Readonly<{
  state: 'loading' | 'failed' | 'ready';
  standing: Standing;
  /** Newest first. */
  records: readonly ActivityRecord[];
  /** What could not be read, as text, to be taken along. */
  setAside: readonly string[];
  /** When a file was last made; nothing where none was. */
  exportedAt: number | undefined;
  load: () => Promise<void>;
  /** What is on the device at this moment, whatever the screen shows. */
  here: () => Promise<Here>;
  change: (before: ActivityRecord, after: ActivityRecord) => Promise<Outcome>;
  /** Deletes entries, and gives back how many stayed since another tab had changed them. */
  remove: (records: readonly ActivityRecord[]) => Promise<number>;
  /** The last deleted ones, until they are put back or the page goes. */
  removed: readonly ActivityRecord[];
  undo: () => Promise<boolean>;
}>;

type Found = Pick<Entries, 'standing' | 'records' | 'setAside' | 'exportedAt'>;

/** All entries, kept up with what happens here and in other tabs. Only for the browser. */
export function useEntries(): Entries {
  const keeper = useMemo<Keeper>(openKeeper, []);
  const [state, setState] = useState<Entries['state']>('loading');
  const [found, setFound] = useState<Found>({
    standing: keeper.standing(),
    records: [],
    setAside: [],
    exportedAt: undefined,
  });
  const [removed, setRemoved] = useState<readonly ActivityRecord[]>([]);
  const turn = useRef(0);

  const load = async () => {
    const own = ++turn.current;
    try {
      const now = await whatIsKept();
      if (own !== turn.current) return;
      setFound(now);
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
    ...found,
    state,
    removed,
    load,
    here: whatIsKept,
    change: async (before, after) => {
      try {
        const outcome = await keeper.keep(after, keeper.seen(before).revision);
        await load();
        if (!outcome.saved) return 'failed';
        return outcome.seen.id === after.id ? 'saved' : 'both';
      } catch {
        return 'failed';
      }
    },
    remove: async (going) => {
      const stayed = new Set(await keeper.remove(going.map((record) => keeper.seen(record))));
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

async function whatIsKept(): Promise<Found> {
  const keeper = await knownKeeper();
  const standing = keeper.standing();
  const closed = standing.keeping === 'locked' && !standing.open;
  const records = closed ? [] : await keeper.all();
  const device = standing.keeping === 'memory' ? undefined : (await loadNotebook()).device();
  const setAside = (await device?.quarantined())?.map(({ row }) => rawText(row)) ?? [];
  return { standing, records, setAside, exportedAt: device?.own().exportedAt ?? undefined };
}
