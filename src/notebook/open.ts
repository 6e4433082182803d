import type { Keeper, Standing } from './keeper.ts';
import { memoryKeeper } from './memory-keeper.ts';
import { disk } from './names.ts';
import type { Notebook } from './notebook.ts';
import { watchers } from './watchers.ts';

/** The keeper of a page: it stays the same while the way of keeping changes behind it. */
export type SiteKeeper = Keeper &
  Readonly<{
    /** Whether the reader has said "Not now" on this page. */
    declined: () => boolean;
    /** Remembered by this page alone; with `false` the offer is made again. */
    notNow: (declined?: boolean) => void;
    /** Adds what has to be written before the notebook locks; gives back what takes it away. */
    beforeLock: (write: () => Promise<void>) => () => void;
    /** Writes all that waits. */
    writeAll: () => Promise<void>;
  }>;

/** What the notebook, once loaded, does to this page's keeper. */
export type Host = Readonly<{
  /** Takes another keeper; without one, the page's memory, which stands as is said. */
  adopt: (next: Keeper | Standing) => void;
  current: () => Keeper;
  tell: (change: Parameters<Parameters<Keeper['watch']>[0]>[0]) => void;
}>;

let page: Readonly<{ keeper: SiteKeeper; host: Host }> | undefined;
let notebook: Promise<Notebook> | undefined;
let looked: Promise<void> | undefined;

/** The keeper of this page; all exercises on it share one. The first call looks whether something is kept on the device. */
export function openKeeper(): SiteKeeper {
  if (page === undefined) {
    page = siteKeeper();
    looked = look(page.host);
  }
  return page.keeper;
}

/** The keeper, once it is known how things are kept on this device. */
export async function knownKeeper(): Promise<SiteKeeper> {
  const keeper = openKeeper();
  await looked;
  return keeper;
}

/** The notebook, with all that can be done to it beyond keeping. Loaded when it is first asked for. */
export function loadNotebook(): Promise<Notebook> {
  openKeeper();
  notebook ??= import('./notebook.ts').then(({ openNotebook }) =>
    openNotebook({ host: page === undefined ? siteKeeper().host : page.host }),
  );
  notebook.catch(() => (notebook = undefined));
  return notebook;
}

/** A keeper that begins in memory. */
export function siteKeeper(): Readonly<{ keeper: SiteKeeper; host: Host }> {
  let standing: Standing = { keeping: 'memory', why: 'choice' };
  let declined = false;
  const waiting = new Set<() => Promise<void>>();
  const memory = memoryKeeper(() => standing);
  const { watch, tell } = watchers();
  let current: Keeper = memory;
  let unwatch = memory.watch(tell);

  const adopt = (next: Keeper | Standing) => {
    unwatch();
    current = 'keeping' in next ? memory : next;
    if ('keeping' in next) standing = next;
    unwatch = current.watch(tell);
    tell({ of: 'standing' });
  };

  return {
    host: { adopt, tell, current: () => current },
    keeper: {
      standing: () => current.standing(),
      keep: (record, revision) => current.keep(record, revision),
      kept: (place) => current.kept(place),
      all: (limit) => current.all(limit),
      seen: (record) => current.seen(record),
      keepsDrafts: (exercise) => current.keepsDrafts(exercise),
      remove: (seen) => current.remove(seen),
      watch,
      declined: () => declined,
      notNow: (not = true) => {
        declined = not;
        tell({ of: 'offer' });
      },
      beforeLock: (write) => {
        waiting.add(write);
        return () => void waiting.delete(write);
      },
      writeAll: async () => {
        await Promise.allSettled([...waiting].map((write) => write()));
      },
    },
  };
}

/**
 * Loads what keeps things only where something is kept. Asking which databases there are leaves no trace; opening one that is
 * not there would.
 */
async function look(host: Host): Promise<void> {
  if (document.querySelector('[data-keeps="never"]') !== null) {
    host.adopt({ keeping: 'memory', why: 'safety' });
    return;
  }
  try {
    const present = 'databases' in indexedDB ? await indexedDB.databases() : [{ name: disk.database }];
    if (present.some(({ name }) => name === disk.database)) await (await loadNotebook()).look();
  } catch {
    host.adopt({ keeping: 'memory', why: 'unavailable' });
  }
}
