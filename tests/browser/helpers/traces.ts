import type { Page } from '@playwright/test';

/** Everything that a page can leave behind on a device, but for the browser's own list of pages visited. */
export async function tracesOf(page: Page) {
  const left = await page.evaluate(async () => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    state: history.state as unknown,
    name: window.name,
    title: document.title,
    address: location.href,
    steps: history.length,
  }));
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
