import { setCacheNameDetails } from 'workbox-core';
import { getCacheKeyForURL, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { keptCache } from './cache-names.ts';
import { fillKept } from './kept-files.ts';
import { soonOrNever } from './soon-or-never.ts';

/** The same files for everybody, with their digests: what is here says nothing of who reads. Written by the build. */
declare const shellFiles: { url: string; revision: string | null }[];

/** How long a page may take before the copy on the device is shown, in milliseconds. */
const patience = 4000;

const base = new URL('./', location.href).pathname;

setCacheNameDetails({ prefix: 'toward', precache: 'everybody', suffix: '1' });
precache(shellFiles);

// A page comes from the network while there is one, since a help line may have changed. Nothing is kept because somebody
// opened it. `/erase/` is left to the browser, which clears what its answer says.
registerRoute(
  ({ request, url, sameOrigin }) =>
    sameOrigin && request.mode === 'navigate' && !url.pathname.startsWith(`${base}erase/`),
  async ({ request, url }) => {
    const here = async () => (await matchPrecache(url.pathname)) ?? (await kept(url.pathname));
    const answer = await soonOrNever(fetch(request), patience, here);
    return answer ?? (await here()) ?? (await matchPrecache(`${base}offline/`)) ?? Response.error();
  },
);

// Scripts, letters and drawings carry their digest in their name, or are listed with it.
registerRoute(
  ({ request, url, sameOrigin }) =>
    sameOrigin && request.mode !== 'navigate' && getCacheKeyForURL(url.pathname) !== undefined,
  async ({ request, url }) => (await matchPrecache(url.pathname)) ?? fetch(request),
);

// What only those need who keep something; it is there once they do.
registerRoute(
  ({ request, url, sameOrigin }) =>
    sameOrigin && request.mode !== 'navigate' && url.pathname.startsWith(`${base}_astro/`),
  async ({ request, url }) => (await kept(url.pathname)) ?? fetch(request),
);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname === `${base}notebook/meanings.json`,
  async ({ request, url }) =>
    (await fetch(request).catch(() => undefined)) ?? (await kept(url.pathname)) ?? Response.error(),
);

// Another build has other files. Where nothing is kept, nothing is fetched.
addEventListener('activate', (event) => {
  const refresh = async () => {
    if (await caches.has(keptCache)) await fillKept(base).catch(() => undefined);
  };
  (event as ExtendableEvent).waitUntil(refresh());
});

async function kept(pathname: string): Promise<Response | undefined> {
  return caches.match(pathname, { cacheName: keptCache });
}
