/** A day of the reader's own calendar, as `2026-11-26`. */
export type Day = string;

/** A month of it. */
export type Month = Readonly<{ year: number; /** 1 to 12. */ month: number }>;

/** The month that a day is in. */
export function monthOf(day: Day): Month {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
}

/** So many months later, or earlier. */
export function monthsLater({ year, month }: Month, months: number): Month {
  const index = year * 12 + (month - 1) + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** -1, 0 or 1, for which of two months comes first. */
export function compareMonths(a: Month, b: Month): number {
  return Math.sign(a.year * 12 + a.month - (b.year * 12 + b.month));
}

/**
 * The weeks of a month, each of seven places; nothing where a place belongs to another month.
 *
 * @param firstWeekday 0 for weeks that begin on Sunday, 1 for Monday
 */
export function weeksOf({ year, month }: Month, firstWeekday = 0): (Day | undefined)[][] {
  const first = utc(year, month, 1);
  const days = utc(year, month + 1, 0).getUTCDate();
  const before = (first.getUTCDay() - firstWeekday + 7) % 7;
  const places = Array.from({ length: Math.ceil((before + days) / 7) * 7 }, (_, place) => {
    const day = place - before + 1;
    return day < 1 || day > days ? undefined : dayString(year, month, day);
  });
  return Array.from({ length: places.length / 7 }, (_, week) => places.slice(week * 7, week * 7 + 7));
}

/** The day of a moment, from its parts in the reader's own time. */
export function dayString(year: number, month: number, day: number): Day {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}

// `Date.UTC` takes years below 100 for those of the last century.
function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}
