/** A calendar day as people write it down, `YYYY-MM-DD`. It belongs to no time zone: a day that was put down stays that day wherever its reader goes. */
export type Day = string;

const dayMs = 86_400_000;

/** Whether a text is a day that the calendar has. */
export function isDay(text: string): boolean {
  return text !== '' && asDay(asUtc(text)) === text;
}

/**
 * The day it is somewhere.
 *
 * @param now milliseconds since 1970-01-01 UTC
 * @param zone a name such as `Europe/Lisbon`
 * @param begins the hour at which a new day begins: with 4, half past midnight still belongs to the evening before
 */
export function dayAt(now: number, zone: string, begins = 0): Day {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  const day = asDay(Date.UTC(part('year'), part('month') - 1, part('day')));
  // By the clock on the wall, not by hours gone: on some nights an hour is missing or comes twice.
  return part('hour') < begins ? addDays(day, -1) : day;
}

/** The day so many days later, or earlier. */
export function addDays(day: Day, days: number): Day {
  return asDay(asUtc(day) + days * dayMs);
}

/** How many days from one day to another; negative where the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((asUtc(to) - asUtc(from)) / dayMs);
}

/** Seven days that end with this one, the earliest first. */
export function weekUpTo(day: Day): Day[] {
  return Array.from({ length: 7 }, (_, index) => addDays(day, index - 6));
}

function asUtc(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function asDay(utc: number): Day {
  return Number.isNaN(utc) ? '' : new Date(utc).toISOString().slice(0, 10);
}
