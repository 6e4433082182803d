import { useEffect } from 'preact/hooks';

/** Keeps the screen awake while `wanted`, where the browser lets a page do so; a page that was hidden asks again once it is back. */
export function useAwake(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !('wakeLock' in navigator)) return;
    let lock: Promise<WakeLockSentinel | undefined> | undefined;
    const ask = () => {
      if (document.visibilityState !== 'visible') return;
      // Refused on a low battery, for example: then the screen goes dark, as it would have anyway.
      lock = navigator.wakeLock.request('screen').catch(() => undefined);
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      document.removeEventListener('visibilitychange', ask);
      void lock?.then((held) => held?.release());
    };
  }, [wanted]);
}
