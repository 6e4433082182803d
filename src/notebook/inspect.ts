import { disk } from './names.ts';

/** One thing that this site has put into the browser. `known` is what it is in words; nothing where it is not ours. */
export type Stored = Readonly<{
  where: 'local' | 'session' | 'database' | 'cache' | 'worker' | 'cookie';
  key: string;
  known: Known | undefined;
  /** How many rows or files it has. */
  count?: number;
}>;

/** What a key stands for. */
export type Known =
  'theme' | 'entries' | 'settings' | 'vault' | 'quarantine' | 'everybody' | 'kept' | 'worker';

/** How the browser stands to what is stored. */
export type Room = Readonly<{ bytes: number | undefined; persisted: boolean | undefined }>;

const tables: Readonly<Record<string, Known>> = {
  [disk.entries]: 'entries',
  [disk.settings]: 'settings',
  [disk.vault]: 'vault',
  [disk.quarantine]: 'quarantine',
};

/** Every key that is stored under this site's address, whoever put it there. What cannot be looked at is left out. */
export async function inspect(): Promise<Stored[]> {
  const lists = await Promise.all(
    [inLocal, inSession, inDatabases, inCaches, inWorkers, inCookies].map(async (look) => {
      try {
        return await look();
      } catch {
        return [];
      }
    }),
  );
  return lists.flat();
}

/** How much room it takes, and whether the browser may clear it by itself. */
export async function room(): Promise<Room> {
  const [estimate, persisted] = await Promise.all([
    navigator.storage?.estimate?.().catch(() => undefined),
    navigator.storage?.persisted?.().catch(() => undefined),
  ]);
  return { bytes: estimate?.usage, persisted };
}

/** Asks the browser not to clear it by itself; says what it answered. */
export async function askToKeep(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}

async function inLocal(): Promise<Stored[]> {
  return Object.keys(localStorage).map((key) => ({
    where: 'local',
    key,
    known: key === 'theme' ? 'theme' : undefined,
  }));
}

async function inSession(): Promise<Stored[]> {
  return Object.keys(sessionStorage).map((key) => ({ where: 'session', key, known: undefined }));
}

async function inDatabases(): Promise<Stored[]> {
  const found = await indexedDB.databases();
  const lists = await Promise.all(
    found.map(({ name = '' }) =>
      name === disk.database ? inTables() : [{ where: 'database', key: name, known: undefined } as const],
    ),
  );
  return lists.flat();
}

/** The tables of our own database with the number of their rows. It is there already: opening it makes nothing. */
function inTables(): Promise<Stored[]> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(disk.database);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const db = request.result;
      const names = [...db.objectStoreNames];
      const tx = db.transaction(names);
      const counts = names.map((name) => tx.objectStore(name).count());
      tx.oncomplete = () => {
        db.close();
        resolve(
          names.map((name, at) => ({
            where: 'database',
            key: `${disk.database}/${name}`,
            known: tables[name],
            count: counts[at]?.result ?? 0,
          })),
        );
      };
      tx.onabort = () => {
        db.close();
        reject(tx.error);
      };
    };
  });
}

async function inCaches(): Promise<Stored[]> {
  return Promise.all(
    (await caches.keys()).map(async (key) => ({
      where: 'cache' as const,
      key,
      known: key.startsWith('toward-everybody-')
        ? ('everybody' as const)
        : key.startsWith('toward-notebook-')
          ? ('kept' as const)
          : undefined,
      count: (await (await caches.open(key)).keys()).length,
    })),
  );
}

async function inWorkers(): Promise<Stored[]> {
  return (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => ({
    where: 'worker',
    key: scope,
    known: 'worker',
  }));
}

async function inCookies(): Promise<Stored[]> {
  return document.cookie
    .split('; ')
    .filter(Boolean)
    .map((cookie) => ({ where: 'cookie', key: cookie.split('=')[0] ?? '', known: undefined }));
}
