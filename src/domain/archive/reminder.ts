const day = 24 * 60 * 60 * 1000;

/** Safari deletes what sites have stored after seven days of use without a visit to them. */
const evictedAfter = 7 * day;

/** What is known about how safe a notebook is from being cleared away. */
export type Safekeeping = Readonly<{
  now: number;
  /** When entries were last taken away in a file; nothing where they never were. */
  exportedAt: number | undefined;
  /** When the oldest entry that no file holds was made; nothing where all are in one. */
  unexportedSince: number | undefined;
  /** Whether the browser has promised not to clear it. */
  persisted: boolean;
}>;

/** What to say about it: nothing, that a file would be wise, or that it is due. */
export type Reminder = 'none' | 'soon' | 'due';

/**
 * Whether to remind of taking entries away. Where the browser has promised nothing they are due before the seventh day,
 * when it may clear them.
 */
export function exportReminder({ now, unexportedSince, persisted }: Safekeeping): Reminder {
  if (unexportedSince === undefined) return 'none';
  const age = now - unexportedSince;
  if (age < 0) return 'none';
  if (persisted) return age >= 90 * day ? 'soon' : 'none';
  if (age >= evictedAfter - 2 * day) return 'due';
  return age >= day ? 'soon' : 'none';
}

/** When the oldest entry was made that was changed after a moment; nothing where there is none. */
export function unexportedSince(
  changes: readonly number[],
  exportedAt: number | undefined,
): number | undefined {
  let oldest: number | undefined;
  for (const at of changes) {
    if ((exportedAt === undefined || at > exportedAt) && (oldest === undefined || at < oldest)) oldest = at;
  }
  return oldest;
}
