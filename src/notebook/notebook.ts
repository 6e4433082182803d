import { plain } from './codec.ts';
import { type DeviceKeeper, deviceKeeper, Stale } from './device-keeper.ts';
import { type Keeper, NotKept, type Standing } from './keeper.ts';
import type { Derive } from './lock/vault.ts';
import { disk } from './names.ts';
import type { Host } from './open.ts';
import type { EntryRow, ModeRow } from './rows.ts';
import { Gone, openStore, put, type Store, type Transaction } from './store.ts';

/** What tabs of this site tell each other. */
export type Message =
  | Readonly<{ is: 'records'; ids: readonly string[] }>
  /** The way of keeping, or the passphrase, has changed: look again. */
  | Readonly<{ is: 'look' }>
  | Readonly<{ is: 'lock' }>
  /** Somebody is there: no tab locks for want of a touch. */
  | Readonly<{ is: 'touched' }>
  /** A page that has just opened asks the others for the key, and gets it, unreadable as it is. */
  | Readonly<{ is: 'key?' }>
  | Readonly<{ is: 'key'; key: CryptoKey; epoch: string }>;

export type Channel = Readonly<{
  post: (message: Message) => void;
  /** Calls back at every message of another tab. */
  listen: (listener: (message: Message) => void) => void;
}>;

export type Result =
  Readonly<{ ok: true }> | Readonly<{ ok: false; why: 'wrong' | 'damaged' | 'not locked' }>;

/** Minutes until it locks; 0 for never. */
export type LockTimes = Readonly<{ idle: number; hidden: number }>;

/** All that can be done to the notebook beyond keeping a record. Each resolves once it is written for good. */
export type Notebook = Readonly<{
  /** Looks how things are kept on this device, and takes the keeper for it. */
  look: () => Promise<void>;
  /** The keeper on the device, where there is one and it is open. */
  device: () => DeviceKeeper | undefined;
  /** Keeps everything on the device from now on. What is behind a passphrase is taken out; it has to be open. */
  keepOnDevice: () => Promise<void>;
  /**
   * Keeps everything behind a passphrase from now on, what is on the device included. Gives the recovery code where one was
   * asked for: it is shown once and kept nowhere.
   */
  keepLocked: (passphrase: string, options?: Readonly<{ recovery: boolean }>) => Promise<string | undefined>;
  /** Keeps nothing from now on, and deletes what was kept. */
  leaveNoTrace: () => Promise<void>;
  /** Whether this opens the lock. Nothing is changed. */
  proves: (by: Readonly<{ passphrase: string } | { code: string }>) => Promise<boolean>;
  unlock: (by: Readonly<{ passphrase: string } | { code: string }>) => Promise<Result>;
  /** Drops the key, here and in the other tabs. The page then has to go: what is on it stays in memory until it does. */
  lock: () => void;
  /** Calls back when another tab has locked. */
  onLock: (listener: () => void) => void;
  changePassphrase: (
    by: Readonly<{ passphrase: string } | { code: string }>,
    next: string,
  ) => Promise<Result>;
  /** Somebody may know the passphrase: another one, and a new key under which everything is encrypted anew. */
  renew: (
    by: Readonly<{ passphrase: string } | { code: string }>,
    next: string,
    options?: Readonly<{ recovery: boolean }>,
  ) => Promise<Result & Readonly<{ code?: string | undefined }>>;
  lockTimes: () => LockTimes;
  setLockTimes: (times: LockTimes) => Promise<void>;
  touched: () => void;
  /** When somebody last touched a page of this site, in milliseconds since 1970. */
  lastTouched: () => number;
}>;

export type NotebookOptions = Readonly<{
  host: Host;
  store?: Store;
  channel?: Channel;
  derive?: Derive;
  now?: () => number;
  /** Milliseconds to wait for another tab's key. */
  keyPatience?: number;
}>;

const usualTimes: LockTimes = { idle: 10, hidden: 5 };
const all = [disk.entries, disk.settings, disk.vault, disk.quarantine] as const;
const tables = [...all];

