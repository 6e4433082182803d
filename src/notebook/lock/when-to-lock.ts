import type { LockTimes } from '../notebook.ts';

/** Seconds for which a page says that it is about to lock. */
export const warningSeconds = 30;

const minute = 60_000;

/**
 * Whether it is time, by the clock on the wall: a device that slept was untouched all the while.
 *
 * @param now, touched, hidden in milliseconds since 1970; `hidden` is when the page went out of sight, if it is
 * @returns seconds that are left where it is soon
 */
export function timeToLock(
  times: LockTimes,
  { now, touched, hidden }: Readonly<{ now: number; touched: number; hidden: number | undefined }>,
): 'open' | 'lock' | Readonly<{ seconds: number }> {
  // Another tab may have been touched since this one went out of sight.
  if (times.hidden > 0 && hidden !== undefined && now - Math.max(hidden, touched) >= times.hidden * minute)
    return 'lock';
  if (times.idle <= 0) return 'open';
  // A clock that was set back counts as a touch.
  const left = times.idle * minute - Math.max(0, now - touched);
  if (left <= 0) return 'lock';
  return left <= warningSeconds * 1000 ? { seconds: Math.ceil(left / 1000) } : 'open';
}
