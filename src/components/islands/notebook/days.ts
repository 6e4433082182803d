import { type Day, dayString } from '../../../domain/calendar/month.ts';

/** The reader's own day of a moment. */
export function dayOf(moment: number): Day {
  const date = new Date(moment);
  return dayString(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

const long = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' });
const short = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' });

/** "November 26, 2026" */
export function longDay(moment: number): string {
  return long.format(moment);
}

/** "Nov 26, 2026" */
export function shortDay(moment: number): string {
  return short.format(moment);
}

/** "November 26, 2026" of a day such as `2026-11-26`. */
export function longDayOf(day: Day): string {
  return long.format(new Date(`${day}T12:00:00`));
}

const month = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric' });

/** "November 2026" of any day in it. */
export function monthName(year: number, monthNumber: number): string {
  return month.format(new Date(year, monthNumber - 1, 1));
}
