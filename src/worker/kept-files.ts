import { keptCache } from './cache-names.ts';

/**
 * Fetches what a kept notebook needs without a network, and drops what belonged to an earlier build.
 *
 * @param base the folder under which the site is published, with both slashes
 */
export async function fillKept(base: string): Promise<void> {
  const answer = await fetch(`${base}notebook/files.json`, { cache: 'no-store' });
  if (!answer.ok) return;
  const wanted = (await answer.json()) as readonly string[];
  const cache = await caches.open(keptCache);
  const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  // Scripts have their digest in their name; pages and data do not.
  await cache.addAll(wanted.filter((path) => !there.has(path) || !path.includes('/_astro/')));
  for (const path of there) if (!wanted.includes(path)) await cache.delete(path);
}

/** Drops it: nothing is kept any more. */
export async function dropKept(): Promise<void> {
  await caches.delete(keptCache);
}
