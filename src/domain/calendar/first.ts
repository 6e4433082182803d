import type { Weekday } from '../../schemas/exercise.ts';

/** A moment as the reader's own calendar and clock show it. Months count from 1. */
export type LocalMoment = Readonly<{
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}>;
/** A time of day. */
export type TimeOfDay = Readonly<{ hour: number; minute: number }>;

const weekdays: readonly Weekday[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];

/** A time as a field of the browser's gives it, `20:30`. Nothing where it is none. */
export function timeOf(text: string): TimeOfDay | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)/u.exec(text);
  return match === null ? undefined : { hour: Number(match[1]), minute: Number(match[2]) };
}

/** The next time that is still ahead, on one of these days; on any day where none is named. */
export function firstOn(now: LocalMoment, on: readonly Weekday[], { hour, minute }: TimeOfDay): LocalMoment {
  const isPast = now.hour > hour || (now.hour === hour && now.minute >= minute);
  for (let ahead = isPast ? 1 : 0; ; ahead += 1) {
    const date = new Date(Date.UTC(now.year, now.month - 1, now.day + ahead));
    const weekday = weekdays[date.getUTCDay()];
    if (weekday !== undefined && (on.length === 0 || on.includes(weekday))) {
      return {
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
        hour,
        minute,
      };
    }
  }
}
