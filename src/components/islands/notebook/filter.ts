import type { ActivityRecord } from '../../../domain/archive/record.ts';
import type { Day } from '../../../domain/calendar/month.ts';
import { dayOf } from './days.ts';

/** Which entries are shown. */
export type Filter = Readonly<{ exercise?: string | undefined; day?: Day | undefined }>;

/** The filter that an address asks for in its fragment, which no server sees. What it does not know it leaves out. */
export function filterIn(fragment: string): Filter {
  const asked = new URLSearchParams(fragment.replace(/^#/u, ''));
  const exercise = asked.get('exercise') ?? '';
  const day = asked.get('day') ?? '';
  return {
    exercise: /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(exercise) ? exercise : undefined,
    day: /^\d{4}-\d\d-\d\d$/u.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined,
  };
}

/** The fragment for a filter; empty where everything is shown. */
export function fragmentOf({ exercise, day }: Filter): string {
  const asked = new URLSearchParams();
  if (exercise !== undefined) asked.set('exercise', exercise);
  if (day !== undefined) asked.set('day', day);
  return asked.toString();
}

/** The entries that a filter shows, in the order in which they came. */
export function filtered(
  records: readonly ActivityRecord[],
  { exercise, day }: Filter,
): readonly ActivityRecord[] {
  if (exercise === undefined && day === undefined) return records;
  return records.filter(
    (record) =>
      (exercise === undefined || record.activity === exercise) &&
      (day === undefined || dayOf(record.createdAt) === day),
  );
}
