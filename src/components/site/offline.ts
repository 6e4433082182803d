import type { ScriptPolicy } from './script-policy.ts';

const base: string = import.meta.env.BASE_URL;

/** Milliseconds after which a page that is only being read counts as read. */
const settled = 8000;

/**
 * Lets exercises and help work without a network from the next page on. The files are the same for everybody and are
 * fetched once the reader has done something or stayed a while, and the browser has nothing better to do.
 */
export function workOffline(policy: ScriptPolicy): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  // The page that erases would bring back what it has just removed.
  if (location.pathname.endsWith('/erase/')) return;
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || connection?.saveData === true) return;
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    // Where it is refused the site works with a network, as before.
    const start = () =>
      void navigator.serviceWorker
        .register(policy.createScriptURL(`${base}sw.js`), { scope: base, updateViaCache: 'none' })
        .catch(() => undefined);
    if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: settled });
    else setTimeout(start, 1000);
  };
  addEventListener('load', () => {
    setTimeout(begin, settled);
    for (const sign of ['scroll', 'pointerdown', 'keydown'])
      addEventListener(sign, begin, { once: true, passive: true });
  });
}
