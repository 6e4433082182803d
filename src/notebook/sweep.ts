/** What could not be removed. */
export type Left = 'databases' | 'caches' | 'worker' | 'settings';

/** Milliseconds that another tab has to let go of a database. */
const patience = 4000;

/** Removes everything that this site has put into the browser, and says what is still there. Never throws. */
export async function sweep(): Promise<Left[]> {
  // The worker first: it would fill its cache again.
  const results = [
    ['worker', await succeeds(unregister)],
    ['databases', await succeeds(deleteDatabases)],
    ['caches', await succeeds(deleteCaches)],
    ['settings', await succeeds(clearStorage)],
  ] as const;
  return results.filter(([, gone]) => !gone).map(([what]) => what);
}

/**
 * Whether the host asks the browser to clear the disk as well, which a page cannot do by itself: what it deletes stays in
 * the browser's files until they are written over. Browsers hide that header from pages, so it is seen by what it does: an
 * empty cache that was made is gone.
 *
 * @param address one whose answer is to clear
 */
export async function hostClears(address: string): Promise<boolean> {
  const probe = 'probe';
  try {
    await caches.open(probe);
    await fetch(address, { method: 'HEAD', cache: 'no-store' });
    return !(await caches.has(probe));
  } catch {
    return false;
  } finally {
    await caches.delete(probe).catch(() => false);
  }
}

async function succeeds(remove: () => Promise<boolean>): Promise<boolean> {
  try {
    return await remove();
  } catch {
    return false;
  }
}

async function unregister(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return true;
  const registrations = await navigator.serviceWorker.getRegistrations();
  const gone = await Promise.all(registrations.map((each) => each.unregister()));
  return gone.every(Boolean);
}

async function deleteDatabases(): Promise<boolean> {
  if (!('indexedDB' in globalThis)) return true;
  const names = (await indexedDB.databases()).map(({ name }) => name).filter((name) => name !== undefined);
  const gone = await Promise.all(names.map(deleteDatabase));
  return gone.every(Boolean);
}

function deleteDatabase(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    const timer = setTimeout(() => resolve(false), patience);
    const settle = (gone: boolean) => {
      clearTimeout(timer);
      resolve(gone);
    };
    request.onsuccess = () => settle(true);
    request.onerror = () => settle(false);
  });
}

async function deleteCaches(): Promise<boolean> {
  if (!('caches' in globalThis)) return true;
  for (const name of await caches.keys()) await caches.delete(name);
  return (await caches.keys()).length === 0;
}

async function clearStorage(): Promise<boolean> {
  localStorage.clear();
  sessionStorage.clear();
  return localStorage.length + sessionStorage.length === 0;
}
