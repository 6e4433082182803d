import type { ActivityRecord } from '../../../src/domain/archive/record.ts';

const day = 24 * 60 * 60 * 1000;
/** Noon of a day in the middle of a month, so that no time zone moves it to another. */
export const someNoon = Date.UTC(2026, 10, 12, 12);

/** A filled sheet of `clearer-ask`, so many days before {@link someNoon}. */
export function sheet(
  number: number,
  answers: Readonly<Record<string, string | number | string[]>> = { notice: `Notice ${number}` },
  change: Partial<ActivityRecord> = {},
): ActivityRecord {
  const at = someNoon - number * day;
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    kind: 'worksheet',
    activity: 'clearer-ask',
    part: 'ask',
    activityVersion: 1,
    schema: 1,
    createdAt: at,
    updatedAt: at,
    status: 'done',
    data: { step: 'notice', answers },
    ...change,
  } as ActivityRecord;
}

/** A round of `spot-the-bid`. */
export function round(number: number): ActivityRecord {
  return {
    ...sheet(number),
    id: `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`,
    kind: 'check',
    activity: 'spot-the-bid',
    part: 'scenes',
    data: { round: ['sb-jar'], picks: { 'sb-jar': 'her' } },
  } as ActivityRecord;
}