export function openNotebook(options: NotebookOptions): Notebook {
  const { host, store = openStore(), channel = tabs(), now = () => Date.now(), keyPatience = 150 } = options;
  const derive: Derive =
    options.derive ?? (async (...given) => (await import('./lock/derive.ts')).deriveInWorker(...given));
  let mode: ModeRow | undefined;
  let device: DeviceKeeper | undefined;
  /** The data key of an open notebook, and of which way of keeping it is. */
  let held: Readonly<{ key: CryptoKey; epoch: string }> | undefined;
  let touchedAt = now();
  const lockListeners = new Set<() => void>();

  /** Counts what has been found: what a slower look brings later is out of date. */
  let turn = 0;

  const memory = (why: Extract<Standing, { keeping: 'memory' }>['why']) => {
    turn += 1;
    mode = undefined;
    device = undefined;
    held = undefined;
    host.adopt({ keeping: 'memory', why });
  };

  const takeDevice = async (found: ModeRow) => {
    const codec =
      found.keeping === 'device' || held === undefined
        ? plain
        : (await import('./lock/seal.ts')).sealing(held.key);
    const own = (turn += 1);
    const next = await deviceKeeper({
      store,
      codec,
      epoch: found.epoch,
      // A moment later: the one who waits for "Saved" does not wait for that.
      tellOthers: (ids) => void setTimeout(() => channel.post({ is: 'records', ids }), 0),
    });
    if (own !== turn) return;
    mode = found;
    device = next;
    host.adopt(lookingAgain(next));
  };

  /** The keeper as the page gets it: where the way of keeping has changed meanwhile, it takes the new one and goes on there. */
  const lookingAgain = (own: DeviceKeeper): Keeper => {
    const guarded =
      <A extends readonly unknown[], T>(name: (keeper: Keeper) => (...given: A) => Promise<T>) =>
      async (...given: A): Promise<T> => {
        try {
          return await name(own)(...given);
        } catch (error) {
          const newer = error instanceof NotKept && error.reason === 'newer';
          if (!(newer || error instanceof Stale || error instanceof Gone)) throw error;
          await look(error instanceof Gone ? 'cleared' : 'choice');
          const current = host.current();
          return name(current)(...given);
        }
      };
    return {
      ...own,
      keep: guarded((keeper) => keeper.keep),
      kept: guarded((keeper) => keeper.kept),
      all: guarded((keeper) => keeper.all),
      remove: guarded((keeper) => keeper.remove),
    };
  };

  const look = async (whyNot: 'choice' | 'cleared' = 'choice'): Promise<void> => {
    let found: ModeRow | undefined;
    try {
      const row = await store.read([disk.settings], (tx) => tx.objectStore(disk.settings).get('mode'));
      if (row?.key === 'mode') found = row;
    } catch (error) {
      if (error instanceof Gone) return memory(whyNot);
      if (error instanceof NotKept && error.reason === 'newer') return memory('newer');
      return memory('unavailable');
    }
    if (found === undefined) return memory('choice');
    if (found.keeping === 'locked' && held?.epoch !== found.epoch) {
      turn += 1;
      mode = found;
      device = undefined;
      held = undefined;
      host.adopt({ keeping: 'locked', open: false });
      await askForKey(found);
      return;
    }
    try {
      await takeDevice(found);
    } catch (error) {
      if (!(error instanceof Stale || error instanceof Gone)) throw error;
      // Another tab was faster, and will be done sooner or later.
      await look(whyNot);
    }
  };

  let answered = (_: Readonly<{ key: CryptoKey; epoch: string }>) => {};
  const askForKey = async (found: ModeRow) => {
    const answer = await new Promise<Readonly<{ key: CryptoKey; epoch: string }> | undefined>((resolve) => {
      answered = resolve;
      channel.post({ is: 'key?' });
      setTimeout(() => resolve(undefined), keyPatience);
    });
    if (answer?.epoch !== found.epoch || mode?.epoch !== found.epoch || held !== undefined) return;
    held = { key: answer.key, epoch: answer.epoch };
    await look();
  };

  channel.listen((message) => {
    if (message.is === 'records') void device?.changedElsewhere(message.ids).catch(() => {});
    if (message.is === 'look') void look().catch(() => {});
    if (message.is === 'touched') touchedAt = Math.max(touchedAt, now());
    if (message.is === 'key?' && held !== undefined) channel.post({ is: 'key', ...held });
    if (message.is === 'key') answered(message);
    if (message.is === 'lock' && held !== undefined) {
      held = undefined;
      for (const listener of lockListeners) listener();
    }
  });

  /** Writes how things are kept from now on, and every record in the new way, in one transaction. */
  const changeOver = async (next: ModeRow, header: unknown, key: CryptoKey | undefined): Promise<void> => {
    const codec = key === undefined ? plain : (await import('./lock/seal.ts')).sealing(key);
    const before = device;
    const records = (await before?.all()) ?? [];
    const own = before?.own();
    const rows = await Promise.all(
      records.map((record) => codec.row(record, before?.seen(record).revision ?? crypto.randomUUID())),
    );
    const ownRow = own && (await codec.ownRow(own));
    const epoch = mode?.epoch;
    await store.create();
    await store.write(tables, async (tx) => {
      await same(tx, epoch, rows);
      put(tx.objectStore(disk.settings), next);
      if (ownRow !== undefined) put(tx.objectStore(disk.settings), ownRow);
      if (header === undefined)
        tx.objectStore(disk.vault)
          .delete('header')
          .catch(() => {});
      else put(tx.objectStore(disk.vault), { key: 'header', header } as const);
      for (const row of rows) put(tx.objectStore(disk.entries), row);
    });
    held = key && { key, epoch: next.epoch };
    touchedAt = now();
    await takeDevice(next);
    channel.post({ is: 'look' });
    void askToStay();
    void readyOffline(true);
  };

  /** Nothing that is about to be written anew has changed since it was read: no tab's words are lost in between. */
  const same = async (tx: Transaction, epoch: string | undefined, rows: readonly EntryRow[]) => {
    const settings = await tx.objectStore(disk.settings).get('mode');
    if ((settings?.key === 'mode' ? settings.epoch : undefined) !== epoch)
      throw new Stale('Kept in another way.');
    const now = await tx.objectStore(disk.entries).getAll();
    const known = new Map(rows.map(({ id, rev }) => [id, rev]));
    if (now.length !== rows.length || now.some(({ id, rev }) => known.get(id) !== rev)) {
      throw new Stale('Changed in another tab.');
    }
  };

  /** Tries again with what is there by now, where another tab was faster. */
  const again = async <T>(work: () => Promise<T>): Promise<T> => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof Stale) || attempt === 3) throw error;
        await look();
      }
    }
  };

  const header = async (): Promise<unknown> => {
    const row = await store.read([disk.vault], (tx) => tx.objectStore(disk.vault).get('header'));
    return row?.header;
  };

  const opened = async (by: Readonly<{ passphrase: string } | { code: string }>) => {
    const { openByCode, openVault } = await import('./lock/vault.ts');
    const found = await header();
    return 'code' in by ? openByCode(found, by.code) : openVault(found, by.passphrase, derive);
  };

  const modeRow = (keeping: ModeRow['keeping']): ModeRow => ({
    key: 'mode',
    keeping,
    epoch: crypto.randomUUID(),
    idle: mode?.idle ?? usualTimes.idle,
    hidden: mode?.hidden ?? usualTimes.hidden,
  });

  const mustBeOpen = () => {
    if (mode?.keeping === 'locked' && held === undefined) throw new NotKept('locked');
  };

  return {
    look,
    device: () => device,
    keepOnDevice: () =>
      again(async () => {
        mustBeOpen();
        await changeOver(modeRow('device'), undefined, undefined);
      }),
    keepLocked: (passphrase, { recovery } = { recovery: false }) =>
      again(async () => {
        mustBeOpen();
        const { newVault } = await import('./lock/vault.ts');
        const vault = await newVault(passphrase, derive, { recovery, now });
        await changeOver(modeRow('locked'), vault.header, vault.key);
        return vault.code;
      }),
    leaveNoTrace: async () => {
      void readyOffline(false);
      await store.destroy();
      memory('choice');
      channel.post({ is: 'look' });
    },
    proves: async (by) => (await opened(by)).ok,
    unlock: async (by) => {
      if (mode?.keeping !== 'locked') return { ok: false, why: 'not locked' };
      const opening = await opened(by);
      if (!opening.ok) return opening;
      held = { key: opening.key, epoch: mode.epoch };
      touchedAt = now();
      await takeDevice(mode);
      return { ok: true };
    },
    lock: () => {
      held = undefined;
      channel.post({ is: 'lock' });
    },
    onLock: (listener) => void lockListeners.add(listener),
    changePassphrase: async (by, next) => {
      if (mode?.keeping !== 'locked') return { ok: false, why: 'not locked' };
      const { rewrapped } = await import('./lock/vault.ts');
      const before = await header();
      const result = await rewrapped(before, by, next, derive, now);
      if (!result.ok) return result;
      const { epoch } = mode;
      await store.write(tables, async (tx) => {
        const row = await tx.objectStore(disk.settings).get('mode');
        if (row?.key !== 'mode' || row.epoch !== epoch) throw new Stale('Kept in another way.');
        put(tx.objectStore(disk.vault), { key: 'header', header: result.header } as const);
      });
      return { ok: true };
    },
    renew: (by, next, { recovery } = { recovery: false }) =>
      again(async () => {
        mustBeOpen();
        if (mode?.keeping !== 'locked') return { ok: false, why: 'not locked' };
        const { newVault } = await import('./lock/vault.ts');
        const opening = await opened(by);
        if (!opening.ok) return opening;
        const vault = await newVault(next, derive, { recovery, now });
        await changeOver(modeRow('locked'), vault.header, vault.key);
        return { ok: true, code: vault.code };
      }),
    lockTimes: () => ({ idle: mode?.idle ?? usualTimes.idle, hidden: mode?.hidden ?? usualTimes.hidden }),
    setLockTimes: async (times) => {
      if (mode === undefined) return;
      const next = { ...mode, ...times };
      await store.write([disk.settings], async (tx) => {
        const row = await tx.objectStore(disk.settings).get('mode');
        if (row?.key !== 'mode' || row.epoch !== next.epoch) throw new Stale('Kept in another way.');
        put(tx.objectStore(disk.settings), next);
      });
      mode = next;
      channel.post({ is: 'look' });
    },
    touched: () => {
      touchedAt = now();
      channel.post({ is: 'touched' });
    },
    lastTouched: () => touchedAt,
  };
}

/** The other tabs of this site. A browser without the means has keepers that find out when they write. */
function tabs(): Channel {
  if (!('BroadcastChannel' in globalThis)) return { post: () => {}, listen: () => {} };
  const channel = new BroadcastChannel(disk.channel);
  return {
    post: (message) => channel.postMessage(message),
    listen: (listener) => channel.addEventListener('message', ({ data }) => listener(data as Message)),
  };
}

/** Asks the browser not to clear what is kept, now that there is something to lose. Whatever it says, or if it says nothing. */
async function askToStay(): Promise<void> {
  try {
    await navigator.storage.persist();
  } catch {
    // Then it may be cleared; the notebook page says so.
  }
}

/** Whether the notebook and its lock are to open without a network. Where that cannot be had, they need one. */
async function readyOffline(wanted: boolean): Promise<void> {
  try {
    const { dropKept, fillKept } = await import('../worker/kept-files.ts');
    await (wanted ? fillKept(import.meta.env.BASE_URL) : dropKept());
  } catch {
    // As before.
  }
}
