/**
 * Published as `sw.js` in place of the other, it takes the service worker out of every browser that has it, with its
 * copies of pages. What readers have kept stays. See docs/deploying.md.
 */
declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name);
  await self.registration.unregister();
}

export {};
