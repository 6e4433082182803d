import type { Page } from '@playwright/test';

/**
 * Everything that a page can leave behind on a device, but for the browser's own list of pages visited.
 *
 * @param everybodys whether also what all who come here have, whatever they do: the service worker and its files
 */
export async function tracesOf(page: Page, { everybodys = false } = {}) {
  const left = await page.evaluate(
    async (all) => ({
      local: Object.entries(localStorage),
      session: Object.entries(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: (await caches.keys()).filter((name) => all || !name.startsWith('toward-everybody-')),
      workers: (await navigator.serviceWorker.getRegistrations())
        .filter(({ active, installing, waiting }) => {
          const { scriptURL = '' } = active ?? installing ?? waiting ?? {};
          // One that is only just being registered has no script yet.
          if (scriptURL === '') return all;
          return all || new URL(scriptURL, location.href).pathname.split('/').at(-1) !== 'sw.js';
        })
        .map(({ scope }) => scope),
      state: history.state as unknown,
      name: window.name,
      title: document.title,
      address: location.href,
      steps: history.length,
    }),
    everybodys,
  );
  return { ...left, cookies: (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`) };
}

/** Leaves one of each trace: what a test of their absence has to see. */
export async function plantTraces(page: Page, words: string): Promise<void> {
  await page.evaluate(async (planted) => {
    localStorage.setItem('planted', planted);
    sessionStorage.setItem('planted', planted);
    await new Promise((resolve, reject) => {
      const request = indexedDB.open(planted);
      request.onsuccess = resolve;
      request.onerror = reject;
    });
    await caches.open(planted);
    document.cookie = `planted=${planted}; SameSite=Strict`;
    history.pushState({ planted }, '', `#${planted}`);
    window.name = planted;
    document.title = planted;
  }, words);
}
